import type { Aspect, Direction, Perspective, ResultKind } from '../../contract/vocabulary.js';

/** A measure of the catalogue; a plan of a year is made from it. */
export interface Measure {
  readonly name: string;
  readonly aspect: Aspect;
  readonly perspective: Perspective;
  readonly direction: Direction;
  /** As in the contract; of a deadline only month and day. */
  readonly target: number | string | true | { minimum: number; maximum: number } | { steps: string[] };
  readonly unit: string | null;
  readonly note: string;
}

/** A result of the catalogue with its measures. */
export interface Outcome {
  readonly title: string;
  readonly kind: ResultKind;
  readonly measures: readonly Measure[];
}

type Extra = Partial<Pick<Measure, 'aspect' | 'perspective' | 'note'>>;

const measure = (
  direction: Direction,
  name: string,
  target: Measure['target'],
  unit: string | null,
  usual: Aspect,
  extra: Extra = {},
): Measure => ({ name, aspect: usual, perspective: 'business-process', direction, target, unit, note: '', ...extra });

export const higher = (name: string, target: number, unit: string, extra?: Extra) =>
  measure('higher', name, target, unit, unit === 'persen' || unit === 'indeks' ? 'quality' : 'quantity', extra);

export const lower = (name: string, target: number, unit: string, extra?: Extra) =>
  measure('lower', name, target, unit, unit === 'rupiah' ? 'cost' : 'time', extra);

export const range = (name: string, minimum: number, maximum: number, unit: string, extra?: Extra) =>
  measure('range', name, { minimum, maximum }, unit, 'quality', extra);

/** `monthDay` such as `06-30`; the year is the plan's. */
export const deadline = (name: string, monthDay: string, extra?: Extra) =>
  measure('deadline', name, monthDay, null, 'time', extra);

export const steps = (name: string, ...names: string[]) =>
  measure('milestone', name, { steps: names }, null, 'quantity');

export const yes = (name: string, extra?: Extra) => measure('yes-no', name, true, null, 'quality', extra);

export const main = (title: string, ...measures: Measure[]): Outcome => ({ title, kind: 'main', measures });

export const additional = (title: string, ...measures: Measure[]): Outcome => ({ title, kind: 'additional', measures });
