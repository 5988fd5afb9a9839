import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../src/locales/citations.js';
import { Formats } from '../../src/locales/formats.js';
import { remainingDays, remainingWorkingDays } from '../../src/locales/remaining.js';
import { termLabel } from '../../src/locales/terms-of-year.js';

test('terms are called as the forms of the regulation call them', () => {
  const table = [
    ['annual', 'Tahun 2026', 'Year 2026'],
    [undefined, 'Tahun 2026', 'Year 2026'],
    ['Q1', 'Triwulan I 2026', 'Quarter I 2026'],
    ['Q4', 'Triwulan IV 2026', 'Quarter IV 2026'],
    ['M01', 'Januari 2026', 'January 2026'],
    ['M12', 'Desember 2026', 'December 2026'],
  ] as const;
  for (const [term, indonesian, english] of table) {
    assert.equal(termLabel(term, 2026, 'id'), indonesian);
    assert.equal(termLabel(term, '2026', 'en'), english);
  }
});

test('a term of a later version is shown as it is', () => {
  assert.equal(termLabel('H1', 2026, 'id'), 'H1 2026');
  assert.equal(termLabel('M13', 2026, 'id'), 'M13 2026');
});

test('what is left is told in days, or in working days where the server counted them', () => {
  const id = new Formats('id');
  assert.equal(remainingDays(id, 10), '10 hari lagi');
  assert.equal(remainingWorkingDays(id, 3), '3 hari kerja lagi');
  assert.equal(remainingWorkingDays(id, 0), 'hari ini');
  assert.equal(remainingWorkingDays(id, -2), 'lewat 2 hari kerja');
});

test('an instrument that is written out is cited as it is', () => {
  assert.equal(citation('id', 'SE MenPANRB 3/2023'), 'SE MenPANRB 3/2023');
  assert.equal(citation('id', 'SE3'), 'SE MenPANRB 3/2023');
});
