import { type Ballot, guardSurvey } from '../../rules/index.js';
import { appendAuditEvents } from '../store/audit.js';
import { shuffle } from '../reviews/shuffle.js';
import type { Database, Sources } from '../store/database.js';
import { forgetKeys } from '../store/idempotency.js';
import { findDesk } from '../store/service-desks.js';
import {
  type ClosedSurveyRow,
  forgetArrivals,
  listAnswers,
  type SurveyAnswerRow,
  type SurveyRow,
  updateInvitations,
  updateSurvey,
} from '../store/surveys.js';
import { findUnit } from '../store/units.js';

/**
 * Closes an open survey: makes its results, once (ANO-9), and lets go of all that could lead from an answer to its
 * respondent: when and in which order answers came, which invitations were used, what was sent under which key. The
 * survey must be locked.
 *
 * @param lastDay the one date that is published.
 */
export async function closeSurvey(
  db: Database,
  survey: SurveyRow,
  lastDay: string,
  { makeId, makeRandom, by }: Pick<Sources, 'makeId' | 'makeRandom'> & { by: 'officer' | 'itself' },
): Promise<ClosedSurveyRow> {
  const { agencyId, id, unitId, serviceId, promise } = survey;
  if (survey.state !== 'open' || !promise) throw new Error('Only an open survey can be closed.');
  const settings = { ...survey.settings, closesOn: lastDay };
  const answers = await listAnswers(db, survey);
  const guarded = guardSurvey(
    { ...settings, promise, ballots: answers.map(ballotOf) },
    { makeId, shuffle: (items) => shuffle(items, makeRandom) },
  );
  const desk = await findDesk(db, agencyId, unitId);
  const results = {
    ...{ surveyId: id, serviceId, unitId, opensOn: settings.opensOn, closesOn: lastDay },
    service: desk.services.find((service) => service.id === serviceId)?.name ?? '',
    unit: (await findUnit(db, agencyId, unitId))?.name ?? '',
    ...guarded,
  };
  await forgetArrivals(db, answers);
  await updateInvitations(db, { agencyId, recordId: id }, { isUsed: false });
  await forgetKeys(db, { agencyId, subject: `public:form:${id}` });
  const secrets = { presenceSecret: '', counterKeyHash: null };
  const change = { ...secrets, state: 'closed' as const, closesOn: lastDay, settings, results };
  const closed = await updateSurvey(db, survey, change);
  if (by === 'itself') {
    // Without a moment: the first who looks after the last day closes it.
    const line = { operation: 'surveys.close', actorId: null, objectId: id, appraisalId: null };
    await appendAuditEvents(db, agencyId, [{ ...line, at: lastDay, requestId: '' }]);
  }
  return { ...closed, results };
}

/** A kept answer as the rules examine it. */
export function ballotOf({ answer, way, presenceStep, isLate, repeats, arrivedAt }: SurveyAnswerRow): Ballot {
  const minute = arrivedAt === null ? null : Math.floor(arrivedAt.getTime() / 60_000);
  return { ...answer, way, presenceStep, isLate, repeats, arrivedAt: minute };
}
