import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ActivityCatalogue, ActivityState } from '../../../contract/index.js';
import type { StoredActivity } from '../documents.js';
import { agencyId, id, moment, version } from './columns.js';

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
