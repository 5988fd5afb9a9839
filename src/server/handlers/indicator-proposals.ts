import type { EmployeeSummary, Endpoints, IndicatorProposal } from '../../contract/index.js';
import { endpoints } from '../../contract/index.js';
import { checkTarget } from '../../rules/index.js';
import type { HandlersOf, RequestContext, SignedIn, Surroundings } from '../context.js';
import { lineAbove, unitRelations } from '../middleware/other-records.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import type { StoredProposal } from '../store/documents.js';
import { summariesOf, summaryOf } from '../store/employees.js';
import { findLibraryEntry } from '../store/library.js';
import {
  clearVotes,
  insertProposal,
  listProposals,
  type ProposalRow,
  setVote,
  sumVotes,
  updateProposal,
} from '../store/proposals.js';
import { listUnitLines, type UnitLine, unitsBelow } from '../store/units.js';
import { mayCall } from '../views/actor.js';
import { libraryEntryFor } from './library-entry.js';

export const indicatorProposals: HandlersOf<'indicatorProposals'> = {
  async list(context) {
    const { db, agency, query, page, answerPage } = context;
    const units = await listUnitLines(db, agency.id);
    const unitIds = listedUnits(context, units, query.unitId);
    const found = await listProposals(db, agency.id, { ...query, unitIds }, page);
    return answerPage(found, await proposalViews(context, units, found.items));
  },

  async create(context) {
    const { db, agency, viewer, body, now, makeId } = context;
    const { unitId, ...proposed } = body;
    const own = lineAbove(byId(await listUnitLines(db, agency.id)), viewer.unitId);
    const replaced = body.replacesId === null ? undefined : await findLibraryEntry(db, agency.id, body.replacesId);
    refuseFields([
      ...(own.some(({ id }) => id === unitId) ? [] : [{ pointer: '/unitId', code: 'unknown-unit' } as const]),
      ...(body.replacesId === null || replaced
        ? []
        : [{ pointer: '/replacesId', code: 'unknown-library-entry' } as const]),
      ...targetFaults(body),
    ]);
    const proposal = await insertProposal(db, {
      ...{ agencyId: agency.id, id: makeId(), unitId, authorId: viewer.id, createdAt: now() },
      ...{ state: 'open', version: 1, content: { ...proposed, remarks: [], decision: null } },
    });
    return proposalView(context, proposal);
  },

  async get(context) {
    return proposalView(context, context.proposal);
  },

  async change(context) {
    requireAction(context, 'edit');
    refuseFields(targetFaults(context.body));
    await clearVotes(context.db, context.proposal);
    return change(context, { content: { ...context.proposal.content, ...context.body } });
  },

  async vote(context) {
    requireAction(context, 'vote');
    const { db, proposal, viewer, body } = context;
    // No new version, as with a remark: votes must not bring what the author is writing into a conflict.
    await setVote(db, proposal, viewer.id, body.vote);
    return proposalView(context, proposal);
  },

  async remark(context) {
    requireAction(context, 'remark');
    const { db, proposal, body } = context;
    const content = withRemark(context, body.text);
    return proposalView(context, await updateProposal(db, proposal, { content }));
  },

  async decide(context) {
    requireAction(context, 'decide');
    const { body, viewer, now } = context;
    const libraryId = await libraryEntryFor(context, body);
    const decision = { reason: body.reason, by: summaryOf(viewer), at: now().toISOString(), libraryId };
    // An accepted indicator takes the note along; else it belongs to the discussion.
    const isKept = body.note.trim() !== '' && body.decision !== 'accepted';
    const content = isKept ? withRemark(context, body.note) : context.proposal.content;
    return change(context, { state: body.decision, content: { ...content, decision } });
  },
};

type Reader = Pick<Surroundings, 'db'> & SignedIn;
type OnThis = Omit<RequestContext<Endpoints['indicatorProposals']['get']>, 'body' | 'query'>;
type ProposalAction = 'edit' | 'remark' | 'vote' | 'decide';

