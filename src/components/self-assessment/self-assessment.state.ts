import type { Actual, Indicator } from '../../contract/indicator.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { Evidence, Realisation, SelfAssessment, SelfAssessmentChange } from '../../contract/self-assessment.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { parseDecimal } from '../../rules/input.js';
import { type ActualProblem, checkActual } from '../../rules/measure-checks.js';
import { isWebAddress } from '../../templates/evidence.js';
import { meaningsOf } from '../../templates/number-reading.js';

/** A realisation being written. `typed` is what stands in a number field, understood or not, so that a lost tab restores it. */
export interface RealisationDraft extends Realisation {
  readonly typed?: string;
}

export type Reflection = SelfAssessmentChange['reflections'][number];

/** The self-assessment being written. */
export interface SelfAssessmentDraft extends Omit<SelfAssessmentChange, 'realisations' | 'reflections'> {
  readonly realisations: readonly RealisationDraft[];
  readonly reflections: readonly Reflection[];
}

/** What has to be corrected before anything can be saved. `field` is the DOM id of the field in the view. */
export interface SelfAssessmentFault {
  readonly field: string;
  /** The indicator it belongs to. */
  readonly indicatorId: string;
  readonly code:
    ActualProblem | 'not-understood' | 'ambiguous' | 'label-missing' | 'address-missing' | 'not-web-address';
}

/** What is still empty: allowed, but said before sending. */
export interface SelfAssessmentBlanks {
  readonly indicators: readonly string[];
  readonly achievements: boolean;
  readonly challenges: boolean;
  readonly behaviours: readonly BehaviourValue[];
}

/** The part of a self-assessment a person edits, without what a newer server may have added: a command refuses that. */
export function draftOf({ achievements, challenges, realisations, reflections }: SelfAssessment): SelfAssessmentDraft {
  return {
    achievements,
    challenges,
    realisations: realisations.map(({ indicatorId, actual, note, evidence }) => ({
      indicatorId,
      actual,
      note,
      evidence: evidence.map(({ label, url }) => ({ label, url })),
    })),
    reflections: reflections.map(({ value, score, text }) => ({ value, score, text })),
  };
}

/** What is sent: without the typed text and without rows of evidence that were left empty. */
export function changeOf({
  achievements,
  challenges,
  realisations,
  reflections,
}: SelfAssessmentDraft): SelfAssessmentChange {
  return {
    achievements,
    challenges,
    realisations: realisations.map(({ indicatorId, actual, note, evidence }) => ({
      indicatorId,
      actual,
      note,
      evidence: evidence
        .filter((row) => !isEmpty(row))
        .map(({ label, url }) => ({ label: label.trim(), url: url.trim() })),
    })),
    reflections: [...reflections],
  };
}

/** What is stated about an indicator; an empty statement where there is none yet. */
export function realisationOf({ realisations }: SelfAssessmentDraft, indicatorId: string): RealisationDraft {
  const found = realisations.find((realisation) => realisation.indicatorId === indicatorId);
  return found ?? { indicatorId, actual: null, note: '', evidence: [] };
}

/** The draft with another statement about one indicator. */
export function withRealisation(draft: SelfAssessmentDraft, changed: RealisationDraft): SelfAssessmentDraft {
  return { ...draft, realisations: replaced(draft.realisations, changed, ({ indicatorId }) => indicatorId) };
}

/** The person's own view of a behaviour value; an empty one where nothing is said. */
export function reflectionOf({ reflections }: SelfAssessmentDraft, value: string): Reflection {
  return reflections.find((reflection) => reflection.value === value) ?? { value, score: null, text: '' };
}

/** The draft with another view of one behaviour value. */
export function withReflection(draft: SelfAssessmentDraft, changed: Reflection): SelfAssessmentDraft {
  return { ...draft, reflections: replaced(draft.reflections, changed, ({ value }) => value) };
}

/** What a person typed into a number field, as an actual. Half-typed and ambiguous numbers state nothing yet. */
export function readNumber(typed: string, locale: string): Actual {
  const read = parseDecimal(typed, locale);
  return 'value' in read ? read.value : null;
}

/** How many indicators have an actual. Missing is not zero: zero counts as stated (GEN-4). */
export function progressOf(
  draft: SelfAssessmentDraft,
  plan: WorkPlan,
): { readonly stated: number; readonly all: number } {
  const indicators = indicatorsOf(plan);
  return {
    stated: indicators.filter(({ id }) => realisationOf(draft, id).actual !== null).length,
    all: indicators.length,
  };
}

export function blanksOf(
  draft: SelfAssessmentDraft,
  plan: WorkPlan,
  behaviours: readonly BehaviourValue[],
): SelfAssessmentBlanks {
  return {
    indicators: indicatorsOf(plan)
      .filter(({ id }) => realisationOf(draft, id).actual === null)
      .map(({ name }) => name),
    achievements: draft.achievements.trim() === '',
    challenges: draft.challenges.trim() === '',
    behaviours: behaviours.filter(({ key }) => {
      const { score, text } = reflectionOf(draft, key);
      return score === null && text.trim() === '';
    }),
  };
}

/** Everything that must be corrected, in the order of the page. */
export function faultsOf(draft: SelfAssessmentDraft, plan: WorkPlan, locale: string): SelfAssessmentFault[] {
  return indicatorsOf(plan).flatMap((indicator) => {
    const realisation = realisationOf(draft, indicator.id);
    const code = actualFault(indicator, realisation, locale);
    return [
      ...(code ? [{ field: actualField(indicator.id), indicatorId: indicator.id, code }] : []),
      ...realisation.evidence.flatMap((row, index) => evidenceFaults(indicator.id, row, index)),
    ];
  });
}

/** Id of the field of an actual, and of the fields of one row of evidence. */
export const actualField = (indicatorId: string) => `actual-${indicatorId}`;
export const labelField = (indicatorId: string, row: number) => `label-${indicatorId}-${row}`;
export const addressField = (indicatorId: string, row: number) => `address-${indicatorId}-${row}`;

/** What is wrong with an actual as it stands; `null` where nothing is. */
export function actualFault(
  indicator: Indicator,
  realisation: RealisationDraft,
  locale: string,
): SelfAssessmentFault['code'] | null {
  const { typed, actual } = realisation;
  if (actual === null && typed?.trim()) return meaningsOf(typed, locale).length > 0 ? 'ambiguous' : 'not-understood';
  return checkActual(indicator, actual);
}

function evidenceFaults(indicatorId: string, row: Evidence, index: number): SelfAssessmentFault[] {
  if (isEmpty(row)) return [];
  const faults: SelfAssessmentFault[] = [];
  if (!row.label.trim()) faults.push({ field: labelField(indicatorId, index), indicatorId, code: 'label-missing' });
  const url = row.url.trim();
  if (!url) faults.push({ field: addressField(indicatorId, index), indicatorId, code: 'address-missing' });
  else if (!isWebAddress(url))
    faults.push({ field: addressField(indicatorId, index), indicatorId, code: 'not-web-address' });
  return faults;
}

function isEmpty({ label, url }: Evidence): boolean {
  return !label.trim() && !url.trim();
}

export function indicatorsOf({ results }: WorkPlan): readonly Indicator[] {
  return results.flatMap(({ indicators }) => indicators);
}

function replaced<Entry>(entries: readonly Entry[], changed: Entry, key: (entry: Entry) => string): Entry[] {
  const known = entries.some((entry) => key(entry) === key(changed));
  return known ? entries.map((entry) => (key(entry) === key(changed) ? changed : entry)) : [...entries, changed];
}
