import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uncarried } from '../../src/rules/cascade.js';

type Carrier = Parameters<typeof uncarried>[0][number];

function carrier(resultId: string, changes: Partial<Carrier> = {}): Carrier {
  return {
    appraisalId: `appraisal-of-${resultId}`,
    employee: { id: 'siti', name: 'Siti', position: 'Analis', unit: 'Dinas' },
    resultId,
    title: resultId,
    parentResultId: null,
    objectiveId: null,
    share: null,
    carriedOn: false,
    ...changes,
  };
}

const objectives = [
  { id: 'licences', title: 'Layanan izin yang cepat' },
  { id: 'budget', title: 'Anggaran yang terserap' },
];

test('an objective without a result, and a leader’s result without one below, are carried by nobody', () => {
  const results = [
    carrier('head-1', { objectiveId: 'licences', carriedOn: true }),
    carrier('head-2', { objectiveId: 'licences', carriedOn: true }),
    carrier('field-1', { parentResultId: 'head-1', carriedOn: true }),
    carrier('staff-1', { parentResultId: 'field-1', share: 40 }),
  ];
  assert.deepEqual(uncarried(results, objectives), ['budget', 'head-2']);
});

test('what nobody below is to carry on is complete by itself', () => {
  const results = [carrier('head-1', { objectiveId: 'licences' }), carrier('staff-1', { objectiveId: 'budget' })];
  assert.deepEqual(uncarried(results, objectives), []);
});

test('a result that names a leader’s result of elsewhere carries nothing here', () => {
  assert.deepEqual(uncarried([carrier('staff-1', { parentResultId: 'gone' })], objectives), ['licences', 'budget']);
  assert.deepEqual(uncarried([], []), []);
});
