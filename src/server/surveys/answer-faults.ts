import { type NewSurvey, type PublicAnswer, respondentValues } from '../../contract/index.js';
import { repeated } from '../handlers/repeated.js';
import type { FieldFault } from '../problem-error.js';

/** What is wrong with an answer to these questions, its proof aside. */
export function answerFaults(settings: NewSurvey, answer: PublicAnswer): FieldFault[] {
  const { scores, additional, respondent, comment } = answer;
  const elements: readonly string[] = settings.elements;
  const saysNothing =
    comment.trim() === '' &&
    scores.every(({ score }) => score === null) &&
    additional.every(({ choice, text }) => choice === null && (text ?? '').trim() === '');
  return [
    ...(saysNothing ? [{ pointer: '/scores', code: 'nothing-answered' } as const] : []),
    ...scores.flatMap(({ question }, index): FieldFault[] =>
      elements.includes(question) ? [] : [{ pointer: `/scores/${index}/question`, code: 'unknown-question' }],
    ),
    ...repeated(
      scores,
      ({ question }) => question,
      (index) => `/scores/${index}/question`,
    ),
    ...additional.flatMap((given, index) => additionalFaults(settings, given, `/additional/${index}`)),
    ...repeated(
      additional,
      ({ question }) => question,
      (index) => `/additional/${index}/question`,
    ),
    ...respondent.flatMap((said, index) => respondentFaults(settings, said, `/respondent/${index}`)),
    ...repeated(
      respondent,
      ({ fact }) => fact,
      (index) => `/respondent/${index}/fact`,
    ),
  ];
}

function additionalFaults(
  { additional }: NewSurvey,
  { question, choice, text }: PublicAnswer['additional'][number],
  pointer: string,
): FieldFault[] {
  const asked = additional.find(({ id }) => id === question);
  if (!asked) return [{ pointer: `${pointer}/question`, code: 'unknown-question' }];
  if (asked.kind === 'text') return choice === null ? [] : [{ pointer: `${pointer}/choice`, code: 'not-expected' }];
  const maximum = asked.choices.length;
  return [
    ...(text === null ? [] : [{ pointer: `${pointer}/text`, code: 'not-expected' } as const]),
    ...((choice ?? 0) > maximum
      ? [{ pointer: `${pointer}/choice`, code: 'too-large', values: { maximum } } as const]
      : []),
  ];
}

function respondentFaults(
  { respondentFacts }: NewSurvey,
  { fact, value }: PublicAnswer['respondent'][number],
  pointer: string,
): FieldFault[] {
  // What was not asked is not taken: it would only make somebody easier to find.
  if (!respondentFacts.includes(fact)) return [{ pointer: `${pointer}/fact`, code: 'not-expected' }];
  const values: readonly string[] = respondentValues[fact];
  return values.includes(value)
    ? []
    : [{ pointer: `${pointer}/value`, code: 'not-allowed', values: { values: values.join(', ') } }];
}
