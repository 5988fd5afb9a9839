import type { EmployeeSummary, PublicCase, PublicCaseAction, PublicTicket } from '../../contract/index.js';
import { caseActionsFor, isCaseInTime } from '../../rules/index.js';
import type { DeskStandings } from '../middleware/other-records.js';
import type { Database } from '../store/database.js';
import type { StoredCaseStep } from '../store/documents.js';
import { summariesOf } from '../store/employees.js';
import { type AttachmentRow, listAttachments, type PublicCaseRow } from '../store/public-cases.js';
import type { ServiceDeskRow } from '../store/service-desks.js';
import { calendarOf, type CaseClock, courseOf, dueOf } from './course.js';

/** What the views of cases are made from. */
export interface CaseSight extends CaseClock {
  readonly db: Database;
  readonly desks: readonly ServiceDeskRow[];
}

/** What the reporter reads of the history; moderation and publishing are the office's own. */
const told: readonly string[] = [
  ...['send', 'verify', 'reject', 'forward', 'start', 'answer', 'auto-close'],
  ...['add', 'confirm', 'reopen'],
];

const ofReporter: readonly string[] = ['send', 'add', 'confirm', 'reopen'];

/** Cases as those see them who handle them; `mayWrite` where the session may take steps. */
export async function caseViews(
  sight: CaseSight & { readonly standings: DeskStandings; readonly mayWrite: boolean },
  rows: readonly PublicCaseRow[],
): Promise<(row: PublicCaseRow) => PublicCase> {
  const { db, almanac, standings, mayWrite } = sight;
  const [{ agencyId } = { agencyId: '' }] = rows;
  const ids = rows.map(({ id }) => id);
  const officerIds = rows.flatMap(({ steps }) => steps.map(({ by }) => by));
  const files = await listAttachments(db, agencyId, ids);
  const officers = await summariesOf(db, agencyId, officerIds);
  return (row) => {
    const { id, ticket, kind, subject, unitId, serviceId, isConfidential, state, reporter } = row;
    const { name, contact } = reporter;
    const mayHandle = mayWrite && standings.handles(row);
    return {
      ...{ id, ticket, kind, class: row.class, subject, unitId, unit: almanac.units.get(unitId)?.name ?? '' },
      ...{ serviceId, service: serviceName(serviceId, sight), text: shownText(row, row.text) },
      hidden: row.hiddenReason,
      reporter: { isAnonymous: name === null && contact === null, name, contact },
      ...{ isConfidential, sentAt: row.sentAt.toISOString(), state },
      steps: row.steps.map((step) => officerStep(step, row, officers)),
      due: dueOf(row, sight),
      isInTime: isCaseInTime(courseOf(row, sight), calendarOf(row, sight)),
      published: row.published && { question: row.published.question, answer: row.published.answer },
      attachments: (files.get(id) ?? []).map(attachmentView),
      allowedActions: mayHandle ? caseActionsFor(state, row, 'case-handler') : [],
      etag: `"case-${row.version}"`,
    };
  };
}

function officerStep(
  { action, state, at, text, by }: StoredCaseStep,
  row: PublicCaseRow,
  officers: ReadonlyMap<string, EmployeeSummary>,
): PublicCase['steps'][number] {
  const shown = ofReporter.includes(action) ? shownText(row, text) : text;
  return { action, state, at, text: shown, by: officers.get(by ?? '') ?? null };
}

/** A case as its reporter reads it: officers are the office. */
export async function ticketView(sight: CaseSight, row: PublicCaseRow): Promise<PublicTicket> {
  const { db, almanac } = sight;
  const files = await listAttachments(db, row.agencyId, [row.id]);
  const due = dueOf(row, sight);
  return {
    ...{ ticket: row.ticket, kind: row.kind, unit: almanac.units.get(row.unitId)?.name ?? '' },
    ...{ service: serviceName(row.serviceId, sight), text: shownText(row, row.text), state: row.state },
    steps: row.steps
      .filter(({ action }) => told.includes(action))
      .map(({ action, state, at, text }) => ({
        ...{ state, at, text: ofReporter.includes(action) ? shownText(row, text) : text },
        by: ofReporter.includes(action) ? 'reporter' : 'office',
      })),
    due: due && { term: due.term, date: due.date, isOverdue: due.isOverdue },
    attachments: (files.get(row.id) ?? []).map(attachmentView),
    allowedActions: reporterActions(row),
  };
}

/** What the reporter may do to the case now. */
export function reporterActions(row: PublicCaseRow): PublicCaseAction[] {
  return caseActionsFor(row.state, row, 'public');
}

/** What the reporter wrote; nothing once it is hidden, whoever reads. It stays in the record. */
function shownText({ hiddenReason }: PublicCaseRow, text: string): string {
  return hiddenReason === null ? text : '';
}

function serviceName(serviceId: string | null, { desks }: Pick<CaseSight, 'desks'>): string | null {
  if (serviceId === null) return null;
  const services = desks.flatMap((desk) => desk.services);
  return services.find(({ id }) => id === serviceId)?.name ?? null;
}

function attachmentView({ id, name, mediaType, bytes }: AttachmentRow) {
  return { id, name, mediaType, bytes };
}
