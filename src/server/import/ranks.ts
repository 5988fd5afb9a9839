import type { EmploymentType, LegalStanding, PlanForm, PositionType } from '../../contract/vocabulary.js';
import { plain } from './table.js';

/** Ranks of PNS by grade (SIASN reference data; IDN-6). */
const pnsRanks: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

/** Grades of PPPK. They have no rank names and never the form of PNS grades (IDN-7). */
const pppkGrades = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

const grades: Readonly<Record<EmploymentType, readonly string[]>> = { pns: Object.keys(pnsRanks), pppk: pppkGrades };

/** The grade as officially written, `undefined` where this kind of employee has no such grade. */
export function gradeFrom(text: string, employmentType: EmploymentType): string | undefined {
  return grades[employmentType].find((grade) => plain(grade) === plain(text));
}

/** The range of grades, for a sentence: `I/a–IV/e`. */
export function gradeRange(employmentType: EmploymentType): string {
  return `${grades[employmentType][0]}–${grades[employmentType].at(-1)}`;
}

/** The rank that belongs to a PNS grade; `null` for PPPK. */
export function rankOf(grade: string | null): string | null {
  return (grade !== null && pnsRanks[grade]) || null;
}

const employmentTypes: Readonly<Record<string, EmploymentType>> = {
  pns: 'pns',
  cpns: 'pns',
  pppk: 'pppk',
  p3k: 'pppk',
};

export const employmentTypeFrom = (text: string) => employmentTypes[plain(text)];

/** SIASN's kinds of position (IDN-9), under the names that personnel systems print. */
const positionKinds: Readonly<Record<string, 'structural' | 'functional' | 'pelaksana'>> = {
  struktural: 'structural',
  jabatanstruktural: 'structural',
  fungsional: 'functional',
  jabatanfungsional: 'functional',
  fungsionaltertentu: 'functional',
  jabatanfungsionaltertentu: 'functional',
  jft: 'functional',
  pelaksana: 'pelaksana',
  jabatanpelaksana: 'pelaksana',
  fungsionalumum: 'pelaksana',
  jabatanfungsionalumum: 'pelaksana',
  jfu: 'pelaksana',
};

export const positionKindFrom = (text: string) => positionKinds[plain(text)];

/**
 * Position types by echelon (IDN-8). I.a is `jpt-utama` or `jpt-madya`; in an agency of a region it can only be the latter.
 * Echelon V counts as *pelaksana* (UU 5/2014 §131).
 */
const echelons: Readonly<Record<string, PositionType>> = {
  ia: 'jpt-madya',
  ib: 'jpt-madya',
  iia: 'jpt-pratama',
  iib: 'jpt-pratama',
  iiia: 'administrator',
  iiib: 'administrator',
  iva: 'pengawas',
  ivb: 'pengawas',
  va: 'pelaksana',
  vb: 'pelaksana',
};

export const positionTypeOfEchelon = (text: string) => echelons[plain(text)];

/**
 * The plan form of a position type (P6 p.32–57). A functional officer who heads a unit, such as the head of a *puskesmas*,
 * keeps the staff form: whether that unit is an "independent" one whose head plans as a leader is decided by the agency
 * (P6 p.65), and no column of the file says so.
 */
export function planFormOf(positionType: PositionType): PlanForm {
  const leaders: readonly PositionType[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'unit-head'];
  return leaders.includes(positionType) ? 'leader' : 'staff';
}

/** SIASN's terms of legal standing (IDN-10). */
const legalStandings: Readonly<Record<string, LegalStanding>> = {
  aktif: 'active',
  pnsaktif: 'active',
  cltn: 'unpaid-leave',
  perpanjangancltn: 'unpaid-leave',
  cutidiluartanggungannegara: 'unpaid-leave',
  tugasbelajar: 'study-leave',
  pemberhentiansementara: 'suspended',
  pejabatnegara: 'state-official',
  pnskenahukumandisiplin: 'under-penalty',
  kenahukumandisiplin: 'under-penalty',
  masapersiapanpensiun: 'pre-retirement',
  mpp: 'pre-retirement',
  diberhentikan: 'dismissed',
  pensiun: 'retired',
};

export const legalStandingFrom = (text: string) => legalStandings[plain(text)];

/** Whether a work plan is due (ACT-9, P6 p.65–66); for dismissed and retired people it is our reading. */
export function planningAppliesTo(standing: LegalStanding): boolean {
  const due: readonly LegalStanding[] = ['active', 'study-leave', 'under-penalty'];
  return due.includes(standing);
}
