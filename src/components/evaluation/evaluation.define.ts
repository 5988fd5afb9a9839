import { appraisals } from '../../client/generated/appraisals.js';
import { evaluations } from '../../client/generated/evaluations.js';
import { feedback } from '../../client/generated/feedback.js';
import { periods } from '../../client/generated/periods.js';
import { reviewRounds } from '../../client/generated/review-rounds.js';
import { selfAssessments } from '../../client/generated/self-assessments.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { Evaluation } from './evaluation.js';

offer({ appraisals, evaluations, feedback, periods, reviewRounds, selfAssessments, workPlans });
register('asn-evaluation', Evaluation);

declare global {
  interface HTMLElementTagNameMap {
    'asn-evaluation': Evaluation;
  }
}
