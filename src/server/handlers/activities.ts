import { isDeepStrictEqual } from 'node:util';
import {
  type Activity,
  type ActivityChange,
  type ActivityMonth,
  type Endpoints,
  newActivity,
  type NewActivity,
  type RecordedActivities,
} from '../../contract/index.js';
import { month as monthSchema } from '../../contract/scalars.js';
import * as z from '../../contract/zod.js';
import { daysInMonth, isWorkingDay } from '../../rules/index.js';
import { type Almanac, almanacOf, unitOf } from '../almanac.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { fieldText } from '../messages/index.js';
import { faultsOf } from '../middleware/validation-faults.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import {
  type ActivityRow,
  type ClaimedTime,
  countDays,
  deleteActivity,
  findActivities,
  findActivity,
  insertActivities,
  listActivities,
  listClaimedTimes,
  rewriteActivities,
} from '../store/activities.js';
import { type CalendarRow, findCalendar } from '../store/calendars.js';
import { agreedPlan } from '../store/documents.js';
import { findEvidenceFiles } from '../store/evidence-files.js';
import { activityActions, activityView, isLogOpen, writtenIn } from '../views/activity.js';
import { entryFaults, type LogRules, withMinutes } from './activity-faults.js';
import { suggestActivities } from './activity-suggestions.js';

export const activities: HandlersOf<'activities'> = {
  async list(context) {
    const { db, appraisal, query, page, answerPage } = context;
    return answerPage(await listActivities(db, logOf(appraisal), query, page), (row) => view(context, row));
  },

  async record(context) {
    requireOpen(context);
    const { body } = context;
    const entries = body.entries.map(parsed);
    const known = entries.flatMap((entry) => (entry.form ? [entry.form] : []));
    const log = await readLog(context, known);
    const refused: RecordedActivities['refused'] = [];
    const saved: ActivityRow[] = [];
    const added: ActivityRow[] = [];
    for (const [index, { form, faults: formal }] of entries.entries()) {
      const [row, faults] = form ? admit(context, form, log) : [undefined, formal];
      if (row) saved.push(row);
      else refused.push(refusal(context, index, faults));
      if (!row || log.rows.has(row.id)) continue;
      added.push(row);
      log.rows.set(row.id, row);
      log.claimed.push(...claimOf(row));
    }
    await insertActivities(context.db, added);
    return { saved: saved.map((row) => view(context, row)), refused };
  },

  async get(context) {
    return view(context, await entryOf(context));
  },

  async change(context) {
    const row = await entryOf(context);
    requireAction(context, row, 'edit');
    const written = withMinutes(context.body);
    const { rules, claimed } = await readLog(context, [{ ...written, id: row.id }]);
    const others = claimed.filter(({ id, appraisalId }) => id !== row.id || appraisalId !== row.appraisalId);
    refuseFields(entryFaults(written, rules, others, writtenIn(row)));
    const changed = { ...rowOf(context, { ...written, id: row.id }), version: row.version + 1 };
    await rewriteActivities(context.db, [changed]);
    return view(context, changed);
  },

  async remove(context) {
    const row = await entryOf(context);
    requireAction(context, row, 'remove');
    await deleteActivity(context.db, row);
    return undefined;
  },

  async month(context) {
    const { db, agency, appraisal, policy, params } = context;
    const month = requireMonth(params.month);
    const almanac = await almanacOf(context);
    const counted = await countDays(db, logOf(appraisal), month);
    const { holidays } = await findCalendar(db, agency.id, month.slice(0, 4));
    return {
      ...{ month, targetMinutes: policy.rules.activityLog.monthlyMinutes },
      minutes: sum(counted.map(({ minutes }) => minutes)),
      verifiedMinutes: sum(counted.map(({ verifiedMinutes }) => verifiedMinutes)),
      ...daysOf({ month, counted, holidays, appraisal, almanac }),
    };
  },

  async suggestions(context) {
    return { items: await suggestActivities(context, context.query.search) };
  },
};

type OnLog = Omit<RequestContext<Endpoints['activities']['get']>, 'body' | 'query' | 'params'>;

/** @throws {ProblemError} `invalid-fields` for a path that names no month. */
export function requireMonth(text: string): string {
  const month = z.safeParse(monthSchema, text);
  if (!month.success) refuseFields([{ pointer: 'path:month', code: 'wrong-format' }]);
  return text;
}

function logOf({ agencyId, id: appraisalId }: OnLog['appraisal']) {
  return { agencyId, appraisalId };
}

function view(context: OnLog, row: ActivityRow): Activity {
  const { appraisal } = context;
  return activityView(row, {
    employee: appraisal.employee,
    allowedActions: activityActions(context, appraisal, row),
  });
}

async function entryOf({
  db,
  appraisal,
  params,
}: OnLog & { readonly params: { readonly activityId: string } }): Promise<ActivityRow> {
  const row = await findActivity(db, logOf(appraisal), params.activityId);
  if (!row) throw new ProblemError('not-found');
  return row;
}

