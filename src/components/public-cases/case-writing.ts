import type { PublicCase, PublicCaseStep } from '../../contract/public-case.js';
import type { PublicCaseClass } from '../../contract/public-vocabulary.js';

export type StepAction = PublicCaseStep['action'];

/** The steps of an officer, in the order in which they are offered. */
export const officeSteps = [
  'verify',
  'start',
  'answer',
  'forward',
  'reject',
  'publish',
  'hide-text',
] as const satisfies readonly StepAction[];

/** What an officer is writing: the step and what it needs. Kept on the device, so that a long answer survives a reload. */
export interface CaseWriting {
  readonly action: StepAction | null;
  readonly class: PublicCaseClass | null;
  readonly unitId: string;
  /** What the sender reads. */
  readonly text: string;
  readonly question: string;
  readonly answer: string;
  readonly reason: string;
}

export const nothingWritten: CaseWriting = {
  ...{ action: null, class: null, unitId: '', text: '', question: '', answer: '', reason: '' },
};

/** What is missing; also the DOM id of its field. */
export type CaseFault = 'step' | 'class' | 'unitId' | 'text' | 'question' | 'answer' | 'reason';

/** Steps whose words the sender reads, and whether they need some. */
export const worded: Partial<Record<StepAction, 'needed' | 'welcome'>> = {
  verify: 'welcome',
  reject: 'needed',
  forward: 'welcome',
  start: 'welcome',
  answer: 'needed',
};

/** The steps that the case allows now, of those that this version knows. */
export const stepsOf = ({ allowedActions }: PublicCase): StepAction[] =>
  officeSteps.filter((step) => allowedActions.includes(step));

/** Whether the step only takes something back: then nothing has to be written. */
export function takesBack({ hidden }: PublicCase, action: StepAction): boolean {
  return action === 'hide-text' && hidden !== null;
}

/** What stands in the way of the step, in the order of the form. */
export function faultsOf(writing: CaseWriting, one: PublicCase): CaseFault[] {
  const { action, text, question, answer, reason, unitId } = writing;
  if (action === null) return ['step'];
  const isEmpty = (words: string) => words.trim() === '';
  return [
    ...(action === 'verify' && writing.class === null ? ['class' as const] : []),
    ...(action === 'forward' && !unitId ? ['unitId' as const] : []),
    ...(worded[action] === 'needed' && isEmpty(text) ? ['text' as const] : []),
    ...(action === 'publish' && isEmpty(question) ? ['question' as const] : []),
    ...(action === 'publish' && isEmpty(answer) ? ['answer' as const] : []),
    ...(action === 'hide-text' && !takesBack(one, action) && isEmpty(reason) ? ['reason' as const] : []),
  ];
}

/** What is sent: the step with what it needs, and nothing else, for the server refuses the rest by name. */
export function stepOf(writing: CaseWriting, action: StepAction, one: PublicCase): PublicCaseStep {
  const text = writing.text.trim();
  return {
    action,
    ...(action === 'verify' && writing.class && { class: writing.class }),
    ...(action === 'forward' && { unitId: writing.unitId }),
    ...(worded[action] && text && { text }),
    ...(action === 'publish' && {
      published: { question: writing.question.trim(), answer: writing.answer.trim() },
    }),
    ...(action === 'hide-text' && { reason: takesBack(one, action) ? null : writing.reason.trim() }),
  };
}
