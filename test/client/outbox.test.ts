// What needs no page: limits, forms of stored commands, what an answer means.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as errors from '../../src/client/index.js';
import { makeSeal } from '../../src/client/drafts/seal.js';
import { aggregateOf, type Command, migrated } from '../../src/client/outbox/command.js';
import { mostEntries, OutboxFullError, Queue } from '../../src/client/outbox/queue.js';
import { openStore } from '../../src/client/outbox/store.js';
import { verdictOf } from '../../src/client/outbox/verdict.js';
import { me } from './cases/fixtures.js';
import { withClock } from './cases/case.js';

const command = (number: number): Command => ({
  operation: 'activities.remove',
  input: { appraisalId: 'a1', activityId: `x${number}` },
  idempotencyKey: `key-${number}`,
  contract: '1.0',
});

async function makeQueue() {
  const store = await openStore(true);
  const seal = await makeSeal(me.draftKey);
  return { store, seal, queue: new Queue(store, seal, 'https://kinerja.example.go.id e1') };
}

test('takes two thousand and no more', async () => {
  const { queue } = await makeQueue();
  await queue.add(Array.from({ length: mostEntries }, (_, number) => command(number)));
  await assert.rejects(queue.add([command(mostEntries)]), OutboxFullError);
  assert.equal(queue.items.length, mostEntries);
  await queue.add([command(mostEntries)], ['key-7']);
  assert.equal(queue.items.length, mostEntries);
  assert.equal(queue.items.at(-1)?.entry.id, `key-${mostEntries}`);
});

test('after thirty days an entry comes back, after sixty it goes', async () => {
  const { queue, store, seal } = await makeQueue();
  await withClock(async (advance) => {
    await queue.add([command(1)]);
    advance(31 * 86_400);
    await queue.cleanUp();
    assert.equal(queue.items[0]?.entry.state, 'expired');
    assert.equal(queue.next('appraisals/a1'), undefined);
    advance(30 * 86_400);
    await queue.cleanUp();
    const reopened = new Queue(store, seal, 'https://kinerja.example.go.id e1');
    await reopened.reload();
    assert.deepEqual(reopened.items, []);
  });
});

test('what another key has sealed, or a newer version has written, is neither read nor lost', async () => {
  const { queue, store } = await makeQueue();
  await queue.add([command(1)]);
  const [row] = await store.all('https://kinerja.example.go.id e1');
  const other = await makeSeal('HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8');
  const blind = new Queue(store, other, 'https://kinerja.example.go.id e1');
  await blind.reload();
  assert.deepEqual(blind.items, []);
  await store.put({ ...row!, format: 99 });
  const elder = new Queue(store, await makeSeal(me.draftKey), 'https://kinerja.example.go.id e1');
  await elder.reload();
  assert.deepEqual(elder.items, []);
  assert.equal((await store.all('https://kinerja.example.go.id e1')).length, 1);
});

test('stored commands are brought to today’s form, step by step', () => {
  const steps = [
    (old: unknown) => ({ ...(old as object), operation: 'activities.change' }),
    (old: unknown) => ({ ...(old as object), contract: '2.0' }),
  ];
  const old = { ...command(1), operation: 'activities.rewrite' };
  assert.deepEqual(migrated(old, 1, steps), { ...command(1), operation: 'activities.change', contract: '2.0' });
  assert.deepEqual(migrated(command(1), 2, steps), { ...command(1), contract: '2.0' });
  assert.deepEqual(migrated(command(1), 3, steps), command(1));
  assert.equal(migrated(command(1), 4, steps), undefined);
});

test('an aggregate is the record that is written to', async () => {
  assert.equal(await aggregateOf('activities.record', { appraisalId: 'a1' }), 'appraisals/a1');
  assert.equal(await aggregateOf('activities.change', { appraisalId: 'a1', activityId: 'x' }), 'appraisals/a1');
  assert.equal(await aggregateOf('reviewAssignments.answer', { assignmentId: 'r7' }), 'review-assignments/r7');
  await assert.rejects(aggregateOf('activities.record', { appraisalId: 'current' }), TypeError);
});

test('what an attempt’s end means', () => {
  const problem = (type: string, status: number) => ({
    status,
    problem: { type: `urn:asn-kinerja:problem:${type}`, title: '', status },
  });
  const cases: readonly [Error, string][] = [
    [new errors.ConnectionError('x'), 'wait connection'],
    [new errors.OutcomeUnknownError('x'), 'wait connection'],
    [new errors.TimeoutError('x'), 'wait connection'],
    [new errors.OfflinePageError('x', { status: 200 }), 'wait connection'],
    [new errors.UnauthenticatedError('x', problem('unauthenticated', 401)), 'wait authentication'],
    [new errors.RateLimitedError('x', problem('rate-limited', 429)), 'wait server'],
    [new errors.ServerError('x', problem('internal', 500)), 'wait server'],
    [new errors.AsnError('x', { status: 404 }), 'wait server'],
    [new Error('x'), 'wait server'],
    [new errors.NotFoundError('x', problem('not-found', 404)), 'refused'],
    [new errors.ForbiddenError('x', problem('forbidden', 403)), 'refused'],
    [new errors.InvalidFieldsError('x', problem('invalid-fields', 422)), 'refused'],
    [new errors.BadRequestError('x'), 'refused'],
    [new errors.ConflictError('x', problem('idempotency-conflict', 409)), 'refused'],
    [new errors.ConflictError('x', problem('invalid-transition', 409)), 'conflict'],
    [new errors.StaleVersionError('x', problem('stale-version', 412)), 'conflict'],
    [new errors.ContractMismatchError([], { operation: 'activities.record', status: 200 }), 'done'],
  ];
  for (const [error, expected] of cases) {
    const verdict = verdictOf(error);
    assert.equal(verdict.type === 'wait' ? `wait ${verdict.hindrance}` : verdict.type, expected, error.name);
  }
});
