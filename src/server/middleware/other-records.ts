import type { Relation, Scope } from '../../contract/index.js';
import type {
  OnFeedback,
  OnForumDay,
  OnProposal,
  OnPublicCase,
  OnServiceDesk,
  OnSurvey,
  OnUnit,
  SignedIn,
} from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Database } from '../store/database.js';
import { type CaseParties, mayHandle } from '../../rules/index.js';
import { findFeedback } from '../store/feedback.js';
import { findForumDay } from '../store/forum-days.js';
import { findPeriod, openPeriod } from '../store/periods.js';
import { findProposal } from '../store/proposals.js';
import { findCase } from '../store/public-cases.js';
import { findDesk, listDesks, type ServiceDeskRow } from '../store/service-desks.js';
import { findSurvey } from '../store/surveys.js';
import { findUnitPlan } from '../store/unit-plans.js';
import { findUnit, listUnitLines, type UnitLine } from '../store/units.js';

type Params = Readonly<Record<string, string>>;

/** Finds a record that is no appraisal, and how the caller stands to it; `undefined` where there is none. */
export function meetOther(
  db: Database,
  scope: OtherScope,
  caller: SignedIn,
  params: Params,
  lock: boolean,
): Promise<{ readonly relations: readonly Relation[] } | undefined> {
  return meetings[scope](db, caller, params, lock);
}

type Meeting<Record> = (db: Database, caller: SignedIn, params: Params, lock: boolean) => Promise<Record | undefined>;

const meetings = {
  unit: meetUnit,
  proposal: meetProposal,
  feedback: meetFeedback,
  'service-desk': meetDesk,
  survey: meetSurvey,
  'public-case': meetPublicCase,
  'forum-day': meetForumDay,
} satisfies Partial<{ [Name in Scope]: Meeting<{ readonly relations: readonly Relation[] }> }>;

/** Scopes whose records belong to no one appraisal. */
export type OtherScope = keyof typeof meetings;

async function meetUnit(db: Database, caller: SignedIn, params: Params, lock: boolean): Promise<OnUnit | undefined> {
  const { unitId = '', periodId = '' } = params;
  const agencyId = caller.agency.id;
  const unit = await findUnit(db, agencyId, unitId, { lock });
  const period = periodId === 'current' ? await openPeriod(db, agencyId) : await findPeriod(db, agencyId, periodId);
  if (!period && periodId === 'current') throw new ProblemError('not-found', { detail: 'no-open-period' });
  if (!unit || !period) return undefined;
  const unitPlan = await findUnitPlan(db, { agencyId, unitId: unit.id, periodId: period.id });
  return { unit, period, unitPlan, relations: await relationsToUnit(db, caller, unit.id) };
}

async function meetProposal(
  db: Database,
  caller: SignedIn,
  { proposalId = '' }: Params,
  lock: boolean,
): Promise<OnProposal | undefined> {
  const proposal = await findProposal(db, caller.agency.id, proposalId, { lock });
  return proposal && { proposal, relations: await relationsToUnit(db, caller, proposal.unitId) };
}

async function meetFeedback(
  db: Database,
  caller: SignedIn,
  { feedbackId = '' }: Params,
  lock: boolean,
): Promise<OnFeedback | undefined> {
  const entry = await findFeedback(db, caller.agency.id, feedbackId, { lock });
  return entry && { entry, relations: entry.authorId === caller.viewer.id ? ['signed-in', 'giver'] : ['signed-in'] };
}

async function meetDesk(
  db: Database,
  caller: SignedIn,
  { unitId = '' }: Params,
  lock: boolean,
): Promise<OnServiceDesk | undefined> {
  const unit = await findUnit(db, caller.agency.id, unitId, { lock });
  if (!unit) return undefined;
  const desk = await findDesk(db, caller.agency.id, unit.id);
  return { unit, desk, relations: await relationsToDesk(db, caller, unit.id) };
}

async function meetSurvey(
  db: Database,
  caller: SignedIn,
  { surveyId = '' }: Params,
  lock: boolean,
): Promise<OnSurvey | undefined> {
  const survey = await findSurvey(db, caller.agency.id, surveyId, { lock });
  return survey && { survey, relations: await relationsToDesk(db, caller, survey.unitId) };
}

