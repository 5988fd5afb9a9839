import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { IndicatorProposal, OperationId } from '../../src/contract/index.js';
import type { Work } from '../../src/server/import/work.js';
import { writeLibrary } from '../../src/server/import/indicators.js';
import { type Answer, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const faultsOf = (answer: Answer) => problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

const indicator = {
  ...{ id: 'usulan', name: 'Rata-rata waktu penyelesaian dokumen', aspects: ['time'], perspective: null },
  ...{ unit: 'hari kerja', measured: 'position', note: 'dari berkas lengkap', libraryId: null },
  ...{ direction: 'lower', target: 2 },
};
const proposed = {
  ...{ position: 'Pengelola dokumen', workResult: 'Dokumen kependudukan selesai tepat waktu dan benar' },
  ...{ indicator, reason: 'Tiga hari sudah selalu tercapai.' },
};

onBothDatabases('the indicator forum', (store) => {
  let bench: Bench;
  let units: ReadonlyMap<string, string>;
  let libraryId = '';
  let proposal: IndicatorProposal;

  const on = (person: Person, body?: unknown, id = proposal.id): Call => ({
    ...bench.walk.as(person),
    params: { proposalId: id },
    ...(body !== undefined && { body }),
  });
  const entries = async () => (await bench.api.ok('indicatorLibrary.list', bench.walk.as('ani'))).items;
  const unit = (name: string) => units.get(name) ?? '';
  const propose = (person: Person, body: object) =>
    bench.api.call('indicatorProposals.create', {
      ...bench.walk.as(person),
      body: { unitId: unit('Bidang Pelayanan'), replacesId: null, ...proposed, ...body },
    });
  const listed = async (person: Person, query: Record<string, string> = {}) => {
    const { items } = await bench.api.ok('indicatorProposals.list', { ...bench.walk.as(person), query });
    return items.map(({ id }) => id);
  };

  async function attempt(operation: OperationId, person: Person, body?: unknown): Promise<Answer> {
    const call = on(person, body);
    return bench.api.call(operation, { ...call, etag: await bench.api.etag(operation, call) });
  }

  before(async () => {
    bench = await setUpBench(store());
    const { items } = await bench.api.ok('units.list', bench.walk.as('ani'));
    units = new Map(items.map(({ id, name }) => [name, id]));
    libraryId = (await entries())[0]?.id ?? '';
  });

  it('takes proposals to the own unit and those above it, about entries that exist', async () => {
    assert.deepEqual(faultsOf(await propose('ani', { unitId: unit('Dinas Perhubungan'), replacesId: 'made-up' })), [
      '/unitId unknown-unit',
      '/replacesId unknown-library-entry',
    ]);
    const reversed = { ...indicator, direction: 'range', target: { minimum: 9, maximum: 3 } };
    assert.deepEqual(faultsOf(await propose('ani', { indicator: reversed })), ['/indicator/target range-reversed']);
    assert.equal((await propose('ani', { unitId: unit('Dinas Kependudukan') })).status, 201);
    const answer = await propose('ani', { replacesId: libraryId });
    assert.equal(answer.status, 201);
    proposal = answer.body as IndicatorProposal;
    assert.deepEqual(
      [proposal.state, proposal.unit, proposal.by.id, proposal.replacesId],
      ['open', 'Bidang Pelayanan', bench.agency.ids.ani, libraryId],
    );
    assert.deepEqual(proposal.allowedActions, ['edit', 'remark', 'vote']);
  });

  it('shows them to the unit, to those below and above it, and to nobody else', async () => {
    assert.equal((await listed('budi')).length, 2);
    assert.equal((await listed('head')).length, 1);
    assert.deepEqual(await listed('joko'), []);
    assert.deepEqual(await listed('head', { unitId: unit('Bidang Pelayanan') }), [proposal.id]);
    assert.deepEqual(await listed('joko', { unitId: unit('Bidang Pelayanan') }), []);
    assert.deepEqual(await listed('officer', { unitId: unit('Bidang Pelayanan') }), [proposal.id]);
    assert.equal((await bench.api.call('indicatorProposals.get', on('joko'))).status, 404);
    assert.deepEqual(await listed('budi', { search: 'PENYELESAIAN pengelola', unitId: unit('Bidang Pelayanan') }), [
      proposal.id,
    ]);
    assert.deepEqual(await listed('budi', { search: 'tidak ada' }), []);
  });

  it('counts votes, shows everybody their own, and nobody those of others', async () => {
    const vote = (person: Person, value: 'for' | 'against' | null) =>
      bench.api.ok('indicatorProposals.vote', on(person, { vote: value }));
    await vote('budi', 'for');
    await vote('citra', 'against');
    await vote('dedi', 'for');
    await vote('citra', 'for');
    assert.deepEqual((await vote('dedi', null)).votes, { for: 2, against: 0, mine: null });
    assert.deepEqual((await bench.api.ok('indicatorProposals.get', on('budi'))).votes, {
      for: 2,
      against: 0,
      mine: 'for',
    });
    const read = await bench.api.call('indicatorProposals.get', on('lead'));
    for (const person of ['budi', 'citra', 'dedi'] as const) assert.ok(!read.text.includes(bench.agency.ids[person]));
    const { items } = await bench.api.ok('auditEvents.list', { ...bench.walk.as('officer'), query: { limit: '200' } });
    const votes = items.filter(({ operation }) => operation === 'indicatorProposals.vote');
    assert.equal(votes.length, 5);
    for (const { actorId, objectId, requestId } of votes) {
      assert.deepEqual([actorId, objectId, requestId], [null, proposal.id, '']);
    }
  });

  it('keeps the discussion by name, without a new version', async () => {
    const { etag } = await bench.api.ok('indicatorProposals.get', on('ani'));
    const after = await bench.api.ok('indicatorProposals.remark', on('budi', { text: 'Dua hari itu ketat.' }));
    assert.deepEqual(
      after.remarks.map(({ by, text }) => [by.id, text]),
      [[bench.agency.ids.budi, 'Dua hari itu ketat.']],
    );
    assert.equal(after.etag, etag);
  });

  it('lets its author alone improve it, which takes the votes back', async () => {
    const other = await attempt('indicatorProposals.change', 'budi', proposed);
    assert.deepEqual([other.status, problemOf(other).required?.relations], [403, ['own']]);
    const better = { ...proposed, indicator: { ...indicator, target: 2.5 } };
    const changed = await bench.api.change('indicatorProposals.change', on('ani', better));
    assert.deepEqual([changed.indicator.target, changed.votes.for, changed.remarks.length], [2.5, 0, 1]);
    assert.equal(changed.replacesId, libraryId);
  });

  it('is decided by the head of the unit, with an entry only where it is merged', async () => {
    const decision = {
      decision: 'accepted',
      reason: 'Sesuai kemampuan unit.',
      libraryId: null,
      note: 'Tanpa hari libur.',
    };
    assert.equal((await attempt('indicatorProposals.decide', 'ani', decision)).status, 403);
    assert.equal((await attempt('indicatorProposals.decide', 'head', decision)).status, 403);
    const faults = async (change: object) =>
      faultsOf(await attempt('indicatorProposals.decide', 'lead', { ...decision, ...change }));
    assert.deepEqual(await faults({ libraryId }), ['/libraryId not-expected']);
    assert.deepEqual(await faults({ decision: 'merged' }), ['/libraryId required']);
    assert.deepEqual(await faults({ decision: 'merged', libraryId: 'x' }), ['/libraryId unknown-library-entry']);
  });

  it('makes an accepted one the next version of the entry, and offers the old one no more', async () => {
    const decision = {
      decision: 'accepted',
      reason: 'Sesuai kemampuan unit.',
      libraryId: null,
      note: 'Tanpa hari libur.',
    };
    const decided = await bench.api.change('indicatorProposals.decide', on('lead', decision));
    assert.deepEqual([decided.state, decided.allowedActions], ['accepted', []]);
    assert.deepEqual(
      [decided.decision?.reason, decided.decision?.by.id],
      ['Sesuai kemampuan unit.', bench.agency.ids.lead],
    );
    const found = await entries();
    assert.ok(!found.some(({ id }) => id === libraryId));
    const entry = found.find(({ id }) => id === decided.decision?.libraryId);
    assert.deepEqual(
      [entry?.version, entry?.target, entry?.proposalId, entry?.note, entry?.unit],
      [2, 2.5, proposal.id, 'dari berkas lengkap\nTanpa hari libur.', 'Bidang Pelayanan'],
    );
    const late = await attempt('indicatorProposals.decide', 'lead', decision);
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'accepted']);
    assert.deepEqual(problemOf(late).required?.states, ['open']);
    assert.equal((await bench.api.call('indicatorProposals.vote', on('budi', { vote: 'for' }))).status, 409);
  });

  it('leaves plans that name the old version as they are', async () => {
    const { walk, api } = bench;
    await walk.begin();
    const [first, ...rest] = employeePlan.results;
    const indicators = first?.indicators.map((one) => ({ ...one, libraryId }));
    const body = { ...employeePlan, results: [{ ...first, indicators }, ...rest] };
    const plan = await api.change('workPlans.save', { ...walk.as('ani'), params: walk.params, body });
    assert.equal(plan.results[0]?.indicators[0]?.libraryId, libraryId);
  });

  it('replaces what stands there now, where two proposals are for the same entry', async () => {
    const second = (await propose('budi', { replacesId: libraryId })).body as IndicatorProposal;
    const body = { decision: 'accepted', reason: 'Lebih baik.', libraryId: null, note: '' };
    const decided = await bench.api.change('indicatorProposals.decide', on('lead', body, second.id));
    const versions = (await entries()).filter(({ name }) => name === indicator.name).map(({ version }) => version);
    assert.deepEqual(versions, [3]);
    const third = (await propose('budi', {})).body as IndicatorProposal;
    const merged = { ...body, decision: 'merged', libraryId: decided.decision?.libraryId, note: 'Sudah ada.' };
    const after = await bench.api.change('indicatorProposals.decide', on('lead', merged, third.id));
    assert.deepEqual([after.state, after.decision?.libraryId], ['merged', decided.decision?.libraryId]);
    assert.equal(after.remarks[0]?.text, 'Sudah ada.');
  });

  it('is not undone by the file that brought the first version', async () => {
    const before = await entries();
    const work: Omit<Work, 'note'> = { db: store().db, agency: bench.agency.agency.id, makeId: () => 'fresh' };
    const row = {
      ...{ unit: 'Bidang Pelayanan', position: 'Pengelola dokumen', workResult: proposed.workResult, note: 'lama' },
      ...{ name: indicator.name, aspects: ['time' as const], direction: 'lower' as const, target: 5 },
      measureUnit: 'hari kerja',
    };
    assert.deepEqual(await writeLibrary(work, [row]), { created: 0, updated: 0, unchanged: 1 });
    assert.deepEqual(await entries(), before);
  });

  it('lists open ones first, then the newest, page by page without loss', async () => {
    for (let hour = 0; hour < 3; hour += 1) {
      bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
      await propose('citra', { position: `Jabatan ${hour}` });
    }
    const all = await listed('citra');
    const { items } = await bench.api.ok('indicatorProposals.list', bench.walk.as('citra'));
    assert.deepEqual(items.map(({ state, position }) => `${state} ${position}`).slice(0, 3), [
      'open Jabatan 2',
      'open Jabatan 1',
      'open Jabatan 0',
    ]);
    assert.deepEqual(
      items.map(({ state }) => state === 'open'),
      [true, true, true, true, false, false, false],
    );
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor !== null && { cursor }) };
      const page = await bench.api.ok('indicatorProposals.list', { ...bench.walk.as('citra'), query });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    assert.deepEqual(paged, all);
    assert.equal((await listed('citra', { state: 'merged' })).length, 1);
  });
});
