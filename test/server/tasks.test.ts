import assert from 'node:assert/strict';
import { before, beforeEach, it, mock } from 'node:test';
import { and, eq } from 'drizzle-orm';
import { emptyPlan } from '../../src/server/store/documents.js';
import {
  activities,
  appraisals,
  coachings,
  employees,
  indicatorProposals,
  unitPlans,
  units,
} from '../../src/server/store/schema.js';
import type { Person } from '../support/example-agency.js';
import { agreed, EvaluationStage } from './evaluation-stage.js';
import { onBothDatabases, setUpBench } from './harness.js';

const note = 'Pejabat penilai sedang sakit.';

onBothDatabases('what waits for whom', (store) => {
  let stage: EvaluationStage;

  before(async () => {
    stage = new EvaluationStage(await setUpBench(store()));
    await stage.open();
  });

  beforeEach(async () => {
    stage.at('2027-01-11T02:00:00Z');
    await stage.put({ ...stage.fresh(), planState: 'approved', plan: agreed() });
  });

  /** The tasks about Ani's appraisal: `rate Q2 2026-07-14`. */
  async function tasksOf(person: Person): Promise<string[]> {
    const { items } = await stage.bench.api.ok('tasks.list', {
      ...{ as: stage.bench.agency.ids[person], query: { limit: '200' } },
    });
    return items
      .filter(({ appraisalId }) => appraisalId === stage.appraisalId)
      .map(({ kind, term, dueOn }) => [kind, term, dueOn].filter(Boolean).join(' '));
  }

  /** The tasks that are about no single appraisal. */
  async function otherTasksOf(person: Person) {
    const { items } = await stage.bench.api.ok('tasks.list', { as: stage.bench.agency.ids[person] });
    return items.filter(({ appraisalId }) => appraisalId === 'current');
  }

  it('asks for the quarters that have begun, and for the year', async () => {
    stage.at('2026-05-04T02:00:00Z');
    assert.deepEqual(await tasksOf('ani'), [
      'assess-self Q1 2026-04-14',
      'assess-self Q2 2026-07-14',
      'assess-self 2027-01-31',
    ]);
    // Handed in early: it is judged once the quarter is over.
    await stage.put({ evaluationState: 'rating' }, 'Q2');
    assert.deepEqual(await tasksOf('lead'), ['choose-reviewers 2027-01-31']);
    stage.at('2026-07-01T02:00:00Z');
    assert.deepEqual(await tasksOf('lead'), ['rate Q2 2026-07-14', 'choose-reviewers 2027-01-31']);
    await stage.put({ ...stage.fresh() }, 'Q2');
  });

  it('asks nobody for a quarter that was over before the plan was agreed', async () => {
    const plan = agreed();
    const versions = (plan.versions ?? []).map((version) => ({ ...version, agreedAt: '2026-04-20T02:00:00.000Z' }));
    await stage.put({ plan: { ...plan, versions } });
    stage.at('2026-05-04T02:00:00Z');
    assert.deepEqual(await tasksOf('ani'), ['assess-self Q2 2026-07-14', 'assess-self 2027-01-31']);
    // Its window has passed, but nobody can have missed it.
    assert.deepEqual(await tasksOf('head'), []);
  });

  it('asks the second-level appraiser to join the talk on a plan that waits since January', async () => {
    await stage.put({ planState: 'submitted', plan: { ...emptyPlan('quantitative', 'staff') } });
    stage.at('2026-01-31T02:00:00Z');
    assert.deepEqual(await tasksOf('lead'), ['decide-plan 2026-01-31']);
    assert.deepEqual(await tasksOf('head'), []);
    stage.at('2026-02-01T02:00:00Z');
    assert.deepEqual(await tasksOf('head'), ['discuss-plan']);
    await stage.put({ planState: 'returned' });
    assert.deepEqual(await tasksOf('ani'), ['revise-plan 2026-01-31']);
    assert.deepEqual(await tasksOf('head'), []);
  });

  it('keeps assessing by the agreed plan while a change of it is being settled', async () => {
    await stage.put({ planState: 'draft' });
    stage.at('2026-03-02T02:00:00Z');
    // Nothing says until when a change is settled.
    assert.deepEqual(await tasksOf('ani'), ['assess-self Q1 2026-04-14', 'assess-self 2027-01-31', 'revise-plan']);
  });

  /** Every quarter is done, so that the year alone is left. */
  async function quartersAreOver() {
    for (const term of ['Q1', 'Q2', 'Q3', 'Q4']) await stage.put({ evaluationState: 'reported' }, term);
  }

  it('follows the document from hand to hand', async () => {
    await quartersAreOver();
    await stage.put({ evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
    assert.deepEqual(await tasksOf('lead'), ['sign 2027-01-31']);
    await stage.step('evaluations.sign', 'lead');
    // Signed on Monday 11 January: fourteen working days end on Friday 29 January.
    assert.deepEqual(await tasksOf('lead'), ['deliver 2027-01-29']);
    await stage.step('evaluations.deliver', 'lead');
    assert.deepEqual([await tasksOf('ani'), await tasksOf('lead')], [['acknowledge 2027-01-29'], []]);
    await stage.step('evaluations.object', 'ani', { body: { reasons: 'Rekap belum dihitung.' } });
    assert.deepEqual(await tasksOf('ani'), []);
    assert.deepEqual(await tasksOf('lead'), ['explain-objection 2027-01-20', 'report 2027-03-12']);
    assert.deepEqual(await tasksOf('head'), ['decide-objection 2027-01-20']);
    await stage.step('evaluations.explain', 'lead', { body: { note } });
    assert.deepEqual(await tasksOf('lead'), ['report 2027-03-12']);
    await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason: note } });
    assert.deepEqual([await tasksOf('lead'), await tasksOf('head')], [[], ['report 2027-03-12']]);
    await stage.step('evaluations.report', 'head');
    assert.deepEqual(await tasksOf('head'), []);
  });

  it('does not ask again for the report of a document that an objection left as it was', async () => {
    await quartersAreOver();
    await stage.put({ evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
    await stage.step('evaluations.sign', 'lead');
    await stage.step('evaluations.deliver', 'lead');
    await stage.step('evaluations.acknowledge', 'ani');
    assert.deepEqual(await tasksOf('lead'), ['report 2027-03-12']);
    assert.deepEqual(await tasksOf('head'), []);
    await stage.step('evaluations.report', 'lead');
    await stage.step('evaluations.object', 'ani', { body: { reasons: 'Rekap belum dihitung.' } });
    await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason: note } });
    assert.deepEqual(await tasksOf('head'), []);
  });

  it('hands an evaluation that nobody made to the second-level appraiser', async () => {
    await quartersAreOver();
    stage.at('2027-02-01T02:00:00Z');
    await stage.put({ evaluationState: 'rating' });
    assert.deepEqual(await tasksOf('head'), ['take-over 2027-02-18']);
    assert.deepEqual(await tasksOf('lead'), ['choose-reviewers 2027-01-31', 'rate 2027-01-31']);
    await stage.step('evaluations.takeOver', 'head', { body: { note } });
    assert.deepEqual([await tasksOf('lead'), await tasksOf('head')], [[], ['rate 2027-02-18']]);
    await stage.put({ evaluation: stage.judged({ takenOver: true }), predicate: 'good' });
    assert.deepEqual(await tasksOf('head'), ['sign 2027-02-18']);
    await stage.step('evaluations.sign', 'head');
    assert.deepEqual(await tasksOf('head'), ['deliver 2027-02-10']);
    await stage.step('evaluations.deliver', 'head');
    assert.deepEqual(await tasksOf('ani'), ['acknowledge 2027-02-10']);
    await stage.step('evaluations.acknowledge', 'ani');
    assert.deepEqual([await tasksOf('lead'), await tasksOf('head')], [[], ['report 2027-03-12']]);
  });

  it('counts entries of the log and records of talks that wait', async () => {
    const { store: opened, agency } = stage.bench;
    const of = { agencyId: agency.agency.id, appraisalId: stage.appraisalId };
    const evidence = { start: null, end: null, unit: null, note: '', evidence: [] };
    const content = { ...evidence, verifiedBy: null, verifiedAt: null, verificationNote: '' };
    await opened.db.insert(activities).values(
      (['waiting', 'waiting', 'verified'] as const).map((state, index) => ({
        ...{ ...of, id: `catatan-${index}`, date: '2026-06-08', text: 'Memeriksa berkas', state, content },
      })),
    );
    const waiting = (await otherTasksOf('lead')).filter(({ kind }) => kind === 'verify-activities');
    assert.deepEqual(
      waiting.map(({ count, subject }) => [count, subject.id]),
      [[2, agency.ids.lead]],
    );
    const talk = { kind: 'coaching', date: '2026-06-08', topic: 'Antrean', notes: '', agreement: '', followUpOn: null };
    const record = { ...of, leaderId: agency.ids.lead, state: 'recorded', createdAt: new Date() } as const;
    await opened.db.insert(coachings).values([
      { ...record, id: 'bimbingan-1', recordedById: agency.ids.lead, content: talk as never },
      { ...record, id: 'bimbingan-2', recordedById: agency.ids.lead, content: talk as never },
      { ...record, id: 'bimbingan-3', recordedById: agency.ids.ani, content: talk as never },
    ]);
    const { items } = await stage.bench.api.ok('tasks.list', { as: agency.ids.ani, query: { limit: '200' } });
    assert.equal(items.find(({ kind }) => kind === 'answer-coaching')?.count, 2);
    assert.ok((await tasksOf('lead')).includes('answer-coaching'));
    await opened.db.delete(coachings).where(eq(coachings.agencyId, agency.agency.id));
  });

  it('asks who leads a unit for its plan, and the head above for agreement and levels', async () => {
    const { store: opened, agency, api } = stage.bench;
    const agencyId = agency.agency.id;
    const { items } = await api.ok('units.list', { as: agency.ids.officer });
    const idOf = (name: string) => items.find((one) => one.name === name)?.id ?? '';
    const [unitId, above] = [idOf('Bidang Pelayanan'), idOf('Dinas Kependudukan')];
    const heads = [
      [unitId, agency.ids.lead],
      [above, agency.ids.head],
    ] as const;
    for (const [id, headId] of heads) {
      await opened.db
        .update(units)
        .set({ headId })
        .where(and(eq(units.agencyId, agencyId), eq(units.id, id)));
    }
    const kindsOf = async (person: Person, unit = unitId) => {
      const tasks = (await otherTasksOf(person)).filter((task) => task.unitId === unit);
      return tasks.map(({ kind, term, dueOn }) => [kind, term, dueOn].filter(Boolean).join(' '));
    };
    assert.deepEqual([await kindsOf('lead'), await kindsOf('head')], [['write-unit-plan'], []]);
    // Nobody in the agency is above: the HR agency stands in.
    assert.deepEqual([await kindsOf('head', above), await kindsOf('officer', above)], [['write-unit-plan'], []]);

    const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements: [], history: [] };
    const row = { agencyId, id: `${unitId}.${agency.periodId}`, unitId, periodId: agency.periodId, plan };
    const key = and(eq(unitPlans.agencyId, agencyId), eq(unitPlans.id, row.id));
    await opened.db.insert(unitPlans).values({ ...row, state: 'submitted' });
    assert.deepEqual([await kindsOf('lead'), await kindsOf('head')], [[], ['decide-unit-plan']]);
    const by = { id: agency.ids.head, name: 'Ratna Lestari', position: 'Kepala Dinas', unit: 'Dinas Kependudukan' };
    const set = { term: 'Q1', level: 'good', reason: 'Tercapai.', by, at: '2026-04-10T02:00:00.000Z' } as const;
    await opened.db
      .update(unitPlans)
      .set({ state: 'approved', plan: { ...plan, achievements: [set] } })
      .where(key);
    stage.at('2026-10-01T02:00:00Z');
    assert.deepEqual(await kindsOf('head'), ['set-achievement Q2', 'set-achievement Q3']);
    stage.at('2027-01-11T02:00:00Z');
    assert.deepEqual(await kindsOf('head'), [
      ...['set-achievement annual 2027-01-31', 'set-achievement Q2', 'set-achievement Q3', 'set-achievement Q4'],
    ]);

    const proposal = { agencyId, unitId, state: 'open', authorId: agency.ids.ani, createdAt: new Date() } as const;
    await opened.db.insert(indicatorProposals).values([
      { ...proposal, id: 'usul-1', content: {} as never },
      { ...proposal, id: 'usul-2', content: {} as never },
    ]);
    const [decide] = (await otherTasksOf('lead')).filter(({ kind }) => kind === 'decide-proposal');
    assert.deepEqual([decide?.count, decide?.unitId], [2, unitId]);
    await opened.db.delete(indicatorProposals).where(eq(indicatorProposals.agencyId, agencyId));
  });

  it('needs no more queries for a team of sixty than for one person', async () => {
    const { store: opened, agency, api } = stage.bench;
    const queriesOf = async () => {
      await api.token(agency.ids.lead);
      const select = mock.method(opened.db, 'select');
      const { items } = await api.ok('tasks.list', { as: agency.ids.lead, query: { limit: '200' } });
      select.mock.restore();
      return { queries: select.mock.callCount(), tasks: items.length };
    };
    const alone = await queriesOf();
    assert.ok(alone.queries < 25, `${alone.queries} queries`);
    for (let index = 0; index < 60; index += 1) {
      const employeeId = `tim-${index}`;
      const [lead] = await opened.db
        .select()
        .from(employees)
        .where(and(eq(employees.agencyId, agency.agency.id), eq(employees.id, agency.ids.budi)));
      if (lead) await opened.db.insert(employees).values({ ...lead, id: employeeId, nip: null });
      await stage.open('budi', { employeeId, evaluationState: 'rating', planVersion: 99 });
    }
    const team = await queriesOf();
    assert.equal(team.queries, alone.queries);
    assert.ok(team.tasks >= 60);
    await opened.db
      .delete(appraisals)
      .where(and(eq(appraisals.agencyId, agency.agency.id), eq(appraisals.planVersion, 99)));
  });
});
