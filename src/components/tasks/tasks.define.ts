import { tasks } from '../../client/generated/tasks.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { Tasks } from './tasks.js';
import { TasksView } from './tasks-view.js';

offer({ tasks });
register('asn-tasks-view', TasksView);
register('asn-tasks', Tasks);

declare global {
  interface HTMLElementTagNameMap {
    'asn-tasks-view': TasksView;
    'asn-tasks': Tasks;
  }
}
