import {
  type Endpoint,
  type Endpoints,
  keyRule,
  type OperationId,
  operations,
  type Problem,
} from '../../src/contract/index.js';
import type { ResponseOf } from '../../src/server/context.js';
import { portal } from './example-agency.js';

/** A request by operation, as the endpoint table describes it. */
export interface Call {
  /** Employee id of the caller; without one the request carries no token. */
  readonly as?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly bytes?: Uint8Array;
  readonly etag?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The JSON in it; `undefined` where there is none. */
  readonly body: unknown;
}

/** What an operation answers when it succeeds. */
export type BodyOf<Operation extends OperationId> = Operation extends `${infer Group}.${infer Name}`
  ? Group extends keyof Endpoints
    ? Name extends keyof Endpoints[Group]
      ? ResponseOf<Endpoints[Group][Name]>
      : never
    : never
  : never;

/** The problem document in an answer. */
export function problemOf({ body }: Answer): Problem {
  return body as Problem;
}

/** What was sent and what came back, for whoever wants to keep it. */
export type Listener = (operation: OperationId, request: { url: string; init: RequestInit }, answer: Answer) => void;

const rows = new Map<string, Endpoint>(operations);

/** Sends requests straight to a server, with whatever its rows ask for: token, key and version. */
export class ApiCaller {
  readonly #tokens = new Map<string, string>();
  #keys = 0;

  constructor(
    private readonly fetch: (request: Request) => Response | Promise<Response>,
    private readonly listen: Listener = () => {},
    private readonly client = portal,
  ) {}

  /** Sends one request. */
  async call(operation: OperationId, call: Call = {}): Promise<Answer> {
    const endpoint = rows.get(operation);
    if (!endpoint) throw new Error(`No such operation: ${operation}`);
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => call.params?.[name] ?? 'missing');
    const query = new URLSearchParams(call.query).toString();
    const url = `http://api.example${path}${query && `?${query}`}`;
    const headers: Record<string, string> = {
      ...(call.as !== undefined && { Authorization: `Bearer ${await this.token(call.as)}` }),
      ...(operation === 'sessions.create' && { Authorization: this.basic }),
      ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
      ...(call.bytes && endpoint.sends && { 'Content-Type': endpoint.sends[0] as string }),
      ...(keyRule(endpoint) === 'required' && { 'Idempotency-Key': call.key ?? `key-${(this.#keys += 1)}` }),
      ...(call.key !== undefined && { 'Idempotency-Key': call.key }),
      ...(call.etag !== undefined && { 'If-Match': call.etag }),
      ...call.headers,
    };
    const init = {
      method: endpoint.method,
      headers,
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      ...(call.bytes && { body: new Uint8Array(call.bytes) }),
    };
    const answer = await read(await this.fetch(new Request(url, init)));
    this.listen(operation, { url, init }, answer);
    return answer;
  }

  /** Sends a request that must succeed, and gives its body. */
  async ok<Operation extends OperationId>(operation: Operation, call: Call = {}): Promise<BodyOf<Operation>> {
    const answer = await this.call(operation, call);
    if (answer.status >= 300) throw new Error(`${operation} answered ${answer.status}: ${answer.text}`);
    return answer.body as BodyOf<Operation>;
  }

  /** Writes on the version that a read of the same resource gives now. */
  async change<Operation extends OperationId>(operation: Operation, call: Call = {}): Promise<BodyOf<Operation>> {
    return this.ok(operation, { ...call, etag: await this.etag(operation, call) });
  }

  /** The version of what the operation writes, as the caller reads it now. */
  async etag(operation: OperationId, { as, params, query }: Call): Promise<string> {
    const read = `${operation.split('.')[0]}.get` as OperationId;
    const call = { ...(as !== undefined && { as }), ...(params && { params }), ...(query && { query }) };
    const body: unknown = await this.ok(read, call);
    return (body as { etag: string }).etag;
  }

  /** The portal's own credentials. */
  get basic(): string {
    const { id, secret } = this.client;
    return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  }

  /** Lets go of all sessions, when the clock has moved past their end. */
  forgetTokens(): void {
    this.#tokens.clear();
  }

  /** A session of the employee, opened as the portal would. */
  async token(employeeId: string): Promise<string> {
    const known = this.#tokens.get(employeeId);
    if (known !== undefined) return known;
    const { token } = await this.ok('sessions.create', { body: { employeeId, lifetime: 3600 } });
    this.#tokens.set(employeeId, token);
    return token;
  }
}

async function read(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    ...{ text, bytes },
    body: isJson && text ? JSON.parse(text) : undefined,
  };
}