async function meetPublicCase(
  db: Database,
  caller: SignedIn,
  { caseId = '' }: Params,
  lock: boolean,
): Promise<OnPublicCase | undefined> {
  const publicCase = await findCase(db, caller.agency.id, caseId, { lock });
  if (!publicCase) return undefined;
  const { relationsTo, handles } = await deskStandings(db, caller);
  const relations = relationsTo(publicCase.unitId);
  return { publicCase, relations: handles(publicCase) ? [...relations, 'case-handler'] : relations };
}

async function meetForumDay(
  db: Database,
  caller: SignedIn,
  { forumDayId = '' }: Params,
  lock: boolean,
): Promise<OnForumDay | undefined> {
  const forumDay = await findForumDay(db, caller.agency.id, forumDayId, { lock });
  return forumDay && { forumDay, relations: await relationsToDesk(db, caller, forumDay.unitId) };
}

/** How the caller stands to a unit and its service desk. */
async function relationsToDesk(db: Database, caller: SignedIn, unitId: string): Promise<Relation[]> {
  return (await deskStandings(db, caller)).relationsTo(unitId);
}

/** How the caller stands to the service desk of any unit, and to what the public sends there. */
export interface DeskStandings {
  readonly units: ReadonlyMap<string, UnitLine>;
  readonly desks: readonly ServiceDeskRow[];
  relationsTo(unitId: string): Relation[];
  /** Whether the caller may see and handle a case. */
  handles(publicCase: CaseParties & { readonly unitId: string }): boolean;
}

/** Reads what decides about every desk of the agency: two queries. An officer of a unit is one of the units below it, too. */
export async function deskStandings(db: Database, caller: Pick<SignedIn, 'agency' | 'viewer'>): Promise<DeskStandings> {
  const units = new Map((await listUnitLines(db, caller.agency.id)).map((line) => [line.id, line]));
  const desks = await listDesks(db, caller.agency.id);
  const serves = new Set(desks.filter(({ officerIds }) => officerIds.includes(caller.viewer.id)).map(({ id }) => id));
  const relationsTo = (unitId: string): Relation[] => {
    const relations = unitRelations(units, caller, unitId);
    const isOfficer = serves.size > 0 && lineAbove(units, unitId).some(({ id }) => serves.has(id));
    return isOfficer ? [...relations, 'service-officer'] : relations;
  };
  const handles: DeskStandings['handles'] = (publicCase) => {
    const heads = lineAbove(units, publicCase.unitId).map(({ headId }) => headId);
    return mayHandle(publicCase, { id: caller.viewer.id, relations: relationsTo(publicCase.unitId) }, heads);
  };
  return { units, desks, relationsTo, handles };
}

/** How the caller stands to a unit. */
async function relationsToUnit(db: Database, caller: SignedIn, unitId: string): Promise<Relation[]> {
  const units = new Map((await listUnitLines(db, caller.agency.id)).map((line) => [line.id, line]));
  return unitRelations(units, caller, unitId);
}

/**
 * How the caller stands to one of these units. Nobody is an authority over the unit they head themselves, whatever role they
 * hold, as nobody is over their own appraisal (`relationsTo`).
 */
export function unitRelations(
  units: ReadonlyMap<string, UnitLine>,
  { viewer }: Pick<SignedIn, 'viewer'>,
  unitId: string,
): Relation[] {
  const unit = units.get(unitId);
  const relations: Relation[] = ['signed-in'];
  if (lineAbove(units, viewer.unitId).some(({ id }) => id === unitId)) relations.push('unit-member');
  if (unit?.headId === viewer.id) return [...relations, 'unit-head'];
  const above = lineAbove(units, unit?.parentId ?? null);
  if (above.some(({ headId }) => headId === viewer.id)) relations.push('above-unit');
  if (viewer.roles.includes('hr-agency')) relations.push('hr-agency');
  if (viewer.roles.includes('auditor')) relations.push('auditor');
  return relations;
}

/** A unit and those above it, from below. Ends where records go in a circle. */
export function lineAbove(units: ReadonlyMap<string, UnitLine>, id: string | null): UnitLine[] {
  const line: UnitLine[] = [];
  for (let unit = id === null ? undefined : units.get(id); unit && !line.includes(unit);) {
    line.push(unit);
    unit = unit.parentId === null ? undefined : units.get(unit.parentId);
  }
  return line;
}
