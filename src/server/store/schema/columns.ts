import { integer, text, timestamp } from 'drizzle-orm/pg-core';

// Columns that nearly every table has.
export const agencyId = text('agency_id').notNull();
export const id = text('id').notNull();
export const version = integer('version').notNull().default(1);
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
