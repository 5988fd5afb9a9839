import { employeeSummary } from './agency.js';
import { judgement } from './evaluation.js';
import { actual, indicator } from './indicator.js';
import { policy } from './policy.js';
import { reviewSummary } from './review.js';
import { date, id, moment, openEnum, resource } from './scalars.js';
import { evaluationStates, predicates, raterGroups, ratings, resultKinds } from './vocabulary.js';
import * as z from './zod.js';

const rating = z.nullable(z.enum(ratings));
const predicate = z.nullable(z.enum(predicates));

/** How an actual stands to its target. Suggests, never rates. */
export const achievement = resource({
  /** Whether the target is reached. */
  met: z.boolean(),
  /** Percent of the target by the formula of the direction, rounded half up to one decimal; `null` for dates and yes/no. */
  percent: z.nullable(z.number()),
  /** Actual minus target in the indicator's unit (days for a deadline, late is positive); `null` for yes/no. */
  difference: z.nullable(z.number()),
  /** Rule id, such as `NUM-1`. */
  rule: z.string(),
  cite: z.string(),
});
export type Achievement = z.output<typeof achievement>;

/** One step of the explanation: what went in, by which rule, what came out. */
export const explanationStep = resource({
  /** Such as `predicate` or `indicator:ID`: the figure this step explains. */
  figure: z.string(),
  /** Stable key of the sentence that explains it. */
  code: z.string(),
  rule: z.string(),
  cite: z.string(),
  /** What went in, by name. */
  inputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
  /** How the result was rounded, `null` where nothing was. */
  rounding: z.nullable(z.string()),
  result: z.union([z.number(), z.string(), z.boolean(), z.null()]),
});
export type ExplanationStep = z.output<typeof explanationStep>;

/** A predicate of another year, for the trend. */
export const trendPoint = resource({ year: z.number(), label: z.string(), predicate });
export type TrendPoint = z.output<typeof trendPoint>;

/** Everything the score card is made from. `scoreCard(inputs)` of `asn-kinerja/rules` gives the card again, figure by figure. */
export const scoreCardInputs = resource({
  appraisalId: id,
  period: resource({ id, label: z.string(), year: z.number() }),
  employee: employeeSummary,
  appraiser: z.nullable(employeeSummary),
  state: openEnum(evaluationStates),
  /** When the appraiser signed, `null` before. */
  signedAt: z.nullable(moment),
  /** Zone of the agency, in which moments are to be read. */
  timeZone: z.string(),
  policyVersion: z.number(),
  /** The policy's guidance, from which the suggestions are computed again (RTG-5). */
  guidance: policy.shape.guidance,
  behaviours: z.array(resource({ key: z.string(), label: z.string(), gloss: z.string() })),
  /** The agreed results. */
  results: z.array(resource({ id, kind: openEnum(resultKinds), title: z.string(), indicators: z.array(indicator) })),
  /** The stated actuals. */
  actuals: z.array(resource({ indicatorId: id, actual })),
  /** The person's own view by behaviour value. */
  reflections: z.array(resource({ value: z.string(), score: z.nullable(z.number()) })),
  /** The guarded summary of the round, `null` where there was none. */
  review: z.nullable(reviewSummary),
  /** The judgement, `null` for a reader to whom it is not yet delivered. */
  judgement: z.nullable(judgement),
  /** Predicates of the years before, oldest first. */
  trend: z.array(trendPoint),
});
export type ScoreCardInputs = z.output<typeof scoreCardInputs>;

/** What one group, or one person by role, says of a value. A rating for the superior, a score for the others. */
export const behaviourView = resource({
  group: openEnum(raterGroups),
  rating,
  score: z.nullable(z.number()),
  /** Why nothing is shown; `null` where something is. */
  hidden: z.nullable(z.string()),
});
export type BehaviourView = z.output<typeof behaviourView>;

/** A strength, or something to improve, with what it rests on. */
export const highlight = resource({
  /** Stable key of the sentence, such as `result-above`. */
  code: z.string(),
  /** The result, indicator or behaviour value it speaks of. */
  subject: z.string(),
  /** Its title or label. */
  title: z.string(),
});
export type Highlight = z.output<typeof highlight>;

/** The score card: the answer first, then everything it rests on. */
export const scoreCard = resource({
  appraisalId: id,
  period: resource({ id, label: z.string(), year: z.number() }),
  employee: employeeSummary,
  appraiser: z.nullable(employeeSummary),
  state: openEnum(evaluationStates),
  signedAt: z.nullable(moment),
  timeZone: z.string(),
  policyVersion: z.number(),
  /** Version of the rules that made this card. */
  ruleVersion: z.string(),
  workResultRating: rating,
  behaviourRating: rating,
  predicate,
  notes: z.string(),
  recommendation: z.string(),
  results: z.array(
    resource({
      id,
      kind: openEnum(resultKinds),
      title: z.string(),
      /** The appraiser's mark, `null` while not given or not delivered. */
      rating,
      indicators: z.array(
        resource({
          indicator,
          actual,
          /** `null` where no actual is stated: missing is never zero (GEN-4). */
          achievement: z.nullable(achievement),
        }),
      ),
    }),
  ),
  behaviours: z.array(
    resource({
      value: z.string(),
      label: z.string(),
      gloss: z.string(),
      views: z.array(behaviourView),
    }),
  ),
  /** Steps of the reviewers' scale, 0 where there was no round: scores are "of" this. */
  scaleMaximum: z.number(),
  /** Earlier years and this one, oldest first. */
  trend: z.array(trendPoint),
  strengths: z.array(highlight),
  improvements: z.array(highlight),
  /** Last day on which the round took answers, `null` where there was none. */
  reviewClosedOn: z.nullable(date),
  /** How every figure came about. */
  explanation: z.array(explanationStep),
});
export type ScoreCard = z.output<typeof scoreCard>;
