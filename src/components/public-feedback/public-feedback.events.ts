import type { PublicCaseKind } from '../../contract/public-case.js';
import { AsnEvent } from '../../events.js';

/**
 * Somebody's message has arrived. It says to whom and of what kind, and nothing that leads to the ticket: what a page hears, its
 * counters of visitors may hear.
 */
export class PublicCaseSentEvent extends AsnEvent<{ readonly unitId: string; readonly kind: PublicCaseKind }> {
  static override readonly type = 'asn-public-case-sent';
}

/** The reporter said more, accepted the answer or opened the case again. */
export class PublicTicketRepliedEvent extends AsnEvent<{ readonly action: 'add' | 'confirm' | 'reopen' }> {
  static override readonly type = 'asn-public-ticket-replied';
}

declare global {
  interface HTMLElementEventMap {
    'asn-public-case-sent': PublicCaseSentEvent;
    'asn-public-ticket-replied': PublicTicketRepliedEvent;
  }
}
