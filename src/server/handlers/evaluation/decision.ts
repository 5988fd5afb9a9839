import type { ObjectionDecision } from '../../../contract/index.js';
import { predicateOf } from '../../../rules/index.js';
import type { FieldFault } from '../../problem-error.js';
import { summaryOf } from '../../store/employees.js';
import type { Changes, Desk } from './desk.js';
import { gapsOf, judgementFaults, judgementOf, suggestionsFor } from './judgement.js';
import { withSignedVersion } from './versions.js';

/** A changed judgement is given whole and without gaps; one that is upheld stays as it is (P6 p.117–118). */
export function decisionFaults(desk: Desk, { outcome, judgement }: ObjectionDecision): FieldFault[] {
  if (outcome === 'upheld') return judgement ? [{ pointer: '/judgement', code: 'judgement-unexpected' }] : [];
  if (!judgement) return [{ pointer: '/judgement', code: 'required' }];
  const faults = judgementFaults(judgement, desk, '/judgement');
  return faults.length > 0 ? faults : gapsOf(judgement, desk, '/judgement');
}

/**
 * What the decision on an objection changes: its own part of the document, and where the judgement is changed a new version with
 * the predicate of its own ratings (D.1.3). What was signed is kept.
 */
export function decided(desk: Desk, { outcome, reason, judgement }: ObjectionDecision): Changes {
  const { appraisal, viewer, policy, now, organisation } = desk;
  const { objection } = appraisal.evaluation;
  const decision = {
    ...{ outcome, decision: reason },
    ...{ decidedBy: summaryOf(viewer), decidedAt: now().toISOString() },
  };
  const settled = { note: reason, evaluation: { objection: objection ? { ...objection, ...decision } : null } };
  if (!judgement) return settled;
  return {
    note: reason,
    columns: { predicate: predicateOf(judgement) },
    evaluation: {
      ...settled.evaluation,
      studyLeave: null,
      ...judgementOf(judgement),
      ...{ suggestions: suggestionsFor(judgement, desk), organisation, policyVersion: policy.version },
      versions: withSignedVersion(appraisal, reason),
    },
  };
}
