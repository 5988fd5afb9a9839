import type { Feedback, Indicator, Judgement } from '../../../src/contract/index.js';
import { berakhlak } from '../../../src/rules/index.js';
import type {
  DocumentFacts,
  EvaluationFacts,
  Frame,
  Person,
  PlanFacts,
  PrintedResult,
  ResultFacts,
} from '../../../src/server/documents/facts.js';

/** Records of made-up people, as the forms take them. */

export const ani: Person = {
  name: 'Ani Rahmawati, A.Md.',
  nip: '199003152015032004',
  rank: 'Penata Muda',
  grade: 'III/a',
  position: 'Pengelola dokumen',
  unit: 'Bidang Pelayanan',
};

export const bambang: Person = {
  name: 'Bambang Nugroho, S.Sos.',
  nip: '198003152005031003',
  rank: 'Pembina',
  grade: 'IV/a',
  position: 'Kepala Bidang Pelayanan',
  unit: 'Bidang Pelayanan',
};

export const ratna: Person = {
  name: 'Ratna Lestari, S.E., M.M.',
  nip: null,
  rank: 'Pembina Utama Muda',
  grade: 'IV/c',
  position: 'Kepala Dinas',
  unit: 'Dinas Kependudukan',
};

const frame: Frame = {
  agency: 'Pemerintah Kota Nusa Contoh',
  year: 2026,
  term: 'annual',
  period: { start: '2026-01-01', end: '2026-12-31' },
  timeZone: 'Asia/Jayapura',
  version: 1,
  settledAt: '2026-01-20T01:05:00.000Z',
  employee: ani,
  appraiser: bambang,
};

const common = { note: '', libraryId: null, perspective: null, measured: 'position' } as const;

/** One indicator of each direction. */
export const indicators = {
  days: {
    ...common,
    id: 'iki-1',
    name: 'Rata-rata waktu penyelesaian dokumen',
    aspects: ['time'],
    direction: 'lower',
    target: 3,
    unit: 'hari kerja',
  },
  right: {
    ...common,
    id: 'iki-2',
    name: 'Dokumen tanpa kesalahan data',
    aspects: ['quality'],
    direction: 'higher',
    target: 98,
    unit: 'persen',
  },
  counted: {
    ...common,
    id: 'iki-3',
    name: 'Dokumen yang selesai',
    aspects: ['quantity', 'time'],
    direction: 'higher',
    target: 12_500,
    unit: 'dokumen',
  },
  cold: {
    ...common,
    id: 'iki-4',
    name: 'Suhu ruang arsip',
    aspects: ['quality'],
    direction: 'range',
    target: { minimum: 18, maximum: 22.5 },
    unit: 'derajat Celsius',
  },
  guide: {
    ...common,
    id: 'iki-5',
    name: 'Panduan terbit di loket',
    aspects: ['time'],
    direction: 'deadline',
    target: '2026-09-30',
    unit: null,
  },
  move: {
    ...common,
    id: 'iki-6',
    name: 'Pemindahan arsip',
    aspects: ['time'],
    direction: 'milestone',
    target: { steps: ['Daftar arsip selesai', 'Arsip dipindai', 'Berita acara ditandatangani'] },
    unit: null,
  },
  audit: {
    ...common,
    id: 'iki-7',
    name: 'Audit internal tanpa temuan',
    aspects: ['quality'],
    direction: 'yes-no',
    target: true,
    unit: null,
  },
} as const satisfies Record<string, Indicator>;

export const results: PrintedResult[] = [
  {
    ...{ id: 'hasil-1', kind: 'main', title: 'Dokumen kependudukan selesai tepat waktu dan benar' },
    ...{ parentResultId: 'hasil-bidang', parentTitle: 'Layanan kependudukan cepat dan tepercaya' },
    indicators: [indicators.days, indicators.right, indicators.counted],
  },
  {
    ...{ id: 'hasil-2', kind: 'main', title: 'Arsip dokumen terjaga dan mudah ditemukan' },
    ...{ parentResultId: null, parentTitle: null },
    indicators: [indicators.cold, indicators.move, indicators.audit],
  },
  {
    ...{ id: 'hasil-3', kind: 'additional', title: 'Panduan berkas dapat dibaca sendiri oleh pemohon' },
    ...{ parentResultId: null, parentTitle: null, post: 'Plt. Kepala Seksi Informasi' },
    indicators: [indicators.guide],
  },
];

