import type { PublicCaseClass, PublicCaseKind, PublicCaseState, PublicCaseTerm } from '../contract/public-case.js';
import type { Policy } from '../contract/policy.js';
import { addWorkingDays, type WorkingDays, workingDaysLeft } from './calendar.js';
import type { CaseEvent } from './case-states.js';

/** What of a case its terms are counted from; dates are those where the unit is. */
export interface CaseCourse {
  readonly kind: PublicCaseKind;
  /** `null` until an officer has verified it. */
  readonly class: PublicCaseClass | null;
  readonly state: PublicCaseState;
  readonly sentOn: string;
  /** Every step, oldest first. */
  readonly steps: readonly { readonly action: CaseEvent | 'send'; readonly on: string }[];
}

/** By what the terms are counted. */
export interface CaseCalendar {
  /** The policy's terms in working days: presets of practice, not law. */
  readonly caseDays: Policy['publicVoice']['caseDays'];
  readonly days: WorkingDays;
  /** The date where the unit is. */
  readonly today: string;
}

/** What a case counts as until an officer has given it a class. */
const presumed = {
  complaint: 'complaint-non-supervisory',
  suggestion: 'aspiration',
  'information-request': 'information-request',
  praise: 'praise',
} as const satisfies Record<PublicCaseKind, PublicCaseClass>;

/** Working days in which a case is to be settled, by its class or, before verification, its kind; praise has no term. */
export function settleDays(
  { kind, class: given }: Pick<CaseCourse, 'kind' | 'class'>,
  caseDays: CaseCalendar['caseDays'],
): number | null {
  const settled = given ?? presumed[kind];
  return settled === 'praise' ? null : caseDays[settled];
}

/**
 * What is due next, `null` where nothing is. A case is first to be read, then to be responded to, then settled; terms run on from
 * the first day whoever handles it, and anew from the day on which it was opened again. In `answered` it is the last day on which
 * the reporter can speak before the case closes by itself (CAS-2 to CAS-4).
 */
export function caseDue(course: CaseCourse, calendar: CaseCalendar): { term: PublicCaseTerm; date: string } | null {
  const { caseDays, days } = calendar;
  const after = (date: string, count: number) => addWorkingDays(date, count, days);
  const { start, answeredOn, isBegun } = lastStretch(course);
  if (course.state === 'answered') {
    return { term: 'auto-close', date: after(answeredOn ?? start, caseDays['auto-close']) };
  }
  if (course.state === 'closed' || course.state === 'rejected') return null;
  if (course.state === 'sent') return { term: 'verify', date: after(start, caseDays.verify) };
  const settle = settleDays(course, caseDays);
  if (settle === null) return null;
  const settled = { term: 'settle', date: after(start, settle) } as const;
  if (isBegun) return settled;
  const responded = { term: 'first-response', date: after(start, caseDays['first-response']) } as const;
  return responded.date < settled.date ? responded : settled;
}

/** Whether the reporter was silent for so long after the answer that the case closes by itself. */
export function closesByItself(course: CaseCourse, calendar: CaseCalendar): boolean {
  const due = course.state === 'answered' ? caseDue(course, calendar) : null;
  return due !== null && due.date < calendar.today;
}

/**
 * Whether a case was answered within its term, and again within it each time that it was opened again; `null` while that is
 * open, and where no term runs: praise, and what was rejected (CAS-3).
 */
export function isCaseInTime(course: CaseCourse, calendar: CaseCalendar): boolean | null {
  return inTimeBy(course, calendar)(calendar.today);
}

/**
 * The same as it stood at the end of any day: nothing that happened later is in it, the class not before an officer gave it. Figures
 * that were read on a day must come out the same whenever they are made again (CAS-7).
 */
export function inTimeBy(
  course: CaseCourse,
  { caseDays, days }: Pick<CaseCalendar, 'caseDays' | 'days'>,
): (day: string) => boolean | null {
  const { kind, class: given, state, sentOn, steps } = course;
  const dayOf = (action: CaseEvent) => steps.find((step) => step.action === action)?.on ?? '';
  const dueDays = new Map<string, string>();
  const dueOf = (start: string, settle: number) => {
    const key = `${start} ${settle}`;
    const due = dueDays.get(key) ?? addWorkingDays(start, settle, days);
    dueDays.set(key, due);
    return due;
  };
  return (day) => {
    const settle = settleDays({ kind, class: dayOf('verify') <= day ? given : null }, caseDays);
    if (settle === null || (state === 'rejected' && dayOf('reject') <= day)) return null;
    const known = { sentOn, steps: steps.filter(({ on }) => on <= day) };
    const judged = stretchesOf(known).map(({ start, answeredOn }) => {
      const due = dueOf(start, settle);
      if (answeredOn !== null) return answeredOn <= due;
      return day > due ? false : null;
    });
    if (judged.includes(false)) return false;
    return judged.includes(null) ? null : true;
  };
}

/** The day of its first answer, `null` while there is none. */
export function firstAnswerOn(course: CaseCourse): string | null {
  return stretchesOf(course)[0]?.answeredOn ?? null;
}

/** Working days from the day after it came to its first answer, `null` while there is none. */
export function daysToAnswer(course: CaseCourse, days: WorkingDays): number | null {
  const answeredOn = firstAnswerOn(course);
  return answeredOn === null ? null : workingDaysLeft(course.sentOn, answeredOn, days);
}

interface Stretch {
  readonly start: string;
  readonly answeredOn: string | null;
  /** Whether somebody has said that work begins: the first response. */
  readonly isBegun: boolean;
}

/** From when to when the case lay with the office: since it came, and since each time that it was opened again. */
function stretchesOf({ sentOn, steps }: Pick<CaseCourse, 'sentOn' | 'steps'>): Stretch[] {
  const stretches: Stretch[] = [fresh(sentOn)];
  for (const { action, on } of steps) {
    const last = stretches.pop() ?? fresh(sentOn);
    if (action === 'reopen') stretches.push(last, fresh(on));
    else if (action === 'answer') stretches.push({ ...last, answeredOn: on });
    else stretches.push({ ...last, isBegun: last.isBegun || action === 'start' });
  }
  return stretches;
}

function lastStretch(course: CaseCourse): Stretch {
  return stretchesOf(course).at(-1) ?? fresh(course.sentOn);
}

function fresh(start: string): Stretch {
  return { start, answeredOn: null, isBegun: false };
}
