import type { EvaluationAction, Relation, RunningClock, Task, TaskKind } from '../../contract/index.js';
import { evaluationActionsFor } from '../../rules/index.js';
import { type Almanac, unitOf } from '../almanac.js';
import { agreedVersions } from '../handlers/plan-versions.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import type { RoundRow } from '../store/review-rounds.js';
import { freshTerm, type TermRow } from '../store/terms.js';
import { clocksOf, evaluationFacts, termOfRecord, whyNotAssessed } from '../views/evaluation-facts.js';
import { taskOf } from './task.js';

/** The task behind a step, and the clocks that give its last day; without one it is the last day of the window. */
const tasksOfActions = {
  'submit-self-assessment': { kind: 'assess-self', clocks: [] },
  rate: { kind: 'rate', clocks: ['takeover.sign'] },
  sign: { kind: 'sign', clocks: ['takeover.sign'] },
  deliver: { kind: 'deliver', clocks: ['document.deliver', 'takeover.deliver'] },
  acknowledge: { kind: 'acknowledge', clocks: ['document.return', 'takeover.return'] },
  explain: { kind: 'explain-objection', clocks: ['objection.decide'] },
  decide: { kind: 'decide-objection', clocks: ['objection.decide'] },
  'take-over': { kind: 'take-over', clocks: ['takeover.sign'] },
  report: { kind: 'report', clocks: ['document.report', 'takeover.report', 'objection.report'] },
} as const satisfies Partial<Record<EvaluationAction, { kind: TaskKind; clocks: readonly string[] }>>;

type TaskAction = keyof typeof tasksOfActions;

/**
 * The steps of an appraisal's evaluations that are this person's to take: of the year, and of every month or quarter that has
 * begun. Which they are is read from the machine, so that none is forgotten.
 */
export function evaluationTasks(
  record: AppraisalRecord,
  relations: readonly Relation[],
  { almanac, terms, round }: { almanac: Almanac; terms: readonly TermRow[]; round: RoundRow | undefined },
): Task[] {
  const today = almanac.todayAt(unitOf(record));
  const begun = almanac.termsOf(record.period).filter(({ start }) => start <= today);
  return [
    ...begun.flatMap(({ term }) => termTasks(seenThrough(record, term, terms), relations, almanac)),
    ...roundTask(record, relations, almanac, round),
  ];
}

/** The record seen through a term whose row has been read already, or that nobody has begun. */
export function seenThrough(record: AppraisalRecord, term: string, terms: readonly TermRow[]): AppraisalRecord {
  if (term === 'annual') return record;
  const row = terms.find((one) => one.term === term);
  return { ...record, ...(row ?? freshTerm({ agencyId: record.agencyId, appraisalId: record.id, term })) };
}

function termTasks(record: AppraisalRecord, relations: readonly Relation[], almanac: Almanac): Task[] {
  // Most evaluations wait for somebody else: their days need not be counted.
  if (!evaluationActionsFor(record.evaluationState, relations).some(isTaskAction)) return [];
  if (whyNotAssessed(record, almanac) || wasOverBeforeAgreement(record, almanac)) return [];
  const facts = evaluationFacts(record, almanac);
  const actions = evaluationActionsFor(record.evaluationState, relations, facts);
  const clocks = clocksOf(record, almanac);
  const { term } = record;
  const { windowEnd } = termOfRecord(record, almanac);
  const circumstances = { actions, clocks, relations, almanac };
  const waiting = actions.filter(isTaskAction).filter((action) => isDue(action, record, circumstances));
  return waiting.map((action) => {
    const { kind, clocks: ids } = tasksOfActions[action];
    const clock = clocks.find((one) => (ids as readonly string[]).includes(one.clock));
    const dueOn = clock && isBoundBy(clock, action, record) ? clock.dueOn : windowEnd;
    const key = term === 'annual' ? record.id : `${record.id}:${term}`;
    const timeZone = almanac.zoneOf(unitOf(record));
    return taskOf(kind, record, { key, dueOn, timeZone, ...(term !== 'annual' && { term }) });
  });
}

function isTaskAction(action: EvaluationAction): action is TaskAction {
  return action in tasksOfActions;
}

/** The term of a takeover counts for an evaluation that was taken over; before that the window does. */
function isBoundBy({ clock }: RunningClock, action: TaskAction, { evaluation }: AppraisalRecord): boolean {
  return clock !== 'takeover.sign' || action === 'take-over' || evaluation.takenOver === true;
}

interface Circumstances {
  readonly actions: readonly EvaluationAction[];
  readonly clocks: readonly RunningClock[];
  readonly relations: readonly Relation[];
  readonly almanac: Almanac;
}

/** Whether a step that is possible also waits for this person, now. */
function isDue(action: TaskAction, record: AppraisalRecord, circumstances: Circumstances): boolean {
  const { actions, clocks, relations, almanac } = circumstances;
  const { objection } = record.evaluation;
  switch (action) {
    case 'rate':
      // What is complete waits for the signature, and a month or quarter is judged once it is over.
      return !actions.includes('sign') && (record.term === 'annual' || hasEnded(record, almanac));
    case 'explain':
      return !objection?.explanation;
    case 'report': {
      const isSettled = record.reportedAt !== null && objection?.outcome === 'upheld';
      const clock = clocks.find((one) => (tasksOfActions.report.clocks as readonly string[]).includes(one.clock));
      return !isSettled && relations.some((relation) => relation === clock?.binds);
    }
    default:
      return true;
  }
}

function hasEnded(record: AppraisalRecord, almanac: Almanac): boolean {
  return almanac.todayAt(unitOf(record)) > termOfRecord(record, almanac).end;
}

/** A month or quarter that was over before the plan was first agreed can be assessed, but waits for nobody. */
function wasOverBeforeAgreement(record: AppraisalRecord, almanac: Almanac): boolean {
  const agreedAt = agreedVersions(record)[0]?.agreedAt;
  if (record.term === 'annual' || agreedAt === undefined) return false;
  return termOfRecord(record, almanac).end < almanac.dateAt(unitOf(record), new Date(agreedAt));
}

/** Reviewers are chosen while what they say can still be weighed. */
function roundTask(
  record: AppraisalRecord,
  relations: readonly Relation[],
  almanac: Almanac,
  round: RoundRow | undefined,
): Task[] {
  const isUseful = ['collecting', 'rating'].includes(record.evaluationState) && !whyNotAssessed(record, almanac);
  if (!relations.includes('appraiser') || round?.state !== 'choosing' || !isUseful) return [];
  const { windowEnd: dueOn } = termOfRecord(record, almanac);
  return [taskOf('choose-reviewers', record, { key: record.id, dueOn, timeZone: almanac.zoneOf(unitOf(record)) })];
}
