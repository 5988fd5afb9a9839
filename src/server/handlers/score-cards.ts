import type { Endpoints, ScoreCardInputs } from '../../contract/index.js';
import { scoreCard } from '../../rules/index.js';
import { almanacOf, unitOf } from '../almanac.js';
import { assessedResults } from '../assessed-plan.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { organisationOf } from '../organisation.js';
import { listTrend } from '../store/appraisals.js';
import { policyVersion } from '../store/policies.js';
import { findRound } from '../store/review-rounds.js';
import { mayReadJudgement, periodOf } from '../views/appraisal.js';
import { summaryView } from '../views/review.js';
import { judgementOf } from './evaluation/judgement.js';

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
  const { selfAssessment, evaluation, evaluationState, signedAt } = appraisal;
  const { policyVersion: version } = evaluation;
  const almanac = await almanacOf(context);
  // The judgement stays under the policy it was made under, whatever the agency has changed since.
  const then = version === undefined ? undefined : await policyVersion(db, agency.id, version);
  const policy = then ?? context.policy;
  const { behaviours, guidance } = policy.rules;
  const round = await findRound(db, agency.id, appraisal.id);
  const results = await assessedResults(db, appraisal);
  const organisation = await organisationOf(db, appraisal, almanac);
  const isShown = mayReadJudgement(relations, evaluationState);
  return {
    appraisalId: appraisal.id,
    period: periodOf(appraisal),
    employee: appraisal.employee,
    appraiser: appraisal.appraiser,
    state: evaluationState,
    signedAt: signedAt?.toISOString() ?? null,
    ...{ timeZone: almanac.zoneOf(unitOf(appraisal)), guidance },
    policyVersion: policy.version,
    behaviours: behaviours.map(({ key, label, gloss }) => ({ key, label, gloss })),
    results: results.map(({ id, kind, title, indicators }) => ({ id, kind, title, indicators })),
    actuals: selfAssessment.realisations.map(({ indicatorId, actual }) => ({ indicatorId, actual })),
    reflections: selfAssessment.reflections.map(({ value, score }) => ({ value, score })),
    review: round.state === 'choosing' ? null : summaryView(round, policy),
    // What was signed keeps the unit's level of that day, whatever has been set since.
    organisation: signedAt !== null && evaluation.organisation !== undefined ? evaluation.organisation : organisation,
    judgement: isShown ? judgementOf(evaluation) : null,
    trend: await listTrend(db, appraisal),
  };
}
