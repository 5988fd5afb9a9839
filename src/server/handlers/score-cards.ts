import type { Endpoints, ScoreCardInputs } from '../../contract/index.js';
import { scoreCard } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { listTrend } from '../store/appraisals.js';
import { policyVersion } from '../store/policies.js';
import { findRound } from '../store/review-rounds.js';
import { isAgreed } from '../views/actions.js';
import { mayReadJudgement, periodOf } from '../views/appraisal.js';
import { summaryView } from '../views/review.js';

export const scoreCards: HandlersOf<'scoreCards'> = {
  async get(context) {
    return scoreCard(await inputsOf(context));
  },

  async inputs(context) {
    return inputsOf(context);
  },
};

/** What the caller may know of what the card is made from. The card is made from this alone, so that it can tell no more. */
async function inputsOf(context: RequestContext<Endpoints['scoreCards']['inputs']>): Promise<ScoreCardInputs> {
  const { db, agency, appraisal, relations } = context;
  const { plan, selfAssessment, evaluation, evaluationState, signedAt } = appraisal;
  const { suggestions: _suggestions, history: _history, policyVersion: version, ...judgement } = evaluation;
  // The judgement stays under the policy it was made under, whatever the agency has changed since.
  const then = version === undefined ? undefined : await policyVersion(db, agency.id, version);
  const policy = then ?? context.policy;
  const { behaviours, guidance, timeZone } = policy.rules;
  const round = await findRound(db, agency.id, appraisal.id);
  const isShown = mayReadJudgement(relations, evaluationState);
  return {
    appraisalId: appraisal.id,
    period: periodOf(appraisal),
    employee: appraisal.employee,
    appraiser: appraisal.appraiser,
    state: evaluationState,
    signedAt: signedAt?.toISOString() ?? null,
    ...{ timeZone, guidance },
    policyVersion: policy.version,
    behaviours: behaviours.map(({ key, label, gloss }) => ({ key, label, gloss })),
    results: isAgreed(appraisal.planState)
      ? plan.results.map(({ id, kind, title, indicators }) => ({ id, kind, title, indicators }))
      : [],
    actuals: selfAssessment.realisations.map(({ indicatorId, actual }) => ({ indicatorId, actual })),
    reflections: selfAssessment.reflections.map(({ value, score }) => ({ value, score })),
    review: round.state === 'choosing' ? null : summaryView(round, policy),
    judgement: isShown ? judgement : null,
    trend: await listTrend(db, appraisal),
  };
}
