import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  AnonymousGroup,
  CoachingChange,
  FeedbackChange,
  FeedbackSource,
  ReviewAnswer,
  ReviewSummary,
} from '../../../contract/index.js';
import type { RoundRules, StoredReviewer } from '../documents.js';
import { agencyId, id, moment, version } from './columns.js';

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
