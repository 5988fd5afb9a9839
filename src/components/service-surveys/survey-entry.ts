import { randomId } from '../../client/random-id.js';
import type { Bilingual } from '../../contract/public-service.js';
import {
  type SatisfactionElement,
  satisfactionElements,
  surveyAccesses,
  type SurveyAccess,
} from '../../contract/public-vocabulary.js';
import { type RespondentFact, respondentFacts } from '../../contract/respondent.js';
import type { SatisfactionSurvey, SurveyChange } from '../../contract/satisfaction.js';
import { wholeNumber } from '../../templates/whole-number.js';

/** A question of the agency as it is being written. */
export interface EnteredQuestion {
  readonly id: string;
  readonly kind: 'scale' | 'text';
  readonly text: Bilingual;
  readonly choices: readonly Bilingual[];
}

/** A survey as it is being prepared. */
export interface SurveyEntry {
  readonly serviceId: string;
  readonly title: Bilingual;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly elements: readonly SatisfactionElement[];
  readonly additional: readonly EnteredQuestion[];
  readonly respondentFacts: readonly RespondentFact[];
  readonly access: SurveyAccess | null;
  /** As it was typed. */
  readonly population: string;
}

/** What is missing; `field` is the DOM id of its field. */
export interface SurveyFault {
  readonly code:
    | 'service'
    | 'title'
    | 'opensOn'
    | 'closesOn'
    | 'order'
    | 'population'
    | 'access'
    | 'elements'
    | 'question'
    | 'choices';
  readonly field: string;
}

const unwritten: Bilingual = { indonesian: '', english: '' };

/** A survey that nobody has prepared yet: all nine elements, no way in preselected. */
export const newEntry: SurveyEntry = {
  serviceId: '',
  title: unwritten,
  opensOn: '',
  closesOn: '',
  elements: satisfactionElements,
  additional: [],
  respondentFacts: [],
  access: null,
  population: '',
};

/** The settings as the server has them. */
export function entryOf(survey: SatisfactionSurvey): SurveyEntry {
  const { serviceId, title, opensOn, closesOn, population } = survey;
  return {
    ...{ serviceId, title, opensOn, closesOn },
    elements: satisfactionElements.filter((element) => survey.elements.includes(element)),
    additional: survey.additional,
    respondentFacts: respondentFacts.filter((fact) => survey.respondentFacts.includes(fact)),
    access: surveyAccesses.find((known) => known === survey.access) ?? null,
    population: population === null ? '' : String(population),
  };
}

export const newQuestion = (): EnteredQuestion => ({
  id: randomId(),
  kind: 'scale',
  text: unwritten,
  choices: [unwritten, unwritten],
});

export const newChoice = unwritten;

/** How many people use the service; `null` where it was left open, `undefined` where it cannot be read. */
export function populationOf({ population }: SurveyEntry): number | null | undefined {
  if (population.trim() === '') return null;
  const count = wholeNumber(population);
  return count !== undefined && count >= 1 && count <= 300_000_000 ? count : undefined;
}

/** What stands in the way of saving, in the order of the form. */
export function faultsOf(entry: SurveyEntry): SurveyFault[] {
  const { serviceId, title, opensOn, closesOn, access, elements } = entry;
  const fault = (isWrong: boolean, code: SurveyFault['code'], field: string = code): SurveyFault[] =>
    isWrong ? [{ code, field }] : [];
  return [
    ...fault(!serviceId, 'service'),
    ...fault(!title.indonesian.trim(), 'title'),
    ...fault(!opensOn, 'opensOn'),
    ...fault(!closesOn, 'closesOn'),
    ...fault(Boolean(opensOn && closesOn && closesOn < opensOn), 'order', 'closesOn'),
    ...fault(populationOf(entry) === undefined, 'population'),
    ...fault(access === null, 'access'),
    ...fault(elements.length === 0, 'elements'),
    ...entry.additional.flatMap(({ id, kind, text, choices }) => [
      ...fault(!text.indonesian.trim(), 'question', `question-${id}`),
      ...fault(kind === 'scale' && choices.filter(isWritten).length < 2, 'choices', `choices-${id}`),
    ]),
  ];
}

/** What is sent. Where nobody wrote English, the public reads the Indonesian words there too. */
export function changeOf(entry: SurveyEntry): SurveyChange {
  const { title, opensOn, closesOn, elements, additional, access } = entry;
  return {
    title: complete(title),
    ...{ opensOn, closesOn },
    elements: [...elements],
    additional: additional.map(({ id, kind, text, choices }) => ({
      ...{ id, kind },
      text: complete(text),
      choices: kind === 'scale' ? choices.filter(isWritten).map(complete) : [],
    })),
    respondentFacts: [...entry.respondentFacts],
    access: access ?? 'presence-code',
    population: populationOf(entry) ?? null,
  };
}

const isWritten = ({ indonesian }: Bilingual) => indonesian.trim() !== '';

function complete({ indonesian, english }: Bilingual): Bilingual {
  return { indonesian: indonesian.trim(), english: english.trim() || indonesian.trim() };
}
