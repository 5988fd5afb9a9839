import * as sdk from '../../../src/client/index.js';
import type { WorkPlanChange } from '../../../src/contract/index.js';
import { type Case, type Context, rejectionOf } from './case.js';

// People of test/support/example-agency.ts.
type Person = 'ani' | 'officer' | 'joko';

/** A client of one of the agency's people, who gets their token from the portal as in a page. */
function clientOf({ reference, portal }: Context, person: Person): sdk.Client {
  const getToken = async () => (await fetch(`${portal}/token?person=${person}`)).json() as Promise<sdk.Token>;
  return sdk.createClient({ baseUrl: reference, getToken });
}

/** Ani's own appraisal in the open year, with its plan as it is now. */
async function openAppraisal(context: Context) {
  const client = clientOf(context, 'ani');
  const appraisalId = (await client.me.get()).appraisalId ?? (await client.appraisals.create({ body: {} })).id;
  return { client, appraisalId, plan: await client.workPlans.get({ appraisalId }) };
}

function planWith(accountability: string): WorkPlanChange {
  return { results: [], annexes: { support: '', accountability, consequences: '' } };
}

/** Against the reference server: what it really answers is what the client really understands. */
export const reference: readonly Case[] = [
  {
    name: 'reads person, policy and service with a session from the portal',
    async run(context) {
      const client = clientOf(context, 'ani');
      const [me, policy, service] = await Promise.all([
        client.me.get(),
        client.policy.get(),
        client.service.describe(),
      ]);
      context.assert.ok(me.employee.name.startsWith('Ani'));
      context.assert.equal(policy.behaviours.length, 7);
      context.assert.ok(service.apiVersion.startsWith('1.'));
    },
  },
  {
    name: 'goes through a list to its end, without loss or double',
    async run({ assert, ...context }) {
      const client = clientOf({ assert, ...context }, 'officer');
      const all = await client.employees.list({ limit: 200 }).toArray({ limit: 10_000 });
      const slowly = await client.employees.list({ limit: 4 }).toArray({ limit: 10_000 });
      assert.ok(all.length > 12);
      assert.deepEqual(slowly, all);
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    },
  },
  {
    name: 'saves with the version that was read; a stale one brings the version of the server',
    async run(context) {
      const { assert } = context;
      const { client, appraisalId, plan } = await openAppraisal(context);
      const saved = await client.workPlans
        .save({ appraisalId, body: planWith('Bulanan'), ifMatch: plan.etag })
        .withResponse();
      assert.equal(saved.data.annexes.accountability, 'Bulanan');
      assert.equal(saved.etag, saved.data.etag);
      assert.ok(saved.requestId);
      const again = client.workPlans.save({ appraisalId, body: planWith('Triwulan'), ifMatch: plan.etag });
      const error = await rejectionOf(context, sdk.StaleVersionError, again);
      assert.deepEqual(error.current, await client.workPlans.get({ appraisalId }));
      const without = client.workPlans.save({ appraisalId, body: planWith('Triwulan'), ifMatch: '' });
      await rejectionOf(context, sdk.PreconditionRequiredError, without);
    },
  },
  {
    name: 'a repeated key gets the first answer; with something else in it, it is a conflict',
    async run(context) {
      const { assert } = context;
      const { client, appraisalId, plan } = await openAppraisal(context);
      const save = { appraisalId, body: planWith('Mingguan'), ifMatch: plan.etag, idempotencyKey: sdk.randomId() };
      const first = await client.workPlans.save(save);
      const second = await client.workPlans.save(save);
      assert.deepEqual(second, first);
      const other = client.workPlans.save({ ...save, body: planWith('Harian') });
      assert.equal((await rejectionOf(context, sdk.ConflictError, other)).type, 'idempotency-conflict');
    },
  },
  {
    name: 'names refused fields, and steps that the state does not allow',
    async run(context) {
      const { assert } = context;
      const { client, appraisalId, plan } = await openAppraisal(context);
      const incomplete = client.workPlans.submit({ appraisalId, ifMatch: plan.etag });
      const fields = await rejectionOf(context, sdk.InvalidFieldsError, incomplete);
      assert.ok(fields.errors.some(({ pointer }) => pointer.startsWith('/results')));
      assert.ok(fields.errors.every(({ detail }) => detail.length > 0));
      const { etag } = await client.selfAssessments.get({ appraisalId });
      const early = client.selfAssessments.submit({ appraisalId, ifMatch: etag });
      const error = await rejectionOf(context, sdk.ConflictError, early);
      assert.equal(error.type, 'invalid-transition');
      assert.ok(error.currentState);
    },
  },
  {
    name: "another person's record answers like one that does not exist",
    async run(context) {
      const { appraisalId } = await openAppraisal(context);
      const client = clientOf(context, 'joko');
      const [theirs, nobodys] = await Promise.all([
        rejectionOf(context, sdk.NotFoundError, client.scoreCards.get({ appraisalId })),
        rejectionOf(context, sdk.NotFoundError, client.scoreCards.get({ appraisalId: 'nothing' })),
      ]);
      const withoutIds = ({ problem }: sdk.AsnError) => ({ ...problem, requestId: '', instance: '' });
      context.assert.deepEqual(withoutIds(theirs), withoutIds(nobodys));
    },
  },
  {
    name: 'after signing out the token is refused, and the next call signs in anew',
    async run(context) {
      const { assert, reference: baseUrl, portal } = context;
      const session = (await (await fetch(`${portal}/token?person=ani`)).json()) as { token: string };
      const client = sdk.createClient({ baseUrl, getToken: () => session.token });
      await client.me.get();
      await client.signOut();
      const error = await rejectionOf(context, sdk.UnauthenticatedError, client.me.get());
      assert.equal(error.type, 'unauthenticated');
      const another = clientOf(context, 'ani');
      await another.me.get();
      await another.signOut();
      assert.ok((await another.me.get()).employee.name.startsWith('Ani'));
    },
  },
  {
    name: 'speaks the language it is told',
    async run(context) {
      const { reference: baseUrl } = context;
      const titles = await Promise.all(
        ['id', 'en'].map(async (locale) => {
          const client = sdk.createClient({ baseUrl, locale, getToken: () => 'nonsense' });
          return (await rejectionOf(context, sdk.UnauthenticatedError, client.me.get())).problem?.title;
        }),
      );
      context.assert.ok(titles[0] && titles[1] && titles[0] !== titles[1]);
    },
  },
];
