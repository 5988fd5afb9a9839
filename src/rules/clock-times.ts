import type { RunningClock } from '../contract/evaluation.js';
import type { Policy } from '../contract/policy.js';
import type { EvaluationState, PlanState, Relation } from '../contract/vocabulary.js';
import { addDays, addWorkingDays, type WorkingDays, workingDaysLeft } from './calendar.js';
import { type ClockId, clocks } from './clocks.js';
import { daysBetween } from './dates.js';

/** What decides the clocks of a work plan. Moments are ISO texts, dates are where the employee's unit is. */
export interface PlanClockFacts {
  readonly state: PlanState | (string & {});
  /** Calendar year of the performance year. */
  readonly year: number;
  /** First day in the post, where it was taken up during the year; `null` where it was held from the start. */
  readonly from?: string | null;
  /** When the first version was agreed, `null` before. */
  readonly agreedAt: string | null;
  readonly today: string;
  readonly timeZone: string;
  dateOf(moment: string): string;
}

/** What decides the clocks of an evaluation. Moments are ISO texts, dates are where the employee's unit is. */
export interface EvaluationClockFacts {
  readonly state: EvaluationState | (string & {});
  /** `annual`, or the month or quarter. */
  readonly term: string;
  /** Last day assessed, from which on it is evaluated. Where it is not told, the clock of the evaluation always shows. */
  readonly end?: string | null;
  /** Last day of the window in which it is evaluated. */
  readonly windowEnd: string;
  readonly signedAt: string | null;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly objectedAt: string | null;
  readonly decidedAt: string | null;
  /** When it was last reported. */
  readonly reportedAt: string | null;
  readonly takenOver: boolean;
  /** Nobody can object (OBJ-5). */
  readonly final: boolean;
  readonly today: string;
  readonly timeZone: string;
  dateOf(moment: string): string;
  readonly days: WorkingDays;
  readonly objection: Policy['objection'];
}

/** A clock before it is known how it stands. */
interface Started {
  readonly clock: ClockId;
  readonly binds: Relation;
  readonly dueOn: string;
  /** When the step was taken that ends it, `null` before. */
  readonly taken: string | null;
}

type Frame = Pick<PlanClockFacts, 'today' | 'timeZone' | 'dateOf'>;

/** The calendar of a clock, `undefined` where it ends on a date or counts calendar days. */
type CalendarOf = (clock: ClockId) => WorkingDays | undefined;

/**
 * The clocks of a work plan (CLK-1, CLK-2; P6 §14(1), p.65 C.4–5): none for a post that was taken up after the day, and the
 * dialog with the second-level appraiser only once it has passed while the appraiser had the plan. The clock binds whoever has
 * it: the employee while they write, the appraiser otherwise.
 */
export function planClocks(facts: PlanClockFacts): RunningClock[] {
  const { state, year, from, agreedAt, today } = facts;
  const dueOn = `${year}-${clocks['plan.set'].date}`;
  if (from && from > dueOn) return [];
  const writing = agreedAt === null && (state === 'draft' || state === 'returned');
  const started: Started[] = [{ clock: 'plan.set', binds: writing ? 'own' : 'appraiser', dueOn, taken: agreedAt }];
  if (agreedAt === null && state === 'submitted' && today > dueOn) {
    started.push({ clock: 'plan.escalate', binds: 'own', dueOn, taken: null });
  }
  return shown(started, facts, () => undefined);
}

/**
 * The clocks of an evaluation that run or ran, nearest first (CLK-3, CLK-5 to CLK-12; P6 p.90, 114–119). One is `met` by its
 * step in time, and `over` once its last day has passed without it, also where the step came later. It never changes a rating.
 */
export function evaluationClocks(facts: EvaluationClockFacts): RunningClock[] {
  const { days, objection } = facts;
  const started = [...makingClocks(facts), ...receiptClocks(facts), ...objectionClocks(facts), ...reportClocks(facts)];
  return shown(started, facts, (clock) => {
    const isInCalendarDays = clock === 'objection.file' && objection.dayType === 'calendar';
    return clocks[clock].dayType === 'working' && !isInCalendarDays ? days : undefined;
  });
}

/** The last day of the term of an objection (CLK-10; CLK-13 where the policy counts calendar days). */
export function objectionDue(
  deliveredOn: string,
  { days, dayType }: Policy['objection'],
  calendar: WorkingDays,
): string {
  return dayType === 'calendar' ? addDays(deliveredOn, days) : addWorkingDays(deliveredOn, days, calendar);
}

