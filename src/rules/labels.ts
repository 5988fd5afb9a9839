import type {
  ActivityState,
  Aspect,
  CoachingKind,
  DocumentKind,
  EmploymentType,
  EvaluationState,
  FeedbackSource,
  LegalStanding,
  OrganisationLevel,
  Perspective,
  PlanApproach,
  PlanForm,
  PlanState,
  PositionType,
  PostKind,
  Predicate,
  RaterGroup,
  Rating,
  ResultKind,
  UnitPlanState,
} from '../contract/vocabulary.js';

/**
 * Official Indonesian labels, in standard spelling (the regulation writes *Diatas*, SIASN *ESPEKTASI*; docs/rules.md, Codes). They are
 * data of the field and stay Indonesian in every language of the screen.
 */
export const labels = {
  /** P6 p.97–102. */
  rating: {
    above: 'Di Atas Ekspektasi',
    meets: 'Sesuai Ekspektasi',
    below: 'Di Bawah Ekspektasi',
  },
  /** P6 p.99–103. */
  predicate: {
    'very-good': 'Sangat Baik',
    good: 'Baik',
    'needs-improvement': 'Butuh Perbaikan',
    poor: 'Kurang/Misconduct',
    'very-poor': 'Sangat Kurang',
  },
  /** Of an organisation, not of a person: starts with *Istimewa* (ORG-1; P6 p.92). */
  organisationLevel: {
    outstanding: 'Istimewa',
    good: 'Baik',
    'needs-improvement': 'Butuh Perbaikan',
    poor: 'Kurang',
    'very-poor': 'Sangat Kurang',
  },
  /** P6 §9(2). */
  aspect: { quantity: 'Kuantitas', quality: 'Kualitas', time: 'Waktu', cost: 'Biaya' },
  /** P6 p.29. */
  perspective: {
    'service-user': 'Penerima Layanan',
    'business-process': 'Proses Bisnis',
    'internal-strength': 'Penguatan Internal',
    budget: 'Anggaran',
  },
  /** P6 p.28, 49–50. */
  resultKind: { main: 'Utama', additional: 'Tambahan' },
  /** P6 p.50. */
  planApproach: { quantitative: 'Kuantitatif', qualitative: 'Kualitatif' },
  /** P6 p.32–57. */
  planForm: { leader: 'JPT dan Pimpinan Unit Kerja Mandiri', staff: 'JA dan JF' },
  /** Our words for the acts of P6 §14. */
  planState: {
    draft: 'Draf',
    submitted: 'Diajukan',
    returned: 'Perlu perbaikan',
    approved: 'Ditetapkan',
    superseded: 'Digantikan',
    closed: 'Selesai',
  },
  /** Our words for the acts of P6 p.114–119. */
  evaluationState: {
    collecting: 'Pengisian realisasi',
    rating: 'Penilaian',
    rated: 'Dinilai',
    signed: 'Ditandatangani',
    delivered: 'Diterima pegawai',
    acknowledged: 'Dikembalikan',
    objected: 'Keberatan',
    decided: 'Keputusan',
    'taken-over': 'Diambil alih atasan',
    reported: 'Dilaporkan ke PyB',
  },
  /** P6 §19, p.70 (FBK-1). */
  raterGroup: {
    superior: 'Pejabat penilai kinerja',
    peer: 'Rekan kerja setingkat',
    subordinate: 'Pegawai di bawahnya',
    self: 'Diri sendiri',
    other: 'Pihak lain',
    public: 'Masyarakat',
  },
  /** P6 p.32–57. */
  positionType: {
    'jpt-utama': 'JPT Utama',
    'jpt-madya': 'JPT Madya',
    'jpt-pratama': 'JPT Pratama',
    'unit-head': 'Pimpinan Unit Kerja Mandiri',
    administrator: 'Administrator',
    pengawas: 'Pengawas',
    pelaksana: 'Pelaksana',
    functional: 'Pejabat Fungsional (JF)',
  },
  /** SIASN *kedudukan hukum* (IDN-10). */
  legalStanding: {
    active: 'Aktif',
    'unpaid-leave': 'Cuti di luar tanggungan negara (CLTN)',
    'study-leave': 'Tugas belajar',
    suspended: 'Pemberhentian sementara',
    'state-official': 'Pejabat negara',
    'under-penalty': 'Terkena hukuman disiplin',
    'pre-retirement': 'Masa persiapan pensiun (MPP)',
    dismissed: 'Diberhentikan',
    retired: 'Pensiun',
  },
  employmentType: { pns: 'PNS', pppk: 'PPPK' },
  /** P6 p.50 (ACT-5), p.65 (ACT-6). */
  postKind: {
    definitive: 'Definitif',
    plt: 'Pelaksana tugas (Plt.)',
    plh: 'Pelaksana harian (Plh.)',
    transfer: 'Pindah jabatan atau unit kerja',
  },
  /** Our words, the same as for the plan of a person. */
  unitPlanState: { draft: 'Draf', submitted: 'Diajukan', returned: 'Perlu perbaikan', approved: 'Ditetapkan' },
  /** Our words for the documentation of P6 §16. */
  activityState: { waiting: 'Menunggu verifikasi', verified: 'Terverifikasi', returned: 'Perlu perbaikan' },
  /** P6 §18–19, p.69–77; *ketua tim* leads work outside the line (ACT-4; P6 p.46). */
  feedbackSource: {
    superior: 'Pejabat penilai kinerja',
    'team-lead': 'Ketua tim',
    peer: 'Rekan kerja setingkat',
    subordinate: 'Pegawai di bawahnya',
    other: 'Pihak lain',
  },
  /** P6 §21, p.78–88 (USE-7). */
  coachingKind: { coaching: 'Bimbingan kinerja', counselling: 'Konseling kinerja' },
  /** P6 p.32–61, 105–118. */
  documentKind: {
    'work-plan': 'Sasaran Kinerja Pegawai (SKP)',
    'evaluation-result': 'Hasil Evaluasi Kinerja Pegawai',
    'evaluation-document': 'Dokumen Evaluasi Kinerja Pegawai',
  },
  /** The forms of the annex by their number, in our short form; D.1.1 to D.1.3 bear one title in the regulation. */
  documentForm: {
    'A.1.1': 'SKP kualitatif, JPT dan pimpinan unit kerja mandiri',
    'A.1.2': 'SKP kuantitatif, JPT dan pimpinan unit kerja mandiri',
    'A.1.6': 'SKP kualitatif, JA dan JF',
    'A.1.7': 'SKP kuantitatif, JA dan JF',
    'A.1.8': 'Lampiran SKP',
    'C.1.1': 'Hasil evaluasi kinerja, kualitatif',
    'C.1.2': 'Hasil evaluasi kinerja, kuantitatif, JPT dan pimpinan unit kerja mandiri',
    'C.1.3': 'Hasil evaluasi kinerja, kuantitatif, JA dan JF',
    'D.1.1': 'Dokumen evaluasi kinerja',
    'D.1.2': 'Dokumen evaluasi kinerja oleh atasan pejabat penilai kinerja',
    'D.1.3': 'Dokumen evaluasi kinerja dengan keberatan',
  },
} as const satisfies {
  rating: Record<Rating, string>;
  predicate: Record<Predicate, string>;
  organisationLevel: Record<OrganisationLevel, string>;
  aspect: Record<Aspect, string>;
  perspective: Record<Perspective, string>;
  resultKind: Record<ResultKind, string>;
  planApproach: Record<PlanApproach, string>;
  planForm: Record<PlanForm, string>;
  planState: Record<PlanState, string>;
  evaluationState: Record<EvaluationState, string>;
  raterGroup: Record<RaterGroup, string>;
  positionType: Record<PositionType, string>;
  legalStanding: Record<LegalStanding, string>;
  employmentType: Record<EmploymentType, string>;
  postKind: Record<PostKind, string>;
  unitPlanState: Record<UnitPlanState, string>;
  activityState: Record<ActivityState, string>;
  feedbackSource: Record<FeedbackSource, string>;
  coachingKind: Record<CoachingKind, string>;
  documentKind: Record<DocumentKind, string>;
  documentForm: Record<`${'A' | 'C' | 'D'}.1.${number}`, string>;
};
