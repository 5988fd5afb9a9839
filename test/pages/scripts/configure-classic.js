// As configure.js, for pages without modules.
AsnKinerja.configure({
  baseUrl: '/pages/',
  getToken: () => fetch('/pages/token').then((response) => response.json()),
});
