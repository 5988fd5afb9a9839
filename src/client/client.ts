import type { OperationId } from '../contract/index.js';
import { Caller, type SignedOut } from './caller.js';
import { table } from './generated/index.js';
import type { AnyInput, Operations } from './operations.js';
import type { ClientOptions } from './options.js';
import { sessionOf } from './session.js';
import type { Row } from './table.js';

/**
 * The API as methods: `client.workPlans.submit({ appraisalId, ifMatch })`. Groups and names are those of the endpoint table,
 * from which they are made.
 */
export interface Client extends Operations {
  /** Address of the API, absolute and without a slash at the end. */
  readonly baseUrl: string;

  /**
   * Ends the session: forgets the token at once, also one on its way, and tells the API to refuse it from now on. A later call
   * asks `getToken` again.
   *
   * @throws AsnError Where the API could not be told. The token is forgotten all the same, and ends by itself.
   */
  signOut(): Promise<void>;

  /**
   * Calls the listener when nobody is signed in any more, once, however many calls find out. Keep the person's work, let them
   * sign in again, and go on: the next call asks `getToken` again.
   *
   * @returns The way to stop listening.
   */
  onSignedOut(listener: (event: SignedOut) => void): () => void;
}

/**
 * Makes a client of the appraisal API. It fetches nothing until it is called, calls no origin but `baseUrl`'s, repeats only
 * what is safe to repeat, and renews the token by itself.
 *
 * @throws TypeError When the address cannot be one, or a page gives `credentials`.
 *
 * @example
 * import { createClient } from 'asn-kinerja/client';
 *
 * const client = createClient({
 *   baseUrl: 'https://kinerja.example.go.id',
 *   getToken: async () => (await fetch('/kinerja/token')).json(), // { token, expiresAt } from your own server
 * });
 *
 * const { appraisalId } = await client.me.get();
 * const plan = await client.workPlans.get({ appraisalId: appraisalId ?? 'current' });
 * await client.workPlans.submit({ appraisalId: plan.appraisalId, ifMatch: plan.etag });
 *
 * @example
 * // On the portal's server:
 * const portal = createClient({ baseUrl, credentials: { id: 'simpeg', secret: process.env.KINERJA_SECRET } });
 * const { token, expiresAt } = await portal.sessions.create({ body: { nip } });
 */
export function createClient(options: ClientOptions): Client {
  const caller = new Caller(options);
  return Object.freeze({ ...operationsOf(caller), ...sessionOf(caller) });
}

/** One method for each row of the table. `Operations` says the same to the compiler. */
function operationsOf(caller: Caller): Operations {
  const groups = Object.entries(table).map(([group, rows]) => {
    const methods = Object.entries(rows).map(([name, row]: [string, Row]) => {
      const operation = `${group}.${name}` as OperationId;
      return [name, (input: AnyInput = {}) => caller.call(operation, row, input)] as const;
    });
    return [group, Object.freeze(Object.fromEntries(methods))] as const;
  });
  return Object.fromEntries(groups) as unknown as Operations;
}
