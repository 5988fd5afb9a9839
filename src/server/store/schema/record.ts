import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { agencyId } from './columns.js';

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
