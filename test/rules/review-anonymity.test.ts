import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AnonymousGroup, anonymousGroups } from '../../src/contract/vocabulary.js';
import type { RaterResponse } from '../../src/rules/review-summary.js';
import { minimumRaters, raters, statements, summary } from './rounds.js';
import { derivable, inverse, type Row } from './span.js';

const answer = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 });
const member = fc.record({
  group: fc.constantFrom(...anonymousGroups),
  scores: fc.tuple(answer, answer),
  text: fc.constantFrom('', 'Teliti', 'Ramah', 'Cepat'),
});
const responses = fc.array(member, { maxLength: 9 }).map((members) =>
  members.map(({ group: name, scores, text }, index): RaterResponse => ({
    group: name,
    rater: `rater-${index}`,
    answers: statements.map((statement, place) => ({ statement, score: scores[place] ?? null })),
    comments: [{ value: 'accountable', text }],
  })),
);
const minimum = fc.integer({ min: 3, max: 5 });
const minimums = fc.record({ peer: minimum, subordinate: minimum, other: minimum, public: minimum });

/** The published sums of a value as rows over the answers that were given; every count is taken as known. */
function published(value: ReturnType<typeof summary>, given: RaterResponse[]) {
  const columns = given.flatMap(({ group: name, rater, answers }) =>
    answers.flatMap(({ statement, score }) => (score === null ? [] : [{ group: name, rater, statement, score }])),
  );
  const on = (statement: string) => columns.filter((column) => column.statement === statement);
  const rows: Row[] = value.groups.flatMap((entry) =>
    entry.statements
      .filter(({ score }) => score !== null)
      .map(({ statement }) =>
        columns.map((column) => Number(column.group === entry.group && column.statement === statement)),
      ),
  );
  if (value.overall.score !== null) rows.push(columns.map(({ statement }) => inverse(on(statement).length)));
  return { columns, rows };
}

/** Raters too few for the promise to one of them, whose answers can be computed from what is published; `null` is safe. */
function exposed({ columns, rows }: ReturnType<typeof published>, promise: Record<AnonymousGroup, number>) {
  const people = [...new Set(columns.map(({ rater }) => rater))];
  const columnsOf = (some: readonly string[], except?: AnonymousGroup) =>
    new Set(
      columns.flatMap((column, index) => (some.includes(column.rater) && column.group !== except ? [index] : [])),
    );
  for (const some of subsets(people, 4)) {
    const all = derivable(rows, columnsOf(some));
    if (all === 0) continue;
    for (const name of anonymousGroups) {
      const involvesGroup = all > derivable(rows, columnsOf(some, name));
      if (involvesGroup && some.length < promise[name]) return { some, group: name };
    }
  }
  return null;
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0 || items.length === 0) return [[]];
  const [first, ...rest] = items as [Item, ...Item[]];
  return [...subsets(rest, size - 1).map((some) => [first, ...some]), ...subsets(rest, size)];
}

test('the check for exposure finds a sum that reveals a small group', () => {
  const given = [...raters('peer', 5), ...raters('subordinate', 2)];
  const safe = summary(given);
  assert.equal(exposed(published(safe, given), minimumRaters), null);
  const unsafe = { ...safe, overall: { score: 3.1, hidden: null } };
  assert.notEqual(exposed(published(unsafe, given), minimumRaters), null);
});

test('nothing about fewer raters than promised follows from all that is published', () => {
  fc.assert(
    fc.property(responses, minimums, (given, promise) => {
      const value = summary(given, { minimumRaters: promise });
      assert.equal(exposed(published(value, given), promise), null);
    }),
    { numRuns: 300 },
  );
});

test('shown figures are the plain means, and a figure is either shown or says why not', () => {
  const plain = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const near = (shown: number | null, exact: number) => assert.ok(Math.abs((shown ?? NaN) - exact) <= 0.05 + 1e-9);
  fc.assert(
    fc.property(responses, minimums, (given, promise) => {
      const value = summary(given, { minimumRaters: promise });
      const { columns } = published(value, given);
      const scores = (statement: string, name?: AnonymousGroup | (string & {})) =>
        columns
          .filter((column) => column.statement === statement && (!name || column.group === name))
          .map(({ score }) => score);
      for (const entry of value.groups) {
        const shown = entry.statements.filter(({ score }) => score !== null);
        for (const { statement, score } of shown) near(score, plain(scores(statement, entry.group)));
        if (entry.score !== null)
          near(entry.score, plain(shown.map(({ statement }) => plain(scores(statement, entry.group)))));
        assert.equal(entry.score === null, shown.length === 0);
      }
      if (value.overall.score !== null) {
        near(
          value.overall.score,
          plain(
            statements
              .map((id) => scores(id))
              .filter((all) => all.length > 0)
              .map(plain),
          ),
        );
      }
      for (const figure of [value.overall, ...value.groups, ...value.groups.flatMap((entry) => entry.statements)]) {
        assert.equal(figure.score === null, figure.hidden !== null);
      }
    }),
  );
});

test('neither order of arrival nor names leave a trace', () => {
  const shuffled = responses.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const renamed = other.map((response, index) => ({ ...response, rater: `someone-${index}` }));
      assert.deepEqual(summary(given), summary(renamed));
      assert.doesNotMatch(JSON.stringify(summary(given)), /rater-\d|someone/);
    }),
  );
});

test('comments come from enough people or not at all', () => {
  fc.assert(
    fc.property(responses, minimums, fc.integer({ min: 3, max: 6 }), (given, promise, minimumCommenters) => {
      for (const { group: name, comments } of summary(given, { minimumRaters: promise, minimumCommenters }).groups) {
        const writers = given.filter(
          (response) => response.group === name && response.comments.some(({ text }) => text !== ''),
        );
        const enough = writers.length >= Math.max(minimumCommenters, promise[name as AnonymousGroup]);
        assert.equal(comments.length, enough ? writers.length : 0);
      }
    }),
  );
});
