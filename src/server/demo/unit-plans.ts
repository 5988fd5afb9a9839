import type { EmployeeSummary, OrganisationLevel, UnitObjective } from '../../contract/index.js';
import type { UnitPlanState } from '../../contract/vocabulary.js';
import { addDays } from '../../rules/index.js';
import { summaryOf } from '../store/employees.js';
import type { UnitPlanRow } from '../store/unit-plans.js';
import type { UnitLine } from '../store/units.js';
import { sourcesFor } from './indicator-sources.js';
import { divisionOutcomes, officeOutcomes } from './leader-outcomes.js';
import { deadline, main, type Outcome } from './measures.js';
import { indicatorOf } from './plan.js';
import { actualOf, reachedBy } from './outcome.js';
import { demoId, SeededRandom } from './random.js';
import { daysAgo, endedQuarters, momentOf, passed } from './time.js';
import type { DemoYear, World } from './world.js';

/** How far the plan of a unit is; units that are not named have none. */
interface UnitStory {
  readonly state: UnitPlanState;
  /** Whether the level of the last quarter is set, too. */
  readonly isRated?: boolean;
}

const stories: Readonly<Record<string, UnitStory>> = {
  'Dinas Kesehatan': { state: 'approved', isRated: true },
  'Bidang Pencegahan dan Pengendalian Penyakit': { state: 'approved', isRated: true },
  'Bidang Pelayanan Kesehatan': { state: 'submitted' },
  'Puskesmas Sukamaju': { state: 'approved', isRated: true },
  'Dinas Pendidikan dan Kebudayaan': { state: 'approved', isRated: true },
  'Bidang Pembinaan SD': { state: 'returned' },
  'Bidang Pembinaan SMP': { state: 'approved', isRated: true },
  'Dinas Kependudukan dan Pencatatan Sipil': { state: 'approved' },
  'Bidang Pelayanan Pendaftaran Penduduk': { state: 'approved' },
  'Bidang Pengelolaan Informasi Administrasi Kependudukan': { state: 'submitted' },
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu': { state: 'submitted' },
  'Bidang Penyelenggaraan Perizinan': { state: 'draft' },
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia': { state: 'draft' },
  'Bidang Penilaian Kinerja dan Penghargaan': { state: 'approved', isRated: true },
};

/** An objective that nobody carries yet, so that the cascade has something to show (P6 p.48–49). */
const uncarried = main('Warga ikut mengawasi layanan', deadline('Forum warga pertama diadakan', '11-30'));

const returnNote = 'Rencana aksi triwulan IV masih kosong, dan target guru belum cocok dengan anggaran pelatihan.';

const actionTexts = [
  ['Menetapkan data dasar dan jadwal kerja', 'Membagi peran di bidang'],
  ['Turun ke lapangan putaran pertama', 'Memeriksa mutu data'],
  ['Turun ke lapangan putaran kedua', 'Membahas kendala dengan unit lain'],
  ['Menyelesaikan sisa target', 'Menyusun laporan akhir tahun'],
] as const;

const levelReasons: Readonly<Partial<Record<OrganisationLevel, string>>> = {
  outstanding: 'Semua sasaran terlampaui, dan dua cara kerja baru dipakai unit lain.',
  good: 'Sasaran triwulan ini tercapai dan rencana aksinya selesai.',
  'needs-improvement': 'Satu sasaran utama tertinggal karena data lapangan terlambat masuk.',
};

/** The plans of units in the open year, with what was reached so far. */
export function unitPlansOf(world: World, period: DemoYear): UnitPlanRow[] {
  return world.units.flatMap((unit) => {
    const story = stories[unit.name];
    const outcomes = officeOutcomes[unit.name] ?? divisionOutcomes[unit.name];
    const head = world.people.find(({ id }) => id === unit.headId);
    if (!story || !outcomes || !head) return [];
    const above = aboveOf(world, unit);
    const extra = unit.name === 'Dinas Kesehatan' ? [uncarried] : [];
    const objectives = [...outcomes, ...extra].map((outcome) => objectiveOf(world, unit, outcome, period));
    const by = { head: summaryOf(head), above: above && summaryOf(above) };
    const reached = story.state === 'approved' ? progressOf(world, { unit, objectives, period, story, by }) : nothing;
    return [
      {
        ...{ agencyId: world.agencyId, unitId: unit.id, periodId: period.id, id: `${unit.id}.${period.id}` },
        ...{ state: story.state, version: 4 },
        plan: {
          version: 1,
          objectives,
          sources: sourcesFor(
            objectives.flatMap(({ indicators }) => indicators),
            world,
          ),
          ...reached,
          history: [...stepsTo(story.state, by, world, period), ...reached.history],
        },
      },
    ];
  });
}

