import type { Endpoint } from '../endpoint.js';
import {
  indicatorProposal,
  indicatorProposalChange,
  newIndicatorProposal,
  newRemark,
  proposalDecision,
  proposalVote,
} from '../proposal.js';
import { id, page, pageQuery } from '../scalars.js';
import { proposalStates } from '../vocabulary.js';
import * as z from '../zod.js';
import { read, search, since } from './row.js';

const path = '/v1/indicator-proposals/{proposalId}';
const members = ['unit-member', 'unit-head', 'above-unit'] as const;
const write = {
  status: 200,
  since,
  scope: 'proposal',
  capability: 'appraisal:write',
  response: indicatorProposal,
  problems: ['invalid-transition'],
} as const;

export const indicatorProposals = {
  /** Lists the proposals of the caller's unit and the units above it, open ones first, then newest first. */
  list: {
    ...read,
    path: '/v1/indicator-proposals',
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:read',
    query: {
      ...pageQuery,
      /** Words in the indicator, the result or the position. */
      search,
      /** Only those of this unit. */
      unitId: z.optional(id),
      /** Only those in this state. */
      state: z.optional(z.enum(proposalStates)),
    },
    response: page(indicatorProposal),
    paged: true,
  },
  /** Proposes an indicator to the caller's unit, or to one above. */
  create: {
    ...write,
    method: 'POST',
    path: '/v1/indicator-proposals',
    status: 201,
    scope: 'agency',
    relations: ['signed-in'],
    body: newIndicatorProposal,
    problems: ['invalid-fields'],
    next: ['indicatorProposals.get'],
  },
  /** Reads a proposal with its discussion. */
  get: {
    ...read,
    path,
    scope: 'proposal',
    relations: [...members, 'hr-agency'],
    capability: 'appraisal:read',
    response: indicatorProposal,
    next: ['indicatorProposals.vote', 'indicatorProposals.remark'],
  },
  /** Improves a proposal while it is open. Only its author may; votes are taken back. */
  change: { ...write, method: 'PUT', path, relations: members, body: indicatorProposalChange, ifMatch: true },
  /** Votes for or against, or takes the vote back. Only the sum is ever shown. */
  vote: { ...write, method: 'PUT', path: `${path}/vote`, relations: members, body: proposalVote },
  /** Adds a remark to the discussion. */
  remark: { ...write, method: 'POST', path: `${path}/remarks`, relations: members, body: newRemark },
  /** Decides on a proposal. Accepted into the library, merged into an entry, or declined; everybody sees the reason. */
  decide: {
    ...write,
    method: 'POST',
    path: `${path}/decide`,
    relations: ['unit-head'],
    body: proposalDecision,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['indicatorLibrary.list'],
  },
} as const satisfies Record<string, Endpoint>;
