import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  AnswerWay,
  ForumDayChange,
  NewSurvey,
  OutsideSummary,
  PublicAnswer,
  PublicCaseClass,
  PublicCaseKind,
  PublicCaseState,
  PublicCaseSubject,
  PublicService,
  ReviewAnswer,
  ServedPerson,
  SurveyResults,
} from '../../../contract/index.js';
import type { StoredCaseStep, StoredPublication, StoredReporter, SurveyPromise } from '../documents.js';
import { agencyId, id, moment, version } from './columns.js';

/** What a unit does for the public, and who deals with what the public says; `id` is that of the unit. */
export const serviceDesks = pgTable(
  'service_desks',
  {
    agencyId,
    id,
    services: jsonb('services').$type<PublicService[]>().notNull(),
    officerIds: jsonb('officer_ids').$type<string[]>().notNull(),
    isPublic: boolean('is_public').notNull(),
    version,
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Satisfaction surveys. The code is unique across agencies: it arrives before the agency is known. */
export const surveys = pgTable(
  'surveys',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    serviceId: text('service_id').notNull(),
    state: text('state').$type<'draft' | 'open' | 'closed'>().notNull(),
    closesOn: text('closes_on').notNull(),
    settings: jsonb('settings').$type<NewSurvey>().notNull(),
    code: text('code'),
    /** Makes the codes of the counter's screen. */
    presenceSecret: text('presence_secret').notNull(),
    counterKeyHash: text('counter_key_hash'),
    /** What was promised when the survey opened (ANO-10), and how long each code of the counter's screen stands. */
    promise: jsonb('promise').$type<SurveyPromise>(),
    /** Made once, at the close (ANO-9); comments are hidden in it afterwards. */
    results: jsonb('results').$type<Omit<SurveyResults, 'trend'>>(),
    /** Goes up with a change by those who run it, not with an answer. */
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('surveys_code').on(table.code),
    index('surveys_unit').on(table.agencyId, table.unitId),
    index('surveys_service').on(table.agencyId, table.serviceId, table.closesOn),
    index('surveys_closing').on(table.agencyId, table.state, table.closesOn),
  ],
);

/**
 * What respondents answered. `id` is a hash of the ballot's own random number: no column leads to a person, a device, an
 * invitation or a receipt. When it came is kept to the minute for the examination, and wiped when the survey closes.
 */
export const surveyAnswers = pgTable(
  'survey_answers',
  {
    agencyId,
    id,
    surveyId: text('survey_id').notNull(),
    way: text('way').$type<AnswerWay>().notNull(),
    /** The answer without its proof and its clock. */
    answer: jsonb('answer').$type<Pick<PublicAnswer, 'scores' | 'additional' | 'comment' | 'respondent'>>().notNull(),
    /** Number of the presence code's stretch of time, `null` without one. */
    presenceStep: integer('presence_step'),
    /** Whether it came long after its presence code, as answers made without a line do. */
    isLate: boolean('is_late').notNull().default(false),
    /** How often the same ballot came again: counted, and left out. */
    repeats: integer('repeats').notNull().default(0),
    arrivedAt: moment('arrived_at'),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('survey_answers_survey').on(table.agencyId, table.surveyId),
  ],
);

/**
 * Invitations that can be used once, of surveys and of 360° rounds; `id` is the hash of the code. Nothing here says when
 * one was used or for which answer. Unique across agencies: it arrives before the agency is known.
 */
export const publicInvitations = pgTable(
  'public_invitations',
  {
    agencyId,
    id,
    kind: text('kind').$type<'survey' | 'review'>().notNull(),
    /** Id of the survey, or of the appraisal whose round it is. */
    recordId: text('record_id').notNull(),
    expiresOn: text('expires_on').notNull(),
    isUsed: boolean('is_used').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('public_invitations_code').on(table.id),
    index('public_invitations_record').on(table.agencyId, table.recordId),
  ],
);

/** What people from outside answered in a 360° round, until it closes; `id` is the ballot's own random number. */
export const outsideAnswers = pgTable(
  'outside_answers',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    answer: jsonb('answer').$type<ReviewAnswer>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('outside_answers_appraisal').on(table.agencyId, table.appraisalId),
  ],
);

/**
 * Who is asked from outside about one employee (A9), and what they said once the round is closed; `id` is that of the
 * appraisal. The lists of people are emptied as soon as they are not needed, and all of them at the close.
 */
export const communityReviews = pgTable(
  'community_reviews',
  {
    agencyId,
    id,
    /** Who was named. */
    nominees: jsonb('nominees').$type<ServedPerson[]>().notNull(),
    /** The imported records of the service. */
    records: jsonb('records').$type<ServedPerson[]>().notNull(),
    /** Who is asked: drawn, and agreed to. */
    people: jsonb('people').$type<ServedPerson[]>().notNull(),
    isInvited: boolean('is_invited').notNull().default(false),
    /** Made once, at the close (ANO-9). */
    summary: jsonb('summary').$type<OutsideSummary>(),
    /** Goes up with a change by those who run it, never with an answer. */
    version,
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** What the public has sent. The ticket is unique across agencies: it arrives before the agency is known. */
export const publicCases = pgTable(
  'public_cases',
  {
    agencyId,
    id,
    ticket: text('ticket').notNull(),
    accessHash: text('access_hash').notNull(),
    /** The unit that handles it now. */
    unitId: text('unit_id').notNull(),
    /** The unit to which it was sent, and in whose figures it stays: past figures do not change when it is forwarded. */
    sentTo: text('sent_to').notNull(),
    serviceId: text('service_id'),
    kind: text('kind').$type<PublicCaseKind>().notNull(),
    class: text('class').$type<PublicCaseClass>(),
    subject: text('subject').$type<PublicCaseSubject>().notNull(),
    concernsHead: boolean('concerns_head').notNull(),
    /** Who headed the unit when a case about its head came: never sees it, whatever post they hold later. */
    meantId: text('meant_id'),
    text: text('text').notNull(),
    hiddenReason: text('hidden_reason'),
    reporter: jsonb('reporter').$type<StoredReporter>().notNull(),
    isConfidential: boolean('is_confidential').notNull(),
    state: text('state').$type<PublicCaseState>().notNull(),
    /** The civil date where the unit is. */
    sentOn: text('sent_on').notNull(),
    sentAt: moment('sent_at').notNull(),
    /** The day on which the last answer was given, `null` while there is none. */
    answeredOn: text('answered_on'),
    /** Last day of what is due next, for lists in order; `null` where nothing is. */
    dueOn: text('due_on'),
    steps: jsonb('steps').$type<StoredCaseStep[]>().notNull(),
    published: jsonb('published').$type<StoredPublication>(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('public_cases_ticket').on(table.ticket),
    index('public_cases_unit').on(table.agencyId, table.unitId, table.sentOn),
    index('public_cases_sent').on(table.agencyId, table.sentTo, table.sentOn),
    index('public_cases_due').on(table.agencyId, table.state, table.dueOn),
  ],
);

/** Files that came with cases; their bytes are in the storage. */
export const caseAttachments = pgTable(
  'case_attachments',
  {
    agencyId,
    id,
    caseId: text('case_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('case_attachments_case').on(table.agencyId, table.caseId),
  ],
);

/** Days on which units consult with the public. */
export const forumDays = pgTable(
  'forum_days',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    date: text('date').notNull(),
    content: jsonb('content').$type<ForumDayChange>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('forum_days_unit').on(table.agencyId, table.unitId, table.date),
  ],
);
