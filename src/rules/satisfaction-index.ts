import type { PublicAnswer, SatisfactionClass, SatisfactionElement } from '../contract/satisfaction.js';
import { studentQuantile } from './chance.js';
import { divide, type Fraction, fraction, mean, multiply, roundHalfUp } from './numbers.js';
import { satisfactionClassOf } from './satisfaction-classes.js';
import { satisfactionQuestions } from './satisfaction-questions.js';

/** What one respondent gave for each element, as `publicForms.answer` takes it. */
export interface ScoredAnswer {
  readonly scores: readonly Readonly<PublicAnswer['scores'][number]>[];
}

export interface SatisfactionOptions {
  /** The elements that were asked; all nine unless told. Each weighs 1/n (SAT-2, SAT-3). */
  readonly elements?: readonly SatisfactionElement[];
  /** How many people the service served in the period; `null` where nobody knows. It narrows the interval. */
  readonly population?: number | null;
}

/** A mean as it is published: on the scale 1–4, converted to 25–100, both with two decimals, and its class. */
export interface SatisfactionValue {
  readonly score: number;
  readonly index: number;
  readonly class: SatisfactionClass;
}

/** The index of some answers, without any guard of those who gave them: for what is published see `guardSurvey`. */
export interface SatisfactionIndex {
  /** `null` while an element has no answer at all: missing is not zero (GEN-4). */
  readonly value: SatisfactionValue | null;
  /** Where the true index lies in 95 of 100 such surveys; `null` without an index or with one respondent (SAT-9). */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How many answered at least one element. */
  readonly respondents: number;
  /** Elements that nobody answered. */
  readonly missing: readonly SatisfactionElement[];
  /** Element by element, in the order asked. */
  readonly elements: readonly {
    readonly element: SatisfactionElement;
    /** How many answered it. */
    readonly answered: number;
    readonly value: SatisfactionValue | null;
  }[];
}

/** Every element, in the order of the regulation. */
export const allElements = Object.keys(satisfactionQuestions) as SatisfactionElement[];

/**
 * The community satisfaction index (*IKM*; PermenPANRB 14/2017; SAT-1 to SAT-5). Each element's mean is over those who
 * answered it; the index is the mean of these means with the exact weight 1/n (the printed 0.11 would end at 99), times
 * 25, rounded half up to two decimals before it gets its class.
 */
export function satisfactionIndex(
  answers: readonly ScoredAnswer[],
  { elements = allElements, population = null }: SatisfactionOptions = {},
): SatisfactionIndex {
  const rows = answers.map((answer) => scoresOf(answer, elements)).filter((row) => row.some((score) => score !== null));
  const columns = columnsOf(rows, elements);
  const missing = columns.flatMap((column) => (column.mean ? [] : [column.element]));
  const exact = exactIndex(columns);
  return {
    value: exact && valueOf(exact),
    interval: exact && intervalOf(rows, exact, population),
    respondents: rows.length,
    missing,
    elements: columns.map(({ mean, ...column }) => ({ ...column, value: mean && valueOf(mean) })),
  };
}

/** One respondent's scores in the order of the elements; `null` is "not answered". */
export type ScoreRow = readonly (number | null)[];

/** The converted index of these rows alone; `null` while an element has no answer. */
export function indexOfRows(rows: readonly ScoreRow[], elements: readonly SatisfactionElement[]): number | null {
  const exact = exactIndex(columnsOf(rows, elements));
  return exact && valueOf(exact).index;
}

interface Column {
  readonly element: SatisfactionElement;
  readonly answered: number;
  readonly mean: Fraction | null;
}

function columnsOf(rows: readonly ScoreRow[], elements: readonly SatisfactionElement[]): Column[] {
  return elements.map((element, place) => {
    let [answered, total] = [0, 0];
    for (const row of rows) {
      const score = row[place] ?? null;
      if (score === null) continue;
      answered += 1;
      total += score;
    }
    return { element, answered, mean: answered > 0 ? divide(fraction(total), fraction(answered)) : null };
  });
}

/** The mean of the elements' means: each element weighs alike, however many answered it. */
function exactIndex(columns: readonly Column[]): Fraction | null {
  const means = columns.flatMap((column) => column.mean ?? []);
  return means.length < columns.length ? null : mean(means);
}

/** What an answer says of each element; `null` is "not answered", and so is what is no step of the scale. */
export function scoresOf({ scores }: ScoredAnswer, elements: readonly SatisfactionElement[]): ScoreRow {
  return elements.map((element) => {
    const score = scores.find(({ question }) => question === element)?.score ?? null;
    return score !== null && [1, 2, 3, 4].includes(score) ? score : null;
  });
}

/** On the scale 1–4 and converted, each rounded from the exact mean. */
function valueOf(exact: Fraction): SatisfactionValue {
  const index = roundHalfUp(multiply(exact, fraction(25)), 2);
  return { score: roundHalfUp(exact, 2), index, class: satisfactionClassOf(index) };
}

/**
 * Bounds of the index at 95 % (SAT-9, asn-kinerja's rule). The index is a mean of k ratios, for each element has answers
 * of its own number. Taylor's linearisation gives each respondent i
 *
 *     z_i = (1/k) Σ_j a_ij (x_ij − R_j) / ā_j
 *
 * (a_ij: 1 where i answered element j; R_j: its mean; ā_j: share of the n respondents who answered it), and then
 *
 *     var = (1 − n/N) · Σ z_i² / (n − 1) / n        bounds = 25 · (R ± t · √var)
 *
 * with Student's t of n − 1 degrees of freedom. N is the population; without it the correction is left out.
 */
function intervalOf(
  rows: readonly ScoreRow[],
  exact: Fraction,
  population: number | null,
): SatisfactionIndex['interval'] {
  const n = rows.length;
  if (n < 2) return null;
  const k = rows[0]?.length ?? 0;
  const given = Array.from({ length: k }, (_, place) => rows.flatMap((row) => row[place] ?? []));
  const means = given.map((scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const squares = rows.reduce((sum, row) => {
    const z = row.reduce<number>((total, score, place) => {
      if (score === null) return total;
      return total + ((score - (means[place] ?? 0)) * n) / (given[place]?.length ?? 1) / k;
    }, 0);
    return sum + z * z;
  }, 0);
  const unseen = population === null ? 1 : Math.max(0, 1 - n / population);
  const half = studentQuantile(n - 1) * Math.sqrt((unseen * squares) / (n - 1) / n) * 25;
  const index = Number(exact.numerator * 25n) / Number(exact.denominator);
  return { low: twoDecimals(Math.max(25, index - half)), high: twoDecimals(Math.min(100, index + half)) };
}

const twoDecimals = (value: number) => Math.round(value * 100) / 100;
