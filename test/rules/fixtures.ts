import type { Indicator } from '../../src/contract/indicator.js';
import type { ScoreCardInputs } from '../../src/contract/score-card.js';
import type { WorkPlanChange } from '../../src/contract/work-plan.js';
import type { PlanDraft } from '../../src/rules/plan-gaps.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';

type Goal = Indicator extends infer Each
  ? Each extends Indicator
    ? Pick<Each, Extract<keyof Each, 'direction' | 'target' | 'targetIsMaximum'>>
    : never
  : never;

/** An indicator of the staff form with this goal. */
export function indicator(goal: Goal, changes: Partial<Pick<Indicator, 'id' | 'name' | 'unit' | 'measured'>> = {}) {
  return {
    id: 'indicator-1',
    name: 'Persentase permohonan selesai tepat waktu',
    aspects: ['quantity'],
    perspective: null,
    unit: '%',
    measured: 'cumulative',
    note: '',
    libraryId: null,
    ...changes,
    ...goal,
  } as Indicator;
}

/** A staff plan without gaps. */
export function plan(changes: Partial<PlanDraft> = {}): PlanDraft {
  return {
    planForm: 'staff',
    approach: 'quantitative',
    results: [result()],
    annexes: { support: '', accountability: 'Laporan bulanan dengan rekap layanan', consequences: '' },
    ...changes,
  };
}

/** A main result of the staff form with one indicator. */
export function result(changes: Partial<WorkPlanChange['results'][number]> = {}): WorkPlanChange['results'][number] {
  return {
    id: 'result-1',
    kind: 'main',
    title: 'Terlayaninya permohonan izin usaha mikro',
    parentResultId: 'result-of-leader',
    indicators: [indicator({ direction: 'higher', target: 90 })],
    ...changes,
  };
}

/** Inputs of a delivered card: two results, all behaviours marked, no round. */
export function cardInputs(changes: Partial<ScoreCardInputs> = {}): ScoreCardInputs {
  const { behaviours, guidance } = presetPolicy;
  return {
    appraisalId: 'appraisal-1',
    period: { id: 'period-2026', label: '2026', year: 2026 },
    employee: { id: 'siti', name: 'Siti Rahmawati, S.E.', position: 'Analis', unit: 'Bidang Perizinan' },
    appraiser: { id: 'budi', name: 'Budi Santoso, M.Si.', position: 'Kepala Bidang', unit: 'Bidang Perizinan' },
    state: 'delivered',
    signedAt: '2027-01-15T03:00:00Z',
    timeZone: 'Asia/Jayapura',
    policyVersion: 1,
    guidance,
    behaviours: behaviours.map(({ key, label, gloss }) => ({ key, label, gloss })),
    results: [
      {
        id: 'result-1',
        kind: 'main',
        title: 'Terlayaninya permohonan izin usaha mikro',
        indicators: [indicator({ direction: 'higher', target: 80 })],
      },
      {
        id: 'result-2',
        kind: 'additional',
        title: 'Tersusunnya panduan layanan',
        indicators: [indicator({ direction: 'deadline', target: '2026-06-30' }, { id: 'indicator-2', unit: null })],
      },
    ],
    actuals: [{ indicatorId: 'indicator-1', actual: 92 }],
    reflections: [{ value: 'accountable', score: 3 }],
    review: null,
    judgement: {
      results: [
        { resultId: 'result-1', rating: 'above', note: '' },
        { resultId: 'result-2', rating: 'meets', note: '' },
      ],
      behaviours: behaviours.map(({ key }) => ({ value: key, rating: 'meets' as const, note: '' })),
      workResultRating: 'above',
      workResultReason: 'Layanan dibuka juga pada hari Sabtu.',
      behaviourRating: 'meets',
      behaviourReason: '',
      notes: 'Pertahankan.',
      recommendation: 'Pelatihan pelayanan publik',
    },
    trend: [{ year: 2025, label: '2025', predicate: 'good' }],
    ...changes,
  };
}
