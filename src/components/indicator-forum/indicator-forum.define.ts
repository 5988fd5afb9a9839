import { indicatorProposals } from '../../client/generated/indicator-proposals.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { IndicatorForum } from './indicator-forum.js';

offer({ indicatorProposals });
register('asn-indicator-forum', IndicatorForum);

declare global {
  interface HTMLElementTagNameMap {
    'asn-indicator-forum': IndicatorForum;
  }
}
