import { register } from '../../register.js';
import { IndicatorForum } from './indicator-forum.js';
import { IndicatorProposalPage } from './indicator-proposal.js';
import { ProposalForm } from './proposal-form.js';

register('asn-proposal-form', ProposalForm);
register('asn-indicator-proposal', IndicatorProposalPage);
register('asn-indicator-forum', IndicatorForum);

declare global {
  interface HTMLElementTagNameMap {
    'asn-proposal-form': ProposalForm;
    'asn-indicator-proposal': IndicatorProposalPage;
    'asn-indicator-forum': IndicatorForum;
  }
}
