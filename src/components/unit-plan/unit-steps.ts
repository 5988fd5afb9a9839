import type { Client } from '../../client/index.js';
import type { UnitPlan } from '../../contract/index.js';
import { changeOfUnit, progressChangeOf } from './unit-change.js';
import type { EnteredUnitPlan } from './unit-plan.state.js';
import type { UnitRecord } from './unit-record.js';

interface Current {
  readonly resource: UnitRecord;
  readonly value: EnteredUnitPlan;
}

/** The steps of a unit's plan on the server; each answers with the new version. */
export const unitSteps = {
  save: (client: Client, { resource, value }: Current) =>
    answered(resource, client.unitPlans.save({ ...at(resource), body: changeOfUnit(value, resource.plan) })),
  submit: (client: Client, { resource }: Current) => answered(resource, client.unitPlans.submit(at(resource))),
  return: (client: Client, { resource, value }: Current) =>
    answered(resource, client.unitPlans.return({ ...at(resource), body: { note: value.note.trim() } })),
  approve: (client: Client, { resource }: Current) => answered(resource, client.unitPlans.approve(at(resource))),
  revise: (client: Client, { resource, value }: Current) =>
    answered(resource, client.unitPlans.revise({ ...at(resource), body: { note: value.note.trim() } })),
  'record-progress': (client: Client, { resource, value }: Current) =>
    answered(
      resource,
      client.unitPlans.recordProgress({ ...at(resource), body: progressChangeOf(value, resource.plan) }),
    ),
  'set-achievement': (client: Client, { resource, value: { achievement } }: Current) => {
    const { term, level, reason } = achievement;
    // The view asks for both before it takes the step.
    if (term === null || level === null) return Promise.resolve(resource);
    const body = { term, level, reason: reason.trim() };
    return answered(resource, client.unitPlans.setAchievement({ ...at(resource), body }));
  },
} as const;

function at({ plan: { unitId, periodId, etag } }: UnitRecord) {
  return { unitId, periodId, ifMatch: etag };
}

async function answered(record: UnitRecord, plan: PromiseLike<UnitPlan>): Promise<UnitRecord> {
  const now = await plan;
  return { ...record, plan: now, etag: now.etag };
}
