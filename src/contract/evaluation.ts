import { employeeSummary } from './agency.js';
import {
  command,
  date,
  etag,
  id,
  moment,
  openEnum,
  type ObjectMaker,
  prose,
  reason,
  resource,
  term,
} from './scalars.js';
import {
  evaluationActions,
  evaluationStates,
  organisationLevels,
  predicates,
  ratings,
  relations,
} from './vocabulary.js';
import * as z from './zod.js';

const rating = z.enum(ratings);

/** Why a rating is suggested, or why none is. The text is the reader's language made from `code` and `values`. */
export const suggestionReason = resource({
  /** Stable key, such as `most-results-above`. */
  code: z.string(),
  /** Id of the rule, such as `RTG-1`; see `docs/rules.md`. */
  rule: z.string(),
  /** Source, such as `P6 p.97–98`. */
  cite: z.string(),
  /** Figures the sentence needs: `{ count: 3, of: 4 }`. */
  values: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type SuggestionReason = z.output<typeof suggestionReason>;

/** A suggested rating with its reasons; `null` where no rule fits. It suggests, a person sets (GEN-2). */
export const suggestion = resource({
  /** The suggested rating, `null` where no rule fits. */
  rating: z.nullable(rating),
  /** Why; says what is missing where nothing is suggested. */
  reasons: z.array(suggestionReason),
});
export type Suggestion = z.output<typeof suggestion>;

const resultMark = (object: ObjectMaker) =>
  object({
    /** Id of a result of the plan. */
    resultId: id,
    /** `null` while not judged. */
    rating: z.nullable(rating),
    /** What the mark rests on; may be empty. */
    note: prose,
  });

const behaviourMark = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value. */
    value: z.string().check(z.maxLength(40)),
    /** `null` while not judged. */
    rating: z.nullable(rating),
    /** What the mark rests on; may be empty. */
    note: prose,
  });

const fields = (object: ObjectMaker) => ({
  /** The appraiser's mark on each result. */
  results: z.array(resultMark(object)).check(z.maxLength(40)),
  /** The appraiser's mark on each behaviour value. */
  behaviours: z.array(behaviourMark(object)).check(z.maxLength(20)),
  /** *Rating hasil kerja*. */
  workResultRating: z.nullable(rating),
  /** Why it differs from the suggestion; required where it does (RTG-7). */
  workResultReason: prose,
  /** *Rating perilaku kerja*. */
  behaviourRating: z.nullable(rating),
  /** Why it differs from the suggestion; required where it does (RTG-7). */
  behaviourReason: prose,
  /** Notes to the employee on the document (P6 §24(6)). */
  notes: prose,
  /** Recommendation on the document, such as training. */
  recommendation: prose,
  /**
   * Study leave that was not completed: the appraiser picks the predicate with regard to behaviour, whatever the table gives
   * (PRD-4; P6 p.100, 103). `null` or absent for everybody else.
   */
  studyLeave: z.optional(
    z.nullable(
      object({
        /** The predicate that was picked. */
        predicate: z.enum(['poor', 'very-poor']),
        /** Why this one of the two. */
        reason: prose,
      }),
    ),
  ),
});

/** The judgement as it is read: marks, ratings, reasons, notes. */
export const judgement = resource(fields(resource));
export type Judgement = z.output<typeof judgement>;

/** Who took which step of the evaluation, and when. */
export const evaluationStep = resource({
  /** The step. */
  action: openEnum(evaluationActions),
  /** Who took it, as they were then: name, position, unit. */
  by: employeeSummary,
  /** When. */
  at: moment,
  /** The reason, with steps that need one; else absent. */
  note: z.optional(z.string()),
});
export type EvaluationStep = z.output<typeof evaluationStep>;

