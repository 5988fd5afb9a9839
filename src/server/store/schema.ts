import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type {
  ActivityCatalogue,
  ActivityState,
  AgencyRole,
  AnonymousGroup,
  Aspect,
  Capability,
  CoachingChange,
  Direction,
  DocumentKind,
  EmploymentType,
  EvaluationState,
  EventType,
  FeedbackChange,
  FeedbackSource,
  IssuedDocument,
  LegalStanding,
  LibraryIndicator,
  PlanForm,
  PlanState,
  PolicyChange,
  PositionType,
  Predicate,
  ProposalState,
  ReviewAnswer,
  ReviewSummary,
  UnitPlanState,
  WorkingCalendar,
} from '../../contract/index.js';
import type {
  RoundRules,
  StoredActivity,
  StoredEvaluation,
  StoredPlan,
  StoredPost,
  StoredProposal,
  StoredReviewer,
  StoredSelfAssessment,
  StoredUnitPlan,
} from './documents.js';

/**
 * The tables. Every one is keyed `(agency_id, id)`, so that the same schema distributes by agency (design 9). What a person
 * writes as one piece is one document; what a query looks for is a column. Civil dates are text: ISO dates sort as they
 * read, and no driver turns them into a moment of its own zone. Nothing here that PostgreSQL 15 lacks: PGlite is 18.
 */

const agencyId = text('agency_id').notNull();
const id = text('id').notNull();
const version = integer('version').notNull().default(1);
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** A government agency: one tenant. Its two secrets never leave the server. */
export const agencies = pgTable('agencies', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Signs component sessions, unless the operator gives a secret for all of them. */
  sessionSecret: text('session_secret').notNull(),
  /** Makes the keys of drafts. Apart from the other, so that changing that one does not lose drafts. */
  draftSecret: text('draft_secret').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Portals that may open sessions. The id is unique across agencies: it arrives before the agency is known. */
export const clients = pgTable(
  'clients',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    secretHash: text('secret_hash').notNull(),
    capabilities: jsonb('capabilities').$type<Capability[]>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] }), uniqueIndex('clients_id').on(table.id)],
);

/** Sessions ended before their time; kept until they would have ended anyway. */
export const endedSessions = pgTable(
  'ended_sessions',
  { agencyId, id, expiresAt: moment('expires_at').notNull() },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Every version of the policy; the highest is in force. */
export const policies = pgTable(
  'policies',
  { agencyId, id, version, since: moment('since').notNull(), rules: jsonb('rules').$type<PolicyChange>().notNull() },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('policies_version').on(table.agencyId, table.version),
  ],
);

export const periods = pgTable(
  'periods',
  {
    agencyId,
    id,
    label: text('label').notNull(),
    year: integer('year').notNull(),
    start: text('start').notNull(),
    end: text('end').notNull(),
    evaluationEnd: text('evaluation_end').notNull(),
    state: text('state').$type<'planned' | 'open' | 'closed'>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('periods_year').on(table.agencyId, table.year),
    uniqueIndex('periods_open')
      .on(table.agencyId)
      .where(sql`${table.state} = 'open'`),
  ],
);

export const units = pgTable(
  'units',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    parentId: text('parent_id'),
    headId: text('head_id'),
    /** `null` follows the unit above, in the end the policy. */
    timeZone: text('time_zone').$type<PolicyChange['timeZone']>(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    // Not unique: every office of a region has its own "Subbagian Umum".
    index('units_name').on(table.agencyId, table.name),
  ],
);

