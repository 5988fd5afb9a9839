import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { and, eq } from 'drizzle-orm';
import type { OrganisationLevel, Predicate } from '../../src/contract/index.js';
import { presetPolicy, scoreCard } from '../../src/rules/index.js';
import { upsertEmployees } from '../../src/server/store/employees.js';
import { insertPeriod } from '../../src/server/store/periods.js';
import { appraisals, unitPlans, units } from '../../src/server/store/schema.js';
import type { Person } from '../support/example-agency.js';
import { judgement, planIds, selfAssessment } from '../support/example-walk.js';
import { agreed, EvaluationStage, faultsOf } from './evaluation-stage.js';
import { onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('what an evaluation is seen against', (store) => {
  let stage: EvaluationStage;
  let unitId: string;
  let lastYear: string;

  before(async () => {
    stage = new EvaluationStage(await setUpBench(store()));
    const { bench } = stage;
    const { db } = bench.store;
    const agencyId = bench.agency.agency.id;
    await stage.open();
    const { items } = await bench.api.ok('units.list', { as: bench.agency.ids.officer });
    unitId = items.find(({ name }) => name === 'Bidang Pelayanan')?.id ?? '';
    await db
      .update(units)
      .set({ headId: bench.agency.ids.lead })
      .where(and(eq(units.agencyId, agencyId), eq(units.id, unitId)));
    lastYear = crypto.randomUUID();
    await insertPeriod(db, agencyId, {
      ...{ id: lastYear, label: '2025', year: 2025, start: '2025-01-01', end: '2025-12-31' },
      ...{ evaluationEnd: '2026-01-31', state: 'closed' },
    });
  });

  beforeEach(async () => {
    stage.at('2027-01-11T02:00:00Z');
    await stage.put({ ...stage.fresh(), evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
  });

  /** Sets levels of Ani's unit in a year; none clears them. */
  async function levels(set: Partial<Record<string, OrganisationLevel>>, periodId = stage.bench.agency.periodId) {
    const { db } = stage.bench.store;
    const agencyId = stage.bench.agency.agency.id;
    const by = { id: 'mayor', name: 'Sekda', position: 'Sekretaris Daerah', unit: 'Sekretariat Daerah' };
    const achievements = Object.entries(set).map(([term, level]) => ({
      ...{ term: term as 'annual', level: level as OrganisationLevel },
      ...{ reason: 'Target triwulan tercapai.', by, at: '2026-07-10T02:00:00.000Z' },
    }));
    const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements, history: [] };
    const row = { agencyId, id: `${unitId}.${periodId}`, unitId, periodId, state: 'approved' as const, plan };
    await db
      .insert(unitPlans)
      .values(row)
      .onConflictDoUpdate({ target: [unitPlans.agencyId, unitPlans.id], set: { plan } });
  }

  /** Colleagues whom the same appraiser appraises, with these predicates. */
  async function colleagues(predicates: readonly (Predicate | null)[]) {
    const { bench } = stage;
    const { db } = bench.store;
    const agencyId = bench.agency.agency.id;
    await db.delete(appraisals).where(and(eq(appraisals.agencyId, agencyId), eq(appraisals.planVersion, 99)));
    const people = predicates.map((_, index) => ({
      ...{ nip: `19900101201503${String(2000 + index)}`, name: `Pegawai ${index}`, position: 'Petugas layanan' },
      ...({ positionType: 'pelaksana', planForm: 'staff', unitId, superiorNip: null, employmentType: 'pns' } as const),
      ...({ grade: null, rank: null, legalStanding: 'active', planningApplies: true } as const),
    }));
    const { ids } = await upsertEmployees(db, agencyId, people, () => crypto.randomUUID());
    for (const [index, predicate] of predicates.entries()) {
      const employeeId = ids.get(people[index]?.nip ?? '') ?? '';
      await stage.open('budi', { employeeId, predicate, planVersion: 99 });
    }
  }

  async function distribution(person: Person = 'lead', term?: string) {
    return stage.bench.api.ok('evaluations.distribution', {
      ...{ as: stage.bench.agency.ids[person], params: { appraisalId: stage.appraisalId } },
      ...(term !== undefined && { query: { term } }),
    });
  }

  it('shows how the team lies against the guideline of the unit that the appraiser leads', async () => {
    await levels({ annual: 'good' });
    await colleagues(['good', 'good', 'good', 'very-good', null, null, null, null, null]);
    const { unit, level, reason, team, counts, findings, curve, carriedOver } = await distribution();
    assert.deepEqual([unit?.name, level, reason], ['Bidang Pelayanan', 'good', 'Target triwulan tercapai.']);
    assert.deepEqual([team, carriedOver], [10, false]);
    assert.deepEqual(
      counts.map(({ count }) => count),
      [1, 4, 0, 0, 0],
    );
    assert.deepEqual(
      findings.map(({ id, holds, curable, severity }) => [id, holds, curable, severity]),
      [
        ['good.good.max', true, true, 'warning'],
        ['good.good.largest', true, true, 'warning'],
        ['good.lower.some', false, true, 'warning'],
      ],
    );
    assert.equal(curve.length, 5);
    const refused = await stage.bench.api.call('evaluations.distribution', {
      as: stage.bench.agency.ids.ani,
      params: { appraisalId: stage.appraisalId },
    });
    assert.equal(refused.status, 403);
  });

  it('warns, but holds no signature back unless the agency has made it binding', async () => {
    await levels({ annual: 'good' });
    await colleagues(Array.from({ length: 9 }, () => 'good' as const));
    assert.equal((await distribution()).findings[0]?.needed, 3);
    assert.equal((await stage.step('evaluations.sign', 'lead')).state, 'signed');
  });

  it('holds back the signature that breaks a binding guideline, and none that has no part in it', async () => {
    await levels({ annual: 'good' });
    await stage.policy({ distribution: { ...presetPolicy.distribution, severity: 'blocking' } });
    await colleagues(Array.from({ length: 9 }, () => 'good' as const));
    const refused = await stage.attempt('evaluations.sign', 'lead');
    assert.equal(refused.status, 409);
    assert.match(refused.text, /problem:distribution-bounds/);
    assert.equal((await stage.seenBy('lead')).state, 'rated');
    // The one who is not among the too many is signed.
    const lower = { ...judgement(presetPolicy), workResultRating: 'below', workResultReason: 'Target tidak tercapai.' };
    await stage.step('evaluations.save', 'lead', { body: lower });
    assert.equal((await stage.step('evaluations.sign', 'lead')).state, 'signed');
    await stage.policy({});
  });

  it('never holds a signature back in a small team, or while others can still make it good', async () => {
    await levels({ annual: 'good' });
    await stage.policy({ distribution: { ...presetPolicy.distribution, severity: 'blocking' } });
    await colleagues(Array.from({ length: 8 }, () => 'good' as const));
    assert.equal((await distribution()).findings[0]?.severity, 'info');
    assert.equal((await stage.step('evaluations.sign', 'lead')).state, 'signed');
    await stage.put({ evaluationState: 'rated', signedAt: null });
    await colleagues([...Array.from({ length: 6 }, () => 'good' as const), null, null, null]);
    assert.equal((await stage.step('evaluations.sign', 'lead')).state, 'signed');
    await stage.policy({});
  });

  it('takes the level of the quarter, and that of last year once January is over', async () => {
    await levels({ Q2: 'outstanding' });
    await levels({ annual: 'needs-improvement' }, lastYear);
    const level = async (term?: string) => {
      const { level: found, carriedOver } = await distribution('lead', term);
      return [found, carriedOver];
    };
    assert.deepEqual(await level('Q2'), ['outstanding', false]);
    assert.deepEqual(await level('Q3'), [null, false]);
    assert.deepEqual(await level(), [null, false]);
    stage.at('2027-02-01T02:00:00Z');
    assert.deepEqual(await level(), ['needs-improvement', true]);
    await levels({ annual: 'good' });
    assert.deepEqual(await level(), ['good', false]);
    await stage.policy({ evaluationCycle: 'month' });
    await levels({ Q2: 'outstanding' });
    assert.deepEqual(await level('M05'), ['outstanding', false]);
    await stage.policy({});
  });

  it('suggests the unit’s level for its head, and asks for a reason where the rating differs', async () => {
    await levels({ annual: 'outstanding' });
    const { bench } = stage;
    const { db } = bench.store;
    const own = stage.appraisalId;
    const plan = agreed();
    stage.appraisalId = await stage.open('lead', {
      ...{ appraiserId: bench.agency.ids.head, secondLevelAppraiserId: bench.agency.ids.mayor, plan },
      evaluationState: 'rating',
    });
    const first = await stage.seenBy('head');
    assert.equal(first.suggestions.workResult.rating, 'above');
    assert.equal(first.suggestions.workResult.reasons[0]?.code, 'unit-achievement');
    const meets = { ...judgement(presetPolicy), workResultRating: 'meets' };
    assert.equal((await stage.step('evaluations.save', 'head', { body: meets })).state, 'rating');
    const rated = await stage.step('evaluations.save', 'head', { body: judgement(presetPolicy) });
    assert.equal(rated.state, 'rated');
    // The level changes before the signature: what was said of it no longer holds.
    await levels({ annual: 'poor' });
    assert.deepEqual(faultsOf(await stage.attempt('evaluations.sign', 'head')), ['/workResultReason reason-missing']);
    await levels({ annual: 'outstanding' });
    await stage.step('evaluations.sign', 'head');
    await levels({ annual: 'poor' });
    const call = { as: bench.agency.ids.head, params: { appraisalId: stage.appraisalId } };
    const inputs = await bench.api.ok('scoreCards.inputs', call);
    // A signed card keeps the level of that day.
    assert.deepEqual([inputs.organisation?.unit, inputs.organisation?.level], ['Bidang Pelayanan', 'outstanding']);
    assert.equal(scoreCard(inputs).organisation?.level, 'outstanding');
    await db
      .delete(appraisals)
      .where(and(eq(appraisals.agencyId, bench.agency.agency.id), eq(appraisals.id, stage.appraisalId)));
    stage.appraisalId = own;
  });

  it('lets the predicate be picked for a study leave that was not completed, and for nothing else', async () => {
    const studyLeave = { predicate: 'very-poor', reason: 'Tidak lulus sampai batas waktu.' };
    const body = { ...judgement(presetPolicy), studyLeave };
    assert.deepEqual(faultsOf(await stage.attempt('evaluations.save', 'lead', { body })), [
      '/studyLeave study-leave-not-applicable',
    ]);
    assert.equal((await stage.seenBy('lead')).onStudyLeave, false);
    await stage.standing('ani', 'study-leave');
    const unsaid = { ...body, studyLeave: { ...studyLeave, reason: '' } };
    assert.equal((await stage.step('evaluations.save', 'lead', { body: unsaid })).state, 'rating');
    const saved = await stage.step('evaluations.save', 'lead', { body });
    assert.deepEqual([saved.state, saved.predicate, saved.onStudyLeave], ['rated', 'very-poor', true]);
    const withdrawn = await stage.step('evaluations.save', 'lead', { body: judgement(presetPolicy) });
    assert.deepEqual([withdrawn.predicate, withdrawn.studyLeave], ['good', null]);
    await stage.standing('ani', 'active');
  });

  it('judges the year over the results of both posts, in the main appraisal', async () => {
    const { bench } = stage;
    const { api, agency } = bench;
    const plan = agreed();
    const result = plan.results[0];
    const indicator = result?.indicators[0];
    if (!result || !indicator) throw new Error('The example plan has results.');
    const results = [{ ...result, id: 'hasil-plt', indicators: [{ ...indicator, id: 'iki-plt' }] }];
    const own = stage.appraisalId;
    const post = {
      ...{ kind: 'plt' as const, position: 'Plt. Kepala Seksi', unit: 'Bidang Pelayanan', unitId },
      ...{ from: '2026-07-01', to: null },
    };
    const second = await stage.open('budi', {
      ...{ employeeId: agency.ids.ani, appraiserId: agency.ids.joko, secondLevelAppraiserId: agency.ids.mayor },
      ...{ plan: { ...plan, results, versions: [] }, post, mainAppraisalId: own },
    });
    await stage.put({ ...stage.fresh() });
    const realisation = { indicatorId: 'iki-plt', actual: 2, note: '', evidence: [] };
    const realisations = [...selfAssessment.realisations, realisation];
    await stage.step('selfAssessments.save', 'ani', { body: { ...selfAssessment, realisations } });
    await stage.step('selfAssessments.submit', 'ani');
    const body = judgement(presetPolicy);
    // The results of the second post are not judged yet.
    assert.equal((await stage.step('evaluations.save', 'lead', { body })).state, 'rating');
    const whole = { ...body, results: [...body.results, { resultId: 'hasil-plt', rating: 'meets', note: '' }] };
    assert.equal((await stage.step('evaluations.save', 'lead', { body: whole })).state, 'rated');
    const inputs = await api.ok('scoreCards.inputs', { as: agency.ids.lead, params: { appraisalId: own } });
    assert.deepEqual(
      inputs.results.map(({ id }) => id),
      [planIds.result, planIds.extra, 'hasil-plt'],
    );
    // A quarter is assessed post by post.
    const quarter = await stage.attempt('selfAssessments.save', 'ani', {
      body: { ...selfAssessment, realisations },
      term: 'Q3',
    });
    assert.deepEqual(faultsOf(quarter), ['/realisations/3/indicatorId unknown-indicator']);

    stage.appraisalId = second;
    const refused = await stage.attempt('selfAssessments.save', 'ani', { body: selfAssessment });
    assert.equal(refused.status, 409);
    assert.match(refused.text, /penilaian utama/);
    const { items } = await api.ok('evaluations.terms', { as: agency.ids.joko, params: { appraisalId: second } });
    assert.deepEqual(
      items.map(({ term }) => term),
      ['Q3', 'Q4'],
    );
    // Who evaluates the year reads the plan of the other post, and changes nothing in it.
    const call = { as: agency.ids.lead, params: { appraisalId: second } };
    assert.deepEqual((await api.ok('workPlans.get', call)).allowedActions, []);
    assert.deepEqual((await api.ok('appraisals.get', call)).relations, ['signed-in', 'year-appraiser', 'same-unit']);
    assert.equal((await stage.attempt('evaluations.save', 'lead', { body, term: 'Q3' })).status, 403);
    stage.appraisalId = own;
  });
});
