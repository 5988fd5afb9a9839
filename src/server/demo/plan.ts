import type { EmployeeSummary, Indicator, WorkResult } from '../../contract/index.js';
import type { StoredPlan } from '../store/documents.js';
import type { EmployeeWithNames } from '../store/employees.js';
import type { LibraryRow } from '../store/library.js';
import { divisionOutcomes, officeOutcomes, secretaryOutcomes } from './leader-outcomes.js';
import type { Measure, Outcome } from './measures.js';
import { demoId, type SeededRandom } from './random.js';
import { staffOutcomes, studyOutcomes } from './staff-outcomes.js';
import { type DemoTime, passed } from './time.js';

/** Everything a plan of the demo is written from. */
export interface PlanSource {
  readonly employee: EmployeeWithNames;
  readonly year: number;
  /** The superior's results of the year, for the line from result to result. */
  readonly parents: readonly Pick<WorkResult, 'id' | 'title'>[];
  readonly library: readonly LibraryRow[];
  /** What is to be reached; that of the employee's position unless told. */
  readonly outcomes?: readonly Outcome[];
}

/** A plan as it stands once agreed; without history. */
export function demoPlan(
  { employee, year, parents, library, outcomes = outcomesOf(employee) }: PlanSource,
  random: SeededRandom,
): StoredPlan {
  const results = outcomes.map((outcome, index): WorkResult => {
    // A leader's results come from the performance agreement, not from another plan.
    const parent = employee.planForm === 'staff' ? parentOf(outcome, parents, index) : undefined;
    return {
      id: demoId('result', employee.id, year, outcome.title),
      kind: outcome.kind,
      title: outcome.title,
      parentResultId: parent?.id ?? null,
      parentTitle: parent?.title ?? null,
      indicators: outcome.measures.map((measure) => indicatorOf(measure, outcome, { employee, year, library })),
    };
  });
  return {
    version: 1,
    approach: 'quantitative',
    planForm: employee.planForm,
    results,
    expectations: random.chance(0.4) ? [random.pick(expectations)] : [],
    annexes: {
      support: random.pick([
        'Dua staf, kendaraan dinas, dan anggaran sesuai DPA.',
        'Perangkat komputer dan akses data.',
        '',
      ]),
      accountability: 'Laporan kemajuan setiap triwulan dengan data dari sistem layanan sebagai bukti.',
      consequences: 'Capaian di atas target diusulkan untuk penghargaan; yang belum tercapai dibahas dalam bimbingan.',
    },
    history: [],
  };
}

/** Who took which step of an agreed plan: in January, or lately where that has not passed. */
export function planHistory(
  by: { own: EmployeeSummary; appraiser: EmployeeSummary },
  year: number,
  time: DemoTime,
): StoredPlan['history'] {
  const step = (action: string, person: EmployeeSummary, day: string) => ({
    action,
    by: person,
    at: `${day}T02:00:00Z`,
    note: '',
  });
  return [
    step('submit', by.own, passed(`${year}-01-12`, 2, time)),
    step('approve', by.appraiser, passed(`${year}-01-19`, 1, time)),
  ];
}

/** The superior's result with most words in common; else they are shared out in turn. */
function parentOf(
  { title }: Outcome,
  parents: PlanSource['parents'],
  index: number,
): PlanSource['parents'][number] | undefined {
  const words = new Set(title.toLowerCase().split(' '));
  const shared = (other: { title: string }) =>
    other.title
      .toLowerCase()
      .split(' ')
      .filter((word) => words.has(word)).length;
  const [nearest] = [...parents].sort((one, other) => shared(other) - shared(one));
  return nearest && shared(nearest) > 1 ? nearest : parents[index % parents.length];
}

function outcomesOf({ position, unit, planForm, legalStanding }: EmployeeWithNames): readonly Outcome[] {
  if (legalStanding === 'study-leave') return studyOutcomes;
  if (planForm === 'leader') return officeOutcomes[unit] ?? [];
  if (/^Sekretaris /.test(position)) return secretaryOutcomes;
  if (divisionOutcomes[unit] && position === `Kepala ${unit}`) return divisionOutcomes[unit];
  const family = Object.keys(staffOutcomes).find((name) => position.startsWith(name));
  return (family && staffOutcomes[family]) || [];
}

/** A measure of the catalogue as an indicator of that year. */
export function indicatorOf(
  measure: Measure,
  outcome: Outcome,
  {
    employee,
    year,
    library,
  }: Pick<PlanSource, 'year' | 'library'> & {
    readonly employee: Pick<EmployeeWithNames, 'id' | 'planForm'>;
  },
): Indicator {
  const { name, aspect, perspective, direction, target, unit, note } = measure;
  const isLeader = employee.planForm === 'leader';
  const common = {
    id: demoId('indicator', employee.id, year, outcome.title, name),
    name,
    aspects: isLeader ? [] : [aspect],
    perspective: isLeader ? perspective : null,
    unit,
    measured: unit === 'indeks' ? ('yearly-release' as const) : ('cumulative' as const),
    note,
    libraryId: library.find((entry) => entry.name === name && entry.workResult === outcome.title)?.id ?? null,
  };
  if (direction === 'deadline') return { ...common, direction, target: `${year}-${target as string}` };
  if (direction === 'higher' && target === 100 && unit === 'persen') {
    return { ...common, direction, target, targetIsMaximum: true };
  }
  // The helpers of the catalogue give every direction the target it takes.
  return { ...common, direction, target } as Indicator;
}

const expectations = [
  { value: 'service-oriented', text: 'Beri kabar kepada warga sebelum mereka bertanya.' },
  { value: 'accountable', text: 'Laporkan kendala sedini mungkin, bukan di akhir triwulan.' },
  { value: 'collaborative', text: 'Ajak unit lain sejak menyusun rencana kegiatan.' },
  { value: 'adaptive', text: 'Coba satu cara kerja baru tiap semester dan bagikan hasilnya.' },
];
