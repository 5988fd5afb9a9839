import type { BehaviourValue } from '../../contract/policy.js';
import type { ReviewAnswer, ReviewAssignment } from '../../contract/review.js';

/** The answer being written. A statement that is not in `answers` is unanswered; a `null` score is "I cannot tell". */
export type ReviewDraft = ReviewAnswer;

/** A reviewer's answer as the server has it, without what a newer server may have added: a command refuses that. */
export function draftOf({ answers, comments }: ReviewAssignment): ReviewDraft {
  return {
    answers: answers.map(({ statement, score }) => ({ statement, score })),
    comments: comments.map(({ value, text }) => ({ value, text })),
  };
}

/** What is sent: comments that say nothing are left out. */
export function answerOf({ answers, comments }: ReviewDraft): ReviewAnswer {
  return { answers, comments: comments.filter(({ text }) => text.trim() !== '') };
}

/** The score of a statement; `null` for "I cannot tell", `undefined` while unanswered. */
export function scoreOf({ answers }: ReviewDraft, statement: string): number | null | undefined {
  return answers.find((answer) => answer.statement === statement)?.score;
}

export function withScore(draft: ReviewDraft, statement: string, score: number | null): ReviewDraft {
  const others = draft.answers.filter((answer) => answer.statement !== statement);
  return { ...draft, answers: [...others, { statement, score }] };
}

export function commentOf({ comments }: ReviewDraft, value: string): string {
  return comments.find((comment) => comment.value === value)?.text ?? '';
}

export function withComment(draft: ReviewDraft, value: string, text: string): ReviewDraft {
  const others = draft.comments.filter((comment) => comment.value !== value);
  return { ...draft, comments: text === '' ? others : [...others, { value, text }] };
}

/** The statements of a value that have no answer yet. */
export function unansweredOf(draft: ReviewDraft, { statements }: BehaviourValue): string[] {
  return statements.map(({ id }) => id).filter((id) => scoreOf(draft, id) === undefined);
}

/** How many statements have an answer, "I cannot tell" included. */
export function progressOf(draft: ReviewDraft, behaviours: readonly BehaviourValue[]) {
  const all = behaviours.flatMap(({ statements }) => statements);
  return { answered: all.filter(({ id }) => scoreOf(draft, id) !== undefined).length, all: all.length };
}

/** Where to go on: the first value that is not answered in full, or the overview behind the last one. */
export function firstOpenStep(draft: ReviewDraft, behaviours: readonly BehaviourValue[]): number {
  const step = behaviours.findIndex((value) => unansweredOf(draft, value).length > 0);
  return step === -1 ? behaviours.length : step;
}
