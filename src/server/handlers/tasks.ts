import type { HandlersOf } from '../context.js';
import { waitingTasks } from '../tasks.js';
import { cut } from '../store/paging.js';

export const tasks: HandlersOf<'tasks'> = {
  async list({ db, agency, viewer, policy, page, answerPage }) {
    const waiting = await waitingTasks(db, agency.id, viewer, policy);
    const [dueOn, id] = page.after ?? [];
    const rest = waiting.filter((task) => dueOn === undefined || id === undefined || isAfter(task, [dueOn, id]));
    return answerPage(cut(rest, page.limit, orderOf), (task) => task);
  },
};

/** Nearest due date first, undated last. */
function orderOf(task: { dueOn: string | null; id: string }): [string, string] {
  return [task.dueOn ?? '9999-99-99', task.id];
}

function isAfter(task: { dueOn: string | null; id: string }, [dueOn, id]: [unknown, unknown]): boolean {
  const [taskDueOn, taskId] = orderOf(task);
  return taskDueOn > String(dueOn) || (taskDueOn === dueOn && taskId > String(id));
}
