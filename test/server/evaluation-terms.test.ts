import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import type { WorkingCalendarChange } from '../../src/contract/index.js';
import { presetPolicy } from '../../src/rules/index.js';
import { emptyEvaluation } from '../../src/server/store/documents.js';
import { activities } from '../../src/server/store/schema.js';
import { judgement, planIds, selfAssessment } from '../support/example-walk.js';
import { EvaluationStage, faultsOf, refusal, shortly } from './evaluation-stage.js';
import { onBothDatabases, setUpBench } from './harness.js';

const note = 'Pejabat penilai sedang sakit sejak Desember.';

const holidays: WorkingCalendarChange['holidays'] = [
  { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'joint-leave' },
  { date: '2026-12-25', name: 'Hari Raya Natal', kind: 'national-holiday' },
];

onBothDatabases('terms and windows of evaluations', (store) => {
  let stage: EvaluationStage;

  before(async () => {
    stage = new EvaluationStage(await setUpBench(store()));
    await stage.open();
  });

  beforeEach(async () => {
    stage.at('2027-01-11T02:00:00Z');
    await stage.put({ ...stage.fresh(), evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
  });

  /** Writes the calendar of a year as the HR agency. */
  async function calendar(year: string, days: WorkingCalendarChange['holidays']) {
    const call = { as: stage.bench.agency.ids.officer, params: { year } };
    return stage.bench.api.change('calendars.change', { ...call, body: { holidays: days } });
  }

  /** Puts Ani's unit into a zone. */
  async function zone(timeZone: string | null) {
    const { api, agency } = stage.bench;
    const { unitId } = await api.ok('employees.get', {
      as: agency.ids.officer,
      params: { employeeId: agency.ids.ani },
    });
    return api.change('units.change', { as: agency.ids.officer, params: { unitId }, body: { timeZone } });
  }

  it('is taken over only once the window has passed', async () => {
    const early = await stage.attempt('evaluations.takeOver', 'head', { body: { note } });
    assert.deepEqual(refusal(early), {
      ...{ status: 409, currentState: 'rated', notBefore: '2027-02-01', notAfter: null },
      ...{ states: ['collecting', 'rating', 'rated'], relations: ['second-level-appraiser'] },
    });
    assert.deepEqual((await stage.seenBy('head')).allowedActions, []);
    stage.at('2027-01-31T17:00:00Z');
    const taken = await stage.step('evaluations.takeOver', 'head', { body: { note } });
    assert.deepEqual([taken.state, taken.final, taken.history.at(-1)?.note], ['taken-over', true, note]);
    assert.deepEqual(shortly(taken.clocks), [
      'evaluation.annual 2027-01-31 over',
      'takeover.sign 2027-02-18 running',
      'takeover.report 2027-03-12 running',
    ]);
  });

  it('belongs to the second-level appraiser from then on, and its result is final', async () => {
    stage.at('2027-02-01T02:00:00Z');
    await stage.put({ evaluationState: 'collecting', evaluation: emptyEvaluation(), predicate: null });
    await stage.step('evaluations.takeOver', 'head', { body: { note } });
    const body = judgement(presetPolicy);
    const late = await stage.attempt('evaluations.save', 'lead', { body });
    assert.deepEqual([late.status, refusal(late).currentState], [409, 'taken-over']);
    // Nothing is marked yet, so there is nothing to sign.
    assert.equal((await stage.attempt('evaluations.sign', 'head')).status, 409);
    const rated = await stage.step('evaluations.save', 'head', { body });
    assert.deepEqual([rated.state, rated.allowedActions], ['taken-over', ['rate', 'sign']]);
    const hidden = await stage.seenBy('ani');
    assert.deepEqual([hidden.predicate, hidden.workResultRating, hidden.notes], [null, null, '']);
    const signed = await stage.step('evaluations.sign', 'head');
    assert.deepEqual([signed.state, signed.allowedActions], ['taken-over', ['deliver']]);
    assert.equal((await stage.attempt('evaluations.save', 'head', { body })).status, 409);
    const delivered = await stage.step('evaluations.deliver', 'head');
    // Seven working days to hand it over, and seven to return it.
    assert.ok(shortly(delivered.clocks).includes('takeover.deliver 2027-02-10 met'));
    assert.ok(shortly(delivered.clocks).includes('takeover.return 2027-02-10 running'));
    const seen = await stage.seenBy('ani');
    assert.deepEqual([seen.predicate, seen.final, seen.allowedActions], ['good', true, ['acknowledge']]);
    const objection = await stage.attempt('evaluations.object', 'ani', { body: { reasons: 'Tidak setuju.' } });
    assert.equal(objection.status, 409);
    await stage.step('evaluations.acknowledge', 'ani');
    assert.equal((await stage.step('evaluations.report', 'head')).state, 'reported');
  });

  it('ends its window where the employee’s unit is', async () => {
    // Half past midnight on 1 February in Jayapura, half past ten on the evening before in Jakarta.
    stage.at('2027-01-31T15:30:00Z');
    assert.equal((await stage.attempt('evaluations.takeOver', 'head', { body: { note } })).status, 409);
    const unit = await zone('Asia/Jayapura');
    assert.equal(unit.timeZone, 'Asia/Jayapura');
    const taken = await stage.step('evaluations.takeOver', 'head', { body: { note } });
    assert.deepEqual(new Set(taken.clocks?.map(({ timeZone }) => timeZone)), new Set(['Asia/Jayapura']));
    await zone(null);
  });

  it('gives a unit the zone of the unit above it, in the end the policy’s', async () => {
    const { api, agency } = stage.bench;
    const as = agency.ids.officer;
    const { items } = await api.ok('units.list', { as });
    const parent = items.find(({ name }) => name === 'Dinas Kependudukan');
    const child = items.find(({ name }) => name === 'Bidang Pelayanan');
    assert.deepEqual([parent?.timeZone, child?.timeZone], ['Asia/Jakarta', 'Asia/Jakarta']);
    const params = { unitId: parent?.id ?? '' };
    await api.change('units.change', { as, params, body: { timeZone: 'Asia/Makassar' } });
    const below = await api.ok('units.get', { as, params: { unitId: child?.id ?? '' } });
    assert.equal(below.timeZone, 'Asia/Makassar');
    await api.change('units.change', { as, params, body: { timeZone: null } });
  });

  it('counts over holidays, joint leave and the working week of the agency', async () => {
    stage.at('2026-12-21T02:00:00Z');
    await calendar('2026', holidays);
    await calendar('2027', [{ date: '2027-01-01', name: 'Tahun Baru', kind: 'national-holiday' }]);
    const signed = await stage.step('evaluations.sign', 'lead');
    // 22 and 23, 28 to 31 December; 4 to 8 and 11 to 13 January: without the calendar it would be 8 January.
    assert.ok(shortly(signed.clocks).includes('document.deliver 2027-01-13 running'));
    await stage.policy({ workingWeek: 'six-days' });
    assert.ok(shortly((await stage.seenBy('lead')).clocks).includes('document.deliver 2027-01-09 running'));
    await stage.policy({});
    await calendar('2026', []);
    await calendar('2027', []);
  });

  it('keeps a calendar by date, each day once and of its year', async () => {
    const { api, agency } = stage.bench;
    const as = agency.ids.officer;
    const empty = await api.ok('calendars.get', { as, params: { year: '2031' } });
    assert.deepEqual([empty.year, empty.holidays], [2031, []]);
    const wrong = [
      { date: '2031-08-17', name: 'Hari Kemerdekaan', kind: 'national-holiday' },
      { date: '2031-08-17', name: 'Lagi', kind: 'joint-leave' },
      { date: '2032-01-01', name: 'Tahun Baru', kind: 'national-holiday' },
    ];
    const params = { year: '2031' };
    const refused = await api.call('calendars.change', { as, params, etag: empty.etag, body: { holidays: wrong } });
    assert.deepEqual(faultsOf(refused), ['/holidays/1/date repeated', '/holidays/2/date day-outside-year']);
    const saved = await calendar('2031', [
      { date: '2031-12-25', name: 'Hari Raya Natal', kind: 'national-holiday' },
      { date: '2031-08-17', name: 'Hari Kemerdekaan', kind: 'national-holiday' },
    ]);
    assert.deepEqual(
      saved.holidays.map(({ date }) => date),
      ['2031-08-17', '2031-12-25'],
    );
    const stale = await api.call('calendars.change', { as, params, etag: empty.etag, body: { holidays: [] } });
    assert.equal(stale.status, 412);
    assert.equal((await api.call('calendars.get', { as, params: { year: 'next' } })).status, 404);
  });

  it('evaluates each quarter by itself, with a window of its own', async () => {
    stage.at('2026-07-01T02:00:00Z');
    await stage.put(stage.fresh(), 'Q2');
    const { api, agency } = stage.bench;
    const params = { appraisalId: stage.appraisalId };
    const { items } = await api.ok('evaluations.terms', { as: agency.ids.ani, params });
    assert.deepEqual(
      items.map(({ term, start, end, windowEnd }) => [term, start, end, windowEnd]),
      [
        ['Q1', '2026-01-01', '2026-03-31', '2026-04-14'],
        ['Q2', '2026-04-01', '2026-06-30', '2026-07-14'],
        ['Q3', '2026-07-01', '2026-09-30', '2026-10-14'],
        ['Q4', '2026-10-01', '2026-12-31', '2027-01-14'],
        ['annual', '2026-01-01', '2026-12-31', '2027-01-31'],
      ],
    );
    await stage.step('selfAssessments.save', 'ani', { body: selfAssessment, term: 'Q2' });
    await stage.step('selfAssessments.submit', 'ani', { term: 'Q2' });
    await stage.step('evaluations.save', 'lead', { body: judgement(presetPolicy), term: 'Q2' });
    await stage.step('evaluations.sign', 'lead', { term: 'Q2' });
    const delivered = await stage.step('evaluations.deliver', 'lead', { term: 'Q2' });
    assert.deepEqual([delivered.term, delivered.state, delivered.predicate], ['Q2', 'delivered', 'good']);
    assert.ok(shortly(delivered.clocks).includes('evaluation.periodic 2026-07-14 met'));
    // The year, and the other quarters, stand where they stood.
    assert.deepEqual(
      [(await stage.seenBy('lead')).state, (await stage.seenBy('lead', 'Q3')).state],
      ['rated', 'collecting'],
    );
    const after = await api.ok('evaluations.terms', { as: agency.ids.ani, params });
    assert.deepEqual(
      after.items.map(({ predicate }) => predicate),
      [null, 'good', null, null, null],
    );
    assert.notEqual((await stage.seenBy('lead', 'Q1')).etag, (await stage.seenBy('lead', 'Q3')).etag);
  });

  it('is taken over after the window of its quarter', async () => {
    stage.at('2026-07-14T02:00:00Z');
    await stage.put({ ...stage.fresh(), evaluationState: 'rating' }, 'Q2');
    const early = await stage.attempt('evaluations.takeOver', 'head', { body: { note }, term: 'Q2' });
    assert.deepEqual([early.status, refusal(early).notBefore], [409, '2026-07-15']);
    stage.at('2026-07-15T02:00:00Z');
    const taken = await stage.step('evaluations.takeOver', 'head', { body: { note }, term: 'Q2' });
    assert.equal(taken.state, 'taken-over');
  });

  it('knows months where the agency evaluates by months, and no quarters', async () => {
    await stage.policy({ evaluationCycle: 'month' });
    const { api, agency } = stage.bench;
    const call = { as: agency.ids.lead, params: { appraisalId: stage.appraisalId } };
    const { items } = await api.ok('evaluations.terms', call);
    assert.deepEqual([items.length, items[4]?.term, items[4]?.windowEnd], [13, 'M05', '2026-06-12']);
    const unknown = await api.call('evaluations.get', { ...call, query: { term: 'Q2' } });
    assert.deepEqual(faultsOf(unknown), ['query:term unknown-term']);
    await stage.policy({});
  });

  it('proposes actuals from the verified entries of the term', async () => {
    const { store: opened, agency, api } = stage.bench;
    const entry = { agencyId: agency.agency.id, appraisalId: stage.appraisalId, minutes: 60, resultId: planIds.result };
    const evidence = { start: null, end: null, unit: 'persen', note: '', evidence: [] };
    const content = { ...evidence, verifiedBy: null, verifiedAt: null, verificationNote: '' };
    const logged = [
      ['a', '2026-04-06', 97.5, 'verified'],
      ['b', '2026-05-04', 98.25, 'verified'],
      ['c', '2026-06-08', 50, 'waiting'],
      ['d', '2026-08-03', 99, 'verified'],
    ] as const;
    await opened.db.insert(activities).values(
      logged.map(([id, date, quantity, state]) => ({
        ...{ ...entry, id, date, quantity, state, content },
        ...{ text: 'Memeriksa berkas', indicatorId: planIds.errors, version: 1 },
      })),
    );
    const proposed = async (term?: string) => {
      const { items } = await api.ok('selfAssessments.suggestions', {
        ...{ as: agency.ids.ani, params: { appraisalId: stage.appraisalId } },
        ...(term !== undefined && { query: { term } }),
      });
      return items.map(({ actual, entries }) => [actual, entries]);
    };
    // A position: the last that was verified in those days.
    const none = [null, 0];
    assert.deepEqual(await proposed('Q2'), [none, [98.25, 2], none]);
    assert.deepEqual(await proposed('Q1'), [none, none, none]);
    assert.deepEqual(await proposed(), [none, [99, 3], none]);
  });
});
