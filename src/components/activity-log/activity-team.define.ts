// The superior's side, in a file of its own: those who write their log never see it.
import { evidenceFiles } from '../../client/generated/evidence-files.js';
import { teamActivities } from '../../client/generated/team-activities.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ActivityTeamView } from './activity-team-view.js';

export { TeamPart } from './team-part.js';

offer({ evidenceFiles, teamActivities });
register('asn-activity-team-view', ActivityTeamView);

declare global {
  interface HTMLElementTagNameMap {
    'asn-activity-team-view': ActivityTeamView;
  }
}
