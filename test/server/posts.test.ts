import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import type { Appraisal } from '../../src/contract/index.js';
import { updateAppraisal } from '../../src/server/store/appraisals.js';
import { followSuperiors } from '../../src/server/store/superiors.js';
import { type Answer, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, planIds } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

onBothDatabases('a second post', (store) => {
  let bench: Bench;
  let dinas = '';
  let post: Record<string, unknown>;

  const as = (person: Person, appraisalId: string, body?: unknown): Call => ({
    ...bench.walk.as(person),
    params: { appraisalId },
    ...(body !== undefined && { body }),
  });
  const view = (person: Person, id: string) => bench.api.ok('appraisals.get', as(person, id));
  const add = (body: unknown) => bench.api.ok('appraisals.addPost', as('officer', bench.walk.appraisalId, body));

  beforeEach(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
    const { items } = await bench.api.ok('units.list', bench.walk.as('ani'));
    dinas = items.find(({ name }) => name === 'Dinas Perhubungan')?.id ?? '';
    post = {
      ...{ kind: 'plt', position: 'Plt. Kepala Dinas', unitId: dinas, positionType: 'jpt-pratama' },
      ...{ from: '2026-07-01', to: null, appraiserId: bench.agency.ids.mayor },
    };
  });

  it('as acting officer has a plan and appraiser of its own beside the main appraisal', async () => {
    const acting = await add(post);
    const { walk, agency } = bench;
    assert.deepEqual(acting.post, {
      ...{ kind: 'plt', position: 'Plt. Kepala Dinas', unit: 'Dinas Perhubungan' },
      ...{ from: '2026-07-01', to: null },
    });
    assert.deepEqual([acting.mainAppraisalId, acting.appraiser?.id], [walk.appraisalId, agency.ids.mayor]);
    assert.equal(acting.employee.position, 'Pengelola dokumen');
    const main = await view('ani', 'current');
    assert.deepEqual([main.id, main.mainAppraisalId, main.planState], [walk.appraisalId, null, 'approved']);
    assert.deepEqual(
      main.otherPosts?.map(({ id, post: { kind } }) => [id, kind]),
      [[acting.id, 'plt']],
    );
    assert.equal((await bench.api.ok('workPlans.get', as('ani', acting.id))).planForm, 'leader');
    const { items } = await bench.api.ok('appraisals.list', { ...walk.as('ani'), query: { relation: 'own' } });
    assert.equal(items.length, 2);
  });

  it('is read by its appraiser, who does not read the main appraisal', async () => {
    const { id } = await add(post);
    assert.deepEqual((await view('mayor', id)).relations.includes('appraiser'), true);
    assert.equal((await bench.api.call('appraisals.get', as('mayor', bench.walk.appraisalId))).status, 404);
    assert.equal((await bench.api.call('workPlans.get', as('budi', id))).status, 404);
  });

  it('is added by the HR agency alone, with people, unit and days that can be', async () => {
    const { walk, agency, api } = bench;
    assert.equal((await api.call('appraisals.addPost', as('lead', walk.appraisalId, post))).status, 403);
    const wrong = {
      ...{ ...post, unitId: 'nowhere', appraiserId: agency.ids.ani },
      ...{ from: '2027-02-01', to: '2027-01-01' },
    };
    const answer = await api.call('appraisals.addPost', as('officer', walk.appraisalId, wrong));
    assert.deepEqual(faultsOf(answer), [
      '/unitId unknown-unit',
      '/appraiserId own-appraiser',
      '/from outside-period',
      '/to ends-before-start',
    ]);
    const key = { agencyId: agency.agency.id, id: walk.appraisalId };
    await updateAppraisal(store().db, key, { evaluationState: 'signed' });
    const late = await api.call('appraisals.addPost', as('officer', walk.appraisalId, post));
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'signed']);
  });

  it('ends on a day, not before it began', async () => {
    const { id } = await add(post);
    const { api, walk } = bench;
    const early = await api.call('appraisals.endPost', as('officer', id, { to: '2026-06-30' }));
    assert.deepEqual(faultsOf(early), ['/to ends-before-start']);
    const ended = await api.ok('appraisals.endPost', as('officer', id, { to: '2026-09-30' }));
    assert.equal(ended.post?.to, '2026-09-30');
    const main = await api.call('appraisals.endPost', as('officer', walk.appraisalId, { to: '2026-09-30' }));
    assert.deepEqual([main.status, problemOf(main).currentState], [409, 'definitive']);
  });

  it('keeps the appraiser whom the HR agency named, whatever the records say', async () => {
    const { id } = await add(post);
    const agencyId = bench.agency.agency.id;
    assert.deepEqual(await followSuperiors(store().db, agencyId, [bench.agency.ids.ani]), []);
    assert.equal((await view('ani', id)).appraiser?.id, bench.agency.ids.mayor);
  });

  it('after a transfer is the main one, and takes everything of the year over', async () => {
    const { api, walk, agency } = bench;
    const old = walk.appraisalId;
    const realisations = [{ indicatorId: planIds.days, actual: 2.5, note: '', evidence: [] }];
    const written = { achievements: 'Loket dua.', challenges: '', realisations, reflections: [] };
    await api.change('selfAssessments.save', as('ani', old, written));
    const acting = await add(post);
    const moved = await add({
      ...{ ...post, kind: 'transfer', position: 'Penguji kendaraan', positionType: 'functional' },
      from: '2026-08-03',
    });
    assert.deepEqual([moved.mainAppraisalId, moved.planState, moved.post?.kind], [null, 'draft', 'transfer']);
    assert.equal((await view('ani', 'current')).id, moved.id);
    const left = await view('officer', old);
    assert.deepEqual([left.mainAppraisalId, left.planState], [moved.id, 'superseded']);
    assert.deepEqual(left.post, {
      ...{ kind: 'definitive', position: 'Pengelola dokumen', unit: 'Bidang Pelayanan' },
      ...{ from: null, to: '2026-08-02' },
    });
    assert.deepEqual((await view('officer', acting.id)).mainAppraisalId, moved.id);
    const main = await view('ani', moved.id);
    assert.deepEqual(
      main.otherPosts?.map(({ id }) => id),
      [old, acting.id],
    );
    const plan = await api.ok('workPlans.get', as('ani', old));
    assert.deepEqual([plan.agreedVersion, plan.history.at(-1)?.action], [1, 'supersede']);
    assert.deepEqual(plan.allowedActions, []);
    assert.equal(plan.history.at(-1)?.by.id, agency.ids.officer);
    // The old appraiser still reads what was agreed there; the new one what is agreed now.
    assert.equal((await view('lead', old)).id, old);
    assert.equal((await api.call('appraisals.get', as('lead', moved.id))).status, 404);
    // A second post asked for on the old appraisal belongs to the year all the same.
    const again = await api.ok('appraisals.addPost', as('officer', old, { ...post, kind: 'plh' }));
    assert.equal(again.mainAppraisalId, moved.id);
  });

  it('gives people whom an acting leader appraises the results of that post', async () => {
    const { api, walk, agency } = bench;
    const { items } = await api.ok('appraisals.list', { ...walk.as('lead'), query: { relation: 'own' } });
    const own = items[0]?.id ?? '';
    const acting = await api.ok('appraisals.addPost', as('officer', own, { ...post, positionType: 'pengawas' }));
    const results = employeePlan.results.map((result) => ({ ...result, parentResultId: null }));
    await api.change('workPlans.save', as('lead', acting.id, { ...employeePlan, results }));
    await api.change('workPlans.submit', as('lead', acting.id));
    await api.change('workPlans.approve', as('mayor', acting.id, {}));
    const offered = await api.ok('workPlans.leaderResults', as('ani', walk.appraisalId));
    assert.deepEqual(
      offered.results.map(({ id }) => id),
      ['hasil-bidang', planIds.result, planIds.extra],
    );
    assert.equal(offered.leader?.id, agency.ids.lead);
  });
});

