import type { EvaluationChange, PolicyChange, ReviewAnswer, WorkPlanChange } from '../../src/contract/index.js';
import type { ApiCaller } from './api-caller.js';
import type { ExampleAgency, Person } from './example-agency.js';

/** Ids that the employee's page would make. */
export const planIds = { result: 'hasil-1', extra: 'hasil-2', days: 'iki-1', errors: 'iki-2', guide: 'iki-3' } as const;

const annexes = {
  support: 'Akses ke sistem antrean dan dua petugas pengganti.',
  accountability: 'Laporan bulanan setiap tanggal 5 dengan rekap dari sistem antrean.',
  consequences: 'Capaian menjadi bahan pertimbangan penugasan berikutnya.',
};

const counted = { aspects: ['time'], perspective: null, measured: 'position', note: '', libraryId: null } as const;

/** The leader's plan, so that the employee's results have something to contribute to. */
export const leaderPlan: WorkPlanChange = {
  results: [
    {
      id: 'hasil-bidang',
      kind: 'main',
      title: 'Layanan kependudukan cepat dan tepercaya',
      parentResultId: null,
      indicators: [
        {
          ...{ ...counted, aspects: ['quality'], id: 'iki-bidang', name: 'Indeks kepuasan masyarakat' },
          ...{ direction: 'higher', target: 88.31, unit: 'indeks', measured: 'yearly-release' },
        },
      ],
    },
  ],
  annexes,
};

/** The employee's plan: three directions, one main and one additional result. */
export const employeePlan: WorkPlanChange = {
  results: [
    {
      id: planIds.result,
      kind: 'main',
      title: 'Dokumen kependudukan selesai tepat waktu dan benar',
      parentResultId: 'hasil-bidang',
      indicators: [
        {
          ...{ ...counted, aspects: ['time'], id: planIds.days, name: 'Rata-rata waktu penyelesaian dokumen' },
          ...{ direction: 'lower', target: 3, unit: 'hari kerja' },
        },
        {
          ...{ ...counted, aspects: ['quality'], id: planIds.errors, name: 'Dokumen tanpa kesalahan data' },
          ...{ direction: 'higher', target: 98, targetIsMaximum: false, unit: 'persen' },
        },
      ],
    },
    {
      id: planIds.extra,
      kind: 'additional',
      title: 'Panduan berkas dapat dibaca sendiri oleh pemohon',
      parentResultId: null,
      indicators: [
        {
          ...{ ...counted, aspects: ['time'], id: planIds.guide, name: 'Panduan terbit di loket' },
          ...{ direction: 'deadline', target: '2026-06-30', unit: null },
        },
      ],
    },
  ],
  annexes,
};

export const selfAssessment = {
  achievements: 'Waktu penyelesaian turun sejak loket dua dibuka.',
  challenges: 'Server pusat sering lambat pada awal bulan.',
  realisations: [
    {
      ...{ indicatorId: planIds.days, actual: 2.5, note: 'Rata-rata Januari sampai Desember.' },
      evidence: [{ label: 'Rekap antrean 2026', url: 'https://bukti.example/antrean-2026' }],
    },
    { indicatorId: planIds.errors, actual: 98.6, note: '', evidence: [] },
    { indicatorId: planIds.guide, actual: '2026-06-12', note: '', evidence: [] },
  ],
  reflections: [{ value: 'accountable', score: 4, text: 'Semua berkas tercatat.' }],
};

/** Who answers about whom: enough of each group to be shown. */
export const reviewers: readonly { person: Person; group: 'peer' | 'subordinate' }[] = [
  ...(['budi', 'citra', 'dedi', 'eka', 'fajar'] as const).map((person) => ({ person, group: 'peer' as const })),
  ...(['gita', 'hadi', 'indah'] as const).map((person) => ({ person, group: 'subordinate' as const })),
];

/** One reviewer's answer to all statements; `turn` makes the answers differ. */
export function reviewAnswer(policy: Pick<PolicyChange, 'behaviours'>, turn: number): ReviewAnswer {
  const statements = policy.behaviours.flatMap(({ statements: all }) => all);
  return {
    answers: statements.map(({ id }, index) => ({
      statement: id,
      score: index === 0 && turn === 0 ? null : 3 + ((turn + index) % 2),
    })),
    comments: [{ value: 'collaborative', text: `Mau membantu saat loket penuh, kali ke-${turn + 1}.` }],
  };
}

