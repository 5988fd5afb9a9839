import type { Appraisal, EvaluationState, Relation } from '../../contract/index.js';
import { type Almanac, almanacOf } from '../almanac.js';
import type { SignedIn, Surroundings } from '../context.js';
import { relationsOf } from '../middleware/permission.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import type { StoredPost } from '../store/documents.js';
import { evaluationActions } from './actions.js';
import { planActions } from './plan-actions.js';

const delivered: readonly EvaluationState[] = ['delivered', 'acknowledged', 'objected', 'decided', 'reported'];

/** Whether the employee has received the document. */
export function isDelivered(state: EvaluationState): boolean {
  return delivered.includes(state);
}

/** Whether the caller may read the judgement: everyone who may see the appraisal, but its employee only once delivered. */
export function mayReadJudgement(relations: readonly Relation[], state: EvaluationState): boolean {
  return !relations.includes('own') || isDelivered(state);
}

/** Whose view it is, and what is needed to count the terms in it. */
type Reader = Pick<Surroundings, 'db' | 'now'> & SignedIn;

/** How the caller sees appraisals, be it one or a whole list of them. */
export async function appraisalViews(context: Reader): Promise<(record: AppraisalRecord) => Appraisal> {
  const almanac = await almanacOf(context);
  return (record) => viewOf(record, context, almanac);
}

/** An appraisal as the caller may see it. */
export async function appraisalView(context: Reader, record: AppraisalRecord): Promise<Appraisal> {
  return (await appraisalViews(context))(record);
}

function viewOf(record: AppraisalRecord, context: Reader, almanac: Almanac): Appraisal {
  const { id, employee, appraiser, secondLevelAppraiser, planState, evaluationState, mainAppraisalId } = record;
  const relations = relationsOf(context, record);
  const actor = { ...context, relations };
  const rates = relations.includes('appraiser') || relations.includes('second-level-appraiser');
  return {
    ...{ id, employee, appraiser, secondLevelAppraiser, planState, evaluationState, mainAppraisalId },
    period: periodOf(record),
    predicate: rates || isDelivered(evaluationState) ? record.predicate : null,
    ...(record.post && { post: postOf(record.post) }),
    otherPosts: record.otherPosts.map(({ id: other, post }) => ({ id: other, post: postOf(post) })),
    relations,
    allowedActions: [...planActions(actor, record), ...evaluationActions(actor, record, almanac)],
    createdAt: record.createdAt.toISOString(),
  };
}

function postOf({ unitId: _unitId, ...post }: StoredPost): NonNullable<Appraisal['post']> {
  return post;
}

/** The period as an appraisal and its score card name it. */
export function periodOf({ period: { id, label, year } }: AppraisalRecord): Appraisal['period'] {
  return { id, label, year };
}
