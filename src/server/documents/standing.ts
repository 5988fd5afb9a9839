import type { DocumentKind, Relation } from '../../contract/index.js';
import type { Almanac } from '../almanac.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';
import { mayReadJudgement } from '../views/appraisal.js';
import { whyNotAssessed } from '../views/evaluation-facts.js';

/** A document that can be had now: the version in force, or the draft of one. */
export interface Standing {
  readonly kind: DocumentKind;
  readonly term: string;
  readonly version: number;
  /** When its content was settled, `null` for a draft. */
  readonly settledAt: string | null;
}

/** The documents of a record in its term that the caller may have now. The plan is one of the year. */
export function standingsOf(record: AppraisalRecord, relations: readonly Relation[], almanac: Almanac): Standing[] {
  const plan = record.term === 'annual' ? [planStanding(record)] : [];
  if (whyNotAssessed(record, almanac) !== null) return plan;
  if (!mayReadJudgement(relations, record.evaluationState)) return plan;
  return [...plan, ...evaluationStandings(record)];
}

/** The agreed version, also while a change of it is being settled; before the first agreement the draft. */
function planStanding({ planState, plan }: AppraisalRecord): Standing {
  const agreed = agreedPlan({ planState, plan });
  const { version } = agreed ?? plan;
  return { kind: 'work-plan', term: 'annual', version, settledAt: agreed ? agreedAt({ plan }, version) : null };
}

/** When a version was agreed; plans from before versions were kept know it from their history. */
function agreedAt({ plan }: Pick<AppraisalRecord, 'plan'>, version: number): string | null {
  const kept = plan.versions?.find((one) => one.version === version)?.agreedAt;
  return kept ?? plan.history.findLast(({ action }) => action === 'approve')?.at ?? null;
}

/**
 * The result as soon as somebody judges, the document once the judgement is complete. Both are settled by the signature, and
 * again by a decision that changes them (P6 p.114 A.3, p.118).
 */
function evaluationStandings(record: AppraisalRecord): Standing[] {
  const { evaluationState, term, predicate } = record;
  if (evaluationState === 'collecting') return [];
  const common = { term, version: judgementVersion(record), settledAt: judgementSettledAt(record) };
  const isComplete = common.settledAt !== null || (evaluationState !== 'rating' && predicate !== null);
  return [
    { kind: 'evaluation-result', ...common },
    ...(isComplete ? [{ kind: 'evaluation-document', ...common } as const] : []),
  ];
}

/** Counts signed judgements of the term: every correction and every changed decision begins another. */
function judgementVersion({ evaluation }: AppraisalRecord): number {
  return (evaluation.versions?.length ?? 0) + 1;
}

function judgementSettledAt({ evaluation, signedAt }: AppraisalRecord): string | null {
  return changedDecision({ evaluation })?.decidedAt ?? signedAt?.toISOString() ?? null;
}

/** The objection whose decision made the judgement in force, `undefined` where none did. */
export function changedDecision({ evaluation }: Pick<AppraisalRecord, 'evaluation'>) {
  return evaluation.objection?.outcome === 'changed' ? evaluation.objection : undefined;
}
