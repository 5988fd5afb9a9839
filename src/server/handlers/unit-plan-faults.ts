import type { UnitPlanChange, UnitProgressChange } from '../../contract/index.js';
import { checkActual, checkTarget } from '../../rules/index.js';
import type { FieldFault } from '../problem-error.js';
import type { StoredUnitPlan } from '../store/documents.js';
import { repeated } from './repeated.js';

/** What even a draft must keep: ids that name one thing, and targets that mean something. */
export function unitPlanFaults({ objectives }: UnitPlanChange): FieldFault[] {
  const indicators = objectives.flatMap((objective, place) =>
    objective.indicators.map((indicator, index) => ({
      indicator,
      pointer: `/objectives/${place}/indicators/${index}`,
    })),
  );
  const actions = objectives.flatMap((objective, place) =>
    objective.actions.map(({ id }, index) => ({ id, pointer: `/objectives/${place}/actions/${index}/id` })),
  );
  return [
    ...repeated(
      objectives,
      ({ id }) => id,
      (index) => `/objectives/${index}/id`,
    ),
    ...repeated(
      indicators,
      ({ indicator }) => indicator.id,
      (_, { pointer }) => `${pointer}/id`,
    ),
    ...repeated(
      actions,
      ({ id }) => id,
      (_, { pointer }) => pointer,
    ),
    ...indicators.flatMap(({ indicator, pointer }) => {
      const code = checkTarget(indicator);
      return code ? [{ pointer: `${pointer}/target`, code }] : [];
    }),
  ];
}

/** What a plan lacks before it can be proposed: something to reach, and how each is measured. */
export function completenessFaults({ objectives }: Pick<StoredUnitPlan, 'objectives'>): FieldFault[] {
  if (objectives.length === 0) return [{ pointer: '/objectives', code: 'objective-missing' }];
  return objectives.flatMap(({ indicators }, index): FieldFault[] =>
    indicators.length > 0 ? [] : [{ pointer: `/objectives/${index}/indicators`, code: 'indicator-missing' }],
  );
}

/** A report speaks of the plan's own indicators and actions, once each and quarter, in the form that the indicator asks for. */
export function progressFaults(
  { objectives }: Pick<StoredUnitPlan, 'objectives'>,
  { progress, actionProgress }: UnitProgressChange,
): FieldFault[] {
  const indicators = new Map(objectives.flatMap((one) => one.indicators.map((each) => [each.id, each] as const)));
  const actions = new Set(objectives.flatMap((one) => one.actions.map(({ id }) => id)));
  return [
    ...repeated(
      progress,
      ({ indicatorId, quarter }) => `${indicatorId} ${quarter}`,
      (index) => `/progress/${index}/indicatorId`,
    ),
    ...progress.flatMap(({ indicatorId, actual }, index): FieldFault[] => {
      const indicator = indicators.get(indicatorId);
      if (!indicator) return [{ pointer: `/progress/${index}/indicatorId`, code: 'unknown-item' }];
      const code = checkActual(indicator, actual);
      return code ? [{ pointer: `/progress/${index}/actual`, code }] : [];
    }),
    ...repeated(
      actionProgress,
      ({ actionId }) => actionId,
      (index) => `/actionProgress/${index}/actionId`,
    ),
    ...actionProgress.flatMap(({ actionId }, index): FieldFault[] =>
      actions.has(actionId) ? [] : [{ pointer: `/actionProgress/${index}/actionId`, code: 'unknown-item' }],
    ),
  ];
}
