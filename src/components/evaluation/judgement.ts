import type { EvaluationChange, EvaluationStep, Judgement } from '../../contract/evaluation.js';
import type { Rating } from '../../contract/vocabulary.js';
import type { EvaluationDesk, EvaluationDraft } from './evaluation.state.js';

export type ResultMark = EvaluationChange['results'][number];
export type BehaviourMark = EvaluationChange['behaviours'][number];

/** The judgement as it can be edited: one mark for every result of the plan and every value of the policy, in their order. */
export function judgementOf(
  { evaluation, plan, policy }: EvaluationDesk,
  judgement: Judgement = evaluation,
): EvaluationChange {
  const { workResultRating, workResultReason, behaviourRating, behaviourReason, notes, recommendation } = judgement;
  return {
    results: plan.results.map(({ id }) => {
      const mark = judgement.results.find(({ resultId }) => resultId === id);
      return { resultId: id, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    behaviours: policy.behaviours.map(({ key }) => {
      const mark = judgement.behaviours.find(({ value }) => value === key);
      return { value: key, rating: mark?.rating ?? null, note: mark?.note ?? '' };
    }),
    workResultRating,
    workResultReason,
    behaviourRating,
    behaviourReason,
    notes,
    recommendation,
    // Absent for nearly everybody; a server that does not know it must not be sent it.
    ...(judgement.studyLeave && { studyLeave: judgement.studyLeave }),
  };
}

/** The judgement on the screen: the person's where they have touched it, else the one on the server. */
export function drafted(desk: EvaluationDesk, draft: EvaluationDraft = {}): EvaluationChange {
  const { words: _words, outcome: _outcome, ...marks } = draft;
  return { ...judgementOf(desk), ...marks };
}

export function resultMark(judgement: EvaluationChange, id: string): ResultMark {
  return judgement.results.find(({ resultId }) => resultId === id) ?? { resultId: id, rating: null, note: '' };
}

export function behaviourMark(judgement: EvaluationChange, key: string): BehaviourMark {
  return judgement.behaviours.find(({ value }) => value === key) ?? { value: key, rating: null, note: '' };
}

/** How many of the marks on results and behaviours are set. */
export function progressIn(desk: EvaluationDesk, judgement: EvaluationChange) {
  const marks: (Rating | null)[] = [
    ...desk.plan.results.map(({ id }) => resultMark(judgement, id).rating),
    ...desk.policy.behaviours.map(({ key }) => behaviourMark(judgement, key).rating),
  ];
  const set = (all: readonly (Rating | null)[]) => all.filter((rating) => rating !== null).length;
  return {
    done: set(marks),
    of: marks.length,
    ratings: set([judgement.workResultRating, judgement.behaviourRating]),
  };
}

/** When a step was last taken, `undefined` where the record does not say. */
export function lastStep({ evaluation }: EvaluationDesk, action: string): EvaluationStep | undefined {
  return evaluation.history.findLast((step) => step.action === action);
}

/** Id of the first answer of a mark. */
export function markId(kind: 'result' | 'behaviour', subject: string): string {
  return `${kind}-${subject}`;
}
