import { employeeSummary } from './agency.js';
import { appraisal } from './appraisal.js';
import { judgement } from './evaluation.js';
import { actual, indicator } from './indicator.js';
import { policy } from './policy.js';
import { reviewSummary } from './review.js';
import { date, id, moment, openEnum, resource } from './scalars.js';
import { evaluationStates, organisationLevels, predicates, raterGroups, ratings, resultKinds } from './vocabulary.js';
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
  /** Id of the rule, such as `NUM-1`; see `docs/rules.md`. */
  rule: z.string(),
  /** Source of the rule, such as `P8 p.91`. */
  cite: z.string(),
});
export type Achievement = z.output<typeof achievement>;

/** One step of the explanation: what went in, by which rule, what came out. */
export const explanationStep = resource({
  /** Such as `predicate` or `indicator:ID`: the figure this step explains. */
  figure: z.string(),
  /** Stable key of the sentence that explains it. */
  code: z.string(),
  /** Id of the rule, such as `PRD-1`; see `docs/rules.md`. */
  rule: z.string(),
  /** Its source, such as `P6 p.99`. */
  cite: z.string(),
  /** What went in, by name. */
  inputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
  /** How the result was rounded, `null` where nothing was. */
  rounding: z.nullable(z.string()),
  /** What came out: a number, a key or a date; `null` where nothing could be said. */
  result: z.union([z.number(), z.string(), z.boolean(), z.null()]),
});
export type ExplanationStep = z.output<typeof explanationStep>;

/** A predicate of another year, for the trend. */
export const trendPoint = resource({
  /** Calendar year. */
  year: z.number(),
  /** Label of the performance year, such as `2026`. */
  label: z.string(),
  /** *Predikat kinerja* of that year, `null` where the evaluation was not finished or is not delivered yet. */
  predicate,
});
export type TrendPoint = z.output<typeof trendPoint>;

/** The achievement of a unit, where it decides the result of a person: the rating of who heads it follows it (RTG-8). */
export const organisationResult = resource({
  /** Name of the unit. */
  unit: z.string(),
  /** Its achievement level, `null` while not set. */
  level: z.nullable(z.enum(organisationLevels)),
  /** Why, in the words of who set it; empty while not set. */
  reason: z.string(),
  /** Whether it is last year's (CLK-4; P6 p.94). */
  carriedOver: z.boolean(),
});
export type OrganisationResult = z.output<typeof organisationResult>;

/** Everything the score card is made from. `scoreCard(inputs)` of `asn-kinerja/rules` gives the card again, figure by figure. */
export const scoreCardInputs = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** The performance year. */
  period: appraisal.shape.period,
  /** Whose appraisal it is. */
  employee: employeeSummary,
  /** The appraiser, `null` where the records name none. */
  appraiser: z.nullable(employeeSummary),
  /** Where the evaluation stands. */
  state: openEnum(evaluationStates),
  /** When the appraiser signed, `null` before. */
  signedAt: z.nullable(moment),
  /** Zone of the employee's unit, in which moments are to be read. */
  timeZone: z.string(),
  /** Version of the policy under which the judgement was made; before that, of the one in force. */
  policyVersion: z.number(),
  /** The policy's guidance, from which the suggestions are computed again (RTG-5). */
  guidance: policy.shape.guidance,
  /** The behaviour values of that policy, in its order. */
  behaviours: z.array(
    resource({
      /** Key of the value, such as `accountable`. */
      key: z.string(),
      /** Official Indonesian label. */
      label: z.string(),
      /** A reading aid in English. */
      gloss: z.string(),
    }),
  ),
  /** The agreed results; empty before the plan is agreed. */
  results: z.array(
    resource({
      /** Id of the result in the plan. */
      id,
      /** Main (*utama*) or additional (*tambahan*). */
      kind: openEnum(resultKinds),
      /** The planned result (*rencana hasil kerja*). */
      title: z.string(),
      /** Its measures. */
      indicators: z.array(indicator),
    }),
  ),
  /** The stated actuals; an indicator that is missing here has none. */
  actuals: z.array(
    resource({
      /** Id of an indicator of the plan. */
      indicatorId: id,
      /** What was reached; `null` is "not stated". */
      actual,
    }),
  ),
  /** The person's own view by behaviour value. */
  reflections: z.array(
    resource({
      /** Key of the behaviour value. */
      value: z.string(),
      /** A step of the reviewers' scale, `null` where the person says nothing. */
      score: z.nullable(z.number()),
    }),
  ),
  /** The guarded summary of the round, `null` where there was none. */
  review: z.nullable(reviewSummary),
  /** The achievement of the unit that the person heads; `null` or absent for everybody else. */
  organisation: z.optional(z.nullable(organisationResult)),
  /** The judgement, `null` for a reader to whom it is not yet delivered. */
  judgement: z.nullable(judgement),
  /** Predicates of the years before, oldest first. */
  trend: z.array(trendPoint),
});
export type ScoreCardInputs = z.output<typeof scoreCardInputs>;

