import type { Suggestion, SuggestionReason } from '../contract/evaluation.js';
import type { Guidance } from '../contract/policy.js';
import type { OrganisationLevel, Rating, ResultKind } from '../contract/vocabulary.js';

/** Every code a reason can carry, with the values of its sentence. */
export const suggestionCodes = [
  /** `organisation`: the unit's result is the head's (RTG-8). */
  'unit-achievement',
  /** Nothing to judge: the plan has no results. */
  'no-results',
  /** `missing`, `of` */
  'results-unmarked',
  /** `count`, `of` */
  'most-results-above',
  /** `of`: the main results */
  'no-main-result-below',
  /** `count`, `of`: results that meet or exceed expectation */
  'most-results-meet',
  /** `count`, `of`: main results below, at most a small part */
  'few-main-results-below',
  /** `count`, `of` */
  'most-results-below',
  /** `above`, `meets`, `below`, `mainBelow`: no row of the guidance fits */
  'no-row-fits-results',
  /** `missing`, `of` */
  'behaviours-unmarked',
  /** `count`, `of` */
  'most-behaviours-above',
  /** `of` */
  'no-behaviour-below',
  /** `count`, `of` */
  'most-behaviours-below',
  /** `above`, `meets`, `below` */
  'no-row-fits-behaviours',
] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

/** The appraiser's marks, from which ratings are suggested. */
export interface Marks {
  readonly results: readonly {
    readonly id: string;
    readonly kind: ResultKind | (string & {});
    readonly rating: Rating | null;
  }[];
  readonly behaviours: readonly { readonly value: string; readonly rating: Rating | null }[];
  readonly guidance: Guidance;
  /** Achievement of the unit, only for the employee who heads it (RTG-8). */
  readonly organisation?: OrganisationLevel | undefined;
}

/**
 * Suggests both ratings from the appraiser's marks, with reasons; `null` while a mark is missing and where no row of the
 * guidance fits. A person sets the rating (GEN-2). Better marks never suggest a lower rating.
 * Source: P6 p.97–98, 100–102 (RTG-1, RTG-2, RTG-5); SE3 for heads of units (RTG-8).
 */
export function suggestRatings(marks: Marks): { workResult: Suggestion; behaviour: Suggestion } {
  return { workResult: suggestWorkResult(marks), behaviour: suggestBehaviour(marks) };
}

/**
 * Whether setting this rating needs a written reason: it differs from what was suggested (RTG-7, our decision). Without a
 * suggestion there is nothing to differ from.
 */
export function needsReason(rating: Rating | null, suggestion: Suggestion): boolean {
  return rating !== null && suggestion.rating !== null && rating !== suggestion.rating;
}

function suggestWorkResult({ results, guidance, organisation }: Marks): Suggestion {
  if (organisation) {
    return suggest(guidance.unitHead[organisation], unitReason({ organisation }));
  }
  const of = results.length;
  if (of === 0) return suggest(null, workResultReason('no-results', {}));

  const all = countMarks(results);
  if (all.missing > 0) return suggest(null, workResultReason('results-unmarked', { missing: all.missing, of }));

  const main = results.filter((result) => result.kind === 'main');
  const mainBelow = countMarks(main).below;
  const most = (count: number) => isMost(count, of, guidance.majority);

  if (most(all.above) && mainBelow === 0) {
    return suggest(
      'above',
      workResultReason('most-results-above', { count: all.above, of }),
      workResultReason('no-main-result-below', { of: main.length }),
    );
  }
  // A result above expectation also meets it: otherwise one better mark could take the suggestion away.
  const reached = all.above + all.meets;
  if (most(reached) && isSmallPart(mainBelow, main.length, guidance.smallPart)) {
    return suggest(
      'meets',
      workResultReason('most-results-meet', { count: reached, of }),
      mainBelow === 0
        ? workResultReason('no-main-result-below', { of: main.length })
        : workResultReason('few-main-results-below', { count: mainBelow, of: main.length }),
    );
  }
  if (most(all.below)) return suggest('below', workResultReason('most-results-below', { count: all.below, of }));
  const { above, meets, below } = all;
  return suggest(null, workResultReason('no-row-fits-results', { above, meets, below, mainBelow }));
}

/**
 * The guidance knows "consistently", "consistently and a guardian of the values" and "not yet". One value below is no longer
 * "consistently", but it alone does not say "not yet" either: that rating leads to *Kurang/Misconduct*, so a person decides.
 */
function suggestBehaviour({ behaviours, guidance }: Marks): Suggestion {
  const of = behaviours.length;
  const { above, meets, below, missing } = countMarks(behaviours);
  if (of === 0 || missing > 0) return suggest(null, behaviourReason('behaviours-unmarked', { missing, of }));
  if (below === 0) {
    const guards = isMost(above, of, guidance.majority);
    return guards
      ? suggest(
          'above',
          behaviourReason('most-behaviours-above', { count: above, of }),
          behaviourReason('no-behaviour-below', { of }),
        )
      : suggest('meets', behaviourReason('no-behaviour-below', { of }));
  }
  if (isMost(below, of, guidance.majority)) {
    return suggest('below', behaviourReason('most-behaviours-below', { count: below, of }));
  }
  return suggest(null, behaviourReason('no-row-fits-behaviours', { above, meets, below }));
}

/** "Most or all" (*sebagian besar atau seluruh*): more than the majority of the policy, or every one. */
function isMost(count: number, of: number, majority: number): boolean {
  return of > 0 && (count === of || count / of > majority);
}

/** "Only a small part" (*hanya sebagian kecil*): at most this share; of nothing, nothing is below. */
function isSmallPart(count: number, of: number, smallPart: number): boolean {
  return count === 0 || count / of <= smallPart;
}

function countMarks(marks: readonly { readonly rating: Rating | null }[]) {
  const count = (rating: Rating | null) => marks.filter((mark) => mark.rating === rating).length;
  return { above: count('above'), meets: count('meets'), below: count('below'), missing: count(null) };
}

function suggest(rating: Rating | null, ...reasons: SuggestionReason[]): Suggestion {
  return { rating, reasons };
}

function unitReason(values: SuggestionReason['values']): SuggestionReason {
  return { code: 'unit-achievement' satisfies SuggestionCode, rule: 'RTG-8', cite: 'SE3', values };
}

function workResultReason(code: SuggestionCode, values: SuggestionReason['values']): SuggestionReason {
  return { code, rule: 'RTG-1', cite: 'P6 p.97–98, 100–101', values };
}

function behaviourReason(code: SuggestionCode, values: SuggestionReason['values']): SuggestionReason {
  return { code, rule: 'RTG-2', cite: 'P6 p.98, 102', values };
}
