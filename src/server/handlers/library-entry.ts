import type { ProposalDecision } from '../../contract/index.js';
import type { OnProposal, SignedIn, Surroundings } from '../context.js';
import { refuseFields } from '../problem-error.js';
import { addLibraryEntry, findLibraryEntry, latestOf, type LibraryRow } from '../store/library.js';
import { findUnit } from '../store/units.js';

type OnDecision = Pick<Surroundings, 'db' | 'makeId'> & Pick<SignedIn, 'agency'> & Pick<OnProposal, 'proposal'>;

/**
 * The entry of the library that a decision leads to: a new version of it, one that was there, or none.
 *
 * @throws {ProblemError} `invalid-fields` where the entry of a merge is missing, or one is named without a merge.
 */
export async function libraryEntryFor(context: OnDecision, decided: ProposalDecision): Promise<string | null> {
  const { decision, libraryId, note } = decided;
  if (decision === 'merged') {
    const entry = libraryId === null ? undefined : await findLibraryEntry(context.db, context.agency.id, libraryId);
    const code = libraryId === null ? 'required' : 'unknown-library-entry';
    refuseFields(entry ? [] : [{ pointer: '/libraryId', code }]);
    return libraryId;
  }
  if (libraryId !== null) refuseFields([{ pointer: '/libraryId', code: 'not-expected' }]);
  return decision === 'accepted' ? addVersion(context, note) : null;
}

/** What the proposal asks to replace may itself have been replaced since: the last one in the line gives way. */
async function addVersion(context: OnDecision, note: string): Promise<string> {
  const { db, agency, proposal } = context;
  const { replacesId } = proposal.content;
  const named = replacesId === null ? undefined : await findLibraryEntry(db, agency.id, replacesId);
  const replaced = named && (await latestOf(db, named));
  const entry = await entryFrom(context, (replaced?.version ?? 0) + 1, note);
  await addLibraryEntry(db, entry, replaced);
  return entry.id;
}

async function entryFrom(
  { db, agency, proposal, makeId }: OnDecision,
  version: number,
  note: string,
): Promise<LibraryRow> {
  const { position, workResult, indicator } = proposal.content;
  const { name, aspects, direction, target, unit: measureUnit } = indicator;
  const unit = (await findUnit(db, agency.id, proposal.unitId))?.name ?? '';
  const notes = [indicator.note, note].map((text) => text.trim()).filter(Boolean);
  return {
    ...{ agencyId: agency.id, id: makeId(), version, unit, position, workResult },
    ...{ name, aspects, direction, target, measureUnit, note: notes.join('\n') },
    ...{ replacedById: null, proposalId: proposal.id },
  };
}
