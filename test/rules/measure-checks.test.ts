import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actual, Indicator } from '../../src/contract/indicator.js';
import { achievement } from '../../src/rules/achievement.js';
import { checkActual, checkTarget } from '../../src/rules/measure-checks.js';
import { indicator } from './fixtures.js';

const targets: [Indicator, string | null][] = [
  [indicator({ direction: 'higher', target: 0 }), null],
  [indicator({ direction: 'higher', target: -1 }), 'below-zero'],
  [indicator({ direction: 'lower', target: NaN }), 'number-expected'],
  [indicator({ direction: 'range', target: { minimum: -2, maximum: 2 } }), null],
  [indicator({ direction: 'range', target: { minimum: 3, maximum: 2 } }), 'range-reversed'],
  [indicator({ direction: 'range', target: { minimum: NaN, maximum: 2 } }), 'number-expected'],
  [indicator({ direction: 'deadline', target: '2026-02-28' }), null],
  [indicator({ direction: 'deadline', target: '2026-02-30' }), 'date-expected'],
  [indicator({ direction: 'milestone', target: { steps: ['Rancangan'] } }), null],
  [indicator({ direction: 'milestone', target: { steps: [] } }), 'steps-expected'],
  [indicator({ direction: 'milestone', target: { steps: ['Rancangan', ' '] } }), 'steps-expected'],
  [indicator({ direction: 'yes-no', target: true }), null],
];

for (const [measure, code] of targets) {
  test(`target ${measure.direction} ${JSON.stringify(measure.target)}: ${code ?? 'right'}`, () => {
    assert.equal(checkTarget(measure), code);
  });
}

const higher = indicator({ direction: 'higher', target: 10 });
const growth = indicator({ direction: 'higher', target: 5 }, { measured: 'yearly-release' });
const full = indicator({ direction: 'higher', target: 100, targetIsMaximum: true });
const deadline = indicator({ direction: 'deadline', target: '2026-06-30' });
const milestone = indicator({ direction: 'milestone', target: { steps: ['Rancangan', 'Penetapan'] } });
const yesNo = indicator({ direction: 'yes-no', target: true });

const actuals: [Indicator, Actual, string | null][] = [
  [higher, 12.5, null],
  [higher, -1, 'below-zero'],
  [higher, '12', 'number-expected'],
  [higher, true, 'number-expected'],
  [higher, Infinity, 'number-expected'],
  [growth, -2.07, null],
  [full, 100, null],
  [full, 100.1, 'above-maximum'],
  [deadline, '2026-06-30', null],
  [deadline, '30-06-2026', 'date-expected'],
  [deadline, 30, 'date-expected'],
  [milestone, 0, null],
  [milestone, 2, null],
  [milestone, 3, 'more-than-steps'],
  [milestone, 1.5, 'steps-expected'],
  [milestone, -1, 'below-zero'],
  [milestone, true, 'steps-expected'],
  [yesNo, false, null],
  [yesNo, 0, 'truth-expected'],
];

for (const [measure, actual, code] of actuals) {
  test(`actual ${measure.direction} ${measure.measured} ${JSON.stringify(actual)}: ${code ?? 'right'}`, () => {
    assert.equal(checkActual(measure, actual), code);
  });
}

test('not stated is always right, and what is right always has an achievement', () => {
  const actual: fc.Arbitrary<Actual> = fc.oneof(
    fc.double(),
    fc.integer({ min: -1, max: 4 }),
    fc.boolean(),
    fc.constantFrom('2026-06-01', 'x', ''),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.constantFrom(higher, growth, full, deadline, milestone, yesNo), actual, (measure, value) => {
      assert.equal(checkActual(measure, null), null);
      if (checkActual(measure, value) === null) assert.equal(achievement(measure, value) === null, value === null);
    }),
  );
});
