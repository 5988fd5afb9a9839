import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskNip, type NipProblem, parseNip } from '../../src/rules/nip.js';

test('a PNS number is taken apart, with spaces of any kind', () => {
  for (const text of ['199001312015031002', '19900131 201503 1 002', '19900131\u00a0201503\u00a01\u00a0002\u200b']) {
    assert.deepEqual(parseNip(text), {
      ok: true,
      nip: '199001312015031002',
      kind: 'pns',
      birthDate: '1990-01-31',
      appointment: '2015-03',
      sex: 'male',
      serial: 2,
    });
  }
});

test('a PPPK number holds no month of appointment', () => {
  assert.deepEqual(parseNip('19951231 202221 2 012'), {
    ok: true,
    nip: '199512312022212012',
    kind: 'pppk',
    birthDate: '1995-12-31',
    appointment: '2022',
    sex: 'female',
    serial: 12,
  });
});

const wrong: [text: string, code: NipProblem][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['19900131-201503-1-002', 'not-digits'],
  ['19900131201503100A', 'not-digits'],
  ['130123456', 'old-number'],
  ['19900131201503100', 'wrong-length'],
  ['1990013120150310021', 'wrong-length'],
  ['199002302015031002', 'birth-date'],
  // The day of a NIK, with 40 added for a woman.
  ['199001712015032002', 'birth-date'],
  ['000101012015031002', 'birth-date'],
  ['199001312015001002', 'appointment'],
  ['199001312015131002', 'appointment'],
  ['199001312015201002', 'appointment'],
  ['200002012018011002', 'too-young'],
  ['200612312023211002', 'too-young'],
  ['199001312015030002', 'sex'],
  ['199001312015033002', 'sex'],
  ['199001312015031000', 'serial'],
];

for (const [text, code] of wrong) {
  test(`${JSON.stringify(text)}: ${code}`, () => {
    const result = parseNip(text);
    assert.equal(result.ok ? 'valid' : result.code, code);
  });
}

const validNip = fc
  .record({
    birth: fc.date({ min: new Date('1950-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }),
    age: fc.integer({ min: 19, max: 50 }),
    code: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 99 })),
    sex: fc.constantFrom('1', '2'),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ birth, age, code, sex, serial }) => {
    const day = birth.toISOString().slice(0, 10);
    const digits = [day.replaceAll('-', ''), birth.getUTCFullYear() + age, String(code).padStart(2, '0'), sex];
    return { day, sex, serial, nip: digits.join('') + String(serial).padStart(3, '0') };
  });

test('who turns 18 in the month of appointment is old enough', () => {
  assert.equal(parseNip('200001312018011002').ok, true);
});

test('every well-formed number gives its parts back, wherever the spaces are', () => {
  fc.assert(
    fc.property(validNip, fc.integer({ min: 0, max: 18 }), ({ day, sex, serial, nip }, gap) => {
      const parsed = parseNip(`${nip.slice(0, gap)} ${nip.slice(gap)}`);
      assert.ok(parsed.ok);
      assert.deepEqual(
        [parsed.nip, parsed.birthDate, parsed.sex, parsed.serial],
        [nip, day, sex === '1' ? 'male' : 'female', serial],
      );
    }),
  );
});

test('a mask leaves neither birth date nor sex', () => {
  assert.equal(maskNip('19900131 201503 1 002'), '***************002');
  assert.equal(maskNip('12'), '**');
  assert.equal(maskNip(''), '');
  fc.assert(fc.property(validNip, ({ nip }) => /^\*{15}\d{3}$/.test(maskNip(nip))));
});

test('never throws on any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 ') })), (text) => {
      const result = parseNip(text);
      if (result.ok) assert.match(result.nip, /^\d{18}$/);
    }),
  );
});
