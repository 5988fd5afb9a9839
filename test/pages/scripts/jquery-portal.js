// What scripts of grown portals do to every form, button and key of their pages. What they notice stands in `noticed`.
window.noticed = [];
const notice = (what) => window.noticed.push(what);

jQuery.ajaxSetup({ cache: false, dataType: 'html', headers: { 'X-CSRF-TOKEN': 'contoh' } });

jQuery(document)
  .on('submit', 'form', function (event) {
    event.preventDefault();
    notice(`submit ${this.id} ${jQuery(this).serialize()}`);
    // Against a second click.
    jQuery('button, input, select, textarea').prop('disabled', true);
  })
  .on('click', 'button, a', function () {
    notice(`click ${this.localName} ${this.name}`);
  })
  .on('change', 'input, select, textarea', function () {
    notice(`change ${this.name}`);
  })
  .on('keydown', function (event) {
    // Shortcuts, where nobody is typing.
    if (!jQuery(event.target).is('input, select, textarea')) notice(`key ${event.key}`);
  })
  .on('asn-task-chosen', 'asn-tasks', function (event) {
    notice(`task ${typeof event.originalEvent.detail.kind}`);
  });
