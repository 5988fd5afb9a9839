// Official Indonesian labels, in standard spelling (the regulation writes *Diatas*, SIASN *ESPEKTASI*; docs/rules.md, Codes).
// They are data of the field and stay Indonesian in every language of the screen. Each by itself, for a screen pays for those
// that it shows; `labels` of asn-kinerja/rules has them all.
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
import type { PublicCaseClass, PublicCaseKind, PublicCaseState } from '../contract/public-case.js';
import type {
  RespondentFact,
  respondentValues,
  SatisfactionClass,
  SatisfactionElement,
} from '../contract/satisfaction.js';

/** P6 p.97–102. */
export const rating = {
  above: 'Di Atas Ekspektasi',
  meets: 'Sesuai Ekspektasi',
  below: 'Di Bawah Ekspektasi',
} as const satisfies Record<Rating, string>;

/** P6 p.99–103. */
export const predicate = {
  'very-good': 'Sangat Baik',
  good: 'Baik',
  'needs-improvement': 'Butuh Perbaikan',
  poor: 'Kurang/Misconduct',
  'very-poor': 'Sangat Kurang',
} as const satisfies Record<Predicate, string>;

/** Of an organisation, not of a person: starts with *Istimewa* (ORG-1; P6 p.92). */
export const organisationLevel = {
  outstanding: 'Istimewa',
  good: 'Baik',
  'needs-improvement': 'Butuh Perbaikan',
  poor: 'Kurang',
  'very-poor': 'Sangat Kurang',
} as const satisfies Record<OrganisationLevel, string>;

/** P6 §9(2). */
export const aspect = {
  quantity: 'Kuantitas',
  quality: 'Kualitas',
  time: 'Waktu',
  cost: 'Biaya',
} as const satisfies Record<Aspect, string>;

/** P6 p.29. */
export const perspective = {
  'service-user': 'Penerima Layanan',
  'business-process': 'Proses Bisnis',
  'internal-strength': 'Penguatan Internal',
  budget: 'Anggaran',
} as const satisfies Record<Perspective, string>;

/** P6 p.28, 49–50. */
export const resultKind = { main: 'Utama', additional: 'Tambahan' } as const satisfies Record<ResultKind, string>;

/** P6 p.50. */
export const planApproach = { quantitative: 'Kuantitatif', qualitative: 'Kualitatif' } as const satisfies Record<
  PlanApproach,
  string
>;

/** P6 p.32–57. */
export const planForm = { leader: 'JPT dan Pimpinan Unit Kerja Mandiri', staff: 'JA dan JF' } as const satisfies Record<
  PlanForm,
  string
>;

/** Our words for the acts of P6 §14. */
export const planState = {
  draft: 'Draf',
  submitted: 'Diajukan',
  returned: 'Perlu perbaikan',
  approved: 'Ditetapkan',
  superseded: 'Digantikan',
  closed: 'Selesai',
} as const satisfies Record<PlanState, string>;

/** Our words for the acts of P6 p.114–119. */
export const evaluationState = {
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
} as const satisfies Record<EvaluationState, string>;

/** P6 §19, p.70 (FBK-1). */
export const raterGroup = {
  superior: 'Pejabat penilai kinerja',
  peer: 'Rekan kerja setingkat',
  subordinate: 'Pegawai di bawahnya',
  self: 'Diri sendiri',
  other: 'Pihak lain',
  public: 'Masyarakat',
} as const satisfies Record<RaterGroup, string>;

/** P6 p.32–57. */
export const positionType = {
  'jpt-utama': 'JPT Utama',
  'jpt-madya': 'JPT Madya',
  'jpt-pratama': 'JPT Pratama',
  'unit-head': 'Pimpinan Unit Kerja Mandiri',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  pelaksana: 'Pelaksana',
  functional: 'Pejabat Fungsional (JF)',
} as const satisfies Record<PositionType, string>;

/** SIASN *kedudukan hukum* (IDN-10). */
export const legalStanding = {
  active: 'Aktif',
  'unpaid-leave': 'Cuti di luar tanggungan negara (CLTN)',
  'study-leave': 'Tugas belajar',
  suspended: 'Pemberhentian sementara',
  'state-official': 'Pejabat negara',
  'under-penalty': 'Terkena hukuman disiplin',
  'pre-retirement': 'Masa persiapan pensiun (MPP)',
  dismissed: 'Diberhentikan',
  retired: 'Pensiun',
} as const satisfies Record<LegalStanding, string>;

export const employmentType = { pns: 'PNS', pppk: 'PPPK' } as const satisfies Record<EmploymentType, string>;

/** P6 p.50 (ACT-5), p.65 (ACT-6). */
export const postKind = {
  definitive: 'Definitif',
  plt: 'Pelaksana tugas (Plt.)',
  plh: 'Pelaksana harian (Plh.)',
  transfer: 'Pindah jabatan atau unit kerja',
} as const satisfies Record<PostKind, string>;

/** Our words, the same as for the plan of a person. */
export const unitPlanState = {
  draft: 'Draf',
  submitted: 'Diajukan',
  returned: 'Perlu perbaikan',
  approved: 'Ditetapkan',
} as const satisfies Record<UnitPlanState, string>;

