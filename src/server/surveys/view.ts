import type {
  SatisfactionFigure,
  SatisfactionResult,
  SatisfactionSurvey,
  SurveyResults,
} from '../../contract/index.js';
import { endpoints } from '../../contract/index.js';
import { requiredSample, respondentFloor } from '../../rules/index.js';
import type { ServiceDeskRow } from '../store/service-desks.js';
import type { ClosedSurveyRow, SurveyRow } from '../store/surveys.js';
import { type Actor, mayCall } from '../views/actor.js';

export type SurveyAction = 'edit' | 'open' | 'close' | 'invite' | 'show-code' | 'equip' | 'hide-text' | 'read-results';

const operationOf = {
  edit: endpoints.surveys.change,
  open: endpoints.surveys.open,
  close: endpoints.surveys.close,
  invite: endpoints.surveys.invite,
  'show-code': endpoints.surveys.presenceCode,
  equip: endpoints.surveys.equip,
  'hide-text': endpoints.surveys.hideComment,
  'read-results': endpoints.surveys.results,
} as const satisfies Record<SurveyAction, unknown>;

/** What can be done with a survey in each state. Somebody at the counter needs no code where an invitation is asked for. */
function possibleOn({ state, settings }: SurveyRow): SurveyAction[] {
  switch (state) {
    case 'draft':
      return ['edit', 'open'];
    case 'open':
      return [
        'edit',
        'close',
        'invite',
        ...(settings.access === 'presence-code' ? ['show-code' as const] : []),
        'equip',
      ];
    case 'closed':
      return ['read-results', 'hide-text'];
  }
}

/** What the caller may do with a survey now. */
export function surveyActions(survey: SurveyRow, actor: Actor): SurveyAction[] {
  return possibleOn(survey).filter((action) => mayCall(operationOf[action], actor));
}

/** A survey as those see it who run it. */
export function surveyView(
  survey: SurveyRow,
  {
    actor,
    unit,
    desk,
    answers,
    invitations,
  }: {
    readonly actor: Actor;
    readonly unit: string;
    readonly desk: ServiceDeskRow;
    readonly answers: number;
    readonly invitations: number;
  },
): SatisfactionSurvey {
  const { id, unitId, state, code, settings } = survey;
  return {
    ...{ id, unitId, unit, state, code, invitations },
    answers: survey.results?.examination.counted ?? inSteps(survey, answers),
    ...settings,
    service: desk.services.find((service) => service.id === settings.serviceId)?.name ?? '',
    requiredSample: settings.population === null ? null : requiredSample(settings.population),
    allowedActions: surveyActions(survey, actor),
    etag: `"survey-${survey.version}"`,
  };
}

/** Who sees each answer come, and stands at the counter, knows whose it is. */
function inSteps({ promise }: SurveyRow, answers: number): number {
  const step = Math.max(respondentFloor, promise?.minimumRespondents ?? 0);
  return answers - (answers % step);
}

/** What a closed survey says to everyone: none of the words, nothing of the examination. */
export function publicResult({ results }: ClosedSurveyRow): SatisfactionResult {
  const { surveyId, serviceId, service, unitId, unit, opensOn, closesOn, interval, sample, elements } = results;
  return {
    ...{ surveyId, serviceId, service, unitId, unit, opensOn, closesOn },
    ...figureOf(results),
    ...{ interval, sample, elements },
  };
}

/** The index of a closed survey alone. */
export function figureOf({ score, index, class: letter, hidden }: SatisfactionFigure): SatisfactionFigure {
  return { score, index, class: letter, hidden };
}

/** The results as those see them who run the survey; words that a person hid stay hidden. */
export function resultsView(survey: ClosedSurveyRow, earlier: readonly ClosedSurveyRow[]): SurveyResults {
  const { results } = survey;
  return {
    ...results,
    comments: results.comments.map(withoutHidden),
    additional: results.additional.map((one) => ({ ...one, texts: one.texts.map(withoutHidden) })),
    trend: earlier.map(({ id, closesOn, results: made }) => {
      return { surveyId: id, closesOn, ...figureOf(made), interval: made.interval };
    }),
  };
}

type Remark = SurveyResults['comments'][number];

function withoutHidden(remark: Remark): Remark {
  return remark.hidden === null ? remark : { ...remark, text: '' };
}

/** What is said of a survey that is not closed: nothing but how many have answered. */
export function unpublished(
  survey: SurveyRow,
  { unit, service, answers }: { unit: string; service: string; answers: number },
): SurveyResults {
  const { id, unitId, serviceId, settings } = survey;
  const hidden: SatisfactionFigure = { score: null, index: null, class: null, hidden: 'survey-open' };
  const { population } = settings;
  const required = population === null ? null : requiredSample(population);
  return {
    ...{ surveyId: id, serviceId, service, unitId, unit, opensOn: settings.opensOn, closesOn: survey.closesOn },
    ...{ ...hidden, interval: null },
    sample: { respondents: null, population, required, isEnough: null },
    elements: settings.elements.map((element) => ({ element, ...hidden })),
    ...{ trend: [], additional: [], respondents: [], comments: [] },
    examination: { received: answers, counted: answers, ways: [], findings: [], indexWithoutAll: null },
  };
}

/** The results with this text hidden, or shown again (`reason` null); `undefined` where there is no such text. */
export function withHidden<Results extends Pick<SurveyResults, 'comments' | 'additional'>>(
  results: Results,
  remarkId: string,
  reason: string | null,
): Results | undefined {
  const texts = [...results.comments, ...results.additional.flatMap((one) => one.texts)];
  if (!texts.some(({ id }) => id === remarkId)) return undefined;
  const judged = (remark: Remark): Remark => (remark.id === remarkId ? { ...remark, hidden: reason } : remark);
  return {
    ...results,
    comments: results.comments.map(judged),
    additional: results.additional.map((one) => ({ ...one, texts: one.texts.map(judged) })),
  };
}
