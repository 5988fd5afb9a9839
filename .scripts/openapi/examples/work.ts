import type { ActivityChange } from '../../../src/contract/index.js';
import { planIds } from '../../../test/support/example-walk.js';
import { on, type Stage } from './stage.js';

const entry: ActivityChange = {
  ...{ date: '2026-06-15', text: 'Memeriksa berkas masuk', resultId: planIds.result, indicatorId: planIds.errors },
  ...{ start: null, end: null, minutes: 45, quantity: 98.4, unit: 'persen', note: '', evidence: [] },
};

/** The daily log: entries are recorded together with one that is refused, shown with a file, verified by the appraiser. */
export async function keepLog(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const own = on(stage, 'ani');
  const lead = stage.example.as('lead');
  const fileId = await uploadEvidence(stage);
  const evidence = [{ label: 'Rekap antrean', url: null, fileId }];
  const record = (entries: object[]) => api.ok('activities.record', { ...own, body: { entries } });
  await record([
    { id: 'catatan-2', ...entry, date: '2026-06-12' },
    { id: 'catatan-3', ...entry, date: '2026-06-11' },
  ]);
  await record([
    { id: 'catatan-1', ...entry, evidence },
    { id: 'catatan-4', ...entry, date: '2027-06-15' },
  ]);
  const second = on(stage, 'ani', { activityId: 'catatan-2' });
  await api.change('activities.change', { ...second, body: { ...entry, date: '2026-06-12', minutes: 60 } });
  await api.ok('activities.remove', on(stage, 'ani', { activityId: 'catatan-3' }));
  const { etag } = await api.ok('activities.get', on(stage, 'ani', { activityId: 'catatan-1' }));
  const { appraisalId } = stage.example;
  const items = [
    { appraisalId, activityId: 'catatan-1', etag, decision: 'verify', note: '' },
    { appraisalId, activityId: 'catatan-2', etag: '"activity-1"', decision: 'return', note: 'Berapa berkas?' },
  ];
  await api.ok('teamActivities.verify', { ...lead, body: { items } });
  await api.ok('teamActivities.list', { ...lead, query: { limit: '2' } });
  await api.ok('teamActivities.month', { ...lead, params: { month: '2026-06' } });
  await api.ok('activities.get', on(stage, 'ani', { activityId: 'catatan-1' }));
  await api.ok('activities.list', { ...own, query: { month: '2026-06' } });
  await api.ok('activities.month', on(stage, 'ani', { month: '2026-06' }));
  await api.ok('activities.suggestions', { ...own, query: { search: 'mem' } });
  await api.ok('selfAssessments.suggestions', own);
}

/** A file that arrives in two parts, and one that is taken back. */
async function uploadEvidence(stage: Stage): Promise<string> {
  const { api } = stage.example;
  const own = on(stage, 'ani');
  const announce = (size: number) =>
    api.ok('evidenceFiles.create', { ...own, body: { name: 'rekap-antrean.pdf', mediaType: 'application/pdf', size } });
  const mistaken = await announce(2048);
  await api.ok('evidenceFiles.remove', on(stage, 'ani', { fileId: mistaken.id }));
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, '.')]);
  const { id: fileId, partSize } = await announce(bytes.byteLength);
  for (const part of [0, 1]) {
    const call = on(stage, 'ani', { fileId, part: String(part) });
    await api.ok('evidenceFiles.sendPart', { ...call, bytes: bytes.subarray(part * partSize, (part + 1) * partSize) });
    // What a page reads that wants to go on after a dropped line.
    if (part === 0) await api.ok('evidenceFiles.get', on(stage, 'ani', { fileId }));
  }
  await api.ok('evidenceFiles.content', on(stage, 'lead', { fileId }));
  return fileId;
}
