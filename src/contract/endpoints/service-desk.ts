import type { Endpoint } from '../endpoint.js';
import {
  forumDay,
  forumDayChange,
  publicCase,
  publicCaseKinds,
  publicCaseStates,
  publicCaseStep,
} from '../public-case.js';
import { serviceDesk, serviceDeskChange } from '../public-service.js';
import {
  counterKey,
  hiding,
  invitations,
  newInvitations,
  newSurvey,
  presenceCode,
  satisfactionSurvey,
  surveyChange,
  surveyResults,
} from '../satisfaction.js';
import { page, pageQuery } from '../scalars.js';
import * as z from '../zod.js';
import { read, since } from './row.js';

const unit = '/v1/units/{unitId}';
const survey = '/v1/surveys/{surveyId}';
const theCase = '/v1/public-cases/{caseId}';

/** Who deals with what the public says: the officers whom the head names, the head, those above, the HR agency. */
const desk = ['service-officer', 'unit-head', 'above-unit', 'hr-agency'] as const;
const look = [...desk, 'auditor'] as const;
const readDesk = { ...read, relations: look, capability: 'agency:read' } as const;
const writeDesk = { status: 200, since, relations: desk, capability: 'appraisal:write' } as const;

export const serviceDesks = {
  /** Reads what a unit does for the public, and who in it deals with what the public says. */
  get: {
    ...read,
    path: `${unit}/service-desk`,
    scope: 'service-desk',
    relations: ['signed-in'],
    capability: 'agency:read',
    response: serviceDesk,
    next: ['serviceDesks.save'],
  },
  /** Saves it, whole. */
  save: {
    ...writeDesk,
    method: 'PUT',
    path: `${unit}/service-desk`,
    scope: 'service-desk',
    relations: ['unit-head', 'above-unit', 'hr-agency'],
    body: serviceDeskChange,
    response: serviceDesk,
    ifMatch: true,
    next: ['surveys.create'],
  },
} as const satisfies Record<string, Endpoint>;

const onSurvey = { ...writeDesk, scope: 'survey' } as const;

/** Satisfaction surveys of a unit's services (PermenPANRB 14/2017). */
export const surveys = {
  /** Lists the surveys of a unit, newest first. */
  list: {
    ...readDesk,
    path: `${unit}/surveys`,
    scope: 'service-desk',
    query: pageQuery,
    response: page(satisfactionSurvey),
    paged: true,
  },
  /** Prepares a survey. It is a draft until it is opened. */
  create: {
    ...writeDesk,
    method: 'POST',
    path: `${unit}/surveys`,
    status: 201,
    scope: 'service-desk',
    body: newSurvey,
    response: satisfactionSurvey,
    next: ['surveys.open'],
  },
  /** Reads a survey: its settings, how many have answered; never what. */
  get: { ...readDesk, path: survey, scope: 'survey', response: satisfactionSurvey, next: ['surveys.open'] },
  /** Changes a survey, whole. Once it is open only its last day and its population can change. */
  change: {
    ...onSurvey,
    method: 'PUT',
    path: survey,
    body: surveyChange,
    response: satisfactionSurvey,
    ifMatch: true,
    problems: ['invalid-transition'],
  },
  /** Opens a survey: from now on it has a code and its questions stay. */
  open: {
    ...onSurvey,
    method: 'POST',
    path: `${survey}/open`,
    response: satisfactionSurvey,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['surveys.close'],
  },
  /** Closes a survey and publishes its result, once. */
  close: {
    ...onSurvey,
    method: 'POST',
    path: `${survey}/close`,
    response: satisfactionSurvey,
    ifMatch: true,
    problems: ['invalid-transition'],
    next: ['surveys.results'],
  },
  /** Reads the code that the counter shows now. */
  presenceCode: {
    ...onSurvey,
    method: 'GET',
    path: `${survey}/presence-code`,
    response: presenceCode,
    problems: ['invalid-transition'],
  },
  /**
   * Makes invitations that can be used once each. Their codes are in this answer and nowhere else: so it is not kept for a
   * repeated request, which makes others. Those that nobody uses do no harm.
   */
  invite: {
    ...onSurvey,
    method: 'POST',
    path: `${survey}/invitations`,
    idempotencyKey: false,
    body: newInvitations,
    response: invitations,
    problems: ['invalid-transition'],
  },
  /** Makes the key of a tablet at the counter; the one before stops working. A repeated request makes another. */
  equip: {
    ...onSurvey,
    method: 'POST',
    path: `${survey}/counter-key`,
    idempotencyKey: false,
    response: counterKey,
    problems: ['invalid-transition'],
  },
  /** Reads the result of a closed survey with how its ballots were examined. */
  results: { ...readDesk, path: `${survey}/results`, scope: 'survey', response: surveyResults },
  /** Hides a comment that is abusive or names somebody, with the reason, or shows it again. */
  hideComment: {
    ...onSurvey,
    method: 'POST',
    path: `${survey}/comments/{commentId}/hiding`,
    body: hiding,
    response: surveyResults,
    problems: ['invalid-transition'],
  },
} as const satisfies Record<string, Endpoint>;

