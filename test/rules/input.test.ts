import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate, parseDecimal } from '../../src/rules/input.js';

const numbers: [text: string, result: ReturnType<typeof parseDecimal>][] = [
  ['0', { value: 0 }],
  ['-0', { value: 0 }],
  ['12', { value: 12 }],
  ['12,5', { value: 12.5 }],
  ['12.5', { value: 12.5 }],
  ['12.500', { ambiguous: [12500, 12.5] }],
  ['12,500', { value: 12.5 }],
  ['0.500', { value: 0.5 }],
  ['1234.500', { value: 1234.5 }],
  ['1.234.567', { value: 1234567 }],
  ['1.234.567,891', { value: 1234567.891 }],
  ['1,234,567.89', { value: 1234567.89 }],
  ['Rp 4.500.001', { value: 4500001 }],
  ['Rp\u00a04.500.001', { value: 4500001 }],
  ['87,5%', { value: 87.5 }],
  ['87,5 %', { value: 87.5 }],
  ['\u22123,2', { value: -3.2 }],
  [',5', { value: 0.5 }],
  ['', { code: 'empty' }],
  ['  ', { code: 'empty' }],
  ['12,', { code: 'not-a-number' }],
  ['1.23.456', { code: 'not-a-number' }],
  ['1,2,3', { code: 'not-a-number' }],
  ['.', { code: 'not-a-number' }],
  ['dua', { code: 'not-a-number' }],
  ['1e5', { code: 'not-a-number' }],
  ['12-5', { code: 'not-a-number' }],
  ['1234567890123456', { code: 'too-many-digits' }],
];

for (const [text, result] of numbers) {
  test(`reads ${JSON.stringify(text)} as typed in Indonesian`, () => assert.deepEqual(parseDecimal(text), result));
}

test('in English the comma of three digits is open too, and the point comes first', () => {
  assert.deepEqual(parseDecimal('12,500', 'en'), { ambiguous: [12500, 12.5] });
  assert.deepEqual(parseDecimal('12.500', 'en'), { ambiguous: [12.5, 12500] });
  assert.deepEqual(parseDecimal('12,5', 'en'), { value: 12.5 });
});

test('what Intl prints in Indonesian is read back, alone or among the readings', () => {
  const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });
  const thousandths = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1000);
  fc.assert(
    fc.property(thousandths, (value) => {
      const result = parseDecimal(format.format(value));
      const readings = 'value' in result ? [result.value] : 'ambiguous' in result ? result.ambiguous : [];
      assert.equal(readings[0], value + 0);
    }),
  );
});

test('never throws, and never returns anything but a finite number', () => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- %') }));
  fc.assert(
    fc.property(typed, fc.constantFrom('id', 'en'), (text, locale) => {
      const result = parseDecimal(text, locale);
      const readings = 'value' in result ? [result.value] : 'ambiguous' in result ? result.ambiguous : [];
      for (const reading of readings) assert.ok(Number.isFinite(reading));
      if ('ambiguous' in result) assert.equal(new Set(result.ambiguous).size, 2);
    }),
  );
});

test('dates are read day first, or as ISO', () => {
  for (const text of ['31-01-2026', '31/01/2026', '31.1.2026', ' 2026-01-31 ', '31/1/2026']) {
    assert.deepEqual(parseDate(text), { value: '2026-01-31' }, text);
  }
  assert.deepEqual(parseDate('05-04-2026'), { value: '2026-04-05' });
});

test('a day that does not exist, or a year of two digits, is no date', () => {
  for (const text of ['30-02-2026', '01-31-2026', '31-01-26', '31-01/2026', 'besok']) {
    assert.deepEqual(parseDate(text), { code: 'not-a-date' }, text);
  }
  assert.deepEqual(parseDate(' '), { code: 'empty' });
});
