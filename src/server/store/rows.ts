import { isDeepStrictEqual } from 'node:util';

/** Rows in one statement: PostgreSQL takes 65,535 parameters at the most, and a row has up to twenty. */
const batchSize = 1000;

/** Calls `write` with at most a thousand rows at a time; not at all where there are none. */
export async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await write(rows.slice(start, start + batchSize));
}

/** Whether a record that exists has to be changed. Deep: the database keeps the keys of a document in its own order. */
export function differs<Entry extends object>(wanted: Entry, present: Entry | undefined): boolean {
  return present !== undefined && !isDeepStrictEqual(wanted, present);
}
