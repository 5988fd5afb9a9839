import type {
  PublicAnswer,
  RespondentFact,
  SatisfactionElement,
  SatisfactionFigure,
  SurveyResults,
} from '../contract/satisfaction.js';
import { type ExaminationFinding, examineBallots, type ExaminedBallot } from './ballot-examination.js';
import { groupedBy } from './grouped.js';
import { requiredSample } from './satisfaction-sample.js';
import { satisfactionIndex, type SatisfactionValue, scoresOf } from './satisfaction-index.js';

/** Fewest respondents behind any published figure, whatever the policy says (ANO-1, SAT-8; asn-kinerja's decision). */
export const respondentFloor = 3;

/** A ballot as the server holds it until the survey closes. */
export type Ballot = ExaminedBallot & Pick<PublicAnswer, 'additional' | 'respondent'>;

/** A survey on the day of its close. */
export interface ClosingSurvey {
  readonly elements: readonly SatisfactionElement[];
  /** The agency's own questions; one without choices takes words. */
  readonly additional: readonly { readonly id: string; readonly choices: readonly unknown[] }[];
  readonly respondentFacts: readonly RespondentFact[];
  readonly population: number | null;
  /** What respondents were promised when it opened. */
  readonly promise: { readonly minimumRespondents: number; readonly minimumCommenters: number };
  readonly ballots: readonly Ballot[];
}

