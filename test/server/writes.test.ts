import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { WorkPlan } from '../../src/contract/index.js';
import { verifyAuditChain } from '../../src/server/index.js';
import { problemOf } from '../support/api-caller.js';
import { employeePlan } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('writes', (store) => {
  let bench: Bench;
  before(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
  });

  const ani = () => ({ ...bench.walk.as('ani'), params: bench.walk.params });
  const readPlan = (): Promise<WorkPlan> => bench.api.ok('workPlans.get', ani());
  const withSupport = (support: string) => ({ ...employeePlan, annexes: { ...employeePlan.annexes, support } });
  const eventCount = async () => {
    const result = await verifyAuditChain(store().db, bench.agency.agency.id);
    return result.ok ? result.events : assert.fail('The record is broken.');
  };

  it('answers a repeated key with the first answer, to the byte, and has one effect', async () => {
    const { etag } = await readPlan();
    const call = { ...ani(), etag, key: 'repeat-1', body: withSupport('Pertama') };
    const first = await bench.api.call('workPlans.save', call);
    const before = await eventCount();
    const second = await bench.api.call('workPlans.save', call);
    assert.equal(first.status, 200);
    assert.equal(second.status, 200);
    assert.equal(second.text, first.text);
    assert.equal(second.headers.get('ETag'), first.headers.get('ETag'));
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(await eventCount(), before);
  });

  it('answers concurrent duplicates alike, with one effect', async () => {
    const body = { label: '2040', year: 2040, start: '2040-01-01', end: '2040-12-31', evaluationEnd: '2041-01-31' };
    const call = { ...bench.walk.as('officer'), key: 'burst-1', body };
    const answers = await Promise.all(Array.from({ length: 8 }, () => bench.api.call('periods.create', call)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    const replayed = answers.filter(({ headers }) => headers.get('Idempotency-Replayed') === 'true');
    assert.equal(replayed.length, 7);
  });

  it('refuses a key that came with another body', async () => {
    const { etag } = await readPlan();
    const key = 'other-body';
    await bench.api.ok('workPlans.save', { ...ani(), etag, key, body: withSupport('Satu') });
    const again = await bench.api.call('workPlans.save', { ...ani(), etag, key, body: withSupport('Dua') });
    assert.equal(again.status, 409);
    assert.equal(problemOf(again).type, 'urn:asn-kinerja:problem:idempotency-conflict');
  });

  it('keeps the keys of two people apart', async () => {
    const body = { periodId: bench.agency.periodId };
    const eka = await bench.api.call('appraisals.create', { ...bench.walk.as('eka'), key: 'same', body });
    const budi = await bench.api.call('appraisals.create', { ...bench.walk.as('budi'), key: 'same', body });
    assert.deepEqual([eka.status, budi.status], [201, 201]);
    assert.notEqual(eka.text, budi.text);
  });

  it('forgets a key whose request was refused', async () => {
    const { etag } = await readPlan();
    const key = 'refused-first';
    const stale = { ...ani(), etag: '"plan-0"', key, body: withSupport('Tiga') };
    assert.equal((await bench.api.call('workPlans.save', stale)).status, 412);
    assert.equal((await bench.api.call('workPlans.save', { ...stale, etag })).status, 200);
  });

  it('asks every POST for a key, and every change for a version', async () => {
    const { api, walk } = bench;
    const headers = {
      Authorization: `Bearer ${await api.token(walk.as('ani').as)}`,
      'Content-Type': 'application/json',
    };
    const base = `http://api.example/v1/appraisals/${walk.appraisalId}`;
    const submit = await bench.server.fetch(new Request(`${base}/work-plan/submit`, { method: 'POST', headers }));
    assert.equal(submit.status, 400);
    const body = JSON.stringify(employeePlan);
    const save = await bench.server.fetch(new Request(`${base}/work-plan`, { method: 'PUT', headers, body }));
    assert.equal(save.status, 428);
  });

  it('lets one of two writers on the same version win, and shows the other the winner', async () => {
    const { etag } = await readPlan();
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const answers = await Promise.all(
      texts.map((text) => bench.api.call('workPlans.save', { ...ani(), etag, body: withSupport(text) })),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 412);
    assert.deepEqual([won.length, lost.length], [1, 4]);
    const now = await readPlan();
    assert.deepEqual((won[0]?.body as WorkPlan).annexes, now.annexes);
    for (const answer of lost) assert.deepEqual(problemOf(answer).current, now);
  });

  it('takes a version that a proxy has marked as weak', async () => {
    const { etag } = await readPlan();
    const answer = await bench.api.call('workPlans.save', { ...ani(), etag: `W/${etag}`, body: employeePlan });
    assert.equal(answer.status, 200);
  });

  it('answers 304 to whoever has the version', async () => {
    const first = await bench.api.call('workPlans.get', ani());
    const etag = first.headers.get('ETag') ?? '';
    assert.equal(etag, (first.body as WorkPlan).etag);
    const again = await bench.api.call('workPlans.get', { ...ani(), headers: { 'If-None-Match': etag } });
    assert.deepEqual([again.status, again.text, again.headers.get('ETag')], [304, '', etag]);
    const list = await bench.api.call('units.list', ani());
    const known = { 'If-None-Match': list.headers.get('ETag') ?? '' };
    assert.equal((await bench.api.call('units.list', { ...ani(), headers: known })).status, 304);
  });

  it('says which step is possible where one is not', async () => {
    const answer = await bench.api.call('workPlans.approve', {
      ...{ ...bench.walk.as('lead'), params: bench.walk.params, body: {} },
      etag: await bench.api.etag('workPlans.approve', ani()),
    });
    assert.equal(answer.status, 409);
    assert.equal(problemOf(answer).currentState, 'draft');
    assert.deepEqual(problemOf(answer).allowedActions, ['comment']);
  });

  it('names the appraisal or the year that exists already', async () => {
    const { api, walk } = bench;
    const again = await api.call('appraisals.create', { ...walk.as('ani'), body: {} });
    assert.deepEqual([again.status, problemOf(again).existingId], [409, walk.appraisalId]);
    const officer = walk.as('officer');
    const { id, etag } = await api.ok('periods.create', {
      ...officer,
      body: { label: '2027', year: 2027, start: '2027-01-01', end: '2027-12-31', evaluationEnd: '2028-01-31' },
    });
    const change = { label: '2027', evaluationEnd: '2028-01-31', state: 'open' };
    const second = await api.call('periods.change', { ...officer, params: { periodId: id }, etag, body: change });
    assert.deepEqual([second.status, problemOf(second).existingId], [409, bench.agency.periodId]);
  });

  it('says where a new record is', async () => {
    const body = { label: '2041', year: 2041, start: '2041-01-01', end: '2041-12-31', evaluationEnd: '2042-01-31' };
    const { headers, body: period } = await bench.api.call('periods.create', { ...bench.walk.as('officer'), body });
    assert.equal(headers.get('Location'), `periods/${(period as { id: string }).id}`);
  });
});
