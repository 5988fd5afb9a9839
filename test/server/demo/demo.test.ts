import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkActual, evaluationGaps, planGaps, predicateFor } from '../../../src/rules/index.js';
import { admitPortal, demoAgency, demoPolicy, loadDemo } from '../../../src/server/demo/index.js';
import { openStore, type Store, verifyAuditChain } from '../../../src/server/index.js';
import { verifyClient } from '../../../src/server/store/agencies.js';
import { appraisals, employees, periods, reviewRounds } from '../../../src/server/store/schema.js';

let store: Store;
let rows: (typeof appraisals.$inferSelect)[];
let people: (typeof employees.$inferSelect)[];
let milliseconds: number;

before(async () => {
  store = await openStore({ memory: true });
  const start = process.cpuUsage();
  assert.equal(await loadDemo(store), true);
  const { user, system } = process.cpuUsage(start);
  milliseconds = (user + system) / 1000;
  rows = await store.db.select().from(appraisals);
  people = await store.db.select().from(employees);
});
after(() => store.close());

const inYear = (year: number) => rows.filter(({ createdAt }) => createdAt.getUTCFullYear() === year);
const of = (nip: string, year: number) =>
  inYear(year).find(({ employeeId }) => people.find(({ id }) => id === employeeId)?.nip === nip);

describe('the demo agency', () => {
  it('loads once, in less than five seconds of work', async () => {
    assert.ok(milliseconds < 5_000, `${milliseconds} ms`);
    assert.equal(await loadDemo(store), false);
  });

  it('has three finished years and an open one, an HR person and an auditor', async () => {
    const years = await store.db.select().from(periods);
    assert.deepEqual(years.map(({ year, state }) => `${year} ${state}`).sort(), [
      '2023 closed',
      '2024 closed',
      '2025 closed',
      '2026 open',
    ]);
    assert.deepEqual(people.flatMap(({ roles }) => roles).sort(), ['auditor', 'hr-agency']);
    assert.deepEqual(await verifyAuditChain(store.db, demoAgency), { ok: true, events: 2 });
  });

  it('lets its portal in, also when the secret is another one than before', async () => {
    for (const secret of ['one', 'one', 'two']) {
      await admitPortal(store, { clientId: 'demo-portal', secret });
      assert.ok(await verifyClient(store.db, 'demo-portal', secret));
    }
    assert.equal(await verifyClient(store.db, 'demo-portal', 'one'), undefined);
  });
});

describe('its past appraisals', () => {
  const past = () => [2023, 2024, 2025].flatMap(inYear);

  it('are there for nearly everyone, mostly good', () => {
    for (const year of [2023, 2024, 2025]) {
      const predicates = inYear(year).map(({ predicate }) => predicate);
      const share = (predicate: string) => predicates.filter((one) => one === predicate).length / predicates.length;
      assert.ok(predicates.length > 70, `${year}: ${predicates.length}`);
      assert.ok(share('good') > 0.6 && share('good') < 0.9, `${year}: ${share('good')}`);
      assert.ok(share('very-good') > 0.04 && share('very-good') < 0.3, `${year}: ${share('very-good')}`);
      assert.ok(share('poor') + share('very-poor') < 0.06, `${year}: ${share('poor')}`);
    }
  });

  it('have the predicate that the table gives, from a judgement without gaps', () => {
    for (const { plan, evaluation, predicate } of past()) {
      const { workResultRating, behaviourRating, suggestions } = evaluation;
      assert.ok(workResultRating && behaviourRating);
      assert.equal(predicate, predicateFor(workResultRating, behaviourRating));
      assert.deepEqual(evaluationGaps(evaluation, plan.results, demoPolicy.behaviours, suggestions), []);
    }
  });

  it('have plans that could be submitted, and actuals of the form their indicators ask for', () => {
    for (const { plan, planState, selfAssessment } of rows.filter(({ planState }) => planState !== 'draft')) {
      const results = plan.results.map(({ parentTitle, ...result }) => result);
      const errors = planGaps({ ...plan, results }).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], planState);
      const indicators = new Map(plan.results.flatMap((result) => result.indicators.map((one) => [one.id, one])));
      for (const { indicatorId, actual } of selfAssessment.realisations) {
        const indicator = indicators.get(indicatorId);
        assert.ok(indicator);
        assert.equal(checkActual(indicator, actual), null, `${indicator.name}: ${String(actual)}`);
      }
    }
  });

  it('have closed rounds that show groups and name nobody', async () => {
    const rounds = await store.db.select().from(reviewRounds);
    assert.ok(rounds.length > 150);
    const ids = new Set(people.map(({ id }) => id));
    for (const { state, summary } of rounds) {
      assert.equal(state, 'closed');
      assert.ok(summary?.some(({ groups }) => groups.some(({ score }) => score !== null)));
      for (const id of ids) assert.ok(!JSON.stringify(summary).includes(id));
    }
  });
});

describe('its open year', () => {
  it('begins afresh for the employee of the guided walk, whose superior has agreed results', () => {
    assert.equal(of('197912082003011001', 2026), undefined);
    assert.equal(of('197912082003011001', 2024)?.predicate, 'needs-improvement');
    const superior = of('197301072000072001', 2026);
    assert.equal(superior?.planState, 'approved');
    assert.ok(superior.plan.results.length >= 3);
  });

  it('has appraisals in every state, and results that point to the superior’s', () => {
    const states = new Set(inYear(2026).flatMap(({ planState, evaluationState }) => [planState, evaluationState]));
    for (const state of ['draft', 'submitted', 'returned', 'approved', 'collecting', 'rating', 'delivered'] as const) {
      assert.ok(states.has(state), state);
    }
    const results = new Set(inYear(2026).flatMap(({ plan }) => plan.results.map(({ id }) => id)));
    const named = inYear(2026).flatMap(({ plan }) =>
      plan.results.flatMap(({ parentResultId }) => parentResultId ?? []),
    );
    assert.ok(named.length > 50);
    assert.ok(named.every((id) => results.has(id)));
  });
});