onBothDatabases('another appraiser', (store) => {
  let bench: Bench;
  let own: Call;
  before(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
    own = { ...bench.walk.as('officer'), params: bench.walk.params };
  });
  const assign = (body: Record<string, unknown>) =>
    bench.api.call('appraisals.assignAppraiser', { ...own, body: { reason: 'Atasan pensiun.', ...body } });

  it('is somebody else than the employee, and known', async () => {
    const { ids } = bench.agency;
    assert.deepEqual(faultsOf(await assign({ appraiserId: ids.ani })), ['/appraiserId own-appraiser']);
    assert.deepEqual(faultsOf(await assign({ appraiserId: 'nobody', secondLevelAppraiserId: ids.ani })), [
      '/appraiserId unknown-employee',
      '/secondLevelAppraiserId own-appraiser',
    ]);
    const refused = await bench.api.call('appraisals.assignAppraiser', {
      ...{ ...bench.walk.as('lead'), params: bench.walk.params },
      body: { appraiserId: ids.head, reason: 'Saya sibuk.' },
    });
    assert.equal(refused.status, 403);
  });

  it('appraises from now on, with the superior of their own unless told, and everybody reads why', async () => {
    const { ids } = bench.agency;
    const now = (await assign({ appraiserId: ids.head })).body as Appraisal;
    assert.deepEqual([now.appraiser?.id, now.secondLevelAppraiser?.id], [ids.head, ids.mayor]);
    const told = (await assign({ appraiserId: ids.joko, secondLevelAppraiserId: null })).body as Appraisal;
    assert.deepEqual([told.appraiser?.id, told.secondLevelAppraiser], [ids.joko, null]);
    const plan = await bench.api.ok('workPlans.get', { ...bench.walk.as('joko'), params: bench.walk.params });
    assert.deepEqual([plan.state, plan.history.at(-1)?.note], ['approved', 'Atasan pensiun.']);
    assert.equal(
      (await bench.api.call('workPlans.get', { ...bench.walk.as('lead'), params: own.params ?? {} })).status,
      404,
    );
  });

  it('comes too late once the year is signed', async () => {
    const key = { agencyId: bench.agency.agency.id, id: bench.walk.appraisalId };
    await updateAppraisal(store().db, key, { evaluationState: 'signed' });
    const late = await assign({ appraiserId: bench.agency.ids.head });
    assert.deepEqual(
      [late.status, problemOf(late).currentState, problemOf(late).required?.states],
      [409, 'signed', ['collecting', 'rating', 'rated']],
    );
  });
});
