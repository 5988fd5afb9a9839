import type { PublicAnswer, PublicForm, RespondentFact } from '../../contract/satisfaction.js';

/** The answer being given. A question that is not in `scores` has not been passed yet; `null` is "I cannot tell". */
export interface SurveyDraft {
  readonly scores: Readonly<Record<string, number | null>>;
  /** By id of the agency's question: the number of a choice, or words. */
  readonly additional: Readonly<Record<string, number | string>>;
  readonly comment: string;
  readonly respondent: Readonly<Partial<Record<RespondentFact, string>>>;
  /** As it was typed. */
  readonly presenceCode: string;
}

export const emptyDraft: SurveyDraft = { scores: {}, additional: {}, comment: '', respondent: {}, presenceCode: '' };

/** How many questions have been passed: answered, or left out on purpose. */
export function passedOf({ scores }: SurveyDraft, { questions }: PublicForm): number {
  return questions.filter(({ key }) => scores[key] !== undefined).length;
}

/** Whether there is anything to send. */
export function saysSomething({ scores, additional, comment }: SurveyDraft): boolean {
  const given = [...Object.values(scores), ...Object.values(additional)];
  return comment.trim() !== '' || given.some((value) => value !== null && value !== '');
}

/** Whether somebody has begun. */
export function isTouched(draft: SurveyDraft): boolean {
  return saysSomething(draft) || Object.keys(draft.scores).length > 0 || Object.keys(draft.respondent).length > 0;
}

/** Six digits, however they were grouped; empty where they are not six. */
export function presenceDigits(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  return digits.length === 6 ? digits : '';
}

/** What an answer is sent with beside what the respondent said. */
export interface Sending {
  /** New for every respondent. */
  readonly ballot: string;
  /** Of a tablet at the counter; empty elsewhere. */
  readonly counterKey: string;
  readonly filledAt: Date;
}

/** The answer as it is sent: of the form's own questions, those that were answered. */
export function answerOf(
  draft: SurveyDraft,
  form: PublicForm,
  { ballot, counterKey, filledAt }: Sending,
): PublicAnswer {
  const { scores, additional, respondent, comment } = draft;
  const code = form.access === 'presence-code' && !counterKey ? presenceDigits(draft.presenceCode) : '';
  return {
    ballot,
    scores: form.questions.flatMap(({ key }) => {
      const score = scores[key];
      return score === undefined ? [] : [{ question: key, score }];
    }),
    additional: form.additional.flatMap(({ id, kind }) => {
      const given = additional[id];
      if (given === undefined || given === '') return [];
      return [
        {
          question: id,
          choice: kind === 'scale' ? Number(given) : null,
          text: kind === 'text' ? String(given) : null,
        },
      ];
    }),
    comment: comment.trim(),
    respondent: Object.entries(respondent).flatMap(([fact, value]) =>
      value ? [{ fact: fact as RespondentFact, value }] : [],
    ),
    proof: { presenceCode: code || null, counterKey: counterKey || null },
    filledAt: filledAt.toISOString(),
  };
}

/** What was sent, back in the form: so that a respondent may correct what the server did not take. */
export function draftOf({ scores, additional, respondent, comment, proof }: PublicAnswer): SurveyDraft {
  return {
    scores: Object.fromEntries(scores.map(({ question, score }) => [question, score])),
    additional: Object.fromEntries(additional.map(({ question, choice, text }) => [question, choice ?? text ?? ''])),
    comment,
    respondent: Object.fromEntries(respondent.map(({ fact, value }) => [fact, value])),
    presenceCode: proof.presenceCode ?? '',
  };
}
