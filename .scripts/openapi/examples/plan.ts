import { employeePlan, planIds } from '../../../test/support/example-walk.js';
import { on, type Stage, unitId } from './stage.js';

/** The plan is changed during the year: opened again, commented on, agreed as the second version. */
export async function revisePlan(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const own = on(stage, 'ani');
  const appraiser = on(stage, 'lead');
  await api.ok('workPlans.leaderResults', own);
  await api.change('workPlans.revise', { ...own, body: { note: 'Target loket dua berubah sejak Juni.' } });
  await api.change('workPlans.save', { ...own, body: employeePlan });
  await api.change('workPlans.submit', own);
  const about = { part: 'indicator', id: planIds.days };
  const text = 'Hitung sejak berkas lengkap, bukan sejak antrean.';
  await api.ok('workPlans.comment', { ...appraiser, body: { about, text } });
  const expectations = [{ value: 'accountable', text: 'Catat setiap berkas yang kembali.' }];
  await api.change('workPlans.approve', { ...appraiser, body: { expectations } });
  await api.ok('workPlans.versions', own);
}

/** A second post beside the first, its end, and another appraiser for somebody. */
export async function changePosts(stage: Stage): Promise<void> {
  const { api, agency } = stage.example;
  const officer = stage.example.as('officer');
  const post = {
    ...{ kind: 'plt', position: 'Plt. Kepala Seksi Pengujian', unitId: await unitId(stage, 'Dinas Perhubungan') },
    ...{ positionType: 'pengawas', from: '2026-07-01', to: null, appraiserId: agency.ids.mayor },
  };
  const { id: appraisalId } = await api.ok('appraisals.addPost', { ...on(stage, 'officer'), body: post });
  await api.ok('appraisals.endPost', { ...officer, params: { appraisalId }, body: { to: '2026-09-30' } });
  const other = await api.ok('appraisals.create', { ...stage.example.as('budi'), body: {} });
  const change = { appraiserId: agency.ids.head, secondLevelAppraiserId: agency.ids.mayor, reason: 'Atasan pensiun.' };
  await api.ok('appraisals.assignAppraiser', { ...officer, params: { appraisalId: other.id }, body: change });
}
