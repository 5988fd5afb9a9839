import { register } from '../../register.js';
import { SelfAssessment } from './self-assessment.js';
import { SelfAssessmentView } from './self-assessment-view.js';

register('asn-self-assessment-view', SelfAssessmentView);
register('asn-self-assessment', SelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'asn-self-assessment-view': SelfAssessmentView;
    'asn-self-assessment': SelfAssessment;
  }
}
