import type { Endpoint, Endpoints, OperationId } from '../../contract/index.js';
import type { CallOptions, InputOf } from '../operations.js';
import { findRow } from '../rows.js';

type RowOf<Id> = Id extends `${infer Group}.${infer Name}`
  ? Group extends keyof Endpoints
    ? Name extends keyof Endpoints[Group]
      ? Endpoints[Group][Name]
      : never
    : never
  : never;

/** Writes that may wait: those under a key, so that sending one again does nothing twice. Bytes are not among them. */
export type WaitingOperation = {
  [Id in OperationId]: RowOf<Id> extends { method: 'GET' } | { idempotencyKey: false } | { sends: readonly string[] }
    ? never
    : Id;
}[OperationId];

/** What such a write takes: path, body, version. */
export type WaitingInput<Id extends WaitingOperation> = Omit<InputOf<RowOf<Id>>, keyof CallOptions | 'idempotencyKey'>;

/** A write as it waits, whatever operation it is. */
export interface Command {
  readonly operation: WaitingOperation;
  readonly input: Readonly<Record<string, unknown>>;
  /** The same for every attempt, also after the page was closed. */
  readonly idempotencyKey: string;
  /** API version for which it was written. */
  readonly contract: Endpoint['since'];
}

/** API version of the commands that this version of us writes. */
export const contractVersion: Endpoint['since'] = '1.0';

/** Form in which commands are stored; a later one adds its step to `steps`. */
export const commandFormat = 1;

/** How a stored command of one form becomes one of the next: `steps[0]` makes 2 of 1. None yet. */
const steps: readonly ((command: unknown) => unknown)[] = [];

/**
 * A stored command in today's form; `undefined` where a newer version of us wrote it: that one will send it.
 *
 * @param migrations In place of our own, for tests.
 */
export function migrated(stored: unknown, format: number, migrations = steps): Command | undefined {
  if (format > migrations.length + 1) return undefined;
  return migrations.slice(format - 1).reduce((command, step) => step(command), stored) as Command;
}

/**
 * What a command works on: commands of one aggregate go out one after the other, in their order. The first two steps of the
 * path, such as `appraisals/a1`: all that is written of one appraisal keeps its order.
 *
 * @throws TypeError Where a record is named `current`: whose that is depends on who is signed in when it is sent.
 */
export async function aggregateOf(
  operation: WaitingOperation,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const template = (await findRow(operation)).path;
  const path = template.replace(/\{(\w+)\}/g, (_braces, parameter: string) => String(input[parameter]));
  if (path.split('/').includes('current')) {
    throw new TypeError(`asn-kinerja: ${operation} cannot wait for "current"; name the record by its id.`);
  }
  return path.split('/').slice(2, 4).join('/');
}