export const planFacts: PlanFacts = {
  ...frame,
  approach: 'quantitative',
  planForm: 'staff',
  results,
  behaviours: berakhlak,
  expectations: [
    {
      value: 'service-oriented',
      text: 'Menyapa pemohon lebih dulu dan menjelaskan berkas yang kurang dengan bahasa sehari-hari.',
    },
    { value: 'adaptive', text: 'Memakai antrean daring sejak Februari.' },
  ],
  annexes: {
    support: 'Akses ke sistem antrean dan dua petugas pengganti.\nPelatihan pemindaian arsip pada triwulan II.',
    accountability: 'Laporan bulanan setiap tanggal 5 dengan rekap dari sistem antrean.',
    consequences: 'Capaian menjadi bahan pertimbangan penugasan berikutnya.',
  },
  proposedAt: '2026-01-15T23:30:00.000Z',
};

/** The same plan in the form of leaders. */
export const leaderPlanFacts: PlanFacts = {
  ...planFacts,
  planForm: 'leader',
  employee: bambang,
  appraiser: ratna,
  results: results.map((result, index) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      aspects: [],
      perspective: (['service-user', 'business-process', 'budget'] as const)[index] ?? null,
    })),
  })),
};

/** The same measures as narratives, without units (PLN-6). */
export function qualitative<Facts extends { approach: PlanFacts['approach']; results: readonly PrintedResult[] }>(
  facts: Facts,
): Facts {
  const withoutUnit = (indicator: Indicator): Indicator => ({ ...indicator, unit: null });
  const plain = facts.results.map((result) => ({ ...result, indicators: result.indicators.map(withoutUnit) }));
  return { ...facts, approach: 'qualitative', results: plain };
}

export const judgement: Judgement = {
  results: [],
  behaviours: [],
  workResultRating: 'meets',
  workResultReason: '',
  behaviourRating: 'above',
  behaviourReason: '',
  notes: 'Pelayanan kepada pemohon sangat baik sepanjang tahun.',
  recommendation: 'Mengikuti pelatihan kearsipan tingkat lanjut.',
};

const evaluated: EvaluationFacts = {
  ...frame,
  settledAt: '2027-01-15T02:10:00.000Z',
  secondLevelAppraiser: ratna,
  organisation: { unit: 'Bidang Pelayanan', level: 'good' },
  judgement,
  predicate: 'good',
};

export function feedbackOf(change: Partial<Feedback>): Feedback {
  return {
    ...{
      id: 'umpan-1',
      appraisalId: 'appraisal',
      source: 'superior',
      published: null,
      tone: 'positive',
      text: 'Antrean terurai.',
    },
    ...{ employee: { id: 'ani', name: ani.name, position: ani.position, unit: ani.unit } },
    by: { id: 'bambang', name: bambang.name, position: bambang.position, unit: bambang.unit },
    ...{ at: '2026-04-02T03:00:00.000Z', about: { kind: 'result', id: 'hasil-1' }, evidence: [] },
    ...{ state: 'given', attribution: 'named', mine: false, etag: 'etag' },
    ...change,
  };
}

export const withheld = { by: null, at: null, attribution: 'withheld' } as const;

export const resultFacts: ResultFacts = {
  ...evaluated,
  approach: 'quantitative',
  planForm: 'staff',
  results,
  behaviours: berakhlak,
  expectations: planFacts.expectations,
  signer: bambang,
  realisations: [
    {
      indicatorId: 'iki-1',
      actual: 2.5,
      note: 'Loket kedua dibuka sejak Maret.',
      evidence: [
        { label: 'Rekap antrean', url: 'https://portal.example.go.id/rekap/antrean?tahun=2026&unit=bidang-pelayanan' },
      ],
    },
    { indicatorId: 'iki-2', actual: 98.7, note: '', evidence: [] },
    { indicatorId: 'iki-3', actual: 13_204, note: '', evidence: [] },
    { indicatorId: 'iki-4', actual: 21, note: '', evidence: [] },
    { indicatorId: 'iki-5', actual: '2026-09-28', note: '', evidence: [] },
    { indicatorId: 'iki-6', actual: 2, note: 'Berita acara menunggu tanda tangan kepala dinas.', evidence: [] },
    { indicatorId: 'iki-7', actual: true, note: '', evidence: [] },
  ],
  feedback: [
    feedbackOf({}),
    feedbackOf({
      ...withheld,
      id: 'umpan-2',
      source: 'peer',
      published: 'Q2',
      text: 'Selalu siap membantu loket lain.',
      about: { kind: 'behaviour', id: 'collaborative' },
    }),
    feedbackOf({ id: 'umpan-3', text: 'Terima kasih atas kerja kerasnya.', about: { kind: 'general', id: '' } }),
  ],
};

