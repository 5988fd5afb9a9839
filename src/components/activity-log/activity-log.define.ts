import { activities } from '../../client/generated/activities.js';
import { appraisals } from '../../client/generated/appraisals.js';
import { evidenceFiles } from '../../client/generated/evidence-files.js';
import { teamActivities } from '../../client/generated/team-activities.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ActivityLog } from './activity-log.js';
import { ActivityLogView } from './activity-log-view.js';
import { ActivityTeamView } from './activity-team-view.js';

offer({ activities, appraisals, evidenceFiles, teamActivities, workPlans });
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
