import type { Appraisal, EvaluationState, Relation } from '../../contract/index.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { type Actor, evaluationActions, planActions } from './actions.js';

const delivered: readonly EvaluationState[] = ['delivered', 'acknowledged', 'objected', 'decided', 'reported'];

/** Whether the employee has received the document. */
export function isDelivered(state: EvaluationState): boolean {
  return delivered.includes(state);
}

/** Whether the caller may read the judgement: everyone who may see the appraisal, but its employee only once delivered. */
export function mayReadJudgement(relations: readonly Relation[], state: EvaluationState): boolean {
  return !relations.includes('own') || isDelivered(state);
}

/** An appraisal as the caller may see it. */
export function appraisalView(record: AppraisalRecord, actor: Actor): Appraisal {
  const { id, employee, appraiser, secondLevelAppraiser, planState, evaluationState, createdAt } = record;
  const { relations } = actor;
  const rates = relations.includes('appraiser') || relations.includes('second-level-appraiser');
  return {
    ...{ id, employee, appraiser, secondLevelAppraiser, planState, evaluationState },
    period: periodOf(record),
    predicate: rates || isDelivered(evaluationState) ? record.predicate : null,
    relations: [...relations],
    allowedActions: [...planActions(actor, record), ...evaluationActions(actor, record)],
    createdAt: createdAt.toISOString(),
  };
}

/** The period as an appraisal and its score card name it. */
export function periodOf({ period: { id, label, year } }: AppraisalRecord): Appraisal['period'] {
  return { id, label, year };
}