export const employees = pgTable(
  'employees',
  {
    agencyId,
    id,
    nip: text('nip'),
    name: text('name').notNull(),
    position: text('position').notNull(),
    positionType: text('position_type').$type<PositionType>().notNull(),
    planForm: text('plan_form').$type<PlanForm>().notNull(),
    unitId: text('unit_id').notNull(),
    superiorId: text('superior_id'),
    employmentType: text('employment_type').$type<EmploymentType>().notNull(),
    grade: text('grade'),
    rank: text('rank'),
    legalStanding: text('legal_standing').$type<LegalStanding>().notNull(),
    planningApplies: boolean('planning_applies').notNull(),
    roles: jsonb('roles').$type<AgencyRole[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('employees_nip').on(table.agencyId, table.nip),
    index('employees_unit').on(table.agencyId, table.unitId),
    index('employees_superior').on(table.agencyId, table.superiorId),
  ],
);

export const libraryIndicators = pgTable(
  'library_indicators',
  {
    agencyId,
    id,
    unit: text('unit').notNull(),
    position: text('position').notNull(),
    workResult: text('work_result').notNull(),
    name: text('name').notNull(),
    aspects: jsonb('aspects').$type<Aspect[]>().notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    target: jsonb('target').$type<LibraryIndicator['target']>().notNull(),
    measureUnit: text('measure_unit'),
    note: text('note').notNull(),
    /** Every accepted change is an entry of its own, so that plans keep what they were agreed with. */
    version,
    /** The entry that took its place; it is offered no more. */
    replacedById: text('replaced_by_id'),
    proposalId: text('proposal_id'),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Working-day calendars; `id` is the year. */
export const calendars = pgTable(
  'calendars',
  { agencyId, id, holidays: jsonb('holidays').$type<WorkingCalendar['holidays']>().notNull(), version },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** The yearly plan of a unit, as one document. */
export const unitPlans = pgTable(
  'unit_plans',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    periodId: text('period_id').notNull(),
    state: text('state').$type<UnitPlanState>().notNull(),
    version,
    plan: jsonb('plan').$type<StoredUnitPlan>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('unit_plans_unit').on(table.agencyId, table.periodId, table.unitId),
  ],
);

/** Indicators that people propose for their work. */
export const indicatorProposals = pgTable(
  'indicator_proposals',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    state: text('state').$type<ProposalState>().notNull(),
    authorId: text('author_id').notNull(),
    createdAt: moment('created_at').notNull(),
    /** Where it stands in a list: open ones by when they were made. */
    content: jsonb('content').$type<StoredProposal>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('indicator_proposals_unit').on(table.agencyId, table.unitId, table.state),
  ],
);

/** Votes on them: one a person, and nobody reads whose. */
export const proposalVotes = pgTable(
  'proposal_votes',
  {
    agencyId,
    proposalId: text('proposal_id').notNull(),
    employeeId: text('employee_id').notNull(),
    vote: text('vote').$type<'for' | 'against'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.proposalId, table.employeeId] })],
);

/**
 * One employee in one performance year, with the three documents that belong to nobody else. One row, so that a step that
 * touches two of them locks once.
 */
export const appraisals = pgTable(
  'appraisals',
  {
    agencyId,
    id,
    periodId: text('period_id').notNull(),
    employeeId: text('employee_id').notNull(),
    appraiserId: text('appraiser_id'),
    secondLevelAppraiserId: text('second_level_appraiser_id'),
    createdAt: moment('created_at').notNull(),
    planState: text('plan_state').$type<PlanState>().notNull(),
    planVersion: integer('plan_version').notNull().default(1),
    plan: jsonb('plan').$type<StoredPlan>().notNull(),
    selfAssessmentVersion: integer('self_assessment_version').notNull().default(1),
    selfAssessment: jsonb('self_assessment').$type<StoredSelfAssessment>().notNull(),
    evaluationState: text('evaluation_state').$type<EvaluationState>().notNull(),
    evaluationVersion: integer('evaluation_version').notNull().default(1),
    evaluation: jsonb('evaluation').$type<StoredEvaluation>().notNull(),
    /** From the two ratings of the judgement; beside them because lists and trends look for it. */
    predicate: text('predicate').$type<Predicate>(),
    /** When the appraiser signed and when the document was handed over: their clocks start there. */
    signedAt: moment('signed_at'),
    deliveredAt: moment('delivered_at'),
    reportedAt: moment('reported_at'),
    /** How the post is held, where it is not the one of the records from the start of the year (ACT-5, ACT-6). */
    post: jsonb('post').$type<StoredPost>(),
    /** The appraisal in which the year is evaluated, where it is not this one. */
    mainAppraisalId: text('main_appraisal_id'),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('appraisals_main')
      .on(table.agencyId, table.periodId, table.employeeId)
      .where(sql`${table.mainAppraisalId} is null`),
    index('appraisals_of_main').on(table.agencyId, table.mainAppraisalId),
    index('appraisals_of_employee').on(table.agencyId, table.employeeId),
    index('appraisals_of_appraiser').on(table.agencyId, table.appraiserId),
    index('appraisals_of_second_level').on(table.agencyId, table.secondLevelAppraiserId),
  ],
);

/**
 * What an appraisal holds of a month or quarter: the same columns as the appraisal itself has for the year, so that one code
 * serves both (`store/terms.ts`).
 */
