import type { WorkPlanChange } from '../../contract/index.js';
import { checkTarget } from '../../rules/index.js';
import type { OnAppraisal, SignedIn, Surroundings } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, listAppraisalsOf } from '../store/appraisals.js';
import { agreedPlan, type StoredPlan } from '../store/documents.js';
import { listObjectives } from '../store/unit-plans.js';
import { listUnitLines } from '../store/units.js';
import { repeated } from './repeated.js';

type OnPlan = Pick<Surroundings, 'db'> & Pick<SignedIn, 'agency'> & Pick<OnAppraisal, 'appraisal'>;
type Results = WorkPlanChange['results'];
type Titles = ReadonlyMap<string | null | undefined, string | null | undefined>;

/** What even a draft must keep: ids that name one thing, and targets that mean something. */
export function planFaults({ results }: WorkPlanChange): FieldFault[] {
  const indicators = results.flatMap((result, place) =>
    result.indicators.map((indicator, index) => ({ indicator, pointer: `/results/${place}/indicators/${index}` })),
  );
  return [
    ...repeated(
      results,
      ({ id }) => id,
      (index) => `/results/${index}/id`,
    ),
    ...repeated(
      indicators,
      ({ indicator }) => indicator.id,
      (_, { pointer }) => `${pointer}/id`,
    ),
    ...indicators.flatMap(({ indicator, pointer }) => {
      const code = checkTarget(indicator);
      return code ? [{ pointer: `${pointer}/target`, code }] : [];
    }),
  ];
}

/**
 * Adds the titles of the leader's results and of the unit's objectives that the results name. One that was named before stays,
 * for the leader's or the unit's plan may have changed since.
 *
 * @throws {ProblemError} `invalid-fields` where a result names something that neither has.
 */
export async function withTitles(context: OnPlan, results: Results): Promise<StoredPlan['results']> {
  const parents = await parentTitles(context, results);
  const objectives = await objectiveTitles(context, results);
  refuseFields([
    ...results.flatMap(({ parentResultId }, index): FieldFault[] =>
      parents.has(parentResultId)
        ? []
        : [{ pointer: `/results/${index}/parentResultId`, code: 'unknown-parent-result' }],
    ),
    ...results.flatMap(({ objectiveId }, index): FieldFault[] =>
      objectives.has(objectiveId) ? [] : [{ pointer: `/results/${index}/objectiveId`, code: 'unknown-objective' }],
    ),
  ]);
  return results.map((result) => ({
    ...result,
    parentTitle: parents.get(result.parentResultId) ?? null,
    objectiveTitle: objectives.get(result.objectiveId) ?? null,
  }));
}

/** Agreed results of the leader, of all posts that the leader holds now. */
export function agreedResults(leaderPlans: readonly AppraisalRecord[]): { id: string; title: string }[] {
  const held = leaderPlans.filter(({ planState }) => planState !== 'superseded');
  return held.flatMap((plan) => agreedPlan(plan)?.results ?? []).map(({ id, title }) => ({ id, title }));
}

/** The appraiser's own appraisals in the same period, the main one first. */
export async function plansOfLeader({ db, agency, appraisal }: OnPlan): Promise<AppraisalRecord[]> {
  const { appraiserId, periodId } = appraisal;
  return appraiserId === null ? [] : listAppraisalsOf(db, agency.id, { employeeId: appraiserId, periodId });
}

async function parentTitles(context: OnPlan, results: Results): Promise<Titles> {
  const isAsked = results.some(({ parentResultId }) => parentResultId !== null);
  const leaderPlans = isAsked ? await plansOfLeader(context) : [];
  return new Map<string | null, string | null>([
    ...namedBefore(context).map(({ parentResultId, parentTitle }) => [parentResultId, parentTitle] as const),
    ...agreedResults(leaderPlans).map(({ id, title }) => [id, title] as const),
    [null, null],
  ]);
}

/** A head answers for objectives of the unit they head, everybody else contributes to those of their unit (PLN-3). */
async function objectiveTitles(context: OnPlan, results: Results): Promise<Titles> {
  const { db, agency, appraisal } = context;
  const isAsked = results.some(({ objectiveId }) => typeof objectiveId === 'string');
  const ownUnit = appraisal.post?.unitId ?? appraisal.employeeUnitId;
  const headed = isAsked ? await listUnitLines(db, agency.id) : [];
  const unitIds = [ownUnit, ...headed.filter(({ headId }) => headId === appraisal.employeeId).map(({ id }) => id)];
  const objectives = isAsked ? await listObjectives(db, agency.id, { periodId: appraisal.periodId, unitIds }) : [];
  return new Map<string | null | undefined, string | null | undefined>([
    ...namedBefore(context).map(({ objectiveId, objectiveTitle }) => [objectiveId, objectiveTitle] as const),
    ...objectives.map(({ id, title }) => [id, title] as const),
    [null, null],
    [undefined, null],
  ]);
}

/** Results of the plan as it stands and as it was agreed: what they name was there once. */
function namedBefore({ appraisal }: Pick<OnPlan, 'appraisal'>): StoredPlan['results'] {
  return [...(agreedPlan(appraisal)?.results ?? []), ...appraisal.plan.results];
}
