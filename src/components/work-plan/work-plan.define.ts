import { appraisals } from '../../client/generated/appraisals.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import '../indicator-editor/indicator-editor-view.define.js';
import { WorkPlan } from './work-plan.js';
import { WorkPlanView } from './work-plan-view.js';

offer({ appraisals, workPlans });
register('asn-work-plan-view', WorkPlanView);
register('asn-work-plan', WorkPlan);

declare global {
  interface HTMLElementTagNameMap {
    'asn-work-plan-view': WorkPlanView;
    'asn-work-plan': WorkPlan;
  }
}
