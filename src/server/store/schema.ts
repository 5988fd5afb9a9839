/**
 * The tables. Every one is keyed `(agency_id, id)`, so that the same schema distributes by agency (design 9). What a person
 * writes as one piece is one document; what a query looks for is a column. Civil dates are text: ISO dates sort as they
 * read, and no driver turns them into a moment of its own zone. Nothing here that PostgreSQL 15 lacks: PGlite is 18.
 */
export * from './schema/agency.js';
export * from './schema/indicators.js';
export * from './schema/appraisals.js';
export * from './schema/work.js';
export * from './schema/feedback.js';
export * from './schema/record.js';
export * from './schema/public.js';
