import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { distributionFinding } from '../../src/contract/evaluation.js';
import {
  type OrganisationLevel,
  organisationLevels,
  type Predicate,
  predicates,
} from '../../src/contract/vocabulary.js';
import {
  blockingFindings,
  distributionCurve,
  distributionFindings,
  distributionLevels,
} from '../../src/rules/distribution.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';

type Policy = Parameters<typeof distributionFindings>[0]['policy'];
const policy: Policy = presetPolicy.distribution;

/** People by predicate, best first: very good, good, needs improvement, poor, very poor. */
function counts(...numbers: number[]): Record<Predicate, number> {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = numbers;
  return { 'very-good': first, good: second, 'needs-improvement': third, poor: fourth, 'very-poor': fifth };
}

/** Each finding in one line: `good.good.max 9/8 needs 1, cannot be cured`. */
function told(level: OrganisationLevel, people: number[], team: number, changes: Partial<Policy> = {}): string[] {
  const given = { level, counts: counts(...people), team, policy: { ...policy, ...changes } };
  return distributionFindings(given).map(({ id, count, bound, needed, curable, holds }) => {
    const figures = `${id} ${count}/${bound ?? '-'}`;
    return holds ? `${figures} holds` : `${figures} needs ${needed}, ${curable ? 'can' : 'cannot'} be cured`;
  });
}

