import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { indicatorProposals } from '../../client/generated/indicator-proposals.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { IndicatorProposalPage } from './indicator-proposal.js';

offer({ indicatorLibrary, indicatorProposals });
register('asn-indicator-proposal', IndicatorProposalPage);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-proposal': IndicatorProposalPage;
  }
}
