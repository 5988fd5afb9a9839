import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  daysInMonth,
  isWorkingDay,
  type WorkingDays,
  workingDaysLeft,
} from '../../src/rules/calendar.js';
import { isDate } from '../../src/rules/dates.js';

const plain: WorkingDays = { workingWeek: 'five-days', holidays: new Set() };
/** Idulfitri 1447 H with its joint leave, as an agency might enter it. */
const lebaran: WorkingDays = {
  workingWeek: 'five-days',
  holidays: new Set(['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21', '2026-03-23', '2026-03-24']),
};
const sixDays: WorkingDays = { ...plain, workingWeek: 'six-days' };

const ends: [start: string, count: number, days: WorkingDays, end: string, why: string][] = [
  ['2026-01-05', 1, plain, '2026-01-06', 'Monday to Tuesday: the start day is not counted'],
  ['2026-01-09', 1, plain, '2026-01-12', 'Friday to Monday'],
  ['2026-01-10', 1, plain, '2026-01-12', 'Saturday to Monday'],
  ['2026-01-09', 1, sixDays, '2026-01-10', 'Friday to Saturday in a week of six days'],
  ['2026-01-10', 1, sixDays, '2026-01-12', 'Saturday to Monday also then'],
  ['2027-01-29', 14, plain, '2027-02-18', 'the term of an objection over two weekends'],
  ['2027-01-31', 30, plain, '2027-03-12', 'the term of the report from the end of the window'],
  ['2026-03-16', 1, lebaran, '2026-03-17', 'the day before the holidays'],
  ['2026-03-16', 2, lebaran, '2026-03-25', 'over the holidays'],
  ['2026-03-16', 0, lebaran, '2026-03-16', 'nothing to count'],
];

for (const [start, count, days, end, why] of ends) {
  test(`${count} working days from ${start}: ${why}`, () => assert.equal(addWorkingDays(start, count, days), end));
}

test('what is left is 0 on the last day, and below zero by the working days that passed', () => {
  const left = (today: string) => workingDaysLeft(today, '2026-03-17', lebaran);
  assert.deepEqual(
    ['2026-03-13', '2026-03-14', '2026-03-16', '2026-03-17', '2026-03-18', '2026-03-24', '2026-03-25'].map(left),
    [2, 2, 1, 0, 0, 0, -1],
  );
  assert.ok(Object.is(left('2026-03-18'), 0), 'not minus zero');
});

test('a month has its days, also in leap years', () => {
  assert.deepEqual(
    ['2026-01', '2026-02', '2024-02', '2026-04'].map((month) => daysInMonth(month).length),
    [31, 28, 29, 30],
  );
  assert.deepEqual([daysInMonth('2024-02')[0], daysInMonth('2024-02').at(-1)], ['2024-02-01', '2024-02-29']);
});

test('days are added over months and years, and taken away', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A working week with holidays strewn around some day. */
const calendar = fc
  .record({
    workingWeek: fc.constantFrom('five-days' as const, 'six-days' as const),
    first: day,
    offsets: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }),
  })
  .map(({ workingWeek, first, offsets }) => ({
    first,
    days: { workingWeek, holidays: new Set(offsets.map((offset) => addDays(first, offset))) },
  }));
const count = fc.integer({ min: 0, max: 40 });

test('a term never ends on a day on which nobody works', () => {
  fc.assert(
    fc.property(calendar, fc.integer({ min: 1, max: 40 }), ({ first, days }, term) => {
      const end = addWorkingDays(first, term, days);
      assert.ok(isDate(end) && isWorkingDay(end, days) && !days.holidays.has(end));
    }),
  );
});

test('two terms on end are one long term, and a longer term never ends earlier', () => {
  fc.assert(
    fc.property(calendar, count, count, ({ first, days }, one, other) => {
      const end = addWorkingDays(addWorkingDays(first, one, days), other, days);
      assert.equal(end, addWorkingDays(first, one + other, days));
      assert.ok(end >= addWorkingDays(first, one, days));
    }),
  );
});

test('a later start never ends earlier, nor does a calendar with more holidays', () => {
  fc.assert(
    fc.property(calendar, count, fc.nat(20), fc.nat(60), ({ first, days }, term, later, holiday) => {
      const end = addWorkingDays(first, term, days);
      assert.ok(addWorkingDays(addDays(first, later), term, days) >= end);
      const more = { ...days, holidays: new Set([...days.holidays, addDays(first, holiday)]) };
      assert.ok(addWorkingDays(first, term, more) >= end);
    }),
  );
});

test('what is left and what was given are the same count', () => {
  fc.assert(
    fc.property(calendar, count, ({ first, days }, term) => {
      assert.equal(workingDaysLeft(first, addWorkingDays(first, term, days), days), term);
    }),
  );
});
