import { date, id, moment, resource } from './scalars.js';
import * as z from './zod.js';

/**
 * One line of the append-only record. Chained by hash within the agency, so that a line changed or removed afterwards shows.
 * What reviewers do is recorded when their round closes, all of it in one piece and by operation, without who and with the
 * day of the close alone: its time, and the lines beside it, would undo their anonymity.
 */
export const auditEvent = resource({
  /** Counts up by one within the agency. */
  sequence: z.number().check(z.int()),
  /**
   * Operation id, such as `workPlans.submit`; `import.employees` and `import.indicators` for files, with `import.appraiser`
   * for an appraisal that follows the person's new superior; `roles.set` for roles that the operator gives.
   */
  operation: z.string(),
  /** Who did it, `null` where it is withheld or a portal did it. */
  actorId: z.nullable(id),
  /** The record it was done to. */
  objectId: z.nullable(id),
  /** The appraisal concerned, where there is one. */
  appraisalId: z.nullable(id),
  /** When; the day of the close alone for what reviewers do, and for a round that closes by itself. */
  at: z.union([moment, date]),
  /** The request, as in its `X-Request-Id`; empty where naming it would lead to a reviewer. */
  requestId: z.string(),
  /** Hash of the line before, 64 hexadecimal digits. */
  previousHash: z.string(),
  /** Hash of this line with the one before, 64 hexadecimal digits. */
  hash: z.string(),
});
export type AuditEvent = z.output<typeof auditEvent>;
