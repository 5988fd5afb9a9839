import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { and, eq } from 'drizzle-orm';
import type { PolicyChange } from '../../src/contract/index.js';
import * as schema from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { drawOutsiders, inviteOutsiders, outsideAnswer, sendOutside, servedLines } from '../support/outsiders.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('people from outside in a 360° round', (store) => {
  async function begun(): Promise<Bench> {
    const bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
    return bench;
  }

  const on = ({ walk }: Bench, person: Person) => ({ ...walk.as(person), params: walk.params });

  async function setPolicy({ api, walk }: Bench, { nominates, minimum }: { nominates?: 'own'; minimum?: number }) {
    const {
      id: _id,
      version: _version,
      since: _since,
      etag,
      ...rules
    } = await api.ok('policy.get', walk.as('officer'));
    const { publicVoice, review } = rules;
    const body: PolicyChange = {
      ...rules,
      publicVoice: {
        ...publicVoice,
        communityReviewers: { ...publicVoice.communityReviewers, ...(nominates && { nominates }) },
      },
      review: { ...review, minimumRaters: { ...review.minimumRaters, ...(minimum && { public: minimum }) } },
    };
    await api.ok('policy.change', { ...walk.as('officer'), etag, body });
  }

  let first: Bench;
  before(async () => {
    first = await begun();
  });

  it('has the superior name people and the HR agency agree, unless the policy says otherwise', async () => {
    const bench = first;
    const { api } = bench;
    const actions = async (person: Person) => (await api.ok('communityReviews.get', on(bench, person))).allowedActions;
    assert.deepEqual(await actions('lead'), ['nominate']);
    assert.deepEqual(await actions('officer'), ['import']);
    assert.deepEqual(await actions('ani'), []);
    assert.equal((await api.call('communityReviews.get', on(bench, 'budi'))).status, 404);
    assert.equal((await api.call('communityReviews.get', on(bench, 'head'))).status, 403);
    await api.change('communityReviews.nominate', { ...on(bench, 'lead'), body: { lines: servedLines(6) } });
    assert.deepEqual(await actions('officer'), ['import', 'approve']);
    const own = await api.ok('communityReviews.get', on(bench, 'ani'));
    assert.deepEqual([own.nominees, own.people], [[], []]);
    const etag = own.etag;
    const refused = await api.call('communityReviews.nominate', { ...on(bench, 'ani'), etag, body: { lines: 'x' } });
    assert.deepEqual([refused.status, problemOf(refused).currentState], [409, 'preparing']);
  });

  it('reads lines as they come from a spreadsheet, and says which one it cannot read', async () => {
    const bench = first;
    const { api } = bench;
    const lead = on(bench, 'lead');
    const lines = 'Nama;Surel\n"Kepala SDN 3; Kota";a@b.example\nBidan Desa;\n"Kepala SDN 3; Kota";A@B.example\n';
    const { nominees } = await api.change('communityReviews.nominate', { ...lead, body: { lines } });
    assert.deepEqual(nominees, [
      { label: 'Kepala SDN 3; Kota', email: 'a@b.example' },
      { label: 'Bidan Desa', email: null },
    ]);
    const { etag } = await api.ok('communityReviews.get', lead);
    const wrong = { ...lead, etag, body: { lines: 'Kepala SDN 1,\nKepala SDN 2, bukan-alamat\n' } };
    const answer = await api.call('communityReviews.nominate', { ...wrong, headers: { 'Accept-Language': 'en' } });
    assert.deepEqual(
      problemOf(answer).errors?.map(({ pointer, detail }) => [pointer, detail]),
      [['/lines', 'Line 2 cannot be read. Write a name, then an e-mail address or nothing.']],
    );
  });

  it('draws at most half of what the employee names, and as many from the records', async () => {
    const bench = first;
    const { api } = bench;
    await setPolicy(bench, { nominates: 'own' });
    const friends = { ...on(bench, 'ani'), body: { lines: servedLines(8, 'Teman') } };
    const named = await api.change('communityReviews.nominate', friends);
    assert.ok(named.isHalved);
    assert.equal(named.nominees.length, 8);
    const officer = on(bench, 'officer');
    const draw = async (fromNominees: number, fromRecords: number) => {
      const { etag } = await api.ok('communityReviews.get', officer);
      return api.call('communityReviews.approve', { ...officer, etag, body: { fromNominees, fromRecords } });
    };
    const pointers = async (...of: Parameters<typeof draw>) =>
      problemOf(await draw(...of)).errors?.map(({ pointer }) => pointer);
    assert.deepEqual(await pointers(4, 0), ['/fromNominees', '/fromRecords']);
    await api.change('communityReviews.import', { ...officer, body: { lines: servedLines(20) } });
    assert.deepEqual(await pointers(5, 5), ['/fromNominees']);
    assert.deepEqual(await pointers(2, 21), ['/fromRecords']);
    assert.deepEqual(await pointers(1, 1), ['/fromRecords']);
    assert.equal((await draw(3, 4)).status, 200);
    const agreed = await api.ok('communityReviews.get', officer);
    assert.deepEqual([agreed.state, agreed.asked, agreed.nominees, agreed.records], ['agreed', 7, [], 0]);
    assert.equal(agreed.people.filter(({ label }) => label.startsWith('Teman')).length, 3);
    // Whoever named them does not learn who was drawn; and those who were not are gone.
    const own = await api.ok('communityReviews.get', on(bench, 'ani'));
    assert.deepEqual([own.people, own.nominees, own.allowedActions], [[], [], []]);
    const [row] = await store()
      .db.select()
      .from(schema.communityReviews)
      .where(eq(schema.communityReviews.id, bench.walk.appraisalId));
    assert.deepEqual([row?.nominees, row?.records, row?.people.length], [[], [], 7]);
  });

  it('opens a round only with enough of them, and with them alone', async () => {
    const bench = first;
    const { api, walk } = bench;
    await setPolicy(bench, { minimum: 8 });
    const lead = on(bench, 'lead');
    const refused = await api.call('reviewRounds.open', { ...lead, etag: await api.etag('reviewRounds.open', lead) });
    assert.ok(problemOf(refused).errors?.some(({ code }) => code === 'too-few-reviewers'));
    await setPolicy(bench, { minimum: 5 });
    await api.change('reviewRounds.open', lead);
    assert.equal((await inviteOutsiders(api, walk)).letters.length, 7);
  });

  it('refuses answers after the last day, also before anybody has closed the round', async () => {
    const { api, walk, clock } = first;
    const { letters, expireOn } = await inviteOutsiders(api, walk);
    clock.now = new Date(`${expireOn}T17:00:00Z`);
    const late = await sendOutside(api, letters[0]?.code ?? '', outsideAnswer([4]));
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'closed']);
  });

  describeAnswers();

  function describeAnswers() {
    let bench: Bench;
    let codes: string[];
    before(async () => {
      bench = await begun();
      const { api, walk } = bench;
      await drawOutsiders(api, walk, 6);
      const early = await api.call('communityReviews.invite', {
        ...on(bench, 'officer'),
        etag: await api.etag('communityReviews.invite', on(bench, 'officer')),
      });
      assert.equal(early.status, 409);
      await walk.openRound('2026-06-20');
      const { letters, csv, expireOn } = await inviteOutsiders(api, walk);
      codes = letters.map(({ code }) => code);
      assert.equal(expireOn, '2026-06-20');
      assert.deepEqual(csv.trim().split('\r\n')[1], `${letters[0]?.label},${letters[0]?.email},${codes[0]}`);
    });

    it('asks six questions about the person, and promises what holds', async () => {
      const form = await bench.api.ok('publicForms.get', { params: { formCode: codes[0] as string } });
      assert.deepEqual(
        [form.kind, form.state, form.access, form.closesOn],
        ['review', 'open', 'invitation', '2026-06-20'],
      );
      assert.deepEqual([form.questions.length, form.minimumRespondents, form.minimumCommenters], [6, 5, 10]);
      assert.match(form.subject, /^Ani/);
    });

    it('takes one answer for an invitation, and the same ballot as the same answer', async () => {
      const { api } = bench;
      const [code = ''] = codes;
      const body = outsideAnswer([4, 4, 3, 4, 4, 2], 'Sabar sekali.');
      const wrong = { ...body, scores: [{ question: 'unknown', score: 1 }] };
      assert.equal((await sendOutside(api, code, wrong)).status, 422);
      const first = await sendOutside(api, code, body);
      const again = await sendOutside(api, code.toLowerCase(), body);
      assert.deepEqual([first.status, again.status, again.text], [201, 201, first.text]);
      assert.equal((await sendOutside(api, code, outsideAnswer([1]))).status, 409);
      // Wrong answers are refused alike, used or not: they would tell it without using it up.
      assert.equal((await sendOutside(api, code, { ...wrong, ballot: 'other' })).status, 422);
    });

    it('reads alike whether an invitation was used or not', async () => {
      const read = async (formCode: string) =>
        (await bench.api.ok('publicForms.get', { params: { formCode } })) as object;
      const [used, unused] = [await read(codes[0] as string), await read(codes[1] as string)];
      assert.deepEqual({ ...used, code: '' }, { ...unused, code: '' });
    });

    it('voids earlier codes and their answers when invitations are made again', async () => {
      const { api, walk } = bench;
      const before = codes;
      codes = (await inviteOutsiders(api, walk)).letters.map(({ code }) => code);
      assert.equal((await sendOutside(api, before[1] as string, outsideAnswer([4]))).status, 404);
      const rows = await store().db.select().from(schema.outsideAnswers);
      assert.deepEqual(
        rows.filter(({ appraisalId }) => appraisalId === walk.appraisalId),
        [],
      );
    });

    it('does not close with the last colleague, nor with the last from outside', async () => {
      const { api, walk } = bench;
      for (const person of ['budi', 'citra', 'dedi', 'eka', 'fajar', 'gita', 'hadi', 'indah'] as const)
        await walk.answer(person, 1);
      const before = await api.ok('reviewRounds.get', on(bench, 'lead'));
      for (const [index, code] of codes.entries()) {
        const answer = outsideAnswer([4, 4, 3, 4, 1, index === 0 ? null : 2], 'Sabar sekali.');
        assert.equal((await sendOutside(api, code, answer)).status, 201);
      }
      assert.deepEqual(await api.ok('reviewRounds.get', on(bench, 'lead')), before);
      assert.equal(before.state, 'open');
    });

    it('publishes ranges with the close, and keeps nothing else', async () => {
      const { api, walk } = bench;
      await api.change('reviewRounds.close', on(bench, 'lead'));
      const { outside } = await api.ok('reviewRounds.summary', on(bench, 'ani'));
      assert.deepEqual(
        outside?.questions.map(({ range }) => range && [range.low, range.high]),
        [
          [3, 4],
          [3, 4],
          [3, 4],
          [3, 4],
          [1, 2],
          [1, 2],
        ],
      );
      // Six wrote, and ten are promised.
      assert.deepEqual(outside?.comments, []);
      const { db } = store();
      const answers = await db.select().from(schema.outsideAnswers);
      assert.deepEqual(
        answers.filter(({ appraisalId }) => appraisalId === walk.appraisalId),
        [],
      );
      const ofRound = eq(schema.publicInvitations.recordId, walk.appraisalId);
      const invitations = await db.select().from(schema.publicInvitations).where(ofRound);
      assert.ok(invitations.length === 6 && invitations.every(({ isUsed, id }) => !isUsed && !codes.includes(id)));
      const subject = eq(schema.idempotencyKeys.subject, `public:form:${walk.appraisalId}`);
      const ofAgency = eq(schema.idempotencyKeys.agencyId, bench.agency.agency.id);
      const keys = await db.select().from(schema.idempotencyKeys).where(and(ofAgency, subject));
      assert.ok(keys.length > 0 && keys.every(({ fingerprint }) => fingerprint === ''));
      const [row] = await db
        .select()
        .from(schema.communityReviews)
        .where(eq(schema.communityReviews.id, walk.appraisalId));
      assert.deepEqual([row?.people, row?.nominees, row?.records], [[], [], []]);
    });

    it('refuses late answers, of used and unused invitations alike', async () => {
      const { api } = bench;
      for (const code of codes.slice(0, 2)) {
        const late = await sendOutside(api, code, outsideAnswer([1, 1, 1, 1, 1, 1]));
        assert.deepEqual([late.status, problemOf(late).currentState], [409, 'closed']);
        assert.equal((await api.ok('publicForms.get', { params: { formCode: code } })).state, 'closed');
      }
    });
  }
});
