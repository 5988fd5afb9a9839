import '../indicator-editor/indicator-editor.define.js';
import { register } from '../../register.js';
import { WorkPlan } from './work-plan.js';
import { WorkPlanView } from './work-plan-view.js';

register('asn-work-plan-view', WorkPlanView);
register('asn-work-plan', WorkPlan);

declare global {
  interface HTMLElementTagNameMap {
    'asn-work-plan-view': WorkPlanView;
    'asn-work-plan': WorkPlan;
  }
}
