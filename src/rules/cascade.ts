import type { Cascade } from '../contract/unit-plan.js';

/**
 * What nobody carries: ids of objectives of the unit that no result answers for, then of leaders' results to which no result
 * below contributes although people below have agreed plans (P6 p.48–49). A result that nobody is to carry on is complete by
 * itself.
 */
export function uncarried(results: Cascade['results'], objectives: Cascade['objectives']): string[] {
  const answeredFor = new Set(results.map(({ objectiveId }) => objectiveId));
  const carried = new Set(results.map(({ parentResultId }) => parentResultId));
  return [
    ...objectives.filter(({ id }) => !answeredFor.has(id)).map(({ id }) => id),
    ...results.filter(({ resultId, carriedOn }) => carriedOn && !carried.has(resultId)).map(({ resultId }) => resultId),
  ];
}