/** Our words for the documentation of P6 §16. */
export const activityState = {
  waiting: 'Menunggu verifikasi',
  verified: 'Terverifikasi',
  returned: 'Perlu perbaikan',
} as const satisfies Record<ActivityState, string>;

/** P6 §18–19, p.69–77; *ketua tim* leads work outside the line (ACT-4; P6 p.46). */
export const feedbackSource = {
  superior: 'Pejabat penilai kinerja',
  'team-lead': 'Ketua tim',
  peer: 'Rekan kerja setingkat',
  subordinate: 'Pegawai di bawahnya',
  other: 'Pihak lain',
} as const satisfies Record<FeedbackSource, string>;

/** P6 §21, p.78–88 (USE-7). */
export const coachingKind = {
  coaching: 'Bimbingan kinerja',
  counselling: 'Konseling kinerja',
} as const satisfies Record<CoachingKind, string>;

/** P6 p.32–61, 105–118. */
export const documentKind = {
  'work-plan': 'Sasaran Kinerja Pegawai (SKP)',
  'evaluation-result': 'Hasil Evaluasi Kinerja Pegawai',
  'evaluation-document': 'Dokumen Evaluasi Kinerja Pegawai',
} as const satisfies Record<DocumentKind, string>;

/** The forms of the annex by their number, in our short form; D.1.1 to D.1.3 bear one title in the regulation. */
export const documentForm = {
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
} as const satisfies Record<`${'A' | 'C' | 'D'}.1.${number}`, string>;

/** The elements (*unsur*) of PermenPANRB 14/2017. */
export const satisfactionElement = {
  requirements: 'Persyaratan',
  procedure: 'Sistem, Mekanisme, dan Prosedur',
  time: 'Waktu Penyelesaian',
  cost: 'Biaya/Tarif',
  product: 'Produk Spesifikasi Jenis Pelayanan',
  'staff-competence': 'Kompetensi Pelaksana',
  'staff-behaviour': 'Perilaku Pelaksana',
  'complaint-handling': 'Penanganan Pengaduan, Saran, dan Masukan',
  facilities: 'Sarana dan Prasarana',
} as const satisfies Record<SatisfactionElement, string>;

/** Quality of the service by its index (SAT-4; PermenPANRB 14/2017). */
export const satisfactionClass = {
  A: 'Sangat Baik',
  B: 'Baik',
  C: 'Kurang Baik',
  D: 'Tidak Baik',
} as const satisfies Record<SatisfactionClass, string>;

/** PermenPANRB 14/2017. */
export const respondentFact = {
  sex: 'Jenis kelamin',
  'age-band': 'Usia',
  education: 'Pendidikan',
  occupation: 'Pekerjaan',
} as const satisfies Record<RespondentFact, string>;

/** Values of all facts; their keys differ, so that one table serves. */
export const respondentValue = {
  female: 'Perempuan',
  male: 'Laki-laki',
  'under-18': 'Di bawah 18 tahun',
  '18-25': '18–25 tahun',
  '26-35': '26–35 tahun',
  '36-45': '36–45 tahun',
  '46-55': '46–55 tahun',
  '56-65': '56–65 tahun',
  'over-65': 'Di atas 65 tahun',
  primary: 'SD ke bawah',
  'junior-secondary': 'SMP',
  'senior-secondary': 'SMA/SMK',
  diploma: 'Diploma',
  bachelor: 'S-1',
  postgraduate: 'S-2 ke atas',
  'civil-servant': 'ASN',
  'military-police': 'TNI/Polri',
  'private-employee': 'Pegawai swasta',
  'self-employed': 'Wirausaha',
  student: 'Pelajar/mahasiswa',
  other: 'Lainnya',
  'not-said': 'Tidak disebutkan',
} as const satisfies Record<(typeof respondentValues)[RespondentFact][number] | 'not-said', string>;

/** What the public calls it (SP4N-LAPOR!). */
export const publicCaseKind = {
  complaint: 'Pengaduan',
  suggestion: 'Saran',
  'information-request': 'Permintaan informasi',
  praise: 'Pujian',
} as const satisfies Record<PublicCaseKind, string>;

/** Practice under PermenPANRB 62/2018. */
export const publicCaseClass = {
  'complaint-supervisory': 'Pengaduan berkadar pengawasan',
  'complaint-non-supervisory': 'Pengaduan tidak berkadar pengawasan',
  'complaint-normative': 'Pengaduan normatif',
  'information-request': 'Permintaan informasi',
  aspiration: 'Aspirasi',
  praise: 'Apresiasi',
} as const satisfies Record<PublicCaseClass, string>;

/** Practice under PermenPANRB 62/2018. */
export const publicCaseState = {
  sent: 'Dikirim',
  verified: 'Diverifikasi',
  forwarded: 'Diteruskan',
  'in-progress': 'Ditindaklanjuti',
  answered: 'Dijawab',
  closed: 'Selesai',
  rejected: 'Ditolak',
  reopened: 'Dibuka kembali',
} as const satisfies Record<PublicCaseState, string>;
