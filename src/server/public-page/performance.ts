import type { Endpoints, PublicPerformance } from '../../contract/index.js';
import { achievement, caseFigures } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import type { CaseClock } from '../cases/course.js';
import type { RequestContext } from '../context.js';
import { lineAbove } from '../middleware/other-records.js';
import { ProblemError } from '../problem-error.js';
import { listForumDays } from '../store/forum-days.js';
import { listPeriods, type PeriodRow } from '../store/periods.js';
import { listPublished, type PublicCaseRow } from '../store/public-cases.js';
import { listDesks, type ServiceDeskRow } from '../store/service-desks.js';
import { listClosedSurveys } from '../store/surveys.js';
import { findUnitPlan, type UnitPlanRow } from '../store/unit-plans.js';
import { unitsBelow } from '../store/units.js';
import { publicResult } from '../surveys/view.js';
import { countedCases } from './counted-case.js';

type OnPage = RequestContext<Endpoints['publicUnits']['performance']>;

/** Most questions and answers on a page. */
const mostAnswers = 50;

/**
 * What a unit shows to everyone in a year (M3). No employee is in it: who heads the unit, who set a level and who wrote a note
 * are left out with the notes themselves, for a note is free text about the work of people.
 */
export async function performanceOf(context: OnPage): Promise<PublicPerformance> {
  const { db, agency, unit, desk, policy } = context;
  const almanac = await almanacOf(context);
  const { period, years } = await yearOf(context, almanac.todayAt(unit.id));
  const { year } = period;
  const plan = await findUnitPlan(db, { agencyId: agency.id, unitId: unit.id, periodId: period.id });
  const desks = await listDesks(db, agency.id);
  return {
    ...{ unitId: unit.id, unit: unit.name, agency: agency.name, year, years },
    related: related(almanac.units, unit.id, desks),
    ...planParts(plan),
    satisfaction: await satisfactionOf(context, year),
    cases: await figuresOf(context, { almanac, policy }, year),
    answers: (await listPublished(db, agency.id, { unitId: unit.id, year, limit: mostAnswers })).map((row) =>
      answerOf(row, [desk, ...desks]),
    ),
    forumDays: (await listForumDays(db, agency.id, { unitId: unit.id, year })).map(({ content }) => ({
      ...content,
      actions: content.actions.map(({ text, dueOn, isDone, note }) => ({ text, dueOn, isDone, note })),
    })),
  };
}

/** The year that is asked for, the latest that has begun unless told; and every year that can be shown. */
async function yearOf({ db, agency, query }: OnPage, today: string): Promise<{ period: PeriodRow; years: number[] }> {
  const { items } = await listPeriods(db, agency.id, { limit: 50 });
  const begun = items.filter(({ state, start }) => state !== 'planned' && start <= today);
  const period = query.year === undefined ? begun[0] : begun.find(({ year }) => year === query.year);
  if (!period) throw new ProblemError('not-found');
  return { period, years: begun.map(({ year }) => year) };
}

function related(
  units: Parameters<typeof lineAbove>[0],
  unitId: string,
  desks: readonly ServiceDeskRow[],
): PublicPerformance['related'] {
  const open = new Set(desks.filter(({ isPublic }) => isPublic).map(({ id }) => id));
  const shown = (place: 'above' | 'below') => (line: readonly { id: string; name: string }[]) =>
    line.filter(({ id }) => id !== unitId && open.has(id)).map(({ id, name }) => ({ unitId: id, unit: name, place }));
  return [...shown('above')(lineAbove(units, unitId)), ...shown('below')(unitsBelow([...units.values()], unitId))];
}

/** The agreed plan with what was reported; nothing of one that is being written. */
function planParts({ state, plan }: UnitPlanRow): Pick<PublicPerformance, 'achievement' | 'objectives'> {
  if (state !== 'approved') return { achievement: null, objectives: [] };
  const level = plan.achievements.find(({ term }) => term === 'annual') ?? plan.achievements.at(-1);
  const reportOn = (id: string) =>
    plan.progress
      .filter((report) => report.indicatorId === id && report.actual !== null)
      .sort((one, other) => one.quarter - other.quarter)
      .at(-1);
  return {
    achievement: level?.level ?? null,
    objectives: plan.objectives.map(({ title, indicators }) => ({
      title,
      indicators: indicators.map((indicator) => {
        const { actual = null, quarter = null } = reportOn(indicator.id) ?? {};
        const percent = achievement(indicator, actual)?.percent ?? null;
        return {
          indicator: { ...indicator, note: '', libraryId: null },
          ...{ actual, quarter, percent: percent === null ? null : Math.round(percent) },
        };
      }),
    })),
  };
}

/** The latest survey of each service up to the year, with those before it. Results were guarded when the survey closed. */
async function satisfactionOf({ db, agency, unit }: OnPage, year: number): Promise<PublicPerformance['satisfaction']> {
  const closed = (await listClosedSurveys(db, agency.id, { unitIds: [unit.id] }))
    .flatMap((row) => publicResult(row) ?? [])
    .filter(({ closesOn }) => closesOn <= `${year}-12-31`)
    .sort((one, other) => (one.closesOn < other.closesOn ? -1 : 1));
  const services = [...new Set(closed.map(({ serviceId }) => serviceId))];
  return services.flatMap((serviceId) => {
    const ofService = closed.filter((one) => one.serviceId === serviceId);
    const latest = ofService.pop();
    if (!latest) return [];
    const trend = ofService.map((one) => ({
      ...{ closesOn: one.closesOn, score: one.score, index: one.index, class: one.class, hidden: one.hidden },
    }));
    return [{ latest, trend }];
  });
}

async function figuresOf({ db, agency, unit, policy }: OnPage, clock: CaseClock, year: number) {
  const cases = await countedCases(db, { agencyId: agency.id, unitId: unit.id, year: String(year) }, clock);
  const minimum = policy.rules.publicVoice.minimumRespondents;
  return caseFigures(cases, { minimum, today: clock.almanac.todayAt(unit.id) });
}

function answerOf(
  { kind, serviceId, published }: PublicCaseRow,
  desks: readonly ServiceDeskRow[],
): PublicPerformance['answers'][number] {
  const services = desks.flatMap((desk) => desk.services);
  const service = services.find(({ id }) => id === serviceId)?.name ?? null;
  const { question = '', answer = '', month = '' } = published ?? {};
  return { kind, service, question, answer, month };
}
