import type { ProblemType } from './problems.js';
import type { Capability, Relation } from './vocabulary.js';
import type * as z from './zod.js';

/** What an operation works on. Decides who may know that the record exists: the others get the answer for a missing one. */
export type Scope =
  | 'service'
  | 'agency'
  | 'appraisal'
  | 'review-assignment'
  | 'unit'
  | 'proposal'
  | 'feedback'
  | 'service-desk'
  | 'survey'
  | 'public-case'
  | 'forum-day'
  | PublicScope;

/** Records that are met without signing in, each by something in the path that nobody can guess or that is open to all. */
export type PublicScope = 'public-form' | 'public-unit' | 'public-ticket';

/** Who may know of a record in each scope. Whoever is not listed gets 404, exactly as for a record that does not exist. */
export const visibility = {
  service: ['public'],
  agency: ['signed-in'],
  appraisal: ['own', 'appraiser', 'second-level-appraiser', 'year-appraiser', 'hr-agency', 'auditor'],
  'review-assignment': ['reviewer'],
  /** Plans of units are open to everybody in the agency (S3, M3). */
  unit: ['signed-in'],
  proposal: ['unit-member', 'unit-head', 'above-unit', 'hr-agency'],
  feedback: ['giver'],
  /** Services and forum days are announced to everyone in the agency; what citizens write is not. */
  'service-desk': ['signed-in'],
  survey: ['service-officer', 'unit-head', 'above-unit', 'hr-agency', 'auditor'],
  'public-case': ['case-handler'],
  'forum-day': ['signed-in'],
  'public-form': ['public'],
  'public-unit': ['public'],
  'public-ticket': ['public'],
} as const satisfies Record<Scope, readonly Relation[]>;

/** One row of the endpoint table. Everything that can be said of an operation once is said here. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with parameters in braces: `/v1/appraisals/{appraisalId}`. */
  readonly path: `/v1${string}`;
  readonly scope: Scope;
  /** Who may call it: one of these relations to the record suffices. Who may only see the record gets 403. */
  readonly relations: readonly Relation[];
  /** What the session must be allowed to do. Absent for operations without a component session. */
  readonly capability?: Capability;
  /** Query parameters, each a schema. */
  readonly query?: Readonly<Record<string, z.ZodMiniType>>;
  /** Schema of the JSON body. */
  readonly body?: z.ZodMiniType;
  /** Schema of the JSON answer; absent with 204 and where bytes are answered. */
  readonly response?: z.ZodMiniType;
  /** Media types of a body that is bytes and not JSON. */
  readonly sends?: readonly string[];
  /** Media types of an answer that is bytes and not JSON. */
  readonly answers?: readonly string[];
  readonly status: 200 | 201 | 204;
  /** Needs `If-Match` with the version that was read: 428 without, 412 when stale. */
  readonly ifMatch?: true;
  /** Answers a page of a list. */
  readonly paged?: true;
  /**
   * `false` where a repeated request does no harm, so that no key is asked for. Every other POST requires an
   * `Idempotency-Key`; every other write honours one.
   */
  readonly idempotencyKey?: false;
  /** Problem types beside those that follow from the columns above. */
  readonly problems?: readonly ProblemType[];
  /** Operations that usually come next, as `group.name`. */
  readonly next?: readonly string[];
  /** API version that brought it. */
  readonly since: '1.0';
}

/** Every problem type an operation can answer, from its row. */
export function problemsOf(endpoint: Endpoint): readonly ProblemType[] {
  const writes = endpoint.method !== 'GET';
  // Every operation refuses a query parameter that it does not know.
  const types: ProblemType[] = ['malformed-request', 'invalid-fields', 'rate-limited', 'internal', 'unavailable'];
  if (writes && keyRule(endpoint) === 'required') types.push('idempotency-key-required');
  if (writes && keyRule(endpoint) !== 'ignored') types.push('idempotency-conflict');
  if (!endpoint.relations.includes('public')) types.push('unauthenticated', 'forbidden');
  if (endpoint.path.includes('{')) types.push('not-found');
  if (endpoint.body || endpoint.sends) types.push('too-large', 'unsupported-media-type');
  if (endpoint.ifMatch) types.push('precondition-required', 'stale-version');
  return [...new Set([...types, ...(endpoint.problems ?? [])])];
}

/** Whether a request must, may or need not carry an `Idempotency-Key`. */
export function keyRule(endpoint: Endpoint): 'required' | 'accepted' | 'ignored' {
  if (endpoint.idempotencyKey === false || endpoint.method === 'GET') return 'ignored';
  return endpoint.method === 'POST' ? 'required' : 'accepted';
}

/** Names of the parameters in a path. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
}
