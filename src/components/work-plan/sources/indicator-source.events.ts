import { AsnEvent } from '../../../events.js';
import type { SourceRequest } from './indicator-source.state.js';

/** The person names the open result from which an indicator takes its realisation, or looks what there is to choose from. */
export class SourceRequestedEvent extends AsnEvent<SourceRequest> {
  static override readonly type = 'asn-source-requested';
}

declare global {
  interface HTMLElementEventMap {
    'asn-source-requested': SourceRequestedEvent;
  }
}
