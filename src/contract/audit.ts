import { date, id, moment, resource } from './scalars.js';
import * as z from './zod.js';

/**
 * One line of the append-only record. Chained by hash within the agency, so that a line changed or removed afterwards shows.
 * What reviewers do is recorded without who and with the date alone, or the record would undo their anonymity.
 */
export const auditEvent = resource({
  /** Counts up by one within the agency. */
  sequence: z.number().check(z.int()),
  /** Operation id, such as `workPlans.submit`. */
  operation: z.string(),
  /** Who did it, `null` where it is withheld or a portal did it. */
  actorId: z.nullable(id),
  /** The record it was done to. */
  objectId: z.nullable(id),
  /** The appraisal concerned, where there is one. */
  appraisalId: z.nullable(id),
  /** When; a date alone for what reviewers do. */
  at: z.union([moment, date]),
  requestId: z.string(),
  /** Hash of the line before, 64 hexadecimal digits. */
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEvent = z.output<typeof auditEvent>;
