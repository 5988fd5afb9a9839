import type { Endpoint } from '../endpoint.js';
import {
  coaching,
  coachingAnswer,
  coachingChange,
  coachings as coachingsSchema,
  feedback as feedbackSchema,
  feedbackChange,
  feedbackFrame,
  newFeedback,
  receivedFeedback,
} from '../feedback.js';
import { page, pageQuery } from '../scalars.js';
import { read, readAppraisal, since, writeAppraisal } from './row.js';

const one = '/v1/feedback/{feedbackId}';
const talk = '/v1/appraisals/{appraisalId}/coachings/{coachingId}';
const ofGiver = { status: 200, since, scope: 'feedback', relations: ['giver'], capability: 'review:write' } as const;
const byPerson = { scope: 'agency', relations: ['signed-in'], capability: 'review:write' } as const;
const two = ['own', 'appraiser'] as const;

export const feedback = {
  /** Reads the feedback on a person that the caller may read. Withheld entries appear in protected batches only. */
  received: { ...readAppraisal, path: '/v1/appraisals/{appraisalId}/feedback', response: receivedFeedback },
  /** Reads what feedback on an employee can speak of, and what is promised to who gives it. */
  frame: { ...read, ...byPerson, path: '/v1/employees/{employeeId}/feedback-frame', response: feedbackFrame },
  /** Lists what the caller has written, drafts first, then newest first. */
  mine: { ...read, ...byPerson, path: '/v1/feedback', query: pageQuery, response: page(feedbackSchema), paged: true },
  /** Begins feedback on an employee, as a private draft. */
  create: {
    ...byPerson,
    method: 'POST',
    path: '/v1/feedback',
    status: 201,
    since,
    body: newFeedback,
    response: feedbackSchema,
    problems: ['not-found', 'invalid-fields'],
    next: ['feedback.give'],
  },
  /** Reads one's own feedback. */
  get: { ...read, ...ofGiver, path: one, response: feedbackSchema },
  /** Changes a draft. */
  change: {
    ...ofGiver,
    method: 'PUT',
    path: one,
    body: feedbackChange,
    response: feedbackSchema,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
  /** Gives the feedback. It cannot be changed afterwards. */
  give: {
    ...ofGiver,
    method: 'POST',
    path: `${one}/give`,
    response: feedbackSchema,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
  },
  /** Removes a draft. */
  remove: { ...ofGiver, method: 'DELETE', path: one, status: 204, problems: ['invalid-transition'] },
} as const satisfies Record<string, Endpoint>;

/** Talks between leader and employee. Counselling is read by the two alone (USE-7). */
export const coachings = {
  /** Lists the talks that the caller may read, newest first. */
  list: { ...readAppraisal, path: '/v1/appraisals/{appraisalId}/coachings', response: coachingsSchema },
  /** Reads a talk. */
  get: { ...readAppraisal, path: talk, response: coaching },
  /** Records a talk. The other side is asked to agree. */
  record: {
    ...writeAppraisal,
    method: 'POST',
    path: '/v1/appraisals/{appraisalId}/coachings',
    status: 201,
    relations: two,
    body: coachingChange,
    response: coaching,
    next: ['coachings.answer'],
  },
  /** Changes the record of a talk until the other side has agreed; they are asked again. */
  change: {
    ...writeAppraisal,
    method: 'PUT',
    path: talk,
    relations: two,
    body: coachingChange,
    response: coaching,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
  /** Answers the record of a talk: agrees, or says what is otherwise. */
  answer: {
    ...writeAppraisal,
    method: 'POST',
    path: `${talk}/answer`,
    relations: two,
    body: coachingAnswer,
    response: coaching,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
  },
} as const satisfies Record<string, Endpoint>;
