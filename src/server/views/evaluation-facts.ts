import type { EvaluationAction, EvaluationStep, RunningClock } from '../../contract/index.js';
import { evaluationClocks, type EvaluationFacts, finalResult, type TermOfYear } from '../../rules/index.js';
import { type Almanac, unitOf } from '../almanac.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';

/** The stretch of the year through which the record is seen, with the window in which it is evaluated. */
export function termOfRecord({ period, term }: AppraisalRecord, almanac: Almanac): TermOfYear {
  const found = almanac.termsOf(period).find((one) => one.term === term);
  // A month or quarter in which the performance year has no day: nothing is ever assessed in it.
  return found ?? { term, start: period.end, end: period.start, windowEnd: period.evaluationEnd };
}

/**
 * Why nothing is assessed here: the plan is not agreed; the year is evaluated in the main appraisal (ACT-5); the post was not
 * held in that month or quarter (ACT-6). `null` where work is assessed.
 */
export function whyNotAssessed(
  record: AppraisalRecord,
  almanac: Almanac,
): 'plan-not-agreed' | 'evaluated-in-main-appraisal' | 'term-outside-post' | null {
  if (!agreedPlan(record)) return 'plan-not-agreed';
  if (record.term === 'annual') return record.mainAppraisalId === null ? null : 'evaluated-in-main-appraisal';
  const { start, end } = termOfRecord(record, almanac);
  const { from, to } = record.post ?? { from: null, to: null };
  const isHeld = start <= end && (from ?? start) <= end && start <= (to ?? end);
  return isHeld ? null : 'term-outside-post';
}

/** Whether the result is final as soon as it is received (OBJ-5; P6 p.90 A.11–12). */
export function isFinal({ evaluation, appraiserPosition }: AppraisalRecord): boolean {
  const takenOver = evaluation.takenOver ?? false;
  if (!appraiserPosition) return takenOver;
  const { type, standing } = appraiserPosition;
  return finalResult({ takenOver, appraiserPositionType: type, appraiserLegalStanding: standing });
}

/** The terms of the regulation that run or ran, nearest first, by the calendar and in the zone of the unit. */
export function clocksOf(record: AppraisalRecord, almanac: Almanac): RunningClock[] {
  const { evaluation, evaluationState, term, signedAt, deliveredAt, reportedAt } = record;
  const { objection } = evaluation;
  const { end, windowEnd } = termOfRecord(record, almanac);
  const unitId = unitOf(record);
  const facts = {
    ...{ state: evaluationState, term, end, windowEnd },
    signedAt: signedAt?.toISOString() ?? null,
    deliveredAt: deliveredAt?.toISOString() ?? null,
    acknowledgedAt: lastStep(evaluation.history, 'acknowledge')?.at ?? null,
    objectedAt: objection?.at ?? null,
    decidedAt: objection?.decidedAt ?? null,
    reportedAt: reportedAt?.toISOString() ?? null,
    takenOver: evaluation.takenOver ?? false,
    final: isFinal(record),
    today: almanac.todayAt(unitId),
    timeZone: almanac.zoneOf(unitId),
  };
  return counted(almanac, JSON.stringify(facts), () =>
    evaluationClocks({
      ...facts,
      dateOf: (moment) => almanac.dateAt(unitId, new Date(moment)),
      days: almanac.days,
      objection: almanac.objection,
    }),
  );
}

const knownClocks = new WeakMap<Almanac, Map<string, RunningClock[]>>();

/** Counts the days of like evaluations once: of a team of hundreds, most stand where their colleagues stand. */
function counted(almanac: Almanac, key: string, count: () => RunningClock[]): RunningClock[] {
  const known = knownClocks.get(almanac) ?? new Map<string, RunningClock[]>();
  knownClocks.set(almanac, known);
  const clocks = known.get(key) ?? count();
  known.set(key, clocks);
  return clocks;
}

/** What the state alone does not tell, for the machine of the evaluation. */
export function evaluationFacts(record: AppraisalRecord, almanac: Almanac): EvaluationFacts {
  const { evaluation, evaluationState, signedAt } = record;
  const today = almanac.todayAt(unitOf(record));
  const { windowEnd } = termOfRecord(record, almanac);
  const clocks = clocksOf(record, almanac);
  const due = (...ids: string[]) => clocks.find(({ clock }) => ids.includes(clock))?.dueOn ?? null;
  const objectionEnd = due('objection.file');
  const returnEnd = due('document.return', 'takeover.return');
  return {
    final: isFinal(record),
    decided: Boolean(evaluation.objection?.decidedAt),
    ...(evaluationState === 'taken-over' && {
      signed: signedAt !== null,
      complete: evaluation.complete ?? false,
    }),
    windowEnd: today <= windowEnd ? windowEnd : null,
    reported: record.reportedAt !== null,
    objectionEnded: objectionEnd !== null && today > objectionEnd ? objectionEnd : null,
    returnEnd: returnEnd !== null && today <= returnEnd ? returnEnd : null,
  };
}

/** The last time a step was taken for the document in force: a correction begins anew. */
export function lastStep(history: readonly EvaluationStep[], action: EvaluationAction): EvaluationStep | undefined {
  const begun = history.findLastIndex((step) => step.action === 'correct');
  return history.slice(begun + 1).findLast((step) => step.action === action);
}
