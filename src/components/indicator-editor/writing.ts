/** Everything with which a plan is written, decided on and sent: one part of the page that comes when it is read already. */
export { PlanActing } from './plan-acting.js';
export { PlanWriting } from './plan-writing.js';
