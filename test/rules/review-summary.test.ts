import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymousGroups } from '../../src/contract/vocabulary.js';
import type { ClosedRound, RaterResponse } from '../../src/rules/review-summary.js';
import { raters, summary, summaryOf as group } from './rounds.js';

test('enough raters show their mean, by statement and by value', () => {
  const peers = group('peer', raters('peer', 5));
  assert.deepEqual(
    peers.statements.map(({ score }) => score),
    [3, 4],
  );
  assert.deepEqual([peers.score, peers.hidden], [3.5, null]);
});

test('means are rounded half up: 13/4 is 3.3', () => {
  const subordinates = [...raters('subordinate', 3, [3]), ...raters('subordinate', 1, [4])];
  subordinates.forEach((response, index) => Object.assign(response, { rater: `rater-${index}` }));
  assert.equal(group('subordinate', subordinates).score, 3.3);
});

test('one rater too few hides a group', () => {
  assert.deepEqual(group('peer', raters('peer', 4)).hidden, 'too-few-raters');
  assert.deepEqual(group('subordinate', raters('subordinate', 2)).score, null);
});

test('a policy under the floor does not lower it', () => {
  const loose = { minimumRaters: { peer: 1, subordinate: 1, other: 0, public: -5 }, minimumCommenters: 1 };
  for (const name of anonymousGroups) {
    const two = group(name, raters(name, 2, [3, 4], 'Baik'), loose);
    assert.deepEqual([two.score, two.comments], [null, []], name);
    assert.equal(group(name, raters(name, 3), loose).score, 3.5, name);
  }
});

test('who cannot tell is not counted on that statement', () => {
  const [first, ...rest] = raters('subordinate', 3);
  const unsure = {
    ...first!,
    answers: [
      { statement: 'accountable.1', score: 3 },
      { statement: 'accountable.2', score: null },
    ],
  };
  const { score, statements: shown } = group('subordinate', [unsure, ...rest]);
  assert.deepEqual(
    shown.map((each) => [each.score, each.hidden]),
    [
      [3, null],
      [null, 'too-few-raters'],
    ],
  );
  assert.equal(score, 3, 'the value rests on the shown statement alone');
});

test('a person who answers twice is one rater', () => {
  const [one, two] = raters('other', 2);
  assert.equal(group('other', [one!, two!, one!, two!]).hidden, 'too-few-raters');
});

test('a score that is no step of the scale counts as none', () => {
  assert.equal(group('other', raters('other', 3, [9, 4])).statements[0]?.hidden, 'too-few-raters');
});

test('a small group hides the sum that would reveal it', () => {
  const { overall, groups } = summary([...raters('peer', 5), ...raters('subordinate', 2, [1, 1])]);
  assert.deepEqual(overall, { score: null, hidden: 'protects-another-group' });
  assert.equal(groups[0]?.score, 3.5);
});

test('small groups that are enough together show in the sum alone', () => {
  const { overall, groups } = summary([...raters('subordinate', 2, [1, 1]), ...raters('other', 2, [4, 4])]);
  assert.deepEqual(overall, { score: 2.5, hidden: null });
  assert.deepEqual(
    groups.map(({ score }) => score),
    [null, null],
  );
});

test('a sum keeps the largest promise made to its hidden raters', () => {
  const { overall } = summary([...raters('peer', 2), ...raters('subordinate', 2)]);
  assert.deepEqual(overall, { score: null, hidden: 'too-few-raters' });
});

test('one unsafe statement hides the sum of its value', () => {
  const [first, ...rest] = raters('subordinate', 3);
  const unsure = { ...first!, answers: [{ statement: 'accountable.1', score: 3 }] };
  const { overall } = summary([...raters('peer', 5), unsure, ...rest]);
  assert.equal(overall.hidden, 'protects-another-group');
});

test('nobody answering is told of a whole group, never of one question', () => {
  assert.equal(summary([]).overall.hidden, 'no-answers');
  assert.equal(group('peer', [], { asked: ['peer'] }).hidden, 'no-answers');
  const unsure = group('peer', raters('peer', 5, [3, null]));
  assert.equal(unsure.statements[1]?.hidden, 'too-few-raters');
});

test('comments have a threshold of their own, over distinct people who wrote one', () => {
  const comments = (responses: RaterResponse[], changes?: Partial<ClosedRound>) =>
    group('subordinate', responses, changes).comments;
  assert.equal(comments(raters('subordinate', 3, [], 'Baik')).length, 3);
  assert.equal(comments(raters('subordinate', 3, [], 'Baik'), { minimumCommenters: 4 }).length, 0);
  assert.equal(group('peer', raters('peer', 4, [], 'Baik')).comments.length, 0, 'never below that of scores');
  const silent = [...raters('subordinate', 2, [], 'Baik'), { ...raters('subordinate', 1)[0]!, rater: 'silent' }];
  assert.equal(comments(silent).length, 0);
});

test('comments are ordered by their text, or by the shuffle, which never sees the order of arrival', () => {
  const texts = ['Teliti', 'Cepat', 'Ramah'];
  const responses = raters('other', 3).map((response, index) => ({
    ...response,
    comments: [{ value: 'accountable', text: texts[index] ?? '' }],
  }));
  assert.deepEqual(group('other', responses).comments, ['Cepat', 'Ramah', 'Teliti']);
  assert.deepEqual(group('other', responses, { shuffle: (sorted) => sorted.toReversed() }).comments, [
    'Teliti',
    'Ramah',
    'Cepat',
  ]);
});
