import { employeeSummary } from './agency.js';
import { command, etag, id, moment, openEnum, type ObjectMaker, prose, resource } from './scalars.js';
import { evaluationActions, evaluationStates, predicates, ratings } from './vocabulary.js';
import * as z from './zod.js';

const rating = z.enum(ratings);

/** Why a rating is suggested, or why none is. The text is the reader's language made from `code` and `values`. */
export const suggestionReason = resource({
  /** Stable key, such as `most-results-above`. */
  code: z.string(),
  /** Rule id of the domain, such as `RTG-1`. */
  rule: z.string(),
  /** Source, such as `P6 p.97–98`. */
  cite: z.string(),
  /** Figures the sentence needs: `{ count: 3, of: 4 }`. */
  values: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type SuggestionReason = z.output<typeof suggestionReason>;

/** A suggested rating with its reasons; `null` where no rule fits. It suggests, a person sets (GEN-2). */
export const suggestion = resource({
  rating: z.nullable(rating),
  reasons: z.array(suggestionReason),
});
export type Suggestion = z.output<typeof suggestion>;

const resultMark = (object: ObjectMaker) =>
  object({
    resultId: id,
    /** `null` while not judged. */
    rating: z.nullable(rating),
    note: prose,
  });

const behaviourMark = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value. */
    value: z.string().check(z.maxLength(40)),
    rating: z.nullable(rating),
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
  action: openEnum(evaluationActions),
  by: employeeSummary,
  at: moment,
});
export type EvaluationStep = z.output<typeof evaluationStep>;

/**
 * The annual evaluation. The employee reads its judgement once it is delivered; before that every field of the judgement is
 * empty for them.
 */
export const evaluation = resource({
  appraisalId: id,
  state: openEnum(evaluationStates),
  ...judgement.shape,
  /** What the rules suggest from the marks above, recomputed with every save. */
  suggestions: resource({ workResult: suggestion, behaviour: suggestion }),
  /** From the two ratings by the table (P6 p.99–103), `null` until both are set. */
  predicate: z.nullable(openEnum(predicates)),
  history: z.array(evaluationStep),
  allowedActions: z.array(openEnum(evaluationActions)),
  etag,
});
export type Evaluation = z.output<typeof evaluation>;

/** The appraiser's judgement, whole. May be saved unfinished; complete marks, ratings and reasons make it `rated`. */
export const evaluationChange = command(fields(command));
export type EvaluationChange = z.output<typeof evaluationChange>;
