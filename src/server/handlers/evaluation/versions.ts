import type { Relation, SignedVersion } from '../../../contract/index.js';
import type { AppraisalRecord } from '../../store/appraisals.js';
import type { StoredVersion } from '../../store/documents.js';
import { lastStep } from '../../views/evaluation-facts.js';
import { judgementOf } from './judgement.js';

/** The versions of a judgement after what is signed now was put among them, for this reason. What is there is never altered. */
export function withSignedVersion(
  record: Pick<AppraisalRecord, 'evaluation' | 'predicate' | 'signedAt' | 'deliveredAt'>,
  replacedBecause: string,
): StoredVersion[] {
  const { evaluation, predicate, signedAt, deliveredAt } = record;
  const versions = evaluation.versions ?? [];
  const signedBy = lastStep(evaluation.history, 'sign')?.by;
  if (!signedAt || !predicate || !signedBy) return versions;
  const version: StoredVersion = {
    version: versions.length + 1,
    judgement: judgementOf(evaluation),
    predicate,
    signedAt: signedAt.toISOString(),
    signedBy,
    replacedBecause,
    deliveredAt: deliveredAt?.toISOString() ?? null,
  };
  return [...versions, version];
}

/** The replaced versions that the caller may read: the employee knows those that had been delivered. */
export function shownVersions(record: AppraisalRecord, relations: readonly Relation[]): SignedVersion[] {
  const versions = record.evaluation.versions ?? [];
  return versions
    .filter(({ deliveredAt }) => deliveredAt !== null || !relations.includes('own'))
    .map(({ deliveredAt: _deliveredAt, ...version }) => version);
}
