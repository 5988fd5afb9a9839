import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/rating-field/rating-field.define.js';
import type { RatingField } from '../../../src/components/rating-field/rating-field.js';
import { fill } from '../../forms/fields.js';
import { shownText } from '../../support/screen.js';

const radios = (field: RatingField) => [
  ...(field.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
];

describe('<asn-rating-field>', () => {
  it('offers the three official steps, best first, none of them chosen', async () => {
    const field = await fixture<RatingField>(
      html`<asn-rating-field name="hasil" label="Hasil kerja" required></asn-rating-field>`,
    );
    expect(shownText(field)).to.match(/Hasil kerja wajib .*Di Atas Ekspektasi Sesuai Ekspektasi Di Bawah Ekspektasi/);
    expect(radios(field).filter(({ checked }) => checked)).to.have.length(0);
    const group = field.shadowRoot?.querySelector('fieldset');
    expect(group?.getAttribute('aria-required')).to.equal('true');
    await expect(field).to.be.accessible();
    field.reportValidity();
    await field.updateComplete;
    expect(group?.getAttribute('aria-invalid')).to.equal('true');
    expect(shownText(field)).to.contain('Pilih salah satu.');
    await expect(field).to.be.accessible();
  });

  it('is worked by the arrow keys', async () => {
    const field = await fixture<RatingField>(html`<asn-rating-field name="hasil" label="Hasil"></asn-rating-field>`);
    field.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(field.value).to.equal('meets');
    await sendKeys({ press: 'ArrowDown' });
    expect(field.value).to.equal('below');
    field.blur();
    field.focus();
    expect(field.shadowRoot?.activeElement).to.have.property('value', 'below');
  });

  it('takes the scale of an agency from the markup, also when it comes later', async () => {
    const field = await fixture<RatingField>(
      html`<asn-rating-field name="sering" label="Seberapa sering?" value="3"></asn-rating-field>`,
    );
    const sent = () => [...new FormData(form).values()];
    const form = document.createElement('form');
    field.replaceWith(form);
    form.append(field);
    await field.updateComplete;
    expect(sent(), 'what cannot be seen is not sent').to.deep.equal([]);
    field.insertAdjacentHTML('beforeend', '<option value="2">kadang</option><option value="3">sering</option>');
    await new Promise((resolve) => field.shadowRoot?.addEventListener('slotchange', resolve, { once: true }));
    await field.updateComplete;
    expect(radios(field).map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['2', false],
      ['3', true],
    ]);
    expect(sent()).to.deep.equal(['3']);
    document.body.append(form);
    await expect(form).to.be.accessible();
    form.remove();
  });

  it('takes the scale of a policy, in the language of the reader', async () => {
    const field = await fixture<RatingField>(
      html`<asn-rating-field name="sering" label="How often?" lang="en"></asn-rating-field>`,
    );
    field.scale = [
      { score: 1, label: 'jarang', gloss: 'rarely' },
      { score: 2, label: 'sering', gloss: 'often' },
    ];
    await field.updateComplete;
    expect(shownText(field)).to.contain('rarely often');
    await fill(field, '2');
    expect(field.value).to.equal('2');
  });

  it('can be cleared where no answer is needed, and keeps the focus', async () => {
    const field = await fixture<RatingField>(
      html`<asn-rating-field name="hasil" label="Hasil kerja"></asn-rating-field>`,
    );
    await fill(field, 'meets');
    const clear = field.shadowRoot?.querySelector('button');
    expect(clear?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Kosongkan Hasil kerja');
    clear?.click();
    await field.updateComplete;
    expect(field.value).to.equal('');
    expect(radios(field).some(({ checked }) => checked)).to.equal(false);
    expect(field.shadowRoot?.activeElement).to.equal(radios(field)[1]);
  });

  it('shows read only what was chosen, and lets nothing else be', async () => {
    const field = await fixture<RatingField>(
      html`<asn-rating-field name="hasil" label="Hasil" value="meets" readonly></asn-rating-field>`,
    );
    expect(radios(field).map(({ disabled }) => disabled)).to.deep.equal([true, false, true]);
    await expect(field).to.be.accessible();
  });
});