function requireOpen({ appraisal }: OnLog) {
  if (!isLogOpen(appraisal)) refuseTransition(appraisal.yearState, []);
}

function requireAction(context: OnLog, row: ActivityRow, action: 'edit' | 'remove') {
  const actions = activityActions(context, context.appraisal, row);
  if (actions.includes(action)) return;
  refuseTransition(isLogOpen(context.appraisal) ? row.state : context.appraisal.yearState, actions);
}

/** The entries that are there, and what new ones are checked against. */
interface Log {
  readonly rows: Map<string, ActivityRow>;
  readonly claimed: ClaimedTime[];
  readonly rules: LogRules;
}

async function readLog(context: OnLog, entries: readonly NewActivity[]): Promise<Log> {
  const { db, agency, appraisal, policy } = context;
  const log = logOf(appraisal);
  const almanac = await almanacOf(context);
  const fileIds = entries.flatMap(({ evidence }) => evidence.flatMap(({ fileId }) => fileId ?? []));
  const dates = entries.flatMap(({ date, start }) => (start === null ? [] : [date]));
  return {
    rows: await findActivities(
      db,
      log,
      entries.map(({ id }) => id),
    ),
    claimed: await listClaimedTimes(db, agency.id, appraisal, [...new Set(dates)]),
    rules: {
      policy: policy.rules.activityLog,
      period: appraisal.period,
      today: almanac.todayAt(unitOf(appraisal)),
      plan: agreedPlan(appraisal),
      files: await findEvidenceFiles(db, log, fileIds),
    },
  };
}

/** The form of one entry of many: a misspelt one is refused alone. */
function parsed(entry: unknown): { form?: NewActivity; faults: FieldFault[] } {
  const result = z.safeParse(newActivity, entry);
  if (result.success) return { form: withMinutes(result.data), faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, entry, '')) };
}

/** The entry as it is on the server from now on, or what is wrong with it. One that was sent before is there already. */
function admit(
  context: OnLog,
  { id, ...written }: NewActivity,
  { rows, claimed, rules }: Log,
): [ActivityRow, []] | [undefined, FieldFault[]] {
  const present = rows.get(id);
  if (present) {
    if (isDeepStrictEqual(writtenIn(present), written)) return [present, []];
    return [undefined, [{ pointer: '/id', code: 'already-recorded' }]];
  }
  const faults = entryFaults(written, rules, claimed);
  return faults.length > 0 ? [undefined, faults] : [rowOf(context, { id, ...written }), []];
}

/** A new entry, or one that was changed: it waits for the superior. */
function rowOf({ appraisal }: OnLog, entry: ActivityChange & { readonly id: string }): ActivityRow {
  const { id, date, text, minutes, quantity, resultId, indicatorId, ...rest } = entry;
  return {
    ...logOf(appraisal),
    ...{ id, date, text, minutes, quantity, resultId, indicatorId },
    state: 'waiting',
    content: { ...rest, verifiedBy: null, verifiedAt: null, verificationNote: '' },
    version: 1,
  };
}

function claimOf({ appraisalId, id, date, text, content: { start, end } }: ActivityRow): ClaimedTime[] {
  return start === null || end === null ? [] : [{ appraisalId, id, date, text, start, end }];
}

function refusal({ language }: OnLog, index: number, faults: readonly FieldFault[]) {
  const errors = faults.map(({ pointer, code, values }) => ({
    ...{ pointer, code },
    detail: fieldText(language, code, values),
  }));
  return { index, errors };
}

interface MonthFacts {
  readonly month: string;
  readonly counted: Awaited<ReturnType<typeof countDays>>;
  readonly holidays: CalendarRow['holidays'];
  readonly appraisal: OnLog['appraisal'];
  readonly almanac: Almanac;
}

/** The days that have something or are free, and the working days up to today, within the year, that have nothing. */
function daysOf(facts: MonthFacts): Pick<ActivityMonth, 'days' | 'gaps'> {
  const { month, counted, holidays, appraisal, almanac } = facts;
  const { period } = appraisal;
  const today = almanac.todayAt(unitOf(appraisal));
  const byDate = new Map(counted.map((day) => [day.date, day]));
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const days = daysInMonth(month).map((date) => {
    const { waiting = 0, verified = 0, returned = 0, minutes = 0 } = byDate.get(date) ?? {};
    const day = { date, working: isWorkingDay(date, almanac.days), holiday: names.get(date) ?? null };
    return { ...day, waiting, verified, returned, minutes };
  });
  const isDue = (date: string) => date >= period.start && date <= period.end && date <= today;
  return {
    gaps: days.filter(({ date, working }) => working && isDue(date) && !byDate.has(date)).map(({ date }) => date),
    days: days.filter(({ date, working }) => !working || byDate.has(date)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
