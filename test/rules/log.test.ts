import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { actualsFromLog, type CountedEntry } from '../../src/rules/log.js';
import { indicator } from './fixtures.js';

const counted = indicator({ direction: 'higher', target: 90 }, { id: 'counted' });
const standing = indicator({ direction: 'lower', target: 5 }, { id: 'standing', measured: 'position' });

function entry(changes: Partial<CountedEntry> = {}): CountedEntry {
  return { indicatorId: 'counted', quantity: 1, date: '2026-05-04', state: 'verified', ...changes };
}

test('what is counted up is summed exactly, what stands is the last of the days', () => {
  const entries = [
    entry({ quantity: 0.1 }),
    entry({ quantity: 0.2, date: '2026-05-03' }),
    entry({ indicatorId: 'standing', quantity: 7, date: '2026-05-06' }),
    entry({ indicatorId: 'standing', quantity: 3, date: '2026-05-05' }),
    entry({ indicatorId: 'standing', quantity: 4, date: '2026-05-06' }),
  ];
  assert.deepEqual(actualsFromLog([counted, standing], entries), [
    { indicatorId: 'counted', actual: 0.3, entries: 2 },
    { indicatorId: 'standing', actual: 4, entries: 3 },
  ]);
});

test('only verified entries with a quantity for this indicator count', () => {
  const entries = [
    entry({ quantity: 3 }),
    entry({ quantity: 100, state: 'waiting' }),
    entry({ quantity: 100, state: 'returned' }),
    entry({ quantity: null }),
    entry({ quantity: 100, indicatorId: null }),
    entry({ quantity: 100, indicatorId: 'another' }),
  ];
  assert.deepEqual(actualsFromLog([counted], entries), [{ indicatorId: 'counted', actual: 3, entries: 1 }]);
});

test('without entries nothing is said: missing is not zero', () => {
  assert.deepEqual(actualsFromLog([counted], []), [{ indicatorId: 'counted', actual: null, entries: 0 }]);
  const zero = actualsFromLog([counted], [entry({ quantity: 0 })]);
  assert.deepEqual(zero, [{ indicatorId: 'counted', actual: 0, entries: 1 }]);
});

test('the log cannot say dates, steps, yes or no, nor what is released once a year', () => {
  const silent = [
    indicator({ direction: 'deadline', target: '2026-06-30' }),
    indicator({ direction: 'milestone', target: { steps: ['satu', 'dua'] } }),
    indicator({ direction: 'yes-no', target: true }),
    indicator({ direction: 'higher', target: 80 }, { measured: 'yearly-release' }),
  ];
  for (const each of silent) {
    const found = actualsFromLog([each], [entry({ indicatorId: each.id })]);
    assert.deepEqual(found, [{ indicatorId: each.id, actual: null, entries: 0 }], each.direction);
  }
  const range = indicator({ direction: 'range', target: { minimum: 1, maximum: 3 } }, { id: 'counted' });
  assert.equal(actualsFromLog([range], [entry(), entry()])[0]?.actual, 2);
});

test('the sum does not depend on the order of the entries, and is exact to the hundredth', () => {
  const hundredths = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(hundredths, (values) => {
      const entries = values.map((value) => entry({ quantity: value / 100 }));
      const total = values.reduce((sum, value) => sum + value, 0) / 100;
      assert.equal(actualsFromLog([counted], entries)[0]?.actual, total);
      assert.equal(actualsFromLog([counted], entries.toReversed())[0]?.actual, total);
    }),
  );
});
