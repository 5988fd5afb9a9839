import { indicatorProposals } from '../../client/generated/indicator-proposals.js';
import { units } from '../../client/generated/units.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { ProposalForm } from './proposal-form.js';

offer({ indicatorProposals, units });
register('asn-proposal-form', ProposalForm);

declare global {
  interface HTMLElementTagNameMap {
    'asn-proposal-form': ProposalForm;
  }
}
