import { actualSuggestions } from '../activity.js';
import type { Endpoint } from '../endpoint.js';
import {
  distribution,
  evaluation,
  evaluationChange,
  evaluationTerms,
  newObjection,
  objectionDecision,
} from '../evaluation.js';
import { scoreCard, scoreCardInputs } from '../score-card.js';
import { selfAssessment, selfAssessmentChange } from '../self-assessment.js';
import { withReason } from '../work-plan.js';
import { readAppraisal, termQuery, writeAppraisal } from './row.js';

/** Who judges: the appraiser, or the second-level appraiser who has taken the evaluation over. */
const rating = ['appraiser', 'second-level-appraiser'] as const;

export const selfAssessments = {
  /** Reads the self-assessment: what was reached, what was hard, the person's own view of behaviour. */
  get: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/self-assessment',
    query: termQuery,
    response: selfAssessment,
    next: ['selfAssessments.save'],
  },
  /** Saves the self-assessment, whole. Once the plan is agreed and until it is submitted. */
  save: {
    ...writeAppraisal,
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/self-assessment',
    query: termQuery,
    relations: ['own'],
    body: selfAssessmentChange,
    response: selfAssessment,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['selfAssessments.submit'],
  },
  /** Submits the self-assessment to the appraiser. From then on the evaluation is being rated. */
  submit: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/self-assessment/submit',
    query: termQuery,
    relations: ['own'],
    response: selfAssessment,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['evaluations.get'],
  },
  /**
   * Reads what the verified entries of the log say of each indicator, or the open result that is named as its source: a proposal
   * for the actuals, never more.
   */
  suggestions: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/self-assessment/suggestions',
    query: termQuery,
    response: actualSuggestions,
    next: ['selfAssessments.save'],
  },
} as const satisfies Record<string, Endpoint>;

export const evaluations = {
  /** Reads the evaluation. The employee sees the judgement once it is delivered. */
  get: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/evaluation',
    query: termQuery,
    response: evaluation,
    next: ['evaluations.save'],
  },
  /** Lists the evaluations of the year: each month or quarter by the policy's cycle, then the year itself. */
  terms: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/evaluations',
    response: evaluationTerms,
    next: ['evaluations.get'],
  },
  /**
   * Reads how the predicates of the appraiser's team lie against the guideline. It informs the appraiser; it never changes a
   * rating (DST-4).
   */
  distribution: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/evaluation/distribution',
    query: termQuery,
    relations: ['appraiser', 'second-level-appraiser', 'hr-agency'],
    response: distribution,
  },
  /** Saves the judgement, whole. With all marks, both ratings and the reasons that differ, the evaluation is rated. */
  save: {
    ...writeAppraisal,
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/evaluation',
    query: termQuery,
    relations: rating,
    body: evaluationChange,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.sign'],
  },
  /** Signs the evaluation document (D.1.1). From then on the judgement cannot be changed. */
  sign: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/sign',
    query: termQuery,
    relations: rating,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition', 'distribution-bounds'],
    next: ['evaluations.deliver'],
  },
  /** Hands the signed document to the employee, at the latest 14 working days after signing (P6 p.114 A.5). */
  deliver: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/deliver',
    query: termQuery,
    relations: rating,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.acknowledge'],
  },
  /** Acknowledges the document: the employee has read, signed and returned it (P6 p.114 A.6). */
  acknowledge: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/acknowledge',
    query: termQuery,
    relations: ['own'],
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['scoreCards.get'],
  },
  /** Objects to the result, with reasons, within the term from receipt (P6 §29, p.117 B.1–2). One objection; its decision is final. */
  object: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/object',
    query: termQuery,
    relations: ['own'],
    body: newObjection,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.explain'],
  },
  /** Explains the judgement to an objection: the appraiser is heard (P6 p.117 B.3). */
  explain: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/explain',
    query: termQuery,
    relations: rating,
    body: withReason,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.decide'],
  },
  /** Decides an objection: the judgement stands, or is replaced by a new version (P6 p.117 B.4–6, p.118 D.1.3). */
  decide: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/decide',
    query: termQuery,
    relations: ['second-level-appraiser'],
    body: objectionDecision,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['evaluations.report'],
  },
  /** Takes an evaluation over from an appraiser who has not acted when the window ended (P6 p.90 A.11, p.115–116). What follows is final. */
  takeOver: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/take-over',
    query: termQuery,
    relations: ['second-level-appraiser'],
    body: withReason,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.save'],
  },
  /** Opens a signed judgement for a correction, with its reason. What was signed is kept as a version and never altered. */
  correct: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/correct',
    query: termQuery,
    relations: rating,
    body: withReason,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.save'],
  },
  /** Reports the document to the competent official (P6 p.115 A.7). Also while an objection is open: the changed document replaces it later. */
  report: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/evaluation/report',
    query: termQuery,
    relations: rating,
    response: evaluation,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['evaluations.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const scoreCards = {
  /** Reads the score card. The answer, what it rests on, and how every figure came about. */
  get: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/score-card',
    response: scoreCard,
    next: ['scoreCards.inputs'],
  },
  /** Reads what the score card is made from. `scoreCard(inputs)` of `asn-kinerja/rules` gives the same card again. */
  inputs: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/score-card/inputs',
    response: scoreCardInputs,
  },
} as const satisfies Record<string, Endpoint>;
