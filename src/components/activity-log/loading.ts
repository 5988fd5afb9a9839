import { type Client, NotFoundError } from '../../client/index.js';
import type { Activity, ActivityMonth } from '../../contract/activity.js';
import { addDays } from '../../rules/calendar.js';
import { type LogRecord, todayIn } from './activity-log.state.js';
import { choicesOf } from './written-entry.js';

const pageSize = 200;

/** Whose log, under which rules, and what work is recorded for. */
export async function loadRecord(
  client: Client,
  appraisalId: string,
  locale: string,
  signal: AbortSignal,
): Promise<LogRecord> {
  const [appraisal, policy, plan] = await Promise.all([
    client.appraisals.get({ appraisalId, signal }),
    client.policy.get({ signal }),
    client.workPlans.get({ appraisalId, signal }).catch(nothingYet),
  ]);
  const { entry, daysBack, evidence } = policy.activityLog;
  const today = todayIn(policy.timeZone);
  const { year } = appraisal.period;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const back = addDays(today, -daysBack);
  return {
    ...{ appraisalId: appraisal.id, name: appraisal.employee.name, appraiser: appraisal.appraiser?.name ?? null },
    ...{ own: appraisal.relations.includes('own'), evidence },
    rules: {
      ...{ entry, today: today > last ? last : today, locale },
      ...{ earliest: back > first ? back : first, latest: last },
      choices: choicesOf(plan?.results ?? []),
    },
  };
}

/** All entries of a month, and what it comes to. */
export async function loadMonth(
  client: Client,
  appraisalId: string,
  month: string,
  signal: AbortSignal,
): Promise<{ summary: ActivityMonth; activities: Activity[] }> {
  const [summary, activities] = await Promise.all([
    client.activities.month({ appraisalId, month, signal }),
    allEntries(client, appraisalId, month, signal),
  ]);
  return { summary, activities };
}

async function allEntries(client: Client, appraisalId: string, month: string, signal: AbortSignal) {
  const activities: Activity[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.activities.list({ appraisalId, month, limit: pageSize, cursor, signal });
    activities.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return activities;
}

// Work before the plan is agreed is recorded too; it belongs to no result yet.
function nothingYet(error: unknown): undefined {
  if (!(error instanceof NotFoundError)) throw error;
}
