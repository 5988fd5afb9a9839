import { auditEvent } from '../audit.js';
import type { Endpoint } from '../endpoint.js';
import { id, page, pageQuery } from '../scalars.js';
import * as z from '../zod.js';
import { read, readers } from './row.js';

export const auditEvents = {
  /** Lists the record of what was done in the agency, newest first. What reviewers did appears when their round has closed. */
  list: {
    ...read,
    path: '/v1/audit-events',
    scope: 'agency',
    relations: ['auditor', 'hr-agency'],
    capability: 'agency:read',
    query: { ...pageQuery, /** Only what concerns this appraisal. */ appraisalId: z.optional(id) },
    response: page(auditEvent),
    paged: true,
  },
  /** Lists what was done to one appraisal, newest first, for those it concerns. What reviewers did is left out. */
  ofAppraisal: {
    ...read,
    path: '/v1/appraisals/{appraisalId}/audit-events',
    scope: 'appraisal',
    relations: [...readers, 'auditor'],
    capability: 'appraisal:read',
    query: pageQuery,
    response: page(auditEvent),
    paged: true,
  },
} as const satisfies Record<string, Endpoint>;
