import type { EmployeeSummary, OrganisationLevel } from '../../contract/index.js';
import type { EvaluationAction, Predicate } from '../../contract/vocabulary.js';
import { nextEvaluationState, predicateOf, type TermOfYear } from '../../rules/index.js';
import { withSignedVersion } from '../handlers/evaluation/versions.js';
import type { StoredEvaluation, StoredSelfAssessment } from '../store/documents.js';
import { summaryOf } from '../store/employees.js';
import { freshTerm, type TermRow } from '../store/terms.js';
import type { TermStory } from './cast.js';
import { courseOf, judgementOf, reachedBy, selfAssessmentOf, type YearCourse } from './outcome.js';
import type { SeededRandom } from './random.js';
import { stepsOf } from './term-courses.js';
import { momentOf } from './time.js';
import { type PlannedAppraisal, usualPredicates, type World } from './world.js';

/** What the evaluation of a quarter is made from. */
export interface TermSource {
  readonly world: World;
  readonly planned: PlannedAppraisal;
  readonly term: TermOfYear;
  readonly story: TermStory | undefined;
  /** Level of the unit that the person heads, in that quarter; `null` for everybody else (RTG-8). */
  readonly level: OrganisationLevel | null;
  readonly random: SeededRandom;
}

/** How the quarter went, and how it is judged at first. */
interface Course extends TermSource {
  readonly predicate: Predicate;
  readonly course: YearCourse;
}

/** The evaluation of one quarter; `undefined` where nobody has begun it. Each step does what it does on the server. */
export function termRow(source: TermSource): TermRow | undefined {
  const { world, planned, term, story, random } = source;
  const { row } = planned;
  const steps = stepsOf(term, story, world.time);
  if (steps.length === 0) return undefined;
  const predicate = story && doubted.includes(story) ? 'needs-improvement' : random.weighted(usualPredicates);
  const course = courseOf(predicate, row.plan.results, world.policy.behaviours, random);
  const fresh = freshTerm({ agencyId: row.agencyId, appraisalId: row.id, term: term.term });
  return steps.reduce<TermRow>(
    (taken, [action, date], place) => take(taken, action, momentOf(date, place), { ...source, predicate, course }),
    { ...fresh, evaluation: { ...fresh.evaluation, policyVersion: 1 } },
  );
}

/** Who objects was judged below what they think is right. */
const doubted: readonly TermStory[] = ['objected', 'explained', 'upheld', 'changed'];

function take(row: TermRow, action: EvaluationAction, at: string, course: Course): TermRow {
  const { columns = {}, evaluation, note } = changes(row, action, at, course);
  const step = { action, by: stepper(row, action, course), at, ...(note !== undefined && { note }) };
  const next = { ...row.evaluation, ...evaluation, history: [...row.evaluation.history, step] };
  return {
    ...row,
    evaluationState: nextEvaluationState(row.evaluationState, action) ?? row.evaluationState,
    evaluationVersion: row.evaluationVersion + 1,
    evaluation: next,
    predicate: predicateOf(next),
    ...columns,
  };
}

interface Changes {
  readonly columns?: Partial<TermRow>;
  readonly evaluation?: Partial<StoredEvaluation>;
  readonly note?: string;
}

const reasons = 'Keterlambatan bulan kedua karena server pusat mati lima hari, bukan kelalaian saya. Catatannya ada.';
const explanation = 'Saya menilai dari rekap bulanan. Gangguan server memang tercatat, tetapi belum saya hitung.';
const correction = 'Angkanya tertukar dengan milik rekan. Saya perbaiki dari rekap sistem layanan.';
const takeover = 'Pejabat penilai bertugas di luar daerah sampai batas waktu lewat.';
const decisions = {
  upheld: 'Keduanya saya dengar. Gangguan server sudah diperhitungkan dalam target, jadi penilaian tetap.',
  changed: 'Keduanya saya dengar. Gangguan server terbukti dan tidak dapat dihindari, jadi hasil kerja saya ubah.',
} as const;

function changes(row: TermRow, action: EvaluationAction, at: string, source: Course): Changes {
  const { world, planned, term, story, level, random, predicate, course } = source;
  const judge = (judged: YearCourse, as: Predicate) => judgementOf(judged, as, world.policy, random, level);
  const { objection } = row.evaluation;
  switch (action) {
    case 'submit-self-assessment': {
      const written = selfAssessmentOf(course, at, random);
      return { columns: { selfAssessmentVersion: 2, selfAssessment: untilQuarter(written, planned, term) } };
    }
    case 'rate':
      return { evaluation: judge(course, predicate) };
    case 'sign':
      return { columns: { signedAt: new Date(at) } };
    case 'deliver':
      return { columns: { deliveredAt: new Date(at) } };
    case 'report':
      return { columns: { reportedAt: new Date(at) } };
    case 'take-over':
      return { note: takeover, evaluation: { takenOver: true, complete: false } };
    case 'correct': {
      const versions = withSignedVersion(row, correction);
      const columns = { signedAt: null, deliveredAt: null, reportedAt: null };
      return { note: correction, columns, evaluation: { versions } };
    }
    case 'object': {
      const open = { explanation: null, outcome: null, decision: null, decidedBy: null, decidedAt: null };
      return { note: reasons, evaluation: { objection: { reasons, at, ...open } } };
    }
    case 'explain':
      return { note: explanation, evaluation: { ...(objection && { objection: { ...objection, explanation } }) } };
    case 'decide': {
      const outcome = story === 'changed' ? 'changed' : 'upheld';
      const decision = decisions[outcome];
      const settled = { outcome, decision, decidedBy: stepper(row, action, source), decidedAt: at } as const;
      const evaluation = { ...(objection && { objection: { ...objection, ...settled } }) };
      if (outcome === 'upheld') return { note: decision, evaluation };
      const better = courseOf('good', planned.row.plan.results, world.policy.behaviours, random);
      const versions = withSignedVersion(row, decision);
      return { note: decision, evaluation: { ...judge(better, 'good'), ...evaluation, versions } };
    }
    default:
      return {};
  }
}

const ofEmployee: readonly EvaluationAction[] = ['submit-self-assessment', 'acknowledge', 'object'];
const ofSecondLevel: readonly EvaluationAction[] = ['decide', 'take-over'];

function stepper(row: TermRow, action: EvaluationAction, { world, planned }: Course): EmployeeSummary {
  if (ofEmployee.includes(action)) return summaryOf(planned.person);
  const isSecond = ofSecondLevel.includes(action) || row.evaluationState === 'decided';
  const second = world.people.find(({ id }) => id === planned.row.secondLevelAppraiserId);
  return summaryOf(isSecond && second ? second : planned.superior);
}

/** What was reached by the end of the quarter: counted things in part, and nothing of what comes once at the end of the year. */
function untilQuarter(
  written: StoredSelfAssessment,
  { row }: PlannedAppraisal,
  term: TermOfYear,
): StoredSelfAssessment {
  const indicators = new Map(
    row.plan.results.flatMap((result) => result.indicators.map((one) => [one.id, one] as const)),
  );
  const realisations = written.realisations.flatMap((realisation) => {
    const indicator = indicators.get(realisation.indicatorId);
    const actual = indicator ? reachedBy(indicator, realisation.actual, term) : null;
    return actual === null ? [] : [{ ...realisation, actual }];
  });
  return { ...written, realisations };
}
