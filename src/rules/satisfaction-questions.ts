import type { Bilingual } from '../contract/public-service.js';
import type { SatisfactionElement } from '../contract/satisfaction.js';

/** What a respondent is asked about an element, with its four choices, lowest first. */
export interface SatisfactionQuestion {
  readonly text: Bilingual;
  readonly choices: readonly [Bilingual, Bilingual, Bilingual, Bilingual];
}

const both = (indonesian: string, english: string): Bilingual => ({ indonesian, english });

/**
 * The questionnaire of the satisfaction survey in the wording in common use (PermenPANRB 14/2017; the wording is
 * practice, not law), addressed to *Anda*. The English is ours. In the order of the regulation; answers go by key, never
 * by position (SAT-5).
 */
export const satisfactionQuestions: Readonly<Record<SatisfactionElement, SatisfactionQuestion>> = {
  requirements: {
    text: both(
      'Apakah persyaratan yang diminta sesuai dengan jenis pelayanannya?',
      'Did what was asked of you fit this kind of service?',
    ),
    choices: [
      both('Tidak sesuai', 'Not at all'),
      both('Kurang sesuai', 'Not quite'),
      both('Sesuai', 'Yes'),
      both('Sangat sesuai', 'Very much so'),
    ],
  },
  procedure: {
    text: both('Apakah prosedur pelayanan di sini mudah?', 'Was the procedure easy?'),
    choices: [
      both('Tidak mudah', 'Not easy'),
      both('Kurang mudah', 'Not quite easy'),
      both('Mudah', 'Easy'),
      both('Sangat mudah', 'Very easy'),
    ],
  },
  time: {
    text: both('Apakah pelayanan diberikan dengan cepat?', 'Was the service quick?'),
    choices: [
      both('Tidak cepat', 'Not quick'),
      both('Kurang cepat', 'Not quite quick'),
      both('Cepat', 'Quick'),
      both('Sangat cepat', 'Very quick'),
    ],
  },
  cost: {
    text: both(
      'Bagaimana biaya atau tarif pelayanan ini menurut Anda?',
      'What do you think of the cost of this service?',
    ),
    choices: [
      both('Sangat mahal', 'Very expensive'),
      both('Cukup mahal', 'Rather expensive'),
      both('Murah', 'Inexpensive'),
      both('Gratis', 'Free of charge'),
    ],
  },
  product: {
    text: both(
      'Apakah hasil pelayanan sesuai dengan yang tercantum dalam standar pelayanan?',
      'Did you get what the service standard promises?',
    ),
    choices: [
      both('Tidak sesuai', 'Not at all'),
      both('Kurang sesuai', 'Not quite'),
      both('Sesuai', 'Yes'),
      both('Sangat sesuai', 'Very much so'),
    ],
  },
  'staff-competence': {
    text: both('Apakah petugas mampu melayani Anda?', 'Was the staff able to help you?'),
    choices: [
      both('Tidak kompeten', 'Not able'),
      both('Kurang kompeten', 'Not quite able'),
      both('Kompeten', 'Able'),
      both('Sangat kompeten', 'Very able'),
    ],
  },
  'staff-behaviour': {
    text: both('Apakah petugas sopan dan ramah?', 'Was the staff polite and friendly?'),
    choices: [
      both('Tidak sopan dan ramah', 'Not polite and friendly'),
      both('Kurang sopan dan ramah', 'Not quite polite and friendly'),
      both('Sopan dan ramah', 'Polite and friendly'),
      both('Sangat sopan dan ramah', 'Very polite and friendly'),
    ],
  },
  'complaint-handling': {
    text: both('Bagaimana pengaduan pengguna layanan ditangani di sini?', 'How are complaints of users handled here?'),
    choices: [
      both('Tidak ada', 'Not at all'),
      both('Ada tetapi tidak berfungsi', 'There is a way, but it does not work'),
      both('Berfungsi kurang maksimal', 'It works, but not fully'),
      both('Dikelola dengan baik', 'Well'),
    ],
  },
  facilities: {
    text: both('Bagaimana sarana dan prasarana di sini?', 'How are the facilities here?'),
    choices: [both('Buruk', 'Poor'), both('Cukup', 'Fair'), both('Baik', 'Good'), both('Sangat baik', 'Very good')],
  },
};