/** What the public has sent, for those who handle it. What concerns a person's conduct is seen by the superior alone. */
export const publicCases = {
  /** Lists the cases of a unit and those below it, the ones due soonest first. */
  list: {
    ...readDesk,
    path: `${unit}/public-cases`,
    scope: 'service-desk',
    query: {
      ...pageQuery,
      /** Only those in this state. */
      state: z.optional(z.enum(publicCaseStates)),
      /** Only of this kind. */
      kind: z.optional(z.enum(publicCaseKinds)),
    },
    response: page(publicCase),
    paged: true,
  },
  /** Reads a case. */
  get: {
    ...readDesk,
    path: theCase,
    scope: 'public-case',
    relations: ['case-handler'],
    response: publicCase,
    next: ['publicCases.step'],
  },
  /** Takes a step: verify, reject, forward, start, answer, publish, hide the text. */
  step: {
    ...writeDesk,
    method: 'POST',
    path: `${theCase}/steps`,
    scope: 'public-case',
    relations: ['case-handler'],
    body: publicCaseStep,
    response: publicCase,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
  },
  /** Downloads a file that was sent. Always as a download, never shown. */
  attachment: {
    ...readDesk,
    path: `${theCase}/attachments/{attachmentId}`,
    scope: 'public-case',
    relations: ['case-handler'],
    answers: ['application/octet-stream'],
  },
} as const satisfies Record<string, Endpoint>;

/** Forum days with the public (*forum konsultasi publik*). */
export const forumDays = {
  /** Lists the forum days of a unit, newest first. */
  list: {
    ...read,
    path: `${unit}/forum-days`,
    scope: 'service-desk',
    relations: ['signed-in'],
    capability: 'agency:read',
    query: pageQuery,
    response: page(forumDay),
    paged: true,
  },
  /** Announces a forum day. */
  create: {
    ...writeDesk,
    method: 'POST',
    path: `${unit}/forum-days`,
    status: 201,
    scope: 'service-desk',
    body: forumDayChange,
    response: forumDay,
    next: ['forumDays.change'],
  },
  /** Reads a forum day. */
  get: {
    ...read,
    path: '/v1/forum-days/{forumDayId}',
    scope: 'forum-day',
    relations: ['signed-in'],
    capability: 'agency:read',
    response: forumDay,
  },
  /** Changes a forum day, whole: who came, what was agreed, what became of it. */
  change: {
    ...writeDesk,
    method: 'PUT',
    path: '/v1/forum-days/{forumDayId}',
    scope: 'forum-day',
    body: forumDayChange,
    response: forumDay,
    ifMatch: true,
  },
} as const satisfies Record<string, Endpoint>;