describe('worked by hand', () => {
  test('Istimewa, team of 12: at most 8 (70 % of 12 is 8.4), and the largest group', () => {
    assert.deepEqual(told('outstanding', [8, 4], 12), [
      'outstanding.very-good.max 8/8 holds',
      'outstanding.very-good.largest 8/- holds',
    ]);
    assert.deepEqual(told('outstanding', [9, 3], 12), [
      'outstanding.very-good.max 9/8 needs 1, cannot be cured',
      'outstanding.very-good.largest 9/- holds',
    ]);
    assert.deepEqual(told('outstanding', [3, 7, 2], 12), [
      'outstanding.very-good.max 3/8 holds',
      // 3 and 7: with two people moved, 5 and 5.
      'outstanding.very-good.largest 3/- needs 2, cannot be cured',
    ]);
    assert.equal(told('outstanding', [9, 3], 12, { rounding: 'lenient' })[0], 'outstanding.very-good.max 9/9 holds');
  });

  test('Baik, team of 10: at most 7, the largest group, and somebody in need of improvement or worse', () => {
    assert.deepEqual(told('good', [2, 7, 1], 10), [
      'good.good.max 7/7 holds',
      'good.good.largest 7/- holds',
      'good.lower.some 1/1 holds',
    ]);
    assert.deepEqual(told('good', [2, 8], 10), [
      'good.good.max 8/7 needs 1, cannot be cured',
      'good.good.largest 8/- holds',
      'good.lower.some 0/1 needs 1, cannot be cured',
    ]);
    assert.equal(told('good', [0, 7, 0, 3], 10)[2], 'good.lower.some 3/1 holds', 'Kurang counts as well');
    assert.equal(told('good', [0, 7, 0, 0, 3], 10)[2], 'good.lower.some 0/1 needs 1, cannot be cured');
  });

  test('Baik while people are not rated yet: what is missing can still come, what is too much stays', () => {
    assert.deepEqual(told('good', [3, 2], 10), [
      'good.good.max 2/7 holds',
      'good.good.largest 2/- needs 1, can be cured',
      'good.lower.some 0/1 needs 1, can be cured',
    ]);
    assert.equal(told('good', [0, 8], 12)[0], 'good.good.max 8/8 holds');
    assert.equal(told('good', [0, 9], 12)[0], 'good.good.max 9/8 needs 1, cannot be cured');
    assert.deepEqual(told('good', [], 10), [
      'good.good.max 0/7 holds',
      'good.good.largest 0/- holds',
      'good.lower.some 0/1 needs 1, can be cured',
    ]);
  });

  test('Butuh Perbaikan, team of 12: at least 8 (60 % is 7.2), at most 1 Sangat Baik (10 % is 1.2)', () => {
    assert.deepEqual(told('needs-improvement', [1, 3, 8], 12), [
      'needs-improvement.same.min 8/8 holds',
      'needs-improvement.very-good.max 1/1 holds',
    ]);
    assert.deepEqual(told('needs-improvement', [2, 3, 7], 12), [
      'needs-improvement.same.min 7/8 needs 1, cannot be cured',
      'needs-improvement.very-good.max 2/1 needs 1, cannot be cured',
    ]);
    assert.deepEqual(told('needs-improvement', [2, 3, 7], 12, { rounding: 'lenient' }), [
      'needs-improvement.same.min 7/7 holds',
      'needs-improvement.very-good.max 2/2 holds',
    ]);
  });

  test('Kurang, team of 12: at least 8 Kurang, 2 Butuh Perbaikan (10 % is 1.2), at most 1 Sangat Baik', () => {
    assert.deepEqual(told('poor', [1, 1, 2, 8], 12), [
      'poor.same.min 8/8 holds',
      'poor.needs-improvement.min 2/2 holds',
      'poor.very-good.max 1/1 holds',
    ]);
    assert.deepEqual(told('poor', [0, 0, 1, 5], 12), [
      'poor.same.min 5/8 needs 3, can be cured',
      'poor.needs-improvement.min 1/2 needs 1, can be cured',
      'poor.very-good.max 0/1 holds',
    ]);
  });

  test('Sangat Kurang, team of 10: at least 6, at least 1 of Kurang and Butuh Perbaikan, nobody Sangat Baik', () => {
    assert.deepEqual(told('very-poor', [0, 3, 1, 0, 6], 10), [
      'very-poor.same.min 6/6 holds',
      'very-poor.next.min 1/1 holds',
      'very-poor.very-good.none 0/0 holds',
    ]);
    assert.deepEqual(told('very-poor', [1, 4, 0, 0, 5], 10), [
      'very-poor.same.min 5/6 needs 1, cannot be cured',
      'very-poor.next.min 0/1 needs 1, cannot be cured',
      'very-poor.very-good.none 1/0 needs 1, cannot be cured',
    ]);
  });

  test('a team of 10 is looked at, a team of 9 is informed', () => {
    const severities = (team: number, severity: Policy['severity']) =>
      distributionFindings({ level: 'good', counts: counts(0, team), team, policy: { ...policy, severity } }).map(
        (finding) => finding.severity,
      );
    assert.deepEqual(severities(10, 'warning'), ['warning', 'warning', 'warning']);
    assert.deepEqual(severities(9, 'blocking'), ['info', 'info', 'info']);
    assert.equal(told('good', [0, 7, 2], 9)[0], 'good.good.max 7/6 needs 1, cannot be cured', '70 % of 9 is 6.3');
  });

  test('shares that binary arithmetic gets wrong are whole people', () => {
    // 0.7 × 90 is 62.99999999999999 in floating point, which would take one person's place away.
    assert.equal(told('good', [26, 63, 1], 90)[0], 'good.good.max 63/63 holds');
    assert.equal(told('poor', [3, 0, 3, 18], 30)[1], 'poor.needs-improvement.min 3/3 holds');
  });
});

test('only what is blocking and past curing keeps a signature back', () => {
  const blocking = (people: number[], severity: Policy['severity'] = 'blocking') =>
    blockingFindings(
      distributionFindings({ level: 'good', counts: counts(...people), team: 12, policy: { ...policy, severity } }),
    ).map(({ id }) => id);
  assert.deepEqual(blocking([3, 2]), [], 'ratings to come can make it good');
  assert.deepEqual(blocking([3, 9]), ['good.good.max', 'good.lower.some']);
  assert.deepEqual(blocking([3, 9], 'warning'), []);
});

