import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actual, Indicator } from '../../src/contract/indicator.js';
import { achievement, normalPercent, specialPercent } from '../../src/rules/achievement.js';
import { indicator } from './fixtures.js';

const higher = (target: number) => indicator({ direction: 'higher', target });
const lower = (target: number) => indicator({ direction: 'lower', target });
const range = (minimum: number, maximum: number) => indicator({ direction: 'range', target: { minimum, maximum } });
const deadline = indicator({ direction: 'deadline', target: '2026-06-30' });
const milestone = indicator({ direction: 'milestone', target: { steps: ['Rancangan', 'Uji coba', 'Penetapan'] } });
const yesNo = indicator({ direction: 'yes-no', target: true });

test('the worked examples of P8 p.100 come out', () => {
  assert.equal(normalPercent(70, { minimum: 80, maximum: 90 }), 87.5);
  assert.equal(Math.round(specialPercent(6.5, { minimum: 7, maximum: 8 }) ?? 0), 107);
  assert.equal(specialPercent(9, { minimum: 7, maximum: 8 }), 87.5);
  // The page prints 113; its own formula gives this (P8 p.100).
  assert.equal(normalPercent(92, { minimum: 80, maximum: 90 }), 102.2);
});

const table: [Indicator, Actual, met: boolean, percent: number | null, difference: number | null, rule: string][] = [
  [higher(80), 92, true, 115, 12, 'NUM-1'],
  [higher(80), 80, true, 100, 0, 'NUM-1'],
  [higher(100), 99.96, false, 100, -0.04, 'NUM-1'],
  [higher(100), 100.05, true, 100.1, 0.05, 'NUM-1'],
  [higher(80), 0, false, 0, -80, 'NUM-1'],
  [higher(80), -4, false, 0, -84, 'NUM-1'],
  [higher(0), 5, true, null, 5, 'NUM-1'],
  [lower(10), 8, true, 120, -2, 'NUM-1'],
  [lower(10), 12, false, 80, 2, 'NUM-1'],
  [lower(10), 40, false, 0, 30, 'NUM-1'],
  [lower(0), 0, true, null, 0, 'NUM-1'],
  [lower(0), 1, false, null, 1, 'NUM-1'],
  [range(80, 90), 85, true, 100, 0, 'NUM-2'],
  [range(80, 90), 80, true, 100, 0, 'NUM-2'],
  [range(80, 90), 90, true, 100, 0, 'NUM-2'],
  [range(80, 90), 70, false, 87.5, -10, 'NUM-2'],
  [range(80, 90), 92, false, 102.2, 2, 'NUM-2'],
  [range(-2, 0), -1, true, 100, 0, 'NUM-2'],
  [range(-2, 0), 3, false, null, 3, 'NUM-2'],
  [deadline, '2026-06-30', true, null, 0, 'ACH-1'],
  [deadline, '2026-06-28', true, null, -2, 'ACH-1'],
  [deadline, '2026-07-01', false, null, 1, 'ACH-1'],
  [milestone, 3, true, 100, 0, 'ACH-2'],
  [milestone, 2, false, 66.7, -1, 'ACH-2'],
  [milestone, 0, false, 0, -3, 'ACH-2'],
  [yesNo, true, true, null, null, 'ACH-3'],
  [yesNo, false, false, null, null, 'ACH-3'],
];

for (const [measure, actual, met, percent, difference, rule] of table) {
  test(`${measure.direction} ${JSON.stringify(measure.target)}: ${String(actual)}`, () => {
    const { cite, ...figures } = achievement(measure, actual) ?? assert.fail('no achievement');
    assert.deepEqual(figures, { met, percent, difference, rule });
    assert.notEqual(cite, '');
  });
}

test('an actual that is not stated has no achievement, and never one of zero', () => {
  for (const measure of [higher(80), lower(10), range(1, 2), deadline, milestone, yesNo]) {
    assert.equal(achievement(measure, null), null);
  }
});

test('an actual or a target of another form has none either', () => {
  assert.equal(achievement(higher(80), '2026-01-31'), null);
  assert.equal(achievement(deadline, 3), null);
  assert.equal(achievement(deadline, 'segera'), null);
  assert.equal(achievement(yesNo, 1), null);
  assert.equal(achievement(higher(NaN), 5), null);
  assert.equal(achievement(range(9, 1), 5), null);
});

const target = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const figure = fc.double({ min: 0, max: 1e9, noNaN: true });
const score = (measure: Indicator, actual: number) => achievement(measure, actual) ?? assert.fail('no achievement');

test('the percent agrees with plain arithmetic to the last decimal shown', () => {
  fc.assert(
    fc.property(target, figure, (goal, actual) => {
      const near = (percent: number | null, plain: number) =>
        Math.abs((percent ?? NaN) - plain) <= 0.0500001 + Math.abs(plain) * 1e-12;
      assert.ok(near(score(higher(goal), actual).percent, (actual / goal) * 100));
      assert.ok(near(score(lower(goal), actual).percent, Math.max(0, (2 - actual / goal) * 100)));
    }),
  );
});

test('met never shows less than 100, and less than met never more', () => {
  fc.assert(
    fc.property(target, figure, (goal, actual) => {
      for (const measure of [higher(goal), lower(goal)]) {
        const { met, percent } = score(measure, actual);
        assert.ok(met ? (percent ?? 0) >= 100 : (percent ?? 0) <= 100);
      }
    }),
  );
});

test('a better actual never has a lower percent', () => {
  fc.assert(
    fc.property(target, figure, figure, (goal, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      assert.ok((score(higher(goal), less).percent ?? 0) <= (score(higher(goal), more).percent ?? 0));
      assert.ok((score(lower(goal), less).percent ?? 0) >= (score(lower(goal), more).percent ?? 0));
    }),
  );
});

test('a range is met inside and nowhere else', () => {
  fc.assert(
    fc.property(figure, figure, figure, (one, other, actual) => {
      const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)];
      const { met, difference } = score(range(minimum, maximum), actual);
      assert.equal(met, minimum <= actual && actual <= maximum);
      assert.equal(Math.sign(difference ?? NaN) + 0, actual > maximum ? 1 : actual < minimum ? -1 : 0);
    }),
  );
});
