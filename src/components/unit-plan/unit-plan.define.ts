import { unitPlans } from '../../client/generated/unit-plans.js';
import { offer } from '../../client/rows.js';
import { register } from '../../register.js';
import { UnitPlan } from './unit-plan.js';
import { UnitPlanView } from './unit-plan-view.js';

offer({ unitPlans });
register('asn-unit-plan-view', UnitPlanView);
register('asn-unit-plan', UnitPlan);

declare global {
  interface HTMLElementTagNameMap {
    'asn-unit-plan-view': UnitPlanView;
    'asn-unit-plan': UnitPlan;
  }
}
