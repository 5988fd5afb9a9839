import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/components/error-summary/error-summary.define.js';
import type { ErrorSummary } from '../../../src/components/error-summary/error-summary.js';
import { fill } from '../../forms/fields.js';
import { fieldIn, formWith } from '../../forms/portal-form.js';
import { until } from '../../support/screen.js';

const controls = `
  <asn-error-summary></asn-error-summary>
  <label for="nama">Nama <span>*</span></label><input id="nama" name="nama" required>
  <asn-number-field name="lama" label="Lama" min="2" required></asn-number-field>
  <fieldset><legend>Status</legend>
    <label><input type="radio" name="status" value="pns" required>PNS</label>
    <label><input type="radio" name="status" value="pppk">PPPK</label>
  </fieldset>
  <asn-rating-field name="hasil" label="Hasil kerja" required></asn-rating-field>
  <label>Tanggal<input type="date" name="tanggal" min="2026-02-01" value="2026-01-31"></label>
  <label>Surel<input type="email" name="surel" value="ani"></label>
  <label>Jumlah<input type="number" name="jumlah" max="1000" value="1500"></label>
  <label>Setuju<input type="checkbox" name="setuju" required></label>
  <button>Kirim</button><button class="draft" formnovalidate>Simpan</button>`;

async function open(markup = controls) {
  const form = await formWith(markup);
  const summary = form.querySelector<ErrorSummary>('asn-error-summary')!;
  const sent: (string | undefined)[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event.submitter?.className);
  });
  const lines = () => [...(summary.shadowRoot?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent);
  return { form, summary, sent, lines };
}

describe('<asn-error-summary>', () => {
  it('stops a submit, says in our words what is wrong with whose field, and takes the focus', async () => {
    const { form, summary, sent, lines } = await open();
    expect(form.noValidate).to.equal(true);
    form.querySelector('button')?.click();
    await until(() => summary.shadowRoot?.activeElement);
    expect(sent).to.have.length(0);
    expect(summary.shadowRoot?.activeElement?.id).to.equal('summary');
    expect(lines()).to.deep.equal([
      'Nama: Isi bagian ini.',
      'Lama: Isi bagian ini.',
      'Status: Pilih salah satu.',
      'Hasil kerja: Pilih salah satu.',
      'Tanggal: Pilih tanggal 1 Februari 2026 atau sesudahnya.',
      'Surel: Tulis alamat email yang lengkap, misalnya nama@contoh.go.id.',
      'Jumlah: Isi paling banyak 1.000.',
      'Setuju: Centang bagian ini.',
    ]);
    expect(fieldIn(form, 'asn-number-field').matches(':state(invalid)')).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('leads to each field', async () => {
    const { summary } = await open();
    summary.report();
    await summary.updateComplete;
    const links = [...(summary.shadowRoot?.querySelectorAll('a') ?? [])];
    const reached = links.map((link) => {
      link.click();
      return document.activeElement?.getAttribute('name');
    });
    expect(reached).to.deep.equal(['nama', 'lama', 'status', 'hasil', 'tanggal', 'surel', 'jumlah', 'setuju']);
    expect(location.hash).to.equal('');
  });

  it('shrinks as things are put right, follows what is wrong now, and lets the form go', async () => {
    const { form, summary, sent, lines } = await open(`
      <asn-error-summary></asn-error-summary>
      <input aria-label="Nama" name="nama" required>
      <asn-number-field name="lama" label="Lama" min="2" required></asn-number-field>
      <button class="send">Kirim</button>`);
    summary.report();
    await fill(fieldIn(form, 'asn-number-field'), '1');
    await until(() => lines()[1] === 'Lama: Isi paling sedikit 2.');
    await fill(fieldIn(form, 'asn-number-field'), '3');
    await until(() => lines().length === 1);
    const name = form.querySelector('input')!;
    name.value = 'Ani';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => lines().length === 0);
    await until(() => document.body.textContent?.includes('Semua sudah diperbaiki.'));
    form.querySelector('button')?.click();
    expect(sent).to.deep.equal(['send']);
  });

  it('lets a draft pass, is emptied by a reset, and leaves checking alone', async () => {
    const { form, summary, sent, lines } = await open();
    form.querySelector<HTMLButtonElement>('.draft')?.click();
    expect(sent).to.deep.equal(['draft']);
    expect(form.checkValidity()).to.equal(false);
    await summary.updateComplete;
    expect(lines()).to.have.length(0);
    summary.report();
    await summary.updateComplete;
    expect(lines()).to.have.length(8);
    form.reset();
    await summary.updateComplete;
    expect(lines()).to.have.length(0);
  });

  it('stands anywhere, hears of a form that comes later or was morphed, and goes without a trace', async () => {
    const summary = document.createElement('asn-error-summary');
    summary.htmlFor = 'later';
    document.body.append(summary);
    const { form, sent } = await open('<asn-error-summary></asn-error-summary><button>Kirim</button>');
    form.querySelector('asn-error-summary')?.remove();
    form.noValidate = false;
    form.id = 'later';
    form.insertAdjacentHTML('beforeend', '<input aria-label="Nama" name="nama" required>');
    form.querySelector('button')?.focus();
    expect(form.noValidate).to.equal(true);
    form.removeAttribute('novalidate');
    form.querySelector('input')?.focus();
    form.requestSubmit();
    await aTimeout(0);
    expect(sent).to.have.length(0);
    await summary.updateComplete;
    expect(summary.shadowRoot?.querySelector('a')?.textContent).to.equal('Nama: Isi bagian ini.');
    summary.remove();
    expect(form.noValidate).to.equal(false);
  });

  it('speaks English', async () => {
    const { form, summary, lines } = await open();
    form.lang = 'en';
    await aTimeout(0);
    summary.report();
    await summary.updateComplete;
    expect(lines()[0]).to.equal('Nama: Fill this in.');
  });
});
