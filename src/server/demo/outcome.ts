import type { Actual, EmployeeSummary, Indicator, Policy, WorkResult } from '../../contract/index.js';
import type { OrganisationLevel, Predicate, Rating } from '../../contract/vocabulary.js';
import { suggestRatings, type TermOfYear } from '../../rules/index.js';
import { emptyJudgement, type StoredEvaluation, type StoredSelfAssessment } from '../store/documents.js';
import { achievementsText, challengesText, notesFor, reflectionText, resultNote } from './sentences.js';
import type { SeededRandom } from './random.js';

/** The two ratings that lead to each predicate, most usual first (P6 p.99–103). */
const ratingsFor: Readonly<Record<Predicate, readonly (readonly [workResult: Rating, behaviour: Rating])[]>> = {
  'very-good': [['above', 'above']],
  good: [
    ['meets', 'meets'],
    ['above', 'meets'],
    ['meets', 'above'],
    ['meets', 'meets'],
  ],
  'needs-improvement': [['below', 'meets']],
  poor: [['meets', 'below']],
  'very-poor': [['below', 'below']],
};

/** How a year went for one person: the marks that an appraiser would give. */
export interface YearCourse {
  readonly results: readonly { readonly result: WorkResult; readonly rating: Rating }[];
  readonly behaviours: readonly { readonly value: string; readonly rating: Rating }[];
}

/** A course of the year that leads to this predicate. */
export function courseOf(
  predicate: Predicate,
  results: readonly WorkResult[],
  behaviours: Policy['behaviours'],
  random: SeededRandom,
): YearCourse {
  const [workResult, behaviour] = random.pick(ratingsFor[predicate]);
  const resultMarks = marks(workResult, results.length, random);
  const behaviourMarks = random.shuffled(marks(behaviour, behaviours.length, random));
  return {
    results: results.map((result, index) => ({ result, rating: resultMarks[index] as Rating })),
    behaviours: behaviours.map(({ key }, index) => ({ value: key, rating: behaviourMarks[index] as Rating })),
  };
}

// Main results stand first in a plan; "above" allows none of them below, and "meets" at most a small part.
function marks(rating: Rating, count: number, random: SeededRandom): Rating[] {
  const most = Math.floor(count / 2) + 1;
  const others = rating === 'above' ? random.whole(most, count) : rating === 'below' ? most : count;
  const rest: Rating = 'meets';
  const share = Array.from({ length: count }, (_, index): Rating => (index < others ? rating : rest));
  if (rating === 'meets' && count > 2 && random.chance(0.5)) share[random.whole(0, count - 1)] = 'above';
  return share;
}