/** Id of an objective, so that results of people can name it. */
export function objectiveId(unitName: string, title: string, { year }: DemoYear): string {
  return demoId('objective', unitName, year, title);
}

/** Who agrees the plan: the head above, at the top the HR agency (ORG-4). */
function aboveOf({ units, people }: World, { parentId }: UnitLine) {
  const parent = units.find(({ id }) => id === parentId);
  return parent
    ? people.find(({ id }) => id === parent.headId)
    : people.find(({ roles }) => roles.includes('hr-agency'));
}

function objectiveOf({ library }: World, { name }: UnitLine, outcome: Outcome, period: DemoYear): UnitObjective {
  const owner = { id: name, planForm: 'leader' } as const;
  return {
    id: objectiveId(name, outcome.title, period),
    title: outcome.title,
    indicators: outcome.measures.map((measure) => ({
      ...indicatorOf(measure, outcome, { employee: owner, year: period.year, library }),
      perspective: null,
    })),
    actions: actionTexts.flatMap((texts, index) =>
      texts.map((text) => ({ id: demoId('action', name, outcome.title, index, text), quarter: index + 1, text })),
    ),
  };
}

interface People {
  readonly head: EmployeeSummary;
  readonly above: EmployeeSummary | undefined;
}

type History = UnitPlanRow['plan']['history'];

function stepsTo(state: UnitPlanState, { head, above }: People, { time }: World, { year }: DemoYear): History {
  const early = (day: string) => passed(`${year}-${day}`, 1, time);
  // What is still to be decided was proposed lately.
  const submitted = state === 'approved' ? early('01-08') : daysAgo(6, time);
  const submit = { action: 'submit', by: head, at: momentOf(submitted), note: '' };
  const decider = above ?? head;
  switch (state) {
    case 'draft':
      return [];
    case 'submitted':
      return [submit];
    case 'returned':
      return [submit, { action: 'return', by: decider, at: momentOf(daysAgo(2, time)), note: returnNote }];
    case 'approved':
      return [submit, { action: 'approve', by: decider, at: momentOf(early('01-13'), 1), note: '' }];
  }
}

type Reached = Pick<UnitPlanRow['plan'], 'progress' | 'actionProgress' | 'achievements' | 'history'>;

const nothing: Reached = { progress: [], actionProgress: [], achievements: [], history: [] };

interface Approved {
  readonly unit: UnitLine;
  readonly objectives: readonly UnitObjective[];
  readonly period: DemoYear;
  readonly story: UnitStory;
  readonly by: People;
}

/** What a unit with an agreed plan has reached in the quarters that are over, and the levels that were set for them. */
function progressOf({ time }: World, { unit, objectives, period, story, by }: Approved): Reached {
  const random = new SeededRandom('unit', unit.name, period.year);
  const quarters = endedQuarters(period.year, time);
  const rated = story.isRated ? quarters : quarters.slice(0, -1);
  const full = new Map(
    objectives.flatMap(({ indicators }) => indicators.map((one) => [one.id, actualOf(one, 'meets', random)])),
  );
  const achievements = rated.map(({ term, end }) => {
    const level = random.weighted({ good: 7, outstanding: 1, 'needs-improvement': 1 });
    const at = momentOf(passed(addDays(end, 9), 0, time));
    return { term: term as 'Q1', level, reason: levelReasons[level] ?? '', by: by.above ?? by.head, at };
  });
  return {
    progress: quarters.flatMap(({ term, end }) =>
      objectives.flatMap(({ indicators }) =>
        indicators.map((indicator) => ({
          indicatorId: indicator.id,
          quarter: Number(term.slice(1)),
          actual: reachedBy(indicator, full.get(indicator.id) ?? null, { term, end }),
          note: random.chance(0.25) ? 'Data dari sistem layanan, diperiksa bersama sekretariat.' : '',
          url: random.chance(0.3) ? `https://berkas.nusacontoh.example/unit/${indicator.id}/${term}` : null,
        })),
      ),
    ),
    actionProgress: objectives.flatMap(({ actions }) =>
      actions
        .filter(({ quarter }) => quarter <= quarters.length)
        .map(({ id, quarter }) => {
          const done = quarter < quarters.length || random.chance(0.8);
          return { actionId: id, done, note: done ? '' : 'Mundur sebulan: kendaraan dipakai bersama.' };
        }),
    ),
    achievements,
    history: achievements.map(({ term, level, reason, by: setter, at }) => {
      return { action: 'set-achievement', by: setter, at, note: reason, term, level };
    }),
  };
}