/** An objection of the employee, from its reasons to the final decision (P6 §29, p.117–119). */
export const objection = resource({
  /** Why the employee objects (OBJ-1). */
  reasons: z.string(),
  /** When it was filed. */
  at: moment,
  /** What the appraiser says to it, `null` while nothing. */
  explanation: z.nullable(z.string()),
  /** `upheld` or `changed`, `null` while open. Final (PP30 §59(4)). */
  outcome: z.nullable(openEnum(['upheld', 'changed'])),
  /** How both sides were heard and why it was decided so, `null` while open (OBJ-2). */
  decision: z.nullable(z.string()),
  /** Who decided, `null` while open. */
  decidedBy: z.nullable(employeeSummary),
  /** When, `null` while open. */
  decidedAt: z.nullable(moment),
});
export type Objection = z.output<typeof objection>;

/** A signed judgement as it was before a correction or a changed decision. It is never altered. */
export const signedVersion = resource({
  /** Counts up from 1. */
  version: z.number().check(z.int()),
  /** The judgement that was signed. */
  judgement,
  /** Its predicate. */
  predicate: openEnum(predicates),
  /** When it was signed. */
  signedAt: moment,
  /** Who signed. */
  signedBy: employeeSummary,
  /** Why it was replaced. */
  replacedBecause: z.string(),
});
export type SignedVersion = z.output<typeof signedVersion>;

/** A term of the regulation that runs, or ran, in this evaluation or plan. Everybody it binds sees it. */
export const runningClock = resource({
  /** Id of the clock, such as `objection.file`; see `docs/rules.md`. */
  clock: z.string(),
  /** Whom it binds. */
  binds: openEnum(relations),
  /** Its last day, ending 23.59 in `timeZone`. */
  dueOn: date,
  /** IANA zone of the employee's unit. */
  timeZone: z.string(),
  /** `running`, `met` by the step in time, or `over` when the last day passed without it, also where it came later. */
  state: openEnum(['running', 'over', 'met']),
  /**
   * Working days from the day of the answer to `dueOn`, by the agency's calendar: 0 on the last day, negative once it passed.
   * `null` or absent where the clock counts no working days.
   */
  workingDaysLeft: z.optional(z.nullable(z.number().check(z.int()))),
  /** Source, such as `P6 p.114 A.5`. */
  cite: z.string(),
});
export type RunningClock = z.output<typeof runningClock>;

/**
 * The evaluation of a year, or of a month or quarter of it. The employee reads its judgement once it is delivered; before that every field of the judgement is
 * empty for them.
 */
export const evaluation = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** What is assessed; `annual` where absent. */
  term: z.optional(term),
  /** Where the evaluation stands. */
  state: openEnum(evaluationStates),
  ...judgement.shape,
  /** What the rules suggest from the marks above, recomputed with every save. */
  suggestions: resource({
    /** For the *rating hasil kerja* (RTG-1, RTG-5; RTG-8 for who heads a unit). */
    workResult: suggestion,
    /** For the *rating perilaku kerja* (RTG-2). */
    behaviour: suggestion,
  }),
  /** From the two ratings by the table (P6 p.99–103), `null` until both are set. */
  predicate: z.nullable(openEnum(predicates)),
  /** The employee's objection, `null` or absent where there is none. */
  objection: z.optional(z.nullable(objection)),
  /** Signed judgements that were replaced, oldest first. */
  versions: z.optional(z.array(signedVersion)),
  /** Whether the result is final, so that nobody can object (OBJ-5). */
  final: z.optional(z.boolean()),
  /** Whether the employee is on study leave, so that `studyLeave` may be set (PRD-4). */
  onStudyLeave: z.optional(z.boolean()),
  /** When it was reported to the competent official, `null` before. */
  reportedAt: z.optional(z.nullable(moment)),
  /** The terms that run in it, nearest first. */
  clocks: z.optional(z.array(runningClock)),
  /** Steps so far, oldest first. */
  history: z.array(evaluationStep),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(evaluationActions)),
  /** Version of the evaluation; send it as `If-Match` with every step. */
  etag,
});
export type Evaluation = z.output<typeof evaluation>;

/** The appraiser's judgement, whole. May be saved unfinished; complete marks, ratings and reasons make it `rated`. */
export const evaluationChange = command(fields(command));
export type EvaluationChange = z.output<typeof evaluationChange>;

