import type { Bilingual } from '../contract/public-service.js';

/** A sentence that people outside the agency rate, and the value it speaks of. */
export interface OutsideQuestion {
  readonly key: string;
  /** Key of the behaviour value in P6 §10(3). */
  readonly value: string;
  readonly label: Bilingual;
  readonly text: Bilingual;
}

/**
 * What people outside the agency are asked about the person who served them (A9; `asn-kinerja`). The 21 statements of P6 p.29–30
 * are for those who see the work from inside; these six can be judged from the other side of the counter. They belong to values
 * of BerAKHLAK, so that the appraiser reads them beside the same value, but are never added to what colleagues say.
 */
export const outsideQuestions: readonly OutsideQuestion[] = [
  {
    key: 'courtesy',
    value: 'service-oriented',
    label: { indonesian: 'Sikap melayani', english: 'Courtesy' },
    text: {
      indonesian: 'Melayani kami dengan ramah dan penuh hormat',
      english: 'Serves us in a friendly and respectful way',
    },
  },
  {
    key: 'solution',
    value: 'service-oriented',
    label: { indonesian: 'Jalan keluar', english: 'Solutions' },
    text: {
      indonesian: 'Memahami keperluan kami dan membantu mencari jalan keluar',
      english: 'Understands what we need and helps to find a way',
    },
  },
  {
    key: 'promise',
    value: 'accountable',
    label: { indonesian: 'Menepati janji', english: 'Keeping promises' },
    text: {
      indonesian: 'Menepati janji dan waktu yang disepakati',
      english: 'Keeps promises and agreed times',
    },
  },
  {
    key: 'explanation',
    value: 'competent',
    label: { indonesian: 'Penjelasan', english: 'Explanations' },
    text: {
      indonesian: 'Menguasai pekerjaannya dan menjelaskan dengan mudah dipahami',
      english: 'Knows the job and explains it so that we understand',
    },
  },
  {
    key: 'fairness',
    value: 'harmonious',
    label: { indonesian: 'Perlakuan sama', english: 'Fairness' },
    text: {
      indonesian: 'Memperlakukan semua orang sama, tanpa membeda-bedakan',
      english: 'Treats everyone alike',
    },
  },
  {
    key: 'response',
    value: 'adaptive',
    label: { indonesian: 'Tanggap', english: 'Responsiveness' },
    text: {
      indonesian: 'Cepat menanggapi ketika ada masalah atau perubahan',
      english: 'Responds quickly when something goes wrong or changes',
    },
  },
];

/** The steps 1–4, lowest first: how often it was seen. No middle step, and no "cannot tell": whoever cannot tell leaves it out. */
export const outsideChoices: readonly Bilingual[] = [
  { indonesian: 'Jarang', english: 'Seldom' },
  { indonesian: 'Kadang-kadang', english: 'Sometimes' },
  { indonesian: 'Sering', english: 'Often' },
  { indonesian: 'Selalu', english: 'Always' },
];

/** What a respondent reads above the questions. */
export const outsideTitle: Bilingual = {
  indonesian: 'Bagaimana Anda dilayani oleh pegawai ini?',
  english: 'How were you served by this employee?',
};
