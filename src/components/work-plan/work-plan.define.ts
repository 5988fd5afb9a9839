import { appraisals } from '../../client/generated/appraisals.js';
import { documents } from '../../client/generated/documents.js';
import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { periods } from '../../client/generated/periods.js';
import { unitPlans } from '../../client/generated/unit-plans.js';
import { workPlans } from '../../client/generated/work-plans.js';
import { offer } from '../../client/rows.js';
import '../indicator-editor/indicator-editor.define.js';
import { register } from '../../register.js';
import { WorkPlan } from './work-plan.js';
import { WorkPlanView } from './work-plan-view.js';

offer({ appraisals, documents, indicatorLibrary, periods, unitPlans, workPlans });
register('asn-work-plan-view', WorkPlanView);
register('asn-work-plan', WorkPlan);

declare global {
  interface HTMLElementTagNameMap {
    'asn-work-plan-view': WorkPlanView;
    'asn-work-plan': WorkPlan;
  }
}
