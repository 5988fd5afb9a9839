import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlanDraft, planGapCodes, planGaps } from '../../src/rules/plan-gaps.js';
import { targetProblems } from '../../src/rules/measure-checks.js';
import { indicator, plan, result } from './fixtures.js';

const goal = { direction: 'higher', target: 90 } as const;
const measured = (...indicators: PlanDraft['results'][number]['indicators']) =>
  plan({ results: [result({ indicators })] });
const shown = (draft: PlanDraft) =>
  planGaps(draft).map(({ severity, pointer, code }) => `${severity} ${pointer} ${code}`);

test('a complete plan has no gaps', () => assert.deepEqual(shown(plan()), []));

test('an empty plan lacks a main result and accountability', () => {
  const empty = plan({ results: [], annexes: { support: '', accountability: ' \n', consequences: '' } });
  assert.deepEqual(shown(empty), [
    'error /results main-result-missing',
    'error /annexes/accountability accountability-missing',
  ]);
});

test('additional results alone are not enough', () => {
  assert.deepEqual(shown(plan({ results: [result({ kind: 'additional' })] })), ['error /results main-result-missing']);
});

test('every result needs a measure', () => {
  assert.deepEqual(shown(measured()), ['error /results/0/indicators indicator-missing']);
});

test('staff name an aspect and a unit in a quantitative plan', () => {
  const bare = { ...indicator(goal, { unit: null }), aspects: [] };
  assert.deepEqual(shown(measured(bare)), [
    'error /results/0/indicators/0/aspects aspect-missing',
    'error /results/0/indicators/0/unit unit-missing',
  ]);
});

test('dates, steps and yes/no need no unit', () => {
  const done = indicator({ direction: 'yes-no', target: true }, { unit: null });
  assert.deepEqual(shown(measured(done)), []);
});

test('a qualitative plan tells its measure in prose, without a unit', () => {
  const prose = { ...indicator(goal, { unit: null }), aspects: [] };
  assert.deepEqual(shown({ ...measured(prose), approach: 'qualitative' }), []);
  assert.deepEqual(shown({ ...measured(indicator(goal)), approach: 'qualitative' }), [
    'error /results/0/indicators/0/unit unit-unexpected',
  ]);
});

test('a target in another form than its direction is named where it stands', () => {
  const reversed = indicator({ direction: 'range', target: { minimum: 9, maximum: 1 } });
  assert.deepEqual(shown(measured(reversed)), ['error /results/0/indicators/0/target range-reversed']);
});

test('a leader covers four perspectives, and always the budget', () => {
  const leader = (...perspectives: ('budget' | 'service-user' | null)[]) =>
    plan({
      planForm: 'leader',
      results: [
        result({
          parentResultId: null,
          indicators: perspectives.map((perspective, index) => ({
            ...indicator(goal, { id: `indicator-${index}` }),
            aspects: [],
            perspective,
          })),
        }),
      ],
    });
  assert.deepEqual(shown(leader('service-user', 'budget')), [
    'warning /results business-process-uncovered',
    'warning /results internal-strength-uncovered',
  ]);
  const gaps = shown(leader('service-user', null));
  assert.ok(gaps.includes('error /results budget-uncovered'));
  assert.ok(gaps.includes('error /results/0/indicators/1/perspective perspective-missing'));
});

test('an aspect is not asked of leaders, nor a perspective of staff', () => {
  const codes = (draft: PlanDraft) => planGaps(draft).map(({ code }) => code);
  assert.equal(codes(plan({ planForm: 'leader' })).includes('aspect-missing'), false);
  assert.equal(codes(plan()).includes('perspective-missing'), false);
});

test('an activity is hinted at, an achievement is not', () => {
  const titled = (title: string) => shown(plan({ results: [result({ title })] }));
  assert.deepEqual(titled('Melaksanakan rapat koordinasi'), ['hint /results/0/title activity-not-result']);
  for (const title of ['Meningkatnya kepuasan pemohon', 'Terlaksananya layanan', 'Media layanan yang mudah dipakai']) {
    assert.deepEqual(titled(title), [], title);
  }
  assert.deepEqual(titled(' '), ['error /results/0/title title-missing']);
});

test('absolute words are hinted at in staff plans, as whole words', () => {
  const named = (name: string, planForm: 'staff' | 'leader' = 'staff') =>
    planGaps({ ...measured({ ...indicator(goal, { name }), perspective: 'budget' }), planForm })
      .map(({ code }) => code)
      .filter((code) => code === 'absolute-word');
  for (const name of ['Semua berkas lengkap', 'Berkas tidak  pernah hilang', 'Laporan SETIAP bulan']) {
    assert.deepEqual(named(name), ['absolute-word'], name);
  }
  assert.deepEqual(named('Semuanya persentase berkas'), []);
  assert.deepEqual(named('Semua berkas lengkap', 'leader'), []);
});

test('a main result of staff that contributes to no leader, and a measure of one word, get a hint', () => {
  const lonely = result({ parentResultId: null, indicators: [indicator(goal, { name: 'Laporan' })] });
  assert.deepEqual(shown(plan({ results: [lonely] })), [
    'hint /results/0/parentResultId parent-result-missing',
    'hint /results/0/indicators/0/name vague-indicator',
  ]);
});

test('two measures under one id would share their actual', () => {
  const gaps = shown(plan({ results: [result(), result({ id: 'result-2' })] }));
  assert.deepEqual(gaps, ['error /results/1/indicators/0/id id-repeated']);
  assert.deepEqual(shown(measured(indicator(goal, { id: 'result-1' }))), [], 'a result may share an id with a measure');
});

test('pointers lead to something in the plan, codes are known, and rules have sources', () => {
  const broken: PlanDraft = plan({
    annexes: { support: '', accountability: '', consequences: '' },
    results: [
      result({ title: '', indicators: [] }),
      result({
        kind: 'additional',
        indicators: [
          { ...indicator({ direction: 'higher', target: -1 }, { unit: '', name: '' }), aspects: [] },
          indicator({ direction: 'deadline', target: 'besok' }, { name: 'Semua' }),
        ],
      }),
    ],
  });
  for (const { pointer, code, rule, cite } of planGaps(broken)) {
    const found = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], broken);
    assert.notEqual(found, undefined, pointer);
    assert.ok([...planGapCodes, ...targetProblems].includes(code), code);
    assert.ok(rule && cite);
  }
});
