import { appraisals } from '../../client/generated/appraisals.js';
import { feedback } from '../../client/generated/feedback.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { Feedback } from './feedback.js';
import { FeedbackView } from './feedback-view.js';

offer({ appraisals, feedback, workPlans });
register('asn-feedback-view', FeedbackView);
register('asn-feedback', Feedback);

declare global {
  interface HTMLElementTagNameMap {
    'asn-feedback-view': FeedbackView;
    'asn-feedback': Feedback;
  }
}
