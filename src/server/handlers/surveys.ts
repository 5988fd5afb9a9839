import type { Endpoints } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { findDesk } from '../store/service-desks.js';
import {
  countBySurvey,
  insertInvitations,
  insertSurvey,
  invitationId,
  listClosedSurveys,
  listSurveys,
  type SurveyRow,
  updateInvitations,
  updateSurvey,
} from '../store/surveys.js';
import { closeSurvey } from '../surveys/close.js';
import { codeLengths, hashOf, makeCode } from '../surveys/codes.js';
import { placeOf } from '../surveys/place.js';
import { shownNow } from '../surveys/presence.js';
import { fixedFaults, lastDayFaults, serviceFaults, settingFaults } from '../surveys/settings.js';
import { resultsView, surveyActions, type SurveyAction, surveyView, unpublished, withHidden } from '../surveys/view.js';

export const surveys: HandlersOf<'surveys'> = {
  async list(context) {
    const { db, agency, unit, desk, page, answerPage } = context;
    const found = await listSurveys(db, { agencyId: agency.id, unitId: unit.id }, page);
    const ids = found.items.map(({ id }) => id);
    const { answers, invitations } = await countBySurvey(db, agency.id, ids);
    return answerPage(found, (survey) => {
      const counts = { answers: answers.get(survey.id) ?? 0, invitations: invitations.get(survey.id) ?? 0 };
      return surveyView(survey, { actor: context, unit: unit.name, desk, ...counts });
    });
  },

  async create(context) {
    const { db, agency, unit, desk, body, makeId, makeRandom } = context;
    const { serviceId } = body;
    refuseFields([...serviceFaults(serviceId, desk.services), ...settingFaults(body)]);
    const survey = await insertSurvey(db, {
      ...{ agencyId: agency.id, id: makeId(), unitId: unit.id, serviceId, state: 'draft', version: 1 },
      ...{ closesOn: body.closesOn, settings: body, code: null, promise: null, results: null },
      ...{ presenceSecret: makeCode(32, makeRandom), counterKeyHash: null },
    });
    return surveyView(survey, { actor: context, unit: unit.name, desk, answers: 0, invitations: 0 });
  },

  async get(context) {
    return viewOf(context, context.survey);
  },

  async change(context) {
    requireAction(context, 'edit');
    const { db, agency, survey, body } = context;
    refuseFields(settingFaults(body));
    if (survey.state === 'open') {
      const { today } = await placeOf(context, survey.unitId);
      refuseFields([...fixedFaults(survey.settings, body), ...lastDayFaults(body, today)]);
      await updateInvitations(db, { agencyId: agency.id, recordId: survey.id }, { expiresOn: body.closesOn });
    }
    const settings = { ...body, serviceId: survey.serviceId };
    return viewOf(context, await updateSurvey(db, survey, { settings, closesOn: body.closesOn }));
  },

  async open(context) {
    requireAction(context, 'open');
    const { db, agency, survey, policy, makeRandom } = context;
    const { today } = await placeOf(context, survey.unitId);
    const desk = await findDesk(db, agency.id, survey.unitId);
    refuseFields([...serviceFaults(survey.serviceId, desk.services), ...lastDayFaults(survey, today)]);
    const { minimumRespondents, minimumCommenters, presenceSeconds } = policy.rules.publicVoice;
    const promise = { minimumRespondents, minimumCommenters, presenceSeconds };
    const code = makeCode(codeLengths.survey, makeRandom);
    return viewOf(context, await updateSurvey(db, survey, { state: 'open', code, promise }));
  },

  async close(context) {
    requireAction(context, 'close');
    const { db, survey } = context;
    const { today } = await placeOf(context, survey.unitId);
    // Closed before its first day, it has its first day as the last.
    const reached = today < survey.settings.opensOn ? survey.settings.opensOn : today;
    const lastDay = survey.closesOn < reached ? survey.closesOn : reached;
    return viewOf(context, await closeSurvey(db, survey, lastDay, { ...context, by: 'officer' }));
  },

  async presenceCode(context) {
    requireAction(context, 'show-code');
    const { survey, now } = context;
    const seconds = survey.promise?.presenceSeconds ?? 0;
    const { code, until } = shownNow({ secret: survey.presenceSecret, seconds }, now());
    return { code, until: until.toISOString() };
  },

  async invite(context) {
    requireAction(context, 'invite');
    const { db, agency, survey, body, makeRandom } = context;
    const codes = Array.from({ length: body.count }, () => makeCode(codeLengths.invitation, makeRandom));
    const { closesOn: expiresOn } = survey;
    const of = { agencyId: agency.id, kind: 'survey', recordId: survey.id, expiresOn, isUsed: false } as const;
    await insertInvitations(
      db,
      codes.map((code) => ({ ...of, id: invitationId(code) })),
    );
    return { codes, expireOn: expiresOn };
  },

  async equip(context) {
    requireAction(context, 'equip');
    const { db, survey, makeRandom } = context;
    const key = makeCode(codeLengths.counterKey, makeRandom);
    await updateSurvey(db, survey, { counterKeyHash: hashOf(key) });
    return { key };
  },

  async results(context) {
    return resultsOf(context, context.survey);
  },

  async hideComment(context) {
    requireAction(context, 'hide-text');
    const { db, survey, params, body } = context;
    const results = survey.results && withHidden(survey.results, params.commentId, body.reason);
    if (!results) throw new ProblemError('not-found');
    return resultsOf(context, await updateSurvey(db, survey, { results }));
  },
};

type OnThis = Omit<RequestContext<Endpoints['surveys']['get']>, 'body' | 'query' | 'params'>;

function requireAction(context: OnThis, action: SurveyAction) {
  const allowedActions = surveyActions(context.survey, context);
  if (!allowedActions.includes(action)) refuseTransition(context.survey.state, allowedActions);
}

async function viewOf(context: OnThis, survey: SurveyRow) {
  const { db, agency } = context;
  const { unit } = await placeOf(context, survey.unitId);
  const desk = await findDesk(db, agency.id, survey.unitId);
  const { answers, invitations } = await countBySurvey(db, agency.id, [survey.id]);
  const counts = { answers: answers.get(survey.id) ?? 0, invitations: invitations.get(survey.id) ?? 0 };
  return surveyView(survey, { actor: context, unit, desk, ...counts });
}

async function resultsOf(context: OnThis, survey: SurveyRow) {
  const { db, agency } = context;
  if (!survey.results) {
    const { service, unit, answers } = await viewOf(context, survey);
    return unpublished(survey, { service, unit, answers });
  }
  const ofService = await listClosedSurveys(db, agency.id, { serviceId: survey.serviceId });
  const earlier = ofService.filter(({ id, closesOn }) => id !== survey.id && closesOn <= survey.closesOn);
  return resultsView({ ...survey, results: survey.results }, earlier);
}
