import type { AnswerReceipt, AnswerWay, Endpoints } from '../../contract/index.js';
import type { RequestContext } from '../context.js';
import { ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import {
  countRepeat,
  findSurvey,
  hasAnswer,
  keepAnswerOnce,
  markUsed,
  type SurveyAnswerRow,
  type SurveyRow,
} from '../store/surveys.js';
import { answerFaults } from './answer-faults.js';
import { ballotId, hashOf, normalCode, receiptOf } from './codes.js';
import { stateOn } from './form.js';
import { placeOf } from './place.js';
import { stretchOf } from './presence.js';

type Answering = RequestContext<Endpoints['publicForms']['answer']>;

/**
 * Takes an answer, once. A ballot that is here already gets its receipt again, whatever it says now and whether or not
 * the survey is still open: who sends twice has lost the first answer on the way. Everything else is checked before it is
 * said that an invitation was used, or a faulty answer would be a way to find out without using it.
 */
export async function answerSurvey(context: Answering): Promise<AnswerReceipt> {
  const { db, agency, form, body } = context;
  const survey = await findSurvey(db, agency.id, form.recordId, { lock: 'share' });
  if (!survey?.promise) throw new ProblemError('not-found');
  const answer = { agencyId: agency.id, id: ballotId(survey.id, body.ballot) };
  const receipt = { receipt: receiptOf(survey.id, body.ballot) };
  if (await hasAnswer(db, answer)) {
    if (survey.state === 'open') await countRepeat(db, answer);
    return receipt;
  }
  const { today } = await placeOf(context, survey.unitId);
  const state = stateOn(survey, today);
  if (state !== 'open') refuseTransition(state, []);
  refuseFields(answerFaults(survey.settings, body));
  const proof = proofOf(context, survey);
  if (form.invitation?.isUsed) throw new ProblemError('already-exists', { detail: 'invitation-used' });
  const { scores, additional, comment, respondent } = body;
  const kept = await keepAnswerOnce(db, {
    ...{ ...answer, surveyId: survey.id, repeats: 0, ...proof },
    answer: { scores, additional, comment, respondent },
    arrivedAt: minuteOf(context.now()),
  });
  // Two of the same at once: the other one was first.
  if (!kept) await countRepeat(db, answer);
  if (form.invitation) await markUsed(db, form.invitation);
  return receipt;
}

type Proof = Pick<SurveyAnswerRow, 'way' | 'presenceStep' | 'isLate'>;

const without = (way: AnswerWay): Proof => ({ way, presenceStep: null, isLate: false });

/** By which way the respondent shows that they were served. */
function proofOf({ body, form, now }: Answering, survey: SurveyRow): Proof {
  const { presenceCode, counterKey } = body.proof;
  if (counterKey !== null) {
    if (hashOf(normalCode(counterKey)) === survey.counterKeyHash) return without('counter');
    return refuse('/proof/counterKey', 'wrong-counter-key');
  }
  if (form.invitation) return without('invitation');
  switch (survey.settings.access) {
    case 'open':
      return without('link');
    case 'invitation':
      return refuse('/proof', 'invitation-needed');
    case 'presence-code': {
      if (presenceCode === null) return refuse('/proof/presenceCode', 'presence-code-needed');
      // The day begins first in the east of the country; that is early enough everywhere.
      const stretch = stretchOf(
        { secret: survey.presenceSecret, seconds: survey.promise?.presenceSeconds ?? 0 },
        normalCode(presenceCode),
        {
          filledAt: new Date(body.filledAt),
          now: now(),
          opened: new Date(`${survey.settings.opensOn}T00:00:00+09:00`),
        },
      );
      if (!stretch) return refuse('/proof/presenceCode', 'wrong-presence-code');
      return { way: 'presence-code', presenceStep: stretch.step, isLate: stretch.isLate };
    }
  }
}

function refuse(
  pointer: string,
  code: 'wrong-counter-key' | 'invitation-needed' | 'presence-code-needed' | 'wrong-presence-code',
): never {
  refuseFields([{ pointer, code }]);
  throw new Error('A fault is refused.');
}

/** To the minute: enough to see a burst, too little to tell people in a queue apart. */
function minuteOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
}
