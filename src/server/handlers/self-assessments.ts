import type { Endpoints, Indicator, SelfAssessment, SelfAssessmentChange } from '../../contract/index.js';
import { actualsFromLog, checkActual, nextEvaluationState } from '../../rules/index.js';
import { type Almanac, almanacOf } from '../almanac.js';
import { assessedPosts, assessedResults } from '../assessed-plan.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { currentSources, withSources } from '../indicator-sources.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type AppraisalRecord, updateAppraisal } from '../store/appraisals.js';
import { listLoggedQuantities } from '../store/logged-quantities.js';
import { evaluationActions, requireEvaluationAction } from '../views/actions.js';
import { termOfRecord } from '../views/evaluation-facts.js';
import { tellStep } from './evaluation/desk.js';
import { repeated } from './repeated.js';

const submission = 'submit-self-assessment';

export const selfAssessments: HandlersOf<'selfAssessments'> = {
  async get(context) {
    return selfAssessmentView(context, await almanacOf(context));
  },

  async save(context) {
    const almanac = await almanacOf(context);
    // Whoever may still submit may still write.
    requireEvaluationAction(context, context.appraisal, submission, almanac);
    const { body } = context;
    refuseFields(await faultsOf(context, body));
    return selfAssessmentView(await change(context, { selfAssessment: { ...body, submittedAt: null } }), almanac);
  },

  async submit(context) {
    const almanac = await almanacOf(context);
    requireEvaluationAction(context, context.appraisal, submission, almanac);
    const { appraisal, now } = context;
    const { evaluationState, evaluationVersion, selfAssessment, evaluation } = appraisal;
    refuseFields(await faultsOf(context, selfAssessment));
    const step = { action: submission, by: appraisal.employee, at: now().toISOString() } as const;
    const next = await change(context, {
      selfAssessment: { ...selfAssessment, submittedAt: now().toISOString() },
      evaluationState: nextEvaluationState(evaluationState, submission) ?? evaluationState,
      evaluationVersion: evaluationVersion + 1,
      evaluation: { ...evaluation, history: [...evaluation.history, step] },
    });
    await tellStep({ ...next, almanac }, evaluationState, submission);
    return selfAssessmentView(next, almanac);
  },

  async suggestions(context) {
    const { db, agency, appraisal } = context;
    const { start, end } = termOfRecord(appraisal, await almanacOf(context));
    const items = [];
    const sources = [];
    for (const { appraisalId, results, sources: named } of await assessedPosts(db, appraisal)) {
      const entries = await listLoggedQuantities(db, agency.id, appraisalId, { start, end });
      const indicators = results.flatMap((result) => result.indicators);
      items.push(...actualsFromLog(indicators, entries));
      sources.push(...currentSources(named, indicators));
    }
    return { items: await withSources(context, items, { sources, span: { start, end } }) };
  },
};

type OnSelfAssessment = Omit<RequestContext<Endpoints['selfAssessments']['submit']>, 'body' | 'query'>;

function selfAssessmentView({ appraisal, ...context }: OnSelfAssessment, almanac: Almanac): SelfAssessment {
  const { selfAssessment, selfAssessmentVersion, planState, term } = appraisal;
  const maySubmit = evaluationActions(context, appraisal, almanac).includes(submission);
  return {
    appraisalId: appraisal.id,
    state: selfAssessment.submittedAt === null ? 'open' : 'submitted',
    ...selfAssessment,
    allowedActions: maySubmit ? ['edit', submission] : [],
    // The state of the plan decides what may be done here, so that it belongs to the version.
    etag: `"self-${term}-${selfAssessmentVersion}-${planState}"`,
  };
}

async function change(context: OnSelfAssessment, changed: Partial<AppraisalRecord>): Promise<OnSelfAssessment> {
  const { db, appraisal } = context;
  const next = { ...changed, selfAssessmentVersion: appraisal.selfAssessmentVersion + 1 };
  await updateAppraisal(db, appraisal, next);
  return { ...context, appraisal: { ...appraisal, ...next } };
}

/**
 * Actuals must fit their indicators, in an annual term those of every post, and reflections the values and scale of the policy.
 */
async function faultsOf(
  { db, appraisal, policy: { rules } }: OnSelfAssessment,
  { realisations, reflections }: SelfAssessmentChange,
): Promise<FieldFault[]> {
  const results = await assessedResults(db, appraisal);
  const indicators = new Map(results.flatMap((result) => result.indicators.map((one) => [one.id, one] as const)));
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
