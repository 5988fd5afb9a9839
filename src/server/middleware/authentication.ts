import { type JWTPayload, decodeJwt, jwtVerify, SignJWT } from 'jose';
import type { Capability, Endpoint } from '../../contract/index.js';
import type { FromPortal, Services, SignedIn } from '../context.js';
import { dateIn } from '../../rules/index.js';
import { ProblemError } from '../problem-error.js';
import { type Agency, findAgency, verifyClient } from '../store/agencies.js';
import type { Database } from '../store/database.js';
import { findEmployee } from '../store/employees.js';
import { currentPolicy } from '../store/policies.js';
import { isEnded } from '../store/sessions.js';

/** Who sends the request; `subject` names them where answers and limits are kept apart. */
export type Caller =
  | { readonly kind: 'public' }
  | ({ readonly kind: 'portal'; readonly subject: string } & FromPortal)
  | ({ readonly kind: 'person'; readonly subject: string } & SignedIn);

const issuer = 'asn-kinerja';

/**
 * Finds out who calls: nobody for public operations, a portal by its id and secret (HTTP Basic) for those of portals, a
 * person by their component session for all others.
 *
 * @throws {ProblemError} `unauthenticated`, the same whatever was wrong.
 */
export async function authenticate(
  db: Database,
  endpoint: Endpoint,
  authorization: string | undefined,
  services: Services,
): Promise<Caller> {
  const relations: readonly string[] = endpoint.relations;
  if (relations.includes('public')) return { kind: 'public' };
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ');
  if (relations.includes('portal')) {
    const portal = scheme.toLowerCase() === 'basic' ? await portalOf(db, credentials) : undefined;
    if (portal) return { kind: 'portal', subject: `client:${portal.client.id}`, ...portal };
    throw unauthenticated('Basic realm="asn-kinerja", charset="UTF-8"');
  }
  const person = scheme.toLowerCase() === 'bearer' ? await personOf(db, credentials, services) : undefined;
  if (person) return { kind: 'person', subject: `employee:${person.viewer.id}`, ...person };
  throw unauthenticated('Bearer');
}

function unauthenticated(challenge: string): ProblemError {
  return new ProblemError('unauthenticated', { headers: { 'WWW-Authenticate': challenge } });
}

async function portalOf(db: Database, credentials: string): Promise<FromPortal | undefined> {
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0 || text.includes('\0')) return undefined;
  const client = await verifyClient(db, text.slice(0, colon), text.slice(colon + 1));
  const agency = client && (await findAgency(db, client.agencyId));
  return client && agency && { client, agency };
}

interface Claims extends JWTPayload {
  readonly agency?: string;
  readonly capabilities?: Capability[];
}

async function personOf(db: Database, token: string, services: Services): Promise<SignedIn | undefined> {
  const agency = await agencyNamedBy(db, token);
  if (!agency) return undefined;
  const claims = await verify(token, agency, services);
  if (!claims?.sub || !claims.jti || !claims.exp) return undefined;
  const [ended, viewer, policy] = await Promise.all([
    isEnded(db, agency.id, claims.jti),
    findEmployee(db, agency.id, claims.sub),
    currentPolicy(db, agency.id),
  ]);
  if (ended || !viewer) return undefined;
  return {
    agency,
    viewer,
    policy,
    capabilities: claims.capabilities ?? [],
    session: { id: claims.jti, expiresAt: new Date(claims.exp * 1000) },
    today: dateIn(policy.rules.timeZone, services.now()),
  };
}

// Which secret proves a token depends on the agency that it names itself; the signature then covers that name as well.
async function agencyNamedBy(db: Database, token: string): Promise<Agency | undefined> {
  try {
    const { agency } = decodeJwt<Claims>(token);
    return typeof agency === 'string' && /^[\w-]{1,64}$/.test(agency) ? await findAgency(db, agency) : undefined;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_JWT_INVALID') return undefined;
    throw error;
  }
}

async function verify(token: string, agency: Agency, services: Services): Promise<Claims | undefined> {
  const options = { algorithms: ['HS256'], issuer, currentDate: services.now(), requiredClaims: ['sub', 'jti', 'exp'] };
  return jwtVerify<Claims>(token, signingKey(agency, services), options).then(
    ({ payload }) => payload,
    () => undefined,
  );
}

/** Makes the token of a component session. */
export function signSession(
  agency: Agency,
  session: { id: string; employeeId: string; capabilities: readonly Capability[]; issuedAt: Date; expiresAt: Date },
  services: Pick<Services, 'sessionSecret'>,
): Promise<string> {
  const { id, employeeId, capabilities, issuedAt, expiresAt } = session;
  return new SignJWT({ agency: agency.id, capabilities: [...capabilities] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(employeeId)
    .setJti(id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(signingKey(agency, services));
}

function signingKey(agency: Agency, { sessionSecret }: Pick<Services, 'sessionSecret'>): Uint8Array {
  return new TextEncoder().encode(sessionSecret ?? agency.sessionSecret);
}
