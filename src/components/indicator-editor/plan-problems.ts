import type { FieldError } from '../../contract/index.js';
import { parseDecimal } from '../../rules/input.js';
import { type PlanGap, planGaps } from '../../rules/plan-gaps.js';
import { changeOf } from './plan-change.js';
import type { EnteredIndicator, EnteredPlan, PlanFrame, Typed } from './plan-entry.js';

/** Something to mend or to think about, at the field it is about. */
export interface PlanProblem {
  /** Id of the field's control in the view. */
  readonly field: string;
  readonly resultId?: string;
  readonly indicatorId?: string;
  /** Key of the text, such as `title-missing`. */
  readonly code: string;
  /** What the server said, where it was the server that refused. */
  readonly detail?: string;
  readonly severity: 'error' | 'warning' | 'hint';
}

/** Without these the contract cannot carry the plan, not even as a draft. */
const unsendable: ReadonlySet<string> = new Set([
  'title-missing',
  'name-missing',
  'direction-missing',
  'number-expected',
  'number-ambiguous',
  'below-zero',
  'date-expected',
  'steps-expected',
  'share-expected',
]);

/** Whether the problem keeps the plan from being saved, not only from being proposed. */
export function keepsFromSaving({ code }: PlanProblem): boolean {
  return unsendable.has(code);
}

/** Everything the rules find in the plan as it stands (PLN-1 to PLN-12), each at its field. */
export function problemsIn({ planForm, approach }: PlanFrame, entry: EnteredPlan): PlanProblem[] {
  // A unit's indicators are stated as those of staff, less what its own check leaves out.
  const form = planForm === 'unit' ? 'staff' : planForm;
  const gaps = planGaps({ ...changeOf(entry, approach), planForm: form, approach });
  return [...sharesIn(entry), ...gapsAtFields(gaps, entry)];
}

function gapsAtFields(gaps: readonly PlanGap[], entry: EnteredPlan): PlanProblem[] {
  return gaps.flatMap(({ pointer, code, severity }) => {
    const place = placeOf(pointer, entry);
    const indicator = indicatorAt(entry, place);
    if (code === 'number-expected' && indicator && isAmbiguous(indicator)) {
      return [{ ...place, code: 'number-ambiguous', severity }];
    }
    if (indicator?.direction !== null) return [{ ...place, code, severity }];
    // Before a direction is chosen, its target and unit are no question yet.
    if (code === 'unit-missing') return [];
    if (pointer.endsWith('/target'))
      return [{ ...place, field: `direction-${indicator.id}`, code: 'direction-missing', severity }];
    return [{ ...place, code, severity }];
  });
}

/** A share is more than nothing and at most the whole (contract). */
function sharesIn({ results }: EnteredPlan): PlanProblem[] {
  return results.flatMap(({ id, parentResultId, share: { text, value } }) => {
    const isFit = value === null ? text.trim() === '' : value > 0 && value <= 100;
    if (parentResultId === null || isFit) return [];
    return [{ field: `share-${id}`, resultId: id, code: 'share-expected', severity: 'error' }];
  });
}

/** Whether a number of the target was typed that can be read in two ways (docs/rules.md, Numbers). */
function isAmbiguous({ direction, number, minimum, maximum }: EnteredIndicator): boolean {
  // Read as English: there the comma is as open as the point.
  const open = ({ text, value }: Typed<number>) => value === null && 'ambiguous' in parseDecimal(text, 'en');
  return direction === 'range' ? open(minimum) || open(maximum) : open(number);
}

/** A plan is returned, or opened again, with a reason that the other can act on. */
export function problemsInDecision({ note }: EnteredPlan): PlanProblem[] {
  return note.trim() === '' ? [{ field: 'note', code: 'note-missing', severity: 'error' }] : [];
}

/** What the server refused, each at its field. */
export function refusalsIn(entry: EnteredPlan, errors: readonly FieldError[]): PlanProblem[] {
  return errors.map(({ pointer, code, detail }) => ({ ...placeOf(pointer, entry), code, detail, severity: 'error' }));
}

type Place = Pick<PlanProblem, 'field' | 'resultId' | 'indicatorId'>;

/** `/results/0/indicators/2/target/minimum` → the field that holds it; objectives of a unit stand as results do. */
function placeOf(pointer: string, entry: EnteredPlan): Place {
  const [, part = '', first, list, second, part2] = pointer.split('/');
  if (part === 'annexes') return { field: `annexes-${first}` };
  if (part !== 'results' && part !== 'objectives') return { field: part };
  const result = entry.results[Number(first)];
  if (first === undefined || !result) return { field: 'results' };
  const resultId = result.id;
  if (list !== 'indicators') return { field: `${list ?? 'title'}-${resultId}`, resultId };
  const indicator = result.indicators[Number(second)];
  if (second === undefined || !indicator) return { field: `indicators-${resultId}`, resultId };
  return { field: `${part2 ?? 'name'}-${indicator.id}`, resultId, indicatorId: indicator.id };
}

function indicatorAt(entry: EnteredPlan, { resultId, indicatorId }: Place) {
  if (indicatorId === undefined) return undefined;
  return entry.results.find(({ id }) => id === resultId)?.indicators.find(({ id }) => id === indicatorId);
}
