import type { OperationId } from '../contract/index.js';
import { Caller } from './caller.js';
import type { Client } from './client.js';
import { me } from './generated/me.js';
import { policy } from './generated/policy.js';
import type { AnyInput } from './operations.js';
import type { ClientOptions } from './options.js';
import { findRow, knownRow, offer } from './rows.js';
import { sessionOf } from './session.js';

/**
 * The client that `configure()` and `<asn-provider>` make: it has every method, but brings along only the rows that elements
 * have offered; the others are fetched at the first call of one.
 *
 * @throws TypeError When the address cannot be one, or a page gives `credentials`.
 */
export function createPageClient(options: ClientOptions): Client {
  // Asked for by what elements share.
  offer({ me, policy });
  const caller = new Caller(options);
  const methodOf =
    (operation: OperationId) =>
    (input: AnyInput = {}) =>
      caller.call(operation, knownRow(operation) ?? findRow(operation), input);
  const groupOf = (group: string) => byName({}, (name) => methodOf(`${group}.${name}` as OperationId));
  return byName({ ...sessionOf(caller) }, groupOf) as Client;
}

/** What others ask every object for: promises, JSON, Lit (`_$litDirective$`), Vue (`__v_isRef`). No operation is called so. */
const isNoName = /^(then$|toJSON$|[^a-z])/;

/** An object whose fields are made when they are first asked for. It cannot be changed. */
function byName(fields: Record<string, unknown>, make: (name: string) => unknown): object {
  return new Proxy(fields, {
    get: (_fields, name) =>
      typeof name !== 'string' || isNoName.test(name) ? undefined : (fields[name] ??= make(name)),
    set: () => false,
  });
}
