import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Ballot, type ClosingSurvey, guardSurvey } from '../../src/rules/index.js';
import { ballot } from './ballots.js';
import { type Search, unexplained as unexplainedBy } from './worlds.js';

const threshold = 5;

function release(ballots: readonly Ballot[], facts: Partial<ClosingSurvey> = {}) {
  const survey: ClosingSurvey = {
    ...{ elements: ['cost'], additional: [], respondentFacts: [], population: 50 },
    promise: { minimumRespondents: threshold, minimumCommenters: threshold },
    ballots,
    ...facts,
  };
  return guardSurvey(survey, { makeId: () => 'id', shuffle: (items) => [...items].sort() });
}

const scored = (score: number | null, facts: Partial<Ballot> = {}): Ballot => ({
  ...ballot([], facts),
  scores: [{ question: 'cost', score }],
});

const unexplained = <Kind>(search: Search<Kind>, groupOf?: (kind: Kind) => unknown) =>
  unexplainedBy(search, { threshold, ...(groupOf && { groupOf }) });

const scores = [1, 2, 3, 4];
const one = (kind: { score: number }) => kind.score;

describe('an attack on what a survey publishes to those who run it', () => {
  it('recovers nothing but that all said the same, from means, interval, class and examination', () => {
    for (const people of [1, 2, 4, 5, 6, 8, 10]) {
      const found = unexplained<number | null>({
        ...{ kinds: [null, ...scores], people, target: (score) => score },
        observe: (world) => release(world.map((score) => scored(score))),
      });
      assert.deepEqual(found, []);
    }
  });

  it('recovers nothing from the means of two elements and their index', () => {
    const kinds = [1, 3, 4].flatMap((cost) => [1, 4, null].map((time) => ({ cost, time })));
    const observe: Search<(typeof kinds)[number]>['observe'] = (world) =>
      release(
        world.map(({ cost, time }) => ({
          ...ballot([]),
          scores: [
            { question: 'cost', score: cost },
            { question: 'time', score: time },
          ],
        })),
        { elements: ['cost', 'time'] },
      );
    for (const people of [4, 5]) {
      assert.deepEqual(unexplained({ kinds, people, observe, target: ({ cost }) => cost }), []);
      assert.deepEqual(unexplained({ kinds, people, observe, target: ({ time }) => time }), []);
    }
  });

  it('recovers no answer from what respondents say of themselves, nor the other way round', () => {
    const kinds = [1, 4].flatMap((score) => ['female', 'male', null].map((sex) => ({ score, sex })));
    const observe: Search<(typeof kinds)[number]>['observe'] = (world) =>
      release(
        world.map(({ score, sex }) => scored(score, { respondent: sex === null ? [] : [{ fact: 'sex', value: sex }] })),
        { respondentFacts: ['sex'] },
      );
    for (const people of [4, 5, 8]) {
      assert.deepEqual(unexplained({ kinds, people, observe, target: one, given: ({ sex }) => sex }), []);
      assert.deepEqual(unexplained({ kinds, people, observe, target: ({ sex }) => sex, given: one }), []);
    }
  });

  it('recovers no choice of the agency’s own questions', () => {
    const kinds = [1, 4].flatMap((score) => [1, 2, null].map((choice) => ({ score, choice })));
    const observe: Search<(typeof kinds)[number]>['observe'] = (world) =>
      release(
        world.map(({ score, choice }) => scored(score, { additional: [{ question: 'antre', choice, text: null }] })),
        { additional: [{ id: 'antre', choices: [1, 2] }] },
      );
    for (const people of [4, 5, 6, 8]) {
      assert.deepEqual(unexplained({ kinds, people, observe, target: ({ choice }) => choice, given: one }), []);
    }
  });

  it('recovers nothing from the difference between indices with and without some ballots', () => {
    const kinds = [1, 4].flatMap((score) => [false, true].map((isLate) => ({ score, isLate })));
    const late = ({ isLate }: { isLate: boolean }) => isLate;
    const observe: Search<(typeof kinds)[number]>['observe'] = (world) =>
      release(world.map(({ score, isLate }) => scored(score, { isLate, way: 'presence-code', presenceStep: 1 })));
    for (const people of [5, 8, 9, 10, 12]) {
      assert.deepEqual(unexplained({ kinds, people, observe, target: one, given: late }, late), []);
    }
  });
});
