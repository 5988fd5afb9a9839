import type { ActivityState } from '../../contract/vocabulary.js';
import { addDays, isWorkingDay } from '../../rules/index.js';
import type { ActivityRow } from '../store/activities.js';
import type { CatalogueRow } from '../store/activity-catalogue.js';
import { summaryOf } from '../store/employees.js';
import { diarists } from './cast.js';
import { returnNotes, type UsualWork, usualWork } from './log-texts.js';
import { demoId, SeededRandom } from './random.js';
import { type DemoTime, momentOf } from './time.js';
import type { PlannedAppraisal, World } from './world.js';

/** The log of this and last month of those who keep one: older entries verified, the last days waiting. */
export function activitiesOf(planned: readonly PlannedAppraisal[], { time }: World): ActivityRow[] {
  return planned
    .filter(({ person, row }) => diarists.includes(person.nip ?? '') && row.planState !== 'superseded')
    .flatMap((one) => logOf(one, time));
}

/** The activities that the agency has named, from what people do most. */
export function catalogueOf({ agencyId }: World): CatalogueRow {
  const items = Object.entries(usualWork).flatMap(([position, works]) =>
    works.map(({ text, minutes, unit }) => ({ text, position, minutes, unit: unit ?? null })),
  );
  const byText = items.sort((one, other) => one.text.localeCompare(other.text, 'id'));
  return { agencyId, id: 'catalogue', items: byText, version: 1 };
}

function logOf(planned: PlannedAppraisal, time: DemoTime): ActivityRow[] {
  const { person, row } = planned;
  const works = Object.entries(usualWork).find(([family]) => person.position.startsWith(family))?.[1];
  if (!works) return [];
  const random = new SeededRandom(row.id, 'log', time.today);
  return daysOfLog(planned, time).flatMap((date) => {
    // A day is forgotten now and then: the month shows its gaps.
    if (random.chance(0.12)) return [];
    const done = random.shuffled(works).slice(0, random.whole(1, 2));
    return done.map((work) => entryOf(planned, { work, date, random, time }));
  });
}

/** Working days of this and last month since the plan was agreed. */
function daysOfLog({ row }: PlannedAppraisal, { today, days }: DemoTime): string[] {
  const agreed = row.plan.history.find(({ action }) => action === 'approve')?.at.slice(0, 10) ?? today;
  const lastMonth = `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
  const first = lastMonth > agreed ? lastMonth : agreed;
  const dates: string[] = [];
  for (let date = first; date <= today; date = addDays(date, 1)) if (isWorkingDay(date, days)) dates.push(date);
  return dates;
}

interface Entry {
  readonly work: UsualWork;
  readonly date: string;
  readonly random: SeededRandom;
  readonly time: DemoTime;
}

function entryOf({ row, superior }: PlannedAppraisal, { work, date, random, time }: Entry): ActivityRow {
  const { text, minutes, indicator: name, quantity, unit } = work;
  const result = row.plan.results.find(({ indicators }) => indicators.some((one) => one.name === name));
  const indicator = result?.indicators.find((one) => one.name === name);
  const id = demoId('activity', row.id, date, text);
  // Once the year is signed its log is closed: nothing waits in it any more.
  const isOpen = ['collecting', 'rating', 'rated'].includes(row.evaluationState);
  const drawn = stateOf(date, random, time);
  const state = isOpen ? drawn : 'verified';
  const isSeen = state !== 'waiting';
  const seenOn = addDays(date, 4) < time.today ? addDays(date, 4) : time.today;
  return {
    ...{ agencyId: row.agencyId, appraisalId: row.id, id, date, text, state, version: isSeen ? 2 : 1 },
    // A quarter of an hour more or less; never under five minutes.
    minutes: Math.max(5, minutes + 15 * random.whole(-2, 2)),
    quantity: quantity ? random.whole(...quantity) : null,
    ...{ resultId: result?.id ?? null, indicatorId: indicator?.id ?? null },
    content: {
      ...{ start: null, end: null, unit: unit ?? null, note: '' },
      evidence: random.chance(0.15)
        ? [{ label: 'Rekap harian', url: `https://berkas.nusacontoh.example/log/${id}`, fileId: null }]
        : [],
      verifiedBy: isSeen ? summaryOf(superior) : null,
      verifiedAt: isSeen ? momentOf(seenOn) : null,
      verificationNote: state === 'returned' ? random.pick(returnNotes) : '',
    },
  };
}

function stateOf(date: string, random: SeededRandom, { today }: DemoTime): ActivityState {
  const isRecent = date > addDays(today, -10);
  return random.weighted(
    isRecent ? { waiting: 80, verified: 16, returned: 4 } : { waiting: 2, verified: 94, returned: 4 },
  );
}
