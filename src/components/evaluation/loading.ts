import { type Client, NotFoundError } from '../../client/index.js';
import type { Distribution } from '../../contract/evaluation.js';
import { agreedPlan, assessmentOf } from '../../controllers/assessment.js';
import type { EvaluationDesk } from './evaluation.state.js';

/**
 * Asks for everything at once: one round trip, however far away the server is. Only the results of other posts come after, for
 * those few who have any. What only informs never keeps the desk from opening.
 */
export async function loadDesk(
  client: Client,
  appraisalId: string,
  term: string,
  signal: AbortSignal,
): Promise<EvaluationDesk> {
  const whole = { appraisalId, signal };
  const part = { ...assessmentOf(appraisalId, term), signal };
  const [appraisal, evaluation, plan, selfAssessment, review, policy, periods, suggestions, feedback, distribution] =
    await Promise.all([
      client.appraisals.get(whole),
      client.evaluations.get(part),
      agreedPlan(client, appraisalId, signal),
      client.selfAssessments.get(part),
      client.reviewRounds.summary(whole).catch(nullWhereNone),
      client.policy.get({ signal }),
      client.periods.list({ signal }),
      client.selfAssessments.suggestions(part).catch(nullAnyway),
      client.feedback.received(whole).catch(nullAnyway),
      // The employee's own page: the pattern of the team is the appraiser's affair.
      appraisalId === 'current' ? null : distributionNow(client, appraisalId, term, signal),
    ]);
  const period = periods.items.find(({ id }) => id === appraisal.period.id) ?? null;
  const judged = { appraisal, evaluation, plan, selfAssessment, review, policy, period, etag: evaluation.etag };
  const desk = { ...judged, suggestions, feedback, distribution };
  return term === 'annual' ? withOtherPosts(client, desk, signal) : desk;
}

/** How the team lies now; `null` for whoever may not know. */
export async function distributionNow(
  client: Client,
  appraisalId: string,
  term: string,
  signal?: AbortSignal,
): Promise<Distribution | null> {
  const input = { ...assessmentOf(appraisalId, term), ...(signal && { signal }) };
  return client.evaluations.distribution(input).catch(nullAnyway);
}

/** The year is judged once, over the results of every post (ACT-5, ACT-6). */
async function withOtherPosts(client: Client, desk: EvaluationDesk, signal: AbortSignal): Promise<EvaluationDesk> {
  const others = desk.appraisal.otherPosts ?? [];
  if (others.length === 0) return desk;
  const read = others.map(async ({ id: appraisalId, post }) => {
    const [plan, assessment] = await Promise.all([
      agreedPlan(client, appraisalId, signal),
      client.selfAssessments.get({ appraisalId, signal }),
    ]);
    return { post, plan, assessment };
  });
  const found = (await Promise.all(read.map((one) => one.catch(nullWhereNone)))).filter((one) => one !== null);
  return {
    ...desk,
    plan: { ...desk.plan, results: [...desk.plan.results, ...found.flatMap(({ plan }) => plan.results)] },
    selfAssessment: {
      ...desk.selfAssessment,
      realisations: [
        ...desk.selfAssessment.realisations,
        ...found.flatMap(({ assessment }) => assessment.realisations),
      ],
    },
    otherPosts: found.map(({ post, plan }) => ({ post, resultIds: plan.results.map(({ id }) => id) })),
  };
}

/** An appraisal without a 360° round is a usual one. */
function nullWhereNone(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}

function nullAnyway(): null {
  return null;
}
