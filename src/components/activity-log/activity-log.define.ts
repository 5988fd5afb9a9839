import { activities } from '../../client/generated/activities.js';
import { appraisals } from '../../client/generated/appraisals.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ActivityLog } from './activity-log.js';

offer({ activities, appraisals, workPlans });
register('asn-activity-log', ActivityLog);

declare global {
  interface HTMLElementTagNameMap {
    'asn-activity-log': ActivityLog;
  }
}
