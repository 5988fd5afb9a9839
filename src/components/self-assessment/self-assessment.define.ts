import { appraisals } from '../../client/generated/appraisals.js';
import { selfAssessments } from '../../client/generated/self-assessments.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { SelfAssessment } from './self-assessment.js';
import { SelfAssessmentView } from './self-assessment-view.js';

offer({ appraisals, selfAssessments, workPlans });
register('asn-self-assessment-view', SelfAssessmentView);
register('asn-self-assessment', SelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'asn-self-assessment-view': SelfAssessmentView;
    'asn-self-assessment': SelfAssessment;
  }
}
