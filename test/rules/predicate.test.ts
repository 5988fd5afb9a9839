import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predicates, ratings } from '../../src/contract/vocabulary.js';
import {
  predicateCode,
  predicateFor,
  predicateFromCode,
  predicateOf,
  ratingCode,
  ratingFromCode,
} from '../../src/rules/predicate.js';

/** P6 p.99–100, 102–103 in BKN's numbers: work result, behaviour, predicate. */
const cells = [
  [1, 1, 1],
  [1, 2, 2],
  [1, 3, 4],
  [2, 1, 2],
  [2, 2, 2],
  [2, 3, 4],
  [3, 1, 3],
  [3, 2, 3],
  [3, 3, 5],
] as const;

for (const [workResult, behaviour, expected] of cells) {
  test(`work result ${workResult} with behaviour ${behaviour} gives predicate ${expected}`, () => {
    const first = ratingFromCode(workResult);
    const second = ratingFromCode(behaviour);
    assert.ok(first && second);
    assert.equal(predicateCode(predicateFor(first, second)), expected);
  });
}

test('a study leave that was not completed has the predicate that was picked, whatever the table gives', () => {
  for (const workResultRating of ratings) {
    for (const behaviourRating of ratings) {
      const judged = { workResultRating, behaviourRating };
      for (const predicate of ['poor', 'very-poor'] as const) {
        assert.equal(predicateOf({ ...judged, studyLeave: { predicate, reason: 'Studi tidak selesai.' } }), predicate);
      }
      const byTable = predicateFor(workResultRating, behaviourRating);
      assert.equal(predicateOf({ ...judged, studyLeave: null }), byTable);
      assert.equal(predicateOf(judged), byTable);
    }
  }
});

test('before both ratings are set there is no predicate', () => {
  const studyLeave = { predicate: 'poor', reason: '' } as const;
  assert.equal(predicateOf({ workResultRating: null, behaviourRating: 'meets', studyLeave }), null);
  assert.equal(predicateOf({ workResultRating: 'meets', behaviourRating: null }), null);
});

test('codes and keys lead back to each other', () => {
  for (const rating of ratings) assert.equal(ratingFromCode(ratingCode(rating)), rating);
  for (const predicate of predicates) assert.equal(predicateFromCode(predicateCode(predicate)), predicate);
  assert.deepEqual(ratings.map(ratingCode), [1, 2, 3]);
  assert.deepEqual(predicates.map(predicateCode), [1, 2, 3, 4, 5]);
});

test('a number without a key has none', () => {
  for (const code of [-1, 0, 1.5, 6, NaN]) {
    assert.equal(ratingFromCode(code), undefined);
    assert.equal(predicateFromCode(code), undefined);
  }
  assert.equal(ratingFromCode(4), undefined);
});
