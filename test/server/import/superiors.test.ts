import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { importEmployees } from '../../../src/server/import/index.js';
import { verifyAuditChain } from '../../../src/server/index.js';
import { nipOf, people, type Person } from '../../support/example-agency.js';
import { type ExampleWalk, leaderPlan, reviewers } from '../../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from '../harness.js';
import { file, row } from './records.js';

/** The row of somebody of the example agency, under this superior. */
function rowOf(person: Person, superior: Person): string {
  const nip = nipOf(person);
  const { name, position, unit } = people[person];
  return row({
    NIP: nip,
    NAMA: name,
    'TGL LAHIR': `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`,
    JK: nip[14] === '1' ? 'L' : 'P',
    'JENIS JABATAN': 'Pelaksana',
    JABATAN: position,
    'UNIT KERJA': unit,
    'UNIT INDUK': unit === 'Bidang Pelayanan' ? 'Dinas Kependudukan' : '',
    'NIP ATASAN': nipOf(superior),
  });
}

onBothDatabases('an import that changes superiors', (store) => {
  let bench: Bench;
  let agreed: ExampleWalk;
  /** Appraisals of people who have not come as far as an agreed plan. */
  const open: Partial<Record<Person, string>> = {};

  const superiorsOf = async (appraisalId: string) => {
    const { appraiser, secondLevelAppraiser } = await bench.api.ok('appraisals.get', {
      ...bench.walk.as('officer'),
      params: { appraisalId },
    });
    return [appraiser?.name, secondLevelAppraiser?.name];
  };
  const importRows = (dryRun: boolean, ...rows: string[]) =>
    importEmployees(store(), file(...rows), { agency: bench.agency.agency.id, dryRun });

  before(async () => {
    bench = await setUpBench(store());
    agreed = bench.walk;
    await agreed.begin();
    await agreed.plan();
    for (const person of ['budi', 'gita'] as const) {
      open[person] = (await bench.api.ok('appraisals.create', { ...agreed.as(person), body: {} })).id;
    }
    const budi = { ...agreed.as('budi'), params: { appraisalId: open.budi ?? '' } };
    await bench.api.change('workPlans.save', { ...budi, body: leaderPlan });
    const chosen = reviewers.filter(({ person }) => person !== 'budi' && person !== 'citra');
    const body = {
      reviewers: [...chosen, { person: 'citra' as const, group: 'peer' as const }].map(({ person, group }) => {
        return { employeeId: bench.agency.ids[person], group };
      }),
    };
    await bench.api.change('reviewRounds.choose', { ...agreed.as('lead'), params: budi.params, body });
    await bench.api.change('workPlans.submit', budi);
    // The HR agency moves Ani and Budi from Bambang to Citra.
    const rows = [rowOf('ani', 'citra'), rowOf('budi', 'citra')];
    const rehearsal = await importRows(true, ...rows);
    assert.deepEqual([rehearsal.updated, rehearsal.refused], [2, []]);
    assert.deepEqual(await superiorsOf(open.budi ?? ''), [people.lead.name, people.head.name]);
    assert.deepEqual((await importRows(false, ...rows)).updated, 2);
  });

  it('gives a plan that is not agreed yet to the new superior, who may decide on it', async () => {
    assert.deepEqual(await superiorsOf(open.budi ?? ''), [people.citra.name, people.lead.name]);
    const params = { appraisalId: open.budi ?? '' };
    const { allowedActions } = await bench.api.ok('workPlans.get', { ...agreed.as('citra'), params });
    assert.deepEqual(allowedActions, ['comment', 'return', 'approve']);
    const { items } = await bench.api.ok('tasks.list', agreed.as('citra'));
    assert.ok(items.some(({ kind, appraisalId }) => kind === 'decide-plan' && appraisalId === open.budi));
    const former = await bench.api.ok('workPlans.get', { ...agreed.as('lead'), params });
    // Now the superior of the appraiser, who may act because 31 January has passed (CLK-2).
    assert.deepEqual(former.allowedActions, ['return', 'approve']);
  });

  it('moves the second level with the superior', async () => {
    assert.deepEqual(await superiorsOf(open.gita ?? ''), [people.ani.name, people.citra.name]);
  });

  it('leaves an agreed plan with the superior who agreed it', async () => {
    assert.deepEqual(await superiorsOf(agreed.appraisalId), [people.lead.name, people.head.name]);
  });

  it('notes each appraisal in the record, and nothing when nothing changed', async () => {
    const list = async () => {
      const query = { limit: '200' };
      const { items } = await bench.api.ok('auditEvents.list', { ...agreed.as('officer'), query });
      return items.filter(({ operation }) => operation.startsWith('import.')).reverse();
    };
    const events = await list();
    assert.deepEqual(
      events.map(({ operation }) => operation),
      ['import.employees', 'import.appraiser', 'import.appraiser'],
    );
    assert.deepEqual(
      events
        .slice(1)
        .map(({ appraisalId }) => appraisalId)
        .sort(),
      [open.budi, open.gita].sort(),
    );
    await importRows(false, rowOf('ani', 'citra'), rowOf('budi', 'citra'));
    assert.equal((await list()).length, 3);
    assert.ok((await verifyAuditChain(store().db, bench.agency.agency.id)).ok);
  });

  it('does not let the new appraiser review as the colleague they were', async () => {
    const citra = { ...agreed.as('citra'), params: { appraisalId: open.budi ?? '' } };
    await bench.api.change('workPlans.approve', { ...citra, body: {} });
    const etag = await bench.api.etag('reviewRounds.open', citra);
    const answer = await bench.api.call('reviewRounds.open', { ...citra, etag });
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    assert.ok(errors.some(({ pointer, code }) => pointer === '/reviewers' && code === 'is-appraiser'));
  });
});
