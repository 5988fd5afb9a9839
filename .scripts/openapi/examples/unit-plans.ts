import type { UnitPlanChange } from '../../../src/contract/index.js';
import type { Call } from '../../../test/support/api-caller.js';
import type { Person } from '../../../test/support/example-agency.js';
import { type Stage, unitId } from './stage.js';

const plan: UnitPlanChange = {
  objectives: [
    {
      id: 'sasaran-1',
      title: 'Layanan kependudukan cepat dan tepercaya',
      indicators: [
        {
          ...{ id: 'iku-1', name: 'Indeks kepuasan masyarakat', aspects: ['quality'], perspective: null },
          ...{ direction: 'higher', target: 88.31, unit: 'indeks', measured: 'position' },
          ...{ note: '', libraryId: null },
        },
      ],
      actions: [
        { id: 'aksi-1', quarter: 1, text: 'Melatih petugas loket' },
        { id: 'aksi-2', quarter: 3, text: 'Membuka loket ketiga' },
      ],
    },
  ],
};

/** The year of a unit: planned, agreed, changed once, and what it has reached by the first quarter. */
export async function planUnit(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const params = { unitId: await unitId(stage), periodId: 'current' };
  const by = (person: Person, body?: unknown): Call => ({
    ...stage.example.as(person),
    params,
    ...(body !== undefined && { body }),
  });
  await api.change('unitPlans.save', by('lead', plan));
  await api.change('unitPlans.submit', by('lead'));
  await api.change('unitPlans.return', by('head', { note: 'Tambahkan rencana aksi triwulan III.' }));
  await api.change('unitPlans.submit', by('lead'));
  await api.change('unitPlans.approve', by('head'));
  await api.change('unitPlans.revise', by('lead', { note: 'Loket ketiga dibuka lebih cepat.' }));
  await api.change('unitPlans.submit', by('lead'));
  await api.change('unitPlans.approve', by('head'));
  const progress = [{ indicatorId: 'iku-1', quarter: 1, actual: 87.9, note: 'Survei triwulan I.', url: null }];
  const actionProgress = [{ actionId: 'aksi-1', done: true, note: '' }];
  await api.change('unitPlans.recordProgress', by('lead', { progress, actionProgress }));
  const achievement = { term: 'Q1', level: 'good', reason: 'Target triwulan tercapai.' };
  await api.change('unitPlans.setAchievement', by('head', achievement));
}

/** Once people have their plans: who carries what. */
export async function readCascade(stage: Stage): Promise<void> {
  const params = { unitId: await unitId(stage), periodId: 'current' };
  await stage.example.api.ok('unitPlans.cascade', { ...stage.example.as('lead'), params });
}

/** At the end of the year the level above sets what the unit has reached. */
export async function judgeUnit(stage: Stage): Promise<void> {
  const params = { unitId: await unitId(stage), periodId: 'current' };
  const body = { term: 'annual', level: 'good', reason: 'Sasaran tercapai, rencana aksi selesai.' };
  await stage.example.api.change('unitPlans.setAchievement', { ...stage.example.as('head'), params, body });
}
