import { isDeepStrictEqual } from 'node:util';
import type { NewSurvey, PublicService, SurveyChange } from '../../contract/index.js';
import { repeated } from '../handlers/repeated.js';
import type { FieldFault } from '../problem-error.js';

/** What is wrong with the settings of a survey, whenever they are written. */
export function settingFaults({
  opensOn,
  closesOn,
  elements,
  additional,
  respondentFacts,
}: SurveyChange): FieldFault[] {
  const itself = <Item>(item: Item) => item;
  return [
    ...(closesOn < opensOn ? [fault('/closesOn', 'ends-before-start')] : []),
    ...repeated(elements, itself, (index) => `/elements/${index}`),
    ...repeated(respondentFacts, itself, (index) => `/respondentFacts/${index}`),
    ...repeated(
      additional,
      ({ id }) => id,
      (index) => `/additional/${index}/id`,
    ),
    ...additional.flatMap(({ kind, choices }, index): FieldFault[] => {
      const pointer = `/additional/${index}/choices`;
      if (kind === 'text') return choices.length > 0 ? [fault(pointer, 'not-expected')] : [];
      return choices.length < 2 ? [{ pointer, code: 'too-few', values: { minimum: 2 } }] : [];
    }),
  ];
}

/** A survey asks about a service that the unit offers. */
export function serviceFaults(serviceId: string, services: readonly PublicService[]): FieldFault[] {
  const isOffered = services.some(({ id, isOffered }) => id === serviceId && isOffered);
  return isOffered ? [] : [fault('/serviceId', 'unknown-service')];
}

/** A survey that is over on its first day would never be asked. */
export function lastDayFaults({ closesOn }: Pick<SurveyChange, 'closesOn'>, today: string): FieldFault[] {
  return closesOn < today ? [fault('/closesOn', 'in-the-past')] : [];
}

/** Once a survey is open people have answered these questions: only its last day and its population can change. */
export function fixedFaults(settings: NewSurvey, change: SurveyChange): FieldFault[] {
  const free: readonly string[] = ['closesOn', 'population'] satisfies (keyof SurveyChange)[];
  return (Object.keys(change) as (keyof SurveyChange)[])
    .filter((name) => !free.includes(name) && !isDeepStrictEqual(settings[name], change[name]))
    .map((name) => fault(`/${name}`, 'fixed-once-open'));
}

function fault(pointer: string, code: FieldFault['code']): FieldFault {
  return { pointer, code };
}
