// Opens the modal as soon as it is there, by the API that this Bootstrap has.
addEventListener('DOMContentLoaded', () => {
  if (window.jQuery) jQuery('#jendela').modal('show');
  else new bootstrap.Modal('#jendela').show();
});
