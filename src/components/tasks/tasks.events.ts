import type { Task } from '../../contract/task.js';
import { AsnEvent } from '../../events.js';

/**
 * The person chose something that waits. We do not navigate: the page does. `detail` is the task: its kind, whose appraisal,
 * its `term` where a month or quarter is assessed, its `unitId` where it belongs to a unit, and the assignment where it is a
 * review.
 */
export class TaskChosenEvent extends AsnEvent<Task> {
  static override readonly type = 'asn-task-chosen';
}

/** The person asks for the next page of the list. */
export class MoreTasksEvent extends AsnEvent<undefined> {
  static override readonly type = 'asn-more-tasks';
}

declare global {
  interface HTMLElementEventMap {
    'asn-task-chosen': TaskChosenEvent;
    'asn-more-tasks': MoreTasksEvent;
  }
}
