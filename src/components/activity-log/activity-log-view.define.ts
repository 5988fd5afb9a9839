// The log itself, in a file of its own: it comes while the server is asked what is in it.
import { register } from '../../register.js';
import { ActivityLogView } from './activity-log-view.js';

register('asn-activity-log-view', ActivityLogView);

declare global {
  interface HTMLElementTagNameMap {
    'asn-activity-log-view': ActivityLogView;
  }
}