/** An objection as the employee files it. */
export const newObjection = command({
  /** Why, in the employee's own words. */
  reasons: reason,
});
export type NewObjection = z.output<typeof newObjection>;

/** The decision on an objection. With `changed`, the judgement is replaced by a new version and the document by D.1.3. */
export const objectionDecision = command({
  /** Whether the judgement stands. */
  outcome: z.enum(['upheld', 'changed']),
  /** How both sides were heard and why it is decided so. */
  reason,
  /** The new judgement; required with `changed`, refused with `upheld`. */
  judgement: z.optional(evaluationChange),
});
export type ObjectionDecision = z.output<typeof objectionDecision>;

/** The evaluations of one appraisal: each month or quarter, then the year. */
export const evaluationTerms = resource({
  /** The evaluations, in the order of the year; the year itself last. */
  items: z.array(
    resource({
      /** `annual`, `Q1`, `M01`. */
      term,
      /** First day assessed. */
      start: date,
      /** Last day assessed. */
      end: date,
      /** Last day of the window in which it is evaluated. */
      windowEnd: date,
      /** Where it stands. */
      state: openEnum(evaluationStates),
      /** `null` until both ratings are set, and before delivery for the employee. */
      predicate: z.nullable(openEnum(predicates)),
    }),
  ),
});
export type EvaluationTerms = z.output<typeof evaluationTerms>;

/** One bound of the guiding distribution, and how the team stands to it. */
export const distributionFinding = resource({
  /** Id of the bound, such as `good.good.max`. */
  id: z.string(),
  /** The predicates it counts. */
  predicates: z.array(openEnum(predicates)),
  /** `maximum`, `minimum`, `largest`, `some`, `none`. */
  kind: openEnum(['maximum', 'minimum', 'largest', 'some', 'none']),
  /** The bound as a share of the team, `null` where it is a count or an order. */
  share: z.nullable(z.number()),
  /** People counted now. */
  count: z.number().check(z.int()),
  /** People allowed or needed, in this team; `null` for `largest`. */
  bound: z.nullable(z.number().check(z.int())),
  /** How many people would have to be rated otherwise; 0 where it holds. */
  needed: z.number().check(z.int()),
  /** Whether people not rated yet could still make it good. */
  curable: z.boolean(),
  /** Whether it holds now. */
  holds: z.boolean(),
  /** Weight, after the guard for small teams. */
  severity: openEnum(['info', 'warning', 'blocking']),
  /** Source, such as `SE MenPANRB 3/2023`. */
  cite: z.string(),
});
export type DistributionFinding = z.output<typeof distributionFinding>;

/** How the predicates of one appraiser's team lie, against the guideline. A finding never changes a rating (DST-4). */
export const distribution = resource({
  /** The unit that the appraiser leads, whose achievement decides the pattern (ORG-2). */
  unit: z.nullable(
    resource({
      /** Id of the unit. */
      id,
      /** Its name. */
      name: z.string(),
    }),
  ),
  /** Its achievement, `null` while not set. */
  level: z.nullable(openEnum(organisationLevels)),
  /** Why this level, in the words of who set it; empty while not set. */
  reason: z.string(),
  /** Whether it is last year's, because this year's came too late (CLK-4; P6 p.94). */
  carriedOver: z.boolean(),
  /** People in the team. */
  team: z.number().check(z.int()),
  /** How many have which predicate now, best first; the rest is not rated yet. */
  counts: z.array(
    resource({
      /** The predicate. */
      predicate: openEnum(predicates),
      /** People of the team who have it now. */
      count: z.number().check(z.int()),
    }),
  ),
  /** Each bound of the guideline; empty while the level is not set. */
  findings: z.array(distributionFinding),
  /** The shape of the pattern, worst predicate first, without unit (DST-5); empty while the level is not set. */
  curve: z.array(z.number()),
});
export type Distribution = z.output<typeof distribution>;
