import { type CaseEvent, caseMachine, closesByItself, nextCaseState, whatIsNeeded } from '../../rules/index.js';
import { refuseTransition } from '../problem-error.js';
import type { Database } from '../store/database.js';
import { type CaseChange, type PublicCaseRow, updateCase } from '../store/public-cases.js';
import { calendarOf, type CaseClock, courseOf, dueOf } from './course.js';

/** What a step says and changes beside the state. */
export interface CaseStep {
  readonly action: CaseEvent;
  readonly at: Date;
  /** What the reporter reads; may be empty. */
  readonly text?: string;
  /** The officer, `null` for the reporter and for what comes about by itself. */
  readonly by: string | null;
  readonly change?: CaseChange;
}

/** Takes a step: state, history, and the day of what is due next. */
export async function takeStep(
  db: Database,
  row: PublicCaseRow,
  { action, at, text = '', by, change = {} }: CaseStep,
  clock: CaseClock,
): Promise<PublicCaseRow> {
  const state = nextCaseState(row.state, action) ?? row.state;
  const steps = [...row.steps, { action, state, at: at.toISOString(), text, by }];
  const unitId = change.unitId ?? row.unitId;
  const answered = action === 'answer' ? { answeredOn: clock.almanac.dateAt(unitId, at) } : {};
  const next = { ...row, ...change, ...answered, state, steps };
  return updateCase(db, row, { ...next, dueOn: dueOf(next, clock)?.date ?? null });
}

/** The case as it stands today: closed where its reporter was silent for long enough after the answer. */
export async function upToDate(
  db: Database,
  row: PublicCaseRow,
  { now, ...clock }: CaseClock & { readonly now: () => Date },
): Promise<PublicCaseRow> {
  if (!closesByItself(courseOf(row, clock), calendarOf(row, clock))) return row;
  return takeStep(db, row, { action: 'auto-close', at: now(), by: null }, clock);
}

/** Refuses a step that the state of a case does not allow, and says what would be needed. */
export function refuseCaseStep(action: CaseEvent, currentState: string, allowedActions: readonly string[]): never {
  const needed = whatIsNeeded(caseMachine, action);
  refuseTransition(currentState, allowedActions, { ...needed, notBefore: null, notAfter: null });
}
