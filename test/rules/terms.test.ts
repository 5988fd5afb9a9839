import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { term as termSchema } from '../../src/contract/scalars.js';
import { addDays, addWorkingDays } from '../../src/rules/calendar.js';
import { termOf, termsOf } from '../../src/rules/terms.js';

const days = { workingWeek: 'five-days', holidays: new Set(['2026-04-03', '2027-01-01']) } as const;
const year = { year: 2026, start: '2026-01-01', end: '2026-12-31', evaluationEnd: '2027-01-31' };

test('a year in quarters, each with its window, and then the year itself', () => {
  assert.deepEqual(termsOf(year, 'quarter', 10, days), [
    { term: 'Q1', start: '2026-01-01', end: '2026-03-31', windowEnd: '2026-04-15' },
    { term: 'Q2', start: '2026-04-01', end: '2026-06-30', windowEnd: '2026-07-14' },
    { term: 'Q3', start: '2026-07-01', end: '2026-09-30', windowEnd: '2026-10-14' },
    { term: 'Q4', start: '2026-10-01', end: '2026-12-31', windowEnd: '2027-01-15' },
    { term: 'annual', start: '2026-01-01', end: '2026-12-31', windowEnd: '2027-01-31' },
  ]);
});

test('a year in months', () => {
  const months = termsOf(year, 'month', 5, days);
  assert.deepEqual(
    months.map(({ term }) => term),
    ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11', 'M12', 'annual'],
  );
  assert.deepEqual(months[1], { term: 'M02', start: '2026-02-01', end: '2026-02-28', windowEnd: '2026-03-06' });
});

test('a year that begins late leaves out what lies before, and cuts what it begins in', () => {
  const late = termsOf({ ...year, start: '2026-05-04' }, 'quarter', 10, days);
  assert.deepEqual(
    late.map(({ term, start }) => [term, start]),
    [
      ['Q2', '2026-05-04'],
      ['Q3', '2026-07-01'],
      ['Q4', '2026-10-01'],
      ['annual', '2026-05-04'],
    ],
  );
});

test('every day of the year lies in exactly one term, the one that is named for it', () => {
  const cycle = fc.constantFrom('month' as const, 'quarter' as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2200 }),
      fc.nat(363),
      cycle,
      fc.nat(30),
      (number, offset, each, window) => {
        const [start, end] = [`${number}-01-01`, `${number}-12-31`];
        const period = { year: number, start, end, evaluationEnd: `${number + 1}-01-31` };
        const date = addDays(start, offset);
        const terms = termsOf(period, each, window, days);
        const holding = terms.filter((term) => term.term !== 'annual' && term.start <= date && date <= term.end);
        assert.deepEqual(
          holding.map(({ term }) => term),
          [termOf(date, each)],
        );
        for (const { term, end: last, windowEnd } of terms.slice(0, -1)) {
          assert.equal(termSchema.parse(term), term);
          assert.equal(windowEnd, addWorkingDays(last, window, days));
        }
      },
    ),
  );
});
