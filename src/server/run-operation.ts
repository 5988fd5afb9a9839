import type { Context, Handler as HonoHandler } from 'hono';
import { type Endpoint, type OperationId, pathParameters } from '../contract/index.js';
import type { BytesAnswer, OnAppraisal, OnAssignment, Services, Surroundings } from './context.js';
import { handlers } from './handlers/index.js';
import { chooseLanguage, type Language } from './messages/index.js';
import { appraisalIdOf, auditEntries } from './middleware/audit.js';
import { authenticate, type Caller } from './middleware/authentication.js';
import { readBody } from './middleware/body.js';
import { fingerprintOf, requireKey, requireSameRequest, withheldIn } from './middleware/idempotency.js';
import { limitStrangers } from './middleware/limits.js';
import { pagingOf } from './middleware/paging.js';
import { isPublicScope, meetPublic, type MetPublicly } from './middleware/public-records.js';
import { meetRecord, requireCapability } from './middleware/permission.js';
import { etagOf, isKnown, requireCurrent, requireIfMatch } from './middleware/preconditions.js';
import { unavailable } from './middleware/problems.js';
import type { RateLimiter } from './middleware/rate-limit.js';
import { checkResponse } from './middleware/response-check.js';
import { replayed, withoutSecrets } from './middleware/secret-answers.js';
import { type CheckedInput, checkInput } from './middleware/validation.js';
import { closeSilentCases } from './cases/close-silent.js';
import { closeOverdueRounds } from './reviews/overdue.js';
import { appendAuditEvents } from './store/audit.js';
import type { Database } from './store/database.js';
import { claimKey, forgetWithheld, keepAnswer, type KeyOwner, type StoredAnswer } from './store/idempotency.js';
import type { Store } from './store/open.js';
import { closeOverdueSurveys } from './surveys/overdue.js';

/** A row of the endpoint table with its name. */
export interface Operation {
  readonly operation: OperationId;
  readonly endpoint: Endpoint;
}

/** What every operation of a server shares. */
export interface Runtime {
  /** The open database; `undefined` while it opens. */
  readonly store: () => Store | undefined;
  readonly services: Services;
  readonly limiter: RateLimiter;
}

/** A request whose caller is known and whose form is right. */
interface Exchange extends Operation {
  readonly caller: Caller;
  readonly input: CheckedInput;
  readonly path: string;
  readonly bodyText: string;
  readonly key: string | undefined;
  readonly ifMatch: string | undefined;
  readonly language: Language;
  readonly requestId: string;
  readonly services: Services;
}

/** An answer as it goes out; the few that are bytes are never kept for a repetition: they are readings. */
type BytesToSend = StoredAnswer & { readonly bytes?: Uint8Array };

type AnyContext = Surroundings & CheckedInput & Partial<OnAppraisal & OnAssignment>;
type AnyHandler = (context: AnyContext) => Promise<unknown>;

/** Runs one operation from request to answer. Everything but its meaning is here, in the order in which it happens. */
export function runOperation(
  { operation, endpoint }: Operation,
  { store: opened, services, limiter }: Runtime,
): HonoHandler {
  return async (c) => {
    c.set('operation', operation);
    const store = opened();
    if (!store) throw unavailable();
    limitStrangers(c, { operation, endpoint }, limiter, services.trustedProxies);
    const caller = await authenticate(store.db, endpoint, c.req.header('Authorization'), services);
    if (caller.kind === 'person') {
      limiter.take(caller.subject);
      requireCapability(endpoint, caller);
      await closeOverdueRounds(store, caller, services);
      await closeOverdueSurveys(store, caller, services);
      await closeSilentCases(store, caller, services);
    }
    const body = await readBody(c, endpoint);
    const exchange: Exchange = {
      ...{ operation, endpoint, caller, services },
      key: requireKey(endpoint, c.req.header('Idempotency-Key')),
      ifMatch: requireIfMatch(endpoint, c.req.header('If-Match')),
      language: chooseLanguage(c.req.header('Accept-Language')),
      input: checkInput(endpoint, {
        params: Object.fromEntries(pathParameters(endpoint.path).map((name) => [name, c.req.param(name) ?? ''])),
        query: new URL(c.req.url).searchParams,
        json: body.json,
        bytes: body.bytes,
      }),
      // With its query: the same step on another month is another request.
      path: c.req.path + new URL(c.req.url).search,
      bodyText: body.text,
      requestId: c.get('requestId'),
    };
    if (endpoint.method === 'GET') return respond(c, await read(store, exchange), caller);
    return respond(c, await store.transaction((db) => write(db, exchange)), caller);
  };
}

async function read(store: Store, exchange: Exchange): Promise<BytesToSend> {
  const publicly = await meetPublicly(store.db, exchange);
  if (publicly) await closeOverdueSurveys(store, publicly, exchange.services);
  const context = await contextOf(store.db, exchange, publicly);
  return answerOf(exchange, await handlerOf(exchange.operation)(context));
}

