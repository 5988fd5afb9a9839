// jQuery sets properties with prop(), and reads the JSON that PHP has put into data attributes with data().
$(() => {
  const $view = $('#view');
  const { plan, behaviours, scale, value: written } = $view.data();
  const items = $('#provider').data('tasks');

  $('#provider').prop('client', { tasks: { list: async () => ({ items, nextCursor: null }) } });
  $view.prop({ plan, behaviours, scale });
  show(written);

  $view.on('asn-self-assessment-changed', ({ detail }) => show(detail));
  $('#tasks').on('asn-task-chosen', ({ detail }) => $('#chosen').text(detail.kind));
  $('#lock').on('click', () => $view.prop('readOnly', !$view.prop('readOnly')));
  $('#reset').on('click', () => show(written));
  $('#toggle').on('click', () => ($.contains(document.body, $view[0]) ? $view.detach() : $view.insertBefore('form')));

  function show(value) {
    $view.prop('value', value);
    $('#achievements').val(value.achievements);
    $('#written').text(value.achievements);
    $('#heading').text(`Kinerja saya (${value.achievements.length} huruf)`);
  }
});
