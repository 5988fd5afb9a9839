import type { IndicatorProposal } from '../../contract/proposal.js';
import { AsnEvent } from '../../events.js';

/** A proposal was made or improved; `detail` is the proposal. */
export class IndicatorProposedEvent extends AsnEvent<IndicatorProposal> {
  static override readonly type = 'asn-indicator-proposed';
}

/** The unit has decided a proposal; `detail` is the proposal with its decision. */
export class ProposalDecidedEvent extends AsnEvent<IndicatorProposal> {
  static override readonly type = 'asn-proposal-decided';
}

declare global {
  interface HTMLElementEventMap {
    'asn-indicator-proposed': IndicatorProposedEvent;
    'asn-proposal-decided': ProposalDecidedEvent;
  }
}
