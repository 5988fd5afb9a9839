import { register } from '../../register.js';
import { CoachingTalks } from './coaching-talks.js';
import { Feedback } from './feedback.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackView } from './feedback-view.js';
import { FeedbackWriter } from './feedback-writer.js';

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
