import type {
  Aspect,
  EmploymentType,
  EvaluationState,
  LegalStanding,
  OrganisationLevel,
  Perspective,
  PlanApproach,
  PlanForm,
  PlanState,
  PositionType,
  Predicate,
  RaterGroup,
  Rating,
  ResultKind,
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
};
