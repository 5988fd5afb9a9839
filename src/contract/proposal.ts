import { employeeSummary } from './agency.js';
import { indicator, indicatorInput } from './indicator.js';
import { command, etag, id, line, moment, openEnum, prose, reason, resource } from './scalars.js';
import { proposalStates } from './vocabulary.js';
import * as z from './zod.js';

const vote = z.enum(['for', 'against']);

/** A remark in the discussion of a proposal. */
const remark = resource({
  /** Id of the remark. */
  id,
  /** Who wrote it. */
  by: employeeSummary,
  /** When. */
  at: moment,
  /** What is said. */
  text: z.string(),
});

/**
 * An indicator that somebody of a unit proposes for a job family, open to everybody of that unit: they discuss and vote, the
 * unit decides and says why. An accepted one enters the library as a version.
 */
export const indicatorProposal = resource({
  /** Id of the proposal. */
  id,
  /** The unit that decides. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** Job family or position it is meant for. */
  position: z.string(),
  /** The result it measures. */
  workResult: z.string(),
  /** The indicator. */
  indicator,
  /** Why it fits the work. */
  reason: z.string(),
  /** The entry of the library that it would replace, `null` for a new one. */
  replacesId: z.nullable(id),
  /** Who proposed it. */
  by: employeeSummary,
  /** When. */
  at: moment,
  /** Where it stands. */
  state: openEnum(proposalStates),
  /** Votes so far. Who voted how is nobody's to see. */
  votes: resource({
    /** In favour. */
    for: z.number().check(z.int()),
    /** Against. */
    against: z.number().check(z.int()),
    /** The caller's own, `null` while none. */
    mine: z.nullable(openEnum(['for', 'against'])),
  }),
  /** The discussion, oldest first. */
  remarks: z.array(remark),
  /** The decision, `null` while open. Everybody sees its reason. */
  decision: z.nullable(
    resource({
      /** Why. */
      reason: z.string(),
      /** Who decided. */
      by: employeeSummary,
      /** When. */
      at: moment,
      /** The library entry that it became, or was merged into; `null` when declined. */
      libraryId: z.nullable(id),
    }),
  ),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(['edit', 'remark', 'vote', 'decide'])),
  /** Version of the proposal; send it as `If-Match` with a change. */
  etag,
});
export type IndicatorProposal = z.output<typeof indicatorProposal>;

const fields = {
  /** Job family or position it is meant for. */
  position: line,
  /** The result it measures. */
  workResult: line,
  /** The indicator. */
  indicator: indicatorInput,
  /** Why it fits the work. */
  reason,
};

/** A new proposal. */
export const newIndicatorProposal = command({
  /** The unit that decides: the proposer's own, or one above. */
  unitId: id,
  ...fields,
  /** The entry of the library that it would replace, `null` for a new one. */
  replacesId: z.nullable(id),
});
export type NewIndicatorProposal = z.output<typeof newIndicatorProposal>;

/** A proposal as its author improves it while it is open. Votes are taken back: they were for something else. */
export const indicatorProposalChange = command(fields);
export type IndicatorProposalChange = z.output<typeof indicatorProposalChange>;

/** A vote; `null` takes it back. */
export const proposalVote = command({
  /** For, against, or none. */
  vote: z.nullable(vote),
});
export type ProposalVote = z.output<typeof proposalVote>;

/** A remark in the discussion. */
export const newRemark = command({
  /** What is said. */
  text: reason,
});
export type NewRemark = z.output<typeof newRemark>;

/** What the unit decides, with the reason that everybody sees. */
export const proposalDecision = command({
  /** `merged` keeps an entry of the library in its place. */
  decision: z.enum(['accepted', 'merged', 'declined']),
  /** Why. */
  reason,
  /** The entry it is merged into; required with `merged`, refused else. */
  libraryId: z.nullable(id),
  /** A remark for those who take it over, such as how it is counted; may be empty. */
  note: prose,
});
export type ProposalDecision = z.output<typeof proposalDecision>;
