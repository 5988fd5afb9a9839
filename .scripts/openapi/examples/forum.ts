import { employeePlan } from '../../../test/support/example-walk.js';
import { type Stage, unitId } from './stage.js';

/** An indicator is proposed to the unit, discussed, voted on, improved and accepted as a new version of a library entry. */
export async function discussIndicator(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const as = stage.example.as.bind(stage.example);
  const { items } = await api.ok('indicatorLibrary.list', as('ani'));
  const [result] = employeePlan.results;
  const [indicator] = result?.indicators ?? [];
  if (!result || !indicator) throw new Error('The example plan has results.');
  const proposed = {
    position: 'Pengelola dokumen',
    workResult: result.title,
    indicator: { ...indicator, id: 'iki-usul' },
    reason: 'Menggambarkan layanan yang diterima pemohon.',
  };
  const body = { ...proposed, unitId: await unitId(stage), replacesId: items[0]?.id ?? null };
  const { id } = await api.ok('indicatorProposals.create', { ...as('ani'), body });
  const params = { proposalId: id };
  const reason = 'Dihitung dari berkas lengkap, jadi adil bagi semua loket.';
  await api.change('indicatorProposals.change', { ...as('ani'), params, body: { ...proposed, reason } });
  await api.ok('indicatorProposals.vote', { ...as('budi'), params, body: { vote: 'for' } });
  const text = 'Berkas yang kembali ikut dihitung?';
  await api.ok('indicatorProposals.remark', { ...as('citra'), params, body: { text } });
  await api.ok('indicatorProposals.get', { ...as('ani'), params });
  const decision = { decision: 'accepted', reason: 'Jelas dan terukur.', libraryId: null, note: 'Tanpa hari libur.' };
  await api.change('indicatorProposals.decide', { ...as('lead'), params, body: decision });
  await api.ok('indicatorProposals.list', { ...as('budi'), query: { limit: '2' } });
}
