import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { eq, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import readXlsxFile from 'read-excel-file/node';
import {
  type OperationId,
  operations,
  pathParameters,
  type SurveyResults,
  workbookKinds,
} from '../../src/contract/index.js';
import * as schema from '../../src/server/store/schema.js';
import type { Call } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { drawOutsiders, inviteOutsiders, outsideAnswer, sendOutside } from '../support/outsiders.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';
import { SurveyStage } from './survey-stage.js';

/** Those who would like to know: the employee, who judges them, the HR agency that invites. */
const readers: readonly Person[] = ['ani', 'lead', 'officer'];

/** What the officer reads who runs a survey. */
const ofDesk = /^(surveys|publicCases|tasks|serviceDesks|forumDays)\./;

/** Words and numbers that must be nowhere once the round is closed. */
const secret = 'kalimat-rahasia';

/** What six people from outside answer, in two worlds that publish the same. Question by question; `null` is left out. */
const worlds = {
  first: [
    [4, 4, 3, 1, 2, null],
    [4, 4, 3, 2, 2, null],
    [4, 4, 3, 1, 3, null],
    [4, 4, 3, 2, 2, null],
    [4, 4, 3, 1, 3, null],
    // Five are enough, and the sixth is the only one who says something of the last question.
    [null, null, null, null, null, 1],
  ],
  second: [
    [3, 4, 4, 2, 3, null],
    [3, 2, 2, 2, 3, null],
    [4, 3, 4, 2, 2, null],
    [3, 4, 4, 2, 2, null],
    [4, 3, 2, 1, 2, null],
  ],
} as const;

onBothDatabases('an attack on people from outside', (store) => {
  /** A round that is open, with six invitations, and a survey. */
  async function open() {
    const bench = await setUpBench(store(), { checkResponses: false });
    const { api, walk } = bench;
    const stage = await SurveyStage.set(bench);
    const survey = await stage.open();
    await walk.begin();
    await walk.plan();
    await api.ok('webhooks.create', {
      ...walk.as('officer'),
      body: { name: 'SIMPEG', url: 'https://simpeg.example/kait', events: [] },
    });
    await drawOutsiders(api, walk, 6);
    await walk.openRound('2026-06-30');
    const { letters } = await inviteOutsiders(api, walk);
    return { ...bench, stage, survey, codes: letters.map(({ code }) => code) };
  }

  type Opened = Awaited<ReturnType<typeof open>>;

  /** Everything that anybody can read, by who reads what: status, version and body. */
  async function everything(
    { api, walk, agency, codes, survey }: Opened,
    by: readonly Person[] = readers,
  ): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    const params: Readonly<Record<string, string>> = {
      ...{ ...walk.params, employeeId: agency.ids.ani, periodId: agency.periodId },
      ...{ year: '2026', month: '2026-06', unitId: await unitOf(agency.ids.ani), surveyId: survey.id },
    };
    const keep = async (name: string, operation: OperationId, call: Call) => {
      const { status, headers, text } = await api.call(operation, call);
      // Every refusal has the number of its request.
      const said = status < 400 ? text : text.replace(/"requestId":"[^"]*"/, '');
      seen.set(name, `${status} ${headers.get('etag')} ${said}`);
    };
    for (const [operation, endpoint] of operations) {
      if (endpoint.method !== 'GET' || endpoint.answers || endpoint.relations.includes('public')) continue;
      if (pathParameters(endpoint.path).some((name) => params[name] === undefined)) continue;
      for (const reader of [...by, ...(ofDesk.test(operation) ? ['budi' as const] : [])]) {
        await keep(`${reader} ${operation}`, operation, { ...walk.as(reader), params, query: queryOf(operation) });
      }
    }
    for (const operation of ['publicUnits.performance', 'publicUnits.data', 'publicUnits.table'] as const) {
      await keep(operation, operation, { params });
    }
    await keep('public form of the survey', 'publicForms.get', { params: { formCode: survey.code } });
    for (const [place, formCode] of codes.entries()) {
      await keep(`public form ${place}`, 'publicForms.get', { params: { formCode } });
      const faulty = { ...outsideAnswer([4]), scores: [{ question: 'unknown', score: 1 }] };
      const { status } = await sendOutside(api, formCode, faulty);
      seen.set(`public probe ${place}`, String(status));
    }
    const deliveries = await store().db.select().from(schema.webhookDeliveries);
    const own = deliveries.filter(({ agencyId }) => agencyId === agency.agency.id);
    seen.set('webhooks', JSON.stringify(own.map(({ type, data, at }) => [type, data, at])));
    return seen;
  }

  /** What leaves as a workbook, cell by cell: a file has the time of its making. */
  async function workbooks({ api, walk }: Opened): Promise<unknown[]> {
    const seen = [];
    for (const kind of workbookKinds) {
      const params = { ...walk.params, kind };
      const { status, bytes } = await api.call('documents.workbook', { ...walk.as('lead'), params });
      seen.push([kind, status, status === 200 && (await readXlsxFile(Buffer.from(bytes)))]);
    }
    return seen;
  }

  async function unitOf(employeeId: string): Promise<string> {
    const rows = await store().db.select().from(schema.employees).where(eq(schema.employees.id, employeeId));
    return rows[0]?.unitId ?? '';
  }

  async function answer({ api, codes }: Opened, scores: readonly (readonly (number | null)[])[]) {
    for (const [place, one] of scores.entries()) {
      const body = outsideAnswer(one, `${secret} ${place}`);
      assert.equal((await sendOutside(api, codes[place] ?? '', body, `key-${place}`)).status, 201);
      // Sent again, because the line was lost.
      assert.equal((await sendOutside(api, codes[place] ?? '', body, `key-${place}`)).status, 201);
    }
  }

  /** Everything in the database of an agency, as one text. */
  async function dump({ agency }: Bench): Promise<string> {
    const tables = Object.values(schema).filter((table) => is(table, PgTable));
    const rows: unknown[] = [];
    for (const table of tables) rows.push(...(await store().db.select().from(table)));
    const own = rows.filter((row) => (row as { agencyId?: string }).agencyId === agency.agency.id);
    return JSON.stringify(own);
  }

  let first: Opened;
  let second: Opened;
  before(async () => {
    first = await open();
    second = await open();
    // Sessions leave lines of their own.
    for (const bench of [first, second]) {
      for (const reader of [...readers, 'budi' as const]) await bench.api.call('me.get', bench.walk.as(reader));
    }
  });

  it('sees nothing change while they answer: no count, version, line, task or message', async () => {
    const [empty, emptyBooks] = [await everything(first), await workbooks(first)];
    assert.ok(empty.size > 100, `${empty.size} readings`);
    await answer(first, worlds.first);
    await first.stage.sendMany(first.survey.code, 4, () => ({ comment: 'Antre lama.' }), 1);
    const full = await everything(first);
    for (const [reading, text] of empty) assert.equal(full.get(reading), text, reading);
    assert.ok(JSON.stringify(emptyBooks).length > 2_000);
    assert.deepEqual(await workbooks(first), emptyBooks);
  });

  it('sees the same of two worlds that publish the same, of how many and in which order they answered', async () => {
    await answer(second, [...worlds.second].reverse());
    await second.stage.sendMany(second.survey.code, 4, () => ({ respondent: [{ fact: 'sex', value: 'female' }] }), 4);
    for (const bench of [first, second]) {
      const {
        id: _id,
        version: _version,
        since: _since,
        etag,
        ...rules
      } = await bench.api.ok('policy.get', bench.walk.as('officer'));
      // Whoever loosens the policy now, to see more of what was answered under the old one, sees no more.
      const review = { ...rules.review, minimumRaters: { ...rules.review.minimumRaters, public: 3 } };
      const publicVoice = { ...rules.publicVoice, minimumCommenters: 3 };
      const body = { ...rules, review, publicVoice };
      await bench.api.ok('policy.change', { ...bench.walk.as('officer'), etag, body });
      await bench.api.change('reviewRounds.close', { ...bench.walk.as('lead'), params: bench.walk.params });
      const { outside } = await bench.api.ok('reviewRounds.summary', {
        ...bench.walk.as('ani'),
        params: bench.walk.params,
      });
      assert.deepEqual(
        outside?.questions.map(({ range }) => range && `${range.low}–${range.high}`),
        ['3–4', '3–4', '3–4', '1–2', '2–3', null],
      );
      assert.deepEqual(outside?.comments, []);
    }
    const [one, other] = [await everything(first), await everything(second)];
    for (const [reading, text] of one) assert.equal(alike(other.get(reading) ?? ''), alike(text), reading);
  });

  it('learns nothing from late answers, of whoever has answered and whoever has not', async () => {
    const few = ['lead', 'officer'] as const;
    const before = await everything(second, few);
    for (const code of second.codes) {
      assert.equal((await sendOutside(second.api, code, outsideAnswer([1, 1, 1, 1, 1, 1], secret))).status, 409);
    }
    for (const [reading, text] of await everything(second, few)) assert.equal(before.get(reading), text, reading);
  });

  it('sees the same of two surveys that too few answered, when they are closed', async () => {
    for (const { stage, survey } of [first, second]) await stage.close(survey.id);
    const [one, other] = [await everything(first, ['officer']), await everything(second, ['officer'])];
    const results = JSON.parse((one.get('budi surveys.results') ?? '').replace(/^\S+ \S+ /, '')) as SurveyResults;
    assert.deepEqual([results.index, results.comments, results.sample.respondents], [null, [], null]);
    for (const [reading, text] of one) assert.equal(alike(other.get(reading) ?? ''), alike(text), reading);
  });

  it('finds no answer, no words and no code in the database', async () => {
    for (const bench of [first, second]) {
      const text = await dump(bench);
      assert.ok(text.length > 10_000);
      for (const word of [secret, ...bench.codes, 'sekolah.example']) assert.ok(!text.includes(word), word);
    }
  });
});

/** What some readings ask for beside their path. */
function queryOf(operation: string): Readonly<Record<string, string>> {
  return operation.startsWith('auditEvents.') ? { limit: '200' } : {};
}

/** A reading without what is made at random: ids, hashes and versions, and the order of lists that ids decide. */
function alike(text: string): string {
  const [status, , ...body] = text.split(' ');
  const plain = body
    .join(' ')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/"[\w-]{43,}"|"[0-9a-f]{40,64}"/g, '"hash"')
    .replace(/"[2-9B-DF-HJ-NP-TV-Z]{8}(?:[2-9B-DF-HJ-NP-TV-Z]{8})?"/g, '"code"');
  try {
    return `${status} ${JSON.stringify(sorted(JSON.parse(plain)))}`;
  } catch {
    return `${status} ${plain}`;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(sorted)
      .map((item) => JSON.stringify(item))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
