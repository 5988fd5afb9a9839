import { register } from '../../register.js';
import { Tasks } from './tasks.js';
import { TasksView } from './tasks-view.js';

register('asn-tasks-view', TasksView);
register('asn-tasks', Tasks);

declare global {
  interface HTMLElementTagNameMap {
    'asn-tasks-view': TasksView;
    'asn-tasks': Tasks;
  }
}
