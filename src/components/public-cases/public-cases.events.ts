import type { ForumDay, PublicCase, PublicCaseStep } from '../../contract/public-case.js';
import { AsnEvent } from '../../events.js';

/** A step was taken with a case; `detail` names it and carries the case as it is now. */
export class PublicCaseChangedEvent extends AsnEvent<{
  readonly action: PublicCaseStep['action'];
  readonly publicCase: PublicCase;
}> {
  static override readonly type = 'asn-public-case-changed';
}

/** A forum day was announced or changed; `detail` is the day. */
export class ForumDaySavedEvent extends AsnEvent<ForumDay> {
  static override readonly type = 'asn-forum-day-saved';
}

declare global {
  interface HTMLElementEventMap {
    'asn-public-case-changed': PublicCaseChangedEvent;
    'asn-forum-day-saved': ForumDaySavedEvent;
  }
}
