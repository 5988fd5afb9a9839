import type { OperationId } from '../contract/index.js';
import type { Row, Table } from './table.js';

type Rows = Readonly<Record<string, Row>>;

// One per page and not per bundle: a client of one bundle serves the elements of another.
const key = Symbol.for('asn-kinerja.operations@1');
const page = globalThis as { [key]?: Record<string, Rows> };
const known: Record<string, Rows> = (page[key] ??= {});

/**
 * Makes operations known, by group. An element's definition offers those that it calls, so that a page brings along no others.
 */
export function offer(groups: Partial<Table>): void {
  for (const [group, rows] of Object.entries(groups)) known[group] = { ...(rows as Rows), ...known[group] };
}

/** The row of an operation, where somebody has offered it. */
export function knownRow(operation: OperationId): Row | undefined {
  const [group, name] = operation.split('.') as [string, string];
  return known[group]?.[name];
}

/** The row of any operation: all are fetched where nobody has offered this one. */
export async function findRow(operation: OperationId): Promise<Row> {
  if (!knownRow(operation)) offer((await import('./generated/index.js')).table);
  const row = knownRow(operation);
  if (!row) throw new TypeError(`asn-kinerja: there is no operation ${operation}.`);
  return row;
}
