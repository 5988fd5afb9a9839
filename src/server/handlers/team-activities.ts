import type { Activity, EmployeeSummary, Endpoints, Verification, Verified } from '../../contract/index.js';
import { daysInMonth, isWorkingDay } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { tell } from '../events.js';
import { fieldText, messages } from '../messages/index.js';
import { type ActivityRow, rewriteActivities } from '../store/activities.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import {
  countTeamMonth,
  findTeamActivities,
  listTeam,
  listTeamActivities,
  type TeamMember,
} from '../store/team-activities.js';
import { activityActions, activityEtag, activityView } from '../views/activity.js';
import { requireMonth } from './activities.js';

export const teamActivities: HandlersOf<'teamActivities'> = {
  async list(context) {
    const { db, agency, viewer, query, page, answerPage } = context;
    const team = await listTeam(db, agency.id, viewer.id, only(query.appraisalId));
    const ids = team.map(({ appraisalId }) => appraisalId);
    const found = await listTeamActivities(db, agency.id, ids, query, page);
    return answerPage(found, await viewsOf(context, team, found.items));
  },

  async month(context) {
    const { db, agency, viewer, today } = context;
    const month = requireMonth(context.params.month);
    const { days } = await almanacOf(context);
    const team = await listTeam(db, agency.id, viewer.id);
    const ids = team.map(({ appraisalId }) => appraisalId);
    const counted = new Map(
      (await countTeamMonth(db, agency.id, ids, month)).map(({ appraisalId, ...counts }) => [appraisalId, counts]),
    );
    const people = await peopleOf(context, team);
    return {
      month,
      workingDays: daysInMonth(month).filter((date) => date <= today && isWorkingDay(date, days)),
      people: team.map(({ appraisalId, employeeId }) => ({
        ...{ appraisalId, employee: people.get(employeeId) as EmployeeSummary },
        ...(counted.get(appraisalId) ?? nothing),
      })),
    };
  },

  async verify(context) {
    const { db, agency, viewer, body } = context;
    const wanted = [...new Set(body.items.map(({ appraisalId }) => appraisalId))];
    const team = await listTeam(db, agency.id, viewer.id, { only: wanted, lock: true });
    const ids = team.map(({ appraisalId }) => appraisalId);
    const found = await findTeamActivities(
      db,
      agency.id,
      ids,
      body.items.map(({ activityId }) => activityId),
    );
    const rows = new Map(found.map((row) => [keyOf(row.appraisalId, row.id), row]));
    const logs = new Map(team.map((member) => [member.appraisalId, member]));
    const decided = new Map<string, ActivityRow>();
    const refused: Verified['refused'] = [];
    for (const item of body.items) {
      const key = keyOf(item.appraisalId, item.activityId);
      const row = decided.get(key) ?? rows.get(key);
      const log = logs.get(item.appraisalId);
      const code = row && log ? hindrance(context, item, { row, log }) : 'not-found';
      if (row && code === undefined) decided.set(key, decide(context, item, row));
      else if (code) refused.push({ activityId: item.activityId, code, detail: sentence(context, code) });
    }
    const changed = [...decided.values()];
    await rewriteActivities(db, changed);
    await tellReturned(context, team, changed);
    return { saved: changed.map(await viewsOf(context, team, changed)), refused };
  },
};

type OnTeam = Omit<RequestContext<Endpoints['teamActivities']['month']>, 'body' | 'query' | 'params'>;
type Item = Verification['items'][number];
type Hindrance = 'not-found' | 'stale-version' | 'invalid-transition' | 'note-required';

const nothing = { waiting: 0, verified: 0, returned: 0, minutes: 0, days: {} };

const only = (appraisalId: string | undefined) => (appraisalId === undefined ? {} : { only: [appraisalId] });

const keyOf = (appraisalId: string, activityId: string) => `${appraisalId} ${activityId}`;

const actorOf = ({ capabilities }: OnTeam) => ({ capabilities, relations: ['signed-in', 'appraiser'] as const });

async function peopleOf({ db, agency }: OnTeam, team: readonly TeamMember[]): Promise<Map<string, EmployeeSummary>> {
  return summariesOf(
    db,
    agency.id,
    team.map(({ employeeId }) => employeeId),
  );
}

/** How to show entries of these people's logs. */
async function viewsOf(
  context: OnTeam,
  team: readonly TeamMember[],
  rows: readonly ActivityRow[],
): Promise<(row: ActivityRow) => Activity> {
  const shown = new Set(rows.map(({ appraisalId }) => appraisalId));
  const logs = new Map(team.map((member) => [member.appraisalId, member]));
  const people = await peopleOf(
    context,
    team.filter(({ appraisalId }) => shown.has(appraisalId)),
  );
  return (row) => {
    const log = logs.get(row.appraisalId) as TeamMember;
    const employee = people.get(log.employeeId) as EmployeeSummary;
    return activityView(row, { employee, allowedActions: activityActions(actorOf(context), log, row) });
  };
}

/** Why an entry cannot be decided so; `undefined` where it can. */
function hindrance(
  context: OnTeam,
  { etag, decision, note }: Item,
  { row, log }: { row: ActivityRow; log: TeamMember },
): Hindrance | undefined {
  if (etag !== activityEtag(row)) return 'stale-version';
  if (!activityActions(actorOf(context), log, row).includes(decision)) return 'invalid-transition';
  return decision === 'return' && note.trim() === '' ? 'note-required' : undefined;
}

function decide({ viewer, now }: OnTeam, { decision, note }: Item, row: ActivityRow): ActivityRow {
  const isReturned = decision === 'return';
  const verificationNote = isReturned ? note : '';
  return {
    ...row,
    state: isReturned ? 'returned' : 'verified',
    content: { ...row.content, verifiedBy: summaryOf(viewer), verifiedAt: now().toISOString(), verificationNote },
    version: row.version + 1,
  };
}

function sentence({ language }: OnTeam, code: Hindrance): string {
  return code === 'note-required' ? fieldText(language, code) : messages[language].details[code];
}

/** One message for each person, not for each entry: whoever gets fifty back need not hear it fifty times. */
async function tellReturned(context: OnTeam, team: readonly TeamMember[], rows: readonly ActivityRow[]): Promise<void> {
  for (const { appraisalId, employeeId } of team) {
    const entries = rows.filter((row) => row.appraisalId === appraisalId && row.state === 'returned').length;
    if (entries > 0) await tell(context, 'activity.returned', { appraisalId, employeeId, state: 'returned', entries });
  }
}
