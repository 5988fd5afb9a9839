import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvaluationChange } from '../../src/contract/evaluation.js';
import { evaluationGaps } from '../../src/rules/evaluation-gaps.js';

const results = [{ id: 'result-1' }, { id: 'result-2' }];
const behaviours = [{ key: 'loyal' }];
const none = { rating: null, reasons: [] };
const suggestions = { workResult: { rating: 'meets' as const, reasons: [] }, behaviour: none };

const complete: EvaluationChange = {
  results: [
    { resultId: 'result-2', rating: 'meets', note: '' },
    { resultId: 'result-1', rating: 'meets', note: '' },
  ],
  behaviours: [{ value: 'loyal', rating: 'above', note: '' }],
  workResultRating: 'meets',
  workResultReason: '',
  behaviourRating: 'above',
  behaviourReason: '',
  notes: '',
  recommendation: '',
};

const gaps = (changes: Partial<EvaluationChange> = {}) =>
  evaluationGaps({ ...complete, ...changes }, results, behaviours, suggestions);

test('a complete judgement has no gaps', () => assert.deepEqual(gaps(), []));

test('an empty judgement lacks everything', () => {
  const empty = gaps({ results: [], behaviours: [], workResultRating: null, behaviourRating: null });
  assert.deepEqual(empty, [
    { pointer: '/results', code: 'mark-missing', subject: 'result-1' },
    { pointer: '/results', code: 'mark-missing', subject: 'result-2' },
    { pointer: '/behaviours', code: 'mark-missing', subject: 'loyal' },
    { pointer: '/workResultRating', code: 'rating-missing', subject: null },
    { pointer: '/behaviourRating', code: 'rating-missing', subject: null },
  ]);
});

test('a mark without a rating is named where it stands', () => {
  const [first, second] = complete.results;
  assert.ok(first && second);
  assert.deepEqual(gaps({ results: [first, { ...second, rating: null }] }), [
    { pointer: '/results/1/rating', code: 'mark-missing', subject: 'result-1' },
  ]);
});

test('a rating that differs from its suggestion needs a reason in words', () => {
  const missing = [{ pointer: '/workResultReason', code: 'reason-missing', subject: null }];
  assert.deepEqual(gaps({ workResultRating: 'above' }), missing);
  assert.deepEqual(gaps({ workResultRating: 'above', workResultReason: '  ' }), missing);
  assert.deepEqual(gaps({ workResultRating: 'above', workResultReason: 'Layanan dibuka hari Sabtu.' }), []);
});

test('a predicate picked for a study leave needs a reason in words', () => {
  const picked = (reason: string) => gaps({ studyLeave: { predicate: 'poor', reason } });
  const missing = [{ pointer: '/studyLeave/reason', code: 'study-leave-reason-missing', subject: null }];
  assert.deepEqual(picked(''), missing);
  assert.deepEqual(picked(' '), missing);
  assert.deepEqual(picked('Studi tidak selesai, perilaku baik.'), []);
  assert.deepEqual(gaps({ studyLeave: null }), []);
});

test('without a suggestion no reason is asked', () => assert.deepEqual(gaps({ behaviourRating: 'below' }), []));

test('marks on results that are no longer in the plan do no harm', () => {
  const gone = { resultId: 'gone', rating: null, note: '' };
  assert.deepEqual(gaps({ results: [...complete.results, gone] }), []);
});