const operationOf = {
  edit: endpoints.indicatorProposals.change,
  remark: endpoints.indicatorProposals.remark,
  vote: endpoints.indicatorProposals.vote,
  decide: endpoints.indicatorProposals.decide,
} as const satisfies Record<ProposalAction, unknown>;

function byId(units: readonly UnitLine[]): ReadonlyMap<string, UnitLine> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The units whose proposals a list shows: the caller's own line upwards and what they head; or the one asked for. */
function listedUnits({ viewer }: SignedIn, units: readonly UnitLine[], asked: string | undefined): string[] {
  const own = lineAbove(byId(units), viewer.unitId);
  const headed = units.filter(({ headId }) => headId === viewer.id);
  if (asked === undefined) return [...new Set([...own, ...headed].map(({ id }) => id))];
  const below = headed.flatMap(({ id }) => unitsBelow(units, id));
  const mayRead = viewer.roles.includes('hr-agency') || [...own, ...below].some(({ id }) => id === asked);
  return mayRead ? [asked] : [];
}

async function proposalView(context: Reader, proposal: ProposalRow): Promise<IndicatorProposal> {
  const units = await listUnitLines(context.db, context.agency.id);
  return (await proposalViews(context, units, [proposal]))(proposal);
}

/** How the caller sees these proposals. Votes leave the server as sums alone. */
async function proposalViews(
  context: Reader,
  units: readonly UnitLine[],
  proposals: readonly ProposalRow[],
): Promise<(proposal: ProposalRow) => IndicatorProposal> {
  const { db, agency, viewer } = context;
  const ids = proposals.map(({ id }) => id);
  const votes = await sumVotes(db, agency.id, ids, viewer.id);
  const authors = await summariesOf(
    db,
    agency.id,
    proposals.map(({ authorId }) => authorId),
  );
  const unitOf = byId(units);
  return (proposal) => ({
    ...{ id: proposal.id, unitId: proposal.unitId, unit: unitOf.get(proposal.unitId)?.name ?? '' },
    ...proposal.content,
    by: authors.get(proposal.authorId) as EmployeeSummary,
    at: proposal.createdAt.toISOString(),
    state: proposal.state,
    votes: votes.get(proposal.id) ?? { for: 0, against: 0, mine: null },
    allowedActions: actionsOn({ ...context, proposal, relations: unitRelations(unitOf, context, proposal.unitId) }),
    etag: `"proposal-${proposal.version}"`,
  });
}

type Acting = Pick<OnThis, 'proposal' | 'relations' | 'capabilities' | 'viewer'>;

/** Everything ends with the decision; only the author changes what is proposed. */
function actionsOn({ proposal, viewer, ...actor }: Acting): ProposalAction[] {
  if (proposal.state !== 'open') return [];
  return (['edit', 'remark', 'vote', 'decide'] as const).filter(
    (action) => mayCall(operationOf[action], actor) && (action !== 'edit' || proposal.authorId === viewer.id),
  );
}

function requireAction(context: Acting, action: ProposalAction) {
  const allowedActions = actionsOn(context);
  if (allowedActions.includes(action)) return;
  const { proposal } = context;
  const required = { states: ['open'], relations: operationOf[action].relations, notBefore: null, notAfter: null };
  if (proposal.state !== 'open') refuseTransition(proposal.state, allowedActions, required);
  throw new ProblemError('forbidden', { required: { ...required, relations: ['own'] } });
}

async function change(
  context: OnThis,
  changed: Partial<Pick<ProposalRow, 'state' | 'content'>>,
): Promise<IndicatorProposal> {
  const { db, proposal } = context;
  return proposalView(context, await updateProposal(db, proposal, { ...changed, version: proposal.version + 1 }));
}

function withRemark({ proposal: { content }, viewer, now, makeId }: OnThis, text: string): StoredProposal {
  const remark = { id: makeId(), by: summaryOf(viewer), at: now().toISOString(), text };
  return { ...content, remarks: [...content.remarks, remark] };
}

function targetFaults({ indicator }: Pick<StoredProposal, 'indicator'>): FieldFault[] {
  const code = checkTarget(indicator);
  return code ? [{ pointer: '/indicator/target', code }] : [];
}
