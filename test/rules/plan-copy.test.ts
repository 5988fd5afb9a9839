import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workPlanChange } from '../../src/contract/work-plan.js';
import { copyPlan } from '../../src/rules/plan-copy.js';
import type { PlanContent } from '../../src/rules/plan-difference.js';
import { indicator, result } from './fixtures.js';

const lastYear: PlanContent = {
  results: [
    {
      ...result({ parentResultId: 'leader-1', share: 40, objectiveId: 'objective-1' }),
      parentTitle: 'Meningkatnya kepuasan pemohon',
      indicators: [
        { ...indicator({ direction: 'higher', target: 90 }), libraryId: 'library-1' },
        indicator({ direction: 'deadline', target: '2024-02-29' }, { id: 'indicator-2', unit: null }),
      ],
    },
    { ...result({ id: 'result-2', kind: 'additional', parentResultId: null, indicators: [] }), parentTitle: null },
  ],
  expectations: [{ value: 'accountable', text: 'Laporkan setiap kendala' }],
  annexes: { support: 'Dua petugas', accountability: 'Laporan bulanan', consequences: '' },
};

/** `new-1`, `new-2`, … */
function counter() {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

test('a copy is a draft of its own: new ids, moved deadlines, no links to what was', () => {
  const copy = copyPlan(lastYear, counter());
  assert.deepEqual(workPlanChange.parse(copy), copy);
  assert.deepEqual(
    copy.results.flatMap(({ id, indicators }) => [id, ...indicators.map((each) => each.id)]),
    ['new-1', 'new-2', 'new-3', 'new-4'],
  );
  const [first] = copy.results;
  assert.deepEqual([first?.parentResultId, first?.share, first?.objectiveId], [null, null, null]);
  assert.deepEqual(
    first?.indicators.map(({ libraryId, target }) => [libraryId, target]),
    [
      ['library-1', 90],
      [null, '2025-02-28'],
    ],
  );
  assert.deepEqual(copy.annexes, lastYear.annexes);
  assert.equal('expectations' in copy, false);
});

test('links stay where they still lead somewhere', () => {
  const leaderResults = new Set(['leader-1']);
  const [first] = copyPlan(lastYear, counter(), { leaderResults, objectives: new Set(['objective-1']) }).results;
  assert.deepEqual([first?.parentResultId, first?.share, first?.objectiveId], ['leader-1', 40, 'objective-1']);
});

test('deadlines move on by as many years as are told, and stay in the same year', () => {
  const deadline = (years: number) => copyPlan(lastYear, counter(), { years }).results[0]?.indicators[1]?.target;
  assert.deepEqual([deadline(0), deadline(2), deadline(4)], ['2024-02-29', '2026-02-28', '2028-02-29']);
});

test('the plan that is copied stays as it is', () => {
  const before = structuredClone(lastYear);
  copyPlan(lastYear, counter());
  assert.deepEqual(lastYear, before);
});
