// A small AngularJS application that takes the whole body for its template.
angular.module('portal', []).controller('Halaman', [
  '$scope',
  ($scope) => {
    $scope.nama = 'Siti';
  },
]);
