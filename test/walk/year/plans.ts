import type { EvaluationChange, UnitPlanChange, WorkPlanChange } from '../../../src/contract/index.js';
import { officePolicy, type Person } from './office.js';

type Indicator = WorkPlanChange['results'][number]['indicators'][number];

const annexes = {
  support: 'Dua mesin cetak dan satu petugas cadangan.',
  accountability: 'Rekap bulanan setiap tanggal 5 dari sistem antrean.',
  consequences: 'Menjadi bahan pertimbangan penugasan.',
};

const common = { perspective: null, note: '', libraryId: null, unit: 'dokumen', measured: 'cumulative' } as const;

/** Documents to finish in the year. */
function documents(id: string, target: number): Indicator {
  return { ...common, id, name: 'Dokumen selesai', aspects: ['quantity'], direction: 'higher', target };
}

/** Days a document takes. */
function days(id: string): Indicator {
  return {
    ...{ ...common, id, name: 'Rata-rata waktu penyelesaian', aspects: ['time'], direction: 'lower', target: 3 },
    ...{ unit: 'hari kerja', measured: 'position' },
  };
}

/** What the office and its two parts are to achieve. */
export function unitPlan(name: string, target: number): UnitPlanChange {
  return {
    objectives: [
      {
        id: `sasaran-${name}`,
        title: 'Dokumen kependudukan terbit tepat waktu',
        indicators: [{ ...documents(`sasaran-iki-${name}`, target), aspects: [] }],
        actions: ([1, 2, 3, 4] as const).map((quarter) => ({
          id: `aksi-${name}-${quarter}`,
          quarter,
          text: `Jemput bola ke kampung, putaran ${quarter}`,
        })),
      },
    ],
  };
}

/** The plan of a leader: one result for the unit's objective, one for the budget. */
export function leaderPlan(name: Person, above: Person | null, target: number): WorkPlanChange {
  const perspective = above === null ? 'service-user' : null;
  const parentResultId = above && `hasil-${above}`;
  return {
    results: [
      {
        ...{ id: `hasil-${name}`, kind: 'main', title: 'Dokumen kependudukan terbit tepat waktu', parentResultId },
        ...(parentResultId !== null && { share: 50 }),
        ...(name === 'head' && { objectiveId: 'sasaran-office' }),
        indicators: [{ ...documents(`iki-${name}`, target), perspective, aspects: above === null ? [] : ['quantity'] }],
      },
      {
        ...{ id: `anggaran-${name}`, kind: 'main', title: 'Anggaran terserap sesuai rencana', parentResultId: null },
        indicators: [
          {
            ...documents(`iki-anggaran-${name}`, 95),
            ...{ name: 'Anggaran terserap', unit: 'persen', measured: 'position' },
            ...(above === null ? { perspective: 'budget', aspects: [] } : { aspects: ['cost'] }),
          },
        ],
      },
    ],
    annexes,
  };
}

/** The plan of one of the twelve: documents and days, a sixth of the lead's result. */
export function staffPlan(name: Person, lead: Person, target: number): WorkPlanChange {
  return {
    results: [
      {
        ...{ id: `hasil-${name}`, kind: 'main', title: 'Dokumen selesai tepat waktu', parentResultId: `hasil-${lead}` },
        ...{ share: 16, indicators: [documents(`iki-${name}`, target)] },
      },
      {
        ...{ id: `waktu-${name}`, kind: 'main', title: 'Waktu tunggu pemohon berkurang', parentResultId: null },
        indicators: [days(`hari-${name}`)],
      },
    ],
    annexes,
  };
}

/** A judgement in which every result and every value has the same mark. */
export function judgement(
  resultIds: readonly string[],
  work: NonNullable<EvaluationChange['workResultRating']>,
  behaviour: NonNullable<EvaluationChange['behaviourRating']>,
  reason = '',
): EvaluationChange {
  return {
    results: resultIds.map((resultId) => ({ resultId, rating: work, note: '' })),
    behaviours: officePolicy.behaviours.map(({ key }) => ({ value: key, rating: behaviour, note: '' })),
    ...{ workResultRating: work, workResultReason: reason, behaviourRating: behaviour, behaviourReason: '' },
    ...{ notes: 'Terima kasih atas kerja Anda tahun ini.', recommendation: '' },
  };
}