/** What must come from outside: ids for what was written, and an order that means nothing. */
export interface GuardSources {
  readonly makeId: () => string;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Everything that leaves the server of a survey; nothing else ever does. */
export type GuardedSurvey = Pick<
  SurveyResults,
  | keyof SatisfactionFigure
  | 'interval'
  | 'sample'
  | 'elements'
  | 'additional'
  | 'respondents'
  | 'comments'
  | 'examination'
>;

/**
 * Publishes a survey once, at its close (SAT-8, ANO-1 to ANO-9; asn-kinerja's decisions), so that no figure, alone or
 * with the others, tells what fewer respondents said than promised:
 *
 * 1. An element shows its mean where enough respondents answered that element.
 * 2. The index is the mean of the elements' means: one hidden element would follow from it, so it is hidden too.
 * 3. A fact about respondents is hidden whole where one of its values has too few; the rest would give it away.
 * 4. Words are shown where enough people wrote some, never fewer than for figures, in an order that means nothing.
 * 5. An index without some ballots is shown only where every set of ballots that the shown ones tell apart is large enough
 *    (ANO-5): else the difference of two would be one person's answer.
 *
 * How many answered is not said where that is too few (ANO-12).
 */
export function guardSurvey(survey: ClosingSurvey, { makeId, shuffle }: GuardSources): GuardedSurvey {
  const { elements, population, ballots } = survey;
  const threshold = Math.max(respondentFloor, survey.promise.minimumRespondents);
  const commenters = Math.max(threshold, survey.promise.minimumCommenters);
  const index = satisfactionIndex(ballots, { elements, population });
  const shown = index.elements.map(({ element, answered, value }) => ({
    element,
    ...figure(value, answered >= threshold ? null : answered === 0 ? 'no-answers' : 'too-few'),
  }));
  const whole = figure(index.value, whyHidden(index.respondents, shown, threshold));
  const remarks = (texts: readonly string[]) => {
    const written = texts.map((text) => text.trim()).filter((text) => text !== '');
    const isEnough = written.length >= commenters;
    return isEnough ? shuffle(written.sort()).map((text) => ({ id: makeId(), text, hidden: null })) : [];
  };
  const answersTo = (question: string) =>
    ballots.flatMap(({ additional }) => additional.find((answer) => answer.question === question) ?? []);
  return {
    ...whole,
    interval: whole.index === null ? null : index.interval && { ...index.interval },
    sample: sampleOf(index.respondents >= threshold ? index.respondents : null, population),
    elements: shown,
    additional: survey.additional.map(({ id, choices }) => ({
      question: id,
      counts: choices.length === 0 ? null : choiceCounts(answersTo(id), choices.length, threshold),
      texts: choices.length === 0 ? remarks(answersTo(id).map(({ text }) => text ?? '')) : [],
    })),
    respondents: survey.respondentFacts.map((fact) => ({ fact, counts: factCounts(ballots, fact, threshold) })),
    comments: remarks(ballots.map(({ comment }) => comment)),
    examination: examinationOf(survey, threshold),
  };
}

function whyHidden(
  respondents: number,
  elements: readonly SatisfactionFigure[],
  threshold: number,
): SatisfactionFigure['hidden'] {
  if (respondents === 0) return 'no-answers';
  if (respondents < threshold || elements.every(({ hidden }) => hidden === 'too-few')) return 'too-few';
  if (elements.some(({ hidden }) => hidden === 'no-answers')) return 'no-answers';
  return elements.some(({ hidden }) => hidden !== null) ? 'protects-another' : null;
}

function figure(value: SatisfactionValue | null, hidden: SatisfactionFigure['hidden']): SatisfactionFigure {
  if (hidden !== null || !value) return { score: null, index: null, class: null, hidden: hidden ?? 'no-answers' };
  return { ...value, hidden: null };
}

function sampleOf(respondents: number | null, population: number | null): GuardedSurvey['sample'] {
  const required = population === null ? null : requiredSample(population);
  const isEnough = respondents === null || required === null ? null : respondents >= required;
  return { respondents, population, required, isEnough };
}

function choiceCounts(
  answers: readonly { readonly choice: number | null }[],
  choices: number,
  threshold: number,
): number[] | null {
  const given = answers.flatMap(({ choice }) => choice ?? []);
  if (given.length < threshold) return null;
  return Array.from({ length: choices }, (_, place) => given.filter((choice) => choice === place + 1).length);
}

/** Who did not say is no group of people, and may be few. */
function factCounts(
  ballots: readonly Ballot[],
  fact: RespondentFact,
  threshold: number,
): GuardedSurvey['respondents'][number]['counts'] {
  const said = ballots.map(({ respondent }) => respondent.find((one) => one.fact === fact)?.value ?? 'not-said');
  const counts = [
    ...groupedBy(
      said,
      (value) => value,
      () => 1,
    ),
  ].map(([value, { length }]) => ({ value, count: length }));
  const isSmall = counts.some(({ value, count }) => value !== 'not-said' && count < threshold);
  if (isSmall || counts.every(({ value }) => value === 'not-said')) return null;
  return counts.sort((one, other) => (one.value < other.value ? -1 : 1));
}

function examinationOf({ elements, ballots }: ClosingSurvey, threshold: number): GuardedSurvey['examination'] {
  const findings = examineBallots(ballots, { elements });
  const everything: ExaminationFinding['members'] = [
    ...new Set(findings.flatMap(({ members, isLeftOut }) => (isLeftOut ? [] : members))),
  ];
  const views = new Views(ballots, elements, threshold);
  const withoutAll = everything.length === 0 || views.show(everything);
  const standsOut = new Set(everything);
  const rest = ballots.filter((_, place) => !standsOut.has(place));
  const received = ballots.reduce((sum, { repeats }) => sum + 1 + repeats, 0);
  const ways = [
    ...groupedBy(
      ballots,
      ({ way }) => way,
      () => 1,
    ),
  ].map(([way, { length }]) => ({ way, count: length }));
  return {
    received,
    counted: ballots.length,
    ways: ways.sort((one, other) => (one.way < other.way ? -1 : 1)),
    findings: findings.map(({ members, kind, ballots: count, isLeftOut, facts, indexWithout }) => ({
      ...{ kind, ballots: count, isLeftOut, facts },
      indexWithout: (isLeftOut ? views.isShown : views.show(members)) ? indexWithout : null,
    })),
    indexWithoutAll: withoutAll && views.isShown ? (satisfactionIndex(rest, { elements }).value?.index ?? null) : null,
  };
}

/** Which indices without some ballots can stand beside each other (ANO-5). */
class Views {
  readonly #rows: readonly ReturnType<typeof scoresOf>[];
  readonly #threshold: number;
  /** For each ballot, from which shown views it is left out: ballots with the same mark are never told apart. */
  #marks: string[];

  constructor(ballots: readonly Ballot[], elements: readonly SatisfactionElement[], threshold: number) {
    this.#rows = ballots.map((ballot) => scoresOf(ballot, elements));
    this.#threshold = threshold;
    this.#marks = ballots.map(() => '');
  }

  /** Whether the index of all ballots is shown at all. */
  get isShown(): boolean {
    return this.#hasEnough(() => true);
  }

  /** Shows the index without these ballots if it can be, and says whether. */
  show(without: readonly number[]): boolean {
    const left = new Set(without);
    const marks = this.#marks.map((mark, place) => mark + (left.has(place) ? '1' : '0'));
    const parts = [
      ...groupedBy(
        marks,
        (mark) => mark,
        () => 1,
      ).values(),
    ];
    if (!this.isShown || parts.some(({ length }) => length < this.#threshold)) return false;
    if (!this.#hasEnough((place) => !left.has(place))) return false;
    this.#marks = marks;
    return true;
  }

  #hasEnough(isIn: (place: number) => boolean): boolean {
    const rows = this.#rows.filter((_, place) => isIn(place));
    const width = this.#rows[0]?.length ?? 0;
    return Array.from({ length: width }, (_, place) => rows.filter((row) => row[place] !== null).length).every(
      (answered) => answered >= this.#threshold,
    );
  }
}
