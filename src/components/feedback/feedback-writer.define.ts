import { feedback } from '../../client/generated/feedback.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackWriter } from './feedback-writer.js';

offer({ feedback });
register('asn-feedback-form', FeedbackForm);
register('asn-feedback-writer', FeedbackWriter);

declare global {
  interface HTMLElementTagNameMap {
    'asn-feedback-form': FeedbackForm;
    'asn-feedback-writer': FeedbackWriter;
  }
}
