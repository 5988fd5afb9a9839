// Which document an appraisal has in which state, for whom, and with whose names: taken over, by quarter, of another post.
import assert from 'node:assert/strict';
import { and, eq } from 'drizzle-orm';
import { before, beforeEach, it } from 'node:test';
import type { EmployeeSummary, EvaluationStep } from '../../../src/contract/index.js';
import { emptyEvaluation } from '../../../src/server/store/documents.js';
import { employees, feedback, unitPlans } from '../../../src/server/store/schema.js';
import { listUnitLines, setUnitHeads } from '../../../src/server/store/units.js';
import { people, type Person } from '../../support/example-agency.js';
import { planIds } from '../../support/example-walk.js';
import { EvaluationStage } from '../evaluation-stage.js';
import { type Bench, onBothDatabases, setUpBench } from '../harness.js';
import { readPdf } from './pdf-reader.js';

onBothDatabases('documents by state', (store) => {
  let bench: Bench;
  let stage: EvaluationStage;

  before(async () => {
    bench = await setUpBench(store());
    stage = new EvaluationStage(bench);
    await stage.open();
    stage.at('2027-01-20T02:00:00Z');
  });

  beforeEach(() => stage.put(stage.fresh()));

  const summary = (person: Person): EmployeeSummary => {
    const { name, position, unit } = people[person];
    return { id: bench.agency.ids[person], name, position, unit };
  };
  const step = (action: EvaluationStep['action'], person: Person): EvaluationStep => ({
    ...{ action, by: summary(person), at: '2027-01-15T02:00:00.000Z' },
  });
  const signed = { predicate: 'good', signedAt: new Date('2027-01-15T02:00:00Z') } as const;
  const standing = async (person: Person) => {
    const as = bench.agency.ids[person];
    const { items } = await bench.api.ok('documents.list', { as, params: { appraisalId: stage.appraisalId } });
    return items.map(({ form, term, settledAt }) => `${form} ${term} ${settledAt === null ? 'draft' : 'settled'}`);
  };
  const textOf = async (person: Person, kind: string, query = {}) => {
    const params = { appraisalId: stage.appraisalId, kind };
    const { bytes, status, text } = await bench.api.call('documents.pdf', { ...bench.walk.as(person), params, query });
    assert.equal(status, 200, text);
    return (await readPdf(bytes)).text;
  };

  it('has the plan alone before anybody judges', async () => {
    assert.deepEqual(await standing('lead'), ['A.1.7 annual settled']);
  });

  it('has a draft of the result while it is judged, and of the document once nothing is missing', async () => {
    await stage.put({ evaluationState: 'rating', evaluation: stage.judged({ behaviourRating: null }) });
    assert.deepEqual(await standing('lead'), ['A.1.7 annual settled', 'C.1.3 annual draft']);
    assert.match(await textOf('lead', 'evaluation-result'), /RATING PERILAKU KERJA Belum ditetapkan/);
    await stage.put({ evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
    assert.deepEqual(await standing('head'), ['A.1.7 annual settled', 'C.1.3 annual draft', 'D.1.1 annual draft']);
    assert.deepEqual(await standing('ani'), ['A.1.7 annual settled']);
  });

  it('is signed by the second-level appraiser after a takeover', async () => {
    const history = [step('take-over', 'head'), step('sign', 'head')];
    const evaluation = stage.judged({ takenOver: true, history });
    await stage.put({ evaluationState: 'taken-over', evaluation, ...signed });
    assert.deepEqual((await standing('head')).slice(1), ['C.1.3 annual settled', 'D.1.2 annual settled']);
    assert.deepEqual(await standing('ani'), ['A.1.7 annual settled']);
    const text = await textOf('head', 'evaluation-document');
    assert.match(text, /Pegawai yang dinilai.*Atasan pejabat penilai kinerja/);
    assert.doesNotMatch(text, /Pejabat penilai kinerja Bambang/);
  });

  it('speaks of the quarter that is asked for', async () => {
    const change = { evaluation: stage.judged({ history: [step('sign', 'lead')] }), ...signed };
    await stage.put({ evaluationState: 'delivered', ...change, deliveredAt: signed.signedAt }, 'Q1');
    assert.deepEqual(await standing('ani'), ['A.1.7 annual settled', 'C.1.3 Q1 settled', 'D.1.1 Q1 settled']);
    const text = await textOf('ani', 'evaluation-document', { term: 'Q1' });
    assert.match(text, /PERIODE: TRIWULAN I /);
    assert.match(text, /1 JANUARI SD 31 MARET TAHUN 2026/);
    const params = { appraisalId: stage.appraisalId, kind: 'work-plan' };
    const answer = await bench.api.call('documents.pdf', { ...bench.walk.as('ani'), params, query: { term: 'Q1' } });
    assert.equal(answer.status, 404);
  });

  it('names people as they were when they signed (IDN-12)', async () => {
    const { id: _id, ...before } = summary('lead');
    const moved = { ...summary('lead'), position: 'Pelaksana harian kepala bidang' };
    const history = [{ ...step('sign', 'lead'), by: moved }];
    await stage.put({
      evaluationState: 'signed',
      evaluation: stage.judged({ history, versions: versions(2) }),
      ...signed,
    });
    const text = await textOf('lead', 'evaluation-document');
    assert.match(text, /Pelaksana harian kepala bidang/);
    assert.ok(!text.includes(before.position));
    const own = and(eq(employees.agencyId, bench.agency.agency.id), eq(employees.id, bench.agency.ids.lead));
    await store().db.update(employees).set({ name: 'Nama Baru' }).where(own);
    assert.doesNotMatch(await textOf('lead', 'evaluation-document'), /Nama Baru/);
    await store().db.update(employees).set({ name: before.name }).where(own);
  });

  it('shows the achievement of the unit that the appraiser heads, with its pattern', async () => {
    const { db } = store();
    const agencyId = bench.agency.agency.id;
    const unit = (await listUnitLines(db, agencyId)).find(({ name }) => name === 'Bidang Pelayanan');
    await setUnitHeads(db, agencyId, new Map([[unit?.id ?? '', bench.agency.ids.lead]]));
    const by = summary('head');
    const level = {
      term: 'annual',
      level: 'outstanding',
      reason: 'Melebihi target.',
      by,
      at: '2027-01-05T02:00:00.000Z',
    } as const;
    const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements: [level], history: [] };
    const key = { agencyId, id: crypto.randomUUID(), unitId: unit?.id ?? '', periodId: bench.agency.periodId };
    await db.insert(unitPlans).values({ ...key, state: 'approved', plan });
    await stage.put({ evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
    const text = await textOf('lead', 'evaluation-result');
    assert.match(text, /CAPAIAN KINERJA ORGANISASI ISTIMEWA \(Bidang Pelayanan\)/);
    assert.match(text, /Kurva pola distribusi predikat kinerja pegawai untuk capaian kinerja organisasi Istimewa\./);
  });

  it('shows feedback that was known at the signature, and names who gave it', async () => {
    const given = (text: string, givenAt: string) => ({
      ...{ agencyId: bench.agency.agency.id, id: crypto.randomUUID(), appraisalId: stage.appraisalId },
      ...({ authorId: bench.agency.ids.lead, source: 'superior', attribution: 'named', state: 'given' } as const),
      content: {
        about: { kind: 'result' as const, id: planIds.result },
        ...{ tone: 'positive' as const, text, evidence: [], asTeamLead: false },
      },
      ...{ createdAt: new Date(givenAt), givenAt: new Date(givenAt) },
    });
    await store()
      .db.insert(feedback)
      .values([
        given('Antrean cepat terurai.', '2026-05-05T02:00:00Z'),
        given('Sesudah tanda tangan.', '2027-01-18T02:00:00Z'),
      ]);
    const evaluation = stage.judged({ history: [step('sign', 'lead')], versions: versions(5) });
    await stage.put({ evaluationState: 'signed', evaluation, ...signed });
    const text = await textOf('lead', 'evaluation-result');
    assert.match(text, /Pejabat penilai kinerja \(Bambang Nugroho, S\.Sos\.\): Antrean cepat terurai\./);
    assert.doesNotMatch(text, /Sesudah tanda tangan/);
  });

  it('prints the acting post, and leaves the year to the main appraisal', async () => {
    const main = stage.appraisalId;
    const post = {
      ...({ kind: 'plt', position: 'Kepala Seksi Informasi', unit: 'Bidang Informasi', unitId: 'bidang' } as const),
      ...{ from: '2026-07-01', to: '2026-09-30' },
    };
    const other = await stage.open('budi', { mainAppraisalId: main, employeeId: bench.agency.ids.ani, post });
    stage.appraisalId = other;
    const states = await standing('lead');
    const text = await textOf('ani', 'work-plan');
    stage.appraisalId = main;
    assert.deepEqual(states, ['A.1.7 annual settled']);
    assert.match(text, /Plt\. Kepala Seksi Informasi/);
    assert.match(text, /1 JULI SD 30 SEPTEMBER TAHUN 2026/);
  });

  /** So many versions before this one: no other test asks for the same document. */
  function versions(count: number) {
    const { suggestions: _suggestions, history: _history, ...judgement } = emptyEvaluation();
    return Array.from({ length: count }, (_, index) => ({
      ...{ version: index + 1, judgement, predicate: 'good' as const, signedAt: '2027-01-10T02:00:00.000Z' },
      ...{ signedBy: summary('lead'), replacedBecause: 'Keliru menghitung.', deliveredAt: null },
    }));
  }
});
