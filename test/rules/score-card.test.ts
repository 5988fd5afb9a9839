import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewSummary } from '../../src/contract/review.js';
import type { ScoreCard, ScoreCardInputs } from '../../src/contract/score-card.js';
import { figures } from '../../src/rules/figures.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { scoreCard } from '../../src/rules/score-card.js';
import { cardInputs } from './fixtures.js';

const { scale } = presetPolicy.review;
type Judgement = NonNullable<ScoreCardInputs['judgement']>;
const delivered = cardInputs().judgement ?? assert.fail('the fixture is delivered');

/** A closed round in which peers say this of *Akuntabel*; the subordinates are hidden. */
function review(score: number | null): ReviewSummary {
  const shown = score === null ? { score, hidden: 'too-few-raters' } : { score, hidden: null };
  const hidden = { score: null, hidden: 'too-few-raters' };
  return {
    appraisalId: 'appraisal-1',
    state: 'closed',
    closedOn: '2026-12-18',
    scale,
    values: [
      {
        value: 'accountable',
        overall: { score: null, hidden: 'protects-another-group' },
        groups: [
          { group: 'peer', ...shown, statements: [], comments: [] },
          { group: 'subordinate', ...hidden, statements: [], comments: [] },
        ],
      },
    ],
  };
}

const stepOf = (card: ScoreCard, figure: string) =>
  card.explanation.find((step) => step.figure === figure) ?? assert.fail(`${figure} is not explained`);

test('the predicate comes from the table, and says so', () => {
  const card = scoreCard(cardInputs());
  assert.equal(card.predicate, 'good');
  assert.deepEqual(stepOf(card, figures.predicate), {
    figure: 'predicate',
    code: 'predicate-from-table',
    rule: 'PRD-1',
    cite: 'P6 p.99–100, 102–103',
    inputs: { workResult: 'above', behaviour: 'meets', row: 1, column: 2 },
    rounding: null,
    result: 'good',
  });
});

test('a rating that differs from the suggestion says so, with its reason given', () => {
  const { code, rule, inputs, result } = stepOf(scoreCard(cardInputs()), figures.workResultRating);
  assert.deepEqual(
    { code, rule, inputs, result },
    { code: 'rating-differs', rule: 'RTG-7', inputs: { suggestion: 'meets', reasonGiven: true }, result: 'above' },
  );
  assert.equal(stepOf(scoreCard(cardInputs()), figures.behaviourRating).code, 'rating-as-suggested');
});

test('the agency’s own guidance decides what was suggested', () => {
  const guidance = { ...presetPolicy.guidance, majority: 0.4 };
  const { code, inputs } = stepOf(scoreCard(cardInputs({ guidance })), figures.workResultRating);
  assert.deepEqual([code, inputs['suggestion']], ['rating-as-suggested', 'above']);
});

test('a predicate that was picked for a study leave says so, beside what the table gives', () => {
  const studyLeave = { predicate: 'poor', reason: 'Studi tidak selesai, perilaku baik.' } as const;
  const card = scoreCard(cardInputs({ judgement: { ...delivered, studyLeave } }));
  assert.equal(card.predicate, 'poor');
  assert.deepEqual(stepOf(card, figures.predicate), {
    figure: 'predicate',
    code: 'predicate-study-leave',
    rule: 'PRD-4',
    cite: 'P6 p.100, 103',
    inputs: { workResult: 'above', behaviour: 'meets', table: 'good', reasonGiven: true },
    rounding: null,
    result: 'poor',
  });
});

type Organisation = NonNullable<ScoreCardInputs['organisation']>;
const unit: Organisation = { unit: 'Bidang Perizinan', level: 'good', reason: 'Target tercapai.', carriedOver: false };

