import type { Endpoints, PublicTicket, TicketReply } from '../../contract/index.js';
import { almanacOf } from '../almanac.js';
import { attachmentKey, checkAttachment, maximumAttachments } from '../cases/attachments.js';
import type { CaseClock } from '../cases/course.js';
import { refuseCaseStep, takeStep, upToDate } from '../cases/steps.js';
import { opensTicket } from '../cases/ticket.js';
import { reporterActions, ticketView } from '../cases/view.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { ProblemError, refuseFields } from '../problem-error.js';
import { insertAttachment, listAttachments, type PublicCaseRow } from '../store/public-cases.js';
import { listDesks } from '../store/service-desks.js';

export const publicTickets: HandlersOf<'publicTickets'> = {
  async open(context) {
    const { row, clock } = await opened(context);
    return answer(context, row, clock);
  },

  async reply(context) {
    const { row, clock } = await opened(context);
    const { db, now, body } = context;
    const text = body.text.trim();
    requireAction(row, body.action);
    if (body.action !== 'confirm' && text === '') refuseFields([{ pointer: '/text', code: 'blank' }]);
    return answer(context, await takeStep(db, row, { action: body.action, at: now(), text, by: null }, clock), clock);
  },

  async attach(context) {
    const { row, clock } = await opened(context);
    const { db, storage, body, now, makeId } = context;
    requireAction(row, 'add');
    const files = (await listAttachments(db, row.agencyId, [row.id])).get(row.id) ?? [];
    if (files.length >= maximumAttachments) {
      refuseFields([{ pointer: '/content', code: 'too-many-files', values: { maximum: maximumAttachments } }]);
    }
    const { name, mediaType, bytes } = checkAttachment(body);
    const file = { agencyId: row.agencyId, id: makeId(), caseId: row.id, name, mediaType };
    await storage.put(attachmentKey(file), bytes);
    await insertAttachment(db, { ...file, bytes: bytes.byteLength, createdAt: now() });
    return answer(context, row, clock);
  },
};

type OnTicket = Omit<RequestContext<Endpoints['publicTickets']['open']>, 'body' | 'query'> & {
  readonly body: { readonly accessCode: string };
};

/**
 * The case, for whoever has its access code; a wrong one is answered as a ticket that does not exist. A case whose reporter was
 * silent for too long closes before it is read.
 */
async function opened(context: OnTicket): Promise<{ row: PublicCaseRow; clock: CaseClock }> {
  const { db, publicCase, body, policy, now } = context;
  if (!opensTicket(publicCase, body.accessCode)) throw new ProblemError('not-found');
  const clock = { almanac: await almanacOf(context), policy };
  return { row: await upToDate(db, publicCase, { ...clock, now }), clock };
}

async function answer({ db, agency }: OnTicket, row: PublicCaseRow, clock: CaseClock): Promise<PublicTicket> {
  return ticketView({ db, ...clock, desks: await listDesks(db, agency.id) }, row);
}

function requireAction(row: PublicCaseRow, action: TicketReply['action']) {
  const allowedActions = reporterActions(row);
  if (!allowedActions.includes(action)) refuseCaseStep(action, row.state, allowedActions);
}
