import type { Appraisal, ReviewRound, WorkPlan } from '../../src/contract/index.js';
import { appraiser, employee } from './people.js';

/** Whose turn it is: one of the two, or any of the colleagues who were asked. */
export type Turn = 'employee' | 'appraiser' | 'reviewers';

/** One step of the guided walk. */
export interface Step {
  readonly number: number;
  readonly turn: Turn;
  /** Name of the person, for the sentence and the button. */
  readonly who: Readonly<Record<'id' | 'en', string>>;
  readonly what: Readonly<Record<'id' | 'en', string>>;
  /** Page of the portal on which it is done. */
  readonly path: (facts: WalkFacts) => string;
}

/** What the API says of the walk's appraisal; nothing of it tells who answered in the round, or what. */
export interface WalkFacts {
  readonly appraisal: Pick<Appraisal, 'id' | 'employee' | 'planState' | 'evaluationState'> | null;
  readonly plan: Pick<WorkPlan, 'history'> | null;
  readonly round: Pick<ReviewRound, 'state' | 'reviewers' | 'finished'> | null;
}

const byEmployee = { turn: 'employee', who: { id: employee.name, en: employee.name } } as const;
const byAppraiser = { turn: 'appraiser', who: { id: appraiser.name, en: appraiser.name } } as const;
const deskPage =
  (tab: 'rencana' | 'umpan-balik' | 'penilaian') =>
  ({ appraisal }: WalkFacts) =>
    `/penilaian-bawahan/${appraisal?.id ?? 'current'}/${tab}`;

export const steps: readonly Step[] = [
  {
    ...byEmployee,
    number: 1,
    what: {
      id: 'Tulis tiga hasil kerja dengan indikatornya (ambil satu dari pustaka), lalu ajukan ke atasan.',
      en: 'Write three results with indicators (take one from the library), then propose the plan.',
    },
    path: () => '/rencana-kinerja',
  },
  {
    ...byAppraiser,
    number: 2,
    what: {
      id: 'Baca rencana Dedi, lalu kembalikan dengan catatan yang bisa ia tindak lanjuti.',
      en: 'Read Dedi’s plan, then return it with a note he can act on.',
    },
    path: deskPage('rencana'),
  },
  {
    ...byEmployee,
    number: 3,
    what: {
      id: 'Perbaiki rencana sesuai catatan, lalu ajukan lagi.',
      en: 'Revise the plan as the note says, then propose it again.',
    },
    path: () => '/rencana-kinerja',
  },
  {
    ...byAppraiser,
    number: 4,
    what: { id: 'Setujui rencana yang sudah diperbaiki.', en: 'Agree the revised plan.' },
    path: deskPage('rencana'),
  },
  {
    ...byEmployee,
    number: 5,
    what: {
      id: 'Isi realisasi dan penilaian diri, lalu kirim.',
      en: 'Fill in the actuals and the self-assessment, then send it.',
    },
    path: () => '/penilaian-diri',
  },
  {
    ...byAppraiser,
    number: 6,
    what: {
      id: 'Pilih empat rekan kerja Dedi, lalu buka umpan balik 360°.',
      en: 'Choose four of Dedi’s colleagues, then open the 360° round.',
    },
    path: deskPage('umpan-balik'),
  },
  {
    number: 7,
    turn: 'reviewers',
    who: { id: 'rekan berikutnya', en: 'the next colleague' },
    what: {
      id: 'Setiap rekan menjawab umpan balik tentang Dedi. Jawaban baru tampil bersama jawaban rekan lain.',
      en: 'Each colleague answers about Dedi. Answers are shown only together with others’.',
    },
    path: () => '/umpan-balik-360',
  },
  {
    ...byAppraiser,
    number: 8,
    what: {
      id: 'Baca umpan balik (tutup bila masih terbuka), beri penilaian, tanda tangani, lalu serahkan ke Dedi.',
      en: 'Read the feedback (close the round if it is still open), rate, sign, then hand the document to Dedi.',
    },
    path: (facts) => deskPage(facts.round?.state === 'open' ? 'umpan-balik' : 'penilaian')(facts),
  },
  {
    ...byEmployee,
    number: 9,
    what: { id: 'Baca kartu skor, lalu nyatakan sudah menerima.', en: 'Read the score card, then acknowledge it.' },
    path: () => '/kartu-skor',
  },
];

/** The step that comes next, `null` when the walk is done. Reads the state of things, not what this page has seen. */
export function nextStep({ appraisal, plan, round }: WalkFacts): Step | null {
  const step = (number: number) => steps[number - 1] ?? null;
  const wasReturned = plan?.history.some(({ action }) => action === 'return') ?? false;
  if (!appraisal || appraisal.planState === 'draft') return step(wasReturned ? 3 : 1);
  if (appraisal.planState === 'returned') return step(3);
  if (appraisal.planState === 'submitted') return step(wasReturned ? 4 : 2);

  switch (appraisal.evaluationState) {
    case 'collecting':
      return step(5);
    case 'rating':
      return step(roundStep(round));
    case 'rated':
    case 'signed':
      return step(8);
    case 'delivered':
      return step(9);
    default:
      return null;
  }
}

function roundStep(round: WalkFacts['round']): number {
  if (!round || round.state === 'choosing') return 6;
  return round.state === 'open' && round.finished < round.reviewers.length ? 7 : 8;
}
