import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { DocumentKind, EvaluationState, IssuedDocument, PlanState, Predicate } from '../../../contract/index.js';
import type { StoredEvaluation, StoredPlan, StoredPost, StoredSelfAssessment } from '../documents.js';
import { agencyId, id, moment } from './columns.js';

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
