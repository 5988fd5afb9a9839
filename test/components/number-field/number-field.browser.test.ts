import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/number-field/number-field.define.js';
import type { NumberField } from '../../../src/components/number-field/number-field.js';
import { fill, innerField } from '../../forms/fields.js';
import { shownText } from '../../support/screen.js';

const open = (attributes: Partial<NumberField> = {}) =>
  fixture<NumberField>(
    html`<asn-number-field
      name="lama"
      label="Lama pengerjaan"
      hint="Dari permohonan sampai selesai."
      unit="hari"
      .min=${attributes.min ?? null}
      .max=${attributes.max ?? null}
      .step=${attributes.step ?? null}
      lang=${attributes.lang ?? ''}
      value=${attributes.value ?? ''}
    ></asn-number-field>`,
  );

describe('<asn-number-field>', () => {
  it('reads numbers as people write them, and says what it read', async () => {
    const field = await open();
    await fill(field, '1.234,50');
    expect(field.value).to.equal('1234.5');
    expect(field.valueAsNumber).to.equal(1234.5);
    expect(shownText(field)).to.contain('Terbaca: 1.234,5');
    await expect(field).to.be.accessible();
  });

  it('asks which of two numbers was meant, and sends neither until it knows', async () => {
    const field = await open();
    await fill(field, '12.500');
    expect(field.value).to.equal('');
    expect(field.validity.badInput).to.equal(true);
    expect(shownText(field)).to.contain('Angka ini dapat dibaca dua cara. Yang mana?');
    await expect(field).to.be.accessible();
    const heard: string[] = [];
    for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(type + field.value));
    [...(field.shadowRoot?.querySelectorAll('button') ?? [])][1]?.click();
    await field.updateComplete;
    expect(heard).to.deep.equal(['input12.5', 'change12.5']);
    expect(field.checkValidity()).to.equal(true);
    expect(innerField(field).value).to.equal('12,5');
    expect(field.shadowRoot?.activeElement?.id).to.equal('field');
  });

  it('keeps what is half typed when a framework writes back what it heard', async () => {
    const field = await open({ value: '7' });
    field.addEventListener('input', () => (field.value = String(field.value)));
    await fill(field, '12.500');
    expect(field.value).to.equal('');
    expect(innerField(field).value).to.equal('12.500');
    field.value = '3';
    field.value = '';
    await field.updateComplete;
    expect(innerField(field).value).to.equal('');
  });

  it('takes an attribute as a page or a database writes it', async () => {
    const field = await open({ value: '12.500' });
    expect(innerField(field).value).to.equal('12,5');
    expect(field.valueAsNumber).to.equal(12.5);
    field.setAttribute('value', '18,75');
    await field.updateComplete;
    expect(field.valueAsNumber).to.equal(18.75);
    expect(innerField(field).value).to.equal('18,75');
    field.setAttribute('value', 'tiga');
    await field.updateComplete;
    expect(innerField(field).value).to.equal('tiga');
    expect(field.validity.badInput).to.equal(true);
    expect(Number.isNaN(field.valueAsNumber)).to.equal(true);
  });

  const bounds = [
    ['0,5', 'rangeUnderflow', 'Isi paling sedikit 1 hari.'],
    ['12', 'rangeOverflow', 'Isi paling banyak 10 hari.'],
    ['2,15', 'stepMismatch', 'Isi dengan kelipatan 0,1 hari.'],
    ['tiga', 'badInput', 'Angka ini belum terbaca. Tulis angka saja, misalnya 18,75.'],
  ] as const;
  for (const [typed, constraint, message] of bounds) {
    it(`refuses ${typed} by ${constraint}, in our words`, async () => {
      const field = await open({ min: 1, max: 10, step: 0.1 });
      await fill(field, typed);
      expect(field.validity[constraint]).to.equal(true);
      expect(shownText(field)).to.contain(message);
      expect(innerField(field).getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('counts steps without the errors of binary fractions', async () => {
    const field = await open({ min: 0, max: 10, step: 0.1 });
    await fill(field, '0,3');
    expect(field.checkValidity()).to.equal(true);
  });

  it('speaks and reads English', async () => {
    const field = await open({ lang: 'en', min: 1 });
    await fill(field, '0.5');
    expect(shownText(field)).to.contain('Enter at least 1 hari.');
    await fill(field, '1,234.5');
    expect(field.value).to.equal('1234.5');
  });

  it('shows what the server said until the person changes it', async () => {
    const field = await open();
    field.error = 'Sudah dikunci.';
    await field.updateComplete;
    expect(shownText(field)).to.contain('Sudah dikunci.');
    await fill(field, '5');
    expect(shownText(field)).not.to.contain('Sudah dikunci.');
  });
});