test('levels, bounds and curve are those of the reference data', () => {
  assert.deepEqual(Object.keys(distributionLevels), [...organisationLevels]);
  for (const level of organisationLevels) {
    const curve = distributionCurve(level);
    assert.equal(curve.length, predicates.length);
    assert.equal(
      curve.reduce((sum, point) => sum + point, 0),
      24,
      'a shape of 24 points',
    );
    const bounds = distributionLevels[level].bounds;
    for (const { id } of bounds) assert.ok(id.startsWith(`${level}.`), id);
  }
  assert.deepEqual(distributionCurve('outstanding'), [0, 1, 3, 7, 13]);
  assert.deepEqual(distributionCurve('very-poor'), distributionCurve('outstanding').toReversed());
});

const level = fc.constantFrom(...organisationLevels);
const people = fc.array(fc.nat(8), { minLength: 5, maxLength: 5 });
const rules = fc.record<Policy>({
  severity: fc.constantFrom('info', 'warning', 'blocking'),
  rounding: fc.constantFrom('exact', 'lenient'),
  minimumTeam: fc.integer({ min: 2, max: 20 }),
});
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

test('a finding is what the contract describes, and holds exactly where nobody would have to be rated otherwise', () => {
  fc.assert(
    fc.property(level, people, fc.nat(10), rules, (each, numbers, open, settings) => {
      const team = total(numbers) + open;
      for (const finding of distributionFindings({ level: each, counts: counts(...numbers), team, policy: settings })) {
        assert.deepEqual(distributionFinding.parse(finding), finding);
        assert.equal(finding.holds, finding.needed === 0);
        assert.ok(finding.needed >= 0 && (!finding.holds || finding.curable));
        assert.ok(open > 0 || finding.curable === finding.holds, 'where all are rated, nothing is to come');
        assert.equal(finding.severity === 'info', team < settings.minimumTeam || settings.severity === 'info');
      }
    }),
  );
});

test('lenient never asks for more than exact', () => {
  fc.assert(
    fc.property(level, people, fc.nat(10), (each, numbers, open) => {
      const given = { level: each, counts: counts(...numbers), team: total(numbers) + open };
      const exact = distributionFindings({ ...given, policy: { ...policy, rounding: 'exact' } });
      const lenient = distributionFindings({ ...given, policy: { ...policy, rounding: 'lenient' } });
      for (const [index, finding] of lenient.entries()) assert.ok(finding.needed <= (exact[index]?.needed ?? 0));
    }),
  );
});

test('what can be cured is cured by some rating to come, what cannot is not by any', () => {
  fc.assert(
    fc.property(level, people, fc.nat(6), (each, numbers, open) => {
      const team = total(numbers) + open;
      const findings = (list: number[]) => distributionFindings({ level: each, counts: counts(...list), team, policy });
      const after = predicates.map((_, place) => numbers.map((number, index) => number + (index === place ? open : 0)));
      for (const [index, { curable, predicates: counted }] of findings(numbers).entries()) {
        const cured = after.some((list, place) => {
          const predicate = predicates[place];
          const isCounted = predicate !== undefined && counted.includes(predicate);
          return findings(list)[index]?.holds === true && (isCounted || curable);
        });
        assert.equal(cured, curable);
      }
    }),
  );
});

test('needed is the fewest people: so many moved over make the largest group, one fewer does not', () => {
  fc.assert(
    fc.property(people, (numbers) => {
      const largest = (list: number[]) =>
        distributionFindings({ level: 'good', counts: counts(...list), team: total(list), policy })[1];
      const needed = largest(numbers)?.needed ?? 0;
      const moved = (count: number) => {
        const list = [...numbers];
        for (let left = count; left > 0; left -= 1) {
          const others = list.map((number, index) => (index === 1 ? -1 : number));
          const place = others.indexOf(Math.max(...others));
          list[place] = (list[place] ?? 0) - 1;
          list[1] = (list[1] ?? 0) + 1;
        }
        return list;
      };
      assert.equal(largest(moved(needed))?.holds, true);
      if (needed > 0) assert.equal(largest(moved(needed - 1))?.holds, false);
    }),
  );
});
