import { type ExampleWalk, judgement } from '../../../test/support/example-walk.js';
import { moveTo, on, type Stage } from './stage.js';

/** The year is judged, corrected, handed over; the employee objects, and the superior decides. */
export async function evaluateYear(stage: Stage): Promise<void> {
  const { example } = stage;
  const { api } = example;
  const own = on(stage, 'ani');
  const appraiser = on(stage, 'lead');
  const superior = on(stage, 'head');
  await example.rate();
  await api.ok('tasks.list', example.as('lead'));
  await api.change('evaluations.sign', appraiser);
  await api.change('evaluations.correct', { ...appraiser, body: { note: 'Angka loket dua belum lengkap.' } });
  await example.rate();
  await api.ok('evaluations.distribution', appraiser);
  await example.finish();
  await api.change('evaluations.object', { ...own, body: { reasons: 'Rekap loket dua belum dihitung.' } });
  const note = 'Saya menilai dari laporan bulanan; rekap loket dua belum masuk.';
  await api.change('evaluations.explain', { ...appraiser, body: { note } });
  const better = { behaviourRating: 'above', behaviourReason: 'Menjaga nilai di loket dua.' };
  const decision = {
    outcome: 'changed',
    reason: 'Keduanya sudah didengar; rekap loket dua sah.',
    judgement: { ...judgement(await api.ok('policy.get', superior)), ...better },
  };
  await api.change('evaluations.decide', { ...superior, body: decision });
  await api.change('evaluations.report', superior);
}

/** Whatever can be read of the finished appraisal. */
export async function readAppraisal(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const own = on(stage, 'ani');
  await api.ok('appraisals.get', own);
  await api.ok('appraisals.list', stage.example.as('lead'));
  await api.ok('evaluations.get', own);
  await api.ok('evaluations.terms', own);
  await api.ok('selfAssessments.get', own);
  await api.ok('workPlans.get', own);
  await api.ok('scoreCards.get', own);
  await api.ok('scoreCards.inputs', own);
}

/** The window has ended and the appraiser has not acted: the superior takes the second appraisal over. */
export async function takeOver(stage: Stage, other: ExampleWalk): Promise<void> {
  moveTo(stage, '2027-02-01T02:00:00Z');
  const call = { ...other.as('head'), params: other.params };
  const body = { note: 'Penilaian belum dibuat sampai akhir masa evaluasi.' };
  await stage.example.api.change('evaluations.takeOver', { ...call, body });
}
