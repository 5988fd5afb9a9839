import type { Endpoints, PublicForm } from '../../contract/index.js';
import { labels, satisfactionQuestions } from '../../rules/index.js';
import { satisfactionElement } from '../../locales/terms.js';
import type { RequestContext } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { findDesk } from '../store/service-desks.js';
import { findSurvey, type SurveyRow } from '../store/surveys.js';
import { placeOf } from './place.js';

/**
 * What a respondent is asked. An invitation that was used shows the same as before: whoever made the invitations has all
 * their codes, and must not see from one who has answered.
 */
export async function surveyForm(context: RequestContext<Endpoints['publicForms']['get']>): Promise<PublicForm> {
  const { db, agency, form, params } = context;
  const survey = await findSurvey(db, agency.id, form.recordId);
  if (!survey?.promise) throw new ProblemError('not-found');
  const { settings, promise } = survey;
  const place = await placeOf(context, survey.unitId);
  const { services } = await findDesk(db, agency.id, survey.unitId);
  return {
    ...{ code: params.formCode, kind: 'service', state: stateOn(survey, place.today) },
    ...{ agency: agency.name, unit: place.unit },
    subject: services.find(({ id }) => id === survey.serviceId)?.name ?? '',
    title: settings.title,
    questions: settings.elements.map((element) => {
      const { text, choices } = satisfactionQuestions[element];
      const label = { indonesian: labels.satisfactionElement[element], english: satisfactionElement.texts.en[element] };
      return { key: element, label, text, choices: [...choices] };
    }),
    ...{ additional: settings.additional, respondentFacts: settings.respondentFacts },
    // An invitation shows more than any code at the counter.
    access: form.invitation ? 'invitation' : settings.access,
    ...{ closesOn: survey.closesOn, timeZone: place.timeZone },
    ...{ minimumRespondents: promise.minimumRespondents, minimumCommenters: promise.minimumCommenters },
  };
}

/** How a survey stands to the public on a day where the unit is. */
export function stateOn({ state, settings, closesOn }: SurveyRow, today: string): 'waiting' | 'open' | 'closed' {
  if (state === 'closed' || closesOn < today) return 'closed';
  return state === 'draft' || today < settings.opensOn ? 'waiting' : 'open';
}
