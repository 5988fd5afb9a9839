import type { NewPublicCase } from '../../contract/index.js';
import { caseDue } from '../../rules/index.js';
import type { Almanac } from '../almanac.js';
import type { OnPublicUnit, Publicly, Surroundings } from '../context.js';
import { tell } from '../events.js';
import { insertCase, type PublicCaseRow } from '../store/public-cases.js';
import { calendarOf, courseOf } from './course.js';
import { accessCodeOf, accessHashOf, ticketFor } from './ticket.js';

/** Attempts at a ticket number that no other case has; there are 27 thousand million. */
const attempts = 20;

/** Keeps what a citizen sent. The access code is in the answer, and only its hash here. */
export async function receiveCase(
  context: Pick<Surroundings, 'db' | 'now' | 'makeId'> & Publicly & OnPublicUnit & { readonly almanac: Almanac },
  body: NewPublicCase,
): Promise<{ row: PublicCaseRow; accessCode: string }> {
  const { db, agency, unit, seed, now, makeId, almanac, policy } = context;
  const { reporter, ...sent } = body;
  const at = now();
  const fresh: PublicCaseRow = {
    ...{
      agencyId: agency.id,
      id: makeId(),
      unitId: unit.id,
      sentTo: unit.id,
      ...sent,
      reporter,
      ticket: '',
      accessHash: '',
    },
    ...{ class: null, hiddenReason: null, published: null, answeredOn: null, state: 'sent' as const, version: 1 },
    meantId: body.concernsHead ? unit.headId : null,
    ...{ sentAt: at, sentOn: almanac.dateAt(unit.id, at), dueOn: null },
    steps: [{ action: 'send', state: 'sent', at: at.toISOString(), text: '', by: null }],
  };
  const clock = { almanac, policy };
  const dueOn = caseDue(courseOf(fresh, clock), calendarOf(fresh, clock))?.date ?? null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const ticket = ticketFor(seed, attempt);
    const accessCode = accessCodeOf(seed, ticket);
    const row = { ...fresh, dueOn, ticket, accessHash: accessHashOf(ticket, accessCode) };
    if (!(await insertCase(db, row))) continue;
    await tellReceived(context, row);
    return { row, accessCode };
  }
  throw new Error('No free ticket number was found.');
}

/** Tells the portals that a case about a service came. Of one about conduct nobody is told. */
async function tellReceived(context: Parameters<typeof receiveCase>[0], row: PublicCaseRow): Promise<void> {
  if (row.subject === 'conduct') return;
  const { id: caseId, unitId, kind, state, dueOn } = row;
  await tell(context, 'public-case.received', { caseId, unitId, kind, state, dueOn });
}
