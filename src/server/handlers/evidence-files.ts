import { createHash } from 'node:crypto';
import type { Endpoints, EvidenceFile } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { addDays } from '../../rules/index.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { canBe } from '../storage/media-types.js';
import {
  deleteEvidenceFile,
  type EvidenceRow,
  findEvidenceFile,
  insertEvidenceFile,
  isNamed,
  listAbandoned,
  updateEvidenceFile,
} from '../store/evidence-files.js';

/** Bytes of a part: on a slow line it arrives in seconds, and a dropped line costs no more than that. */
const partSize = 256 * 1024;

/** Days after which an upload that never ended makes room. */
const patience = 7;

export const evidenceFiles: HandlersOf<'evidenceFiles'> = {
  async create(context) {
    const { db, agency, appraisal, body, now, makeId } = context;
    refuseFields(announcementFaults(context));
    const key = { agencyId: agency.id, appraisalId: appraisal.id };
    const before = new Date(`${addDays(now().toISOString().slice(0, 10), -patience)}T00:00:00Z`);
    for (const file of await listAbandoned(db, key, before)) await drop(context, file);
    const file = { ...key, id: makeId(), ...body, partSize, parts: [], sha256: null, createdAt: now() };
    return fileView(await insertEvidenceFile(db, file));
  },

  async get(context) {
    return fileView(await fileOf(context));
  },

  async sendPart(context) {
    const { storage, body } = context;
    const file = await fileOf(context);
    const part = partOf(file, context.params.part);
    const expected = sizeOf(file, part);
    if (body.byteLength !== expected) {
      refuseFields([{ pointer: '', code: 'wrong-part-size', values: { bytes: expected } }]);
    }
    if (file.sha256 !== null) return fileView(await requireSamePart(context, file, part));
    // Told by its first bytes: a wrong file is refused before the rest of it has been sent.
    if (part === 0 && !canBe(file.mediaType, body)) {
      refuseFields([{ pointer: '', code: 'content-not-as-announced', values: { mediaType: file.mediaType } }]);
    }
    await storage.put(partKey(file, part), body);
    return fileView(await takeIn(context, { ...file, parts: [...new Set([...file.parts, part])].sort(byNumber) }));
  },

  async content(context) {
    const file = await fileOf(context);
    if (file.sha256 === null) refuseTransition('uploading', []);
    const bytes = await context.storage.get(wholeKey(file));
    if (!bytes) throw new ProblemError('not-found');
    return { bytes, mediaType: 'application/octet-stream', fileName: file.name };
  },

  async remove(context) {
    const file = await fileOf(context);
    if (await isNamed(context.db, file)) refuseTransition('complete', []);
    await drop(context, file);
    return undefined;
  },
};

const byNumber = (one: number, other: number) => one - other;

type OnAppraisal = Omit<RequestContext<Endpoints['evidenceFiles']['create']>, 'body' | 'query' | 'params'>;
type OnFile = OnAppraisal & { readonly params: { readonly fileId: string } };

async function fileOf({ db, agency, appraisal, params }: OnFile): Promise<EvidenceRow> {
  const file = await findEvidenceFile(db, { agencyId: agency.id, appraisalId: appraisal.id, id: params.fileId });
  if (!file) throw new ProblemError('not-found');
  return file;
}

function announcementFaults({ policy, body }: RequestContext<Endpoints['evidenceFiles']['create']>): FieldFault[] {
  const { maximumBytes, mediaTypes } = policy.rules.activityLog.evidence;
  const isTaken = mediaTypes.includes(body.mediaType);
  return [
    ...(isTaken
      ? []
      : [{ pointer: '/mediaType', code: 'not-allowed' as const, values: { values: mediaTypes.join(', ') } }]),
    ...(body.size <= maximumBytes
      ? []
      : [{ pointer: '/size', code: 'too-large' as const, values: { maximum: maximumBytes } }]),
  ];
}

/** The numbers of all parts of a file. */
function partsOf({ size, partSize: bytes }: EvidenceRow): number[] {
  return Array.from({ length: Math.ceil(size / bytes) }, (_, part) => part);
}

function partOf(file: EvidenceRow, text: string): number {
  const last = partsOf(file).length - 1;
  const part = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (part < 0 || part > last) refuseFields([{ pointer: 'path:part', code: 'unknown-part', values: { last } }]);
  return part;
}

function sizeOf({ size, partSize: bytes }: EvidenceRow, part: number): number {
  return Math.min(bytes, size - part * bytes);
}

/** The answer of the last part was lost, and it comes again: all is well if it is the same. */
async function requireSamePart(
  { storage, body }: Pick<RequestContext<Endpoints['evidenceFiles']['sendPart']>, 'storage' | 'body'>,
  file: EvidenceRow,
  part: number,
): Promise<EvidenceRow> {
  const whole = await storage.get(wholeKey(file));
  const start = part * file.partSize;
  const isSame = whole && Buffer.from(whole.subarray(start, start + body.byteLength)).equals(body);
  return isSame ? file : refuseTransition('complete', []);
}

/** Notes that a part is there; with the last one the whole is put together and kept in place of its parts. */
async function takeIn({ db, storage }: OnFile, file: EvidenceRow): Promise<EvidenceRow> {
  const { parts } = file;
  if (parts.length < partsOf(file).length) return updateEvidenceFile(db, file, { parts });
  const pieces = await Promise.all(parts.map((part) => storage.get(partKey(file, part))));
  // A transaction that came to nothing after the parts had been dropped leaves them noted but gone: asked for again.
  if (pieces.some((piece) => piece === undefined)) {
    return updateEvidenceFile(db, file, { parts: parts.filter((_, index) => pieces[index] !== undefined) });
  }
  const whole = Buffer.concat(pieces.map((piece) => piece ?? new Uint8Array()));
  await storage.put(wholeKey(file), whole);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  const complete = await updateEvidenceFile(db, file, { parts, sha256 });
  await Promise.all(parts.map((part) => storage.remove(partKey(file, part))));
  return complete;
}

async function drop({ db, storage }: Pick<OnAppraisal, 'db' | 'storage'>, file: EvidenceRow): Promise<void> {
  await deleteEvidenceFile(db, file);
  // Of an upload that has not ended, more may be there than is noted: what arrived in a transaction that came to nothing.
  const parts = file.sha256 === null ? partsOf(file) : [];
  const keys = [wholeKey(file), ...parts.map((part) => partKey(file, part))];
  await Promise.all(keys.map((key) => storage.remove(key)));
}

function partKey({ agencyId, id }: EvidenceRow, part: number): string {
  return `${agencyId}/evidence/${id}/${part}`;
}

function wholeKey({ agencyId, id }: EvidenceRow): string {
  return `${agencyId}/evidence/${id}/whole`;
}

function fileView({ agencyId: _agency, createdAt: _created, ...file }: EvidenceRow): EvidenceFile {
  return { ...file, state: file.sha256 === null ? 'uploading' : 'complete' };
}
