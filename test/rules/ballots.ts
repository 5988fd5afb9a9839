import type { AnswerWay } from '../../src/contract/index.js';
import { allElements } from '../../src/rules/index.js';
import type { Ballot } from '../../src/rules/survey-guard.js';

/** Chance that is the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A ballot; `scores` in the order of the elements. */
export function ballot(scores: readonly (number | null)[], facts: Partial<Ballot> = {}): Ballot {
  return {
    scores: scores.map((score, place) => ({ question: allElements[place] as string, score })),
    ...{ additional: [], respondent: [], comment: '', way: 'link', arrivedAt: null },
    ...{ presenceStep: null, isLate: false, repeats: 0 },
    ...facts,
  };
}

const subjects = [
  'antrean',
  'loket',
  'petugas',
  'formulir',
  'ruang tunggu',
  'parkir',
  'toilet',
  'jadwal',
  'berkas',
  'kasir',
];
const sayings = [
  'sudah baik',
  'perlu ditambah',
  'kurang jelas',
  'cepat sekali',
  'agak lama',
  'mohon diperbaiki',
  'sangat membantu',
  'terlalu sempit',
  'tidak mudah ditemukan',
  'selalu penuh pada pagi hari',
];
const short = [
  'bagus',
  'terima kasih',
  'pelayanan baik',
  'tingkatkan lagi',
  'pertahankan pelayanan yang sudah baik ini',
];

/** What an office sees in a clean survey. */
export interface CleanSurvey {
  readonly answers: number;
  readonly days: number;
  readonly way?: AnswerWay;
  /** Minutes for which a code of the counter stands; no codes unless told. */
  readonly presenceMinutes?: number;
}

/**
 * A survey in which nobody cheats: busy mornings and Mondays, quiet noons and closed Sundays, moods that tie the nine
 * answers of one person together, many who tick one column, comments long and short, of which the short ones are often
 * the same.
 */
export function cleanSurvey(
  { answers, days, way = 'link', presenceMinutes }: CleanSurvey,
  random: () => number,
): Ballot[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const hours = [8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 14, 14, 15, 16, 19, 20];
  const weekdays = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5];
  const weeks = Math.max(1, Math.round(days / 7));
  return Array.from({ length: answers }, () => {
    const minute =
      (Math.floor(random() * weeks) * 7 + pick(weekdays)) * 1440 + pick(hours) * 60 + Math.floor(random() * 60);
    const column = random() < 0.3 ? 3 + Number(random() < 0.35) : 0;
    const mood = random();
    const comment =
      random() < 0.35
        ? random() < 0.4
          ? pick(short)
          : `${pick(subjects)} ${pick(sayings)}, ${pick(subjects)} ${pick(sayings)}, dan ${pick(subjects)} ${pick(sayings)} menurut saya`
        : '';
    return ballot(
      allElements.map(() => (column > 0 ? column : random() < 0.05 ? null : scoreOf(mood * 0.6 + random() * 0.6))),
      {
        ...{ way, comment, arrivedAt: minute },
        presenceStep: presenceMinutes === undefined ? null : Math.floor(minute / presenceMinutes),
      },
    );
  });
}

function scoreOf(pleasure: number): number {
  return pleasure < 0.1 ? 1 : pleasure < 0.3 ? 2 : pleasure < 0.85 ? 3 : 4;
}
