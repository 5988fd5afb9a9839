/** Everything with which a unit's plan is written, decided on, followed and sent: one part that comes when it is read already. */
export { UnitActing } from './unit-acting.js';
export { UnitWriting } from './unit-writing.js';
