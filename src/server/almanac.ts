import type { Policy } from '../contract/index.js';
import { dateIn, type TermOfYear, termsOf, type WorkingDays } from '../rules/index.js';
import type { SignedIn, Surroundings } from './context.js';
import { lineAbove } from './middleware/other-records.js';
import type { AppraisalRecord } from './store/appraisals.js';
import { listHolidays } from './store/calendars.js';
import type { PeriodRow } from './store/periods.js';
import { listUnitLines, type UnitLine } from './store/units.js';

/** What an agency's terms are counted by: its working days, and the zones in which the days of its units begin and end. */
export interface Almanac {
  /** The working week of the policy, and the holidays of every year that has a calendar. */
  readonly days: WorkingDays;
  /** The policy's term of objection (CLK-10, CLK-13). */
  readonly objection: Policy['objection'];
  /** The units of the agency by id. */
  readonly units: ReadonlyMap<string, UnitLine>;
  /** IANA zone of a unit: its own, else of the unit above, in the end the policy's. */
  zoneOf(unitId: string): string;
  /** The date of a moment where a unit is. */
  dateAt(unitId: string, moment: Date): string;
  /** Today where a unit is. */
  todayAt(unitId: string): string;
  /** The months or quarters of a year by the policy's cycle, then the year itself. */
  termsOf(period: Pick<PeriodRow, 'id' | 'year' | 'start' | 'end' | 'evaluationEnd'>): readonly TermOfYear[];
}

/** Reads the almanac of the caller's agency: two queries, however many terms are counted by it. */
export async function almanacOf({
  db,
  agency,
  policy,
  now,
}: Pick<Surroundings, 'db' | 'now'> & Pick<SignedIn, 'agency' | 'policy'>): Promise<Almanac> {
  const holidays = new Set(await listHolidays(db, agency.id));
  const units = new Map((await listUnitLines(db, agency.id)).map((line) => [line.id, line]));
  const { timeZone, workingWeek, evaluationCycle, periodicWindowDays, objection } = policy.rules;
  const days = { workingWeek, holidays };
  const zoneOf = once((unitId: string) => zoneIn(units, unitId) ?? timeZone, String);
  const dateAt = (unitId: string, moment: Date) => dateIn(zoneOf(unitId), moment);
  return {
    ...{ days, objection, units, zoneOf, dateAt },
    todayAt: once((unitId: string) => dateAt(unitId, now()), String),
    termsOf: once(
      (period: Parameters<Almanac['termsOf']>[0]) => termsOf(period, evaluationCycle, periodicWindowDays, days),
      ({ id }) => id,
    ),
  };
}

/** The unit in which the work of an appraisal is done: that of its post, where it is not the one of the records. */
export function unitOf({ post, employeeUnitId }: Pick<AppraisalRecord, 'post' | 'employeeUnitId'>): string {
  return post?.unitId ?? employeeUnitId;
}

/** The nearest zone that a unit or one above it states. */
export function zoneIn(units: ReadonlyMap<string, UnitLine>, unitId: string): string | undefined {
  return lineAbove(units, unitId).find(({ timeZone }) => timeZone !== null)?.timeZone ?? undefined;
}

/** Computes each value once: a list asks for the same unit and the same year again and again. */
function once<Argument, Value>(compute: (argument: Argument) => Value, key: (argument: Argument) => string) {
  const known = new Map<string, Value>();
  return (argument: Argument): Value => {
    const value = known.get(key(argument)) ?? compute(argument);
    known.set(key(argument), value);
    return value;
  };
}
