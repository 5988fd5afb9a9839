import type { HandlersOf } from '../context.js';
import { cut } from '../store/paging.js';
import { waitingTasks } from '../tasks/index.js';

export const tasks: HandlersOf<'tasks'> = {
  async list(context) {
    const { page, answerPage } = context;
    const waiting = await waitingTasks(context);
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
