import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { indicatorProposals } from '../../client/generated/indicator-proposals.js';
import { units } from '../../client/generated/units.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { IndicatorForum } from './indicator-forum.js';
import { IndicatorProposalPage } from './indicator-proposal.js';
import { ProposalForm } from './proposal-form.js';

offer({ indicatorLibrary, indicatorProposals, units });
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
