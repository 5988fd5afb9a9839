import { appraisals } from '../../client/generated/appraisals.js';
import { coachings } from '../../client/generated/coachings.js';
import { employees } from '../../client/generated/employees.js';
import { feedback } from '../../client/generated/feedback.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { CoachingTalks } from './coaching-talks.js';
import { Feedback } from './feedback.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackView } from './feedback-view.js';
import { FeedbackWriter } from './feedback-writer.js';

offer({ appraisals, coachings, employees, feedback, workPlans });
register('asn-feedback-view', FeedbackView);
register('asn-feedback-form', FeedbackForm);
register('asn-feedback-writer', FeedbackWriter);
register('asn-coaching-talks', CoachingTalks);
register('asn-feedback', Feedback);

declare global {
  interface HTMLElementTagNameMap {
    'asn-feedback-view': FeedbackView;
    'asn-feedback-form': FeedbackForm;
    'asn-feedback-writer': FeedbackWriter;
    'asn-coaching-talks': CoachingTalks;
    'asn-feedback': Feedback;
  }
}
