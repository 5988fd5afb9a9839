import { employeeSummary } from './agency.js';
import { command, etag, id, moment, openEnum, type ObjectMaker, prose, resource } from './scalars.js';
import { evaluationActions, evaluationStates, predicates, ratings } from './vocabulary.js';
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
});
export type EvaluationStep = z.output<typeof evaluationStep>;

/**
 * The annual evaluation. The employee reads its judgement once it is delivered; before that every field of the judgement is
 * empty for them.
 */
export const evaluation = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
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