/** The appraiser's judgement, complete. */
export function judgement(policy: Pick<PolicyChange, 'behaviours'>): EvaluationChange {
  return {
    results: [
      { resultId: planIds.result, rating: 'above', note: 'Lebih cepat dari target, dengan kesalahan yang sedikit.' },
      { resultId: planIds.extra, rating: 'above', note: '' },
    ],
    behaviours: policy.behaviours.map(({ key }) => ({ value: key, rating: 'meets', note: '' })),
    workResultRating: 'above',
    workResultReason: '',
    behaviourRating: 'meets',
    behaviourReason: '',
    notes: 'Pertahankan cara kerja di loket dua.',
    recommendation: 'Ikut pelatihan layanan prima.',
  };
}

/** One appraisal from its opening to the acknowledged document, by everybody who has a part in it. */
export class ExampleWalk {
  /** The employee's appraisal, once opened. */
  appraisalId = '';

  constructor(
    readonly api: ApiCaller,
    readonly agency: ExampleAgency,
  ) {}

  as(person: Person): { as: string } {
    return { as: this.agency.ids[person] };
  }

  get params(): { appraisalId: string } {
    return { appraisalId: this.appraisalId };
  }

  /** The leader's plan is agreed, and the employee's appraisal opened. */
  async begin(): Promise<void> {
    const { api } = this;
    const { id: leaderId } = await api.ok('appraisals.create', { ...this.as('lead'), body: {} });
    const params = { appraisalId: leaderId };
    await api.change('workPlans.save', { ...this.as('lead'), params, body: leaderPlan });
    await api.change('workPlans.submit', { ...this.as('lead'), params });
    await api.change('workPlans.approve', { ...this.as('head'), params, body: {} });
    this.appraisalId = (await api.ok('appraisals.create', { ...this.as('ani'), body: {} })).id;
  }

  /** The plan is written, proposed, returned once, and agreed. */
  async plan(): Promise<void> {
    const { api, params } = this;
    const own = { ...this.as('ani'), params };
    const appraiser = { ...this.as('lead'), params };
    await api.change('workPlans.save', { ...own, body: employeePlan });
    await api.change('workPlans.submit', own);
    const note = 'Tambahkan indikator mutu pada hasil pertama.';
    await api.change('workPlans.return', { ...appraiser, body: { note } });
    await api.change('workPlans.save', { ...own, body: employeePlan });
    await api.change('workPlans.submit', own);
    const expectations = [{ value: 'accountable', text: 'Catat setiap berkas yang kembali.' }];
    await api.change('workPlans.approve', { ...appraiser, body: { expectations } });
  }

  async assessSelf(): Promise<void> {
    const own = { ...this.as('ani'), params: this.params };
    await this.api.change('selfAssessments.save', { ...own, body: selfAssessment });
    await this.api.change('selfAssessments.submit', own);
  }

  /** Reviewers are chosen and asked. */
  async openRound(closesOn?: string): Promise<void> {
    const appraiser = { ...this.as('lead'), params: this.params };
    const chosen = reviewers.map(({ person, group }) => ({ employeeId: this.agency.ids[person], group }));
    const body = { reviewers: chosen, ...(closesOn !== undefined && { closesOn }) };
    await this.api.change('reviewRounds.choose', { ...appraiser, body });
    await this.api.change('reviewRounds.open', appraiser);
  }

  /** The review that a reviewer is asked for now. */
  async assignmentOf(person: Person): Promise<string> {
    const { items } = await this.api.ok('reviewAssignments.list', this.as(person));
    const id = items.find(({ state }) => state !== 'closed')?.id;
    if (id === undefined) throw new Error(`${person} is not asked for a review.`);
    return id;
  }

  async answer(person: Person, turn: number): Promise<void> {
    const params = { assignmentId: await this.assignmentOf(person) };
    const asked = await this.api.ok('reviewAssignments.get', { ...this.as(person), params });
    await this.api.ok('reviewAssignments.answer', {
      ...{ ...this.as(person), params, etag: asked.etag },
      body: reviewAnswer(asked, turn),
    });
  }

  /** Everybody answers, the last of whom closes the round. */
  async review(): Promise<void> {
    await this.openRound();
    for (const [turn, { person }] of reviewers.entries()) await this.answer(person, turn);
  }

  async rate(): Promise<void> {
    const appraiser = { ...this.as('lead'), params: this.params };
    const policy = await this.api.ok('policy.get', this.as('lead'));
    await this.api.change('evaluations.save', { ...appraiser, body: judgement(policy) });
  }

  async finish(): Promise<void> {
    const appraiser = { ...this.as('lead'), params: this.params };
    await this.api.change('evaluations.sign', appraiser);
    await this.api.change('evaluations.deliver', appraiser);
    await this.api.change('evaluations.acknowledge', { ...this.as('ani'), params: this.params });
  }

  async all(): Promise<void> {
    await this.begin();
    await this.plan();
    await this.assessSelf();
    await this.review();
    await this.rate();
    await this.finish();
  }
}
