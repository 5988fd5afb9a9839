import { type AuditEvent, endpoints } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { type AuditRow, listAuditEvents } from '../store/audit.js';

export const auditEvents: HandlersOf<'auditEvents'> = {
  async list({ db, agency, query, page, answerPage }) {
    return answerPage(await listAuditEvents(db, agency.id, query, page), eventView);
  },

  async ofAppraisal({ db, agency, appraisal, page, answerPage }) {
    const filter = { appraisalId: appraisal.id, isShown };
    return answerPage(await listAuditEvents(db, agency.id, filter, page), eventView);
  },
};

const byReviewers = new Set(Object.keys(endpoints.reviewAssignments).map((name) => `reviewAssignments.${name}`));

/** What reviewers did is left out of the record of one appraisal: its employee and appraiser know who they are. */
function isShown({ operation }: AuditRow): boolean {
  return !byReviewers.has(operation);
}

function eventView({ agencyId: _agency, ...event }: AuditRow): AuditEvent {
  return event;
}
