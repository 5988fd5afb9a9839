import type { AnswerReceipt, Endpoints, PublicAnswer, PublicForm, ReviewAnswer } from '../../contract/index.js';
import { outsideChoices, outsideQuestions, outsideTitle } from '../../rules/index.js';
import type { RequestContext } from '../context.js';
import { repeated } from '../handlers/repeated.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { type AppraisalRecord, findAppraisal } from '../store/appraisals.js';
import { hasOutsideAnswer, insertOutsideAnswer, useInvitation } from '../store/community-reviews.js';
import { findRound, type RoundRow } from '../store/review-rounds.js';
import { ballotId, receiptOf } from '../surveys/codes.js';
import { outsidePromiseOf } from './outside.js';

type OnForm = Omit<RequestContext<Endpoints['publicForms']['get']>, 'body' | 'query'>;

/**
 * What somebody from outside is asked about the person who served them. An invitation that was used reads like one that was not:
 * whoever handed out the codes could else try them to see who has answered.
 */
export async function reviewForm(context: OnForm): Promise<PublicForm> {
  const { agency, policy, params } = context;
  const { appraisal, round } = await findSubject(context, { lock: false });
  const { name, position, unit } = appraisal.employee;
  const promise = outsidePromiseOf(round, policy.rules);
  return {
    code: params.formCode,
    kind: 'review',
    state: isOpen(round, context.today) ? 'open' : 'closed',
    agency: agency.name,
    unit,
    subject: `${name}, ${position}`,
    title: outsideTitle,
    questions: outsideQuestions.map(({ key, label, text }) => ({ key, label, text, choices: [...outsideChoices] })),
    additional: [],
    // Of so few people, every fact would lead to one.
    respondentFacts: [],
    access: 'invitation',
    closesOn: round.closesOn as string,
    timeZone: policy.rules.timeZone,
    minimumRespondents: promise.minimumRaters,
    minimumCommenters: promise.minimumCommenters,
  };
}

/**
 * Takes the one answer of an invitation. What is wrong with the answer is said before whether the invitation was used, or an answer
 * that cannot be taken would tell it without using it up.
 */
export async function answerReview(context: OnForm & { readonly body: PublicAnswer }): Promise<AnswerReceipt> {
  const { db, agency, form, body } = context;
  const { appraisal, round } = await findSubject(context, { lock: true });
  if (!isOpen(round, context.today)) refuseTransition('closed', []);
  refuseFields(faultsOf(body));
  const receipt = { receipt: receiptOf(appraisal.id, body.ballot) };
  const id = ballotId(appraisal.id, body.ballot);
  if (await hasOutsideAnswer(db, agency.id, id)) return receipt;
  if (!form.invitation || form.invitation.isUsed) throw new ProblemError('already-exists');
  await useInvitation(db, agency.id, form.invitation.id);
  await insertOutsideAnswer(db, { agencyId: agency.id, id, appraisalId: appraisal.id, answer: answerOf(body) });
  return receipt;
}

/** A round is locked by its appraisal, as for colleagues: it must not close between the look and the answer. */
async function findSubject(
  { db, agency, form }: OnForm,
  { lock }: { lock: boolean },
): Promise<{ appraisal: AppraisalRecord; round: RoundRow }> {
  const appraisal = await findAppraisal(db, agency.id, form.recordId, { lock });
  const round = appraisal && (await findRound(db, agency.id, appraisal.id));
  if (!appraisal || !round?.closesOn) throw new ProblemError('not-found');
  return { appraisal, round };
}

// A round closes when somebody who signs in comes by: until then its last day decides.
function isOpen({ state, closesOn }: RoundRow, today: string): boolean {
  return state === 'open' && closesOn !== null && closesOn >= today;
}

const keys: ReadonlySet<string> = new Set(outsideQuestions.map(({ key }) => key));

function faultsOf({ scores, additional, respondent }: PublicAnswer): FieldFault[] {
  return [
    ...repeated(
      scores,
      ({ question }) => question,
      (index) => `/scores/${index}/question`,
    ),
    ...scores.flatMap(({ question }, index): FieldFault[] =>
      keys.has(question) ? [] : [{ pointer: `/scores/${index}/question`, code: 'unknown-statement' }],
    ),
    ...(additional.length > 0 ? [{ pointer: '/additional', code: 'not-expected' } as const] : []),
    ...(respondent.length > 0 ? [{ pointer: '/respondent', code: 'not-expected' } as const] : []),
  ];
}

function answerOf({ scores, comment }: PublicAnswer): ReviewAnswer {
  const text = comment.trim();
  return {
    answers: scores.map(({ question, score }) => ({ statement: question, score })),
    comments: text === '' ? [] : [{ value: '', text }],
  };
}
