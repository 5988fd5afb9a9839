import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.js';

/** A database, or a transaction in one: PGlite and PostgreSQL alike. Every query of the store takes one. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** What the store cannot know by itself. Comes in, so that examples and tests can be the same every time. */
export interface Sources {
  /** The clock. */
  readonly now: () => Date;
  /** Makes an identifier nobody has: letters, digits, `-` and `_`, at most 64. */
  readonly makeId: () => string;
  /** A number from 0 to below 1 that nobody can foresee. */
  readonly makeRandom: () => number;
}
