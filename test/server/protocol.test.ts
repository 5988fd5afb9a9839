import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { before, describe, it } from 'node:test';
import { pino } from 'pino';
import { maskNip } from '../../src/rules/index.js';
import { createServer, type Store } from '../../src/server/index.js';
import { chooseLanguage } from '../../src/server/messages/index.js';
import { makeLogger } from '../../src/server/middleware/log.js';
import { findEmployee } from '../../src/server/store/employees.js';
import { employees } from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import { nipOf } from '../support/example-agency.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

onBothDatabases('the protocol', (store) => {
  let bench: Bench;
  before(async () => {
    bench = await setUpBench(store());
  });

  it('speaks the language of the caller', async () => {
    const { api, walk } = bench;
    const call = { ...walk.as('joko'), params: { appraisalId: 'none' } };
    const indonesian = problemOf(await api.call('appraisals.get', call));
    const english = problemOf(await api.call('appraisals.get', { ...call, headers: { 'Accept-Language': 'en-GB' } }));
    assert.deepEqual([indonesian.title, english.title], ['Data tidak ditemukan', 'Not found']);
  });

  it('lets pages of any origin read what they need', async () => {
    const { server } = bench;
    const headers = { Origin: 'https://simpeg.example', 'Access-Control-Request-Method': 'PUT' };
    const preflight = await server.fetch(new Request('http://api.example/v1/policy', { method: 'OPTIONS', headers }));
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), '*');
    for (const name of ['Authorization', 'Idempotency-Key', 'If-Match']) {
      assert.ok(preflight.headers.get('Access-Control-Allow-Headers')?.includes(name));
    }
    const refused = await server.fetch(
      new Request('http://api.example/v1/policy', { headers: { Origin: 'https://x.example' } }),
    );
    assert.equal(refused.status, 401);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*');
    for (const name of ['ETag', 'Retry-After', 'Location', 'X-Request-Id']) {
      assert.ok(refused.headers.get('Access-Control-Expose-Headers')?.includes(name));
    }
  });

  it('trusts only the origins that an operator names', async () => {
    const { server } = await setUpBench(store(), { trustedOrigins: ['https://simpeg.example'] });
    const allowed = async (origin: string) => {
      const answer = await server.fetch(new Request('http://api.example/v1', { headers: { Origin: origin } }));
      return answer.headers.get('Access-Control-Allow-Origin');
    };
    assert.equal(await allowed('https://simpeg.example'), 'https://simpeg.example');
    assert.equal(await allowed('https://evil.example'), null);
  });

  it('keeps personal answers out of caches, and every answer from being a page', async () => {
    const { api, walk } = bench;
    const { headers } = await api.call('me.get', walk.as('ani'));
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.ok(headers.get('X-Request-Id'));
  });

  it('gives every session of a person the same draft key, and nobody else that one', async () => {
    const { api, walk } = bench;
    const { draftKey } = await api.ok('me.get', walk.as('ani'));
    api.forgetTokens();
    assert.equal((await api.ok('me.get', walk.as('ani'))).draftKey, draftKey);
    assert.notEqual((await api.ok('me.get', walk.as('budi'))).draftKey, draftKey);
    assert.equal(Buffer.from(draftKey, 'base64url').length, 32);
  });

  it('asks whoever sends too much to wait', async () => {
    const { api, walk, clock } = await setUpBench(store(), { rateLimit: { burst: 5, perSecond: 1 } });
    const call = async () => (await api.call('me.get', walk.as('joko'))).status;
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push(await call());
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
    const refused = await api.call('me.get', walk.as('joko'));
    assert.equal(refused.headers.get('Retry-After'), '1');
    clock.now = new Date(clock.now.getTime() + 3000);
    assert.equal(await call(), 200);
  });

  it('tells citizens behind a proxy apart, by nothing that they can write themselves', async () => {
    const rateLimit = { burst: 2, perSecond: 1 };
    const { api } = await setUpBench(store(), { rateLimit, trustedProxies: 1 });
    const from = async (forwarded: string) =>
      (await api.call('service.describe', { headers: { 'X-Forwarded-For': forwarded } })).status;
    assert.deepEqual(
      [await from('10.0.0.1'), await from('9.9.9.9, 10.0.0.1'), await from('10.0.0.1')],
      [200, 200, 429],
    );
    assert.equal(await from('10.0.0.1, 10.0.0.2'), 200);
    const { api: direct } = await setUpBench(store(), { rateLimit });
    const own = { headers: { 'X-Forwarded-For': '10.0.0.3' } };
    const statuses = [];
    for (let turn = 0; turn < 3; turn += 1) statuses.push((await direct.call('service.describe', own)).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });

  it('opens sessions by staff number as people write it, and only for people it knows', async () => {
    const { api, agency } = bench;
    const nip = nipOf('ani');
    const spaced = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
    const { employeeId } = await api.ok('sessions.create', { body: { nip: spaced } });
    assert.equal(employeeId, agency.ids.ani);
    const unknown = await api.call('sessions.create', { body: { nip: '199001012015031999' } });
    assert.deepEqual(
      problemOf(unknown).errors?.map(({ pointer, code }) => [pointer, code]),
      [['/nip', 'unknown-employee']],
    );
    const both = await api.call('sessions.create', { body: { nip, employeeId } });
    assert.equal(problemOf(both).errors?.[0]?.code, 'exactly-one');
  });

  it('pages through a list without losing or doubling anything while rows are added', async () => {
    const { api, walk, agency } = await setUpBench(store());
    const officer = walk.as('officer');
    const whole = await api.ok('employees.list', { ...officer, query: { limit: '200' } });
    const template = await findEmployee(store().db, agency.agency.id, agency.ids.ani);
    assert.ok(template);
    const { unit: _unit, superior: _superior, ...row } = template;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: '4', ...(cursor !== null && { cursor }) };
      const page = await api.ok('employees.list', { ...officer, query });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      // One that sorts first and one that sorts last, with every page.
      for (const name of ['Aaa', 'Zzz']) {
        await store()
          .db.insert(employees)
          .values({ ...row, id: `new-${name}-${seen.length}`, nip: null, name });
      }
    } while (cursor !== null && seen.length < 60);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      seen.filter((id) => !id.startsWith('new-')),
      whole.items.map(({ id }) => id),
    );
    assert.ok(!seen.some((id) => id.startsWith('new-Aaa')));
  });

  it('takes a cursor only for the list it was given for', async () => {
    const { api, walk } = bench;
    const { nextCursor } = await api.ok('employees.list', { ...walk.as('officer'), query: { limit: '1' } });
    assert.ok(nextCursor);
    const { status } = await api.call('units.list', { ...walk.as('officer'), query: { cursor: nextCursor } });
    assert.equal(status, 422);
  });

  it('lists the library with the own unit and position first', async () => {
    const { api, walk } = bench;
    const names = async (person: 'ani' | 'joko') =>
      (await api.ok('indicatorLibrary.list', walk.as(person))).items.map(({ unit }) => unit);
    assert.deepEqual(await names('ani'), ['Bidang Pelayanan', 'Dinas Perhubungan']);
    assert.deepEqual(await names('joko'), ['Dinas Perhubungan', 'Bidang Pelayanan']);
    const found = await api.ok('indicatorLibrary.list', { ...walk.as('joko'), query: { search: 'waktu DOKUMEN' } });
    assert.equal(found.items.length, 1);
    const none = await api.ok('indicatorLibrary.list', { ...walk.as('joko'), query: { search: '100%_\\' } });
    assert.equal(none.items.length, 0);
  });
});

