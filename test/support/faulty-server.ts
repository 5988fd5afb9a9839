// An API that does exactly what a test tells it to: late, wrong, half or not at all. Tests in Node and in the browser program
// it over HTTP, so that both use the same cases.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One answer. */
export interface Reply {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** The body as it is, in place of `json`; give its `content-type` in `headers`. */
  readonly text?: string;
  /** The body as bytes, each a number. */
  readonly bytes?: readonly number[];
  /** Milliseconds before the answer begins. */
  readonly wait?: number;
  /** Milliseconds between the headers and the body. */
  readonly stall?: number;
  /** Breaks the connection off before the answer, or in the middle of the body. */
  readonly cut?: 'before' | 'within';
}

/** What the API of one test does. */
export interface Scenario {
  /** Answers by `GET /v1/me`, or `*` for everything else; in turn, the last one for ever. */
  readonly replies: Readonly<Record<string, readonly Reply[]>>;
  /** Tokens it takes; any unless told. Others are answered 401. */
  readonly tokens?: readonly string[];
  /**
   * Honours idempotency keys: a good answer is an effect, and its key gets the same answer from then on, however often the
   * first was cut off or late.
   */
  readonly honoursKeys?: boolean;
}

/** A request as it came. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As text; in base64 where it came as `application/octet-stream`. */
  readonly body: string;
  /** Whether its idempotency key was known: nothing was done again. */
  readonly repeated: boolean;
  /** Whether the caller went away before it was answered. */
  aborted: boolean;
}

interface Running {
  readonly scenario: Scenario;
  readonly received: Received[];
  readonly used: Map<string, number>;
  /** Answers by idempotency key. */
  readonly kept: Map<string, Reply>;
}

/** Starts the server on a free port of this machine. */
export async function startFaultyServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const scenarios: Running[] = [];
  const server = createServer((request, response) => {
    answer(scenarios, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

async function answer(scenarios: Running[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  allowCrossOrigin(request, response);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const body = await read(request);
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/scenarios') {
    scenarios.push({ scenario: JSON.parse(body) as Scenario, received: [], used: new Map(), kept: new Map() });
    return sendJson(response, 201, { id: scenarios.length - 1 });
  }
  const [, number, path] = /^\/scenarios\/(\d+)(\/.*)$/.exec(url.pathname) ?? [];
  const running = scenarios[Number(number)];
  if (!running || !path) return sendJson(response, 404, { title: 'no such scenario' });
  if (path === '/requests') return sendJson(response, 200, running.received);
  const { method = '', headers } = request;
  const query = Object.fromEntries(url.searchParams);
  const key = running.scenario.honoursKeys ? headers['idempotency-key']?.toString() : undefined;
  const kept = key === undefined ? undefined : running.kept.get(key);
  const received: Received = { method, path, query, headers, body, repeated: kept !== undefined, aborted: false };
  running.received.push(received);
  response.on('close', () => (received.aborted = !response.writableFinished));
  const reply = kept ?? replyFor(running, received);
  if (key !== undefined && reply.json !== undefined && (reply.status ?? 200) < 400)
    running.kept.set(key, { ...reply, wait: 0, cut: undefined });
  await play(reply, response);
}

function replyFor({ scenario, used }: Running, { method, path, headers }: Received): Reply {
  const token = headers.authorization?.toString().replace('Bearer ', '');
  if (scenario.tokens && !scenario.tokens.includes(token ?? '')) return refusal;
  const route = `${method} ${path}`;
  const name = route in scenario.replies ? route : '*';
  const replies = scenario.replies[name] ?? [];
  const turn = used.get(name) ?? 0;
  used.set(name, turn + 1);
  return replies[Math.min(turn, replies.length - 1)] ?? { status: 404, json: { title: 'no reply' } };
}

const refusal: Reply = {
  status: 401,
  headers: { 'content-type': 'application/problem+json', 'x-request-id': 'refused' },
  json: { type: 'urn:asn-kinerja:problem:unauthenticated', title: 'Sesi berakhir', status: 401 },
};

async function play(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.wait) await pause(reply.wait);
  if (reply.cut === 'before') return void response.destroy();
  const text = reply.bytes
    ? Buffer.from(reply.bytes)
    : Buffer.from(reply.text ?? (reply.json === undefined ? '' : JSON.stringify(reply.json)));
  const type = reply.json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(reply.status ?? 200, { ...type, 'content-length': text.length, ...reply.headers });
  if (reply.stall) {
    response.flushHeaders();
    await pause(reply.stall);
  }
  if (reply.cut !== 'within') return void response.end(text);
  response.write(text.subarray(0, text.length / 2), () => response.destroy());
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const isBytes = request.headers['content-type'] === 'application/octet-stream';
  return Buffer.concat(chunks).toString(isBytes ? 'base64' : 'utf8');
}

// As the contract asks of every implementation (craft 4.5): without it a page reads no ETag.
function allowCrossOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  response.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, idempotency-key, if-match, accept-language, x-note',
  );
  response.setHeader('access-control-expose-headers', 'etag, retry-after, location, x-request-id');
}