/** The effect, its line in the record (if it leaves one now) and its kept answer: all of them, or none. */
async function write(db: Database, exchange: Exchange): Promise<StoredAnswer> {
  const { caller, endpoint, operation, ifMatch, requestId } = exchange;
  const publicly = await meetPublicly(db, exchange);
  const owner = keyOwner(exchange, publicly);
  const first = owner && (await firstAnswer(db, exchange, owner));
  if (first) return replayed(operation, first, publicly?.seed ?? '');
  const context = await contextOf(db, exchange, publicly);
  if (ifMatch !== undefined) requireCurrent(ifMatch, await handlerOf(readTwin(operation))(context));
  const body = await handlerOf(operation)(context);
  const answer = answerOf(exchange, body);
  const appraisalId = context.appraisal?.id ?? context.assignment?.appraisalId ?? appraisalIdOf(operation, body);
  const done = { appraisalId, body, params: exchange.input.params, now: context.now(), requestId };
  // What the public does leaves no line: its place in the record would tell when it was done.
  if (caller.kind !== 'public')
    await appendAuditEvents(db, caller.agency.id, auditEntries({ operation, endpoint }, caller, done));
  if (owner) await keepAnswer(db, owner, withoutSecrets(operation, answer));
  const withheld = withheldIn(operation, body);
  if (owner && withheld) await forgetWithheld(db, owner, withheld);
  return answer;
}

/** The answer that this key got before, or `undefined` when it is new and now ours. */
async function firstAnswer(db: Database, exchange: Exchange, owner: KeyOwner): Promise<StoredAnswer | undefined> {
  const { endpoint, path, bodyText, input, services } = exchange;
  const fingerprint = fingerprintOf(endpoint.method, path, bodyText);
  const assignmentId = input.params.assignmentId ?? null;
  const first = await claimKey(db, owner, { fingerprint, assignmentId, now: services.now() });
  if (!first) return undefined;
  requireSameRequest(first.fingerprint, fingerprint);
  return { ...first.answer, headers: { ...first.answer.headers, 'Idempotency-Replayed': 'true' } };
}

function keyOwner({ key, caller }: Exchange, publicly: MetPublicly | undefined): KeyOwner | undefined {
  if (key === undefined) return undefined;
  if (caller.kind === 'public') return publicly && { agencyId: publicly.agency.id, subject: publicly.subject, key };
  return { agencyId: caller.agency.id, subject: caller.subject, key };
}

/** The record that a request without a session names; nobody else changes it until a write ends. */
async function meetPublicly(
  db: Database,
  { endpoint, input, services, key }: Exchange,
): Promise<MetPublicly | undefined> {
  const lock = endpoint.method !== 'GET';
  return isPublicScope(endpoint.scope) ? meetPublic(db, endpoint.scope, input, { services, lock, key }) : undefined;
}

async function contextOf(db: Database, exchange: Exchange, publicly?: MetPublicly): Promise<AnyContext> {
  const { endpoint, operation, caller, input, services, language } = exchange;
  const { now, makeId, makeRandom, sessionSecret, storage, publicUrl } = services;
  const surroundings = { db, now, makeId, makeRandom, sessionSecret, storage, publicUrl, language, ...input };
  if (caller.kind !== 'person')
    return { ...surroundings, ...caller, ...(publicly ?? (await meetPublicly(db, exchange))) };
  const record = await meetRecord(db, endpoint, caller, input);
  const paging = endpoint.paged ? pagingOf(operation, caller.agency.sessionSecret, input.query) : {};
  return { ...surroundings, ...caller, ...record, ...paging };
}

function answerOf({ endpoint, operation, services }: Exchange, body: unknown): BytesToSend {
  if (endpoint.answers) return bytesAnswer(body as BytesAnswer);
  if (endpoint.response === undefined) return { status: endpoint.status, headers: {}, body: '' };
  if (services.checkResponses) checkResponse(operation, endpoint.response, body);
  const text = JSON.stringify(body);
  const etag = etagOf(body, endpoint.method === 'GET' ? text : undefined);
  const location = endpoint.status === 201 ? locationOf(endpoint, body) : undefined;
  return {
    status: endpoint.status,
    headers: { ...(etag && { ETag: etag }), ...(location && { Location: location }) },
    body: text,
  };
}

/** Bytes are always saved, never shown: what somebody uploaded must not run in our origin. */
function bytesAnswer({ bytes, mediaType, fileName }: BytesAnswer): BytesToSend {
  const name = encodeURIComponent(fileName);
  return {
    status: 200,
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
    body: '',
    bytes,
  };
}

/** Where a new record is, relative to the list it was added to: the server need not know under which path it is mounted. */
function locationOf({ path }: Endpoint, body: unknown): string | undefined {
  const id = (body as { id?: string }).id;
  return id === undefined ? undefined : `${path.split('/').at(-1)}/${id}`;
}

function respond(c: Context, { status, headers, body, bytes }: BytesToSend, caller: Caller): Response {
  const all = new Headers({ ...headers, 'Cache-Control': caller.kind === 'public' ? 'no-cache' : 'no-store' });
  all.set('Vary', 'Authorization');
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (isRead && headers.ETag && isKnown(c.req.header('If-None-Match'), headers.ETag)) {
    return new Response(null, { status: 304, headers: all });
  }
  if (bytes) return new Response(new Uint8Array(bytes), { status, headers: all });
  if (status === 204) return new Response(null, { status, headers: all });
  all.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(body, { status, headers: all });
}

// The one place where the typed table of handlers meets a request that is known only at run time.
function handlerOf(operation: OperationId): AnyHandler {
  const [group, name] = operation.split('.') as [string, string];
  return (handlers as unknown as Record<string, Record<string, AnyHandler>>)[group]?.[name] as AnyHandler;
}

/** The operation that reads what this one writes. */
function readTwin(operation: OperationId): OperationId {
  return `${operation.split('.')[0]}.get` as OperationId;
}
