import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/nip-field/nip-field.define.js';
import type { NipField } from '../../../src/components/nip-field/nip-field.js';
import type { nipProblems } from '../../../src/rules/nip.js';
import { fill, innerField } from '../../forms/fields.js';
import { shownText } from '../../support/screen.js';

const open = () => fixture<NipField>(html`<asn-nip-field name="nip"></asn-nip-field>`);

describe('<asn-nip-field>', () => {
  for (const pasted of [
    '199001312015031001',
    'NIP. 19900131 201503 1 001',
    '19900131.201503.1.001',
    ' 19900131 201503 1 001\u200b',
  ]) {
    it(`takes "${pasted}" and shows it in groups`, async () => {
      const field = await open();
      await fill(field, pasted);
      expect(field.value).to.equal('199001312015031001');
      expect(field.checkValidity()).to.equal(true);
      expect(innerField(field).value).to.equal('19900131 201503 1 001');
    });
  }

  const faults = {
    'not-digits': ['19900131 201503 1 00x', 'badInput', 'NIP hanya berisi angka.'],
    'old-number': ['130 123 456', 'patternMismatch', 'Ini nomor lama dengan 9 angka.'],
    'wrong-length': ['19900131', 'tooShort', 'NIP berisi 18 angka; di sini ada 8.'],
    'birth-date': ['19901331 201503 1 001', 'patternMismatch', 'Periksa 8 angka pertama'],
    appointment: ['19900131 201513 1 001', 'patternMismatch', 'Periksa angka ke-9 sampai ke-14'],
    'too-young': ['20100131 201503 1 001', 'patternMismatch', 'usianya belum 18 tahun'],
    sex: ['19900131 201503 3 001', 'patternMismatch', 'Periksa angka ke-15'],
    serial: ['19900131 201503 1 000', 'patternMismatch', 'Periksa 3 angka terakhir'],
  } as const satisfies Record<Exclude<(typeof nipProblems)[number], 'empty'>, readonly [string, string, string]>;
  for (const [code, [typed, constraint, message]] of Object.entries(faults)) {
    it(`says what is wrong: ${code}`, async () => {
      const field = await open();
      await fill(field, typed);
      expect(field.validity[constraint]).to.equal(true);
      expect(shownText(field)).to.contain(message);
    });
  }

  it('has a name and help of its own, and lets the browser fill it in', async () => {
    const field = await open();
    expect(shownText(field)).to.contain('NIP');
    expect(innerField(field).autocomplete).to.equal('off');
    field.autocomplete = 'username';
    await field.updateComplete;
    expect(innerField(field).autocomplete).to.equal('username');
    expect(innerField(field).inputMode).to.equal('numeric');
    await expect(field).to.be.accessible();
    const page = field as unknown as { formStateRestoreCallback(state: string, mode: string): void };
    page.formStateRestoreCallback('199001312015031001', 'autocomplete');
    await field.updateComplete;
    expect(field.value).to.equal('199001312015031001');
  });
});
