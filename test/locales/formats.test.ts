import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../src/locales/citations.js';
import { Formats } from '../../src/locales/formats.js';
import { actualFigure, indicatorSentence, targetFigure } from '../../src/locales/measure.js';
import { officialTerm, terms } from '../../src/locales/official-term.js';
import { indicators } from '../../stories/fixtures/plan.js';

const id = new Formats('id');
const en = new Formats('en');

test('numbers, percent and dates as each language writes them', () => {
  assert.equal(id.number(1234567.891), '1.234.567,89');
  assert.equal(en.number(1234567.891), '1,234,567.89');
  assert.equal(id.score(3), '3,0');
  assert.equal(en.score(3.25), '3.3');
  assert.equal(id.percent(87.5), '87,5%');
  assert.equal(id.date('2026-01-05'), '5 Januari 2026');
  assert.equal(en.date('2026-01-05'), '5 January 2026');
  assert.equal(id.list(['a', 'b', 'c']), 'a, b, dan c');
});

test('a moment is told in the zone of the agency, with its Indonesian name in both languages', () => {
  assert.equal(id.moment('2027-01-12T02:15:00Z', 'Asia/Jayapura'), '12 Januari 2027 pukul 11.15 WIT');
  assert.equal(id.moment('2027-01-12T02:15:00Z', 'Asia/Makassar'), '12 Januari 2027 pukul 10.15 WITA');
  assert.equal(en.moment('2027-01-12T02:15:00Z', 'Asia/Jakarta'), '12 January 2027, 09:15 WIB');
  assert.equal(id.moment('2026-12-31T17:30:00Z', 'Asia/Jayapura'), '1 Januari 2027 pukul 02.30 WIT');
});

test('days until a deadline are counted on the calendar of its zone', () => {
  const justAfterMidnightInJayapura = new Date('2026-12-09T15:30:00Z');
  assert.equal(id.daysUntil('2026-12-10', 'Asia/Jayapura', justAfterMidnightInJayapura), 0);
  assert.equal(id.daysUntil('2026-12-10', 'Asia/Jakarta', justAfterMidnightInJayapura), 1);
  assert.equal(id.daysUntil('2026-12-08', 'Asia/Jayapura', justAfterMidnightInJayapura), -2);
});

test('targets and actuals of every direction', () => {
  const table = {
    higher: ['≥ 320 anak', 341, '341 anak'],
    lower: ['≤ 30 menit', 24.5, '24,5 menit'],
    range: ['2–8 derajat Celsius', 5, '5 derajat Celsius'],
    deadline: ['30 November 2026', '2026-12-04', '4 Desember 2026'],
    milestone: ['4 tahap selesai', 3, '3 dari 4 tahap'],
    'yes-no': ['terlaksana', false, 'tidak terlaksana'],
  } as const;
  for (const [direction, [target, actual, figure]] of Object.entries(table)) {
    const indicator = indicators[direction as keyof typeof indicators];
    assert.equal(targetFigure(id, indicator), target);
    assert.equal(actualFigure(id, indicator, actual), figure);
    assert.equal(actualFigure(id, indicator, null), 'belum ada');
  }
});

test('a zero is a zero, not a missing figure', () => {
  assert.equal(actualFigure(id, indicators.higher, 0), '0 anak');
  assert.equal(actualFigure(id, indicators.milestone, 0), '0 dari 4 tahap');
});

test('an indicator reads as a sentence', () => {
  assert.equal(indicatorSentence(id, indicators.lower), 'Rata-rata waktu tunggu pasien: paling banyak 30 menit.');
});

test('sources are named so that they can be looked up', () => {
  assert.equal(citation('id', 'P6 p.99–100, 102–103'), 'PermenPANRB 6/2022, hlm. 99–100, 102–103');
  assert.equal(citation('en', 'PP30 §41'), 'PP 30/2019, Pasal 41');
  assert.equal(citation('id', 'asn-kinerja'), 'ketentuan asn-kinerja');
});

test('an official word that this version does not know is shown as it is', () => {
  assert.equal(officialTerm('id', terms.predicate, 'good'), 'Baik');
  assert.equal(officialTerm('en', terms.predicate, 'good'), 'Good');
  assert.equal(officialTerm('id', terms.predicate, 'of-tomorrow'), 'of-tomorrow');
});