test('the rating of who heads a unit follows the unit, and the card shows why', () => {
  const card = scoreCard(cardInputs({ organisation: unit }));
  assert.deepEqual(card.organisation, unit);
  const { code, rule, cite, inputs } = stepOf(card, figures.workResultRating);
  assert.deepEqual(
    { code, rule, cite, inputs },
    { code: 'rating-differs', rule: 'RTG-7', cite: 'SE3', inputs: { suggestion: 'meets', reasonGiven: true } },
  );
  const followed = scoreCard(cardInputs({ organisation: { ...unit, level: 'outstanding' } }));
  assert.deepEqual(
    [stepOf(followed, figures.workResultRating).code, stepOf(followed, figures.workResultRating).rule],
    ['rating-as-suggested', 'RTG-8'],
  );
});

test('the level of the unit is explained: set, last year’s, or not set', () => {
  const organisationStep = (changes: Partial<Organisation>) => {
    const { code, rule, cite, result, inputs } = stepOf(
      scoreCard(cardInputs({ organisation: { ...unit, ...changes } })),
      figures.organisation,
    );
    return [code, rule, cite, result, inputs['reasonGiven']];
  };
  assert.deepEqual(organisationStep({}), ['unit-level', 'ORG-4', 'SE3', 'good', true]);
  assert.deepEqual(organisationStep({ carriedOver: true }), [
    ...['unit-level-carried-over', 'CLK-4', 'P6 p.94'],
    ...['good', true],
  ]);
  assert.deepEqual(organisationStep({ level: null, reason: '' }), ['unit-level-open', 'ORG-4', 'SE3', null, false]);
});

test('a unit whose level is not set decides nothing: the marks suggest', () => {
  const card = scoreCard(cardInputs({ organisation: { ...unit, level: null, reason: '' } }));
  const { code, inputs } = stepOf(card, figures.workResultRating);
  assert.deepEqual([code, inputs['suggestion']], ['rating-differs', 'meets']);
});

test('who heads no unit has no step for one', () => {
  const card = scoreCard(cardInputs());
  assert.equal(card.organisation, null);
  assert.equal(
    card.explanation.some(({ figure }) => figure === figures.organisation),
    false,
  );
});

test('an achievement is explained with what went in', () => {
  const card = scoreCard(cardInputs());
  assert.equal(card.results[0]?.indicators[0]?.achievement?.percent, 115);
  assert.deepEqual(stepOf(card, figures.indicator('indicator-1')), {
    figure: 'indicator:indicator-1',
    code: 'achievement-higher',
    rule: 'NUM-1',
    cite: 'P8 p.91, 100',
    inputs: { actual: 92, target: 80, unit: '%', met: true, difference: 12 },
    rounding: 'half-up-1',
    result: 115,
  });
});

test('a missing actual stays missing', () => {
  const card = scoreCard(cardInputs());
  const missing = card.results[1]?.indicators[0];
  assert.deepEqual([missing?.actual, missing?.achievement], [null, null]);
  const { code, result } = stepOf(card, figures.indicator('indicator-2'));
  assert.deepEqual([code, result], ['actual-missing', null]);
});

test('an actual of the wrong form is not read as zero', () => {
  const card = scoreCard(cardInputs({ actuals: [{ indicatorId: 'indicator-2', actual: 5 }] }));
  assert.equal(stepOf(card, figures.indicator('indicator-2')).code, 'actual-unreadable');
});

test('before delivery the judgement is empty, and its figures say why', () => {
  const card = scoreCard(cardInputs({ judgement: null }));
  assert.deepEqual([card.workResultRating, card.behaviourRating, card.predicate, card.notes], [null, null, null, '']);
  const keys = [
    figures.predicate,
    figures.workResultRating,
    figures.result('result-1'),
    figures.behaviour('loyal', 'superior'),
  ];
  for (const key of keys) assert.equal(stepOf(card, key).code, 'not-delivered', key);
  assert.equal(card.results[0]?.indicators[0]?.achievement?.percent, 115, 'what the person stated stays');
});

test('with one rating there is no predicate yet', () => {
  const card = scoreCard(cardInputs({ judgement: { ...delivered, behaviourRating: null } }));
  assert.equal(card.predicate, null);
  assert.equal(stepOf(card, figures.predicate).code, 'predicate-open');
  assert.equal(stepOf(card, figures.behaviourRating).code, 'rating-open');
});