export const termAssessments = pgTable(
  'term_assessments',
  {
    agencyId,
    appraisalId: text('appraisal_id').notNull(),
    term: text('term').notNull(),
    selfAssessmentVersion: integer('self_assessment_version').notNull().default(1),
    selfAssessment: jsonb('self_assessment').$type<StoredSelfAssessment>().notNull(),
    evaluationState: text('evaluation_state').$type<EvaluationState>().notNull(),
    evaluationVersion: integer('evaluation_version').notNull().default(1),
    evaluation: jsonb('evaluation').$type<StoredEvaluation>().notNull(),
    predicate: text('predicate').$type<Predicate>(),
    signedAt: moment('signed_at'),
    deliveredAt: moment('delivered_at'),
    reportedAt: moment('reported_at'),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.appraisalId, table.term] })],
);

/** The daily log. The columns are what lists, totals and proposals look for; the rest is the document. */
export const activities = pgTable(
  'activities',
  {
    agencyId,
    appraisalId: text('appraisal_id').notNull(),
    /** Made by the writer: unique within an appraisal. */
    id,
    date: text('date').notNull(),
    text: text('text').notNull(),
    state: text('state').$type<ActivityState>().notNull(),
    minutes: integer('minutes'),
    quantity: doublePrecision('quantity'),
    resultId: text('result_id'),
    indicatorId: text('indicator_id'),
    content: jsonb('content').$type<StoredActivity>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.appraisalId, table.id] }),
    index('activities_date').on(table.agencyId, table.appraisalId, table.date, table.id),
    index('activities_waiting').on(table.agencyId, table.state, table.appraisalId, table.date),
  ],
);

/** The activities an agency has named; `id` is always `catalogue`. */
export const activityCatalogues = pgTable(
  'activity_catalogues',
  { agencyId, id, items: jsonb('items').$type<ActivityCatalogue['items']>().notNull(), version },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Files of evidence: what is known of them. Their bytes are in the file storage. */
export const evidenceFiles = pgTable(
  'evidence_files',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer('size').notNull(),
    partSize: integer('part_size').notNull(),
    parts: jsonb('parts').$type<number[]>().notNull(),
    sha256: text('sha256'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('evidence_files_appraisal').on(table.agencyId, table.appraisalId),
  ],
);

/** Continuous feedback. The author of a withheld one is kept for the author alone. */
export const feedback = pgTable(
  'feedback',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    authorId: text('author_id').notNull(),
    source: text('source').$type<FeedbackSource>().notNull(),
    attribution: text('attribution').$type<'named' | 'withheld'>().notNull(),
    state: text('state').$type<'draft' | 'given'>().notNull(),
    content: jsonb('content').$type<FeedbackChange>().notNull(),
    createdAt: moment('created_at').notNull(),
    givenAt: moment('given_at'),
    /** Fewest distinct authors that a withheld one was promised when it was given (ANO-10). */
    minimum: integer('minimum'),
    /** The batch in which a withheld one was first shown. It stays in it, whatever the policy becomes. */
    published: text('published'),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('feedback_appraisal').on(table.agencyId, table.appraisalId),
    index('feedback_author').on(table.agencyId, table.authorId),
  ],
);

/** Talks between leader and employee. */
export const coachings = pgTable(
  'coachings',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    recordedById: text('recorded_by_id').notNull(),
    /** The appraiser at that time: counselling stays between these two, also after a change of appraiser (USE-7). */
    leaderId: text('leader_id').notNull(),
    state: text('state').$type<'recorded' | 'agreed' | 'disputed'>().notNull(),
    content: jsonb('content').$type<CoachingChange>().notNull(),
    answer: text('answer').notNull().default(''),
    createdAt: moment('created_at').notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('coachings_appraisal').on(table.agencyId, table.appraisalId),
  ],
);

/** Official documents that were made: the hash of their content, and the bytes' own where they were settled. */
export const issuedDocuments = pgTable(
  'issued_documents',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    term: text('term').notNull(),
    form: text('form').notNull(),
    documentVersion: integer('document_version').notNull(),
    contentHash: text('content_hash').notNull(),
    settledAt: moment('settled_at'),
    /** Bytes of the PDF in the file storage, from which a signed copy must begin. */
    pdfSha256: text('pdf_sha256').notNull(),
    pdfSize: integer('pdf_size').notNull(),
    signedCopy: jsonb('signed_copy').$type<IssuedDocument['signedCopy']>(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('issued_documents_appraisal').on(table.agencyId, table.appraisalId, table.kind),
    index('issued_documents_hash').on(table.contentHash),
  ],
);