describe('faults', () => {
  it('tell the caller nothing but a request id', async () => {
    const lines: string[] = [];
    const broken = new Proxy({} as Store, {
      get: (_, name) => {
        if (name === 'then') return undefined;
        throw new Error(`secret of the inside, ${nipOf('ani')}`);
      },
    });
    const server = createServer({ store: broken, logger: recordingLogger(lines) });
    const response = await server.fetch(
      new Request('http://api.example/v1/policy?nip=199001152015031001', {
        headers: { Authorization: 'Bearer a.b.c' },
      }),
    );
    const text = await response.text();
    assert.equal(response.status, 500);
    assert.doesNotMatch(text, /secret|stack/);
    assert.match(text, /urn:asn-kinerja:problem:internal/);
    assert.ok(lines.some((line) => line.includes('secret of the inside')));
    assert.ok(lines.every((line) => !line.includes(nipOf('ani')) && !line.includes('a.b.c') && !line.includes('?nip')));
  });

  it('answer 503 when the database is away', async () => {
    const away = new Proxy({} as Store, {
      get: (_, name) => {
        if (name === 'then') return undefined;
        throw Object.assign(new Error('no connection'), { code: 'ECONNREFUSED' });
      },
    });
    const server = createServer({ store: away, logger: pino({ level: 'silent' }) });
    const response = await server.fetch(
      new Request('http://api.example/v1/policy', { headers: { Authorization: 'Bearer a.b.c' } }),
    );
    assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '1']);
  });
});

describe('languages', () => {
  for (const [header, language] of [
    [undefined, 'id'],
    ['', 'id'],
    ['en', 'en'],
    ['en-US,en;q=0.9,id;q=0.8', 'en'],
    ['id;q=0.9, en;q=0.1', 'id'],
    ['in-ID', 'id'],
    ['fr, de', 'id'],
    ['en;q=0', 'id'],
    [';;;,q=,en;q=banana', 'en'],
  ] as const) {
    it(`reads "${header}" as ${language}`, () => assert.equal(chooseLanguage(header), language));
  }
});

describe('the log', () => {
  it('masks staff numbers with and without spaces', () => {
    const lines: string[] = [];
    const logger = recordingLogger(lines);
    logger.info({ nip: '199001152015031001' }, 'dan 19900115 201503 1 001 juga');
    assert.ok(lines.join('').includes(maskNip('199001152015031001')));
    assert.doesNotMatch(lines.join(''), /19900115/);
  });
});

function recordingLogger(lines: string[]) {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return makeLogger('info', stream);
}