/** Until it is signed: by the appraiser in the window, else by the second-level appraiser after it (CLK-3, CLK-8). */
function makingClocks(facts: EvaluationClockFacts): Started[] {
  const { state, term, end, windowEnd, signedAt, takenOver, today, days } = facts;
  const isDue = state !== 'collecting' || !end || today >= end;
  const clock = term === 'annual' ? 'evaluation.annual' : 'evaluation.periodic';
  const byAppraiser: Started = { clock, binds: 'appraiser', dueOn: windowEnd, taken: takenOver ? null : signedAt };
  const dueOn = addWorkingDays(windowEnd, clocks['takeover.sign'].days, days);
  const bySuperior: Started = { clock: 'takeover.sign', binds: 'second-level-appraiser', dueOn, taken: signedAt };
  const superiorMayAct = takenOver || (signedAt === null && today > windowEnd);
  return [...(isDue ? [byAppraiser] : []), ...(superiorMayAct ? [bySuperior] : [])];
}

/** From signature to receipt, from receipt to return (CLK-5, CLK-6, CLK-9). An objection is an answer to the document too. */
function receiptClocks(facts: EvaluationClockFacts): Started[] {
  const { signedAt, deliveredAt, acknowledgedAt, objectedAt, takenOver, days, dateOf } = facts;
  const started: Started[] = [];
  if (signedAt) {
    const clock = takenOver ? 'takeover.deliver' : 'document.deliver';
    const binds = takenOver ? 'second-level-appraiser' : 'appraiser';
    const dueOn = addWorkingDays(dateOf(signedAt), clocks[clock].days, days);
    started.push({ clock, binds, dueOn, taken: deliveredAt });
  }
  if (deliveredAt) {
    const clock = takenOver ? 'takeover.return' : 'document.return';
    const dueOn = addWorkingDays(dateOf(deliveredAt), clocks[clock].days, days);
    started.push({ clock, binds: 'own', dueOn, taken: acknowledgedAt ?? objectedAt });
  }
  return started;
}

/** From receipt to objection, from objection to decision (CLK-10, CLK-11). */
function objectionClocks(facts: EvaluationClockFacts): Started[] {
  const { deliveredAt, objectedAt, decidedAt, final, days, objection, dateOf } = facts;
  const started: Started[] = [];
  if (deliveredAt && !final) {
    const dueOn = objectionDue(dateOf(deliveredAt), objection, days);
    started.push({ clock: 'objection.file', binds: 'own', dueOn, taken: objectedAt });
  }
  if (objectedAt) {
    const dueOn = addWorkingDays(dateOf(objectedAt), clocks['objection.decide'].days, days);
    started.push({ clock: 'objection.decide', binds: 'second-level-appraiser', dueOn, taken: decidedAt });
  }
  return started;
}

/** Once there is something to report, or the window has passed (CLK-7, CLK-12). What was decided later is reported again. */
function reportClocks(facts: EvaluationClockFacts): Started[] {
  const { deliveredAt, decidedAt, reportedAt, windowEnd, takenOver, today, days } = facts;
  const due = (clock: 'document.report' | 'takeover.report' | 'objection.report', taken: string | null): Started => {
    const binds = clock === 'document.report' ? 'appraiser' : 'second-level-appraiser';
    return { clock, binds, dueOn: addWorkingDays(windowEnd, clocks[clock].days, days), taken };
  };
  if (decidedAt) {
    const isAgain = reportedAt !== null && Date.parse(reportedAt) >= Date.parse(decidedAt);
    return [due('objection.report', isAgain ? reportedAt : null)];
  }
  if (!deliveredAt && today <= windowEnd) return [];
  return [due(takenOver ? 'takeover.report' : 'document.report', reportedAt)];
}

/** How each clock stands today, nearest first. */
function shown(
  started: readonly Started[],
  { today, timeZone, dateOf }: Frame,
  calendarOf: CalendarOf,
): RunningClock[] {
  const all = started.map(({ clock, binds, dueOn, taken }): RunningClock => {
    const isMet = taken !== null && dateOf(taken) <= dueOn;
    const state = isMet ? 'met' : today > dueOn ? 'over' : 'running';
    const days = calendarOf(clock);
    const left = days ? workingDaysLeft(today, dueOn, days) : null;
    return { clock, binds, dueOn, timeZone, state, workingDaysLeft: left, cite: clocks[clock].source };
  });
  return all.sort((one, other) => daysBetween(other.dueOn, one.dueOn));
}
