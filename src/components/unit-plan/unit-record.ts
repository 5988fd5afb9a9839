import type { Client } from '../../client/index.js';
import type { Policy, UnitPlan } from '../../contract/index.js';
import { changeOfUnit, type EnteredUnitPlan, progressChangeOf } from './unit-plan.state.js';

/** The plan of a unit with the policy it is read under. Its version is that of the plan. */
export interface UnitRecord {
  readonly etag: string;
  readonly plan: UnitPlan;
  readonly policy: Policy;
}

interface Current {
  readonly resource: UnitRecord;
  readonly value: EnteredUnitPlan;
}

/** @param unitId The unit; empty for that of the reader. */
export async function unitRecord(
  client: Client,
  unitId: string,
  periodId: string,
  signal: AbortSignal,
): Promise<UnitRecord> {
  const own = async () => (await client.me.get({ signal })).employee.unitId;
  const [plan, policy] = await Promise.all([
    (async () => client.unitPlans.get({ unitId: unitId || (await own()), periodId, signal }))(),
    client.policy.get({ signal }),
  ]);
  return { etag: plan.etag, plan, policy };
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