/** Addresses of portals that are told what happens. The secret signs; it is shown once. */
export const webhooks = pgTable(
  'webhooks',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    url: text('url').notNull(),
    events: jsonb('events').$type<EventType[]>().notNull(),
    secret: text('secret').notNull(),
    /** Nothing is sent any more once the address has said that it is gone (410). */
    active: boolean('active').notNull().default(true),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Messages to them, written in the transaction of what they tell and sent afterwards. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    agencyId,
    id,
    webhookId: text('webhook_id').notNull(),
    type: text('type').$type<EventType>().notNull(),
    at: moment('at').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    state: text('state').$type<'waiting' | 'delivered' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: moment('next_attempt_at'),
    lastStatus: integer('last_status'),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('webhook_deliveries_due').on(table.state, table.nextAttemptAt),
    index('webhook_deliveries_webhook').on(table.agencyId, table.webhookId, table.at),
  ],
);

/** The 360° round of an appraisal; `id` is the appraisal's. */
export const reviewRounds = pgTable(
  'review_rounds',
  {
    agencyId,
    id,
    state: text('state').$type<'choosing' | 'open' | 'closed'>().notNull(),
    reviewers: jsonb('reviewers').$type<StoredReviewer[]>().notNull(),
    closesOn: text('closes_on'),
    closedOn: text('closed_on'),
    /** The rules of the policy in force when the round opened: they hold until it closes (ANO-10). */
    rules: jsonb('rules').$type<RoundRules>(),
    /** Made once, at the close (ANO-9). */
    summary: jsonb('summary').$type<ReviewSummary['values']>(),
    /** How often reviewers did what, by operation, until the close puts it into the record: no rater, no time. */
    writes: jsonb('writes').$type<Record<string, number>>().notNull().default({}),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('review_rounds_closing').on(table.agencyId, table.state, table.closesOn),
  ],
);

/** What one reviewer is asked. Holds the answer only until the round closes. */
export const reviewAssignments = pgTable(
  'review_assignments',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    reviewerId: text('reviewer_id').notNull(),
    group: text('rater_group').$type<AnonymousGroup>().notNull(),
    state: text('state').$type<'waiting' | 'answered' | 'declined' | 'closed'>().notNull(),
    closesOn: text('closes_on').notNull(),
    answer: jsonb('answer').$type<ReviewAnswer>(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('review_assignments_reviewer').on(table.agencyId, table.reviewerId, table.appraisalId),
    index('review_assignments_appraisal').on(table.agencyId, table.appraisalId),
  ],
);

/** Answers of closed rounds: no rater, no time, an id and a place that mean nothing (ANO-6, ANO-7). */
export const reviewResponses = pgTable(
  'review_responses',
  {
    agencyId,
    id,
    appraisalId: text('appraisal_id').notNull(),
    group: text('rater_group').$type<AnonymousGroup>().notNull(),
    answer: jsonb('answer').$type<ReviewAnswer>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** The append-only record; a trigger of the migrations refuses changes. `at` is text: what reviewers do has a date alone. */
export const auditEvents = pgTable(
  'audit_events',
  {
    agencyId,
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    operation: text('operation').notNull(),
    actorId: text('actor_id'),
    objectId: text('object_id'),
    appraisalId: text('appraisal_id'),
    at: text('at').notNull(),
    requestId: text('request_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.sequence] }),
    index('audit_events_appraisal').on(table.agencyId, table.appraisalId, table.sequence),
  ],
);

/** The last line of each agency's record. Its row lock makes writers take turns. */
export const auditHeads = pgTable('audit_heads', {
  agencyId: text('agency_id').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
});

/** First answers by `Idempotency-Key`. The answer is text, so that a replay is the same to the byte. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    agencyId,
    /** Who sent it: keys of different callers never meet. */
    subject: text('subject').notNull(),
    key: text('key').notNull(),
    /** Hash of method, path and body; empty once a closed round has let go of what was sent. */
    fingerprint: text('fingerprint').notNull(),
    /** The review assignment it was sent to, so that closing the round can let go of the answer. */
    assignmentId: text('assignment_id'),
    status: integer('status'),
    headers: jsonb('headers').$type<Record<string, string>>(),
    body: text('body'),
    /** A day, not a time: a time would tell when a reviewer answered. */
    day: text('day').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.subject, table.key] }),
    index('idempotency_keys_day').on(table.day),
    index('idempotency_keys_assignment').on(table.agencyId, table.assignmentId),
  ],
);
