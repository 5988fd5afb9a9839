import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysBetween, isDate } from '../../src/rules/dates.js';

test('only real calendar days are dates', () => {
  for (const day of ['2026-01-31', '2024-02-29', '2000-02-29']) assert.equal(isDate(day), true, day);
  const wrong = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '31-01-2026', ''];
  for (const day of wrong) assert.equal(isDate(day), false, day);
});

test('days are counted over months, leap days and years', () => {
  assert.equal(daysBetween('2026-01-31', '2026-02-02'), 2);
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2026-01-01', '2025-12-31'), -1);
});

test('there and back is no distance', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, day, (first, second) => daysBetween(first, second) + daysBetween(second, first) === 0));
});
