import type { EmployeeSummary, Task, TaskKind } from '../../contract/index.js';
import type { Almanac } from '../almanac.js';
import type { SignedIn, Surroundings } from '../context.js';

/** For whom the tasks are listed, and by what their days are counted. */
export type Frame = Pick<Surroundings, 'db' | 'now'> &
  Pick<SignedIn, 'agency' | 'viewer' | 'policy'> & { readonly almanac: Almanac };

/** What a task is about. */
export interface About {
  /** The appraisal, or `current` with what belongs to a unit or a whole team. */
  readonly id: string;
  readonly employee: EmployeeSummary;
  readonly period: { readonly label: string };
}

/** What differs from one task to the next. */
interface Facts
  extends Pick<Task, 'dueOn' | 'timeZone'>, Partial<Pick<Task, 'term' | 'unitId' | 'count' | 'assignmentId'>> {
  /** What tells this task from others of its kind. */
  readonly key: string;
}

/** A task. Its id is the same as long as it waits. */
export function taskOf(kind: TaskKind, { id: appraisalId, employee, period }: About, { key, ...facts }: Facts): Task {
  return {
    id: `${kind}:${key}`,
    kind,
    appraisalId,
    assignmentId: null,
    subject: employee,
    periodLabel: period.label,
    ...facts,
  };
}
