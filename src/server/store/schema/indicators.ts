import { index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Aspect, Direction, LibraryIndicator, ProposalState, UnitPlanState } from '../../../contract/index.js';
import type { StoredProposal, StoredUnitPlan } from '../documents.js';
import { agencyId, id, moment, version } from './columns.js';

/** Indicators for others to take over. */
export const libraryIndicators = pgTable(
  'library_indicators',
  {
    agencyId,
    id,
    unit: text('unit').notNull(),
    position: text('position').notNull(),
    workResult: text('work_result').notNull(),
    name: text('name').notNull(),
    aspects: jsonb('aspects').$type<Aspect[]>().notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    target: jsonb('target').$type<LibraryIndicator['target']>().notNull(),
    measureUnit: text('measure_unit'),
    note: text('note').notNull(),
    /** Every accepted change is an entry of its own, so that plans keep what they were agreed with. */
    version,
    /** The entry that took its place; it is offered no more. */
    replacedById: text('replaced_by_id'),
    proposalId: text('proposal_id'),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.id] })],
);

/** Indicators that people propose for their work. */
export const indicatorProposals = pgTable(
  'indicator_proposals',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    state: text('state').$type<ProposalState>().notNull(),
    authorId: text('author_id').notNull(),
    createdAt: moment('created_at').notNull(),
    /** Where it stands in a list: open ones by when they were made. */
    content: jsonb('content').$type<StoredProposal>().notNull(),
    version,
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index('indicator_proposals_unit').on(table.agencyId, table.unitId, table.state),
  ],
);

/** Votes on them: one a person, and nobody reads whose. */
export const proposalVotes = pgTable(
  'proposal_votes',
  {
    agencyId,
    proposalId: text('proposal_id').notNull(),
    employeeId: text('employee_id').notNull(),
    vote: text('vote').$type<'for' | 'against'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.proposalId, table.employeeId] })],
);

/** The yearly plan of a unit, as one document. */
export const unitPlans = pgTable(
  'unit_plans',
  {
    agencyId,
    id,
    unitId: text('unit_id').notNull(),
    periodId: text('period_id').notNull(),
    state: text('state').$type<UnitPlanState>().notNull(),
    version,
    plan: jsonb('plan').$type<StoredUnitPlan>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex('unit_plans_unit').on(table.agencyId, table.periodId, table.unitId),
  ],
);
