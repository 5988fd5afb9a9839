import { type Endpoint, type OperationId, operations } from '../contract/index.js';
import { evaluationMachine, type Hindrance, planMachine, unitPlanMachine, whatIsNeeded } from '../rules/index.js';
import type { DetailCode } from './messages/index.js';
import { ProblemError, type ProblemFacts } from './problem-error.js';

const machines = { plan: planMachine, evaluation: evaluationMachine, 'unit-plan': unitPlanMachine } as const;

/** The state machines of the server. */
export type Machine = keyof typeof machines;

type ActionOf<Name extends Machine> = (typeof machines)[Name][number]['action'];

/** A step of a machine. */
export type Step = { readonly [Name in Machine]: readonly [Name, ActionOf<Name>] }[Machine];

/** Which operation is which step. Permission, offered actions and refusals are all read from here. */
export const steps: Partial<Record<OperationId, Step>> = {
  'workPlans.save': ['plan', 'edit'],
  'workPlans.submit': ['plan', 'submit'],
  'workPlans.return': ['plan', 'return'],
  'workPlans.approve': ['plan', 'approve'],
  'workPlans.revise': ['plan', 'revise'],
  'workPlans.comment': ['plan', 'comment'],
  'unitPlans.save': ['unit-plan', 'edit'],
  'unitPlans.submit': ['unit-plan', 'submit'],
  'unitPlans.return': ['unit-plan', 'return'],
  'unitPlans.approve': ['unit-plan', 'approve'],
  'unitPlans.revise': ['unit-plan', 'revise'],
  'unitPlans.recordProgress': ['unit-plan', 'record-progress'],
  'unitPlans.setAchievement': ['unit-plan', 'set-achievement'],
  // Whoever may still submit may still write.
  'selfAssessments.save': ['evaluation', 'submit-self-assessment'],
  'selfAssessments.submit': ['evaluation', 'submit-self-assessment'],
  'evaluations.save': ['evaluation', 'rate'],
  'evaluations.sign': ['evaluation', 'sign'],
  'evaluations.deliver': ['evaluation', 'deliver'],
  'evaluations.acknowledge': ['evaluation', 'acknowledge'],
  'evaluations.object': ['evaluation', 'object'],
  'evaluations.explain': ['evaluation', 'explain'],
  'evaluations.decide': ['evaluation', 'decide'],
  'evaluations.takeOver': ['evaluation', 'take-over'],
  'evaluations.correct': ['evaluation', 'correct'],
  'evaluations.report': ['evaluation', 'report'],
};

const ofEndpoints = new Map<Endpoint, Step>(
  operations.flatMap(([operation, endpoint]) => {
    const step = steps[operation];
    return step ? [[endpoint, step] as const] : [];
  }),
);

/** The operation that takes a step; `undefined` where the API offers none. */
export function endpointOf<Name extends Machine>(machine: Name, action: ActionOf<Name>): Endpoint | undefined {
  return [...ofEndpoints].find(([, [name, taken]]) => name === machine && taken === action)?.[0];
}

/** What the operation behind an endpoint asks for, where it is a step of a machine. */
export function neededBy(endpoint: Endpoint): ProblemFacts['required'] {
  const step = ofEndpoints.get(endpoint);
  return step && needed(step[0], step[1]);
}

/** What a step asks for: the states from which somebody may take it, and who; the day, where that stands in the way. */
function needed(machine: Machine, action: string, hindrance?: Hindrance | null): NonNullable<ProblemFacts['required']> {
  const asked = whatIsNeeded<string, string>(machines[machine], action);
  return { ...asked, ...(hindrance ?? { notBefore: null, notAfter: null }) };
}

/** What was asked for in vain, and what stood in the way. */
export interface RefusedStep {
  readonly currentState: string;
  readonly allowedActions: readonly string[];
  readonly hindrance?: Hindrance | null;
  /** Where something else than its own states is needed: those of the plan, before it is agreed. */
  readonly states?: readonly string[];
  readonly detail?: DetailCode;
}

/** Refuses a step that state, plan or a term does not allow, and says what would be needed. */
export function refuseStep<Name extends Machine>(machine: Name, action: ActionOf<Name>, refused: RefusedStep): never {
  const { currentState, allowedActions, hindrance, states, detail } = refused;
  const required = { ...needed(machine, action, hindrance), ...(states && { states }) };
  throw new ProblemError('invalid-transition', { currentState, allowedActions, required, ...(detail && { detail }) });
}
