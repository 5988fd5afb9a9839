import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** What a list is asked for: where to go on, and how many. */
export interface PageRequest {
  /** Sort values of the last item of the page before. */
  readonly after?: readonly CursorValue[] | undefined;
  readonly limit: number;
}

export type CursorValue = string | number;

/** A page of rows, and the sort values to go on from; `null` at the end. */
export interface PageOf<Row> {
  readonly items: Row[];
  readonly next: readonly CursorValue[] | null;
}

/**
 * Cuts a page from rows that were asked for with `limit + 1`. Going on is by the sort values of the last row, never by
 * counting, so that nothing is lost or doubled while others insert.
 */
export function cut<Row>(rows: Row[], limit: number, sortValues: (row: Row) => readonly CursorValue[]): PageOf<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? sortValues(last) : null };
}

/** Rows that come after the cursor in ascending order of these values. */
export function isAfter(values: readonly SQLWrapper[], after: readonly CursorValue[] | undefined): SQL | undefined {
  return after && sql`${tuple(values)} > ${tuple(after)}`;
}

/** Rows that come after the cursor in descending order of these values. */
export function isBefore(values: readonly SQLWrapper[], after: readonly CursorValue[] | undefined): SQL | undefined {
  return after && sql`${tuple(values)} < ${tuple(after)}`;
}

function tuple(values: readonly (SQLWrapper | CursorValue)[]): SQL {
  return sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}

/**
 * A name as lists sort it: without regard to case, the same on PGlite and PostgreSQL whatever their locale, and cut so that a
 * cursor stays short.
 */
export function nameOrder(column: PgColumn): SQL<string> {
  return sql<string>`left(lower(${column}), 60) collate "C"`;
}

/** Rows in which every word of the search occurs in one of the columns. `undefined` when nothing is searched for. */
export function containsWords(search: string | undefined, columns: readonly SQLWrapper[]): SQL | undefined {
  const words = search?.trim().split(/\s+/).filter(Boolean) ?? [];
  if (words.length === 0) return undefined;
  const text = sql`concat_ws(' ', ${sql.join([...columns], sql`, `)})`;
  const found = words.map((word) => sql`${text} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  return sql.join(found, sql` and `);
}
