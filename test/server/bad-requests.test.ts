import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import {
  type Endpoint,
  keyRule,
  type OperationId,
  operations,
  problem,
  problemsOf,
  problemTypeOf,
  problemTypes,
} from '../../src/contract/index.js';
import * as z from '../../src/contract/zod.js';
import { bodiesOf } from './arbitraries.js';
import { type Draft, type Spoiled, spoilers } from './bad-requests.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';
import { prepareValidRequests, type ValidRequests } from './valid-requests.js';

const runs = 2000;

// Entries of a log are refused one by one in an answer that is no problem (test/server/activities.test.ts).
const refusing = operations.filter(([operation]) => operation !== 'activities.record');

/** One bad request: which operation, in which way wrong, and the request itself. */
interface BadRequest {
  readonly operation: OperationId;
  readonly endpoint: Endpoint;
  readonly way: string;
  readonly draft: Draft;
  readonly spoiled: Spoiled;
}

onBothDatabases('bad requests', (store) => {
  let bench: Bench;
  let valid: ValidRequests;
  const tokens = new Map<OperationId, string>();

  before(async () => {
    bench = await setUpBench(store());
    valid = await prepareValidRequests(bench);
    for (const [operation] of operations) {
      tokens.set(operation, await bench.api.token(bench.agency.ids[valid.personFor(operation)]));
    }
  });

  function draftOf(operation: OperationId, endpoint: Endpoint, body: unknown): Draft {
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => valid.params[name] ?? '');
    const headers: Record<string, string> = {
      Authorization: operation === 'sessions.create' ? bench.api.basic : `Bearer ${tokens.get(operation)}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(endpoint.sends && { 'Content-Type': endpoint.sends[0] ?? '' }),
      ...(keyRule(endpoint) === 'required' && { 'Idempotency-Key': `bad-${Math.random()}` }),
      ...(endpoint.ifMatch && { 'If-Match': '"none"' }),
    };
    const bytes = endpoint.sends && new TextEncoder().encode('%PDF-1.7');
    return { path, query: '', headers, body: body === undefined ? bytes : JSON.stringify(body) };
  }

  const badRequests = (): fc.Arbitrary<BadRequest> =>
    fc.constantFrom(...refusing).chain(([operation, endpoint]) =>
      bodies(operation, endpoint).chain((json) => {
        const draft = draftOf(operation, endpoint, json);
        const ways = Object.entries(spoilers).flatMap(([way, spoil]) => {
          const spoiled = spoil(endpoint, json, draft);
          return spoiled ? [spoiled.map((change) => ({ operation, endpoint, way, draft, spoiled: change }))] : [];
        });
        return fc.oneof(...ways);
      }),
    );

  function bodies(operation: OperationId, { body }: Endpoint): fc.Arbitrary<unknown> {
    if (!body) return fc.constant(undefined);
    return fc.oneof(fc.constant(valid.bodies[operation]), bodiesOf(body));
  }

  it(`are answered with a problem that says what is wrong, ${runs} of them`, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(badRequests(), async (request) => {
        seen.set(request.way, (seen.get(request.way) ?? 0) + 1);
        await judge(request);
      }),
      { numRuns: runs },
    );
    assert.deepEqual(
      Object.keys(spoilers).filter((way) => !seen.has(way)),
      [],
      'some ways of being wrong were never tried',
    );
  });

  async function judge({ operation, endpoint, way, draft, spoiled }: BadRequest): Promise<void> {
    const { path, query, headers, body } = { ...draft, ...spoiled };
    const url = `http://api.example${path}${query && `?${query}`}`;
    const request = new Request(url, {
      method: endpoint.method,
      headers: encodable(headers),
      ...(body !== undefined && { body: body as BodyInit }),
    });
    // What `Request` adds by itself would mend what we broke.
    if (headers['Content-Type'] === '') request.headers.delete('Content-Type');
    const response = await bench.server.fetch(request);
    const answer = await response.text();
    const context = `${operation}, ${way}: ${response.status} ${answer.slice(0, 400)}`;
    assert.ok(spoiled.statuses.includes(response.status), context);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/, context);
    const document = z.parse(problem, JSON.parse(answer));
    const type = problemTypeOf(document.type);
    assert.ok(type && problemTypes[type] === response.status, context);
    assert.ok(problemsOf(endpoint).includes(type), `not in the table: ${context}`);
    assert.ok(document.title && document.detail && document.requestId, context);
    if (response.status === 422) {
      const pointers = document.errors?.map(({ pointer }) => pointer) ?? [];
      const wanted = spoiled.pointer ?? '';
      assert.ok(
        pointers.some((pointer) => wanted.startsWith(pointer) || pointer.startsWith(wanted)),
        `points elsewhere than ${wanted}: ${context}`,
      );
      assert.ok(
        document.errors?.every(({ detail }) => detail.length > 3 && !detail.includes('{')),
        context,
      );
    }
  }

  it('are refused at addresses and with methods that do not exist', async () => {
    const { server } = bench;
    const missing = await server.fetch(new Request('http://api.example/v1/nothing/here'));
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('Content-Type') ?? '', /problem\+json/);
    const wrong = await server.fetch(new Request('http://api.example/v1/policy', { method: 'POST' }));
    assert.deepEqual([wrong.status, wrong.headers.get('Allow')], [405, 'GET, PUT, HEAD, OPTIONS']);
  });
});

/** Headers travel as Latin-1; `Request` refuses the rest itself. */
function encodable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => [...value].every((one) => one <= '\xff')));
}