test('each view of a behaviour stands beside the others, or says why it is empty', () => {
  const card = scoreCard(cardInputs({ review: review(3.4) }));
  const accountable = card.behaviours.find(({ value }) => value === 'accountable');
  assert.deepEqual(accountable?.views, [
    { group: 'superior', rating: 'meets', score: null, hidden: null },
    { group: 'self', rating: null, score: 3, hidden: null },
    { group: 'peer', rating: null, score: 3.4, hidden: null },
    { group: 'subordinate', rating: null, score: null, hidden: 'too-few-raters' },
  ]);
  assert.equal(stepOf(card, figures.behaviour('accountable', 'peer')).rounding, 'half-up-1');
  assert.deepEqual(stepOf(card, figures.behaviour('accountable', 'subordinate')).inputs, { reason: 'too-few-raters' });
  assert.deepEqual([card.scaleMaximum, card.reviewClosedOn], [4, '2026-12-18']);
});

test('a round that did not happen, or still runs, is said', () => {
  assert.equal(stepOf(scoreCard(cardInputs()), figures.review).code, 'no-review');
  assert.equal(scoreCard(cardInputs()).scaleMaximum, 0);
  const open: ReviewSummary = { ...review(null), state: 'open', closedOn: null, values: [] };
  assert.equal(stepOf(scoreCard(cardInputs({ review: open })), figures.review).code, 'review-open');
});

test('the trend ends with this year, each year once', () => {
  const trend = [
    { year: 2026, label: '2026', predicate: 'poor' as const },
    { year: 2024, label: '2024', predicate: null },
    { year: 2025, label: '2025', predicate: 'good' as const },
  ];
  const card = scoreCard(cardInputs({ trend }));
  assert.deepEqual(
    card.trend.map(({ year, predicate }) => [year, predicate]),
    [
      [2024, null],
      [2025, 'good'],
      [2026, 'good'],
    ],
  );
  assert.equal(stepOf(card, figures.trend(2024)).code, 'earlier-predicate-missing');
});

test('strengths and improvements name what stands out, one of each kind in turn', () => {
  const judgement: Judgement = {
    ...delivered,
    results: [
      { resultId: 'result-1', rating: 'below', note: '' },
      { resultId: 'result-2', rating: 'above', note: '' },
    ],
    behaviours: delivered.behaviours.map((mark) => (mark.value === 'loyal' ? { ...mark, rating: 'above' } : mark)),
  };
  const actuals = [
    { indicatorId: 'indicator-1', actual: 60 },
    { indicatorId: 'indicator-2', actual: '2026-06-01' },
  ];
  const card = scoreCard(cardInputs({ judgement, actuals, review: review(3.4) }));
  assert.deepEqual(
    card.strengths.map(({ code, subject }) => `${code} ${subject}`),
    [
      'result-above result-2',
      'behaviour-above loyal',
      'target-exceeded indicator-2',
      'behaviour-valued-by-others accountable',
    ],
  );
  assert.deepEqual(
    card.improvements.map(({ code, title }) => `${code}: ${title}`),
    [
      'result-below: Terlayaninya permohonan izin usaha mikro',
      'target-missed: Persentase permohonan selesai tepat waktu',
    ],
  );
  const doubted = scoreCard(cardInputs({ review: review(2.4) })).improvements;
  assert.deepEqual(doubted, [{ code: 'behaviour-doubted-by-others', subject: 'accountable', title: 'Akuntabel' }]);
});

test('main results are told before additional ones', () => {
  const results = cardInputs().results.toReversed();
  const marks = delivered.results.map((mark) => ({ ...mark, rating: 'above' as const }));
  const { strengths } = scoreCard(cardInputs({ results, judgement: { ...delivered, results: marks } }));
  assert.deepEqual(
    strengths.filter(({ code }) => code === 'result-above').map(({ subject }) => subject),
    ['result-1', 'result-2'],
  );
});
