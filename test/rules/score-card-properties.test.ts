import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReviewSummary } from '../../src/contract/review.js';
import {
  type ScoreCard,
  scoreCard as cardSchema,
  scoreCardInputs,
  type ScoreCardInputs,
} from '../../src/contract/score-card.js';
import { organisationLevels, type Rating, ratings } from '../../src/contract/vocabulary.js';
import { explanationCodes } from '../../src/rules/explanation.js';
import { figures } from '../../src/rules/figures.js';
import { improvementCodes, strengthCodes } from '../../src/rules/highlights.js';
import { predicateOf } from '../../src/rules/predicate.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { scoreCard } from '../../src/rules/score-card.js';
import { cardInputs, indicator } from './fixtures.js';

type Judgement = NonNullable<ScoreCardInputs['judgement']>;
const delivered = cardInputs().judgement ?? assert.fail('the fixture is delivered');

const rating = fc.option(fc.constantFrom<Rating>(...ratings));
const guardedScore = fc.oneof(
  fc.integer({ min: 10, max: 40 }).map((tenths) => ({ score: tenths / 10, hidden: null })),
  fc.constantFrom('too-few-raters', 'protects-another-group', 'no-answers').map((hidden) => ({ score: null, hidden })),
);
const judgement: fc.Arbitrary<Judgement | null> = fc.option(
  fc
    .record({
      one: rating,
      two: rating,
      marks: fc.array(rating, { minLength: 7, maxLength: 7 }),
      first: rating,
      last: rating,
      studyLeave: fc.option(
        fc.constantFrom({ predicate: 'poor', reason: '' }, { predicate: 'very-poor', reason: 'x' }),
      ),
    })
    .map(({ one, two, marks, first, last, studyLeave }) => ({
      ...delivered,
      results: [
        { resultId: 'result-1', rating: one, note: '' },
        { resultId: 'result-2', rating: two, note: '' },
      ],
      behaviours: delivered.behaviours.map((mark, index) => ({ ...mark, rating: marks[index] ?? null })),
      workResultRating: first,
      behaviourRating: last,
      studyLeave,
    })),
);
const closedReview = fc
  .array(fc.tuple(guardedScore, guardedScore), { minLength: 7, maxLength: 7 })
  .map((scores): ReviewSummary => ({
    appraisalId: 'appraisal-1',
    state: 'closed',
    closedOn: '2026-12-18',
    scale: presetPolicy.review.scale,
    values: presetPolicy.behaviours.map(({ key }, index) => ({
      value: key,
      overall: { score: null, hidden: 'too-few-raters' },
      groups: (['peer', 'subordinate'] as const).map((group, place) => ({
        group,
        ...(scores[index]?.[place] ?? { score: null, hidden: 'no-answers' }),
        statements: [],
        comments: [],
      })),
    })),
  }));
const organisation = fc
  .record({
    unit: fc.constant('Bidang Perizinan'),
    level: fc.option(fc.constantFrom(...organisationLevels)),
    reason: fc.constantFrom('', 'Target tercapai.'),
    carriedOver: fc.boolean(),
  })
  .map((each) => ({ ...each }));
const inputs: fc.Arbitrary<ScoreCardInputs> = fc
  .record({
    judgement,
    organisation: fc.option(organisation),
    review: fc.option(closedReview),
    actuals: fc.subarray([
      { indicatorId: 'indicator-1', actual: 92 },
      { indicatorId: 'indicator-2', actual: '2026-07-02' },
      { indicatorId: 'indicator-3', actual: false },
    ]),
    reflections: fc.subarray([
      { value: 'accountable', score: 3 },
      { value: 'loyal', score: null },
    ]),
  })
  .map((changes) => {
    const base = cardInputs(changes);
    const extra = indicator({ direction: 'yes-no', target: true }, { id: 'indicator-3' });
    const results = base.results.map((result, index) =>
      index === 0 ? { ...result, indicators: [...result.indicators, extra] } : result,
    );
    return { ...base, results };
  });

/** Every figure a reader sees on the card, with what it shows. */
function figuresOf(card: ScoreCard): [figure: string, shown: unknown][] {
  return [
    [figures.predicate, card.predicate],
    [figures.workResultRating, card.workResultRating],
    [figures.behaviourRating, card.behaviourRating],
    ...(card.organisation ? [[figures.organisation, card.organisation.level] as [string, unknown]] : []),
    ...card.results.flatMap(({ id, rating: mark, indicators }): [string, unknown][] => [
      [figures.result(id), mark],
      ...indicators.map((measure): [string, unknown] => [
        figures.indicator(measure.indicator.id),
        measure.achievement && (measure.achievement.percent ?? measure.achievement.met),
      ]),
    ]),
    ...card.behaviours.flatMap(({ value, views }) =>
      views.map((view): [string, unknown] => [figures.behaviour(value, view.group), view.rating ?? view.score]),
    ),
    ...card.trend
      .filter(({ year }) => year !== card.period.year)
      .map(({ year, predicate }): [string, unknown] => [figures.trend(year), predicate]),
  ];
}

test('every figure has exactly one step that gives it, shown or missing', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const card = scoreCard(given);
      const expected = figuresOf(card);
      const steps = card.explanation.filter(({ figure }) => figure !== figures.review);
      assert.deepEqual(
        steps.map(({ figure, result }) => [figure, result]).sort(),
        expected.map(([figure, shown]) => [figure, shown]).sort(),
      );
      for (const { code, rule, cite } of card.explanation) {
        assert.ok((explanationCodes as readonly string[]).includes(code), code);
        assert.ok(rule && cite);
      }
    }),
  );
});

test('the card is what the contract describes, is the same every time, and leaves its inputs alone', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      assert.deepEqual(scoreCardInputs.parse(given), given);
      const frozen = deepFreeze(structuredClone(given));
      const card = scoreCard(frozen);
      assert.deepEqual(card, scoreCard(structuredClone(given)));
      assert.deepEqual(cardSchema.parse(card), card);
      assert.equal(card.predicate, given.judgement && predicateOf(given.judgement));
    }),
  );
});

test('highlights are few, known, and rest on a shown figure', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const card = scoreCard(given);
      const shown = new Map(figuresOf(card));
      const visible = (figure: string) => (shown.get(figure) ?? null) !== null;
      for (const { code, subject, title } of [...card.strengths, ...card.improvements]) {
        assert.ok([...strengthCodes, ...improvementCodes].some((known) => known === code));
        assert.notEqual(title, '');
        const groups = code.endsWith('by-others') ? ['peer', 'subordinate'] : ['superior'];
        const rests = code.startsWith('result')
          ? [figures.result(subject)]
          : code.startsWith('target')
            ? [figures.indicator(subject)]
            : groups.map((group) => figures.behaviour(subject, group));
        assert.ok(rests.some(visible), `${code} ${subject}`);
      }
      assert.ok(card.strengths.length <= 4 && card.improvements.length <= 4);
      const keys = [...card.strengths, ...card.improvements].map(({ code, subject }) => `${code} ${subject}`);
      assert.equal(new Set(keys).size, keys.length);
    }),
  );
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
