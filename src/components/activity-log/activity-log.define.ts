import { register } from '../../register.js';
import { ActivityLog } from './activity-log.js';
import { ActivityLogView } from './activity-log-view.js';
import { ActivityTeamView } from './activity-team-view.js';

register('asn-activity-log-view', ActivityLogView);
register('asn-activity-team-view', ActivityTeamView);
register('asn-activity-log', ActivityLog);

declare global {
  interface HTMLElementTagNameMap {
    'asn-activity-log-view': ActivityLogView;
    'asn-activity-team-view': ActivityTeamView;
    'asn-activity-log': ActivityLog;
  }
}
