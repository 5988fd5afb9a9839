import type { Endpoint } from '../endpoint.js';
import { reviewAnswer, reviewAssignment, reviewerChoice, reviewRound, reviewSummary } from '../review.js';
import { page, pageQuery } from '../scalars.js';
import * as z from '../zod.js';
import { read, readAppraisal, since, writeAppraisal } from './row.js';

export const reviewRounds = {
  /** Reads the 360° round as its organiser sees it: who was asked, never who answered what or when. */
  get: {
    ...read,
    path: '/v1/appraisals/{appraisalId}/review-round',
    scope: 'appraisal',
    relations: ['appraiser', 'hr-agency'],
    capability: 'appraisal:read',
    response: reviewRound,
    next: ['reviewRounds.choose'],
  },
  /** Chooses the reviewers, whole. Until the round opens. */
  choose: {
    ...writeAppraisal,
    method: 'PUT',
    path: '/v1/appraisals/{appraisalId}/review-round',
    relations: ['appraiser', 'hr-agency'],
    body: reviewerChoice,
    response: reviewRound,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['reviewRounds.open'],
  },
  /** Opens the round and asks the reviewers. Each group must be large enough to protect its members (ANO-1). */
  open: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/review-round/open',
    relations: ['appraiser', 'hr-agency'],
    response: reviewRound,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['reviewAssignments.list', 'reviewRounds.close'],
  },
  /** Closes the round and publishes its summary, once. Answers are then kept without their authors. */
  close: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/review-round/close',
    relations: ['appraiser', 'hr-agency'],
    response: reviewRound,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['reviewRounds.summary'],
  },
  /**
   * Reads the summary of the round. `not-found` before one was opened, empty while it runs; afterwards every figure is
   * guarded so that no answer finds its author.
   */
  summary: {
    ...readAppraisal,
    path: '/v1/appraisals/{appraisalId}/review-summary',
    response: reviewSummary,
  },
} as const satisfies Record<string, Endpoint>;

export const reviewAssignments = {
  /** Lists the reviews the caller is asked for, soonest closing first. Those of closed rounds stay, without what was answered. */
  list: {
    ...read,
    path: '/v1/review-assignments',
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'review:write',
    query: {
      ...pageQuery,
      /** Only those in this state. */
      state: z.optional(z.enum(['waiting', 'answered', 'declined', 'closed'])),
    },
    response: page(reviewAssignment),
    paged: true,
  },
  /** Reads a review assignment: about whom, which questions, what is promised, and the caller's own answer. */
  get: {
    ...read,
    path: '/v1/review-assignments/{assignmentId}',
    scope: 'review-assignment',
    relations: ['reviewer'],
    capability: 'review:write',
    response: reviewAssignment,
    next: ['reviewAssignments.answer', 'reviewAssignments.decline'],
  },
  /** Answers a review, whole. May be sent again until the round closes. */
  answer: {
    method: 'PUT',
    path: '/v1/review-assignments/{assignmentId}/answer',
    status: 200,
    since,
    scope: 'review-assignment',
    relations: ['reviewer'],
    capability: 'review:write',
    body: reviewAnswer,
    response: reviewAssignment,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
  /** Declines a review. Nobody is told who declined; the round only counts one more that is finished. */
  decline: {
    method: 'POST',
    path: '/v1/review-assignments/{assignmentId}/decline',
    status: 200,
    since,
    scope: 'review-assignment',
    relations: ['reviewer'],
    capability: 'review:write',
    response: reviewAssignment,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
} as const satisfies Record<string, Endpoint>;
