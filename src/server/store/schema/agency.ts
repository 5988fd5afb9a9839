import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  AgencyRole,
  Capability,
  EmploymentType,
  EventType,
  LegalStanding,
  PlanForm,
  PolicyChange,
  PositionType,
  WorkingCalendar,
} from '../../../contract/index.js';
import { agencyId, id, moment, version } from './columns.js';

/** A government agency: one tenant. Its two secrets never leave the server. */
export const agencies = pgTable('agencies', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Signs component sessions, unless the operator gives a secret for all of them. */
  sessionSecret: text('session_secret').notNull(),
  /** Makes the keys of drafts. Apart from the other, so that changing that one does not lose drafts. */
  draftSecret: text('draft_secret').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Portals that may open sessions. The id is unique across agencies: it arrives before the agency is known. */
export const clients = pgTable(
  'clients',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    secretHash: text('secret_hash').notNull(),
    capabilities: jsonb('capabilities').$type<Capability[]>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] }), uniqueIndex('clients_id').on(table.id)],
);

/** Sessions ended before their time; kept until they would have ended anyway. */
export const endedSessions = pgTable(
  'ended_sessions',
  { agencyId, id, expiresAt: moment('expires_at').notNull() },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Every version of the policy; the highest is in force. */
export const policies = pgTable(
  'policies',
  { agencyId, id, version, since: moment('since').notNull(), rules: jsonb('rules').$type<PolicyChange>().notNull() },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('policies_version').on(table.agencyId, table.version),
  ],
);

/** Performance years; at most one is open. */
export const periods = pgTable(
  'periods',
  {
    agencyId,
    id,
    label: text('label').notNull(),
    year: integer('year').notNull(),
    start: text('start').notNull(),
    end: text('end').notNull(),
    evaluationEnd: text('evaluation_end').notNull(),
    state: text('state').$type<'planned' | 'open' | 'closed'>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('periods_year').on(table.agencyId, table.year),
    uniqueIndex('periods_open')
      .on(table.agencyId)
      .where(sql`${table.state} = 'open'`),
  ],
);

/** Working-day calendars; `id` is the year. */
export const calendars = pgTable(
  'calendars',
  { agencyId, id, holidays: jsonb('holidays').$type<WorkingCalendar['holidays']>().notNull(), version },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Units as the HR records know them. */
export const units = pgTable(
  'units',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    parentId: text('parent_id'),
    headId: text('head_id'),
    /** `null` follows the unit above, in the end the policy. */
    timeZone: text('time_zone').$type<PolicyChange['timeZone']>(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    // Not unique: every office of a region has its own "Subbagian Umum".
    index('units_name').on(table.agencyId, table.name),
  ],
);

/** Employees as the HR records know them. */
export const employees = pgTable(
  'employees',
  {
    agencyId,
    id,
    nip: text('nip'),
    name: text('name').notNull(),
    position: text('position').notNull(),
    positionType: text('position_type').$type<PositionType>().notNull(),
    planForm: text('plan_form').$type<PlanForm>().notNull(),
    unitId: text('unit_id').notNull(),
    superiorId: text('superior_id'),
    employmentType: text('employment_type').$type<EmploymentType>().notNull(),
    grade: text('grade'),
    rank: text('rank'),
    legalStanding: text('legal_standing').$type<LegalStanding>().notNull(),
    planningApplies: boolean('planning_applies').notNull(),
    roles: jsonb('roles').$type<AgencyRole[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('employees_nip').on(table.agencyId, table.nip),
    index('employees_unit').on(table.agencyId, table.unitId),
    index('employees_superior').on(table.agencyId, table.superiorId),
  ],
);

/** Addresses of portals that are told what happens. The secret signs; it is shown once. */
export const webhooks = pgTable(
  'webhooks',
  {
    agencyId,
    id,
    name: text('name').notNull(),
    url: text('url').notNull(),
    events: jsonb('events').$type<EventType[]>().notNull(),
    secret: text('secret').notNull(),
    /** Nothing is sent any more once the address has said that it is gone (410). */
    active: boolean('active').notNull().default(true),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Messages to them, written in the transaction of what they tell and sent afterwards. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    agencyId,
    id,
    webhookId: text('webhook_id').notNull(),
    type: text('type').$type<EventType>().notNull(),
    at: moment('at').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    state: text('state').$type<'waiting' | 'delivered' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: moment('next_attempt_at'),
    lastStatus: integer('last_status'),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('webhook_deliveries_due').on(table.state, table.nextAttemptAt),
    index('webhook_deliveries_webhook').on(table.agencyId, table.webhookId, table.at),
  ],
);