/** What one group, or one person by role, says of a value. A rating for the superior, a score for the others. */
export const behaviourView = resource({
  /** Who says it: a group, or the superior or the person by role. */
  group: openEnum(raterGroups),
  /** The appraiser's mark; `null` for the others and while not given. */
  rating,
  /** Mean of a group or the person's own view, on the reviewers' scale; `null` for the superior and where hidden. */
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
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** The performance year. */
  period: appraisal.shape.period,
  /** Whose card it is. */
  employee: employeeSummary,
  /** The appraiser, `null` where the records name none. */
  appraiser: z.nullable(employeeSummary),
  /** Where the evaluation stands. */
  state: openEnum(evaluationStates),
  /** When the appraiser signed, `null` before. */
  signedAt: z.nullable(moment),
  /** Zone of the agency, in which moments are to be read. */
  timeZone: z.string(),
  /** Version of the policy the card was made under. */
  policyVersion: z.number(),
  /** Version of the rules that made this card. */
  ruleVersion: z.string(),
  /** *Rating hasil kerja*, `null` while not set or not delivered. */
  workResultRating: rating,
  /** *Rating perilaku kerja*, `null` while not set or not delivered. */
  behaviourRating: rating,
  /** *Predikat kinerja* by the 3×3 table, `null` without both ratings. */
  predicate,
  /** The achievement of the unit that the person heads; `null` or absent for everybody else. */
  organisation: z.optional(z.nullable(organisationResult)),
  /** The appraiser's notes to the employee; may be empty. */
  notes: z.string(),
  /** The appraiser's recommendation, such as training; may be empty. */
  recommendation: z.string(),
  /** The agreed results with their indicators; empty before the plan is agreed. */
  results: z.array(
    resource({
      /** Id of the result in the plan. */
      id,
      /** Main (*utama*) or additional (*tambahan*). */
      kind: openEnum(resultKinds),
      /** The planned result (*rencana hasil kerja*). */
      title: z.string(),
      /** The appraiser's mark, `null` while not given or not delivered. */
      rating,
      /** What was to be reached and what was, indicator by indicator. */
      indicators: z.array(
        resource({
          /** The measure with its target. */
          indicator,
          /** What was reached; `null` is "not stated". */
          actual,
          /** `null` where no actual is stated: missing is never zero (GEN-4). */
          achievement: z.nullable(achievement),
        }),
      ),
    }),
  ),
  /** Behaviour by value, with what each group says of it. */
  behaviours: z.array(
    resource({
      /** Key of the value, such as `accountable`. */
      value: z.string(),
      /** Official Indonesian label. */
      label: z.string(),
      /** A reading aid in English. */
      gloss: z.string(),
      /** What each group, the appraiser and the person say, in a fixed order. */
      views: z.array(behaviourView),
    }),
  ),
  /** Steps of the reviewers' scale, 0 where there was no round: scores are "of" this. */
  scaleMaximum: z.number(),
  /** Earlier years and this one, oldest first. */
  trend: z.array(trendPoint),
  /** What went well: results, behaviours and targets in turn, at most four; may be empty. */
  strengths: z.array(highlight),
  /** What to improve: results, behaviours and targets in turn, at most four; may be empty. */
  improvements: z.array(highlight),
  /** Last day on which the round took answers, `null` where there was none. */
  reviewClosedOn: z.nullable(date),
  /** How every figure came about. */
  explanation: z.array(explanationStep),
});
export type ScoreCard = z.output<typeof scoreCard>;
