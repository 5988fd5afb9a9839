import { term } from '../scalars.js';
import * as z from '../zod.js';

/** First API version of a row. */
export const since = '1.0';

/** Columns shared by every reading. */
export const read = { method: 'GET', status: 200, since } as const;

/** Who reads the record of an appraisal. */
export const readers = ['own', 'appraiser', 'second-level-appraiser', 'year-appraiser', 'hr-agency'] as const;

/** Columns of a reading of an appraisal's record. */
export const readAppraisal = { ...read, scope: 'appraisal', relations: readers, capability: 'appraisal:read' } as const;

/** Columns of a write to an appraisal's record; who may make it is said by the row. */
export const writeAppraisal = { status: 200, since, scope: 'appraisal', capability: 'appraisal:write' } as const;

/** Columns of a write that the HR agency makes for all. */
export const writeAgency = {
  status: 200,
  since,
  scope: 'agency',
  relations: ['hr-agency'],
  capability: 'agency:write',
} as const;

/** A search in words. */
export const search = z.optional(z.string().check(z.maxLength(200)));

/** What of the year is meant. */
export const termQuery = {
  /** `annual` unless told; a quarter `Q1` or a month `M01` by the policy's cycle. */
  term: z.optional(term),
};
