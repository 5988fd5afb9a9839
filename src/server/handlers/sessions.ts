import type { Capability } from '../../contract/index.js';
import { parseNip } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import type { Endpoints } from '../../contract/index.js';
import { signSession } from '../middleware/authentication.js';
import { ProblemError, refuseFields } from '../problem-error.js';
import { findByNip, findEmployee } from '../store/employees.js';
import { endSession } from '../store/sessions.js';

const usualLifetime = 900;

export const sessions: HandlersOf<'sessions'> = {
  async create(context) {
    const { agency, body, now, makeId } = context;
    const employeeId = await employeeNamed(context);
    const capabilities = capabilitiesFor(context);
    const issuedAt = now();
    const expiresAt = new Date(issuedAt.getTime() + (body.lifetime ?? usualLifetime) * 1000);
    const token = await signSession(agency, { id: makeId(), employeeId, capabilities, issuedAt, expiresAt }, context);
    return { token, expiresAt: expiresAt.toISOString(), employeeId, capabilities };
  },

  async end({ db, agency, session }) {
    await endSession(db, agency.id, session.id, session.expiresAt);
    return undefined;
  },
};

type Creation = RequestContext<Endpoints['sessions']['create']>;

async function employeeNamed({ db, agency, body }: Creation): Promise<string> {
  const { nip, employeeId } = body;
  if ((nip === undefined) === (employeeId === undefined)) refuseFields([{ pointer: '', code: 'exactly-one' }]);
  const id = nip === undefined ? employeeId : await findByNip(db, agency.id, digitsOf(nip));
  const employee = id === undefined ? undefined : await findEmployee(db, agency.id, id);
  if (employee) return employee.id;
  const pointer = nip === undefined ? '/employeeId' : '/nip';
  throw new ProblemError('invalid-fields', { fields: [{ pointer, code: 'unknown-employee' }] });
}

/** A staff number as it is kept, however the portal writes it. */
function digitsOf(nip: string): string {
  const parsed = parseNip(nip);
  return parsed.ok ? parsed.nip : nip;
}

function capabilitiesFor({ client, body }: Creation): Capability[] {
  const wanted = body.capabilities ?? client.capabilities;
  if (wanted.some((capability) => !client.capabilities.includes(capability))) {
    throw new ProblemError('forbidden', { detail: 'capability-beyond-client' });
  }
  return [...new Set(wanted)];
}
