import type { Activity, ActivityChange, NewActivity } from '../../contract/activity.js';
import { AsnEvent } from '../../events.js';
import type { Working } from './activity-log.state.js';

/** The person recorded work; `detail.entries` are kept on the device and go to the server as soon as they can. */
export class ActivitiesRecordedEvent extends AsnEvent<{ readonly entries: readonly NewActivity[] }> {
  static override readonly type = 'asn-activities-recorded';
}

/** The person changed an entry. */
export class ActivityChangedEvent extends AsnEvent<{ readonly id: string; readonly change: ActivityChange }> {
  static override readonly type = 'asn-activity-changed';
}

/** The person removed an entry. */
export class ActivityRemovedEvent extends AsnEvent<{ readonly id: string }> {
  static override readonly type = 'asn-activity-removed';
}

/** The person is writing; `detail` is the whole working copy. */
export class ActivityWritingEvent extends AsnEvent<Working> {
  static override readonly type = 'asn-activity-writing';
}

/** The person typed what they did; proposals for it are wanted. */
export class ActivitySearchedEvent extends AsnEvent<{ readonly search: string }> {
  static override readonly type = 'asn-activity-searched';
}

/** The person turned to another month, `2026-05`. */
export class ActivityMonthChosenEvent extends AsnEvent<{ readonly month: string }> {
  static override readonly type = 'asn-activity-month-chosen';
}

/** The person looks at a day. */
export class ActivityDayChosenEvent extends AsnEvent<{ readonly date: string }> {
  static override readonly type = 'asn-activity-day-chosen';
}

/** The person decided what becomes of something that came back from the server: put right, or thrown away. */
export class ActivityReturnSettledEvent extends AsnEvent<{
  readonly outboxId: string;
  readonly decision: 'mend' | 'discard';
}> {
  static override readonly type = 'asn-activity-return-settled';
}

/** The person chose a file as evidence. */
export class EvidenceChosenEvent extends AsnEvent<{ readonly file: File }> {
  static override readonly type = 'asn-evidence-chosen';
}

/** The person holds an upload, goes on with it, or gives it up. */
export class EvidenceSteeredEvent extends AsnEvent<{
  readonly key: string;
  readonly action: 'pause' | 'resume' | 'remove';
}> {
  static override readonly type = 'asn-evidence-steered';
}

/** The person wants to read a file of evidence. */
export class EvidenceOpenedEvent extends AsnEvent<{
  readonly appraisalId: string;
  readonly fileId: string;
  readonly label: string;
}> {
  static override readonly type = 'asn-evidence-opened';
}

/** The superior looks at other entries: of a person, of a day, in a state. */
export class TeamFilterChosenEvent extends AsnEvent<TeamFilter> {
  static override readonly type = 'asn-team-filter-chosen';
}

/** Which entries of the team are shown. */
export interface TeamFilter {
  /** One person's; `undefined` for everybody's. */
  readonly appraisalId?: string;
  /** One day's; `undefined` for the month's. */
  readonly date?: string;
  /** Only those that wait to be verified. */
  readonly waiting: boolean;
}

/** The superior scrolled to the end of what is loaded. */
export class MoreActivitiesEvent extends AsnEvent<undefined> {
  static override readonly type = 'asn-more-activities';
}

/** The superior decided about entries: those named, or all that wait under the filter. */
export class ActivitiesDecidedEvent extends AsnEvent<{
  readonly entries: readonly Activity[] | 'all-waiting';
  readonly decision: 'verify' | 'return';
  readonly note: string;
}> {
  static override readonly type = 'asn-activities-decided';
}

declare global {
  interface HTMLElementEventMap {
    'asn-activities-recorded': ActivitiesRecordedEvent;
    'asn-activity-changed': ActivityChangedEvent;
    'asn-activity-removed': ActivityRemovedEvent;
    'asn-activity-writing': ActivityWritingEvent;
    'asn-activity-searched': ActivitySearchedEvent;
    'asn-activity-month-chosen': ActivityMonthChosenEvent;
    'asn-activity-day-chosen': ActivityDayChosenEvent;
    'asn-activity-return-settled': ActivityReturnSettledEvent;
    'asn-evidence-chosen': EvidenceChosenEvent;
    'asn-evidence-steered': EvidenceSteeredEvent;
    'asn-evidence-opened': EvidenceOpenedEvent;
    'asn-team-filter-chosen': TeamFilterChosenEvent;
    'asn-more-activities': MoreActivitiesEvent;
    'asn-activities-decided': ActivitiesDecidedEvent;
  }
}
