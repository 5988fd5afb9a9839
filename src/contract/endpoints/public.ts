import type { Endpoint } from '../endpoint.js';
import {
  newPublicCase,
  newTicketAttachment,
  publicFeedbackForm,
  publicTicket,
  publicTicketReceipt,
  ticketAccess,
  ticketReply,
} from '../public-case.js';
import { openData, publicPerformance } from '../public-performance.js';
import { answerReceipt, publicAnswer, publicForm } from '../satisfaction.js';
import * as z from '../zod.js';
import { read, since } from './row.js';

const form = '/v1/public/forms/{formCode}';
const unit = '/v1/public/units/{unitId}';
const ticket = '/v1/public/tickets/{ticket}';

/** Forms that the served public fills in without signing in, each behind a code: of a survey, or of one invitation. */
export const publicForms = {
  /** Reads a form: what is asked, what is promised. An invitation that was used answers like one that does not exist. */
  get: {
    ...read,
    path: form,
    scope: 'public-form',
    relations: ['public'],
    response: publicForm,
    next: ['publicForms.answer'],
  },
  /**
   * Sends an answer. The same ballot sent again is the same answer. What stands out is noted and never dropped in silence.
   */
  answer: {
    method: 'POST',
    path: `${form}/answers`,
    status: 201,
    since,
    scope: 'public-form',
    relations: ['public'],
    body: publicAnswer,
    response: answerReceipt,
    problems: ['invalid-transition', 'already-exists'],
  },
} as const satisfies Record<string, Endpoint>;

/** What a unit shows to everyone, and takes from everyone. */
export const publicUnits = {
  /** Reads the public page of a unit: plan, indicators, satisfaction, answers, forum days. `not-found` where it has none. */
  performance: {
    ...read,
    path: `${unit}/performance`,
    scope: 'public-unit',
    relations: ['public'],
    query: {
      /** The year; the latest unless told. */
      year: z.optional(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100))),
    },
    response: publicPerformance,
    next: ['publicUnits.data'],
  },
  /** Reads the aggregates of the unit's closed surveys as open data. */
  data: { ...read, path: `${unit}/data`, scope: 'public-unit', relations: ['public'], response: openData },
  /** Downloads the same as a table: one line for each survey and element. */
  table: { ...read, path: `${unit}/data.csv`, scope: 'public-unit', relations: ['public'], answers: ['text/csv'] },
  /** Reads what a page needs to take praise, complaints, suggestions and requests for information. */
  feedbackForm: {
    ...read,
    path: `${unit}/feedback-form`,
    scope: 'public-unit',
    relations: ['public'],
    response: publicFeedbackForm,
    next: ['publicUnits.send'],
  },
  /** Sends praise, a complaint, a suggestion or a request for information. The answer holds the access code, once. */
  send: {
    method: 'POST',
    path: `${unit}/cases`,
    status: 201,
    since,
    scope: 'public-unit',
    relations: ['public'],
    body: newPublicCase,
    response: publicTicketReceipt,
    next: ['publicTickets.open'],
  },
} as const satisfies Record<string, Endpoint>;

const onTicket = { status: 200, since, scope: 'public-ticket', relations: ['public'], response: publicTicket } as const;

/** What became of something that was sent. Number and access code together open it; a wrong one answers like an unknown one. */
export const publicTickets = {
  /** Reads a ticket. */
  open: {
    ...onTicket,
    method: 'POST',
    path: `${ticket}/reading`,
    body: ticketAccess,
    idempotencyKey: false,
    next: ['publicTickets.reply'],
  },
  /** Says more, accepts the answer, or opens the case again with what is still wrong. */
  reply: {
    ...onTicket,
    method: 'POST',
    path: `${ticket}/replies`,
    body: ticketReply,
    problems: ['invalid-transition', 'invalid-fields'],
  },
  /** Adds a file. Its type is read from its bytes. */
  attach: {
    ...onTicket,
    method: 'POST',
    path: `${ticket}/attachments`,
    body: newTicketAttachment,
    problems: ['invalid-transition', 'invalid-fields'],
  },
} as const satisfies Record<string, Endpoint>;
