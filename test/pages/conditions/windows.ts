import { type HostPage, ownScript, script, sheet } from '../host-page.js';

const window3 = (tags: string): string => `
  <a href="#belakang" id="belakang">Di belakang jendela</a>
  <div class="modal" id="jendela" tabindex="-1" role="dialog">
    <div class="modal-dialog modal-lg" role="document">
      <div class="modal-content">
        <div class="modal-header"><h4 class="modal-title">Kinerja saya</h4></div>
        <div class="modal-body">${tags}</div>
        <div class="modal-footer"><button type="button" class="btn btn-default" id="tutup">Tutup</button></div>
      </div>
    </div>
  </div>`;

const jquery = script('jquery3/dist/jquery.min.js');

/** Our tags in a window of the host that keeps the focus to itself. */
export const windowPages: readonly HostPage[] = [
  {
    name: 'modal-3',
    condition: 'our form in a modal of Bootstrap 3',
    head:
      sheet('bootstrap3/dist/css/bootstrap.min.css') +
      jquery +
      script('bootstrap3/dist/js/bootstrap.min.js') +
      ownScript('open-modal.js'),
    body: window3,
  },
  {
    name: 'modal-4',
    condition: 'our form in a modal of Bootstrap 4',
    head:
      sheet('bootstrap4/dist/css/bootstrap.min.css') +
      jquery +
      script('bootstrap4/dist/js/bootstrap.bundle.min.js') +
      ownScript('open-modal.js'),
    body: window3,
  },
  {
    name: 'modal-5',
    condition: 'our form in a modal of Bootstrap 5',
    head:
      sheet('bootstrap5/dist/css/bootstrap.min.css') +
      script('bootstrap5/dist/js/bootstrap.bundle.min.js') +
      ownScript('open-modal.js'),
    body: window3,
  },
];
