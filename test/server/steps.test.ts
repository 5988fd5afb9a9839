import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import type { OperationId, WorkPlanChange } from '../../src/contract/index.js';
import { type Answer, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, type ExampleWalk, judgement, planIds, selfAssessment } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

onBothDatabases('the steps of an appraisal', (store) => {
  let bench: Bench;
  let walk: ExampleWalk;

  beforeEach(async () => {
    bench = await setUpBench(store());
    walk = bench.walk;
    await walk.begin();
  });

  /** A change on the present version, which may be refused. */
  async function attempt(operation: OperationId, person: Person, body?: unknown): Promise<Answer> {
    const call: Call = { ...walk.as(person), params: walk.params };
    const etag = await bench.api.etag(operation, call);
    return bench.api.call(operation, { ...call, etag, ...(body !== undefined && { body }) });
  }

  it('takes an unfinished plan, but proposes only a complete one', async () => {
    const empty: WorkPlanChange = { results: [], annexes: { support: '', accountability: '', consequences: '' } };
    assert.equal((await attempt('workPlans.save', 'ani', empty)).status, 200);
    const answer = await attempt('workPlans.submit', 'ani');
    assert.equal(answer.status, 422);
    assert.deepEqual(faultsOf(answer), [
      '/results main-result-missing',
      '/annexes/accountability accountability-missing',
    ]);
  });

  it('takes the title of the leader’s result over, and knows no other results', async () => {
    const plan = (await attempt('workPlans.save', 'ani', employeePlan)).body as { results: { parentTitle: string }[] };
    assert.equal(plan.results[0]?.parentTitle, 'Layanan kependudukan cepat dan tepercaya');
    const [first] = employeePlan.results;
    const wrong = { ...employeePlan, results: [{ ...first, parentResultId: 'made-up' }] };
    assert.deepEqual(faultsOf(await attempt('workPlans.save', 'ani', wrong)), [
      '/results/0/parentResultId unknown-parent-result',
    ]);
  });

  it('refuses ids that name two things, and ranges the wrong way round', async () => {
    const [first] = employeePlan.results;
    const [indicator] = first?.indicators ?? [];
    const range = { ...indicator, direction: 'range', target: { minimum: 9, maximum: 3 } };
    const wrong = { ...employeePlan, results: [{ ...first, indicators: [indicator, range] }, first] };
    assert.deepEqual(faultsOf(await attempt('workPlans.save', 'ani', wrong)), [
      '/results/1/id repeated',
      '/results/0/indicators/1/id repeated',
      '/results/1/indicators/0/id repeated',
      '/results/0/indicators/1/target range-reversed',
    ]);
  });

  it('keeps who did what, with the reason of a return', async () => {
    await walk.plan();
    const { history, expectations, state } = await bench.api.ok('workPlans.get', {
      ...walk.as('ani'),
      params: walk.params,
    });
    assert.equal(state, 'approved');
    assert.deepEqual(
      history.map(({ action }) => action),
      ['submit', 'return', 'submit', 'approve'],
    );
    assert.equal(history[1]?.note, 'Tambahkan indikator mutu pada hasil pertama.');
    assert.equal(history[1]?.by.id, bench.agency.ids.lead);
    assert.deepEqual(
      expectations.map(({ value }) => value),
      ['accountable'],
    );
  });

  it('assesses nothing before the plan is agreed', async () => {
    const early = await attempt('selfAssessments.save', 'ani', selfAssessment);
    assert.deepEqual([early.status, problemOf(early).currentState], [409, 'draft']);
    const open = await attempt('reviewRounds.open', 'lead');
    assert.deepEqual([open.status, problemOf(open).currentState], [409, 'draft']);
  });

  it('takes actuals only in the form of their indicator', async () => {
    await walk.plan();
    const realisation = (indicatorId: string, actual: unknown) => ({ indicatorId, actual, note: '', evidence: [] });
    const wrong = {
      ...selfAssessment,
      realisations: [
        realisation(planIds.days, '2026-01-01'),
        realisation(planIds.guide, 12),
        realisation('made-up', 1),
        realisation(planIds.days, null),
      ],
      reflections: [{ value: 'accountable', score: 9, text: '' }],
    };
    assert.deepEqual(faultsOf(await attempt('selfAssessments.save', 'ani', wrong)), [
      '/realisations/3/indicatorId repeated',
      '/realisations/0/actual number-expected',
      '/realisations/1/actual date-expected',
      '/realisations/2/indicatorId unknown-indicator',
      '/reflections/0/score not-on-scale',
    ]);
  });

  it('rates only with all marks, both ratings and the reason that a difference needs', async () => {
    await walk.plan();
    await walk.assessSelf();
    const policy = await bench.api.ok('policy.get', walk.as('lead'));
    const complete = judgement(policy);
    const stateAfter = async (body: unknown) =>
      ((await attempt('evaluations.save', 'lead', body)).body as { state: string }).state;
    assert.equal(await stateAfter({ ...complete, behaviours: [] }), 'rating');
    assert.equal(await stateAfter({ ...complete, workResultRating: 'meets' }), 'rating');
    assert.equal(
      await stateAfter({ ...complete, workResultRating: 'meets', workResultReason: 'Volume turun.' }),
      'rated',
    );
    assert.equal(await stateAfter({ ...complete, workResultRating: null }), 'rating');
    const early = await attempt('evaluations.sign', 'lead');
    assert.deepEqual([early.status, problemOf(early).currentState], [409, 'rating']);
    assert.equal(await stateAfter(complete), 'rated');
    const wrong = { ...complete, results: [{ resultId: 'made-up', rating: null, note: '' }] };
    assert.deepEqual(faultsOf(await attempt('evaluations.save', 'lead', wrong)), [
      '/results/0/resultId unknown-result',
    ]);
  });

  it('hides the judgement from the employee until it is delivered, wherever it could show', async () => {
    await walk.plan();
    await walk.assessSelf();
    await walk.rate();
    const { api } = bench;
    const own = { ...walk.as('ani'), params: walk.params };
    const lead = { ...walk.as('lead'), params: walk.params };
    const seen = async () => {
      const evaluation = await api.ok('evaluations.get', own);
      const card = await api.ok('scoreCards.get', own);
      const appraisal = await api.ok('appraisals.get', own);
      const listed = (await api.ok('appraisals.list', { ...walk.as('ani'), query: { relation: 'own' } })).items[0];
      const inputs = await api.ok('scoreCards.inputs', own);
      return [
        ...[
          evaluation.predicate,
          evaluation.workResultRating,
          evaluation.notes,
          evaluation.suggestions.workResult.rating,
        ],
        ...[card.predicate, card.results[0]?.rating, appraisal.predicate, listed?.predicate, inputs.judgement],
      ];
    };
    const hidden = [null, null, '', null, null, null, null, null, null];
    assert.deepEqual(await seen(), hidden);
    assert.equal((await api.ok('appraisals.get', lead)).predicate, 'good');
    await api.change('evaluations.sign', lead);
    assert.deepEqual(await seen(), hidden);
    assert.ok(!(await api.call('evaluations.get', own)).text.includes('loket dua'));
    await api.change('evaluations.deliver', lead);
    assert.deepEqual((await seen()).slice(0, 2), ['good', 'above']);
    const late = await attempt('evaluations.save', 'lead', judgement(await api.ok('policy.get', walk.as('lead'))));
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'delivered']);
  });

  it('pages through tasks', async () => {
    await walk.plan();
    const { items: all } = await bench.api.ok('tasks.list', walk.as('lead'));
    assert.ok(all.length > 2);
    const { items, nextCursor } = await bench.api.ok('tasks.list', { ...walk.as('lead'), query: { limit: '2' } });
    assert.ok(nextCursor);
    const rest = await bench.api.ok('tasks.list', { ...walk.as('lead'), query: { limit: '50', cursor: nextCursor } });
    assert.deepEqual([...items, ...rest.items], all);
    assert.equal(rest.nextCursor, null);
  });

  it('names the steps that a session may take, and none where it may only read', async () => {
    const { api, agency } = bench;
    const body = { employeeId: agency.ids.ani, capabilities: ['appraisal:read'] };
    const { token } = await api.ok('sessions.create', { body });
    const reading = await api.ok('workPlans.get', {
      params: walk.params,
      headers: { Authorization: `Bearer ${token}` },
    });
    assert.deepEqual(reading.allowedActions, []);
    const writing = await api.ok('workPlans.get', { ...walk.as('ani'), params: walk.params });
    assert.deepEqual(writing.allowedActions, ['edit', 'comment', 'submit']);
  });

  it('lets superior and HR agency open an appraisal, and nobody else', async () => {
    const { api, agency } = bench;
    const open = async (person: Person, other: Person) =>
      (await api.call('appraisals.create', { ...walk.as(person), body: { employeeId: agency.ids[other] } })).status;
    assert.equal(await open('lead', 'budi'), 201);
    assert.equal(await open('officer', 'citra'), 201);
    assert.equal(await open('budi', 'dedi'), 403);
    assert.equal(await open('joko', 'dedi'), 404);
  });

  it('keeps the card under the policy it was made under', async () => {
    await walk.plan();
    await walk.assessSelf();
    await walk.rate();
    const { id: _id, version, since: _since, etag, ...rules } = await bench.api.ok('policy.get', walk.as('officer'));
    const guidance = { ...rules.guidance, majority: 0.9 };
    await bench.api.ok('policy.change', { ...walk.as('officer'), etag, body: { ...rules, guidance } });
    const card = await bench.api.ok('scoreCards.inputs', { ...walk.as('lead'), params: walk.params });
    assert.deepEqual([card.policyVersion, card.guidance.majority], [version, 0.5]);
  });
});
