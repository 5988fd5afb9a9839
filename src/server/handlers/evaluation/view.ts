import type { Evaluation } from '../../../contract/index.js';
import { emptyEvaluation } from '../../store/documents.js';
import { evaluationActions } from '../../views/actions.js';
import { mayReadJudgement } from '../../views/appraisal.js';
import { clocksOf, isFinal } from '../../views/evaluation-facts.js';
import type { Desk } from './desk.js';
import { isOnStudyLeave, judgementOf, suggestionsFor } from './judgement.js';
import { shownVersions } from './versions.js';

/**
 * The evaluation as the caller may see it: for an employee who has not received it without its judgement, whoever makes it, but
 * with the versions that were delivered before.
 */
export function evaluationView(desk: Desk): Evaluation {
  const { appraisal, relations, almanac } = desk;
  const { evaluation, evaluationState, evaluationVersion, predicate, term, planState, reportedAt } = appraisal;
  const isShown = mayReadJudgement(relations, evaluationState);
  const rates = relations.includes('appraiser') || relations.includes('second-level-appraiser');
  const shown = isShown ? evaluation : emptyEvaluation();
  // What was signed keeps what was suggested then; until then the marks and the unit's level may still change it.
  const suggestions = isShown && appraisal.signedAt === null ? suggestionsFor(shown, desk) : shown.suggestions;
  return {
    ...{ appraisalId: appraisal.id, term, state: evaluationState },
    ...judgementOf(shown),
    suggestions,
    predicate: isShown ? predicate : null,
    objection: evaluation.objection ?? null,
    versions: shownVersions(appraisal, relations),
    final: isFinal(appraisal),
    ...(rates && { onStudyLeave: isOnStudyLeave(desk) }),
    reportedAt: reportedAt?.toISOString() ?? null,
    clocks: clocksOf(appraisal, almanac),
    history: evaluation.history,
    allowedActions: evaluationActions(desk, appraisal, almanac),
    etag: `"evaluation-${term}-${evaluationVersion}-${planState}"`,
  };
}
