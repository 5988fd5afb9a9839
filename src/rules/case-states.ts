import type { PublicCaseAction, PublicCaseState, PublicCaseSubject } from '../contract/public-case.js';
import { publicCaseState } from './labels.js';
import { actionsFor, nextState, type Transition } from './transition.js';
import { ownDecision } from './version.js';

/** What happens to a case: by an officer, by the reporter, or by itself. */
export type CaseEvent = PublicCaseAction | 'auto-close';

/** `complaints.json`: the chain of one application under PermenPANRB 62/2018. */
const chain = 'SP4N (PermenPANRB 62/2018)';

/**
 * The life of a public case. `case-handler` is an officer who may see it, `public` its reporter with the access code; nobody
 * takes `auto-close`, it comes about. Whoever handles a case in the unit that got it need not forward it to itself, and who
 * answers at once need not say first that work begins; a case that was forwarded wrongly is forwarded again (CAS-1).
 */
export const caseMachine: readonly Transition<PublicCaseState, CaseEvent>[] = [
  { action: 'verify', from: ['sent'], to: 'verified', by: ['case-handler'], cite: chain },
  { action: 'reject', from: ['sent'], to: 'rejected', by: ['case-handler'], cite: chain },
  {
    action: 'forward',
    from: ['verified', 'forwarded', 'in-progress', 'reopened'],
    to: 'forwarded',
    by: ['case-handler'],
    cite: chain,
  },
  {
    action: 'start',
    from: ['verified', 'forwarded', 'reopened'],
    to: 'in-progress',
    by: ['case-handler'],
    cite: chain,
  },
  {
    action: 'answer',
    from: ['verified', 'forwarded', 'in-progress', 'reopened'],
    to: 'answered',
    by: ['case-handler'],
    cite: chain,
  },
  ...staying('publish', ['answered', 'closed'], 'case-handler'),
  ...staying('hide-text', Object.keys(publicCaseState) as PublicCaseState[], 'case-handler'),
  ...staying('add', ['sent', 'verified', 'forwarded', 'in-progress', 'reopened'], 'public'),
  { action: 'confirm', from: ['answered'], to: 'closed', by: ['public'], cite: chain },
  { action: 'reopen', from: ['answered', 'closed'], to: 'reopened', by: ['public'], cite: ownDecision },
  { action: 'auto-close', from: ['answered'], to: 'closed', by: [], cite: chain },
];

/** What of a case decides who may do what. */
export interface CaseNature {
  readonly subject: PublicCaseSubject;
  /** The head of the unit is the person meant. */
  readonly concernsHead: boolean;
  /** *Rahasia*. */
  readonly isConfidential: boolean;
}

/**
 * What an officer or the reporter may do to a case in this state. What concerns a person's conduct or is confidential is never
 * published; what concerns the head of a unit stays with the superior to whom it came, for in another unit another head would
 * be meant.
 */
export function caseActionsFor(
  state: string,
  { subject, concernsHead, isConfidential }: CaseNature,
  who: 'case-handler' | 'public',
): PublicCaseAction[] {
  const isForbidden = (action: CaseEvent) =>
    (action === 'publish' && (subject === 'conduct' || isConfidential)) ||
    (action === 'forward' && subject === 'conduct' && concernsHead);
  return actionsFor(caseMachine, state, [who]).filter(
    (action): action is PublicCaseAction => action !== 'auto-close' && !isForbidden(action),
  );
}

/** The state of a case after a step, `null` where the machine does not know it. */
export function nextCaseState(state: string, action: CaseEvent): PublicCaseState | null {
  return nextState(caseMachine, state, action);
}

function staying(
  action: CaseEvent,
  states: readonly PublicCaseState[],
  by: 'case-handler' | 'public',
): Transition<PublicCaseState, CaseEvent>[] {
  return states.map((state) => ({ action, from: [state], to: state, by: [by], cite: ownDecision }));
}
