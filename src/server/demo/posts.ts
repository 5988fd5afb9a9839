import { addDays, type TermOfYear } from '../../rules/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { emptyEvaluation, emptySelfAssessment, type StoredPost } from '../store/documents.js';
import { type EmployeeWithNames, summaryOf } from '../store/employees.js';
import { cast } from './cast.js';
import { higher, lower, main, type Outcome } from './measures.js';
import { demoPlan, planHistory } from './plan.js';
import { demoId, SeededRandom } from './random.js';
import { endedQuarters, momentOf } from './time.js';
import type { DemoYear, World } from './world.js';

/** A second post of somebody during the year. */
interface PostStory {
  readonly nip: string;
  readonly kind: 'plt' | 'transfer';
  /** Position of the post; that of the records where somebody moves with it. */
  readonly position?: string;
  /** Staff number of who appraises there, and heads the unit. */
  readonly appraiser: string;
  readonly outcomes?: readonly Outcome[];
}

const stories: readonly PostStory[] = [
  { nip: cast.permits.indah, kind: 'transfer', appraiser: cast.permits.licencesHead },
  {
    nip: cast.education.primaryHead,
    kind: 'plt',
    position: 'Plt. Kepala Bidang Kebudayaan',
    appraiser: cast.education.head,
    outcomes: [
      main(
        'Cagar budaya terdata dan terjaga',
        higher('Cagar budaya yang terdata', 12, 'lokasi'),
        lower('Lama menanggapi laporan kerusakan', 5, 'hari kerja'),
      ),
    ],
  },
];

/**
 * Somebody who was transferred and somebody who acts for a vacant post (ACT-5, ACT-6; P6 p.50, 65), both since the beginning of
 * the quarter after the last one that is over; nobody in the first quarter.
 */
export function withSecondPosts(rows: readonly AppraisalRow[], world: World, period: DemoYear): AppraisalRow[] {
  const last = endedQuarters(period.year, world.time).at(-1);
  return last ? stories.reduce((all, story) => withPost(all, story, world, period, last), [...rows]) : [...rows];
}

function withPost(
  rows: readonly AppraisalRow[],
  story: PostStory,
  world: World,
  { year }: DemoYear,
  { start: from }: TermOfYear,
): AppraisalRow[] {
  const byNip = (nip: string) => world.people.find((person) => person.nip === nip);
  const person = byNip(story.nip);
  const appraiser = byNip(story.appraiser);
  const old = rows.find(({ employeeId }) => employeeId === person?.id);
  const unit = world.units.find(({ id }) => id === appraiser?.unitId);
  if (!person || !appraiser || !old || !unit) return [...rows];

  const position = story.position ?? person.position;
  const id = demoId('appraisal', person.id, year, story.kind);
  const random = new SeededRandom(story.nip, year, story.kind);
  const parents = rows.find(({ employeeId }) => employeeId === appraiser.id)?.plan.results ?? [];
  const employee: EmployeeWithNames = { ...person, id: `${person.id}.${story.kind}`, unit: unit.name, position };
  const source = { employee, year, library: world.library, parents };
  const plan = demoPlan({ ...source, ...(story.outcomes && { outcomes: story.outcomes }) }, random);
  const [submit, approve] = planHistory({ own: summaryOf(person), appraiser: summaryOf(appraiser) }, year, world.time);
  const agreedOn = addDays(from, 6);
  const fresh: AppraisalRow = {
    ...old,
    ...{ id, appraiserId: appraiser.id, secondLevelAppraiserId: appraiser.superiorId },
    createdAt: new Date(momentOf(from)),
    ...{ planState: 'approved', planVersion: 3 },
    plan: {
      ...plan,
      history: [submit, approve].flatMap((step, place) => (step ? [{ ...step, at: momentOf(agreedOn, place) }] : [])),
    },
    ...{ selfAssessment: emptySelfAssessment(), selfAssessmentVersion: 1 },
    ...{ evaluation: emptyEvaluation(), evaluationState: 'collecting', evaluationVersion: 1 },
    post: { kind: story.kind, position, unit: unit.name, unitId: unit.id, from, to: null },
    mainAppraisalId: story.kind === 'transfer' ? null : old.id,
  };
  if (story.kind === 'plt') return [...rows, fresh];
  return [...rows.map((row) => (row === old ? left(row, { person, world, from, newId: id }) : row)), fresh];
}

/** What was agreed and done in the old post stays part of the year. */
function left(
  row: AppraisalRow,
  { person, world, from, newId }: { person: EmployeeWithNames; world: World; from: string; newId: string },
): AppraisalRow {
  const { position, unit, unitId } = person;
  const post: StoredPost = { kind: 'definitive', position, unit, unitId, from: null, to: addDays(from, -1) };
  const officer = world.people.find(({ roles }) => roles.includes('hr-agency')) ?? person;
  const step = { action: 'supersede', by: summaryOf(officer), at: momentOf(from), note: '' };
  const plan = { ...row.plan, history: [...row.plan.history, step] };
  return { ...row, post, mainAppraisalId: newId, planState: 'superseded', planVersion: 4, plan };
}
