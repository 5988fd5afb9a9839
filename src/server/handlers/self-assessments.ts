import type { Endpoints, Indicator, SelfAssessment, SelfAssessmentChange } from '../../contract/index.js';
import { checkActual, nextEvaluationState } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, updateAppraisal } from '../store/appraisals.js';
import type { PolicyRow } from '../store/policies.js';
import { evaluationActions, requireEvaluationAction } from '../views/actions.js';
import { repeated } from './repeated.js';

const submission = 'submit-self-assessment';

export const selfAssessments: HandlersOf<'selfAssessments'> = {
  async get(context) {
    return selfAssessmentView(context);
  },

  async save(context) {
    // Whoever may still submit may still write.
    requireEvaluationAction(context, context.appraisal, submission);
    const { body, appraisal } = context;
    refuseFields(faultsOf(body, appraisal, context.policy));
    return change(context, { selfAssessment: { ...body, submittedAt: null } });
  },

  async submit(context) {
    requireEvaluationAction(context, context.appraisal, submission);
    const { appraisal, now } = context;
    const { evaluationState, evaluationVersion, selfAssessment, evaluation } = appraisal;
    refuseFields(faultsOf(selfAssessment, appraisal, context.policy));
    const step = { action: submission, by: appraisal.employee, at: now().toISOString() };
    return change(context, {
      selfAssessment: { ...selfAssessment, submittedAt: now().toISOString() },
      evaluationState: nextEvaluationState(evaluationState, submission) ?? evaluationState,
      evaluationVersion: evaluationVersion + 1,
      evaluation: { ...evaluation, history: [...evaluation.history, step] },
    });
  },
};

type OnSelfAssessment = Omit<RequestContext<Endpoints['selfAssessments']['submit']>, 'body' | 'query'>;

function selfAssessmentView({ appraisal, ...context }: OnSelfAssessment): SelfAssessment {
  const { selfAssessment, selfAssessmentVersion, planState } = appraisal;
  const maySubmit = evaluationActions(context, appraisal).includes(submission);
  return {
    appraisalId: appraisal.id,
    state: selfAssessment.submittedAt === null ? 'open' : 'submitted',
    ...selfAssessment,
    allowedActions: maySubmit ? ['edit', submission] : [],
    // The state of the plan decides what may be done here, so that it belongs to the version.
    etag: `"self-${selfAssessmentVersion}-${planState}"`,
  };
}

async function change(context: OnSelfAssessment, changed: Partial<AppraisalRecord>): Promise<SelfAssessment> {
  const { db, appraisal } = context;
  const next = { ...changed, selfAssessmentVersion: appraisal.selfAssessmentVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return selfAssessmentView({ ...context, appraisal: { ...appraisal, ...next } });
}

/** Actuals must fit their indicators, and reflections the values and scale of the policy. */
function faultsOf(
  { realisations, reflections }: SelfAssessmentChange,
  { plan }: AppraisalRecord,
  { rules }: PolicyRow,
): FieldFault[] {
  const indicators = new Map(plan.results.flatMap((result) => result.indicators.map((one) => [one.id, one] as const)));
  const values = new Set(rules.behaviours.map(({ key }) => key));
  const scores = new Set(rules.review.scale.map(({ score }) => score));
  return [
    ...repeated(
      realisations,
      ({ indicatorId }) => indicatorId,
      (index) => `/realisations/${index}/indicatorId`,
    ),
    ...realisations.flatMap(({ indicatorId, actual }, index): FieldFault[] => {
      const pointer = `/realisations/${index}`;
      const indicator: Indicator | undefined = indicators.get(indicatorId);
      if (!indicator) return [{ pointer: `${pointer}/indicatorId`, code: 'unknown-indicator' }];
      const code = checkActual(indicator, actual);
      return code ? [{ pointer: `${pointer}/actual`, code }] : [];
    }),
    ...repeated(
      reflections,
      ({ value }) => value,
      (index) => `/reflections/${index}/value`,
    ),
    ...reflections.flatMap(({ value, score }, index): FieldFault[] => {
      const pointer = `/reflections/${index}`;
      if (!values.has(value)) return [{ pointer: `${pointer}/value`, code: 'unknown-behaviour' }];
      return score === null || scores.has(score) ? [] : [{ pointer: `${pointer}/score`, code: 'not-on-scale' }];
    }),
  ];
}
