import type { Client } from '../../client/index.js';
import { changeOf, expectationsOf } from './plan-change.js';
import type { EnteredPlan } from './plan-entry.js';
import { type PlanRecord, withPlan } from './plan-record.js';

interface Current {
  readonly resource: PlanRecord;
  readonly value: EnteredPlan;
}

/** The steps of a plan on the server; each answers with the new version. */
export const planSteps = {
  save: async (client: Client, { resource, value }: Current) => {
    const { plan } = resource;
    const body = changeOf(value, plan.approach);
    return withPlan(resource, await client.workPlans.save({ ...versionOf(resource), body }));
  },
  submit: async (client: Client, { resource }: Current) =>
    withPlan(resource, await client.workPlans.submit(versionOf(resource))),
  return: async (client: Client, { resource, value }: Current) => {
    const body = { note: value.note.trim() };
    return withPlan(resource, await client.workPlans.return({ ...versionOf(resource), body }));
  },
  revise: async (client: Client, { resource, value }: Current) => {
    const body = { note: value.note.trim() };
    return withPlan(resource, await client.workPlans.revise({ ...versionOf(resource), body }));
  },
  approve: async (client: Client, { resource, value }: Current) => {
    const body = { expectations: expectationsOf(value) };
    return withPlan(resource, await client.workPlans.approve({ ...versionOf(resource), body }));
  },
} as const;

function versionOf({ plan }: PlanRecord) {
  return { appraisalId: plan.appraisalId, ifMatch: plan.etag };
}
