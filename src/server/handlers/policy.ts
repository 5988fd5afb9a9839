import type { Policy, PolicyChange } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { addPolicy, currentPolicy, type PolicyRow } from '../store/policies.js';
import { repeated } from './repeated.js';

export const policy: HandlersOf<'policy'> = {
  // Read again, not from the session: a change that waited for another must see the other's version.
  async get({ db, agency }) {
    return policyView(await currentPolicy(db, agency.id));
  },

  async change({ db, agency, body, now, makeId }) {
    refuseFields(faultsOf(body));
    return policyView(await addPolicy(db, agency.id, body, { now, makeId }));
  },
};

function policyView({ id, version, since, rules }: PolicyRow): Policy {
  return { id, version, since: since.toISOString(), ...rules, etag: `"policy-${version}"` };
}

/** Answers name values and statements by key and steps by score: each must be there once. */
function faultsOf({ behaviours, review }: PolicyChange): FieldFault[] {
  const isRising = review.scale.every(({ score }, index) => score > (review.scale[index - 1]?.score ?? 0));
  return [
    ...repeated(
      behaviours,
      ({ key }) => key,
      (index) => `/behaviours/${index}/key`,
    ),
    ...repeated(
      behaviours.flatMap(({ statements }, value) => statements.map(({ id }, place) => ({ id, value, place }))),
      ({ id }) => id,
      (_, { value, place }) => `/behaviours/${value}/statements/${place}/id`,
    ),
    ...(isRising ? [] : [{ pointer: '/review/scale', code: 'scores-not-rising' as const }]),
  ];
}
