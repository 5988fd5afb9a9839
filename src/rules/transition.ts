import type { Relation } from '../contract/vocabulary.js';
import type { ClockId } from './clocks.js';

/** One row of a state machine: who may take which step from where, and what runs from then on. */
export interface Transition<State extends string, Action extends string> {
  readonly action: Action;
  readonly from: readonly State[];
  readonly to: State;
  /** Any one of these suffices. */
  readonly by: readonly Relation[];
  /** The term within which this step is due. */
  readonly within?: ClockId;
  /** The term that runs from this step on, for whoever is next. */
  readonly clock?: ClockId;
  /** Possible only once this term has passed. */
  readonly after?: ClockId;
  readonly cite: string;
}

/** What people in these relations may do in this state, each action once, in the order of the machine. */
export function actionsFor<State extends string, Action extends string>(
  machine: readonly Transition<State, Action>[],
  state: string,
  relations: readonly string[],
): Action[] {
  const open = machine.filter(
    (row) => (row.from as readonly string[]).includes(state) && row.by.some((relation) => relations.includes(relation)),
  );
  return [...new Set(open.map((row) => row.action))];
}

/** The state after the action, `null` where the machine does not know that step. */
export function nextState<State extends string, Action extends string>(
  machine: readonly Transition<State, Action>[],
  state: string,
  action: Action,
): State | null {
  return machine.find((row) => row.action === action && (row.from as readonly string[]).includes(state))?.to ?? null;
}

/** From which states a step is possible, and for whom. */
export function whatIsNeeded<State extends string, Action extends string>(
  machine: readonly Transition<State, Action>[],
  action: string,
): { states: State[]; relations: Relation[] } {
  const rows = machine.filter((row) => row.action === action);
  return {
    states: [...new Set(rows.flatMap(({ from }) => from))],
    relations: [...new Set(rows.flatMap(({ by }) => by))],
  };
}
