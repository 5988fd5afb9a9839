import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { operations, type SurveyResults } from '../../src/contract/index.js';
import * as tables from '../../src/server/store/schema.js';
import { verifyAuditChain } from '../../src/server/index.js';
import { problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { onBothDatabases, setUpBench } from './harness.js';
import { SurveyStage, surveySettings } from './survey-stage.js';

const codesOf = (answer: Parameters<typeof problemOf>[0]) =>
  problemOf(answer).errors?.map(({ code, pointer }) => [pointer, code]);

onBothDatabases('satisfaction surveys', (store) => {
  let stage: SurveyStage;
  before(async () => {
    stage = await SurveyStage.set(await setUpBench(store()));
  });
  beforeEach(() => {
    stage.bench.clock.now = new Date('2026-06-15T02:00:00Z');
    stage.bench.api.forgetTokens();
  });

  const api = () => stage.bench.api;
  const form = (formCode: string) => api().ok('publicForms.get', { params: { formCode } });

  it('keep what a unit does for the public, with its officers', async () => {
    const desk = await api().ok('serviceDesks.get', stage.by('lead'));
    assert.deepEqual(desk.allowedActions, ['edit', 'prepare-survey', 'announce-forum-day']);
    assert.deepEqual(
      desk.officers.map(({ name }) => name),
      ['Budi Santoso'],
    );
    const actions = async (person: Person) => (await api().ok('serviceDesks.get', stage.by(person))).allowedActions;
    assert.deepEqual([await actions('budi'), await actions('joko')], [['prepare-survey', 'announce-forum-day'], []]);
    await stage.open();
    const refused = await api().call('serviceDesks.save', {
      ...stage.by('lead'),
      etag: desk.etag,
      body: { services: [], officerIds: ['nobody', 'nobody'], isPublic: true },
    });
    assert.deepEqual(codesOf(refused), [
      ['/officerIds/1', 'repeated'],
      ['/officerIds/0', 'unknown-employee'],
      ['/officerIds/1', 'unknown-employee'],
      ['/services', 'service-in-use'],
    ]);
  });

  it('are drafts until they open; then only the last day and the population change; then they close for good', async () => {
    const wrong = { ...surveySettings, closesOn: '2026-06-01', elements: ['time', 'time'], serviceId: 'parkir' };
    assert.deepEqual(codesOf(await api().call('surveys.create', { ...stage.by('budi'), body: wrong })), [
      ['/serviceId', 'unknown-service'],
      ['/closesOn', 'ends-before-start'],
      ['/elements/1', 'repeated'],
    ]);
    const draft = await api().ok('surveys.create', { ...stage.by('budi'), body: surveySettings });
    assert.deepEqual([draft.state, draft.code, draft.requiredSample], ['draft', null, 322]);
    assert.deepEqual(draft.allowedActions, ['edit', 'open']);
    const on = stage.by('budi', draft.id);
    const early = await api().call('surveys.presenceCode', on);
    assert.deepEqual([early.status, problemOf(early).currentState], [409, 'draft']);

    const open = await api().change('surveys.open', on);
    assert.match(open.code ?? '', /^[2-9B-DF-HJKMNP-TV-Z]{8}$/);
    assert.deepEqual(open.allowedActions, ['edit', 'close', 'invite', 'equip']);
    const { serviceId: _service, ...settings } = surveySettings;
    const other = {
      ...settings,
      access: 'presence-code',
      elements: ['time'],
      closesOn: '2026-06-14',
      opensOn: '2026-06-10',
    };
    assert.deepEqual(codesOf(await api().call('surveys.change', { ...on, etag: open.etag, body: other })), [
      ['/opensOn', 'fixed-once-open'],
      ['/elements', 'fixed-once-open'],
      ['/access', 'fixed-once-open'],
      ['/closesOn', 'in-the-past'],
    ]);
    const later = await api().change('surveys.change', {
      ...on,
      body: { ...settings, closesOn: '2026-06-25', population: null },
    });
    assert.deepEqual([later.closesOn, later.requiredSample], ['2026-06-25', null]);

    const closed = await stage.close(draft.id);
    // Closed by a person on the 15th: that is the last day.
    assert.deepEqual(
      [closed.state, closed.closesOn, closed.allowedActions],
      ['closed', '2026-06-15', ['read-results', 'hide-text']],
    );
    for (const operation of ['surveys.open', 'surveys.close', 'surveys.change'] as const) {
      const again = await api().call(operation, {
        ...on,
        etag: closed.etag,
        ...(operation === 'surveys.change' && { body: settings }),
      });
      assert.equal(again.status, 409, operation);
    }
    const list = await api().ok('surveys.list', stage.by('head'));
    assert.equal(list.items.find(({ id }) => id === draft.id)?.state, 'closed');
  });

  it('show a form to everyone who has the code, however they type it', async () => {
    const survey = await stage.open();
    const typed = `${survey.code.slice(0, 4).toLowerCase()}-${survey.code.slice(4)}`;
    const shown = await form(typed);
    assert.deepEqual(
      [shown.kind, shown.state, shown.subject, shown.unit],
      ['service', 'open', 'KTP elektronik', 'Bidang Pelayanan'],
    );
    assert.deepEqual([shown.minimumRespondents, shown.minimumCommenters, shown.timeZone], [5, 10, 'Asia/Jakarta']);
    assert.equal(shown.questions.length, 9);
    const [first] = shown.questions;
    assert.deepEqual(
      [first?.key, first?.label.indonesian, first?.label.english],
      ['requirements', 'Persyaratan', 'Requirements'],
    );
    assert.equal(first?.choices.length, 4);
    assert.equal((await api().call('publicForms.get', { params: { formCode: 'BCDFGHJK' } })).status, 404);
    stage.wait(-24 * 60);
    assert.equal((await form(survey.code)).state, 'waiting');
    assert.equal(problemOf(await stage.send(survey.code, stage.answer())).currentState, 'waiting');
    stage.wait(10 * 24 * 60);
    assert.equal((await form(survey.code)).state, 'closed');
  });

  it('take an answer exactly once, under whatever key and however often it comes', async () => {
    const survey = await stage.open();
    const body = stage.answer();
    const first = await stage.send(survey.code, body, { key: 'satu' });
    assert.equal(first.status, 201);
    assert.match((first.body as { receipt: string }).receipt, /^\w{4}-\w{4}$/);
    const same = await stage.send(survey.code, body, { key: 'satu' });
    assert.equal(same.headers.get('Idempotency-Replayed'), 'true');
    const other = { ...body, comment: 'Lain', scores: [] };
    const again = await Promise.all([body, body, other, body].map((one) => stage.send(survey.code, one)));
    assert.deepEqual([...new Set([same, ...again].map(({ text }) => text))], [first.text]);
    const twins = stage.answer();
    const burst = await Promise.all(Array.from({ length: 5 }, () => stage.send(survey.code, twins)));
    assert.deepEqual([...new Set(burst.map(({ status }) => status))], [201]);
    await stage.sendMany(survey.code, 4);
    // In steps of five while it is open: nobody sees a single answer come.
    assert.equal((await stage.survey(survey.id)).answers, 5);
    await stage.close(survey.id);
    // Sent again after the close: it arrived, and nothing changes.
    assert.equal((await stage.send(survey.code, body)).text, first.text);
    assert.equal((await stage.send(survey.code, stage.answer())).status, 409);
    const { examination, index } = await stage.results(survey.id);
    assert.deepEqual([examination.received, examination.counted, index], [14, 6, 75]);
    assert.deepEqual(examination.findings, [
      { kind: 'same-ballot', ballots: 8, isLeftOut: true, facts: {}, indexWithout: 75 },
    ]);
  });

  it('refuse what was not asked, in both languages', async () => {
    const survey = await stage.open();
    const body = stage.answer({
      scores: [
        { question: 'time', score: 4 },
        { question: 'time', score: 1 },
        { question: 'parkir', score: 1 },
      ],
      additional: [{ question: 'usul', choice: null, text: 'x' }],
      respondent: [
        { fact: 'sex', value: 'perempuan' },
        { fact: 'education', value: 'diploma' },
      ],
    });
    assert.deepEqual(codesOf(await stage.send(survey.code, body)), [
      ['/scores/2/question', 'unknown-question'],
      ['/scores/1/question', 'repeated'],
      ['/additional/0/question', 'unknown-question'],
      ['/respondent/0/value', 'not-allowed'],
      ['/respondent/1/fact', 'not-expected'],
    ]);
    const nothing = stage.answer({ scores: [{ question: 'time', score: null }], comment: '  ' });
    const english = await stage.send(survey.code, nothing, { headers: { 'Accept-Language': 'en' } });
    assert.deepEqual(codesOf(english), [['/scores', 'nothing-answered']]);
    assert.match(problemOf(english).errors?.[0]?.detail ?? '', /^Answer at least one/);
    assert.match(problemOf(await stage.send(survey.code, nothing)).errors?.[0]?.detail ?? '', /^Jawab paling sedikit/);
  });

  it('let each invitation be used once, and keep no trace of whose it was', async () => {
    const survey = await stage.open({ access: 'invitation' });
    const { codes } = await api().ok('surveys.invite', { ...stage.by('budi', survey.id), body: { count: 7 } });
    assert.equal(new Set(codes).size, 7);
    assert.ok(codes.every((code) => code.length >= 16));
    assert.deepEqual(codesOf(await stage.send(survey.code, stage.answer())), [['/proof', 'invitation-needed']]);
    const [code = '', second = ''] = codes;
    const unused = JSON.stringify({ ...(await form(second)), code: '' });
    const body = stage.answer();
    const taken = await stage.send(code, body);
    assert.equal(taken.status, 201);
    // To whoever made the invitations, and has all their codes, nothing shows which was used.
    assert.equal(JSON.stringify({ ...(await form(code)), code: '' }), unused);
    assert.equal((await stage.send(code, stage.answer({ scores: [] }))).status, 422);
    assert.equal((await stage.send(code, body)).text, taken.text);
    const used = await stage.send(code, stage.answer());
    assert.deepEqual(
      [used.status, problemOf(used).detail],
      [409, 'Undangan ini sudah dipakai untuk menjawab satu kali.'],
    );
    const race = await Promise.all([1, 2, 3].map(() => stage.send(second, stage.answer())));
    assert.deepEqual(race.map(({ status }) => status).sort(), [201, 409, 409]);
    await stage.sendMany(codes[2] ?? '', 1);
    assert.equal((await stage.survey(survey.id)).answers, 0);

    const kept = await everythingKept();
    for (const one of codes) assert.ok(!kept.includes(one), 'a code is in the database');
    await stage.close(survey.id);
    const after = await store()
      .db.select()
      .from(tables.publicInvitations)
      .where(eq(tables.publicInvitations.recordId, survey.id));
    assert.deepEqual([after.length, after.some(({ isUsed }) => isUsed)], [7, false]);
    assert.equal((await form(code)).state, 'closed');
  });

  it('take the code that the counter showed while the form was filled in, also hours later', async () => {
    const survey = await stage.open({ access: 'presence-code' });
    const shown = async () => (await api().ok('surveys.presenceCode', stage.by('budi', survey.id))).code;
    const proof = (presenceCode: string | null) => ({ proof: { presenceCode, counterKey: null } });
    const first = await shown();
    assert.match(first, /^\d{6}$/);
    const missing = await stage.send(survey.code, stage.answer());
    assert.deepEqual(codesOf(missing), [['/proof/presenceCode', 'presence-code-needed']]);
    assert.equal((await stage.send(survey.code, stage.answer(proof(first)))).status, 201);
    stage.wait(5);
    const second = await shown();
    assert.notEqual(second, first);
    // Read just before it changed.
    assert.equal(
      (await stage.send(survey.code, stage.answer(proof(`${first.slice(0, 3)} ${first.slice(3)}`)))).status,
      201,
    );
    const filledAt = stage.bench.clock.now.toISOString();
    stage.wait(180);
    const old = await stage.send(survey.code, stage.answer(proof(first)));
    assert.deepEqual(codesOf(old), [['/proof/presenceCode', 'wrong-presence-code']]);
    const offline = await stage.send(survey.code, stage.answer({ ...proof(second), filledAt }));
    assert.equal(offline.status, 201);
    // A clock that is years wrong counts for nothing; the code on the wall does.
    for (const wrong of ['2019-01-01T00:00:00Z', '2031-01-01T00:00:00Z'])
      assert.equal(
        (await stage.send(survey.code, stage.answer({ ...proof(await shown()), filledAt: wrong }))).status,
        201,
      );
    const rows = await store()
      .db.select()
      .from(tables.surveyAnswers)
      .where(eq(tables.surveyAnswers.surveyId, survey.id));
    assert.deepEqual(rows.map(({ isLate }) => isLate).sort(), [false, false, false, false, true]);
    assert.ok(rows.every(({ way, arrivedAt }) => way === 'presence-code' && arrivedAt?.getUTCSeconds() === 0));
    await stage.close(survey.id);
    const { findings } = (await stage.results(survey.id)).examination;
    assert.deepEqual(findings, [
      { kind: 'late-code', ballots: 1, isLeftOut: false, facts: { share: 0.2 }, indexWithout: null },
    ]);
  });

  it('let one tablet answer for many, until it gets another key', async () => {
    const survey = await stage.open({ access: 'invitation' });
    const on = stage.by('budi', survey.id);
    const { key } = await api().ok('surveys.equip', on);
    const proof = (counterKey: string) => ({ proof: { presenceCode: null, counterKey } });
    await stage.sendMany(survey.code, 3, () => proof(key));
    assert.ok(!(await everythingKept()).includes(key));
    const { key: next } = await api().ok('surveys.equip', on);
    assert.deepEqual(codesOf(await stage.send(survey.code, stage.answer(proof(key)))), [
      ['/proof/counterKey', 'wrong-counter-key'],
    ]);
    await stage.sendMany(survey.code, 3, () => proof(next.toLowerCase()));
    await stage.close(survey.id);
    assert.deepEqual((await stage.results(survey.id)).examination.ways, [{ way: 'counter', count: 6 }]);
  });

  it('close by themselves when their last day has ended where the unit is, whoever looks first', async () => {
    const [one, two] = [await stage.open({ closesOn: '2026-06-16' }), await stage.open({ closesOn: '2026-06-16' })];
    await stage.sendMany(one.code, 5);
    // 16 June, 23.30 in Jakarta; it is the 17th in Jayapura already.
    stage.bench.clock.now = new Date('2026-06-16T16:30:00Z');
    api().forgetTokens();
    assert.equal((await stage.survey(one.id)).state, 'open');
    assert.equal((await stage.send(one.code, stage.answer())).status, 201);
    stage.bench.clock.now = new Date('2026-06-16T17:00:00Z');
    assert.equal((await stage.send(one.code, stage.answer())).status, 409);
    const data = await api().ok('publicUnits.data', { params: { unitId: stage.unitId } });
    const result = data.surveys.find(({ surveyId }) => surveyId === one.id);
    assert.deepEqual([result?.closesOn, result?.index, result?.sample.respondents], ['2026-06-16', 75, 6]);
    assert.equal((await stage.survey(two.id)).state, 'closed');
    const record = await api().ok('auditEvents.list', { ...stage.bench.walk.as('officer'), query: { limit: '50' } });
    const closing = record.items.filter(
      ({ operation, objectId }) => operation === 'surveys.close' && objectId === one.id,
    );
    assert.deepEqual(
      closing.map(({ actorId, requestId }) => [actorId, requestId]),
      [[null, '']],
    );
    assert.ok((await verifyAuditChain(store().db, stage.bench.agency.agency.id)).ok);
  });

  it('call the officers in the week before they close, and nobody else', async () => {
    const tasksOf = async (person: Person) =>
      (await api().ok('tasks.list', stage.bench.walk.as(person))).items.filter(({ kind }) => kind === 'close-survey');
    for (const { id, state } of (await api().ok('surveys.list', stage.by('budi'))).items)
      if (state === 'open') await stage.close(id);
    const survey = await stage.open({ closesOn: '2026-06-23' });
    await stage.open({ closesOn: '2026-06-22' });
    assert.deepEqual(
      (await tasksOf('budi')).map(({ unitId, count, dueOn }) => [unitId, count, dueOn]),
      [[stage.unitId, 1, '2026-06-22']],
    );
    assert.deepEqual([await tasksOf('lead'), await tasksOf('ani')], [[], []]);
    stage.wait(24 * 60);
    assert.equal((await tasksOf('budi'))[0]?.count, 2);
    await stage.close(survey.id);
    assert.equal((await tasksOf('budi'))[0]?.count, 1);
  });

  it('publish nothing before the close and too little never', async () => {
    const survey = await stage.open();
    await stage.sendMany(survey.code, 4, (place) => ({
      comment: `Rahasia ${place}`,
      respondent: [{ fact: 'sex', value: 'female' }],
    }));
    const open = await stage.results(survey.id, 'auditor');
    assert.deepEqual([open.hidden, open.elements[0]?.hidden, open.comments], ['survey-open', 'survey-open', []]);
    assert.deepEqual([open.examination.received, open.examination.findings], [0, []]);
    await stage.close(survey.id);
    const closed = await stage.results(survey.id);
    assert.deepEqual([closed.index, closed.interval, closed.hidden], [null, null, 'too-few']);
    assert.deepEqual(
      [closed.sample.respondents, closed.comments, closed.respondents],
      [null, [], [{ fact: 'sex', counts: null }]],
    );
    const { bytes } = await api().call('publicUnits.table', { params: { unitId: stage.unitId } });
    const line = new TextDecoder()
      .decode(bytes)
      .split('\r\n')
      .find((one) => one.startsWith(`${survey.id},`) && one.includes(',all,'));
    assert.equal(line, `${survey.id},KTP elektronik,Bidang Pelayanan,2026-06-15,2026-06-15,,2000,322,all,,,,too-few,,`);
  });

  it('lose all that leads to a respondent when they close', async () => {
    const survey = await stage.open();
    const bodies = Array.from({ length: 12 }, (_, place) =>
      stage.answer({ comment: `Kata orang ke-${place}` }, 1 + (place % 4)),
    );
    const receipts: string[] = [];
    for (const body of bodies) {
      stage.wait(7);
      receipts.push(((await stage.send(survey.code, body)).body as { receipt: string }).receipt);
    }
    await stage.close(survey.id);
    const rows = await store()
      .db.select()
      .from(tables.surveyAnswers)
      .where(eq(tables.surveyAnswers.surveyId, survey.id));
    assert.ok(
      rows.every(({ arrivedAt, presenceStep, isLate }) => arrivedAt === null && presenceStep === null && !isLate),
    );
    // Where they lie in the table says nothing of when they came: it is the order of their hashes.
    const lying = await store()
      .db.select({ id: tables.surveyAnswers.id })
      .from(tables.surveyAnswers)
      .where(eq(tables.surveyAnswers.surveyId, survey.id))
      .orderBy(sql`ctid`);
    const ids = lying.map(({ id }) => id);
    assert.deepEqual(
      ids,
      [...ids].sort((a, b) => (a < b ? -1 : 1)),
    );
    const keys = await store()
      .db.select()
      .from(tables.idempotencyKeys)
      .where(eq(tables.idempotencyKeys.subject, `public:form:${survey.id}`));
    assert.deepEqual(keys, []);
    const kept = await everythingKept();
    for (const body of bodies) assert.ok(!kept.includes(body.ballot), 'a ballot is in the database');
    for (const receipt of receipts) assert.ok(!kept.includes(receipt), 'a receipt is in the database');

    const { comments } = await stage.results(survey.id);
    assert.equal(comments.length, 12);
    assert.notDeepEqual(
      comments.map(({ text }) => text),
      bodies.map(({ comment }) => comment),
    );
    for (const [operation, text] of await everythingRead(survey.id, survey.code)) {
      for (const trace of [...bodies.map(({ ballot }) => ballot), ...receipts, ...ids])
        assert.ok(!text.includes(trace), `${operation} shows ${trace}`);
      assert.ok(operation === 'surveys.results' || !text.includes('Kata orang'), operation);
    }
  });

  it('hide words by a person with a reason, on the record, and show them again', async () => {
    const survey = await stage.open({
      additional: [{ id: 'usul', kind: 'text', text: { indonesian: 'Usul?', english: 'Ideas?' }, choices: [] }],
    });
    const words = (place: number) => ({
      comment: place === 3 ? 'Si Anu di loket dua bodoh' : `Baik ${place}`,
      additional: [{ question: 'usul', choice: null, text: `Kursi ${place}` }],
    });
    await stage.sendMany(survey.code, 10, words);
    await stage.close(survey.id);
    const idOf = (results: SurveyResults, text: string) =>
      [...results.comments, ...results.additional.flatMap(({ texts }) => texts)].find((one) => one.text === text)?.id ??
      '';
    const results = await stage.results(survey.id);
    const hide = (commentId: string, reason: string | null) =>
      api().ok('surveys.hideComment', {
        ...stage.by('budi', survey.id),
        params: { ...stage.by('budi', survey.id).params, commentId },
        body: { reason },
      });
    const commentId = idOf(results, 'Si Anu di loket dua bodoh');
    const hidden = await hide(commentId, 'Menghina seorang petugas.');
    assert.deepEqual(
      hidden.comments.find(({ id }) => id === commentId),
      { id: commentId, text: '', hidden: 'Menghina seorang petugas.' },
    );
    const textId = idOf(results, 'Kursi 4');
    assert.equal((await hide(textId, 'Uji coba.')).additional[0]?.texts.find(({ id }) => id === textId)?.text, '');
    assert.equal((await hide(textId, null)).additional[0]?.texts.find(({ id }) => id === textId)?.text, 'Kursi 4');
    const record = await api().ok('auditEvents.list', { ...stage.bench.walk.as('officer'), query: { limit: '10' } });
    assert.equal(
      record.items.filter(({ operation, objectId }) => operation === 'surveys.hideComment' && objectId === survey.id)
        .length,
      3,
    );
    assert.equal(
      (
        await api().call('surveys.hideComment', {
          ...stage.by('budi', survey.id),
          params: { surveyId: survey.id, commentId: 'x' },
          body: { reason: null },
        })
      ).status,
      404,
    );
  });

  it('keep the thresholds that were promised, and show the trend of the service', async () => {
    const survey = await stage.open();
    const officer = stage.bench.walk.as('officer');
    const { id: _id, version: _version, since: _since, etag, ...rules } = await api().ok('policy.get', officer);
    const publicVoice = { ...rules.publicVoice, minimumRespondents: 3, presenceSeconds: 60 };
    await api().ok('policy.change', { ...officer, etag, body: { ...rules, publicVoice } });
    assert.equal((await form(survey.code)).minimumRespondents, 5);
    await stage.sendMany(survey.code, 4);
    await stage.close(survey.id);
    assert.equal((await stage.results(survey.id)).hidden, 'too-few');
    const next = await stage.open();
    assert.equal((await form(next.code)).minimumRespondents, 3);
    await stage.sendMany(next.code, 3, () => ({}), 4);
    await stage.close(next.id);
    const { index, trend } = await stage.results(next.id);
    assert.equal(index, 100);
    assert.equal(trend.find(({ surveyId }) => surveyId === survey.id)?.hidden, 'too-few');
    assert.ok(!trend.some(({ surveyId }) => surveyId === next.id));
  });

  it('leave no line in the record for what the public does', async () => {
    const survey = await stage.open();
    const lines = async () => {
      const result = await verifyAuditChain(store().db, stage.bench.agency.agency.id);
      return result.ok ? result.events : assert.fail();
    };
    const before = await lines();
    await stage.sendMany(survey.code, 3);
    assert.equal(await lines(), before);
  });

  /** Every table that a survey touches, as one text: what somebody with the database sees. */
  async function everythingKept(): Promise<string> {
    const { db } = store();
    const all = [
      ...(await db.select().from(tables.surveys)),
      ...(await db.select().from(tables.surveyAnswers)),
      ...(await db.select().from(tables.publicInvitations)),
      ...(await db.select().from(tables.idempotencyKeys)),
      ...(await db.select().from(tables.auditEvents)),
    ];
    return JSON.stringify(all);
  }

  /** Everything that those who run the survey, those above them, the HR agency and the public can read. */
  async function everythingRead(surveyId: string, formCode: string): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const [operation, endpoint] of operations) {
      if (
        endpoint.method !== 'GET' ||
        !['service-desk', 'survey', 'public-form', 'public-unit', 'agency'].includes(endpoint.scope)
      )
        continue;
      const params = {
        unitId: stage.unitId,
        surveyId,
        formCode,
        employeeId: 'x',
        periodId: 'x',
        year: '2026',
        month: '2026-06',
      };
      const people: (Person | undefined)[] = endpoint.relations.some((relation) => relation === 'public')
        ? [undefined]
        : ['budi', 'head', 'officer', 'auditor'];
      for (const person of people) {
        const { status, text } = await api().call(operation, { ...(person && stage.bench.walk.as(person)), params });
        if (status === 200) texts.set(operation, `${texts.get(operation) ?? ''}${text}`);
      }
    }
    assert.ok(texts.has('surveys.results') && texts.has('publicUnits.data') && texts.has('auditEvents.list'));
    return texts;
  }
});
