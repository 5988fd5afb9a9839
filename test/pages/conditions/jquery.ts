import { type HostPage, ownScript, script } from '../host-page.js';
import { portal } from '../portal.js';

const builds = {
  '1.12': 'jquery1/dist/jquery.min.js',
  '2.2': 'jquery2/dist/jquery.min.js',
  '3.7': 'jquery3/dist/jquery.min.js',
  '4.0': 'jquery4/dist/jquery.min.js',
};

/** Our tags inside a form of the portal's, on a page whose script listens to every form, button and key. */
const insideForm = (tags: string): string =>
  portal(`
    <form id="laporan" action="#kirim">
      <input name="judul" value="Triwulan" />
      ${tags}
      <asn-tasks></asn-tasks>
      <button type="submit" name="kirim">Kirim</button>
    </form>`);

export const jqueryPages: readonly HostPage[] = Object.entries(builds).map(([version, file]) => ({
  name: `jquery-${version}`,
  condition: `jQuery ${version}, listening to every form, button and key`,
  head: script(file) + ownScript('jquery-portal.js'),
  body: insideForm,
}));
