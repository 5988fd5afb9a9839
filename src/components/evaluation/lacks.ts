import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  isJudging,
  type WordedStep,
  wordedSteps,
} from './evaluation.state.js';
import { drafted } from './judgement.js';
import { gapsIn, placeOf } from './suggesting.js';

/** Id of the first answer to how an objection is decided. */
export const outcomePlace = 'outcome';

/** Id of the field in which the words of a step are written. */
export function wordsId(step: WordedStep): string {
  return `${step}-words`;
}

/** The places on the page that a step still needs, in their order; none where it can be taken. */
export function lacksOf(desk: EvaluationDesk, draft: EvaluationDraft, step: EvaluationStepName | undefined): string[] {
  if (!step) return [];
  const gaps = isJudging(desk, draft) ? gapsIn(desk, drafted(desk, draft)).map(placeOf) : [];
  if (step === 'sign') return gaps;
  const isDeciding = step === 'decide';
  return [
    ...(isDeciding && !draft.outcome ? [outcomePlace] : []),
    ...(isDeciding ? gaps : []),
    ...wordedSteps.filter((one) => one === step && !draft.words?.[one]?.trim()).map(wordsId),
  ];
}

/** Where the focus goes for what is lacking: marks and ratings have a summary of their own. */
export function placeOfLack(lack: string): string {
  return lack === outcomePlace || lack.endsWith('-words') ? lack : 'summary';
}
