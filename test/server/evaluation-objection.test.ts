import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import { presetPolicy } from '../../src/rules/index.js';
import { webhookDeliveries, webhooks } from '../../src/server/store/schema.js';
import { judgement } from '../support/example-walk.js';
import { EvaluationStage, faultsOf, refusal, shortly } from './evaluation-stage.js';
import { onBothDatabases, setUpBench } from './harness.js';

const reasons = 'Rekap antrean loket dua belum dihitung.';
const note = 'Rekap sudah kami lihat, tetapi belum lengkap.';
const reason = 'Kedua pihak sudah didengar; rekap loket dua diterima.';

onBothDatabases('objection, correction and report', (store) => {
  let stage: EvaluationStage;

  before(async () => {
    stage = new EvaluationStage(await setUpBench(store()));
    await stage.open();
  });

  beforeEach(async () => {
    stage.at('2027-01-11T02:00:00Z');
    await stage.put({ ...stage.fresh(), evaluationState: 'rated', evaluation: stage.judged(), predicate: 'good' });
  });

  /** Signed and handed over on Monday 11 January: fourteen working days end on Friday 29 January. */
  async function deliver() {
    await stage.step('evaluations.sign', 'lead');
    await stage.step('evaluations.deliver', 'lead');
  }

  it('goes the whole way: objection, explanation, changed decision, report', async () => {
    await deliver();
    const objected = await stage.step('evaluations.object', 'ani', { body: { reasons } });
    assert.equal(objected.state, 'objected');
    assert.deepEqual(objected.objection?.explanation, null);
    // Seven working days from the objection.
    assert.ok(shortly(objected.clocks).includes('objection.decide 2027-01-20 running'));

    const explained = await stage.step('evaluations.explain', 'lead', { body: { note } });
    assert.deepEqual([explained.state, explained.objection?.explanation], ['objected', note]);

    const better = { ...judgement(presetPolicy), behaviourRating: 'above', behaviourReason: 'Menjaga nilai di loket.' };
    const body = { outcome: 'changed', reason, judgement: better };
    const decided = await stage.step('evaluations.decide', 'head', { body });
    assert.deepEqual([decided.state, decided.predicate], ['decided', 'very-good']);
    assert.deepEqual([decided.objection?.outcome, decided.objection?.decision], ['changed', reason]);
    assert.equal(decided.objection?.decidedBy?.id, stage.bench.agency.ids.head);

    const seen = await stage.seenBy('ani');
    assert.deepEqual([seen.predicate, seen.behaviourRating], ['very-good', 'above']);
    const [version] = seen.versions ?? [];
    assert.deepEqual(
      [seen.versions?.length, version?.version, version?.predicate, version?.replacedBecause],
      [1, 1, 'good', reason],
    );
    assert.equal(version?.judgement.behaviourRating, 'meets');
    assert.equal(version?.signedBy.id, stage.bench.agency.ids.lead);
    assert.deepEqual(seen.allowedActions, []);

    assert.equal((await stage.attempt('evaluations.report', 'lead')).status, 409);
    const reported = await stage.step('evaluations.report', 'head');
    assert.deepEqual([reported.state, reported.reportedAt], ['reported', '2027-01-11T02:00:00.000Z']);
    assert.deepEqual(
      reported.history.map(({ action }) => action),
      ['sign', 'deliver', 'object', 'explain', 'decide', 'report'],
    );
  });

  it('has one objection, and its decision is final', async () => {
    await deliver();
    await stage.step('evaluations.object', 'ani', { body: { reasons } });
    const upheld = await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason } });
    assert.deepEqual([upheld.state, upheld.predicate, upheld.versions], ['decided', 'good', []]);
    await stage.step('evaluations.report', 'head');
    const again = await stage.attempt('evaluations.object', 'ani', { body: { reasons } });
    assert.deepEqual(refusal(again), {
      ...{ status: 409, currentState: 'reported', notBefore: null, notAfter: null },
      ...{ states: ['delivered', 'acknowledged', 'reported'], relations: ['own'] },
    });
  });

  it('asks a changed decision for a whole judgement, and an upheld one for none', async () => {
    await deliver();
    await stage.step('evaluations.object', 'ani', { body: { reasons } });
    const decide = async (body: unknown) => faultsOf(await stage.attempt('evaluations.decide', 'head', { body }));
    const whole = judgement(presetPolicy);
    assert.deepEqual(await decide({ outcome: 'upheld', reason, judgement: whole }), [
      '/judgement judgement-unexpected',
    ]);
    assert.deepEqual(await decide({ outcome: 'changed', reason }), ['/judgement required']);
    const [first, second] = whole.results;
    assert.deepEqual(
      await decide({ outcome: 'changed', reason, judgement: { ...whole, results: [first], workResultRating: null } }),
      ['/judgement/results mark-missing', '/judgement/workResultRating rating-missing'],
    );
    const foreign = { ...whole, results: [first, { ...second, resultId: 'made-up' }] };
    assert.deepEqual(await decide({ outcome: 'changed', reason, judgement: foreign }), [
      '/judgement/results/1/resultId unknown-result',
    ]);
  });

  it('takes an objection until the last day of its term, wherever the document has gone since', async () => {
    await deliver();
    await stage.step('evaluations.acknowledge', 'ani');
    await stage.step('evaluations.report', 'lead');
    stage.at('2027-01-30T02:00:00Z');
    const late = await stage.attempt('evaluations.object', 'ani', { body: { reasons } });
    assert.deepEqual([late.status, refusal(late).notAfter], [409, '2027-01-29']);
    // The last minute of Friday, in Jakarta.
    stage.at('2027-01-29T16:59:00Z');
    const { state, reportedAt } = await stage.step('evaluations.object', 'ani', { body: { reasons } });
    assert.deepEqual([state, reportedAt], ['objected', '2027-01-11T02:00:00.000Z']);
  });

  it('counts the term of an objection in calendar days where the policy says so', async () => {
    await stage.policy({ objection: { days: 14, dayType: 'calendar' } });
    await deliver();
    assert.ok(shortly((await stage.seenBy('ani')).clocks).includes('objection.file 2027-01-25 running'));
    await stage.policy({});
  });

  it('reports with an open objection once, and the decided document again', async () => {
    await deliver();
    await stage.step('evaluations.object', 'ani', { body: { reasons } });
    const reported = await stage.step('evaluations.report', 'lead');
    assert.deepEqual([reported.state, reported.allowedActions], ['objected', ['explain']]);
    assert.equal((await stage.attempt('evaluations.report', 'lead')).status, 409);
    await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason } });
    assert.deepEqual((await stage.seenBy('head')).allowedActions, ['report']);
  });

  it('reports before the document is back only once its term has passed', async () => {
    await deliver();
    const early = await stage.attempt('evaluations.report', 'lead');
    assert.deepEqual([early.status, refusal(early).notBefore], [409, '2027-01-30']);
    stage.at('2027-01-30T02:00:00Z');
    assert.equal((await stage.step('evaluations.report', 'lead')).state, 'reported');
  });

  it('keeps what was signed when it is corrected, and hides the new judgement until it is delivered', async () => {
    await deliver();
    const corrected = await stage.step('evaluations.correct', 'lead', { body: { note: 'Angka antrean keliru.' } });
    assert.deepEqual([corrected.state, corrected.workResultRating], ['rating', 'above']);
    const changed = { ...judgement(presetPolicy), workResultRating: 'meets', workResultReason: 'Angka diperbaiki.' };
    await stage.step('evaluations.save', 'lead', { body: { ...changed, notes: 'Catatan baru.' } });

    const hidden = await stage.seenBy('ani');
    assert.deepEqual([hidden.predicate, hidden.workResultRating, hidden.notes], [null, null, '']);
    const [version] = hidden.versions ?? [];
    assert.deepEqual(
      [version?.judgement.workResultRating, version?.replacedBecause],
      ['above', 'Angka antrean keliru.'],
    );
    assert.deepEqual(Object.keys(version ?? {}).includes('deliveredAt'), false);
    await deliver();
    const delivered = await stage.seenBy('ani');
    assert.deepEqual([delivered.workResultRating, delivered.notes], ['meets', 'Catatan baru.']);
    assert.deepEqual(delivered.versions, hidden.versions);
    // The new document has terms of its own.
    assert.ok(delivered.allowedActions.includes('object'));
  });

  it('tells the employee nothing of a version that never reached them', async () => {
    await stage.step('evaluations.sign', 'lead');
    await stage.step('evaluations.correct', 'lead', { body: { note: 'Salah tanda tangan.' } });
    assert.deepEqual((await stage.seenBy('ani')).versions, []);
    assert.equal((await stage.seenBy('head')).versions?.length, 1);
  });

  it('corrects nothing once an objection was decided', async () => {
    await deliver();
    await stage.step('evaluations.object', 'ani', { body: { reasons } });
    for (const state of ['objected', 'decided'] as const) {
      if (state === 'decided') await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason } });
      assert.equal((await stage.attempt('evaluations.correct', 'lead', { body: { note } })).status, 409, state);
    }
  });

  it('takes no objection where the appraiser is the head of a region', async () => {
    await stage.standing('lead', 'state-official');
    await deliver();
    const { final, allowedActions, clocks } = await stage.seenBy('ani');
    assert.deepEqual([final, allowedActions], [true, ['acknowledge']]);
    assert.ok(!shortly(clocks).some((clock) => clock.startsWith('objection')));
    assert.equal((await stage.attempt('evaluations.object', 'ani', { body: { reasons } })).status, 409);
    await stage.standing('lead', 'active');
  });

  it('tells the portals of every step, with the term that runs from it on', async () => {
    const { store: opened, agency } = stage.bench;
    const agencyId = agency.agency.id;
    await opened.db.insert(webhooks).values({
      ...{ agencyId, id: crypto.randomUUID(), name: 'SIMPEG', url: 'https://simpeg.example/kait', events: [] },
      ...{ secret: 'rahasia', createdAt: new Date(), active: true },
    });
    await deliver();
    await stage.step('evaluations.object', 'ani', { body: { reasons } });
    await stage.step('evaluations.explain', 'lead', { body: { note } });
    await stage.step('evaluations.decide', 'head', { body: { outcome: 'upheld', reason } });
    await stage.step('evaluations.report', 'head');
    const sent = await opened.db
      .select({ type: webhookDeliveries.type, data: webhookDeliveries.data })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.agencyId, agencyId))
      .orderBy(asc(webhookDeliveries.at));
    const told = new Map(sent.map(({ type, data }) => [type, data]));
    const about = { appraisalId: stage.appraisalId, term: 'annual', employeeId: agency.ids.ani };
    assert.deepEqual(told.get('evaluation.signed'), { ...about, state: 'signed', dueOn: '2027-01-29' });
    assert.deepEqual(told.get('evaluation.delivered'), { ...about, state: 'delivered', dueOn: '2027-01-29' });
    assert.deepEqual(told.get('evaluation.objected'), { ...about, state: 'objected', dueOn: '2027-01-20' });
    assert.deepEqual(told.get('evaluation.explained'), { ...about, state: 'objected' });
    assert.deepEqual(told.get('evaluation.decided'), { ...about, state: 'decided', dueOn: '2027-03-12' });
    assert.deepEqual(told.get('evaluation.reported'), { ...about, state: 'reported' });
    assert.ok(!JSON.stringify(sent).includes('antrean'));
  });
});