export const documentFacts: DocumentFacts = { ...evaluated, form: 'D.1.1', objection: null, formerPredicate: null };

export const takenOver: DocumentFacts = { ...documentFacts, form: 'D.1.2' };

export const changedDocument: DocumentFacts = {
  ...documentFacts,
  form: 'D.1.3',
  version: 2,
  formerPredicate: 'needs-improvement',
  objection: {
    reasons: 'Realisasi dokumen pada bulan November belum dihitung karena sistem antrean mati dua minggu.',
    explanation: 'Rekap bulan November baru diterima setelah penilaian.',
    decision: 'Kedua pihak sudah didengar. Rekap bulan November sah dan diperhitungkan.',
  },
};

const sentence =
  'Berkas yang kurang dijelaskan kepada pemohon pada hari yang sama, dicatat di sistem antrean, dan ditindaklanjuti sebelum pukul 15.00. ';

/** Text of about so many characters. */
export function long(length: number): string {
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();
}

const address = `https://arsip.example.go.id/berkas/${'bagian-yang-panjang/'.repeat(20)}selesai?kunci=${'x1y2'.repeat(60)}`;

/** Everything as long as the contract lets it be. */
export const longResults: PrintedResult[] = Array.from({ length: 24 }, (_, index) => ({
  ...{ id: `panjang-${index}`, kind: index < 14 ? 'main' : 'additional', title: long(index % 3 === 0 ? 480 : 90) },
  ...{ parentResultId: null, parentTitle: index % 2 === 0 ? long(400) : 'Layanan cepat' },
  indicators: Array.from({ length: 1 + (index % 5) }, (_, place) => ({
    ...indicators.days,
    ...{
      id: `panjang-${index}-${place}`,
      name: long(place === 2 ? 470 : 60),
      aspects: ['time', 'quality', 'quantity', 'cost'] as const,
    },
  })).map((indicator) => ({ ...indicator, aspects: [...indicator.aspects] })),
}));

export const longPlan: PlanFacts = {
  ...planFacts,
  employee: { ...ani, name: `Prof. Dr. Ir. ${long(120)}, S.Kom., M.T., Ph.D.`, position: long(180), unit: long(160) },
  results: longResults,
  expectations: berakhlak.map(({ key }, index) => ({ value: key, text: index === 2 ? long(8000) : long(300) })),
  annexes: { support: long(8000), accountability: `${long(3900)}\n\n${long(4000)}`, consequences: long(500) },
};

export const longResult: ResultFacts = {
  ...resultFacts,
  employee: longPlan.employee,
  results: longResults,
  expectations: longPlan.expectations,
  realisations: longResults.flatMap(({ indicators }) =>
    indicators.map(({ id }, index) => ({
      ...{ indicatorId: id, actual: 3.25, note: long(index === 0 ? 900 : 40) },
      evidence: index === 1 ? [{ label: 'Berkas lengkap', url: address }] : [],
    })),
  ),
  feedback: longResults.flatMap(({ id }, index) =>
    Array.from({ length: index === 4 ? 30 : index % 3 }, (_, place) =>
      feedbackOf({
        id: `${id}-${place}`,
        text: `${place + 1}. ${long(index === 4 ? 380 : 120)}`,
        about: { kind: 'result', id },
      }),
    ),
  ),
};

export const longDocument: DocumentFacts = {
  ...changedDocument,
  employee: longPlan.employee,
  judgement: { ...judgement, notes: long(8000), recommendation: long(3000) },
  objection: { reasons: long(4000), explanation: long(4000), decision: long(4000) },
};
