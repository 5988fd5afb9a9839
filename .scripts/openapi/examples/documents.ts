import { signedCopyOf } from '../../../test/server/documents/signer.js';
import { on, type Stage } from './stage.js';

/** The forms of the finished year: read, signed elsewhere, brought back, checked by anybody. */
export async function useDocuments(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const plan = on(stage, 'ani', { kind: 'work-plan' });
  const { bytes } = await api.call('documents.pdf', plan);
  await api.ok('documents.returnSigned', { ...plan, bytes: signedCopyOf(bytes) });
  await api.ok('documents.signedCopy', plan);
  await api.ok('documents.workbook', on(stage, 'ani', { kind: 'recap' }));
  const { items } = await api.ok('documents.list', on(stage, 'ani'));
  await api.ok('documents.check', { params: { contentHash: items[0]?.contentHash ?? '' } });
}