/** What was reached on an indicator in a year that went so for its result. */
export function actualOf(indicator: Indicator, rating: Rating, random: SeededRandom): Actual {
  const factor = { above: [1.03, 1.11], meets: [1, 1.02], below: [0.72, 0.92] } as const;
  const [low, high] = factor[rating];
  switch (indicator.direction) {
    case 'higher':
      return Math.min(rounded(indicator.target * random.between(low, high), indicator.target), mostOf(indicator));
    case 'lower':
      return rounded(indicator.target * (2 - random.between(low, high)), indicator.target, rating === 'below');
    case 'range': {
      const { minimum, maximum } = indicator.target;
      return rating === 'below' ? maximum + 1 : rounded(random.between(minimum, maximum), minimum);
    }
    case 'deadline': {
      const early = { above: [8, 20], meets: [0, 4], below: [-16, -3] } as const;
      const [least, most] = early[rating];
      const day = new Date(`${indicator.target}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() - random.whole(least, most));
      return day.toISOString().slice(0, 10);
    }
    case 'milestone':
      return indicator.target.steps.length - (rating === 'below' ? 1 : 0);
    case 'yes-no':
      return rating !== 'below';
  }
}

/**
 * What of it was reached by the end of a quarter: counted things in part, and nothing yet of what comes once at the end of the
 * year.
 */
export function reachedBy(
  indicator: Indicator,
  actual: Actual,
  { term, end }: Pick<TermOfYear, 'term' | 'end'>,
): Actual {
  const { direction, unit, measured } = indicator;
  const quarter = Number(term.slice(1));
  if (direction === 'deadline') return typeof actual === 'string' && actual <= end ? actual : null;
  if (direction === 'yes-no' || measured === 'yearly-release') return quarter < 4 ? null : actual;
  const isCounted =
    direction === 'milestone' || (direction === 'higher' && unit !== 'persen' && Number.isInteger(indicator.target));
  return isCounted && typeof actual === 'number' ? Math.floor((actual * quarter) / 4) : actual;
}

/** As many decimals as the target has; whole targets are counted things, of which there is no half. */
function rounded(value: number, target: number, up = false): number {
  const decimals = (String(target).split('.')[1] ?? '').length;
  const step = target >= 100_000 ? 1_000 : 10 ** -decimals;
  return Number(((up ? Math.ceil(value / step) : Math.round(value / step)) * step).toFixed(decimals));
}

function mostOf({ unit }: Indicator): number {
  if (unit === 'persen' || unit === 'indeks') return 100;
  return unit?.startsWith('skala') ? 4 : Infinity;
}

/** The self-assessment that tells of this course; `submittedAt` as told. */
export function selfAssessmentOf(
  course: YearCourse,
  submittedAt: string | null,
  random: SeededRandom,
): StoredSelfAssessment {
  const measures = course.results.flatMap(({ result, rating }) =>
    result.indicators.map((indicator) => ({ indicator, actual: actualOf(indicator, rating, random) })),
  );
  return {
    achievements: random.pick(achievementsText),
    challenges: random.pick(challengesText),
    realisations: measures.map(({ indicator, actual }, index) => ({
      indicatorId: indicator.id,
      actual,
      note: '',
      evidence:
        index === 0
          ? [{ label: 'Rekap dari sistem layanan', url: `https://berkas.nusacontoh.example/rekap/${indicator.id}` }]
          : [],
    })),
    reflections: course.behaviours.map(({ value, rating }) => ({
      value,
      score: { above: 4, meets: random.whole(3, 4), below: 3 }[rating],
      text: random.chance(0.3) ? random.pick(reflectionText) : '',
    })),
    submittedAt,
  };
}

/**
 * The appraiser's judgement of this course, with the ratings that its marks suggest; for the head of a unit, that the unit's
 * level suggests (RTG-8).
 */
export function judgementOf(
  course: YearCourse,
  predicate: Predicate,
  policy: Pick<Policy, 'guidance'>,
  random: SeededRandom,
  organisation: OrganisationLevel | null = null,
): Omit<StoredEvaluation, 'history'> {
  const results = course.results.map(({ result, rating }) => ({ id: result.id, kind: result.kind, rating }));
  const marks = { results, behaviours: course.behaviours, guidance: policy.guidance };
  const suggestions = suggestRatings({ ...marks, ...(organisation && { organisation }) });
  const { notes, recommendation } = notesFor(predicate, random);
  // Some appraisers set another rating than their marks suggest, and say why (RTG-7); the predicate stays the same.
  const differs = predicate === 'good' && suggestions.workResult.rating === 'above' && random.chance(0.5);
  return {
    ...emptyJudgement(),
    results: course.results.map(({ result, rating }) => ({
      resultId: result.id,
      rating,
      note: resultNote(rating, random),
    })),
    behaviours: course.behaviours.map(({ value, rating }) => ({ value, rating, note: '' })),
    workResultRating: differs ? 'meets' : suggestions.workResult.rating,
    workResultReason: differs
      ? 'Sebagian capaian ditopang kegiatan provinsi, jadi saya menilai sesuai ekspektasi.'
      : '',
    behaviourRating: suggestions.behaviour.rating,
    notes,
    recommendation,
    suggestions,
  };
}

/** Who took which step of an evaluation, on these days. */
export function evaluationHistory(
  by: { own: EmployeeSummary; appraiser: EmployeeSummary },
  days: Partial<Record<'submit-self-assessment' | 'rate' | 'sign' | 'deliver' | 'acknowledge' | 'report', string>>,
): StoredEvaluation['history'] {
  const own = ['submit-self-assessment', 'acknowledge'];
  return Object.entries(days).map(([action, day]) => ({
    action,
    by: own.includes(action) ? by.own : by.appraiser,
    at: `${day}T03:00:00Z`,
  }));
}
