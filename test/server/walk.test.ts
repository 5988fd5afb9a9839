import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { scoreCard } from '../../src/rules/index.js';
import { verifyAuditChain } from '../../src/server/index.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('a whole appraisal', (store) => {
  let bench: Bench;
  before(async () => {
    bench = await setUpBench(store());
    await bench.walk.all();
  });

  it('ends acknowledged, with the predicate of the table', async () => {
    const { api, walk } = bench;
    const appraisal = await api.ok('appraisals.get', { ...walk.as('ani'), params: walk.params });
    assert.equal(appraisal.planState, 'approved');
    assert.equal(appraisal.evaluationState, 'acknowledged');
    assert.equal(appraisal.predicate, 'good');
    // The term of an objection runs on, whatever the employee has signed.
    assert.deepEqual(appraisal.allowedActions, ['object']);
  });

  it('gives a card that anyone can compute again from its inputs', async () => {
    const { api, walk } = bench;
    const call = { ...walk.as('ani'), params: walk.params };
    const card = await api.ok('scoreCards.get', call);
    assert.deepEqual(JSON.parse(JSON.stringify(scoreCard(await api.ok('scoreCards.inputs', call)))), card);
    assert.equal(card.predicate, 'good');
    assert.equal(card.results[0]?.indicators[0]?.actual, 2.5);
  });

  it('closes the round with the last answer and shows both groups', async () => {
    const { api, walk } = bench;
    const summary = await api.ok('reviewRounds.summary', { ...walk.as('ani'), params: walk.params });
    assert.equal(summary.state, 'closed');
    assert.equal(summary.closedOn, '2026-06-15');
    assert.equal(summary.values.length, 7);
    const groups = summary.values[1]?.groups.map(({ group, score }) => [group, score !== null]);
    assert.deepEqual(groups, [
      ['peer', true],
      ['subordinate', true],
    ]);
  });

  it('answers `current` with the own appraisal of the open period', async () => {
    const { api, walk } = bench;
    const appraisal = await api.ok('appraisals.get', { ...walk.as('ani'), params: { appraisalId: 'current' } });
    assert.equal(appraisal.id, walk.appraisalId);
    const me = await api.ok('me.get', walk.as('ani'));
    assert.equal(me.appraisalId, walk.appraisalId);
  });

  it('says why there is no `current` appraisal', async () => {
    const { api, walk } = bench;
    const call = { ...walk.as('joko'), params: { appraisalId: 'current' }, headers: { 'Accept-Language': 'en' } };
    const { status, body } = await api.call('appraisals.get', call);
    assert.equal(status, 404);
    assert.match(String((body as { detail: string }).detail), /no appraisal in the open period/);
  });

  it('keeps a record that is whole', async () => {
    const result = await verifyAuditChain(store().db, bench.agency.agency.id);
    assert.ok(result.ok && result.events > 20);
  });
});
