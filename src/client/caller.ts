import type { OperationId } from '../contract/index.js';
import { type Answer, type AnswerSource, type Call, type Page, RunningCall, RunningPages } from './call.js';
import { mismatches, type Shape, type ValidationMode } from './check.js';
import { type AsnError, BadRequestError, ContractMismatchError, type Mismatch } from './errors.js';
import { exchange, isRefusal, type Proof } from './exchange.js';
import { requestIdOf, successOf } from './failures.js';
import type { AnyInput } from './operations.js';
import type { ClientOptions } from './options.js';
import { type PreparedRequest, prepare } from './request.js';
import { closeFlights, nameOf, share } from './shared.js';
import { forgetStarted } from './started.js';
import type { Row } from './table.js';
import { Tokens } from './tokens.js';
import type { Answered, Outcome } from './transport.js';

/** Why nobody is signed in any more. */
export interface SignedOut {
  /** `refused`: the API takes no token that the portal gives. `requested`: `client.signOut()` was called. */
  readonly reason: 'refused' | 'requested';
}

const defaultTimeout = 60_000;

/** Makes the calls of one client: what every operation has in common. */
export class Caller {
  readonly baseUrl: string;
  readonly #options: ClientOptions;
  readonly #tokens: Tokens | undefined;
  readonly #listeners = new Set<(event: SignedOut) => void>();
  readonly #identity: string;
  #signedOut = false;

  constructor(options: ClientOptions) {
    const { getToken, session, credentials } = options;
    if (credentials && 'document' in globalThis) {
      throw new TypeError("asn-kinerja: credentials belong on the portal's server; a page gives getToken.");
    }
    this.baseUrl = absolute(options.baseUrl);
    this.#options = options;
    this.#tokens = getToken && new Tokens(getToken, session);
    // A page has one person, so clients with one token function may share answers. A server has many, whatever the function.
    this.#identity = `${nameOf('document' in globalThis ? getToken : this)}|${nameOf(options.fetch)}|`;
  }

  /** @param row What the table says of the operation; as a promise where it must be fetched first. */
  call(operation: OperationId, row: Row | Promise<Row>, input: AnyInput): Call<unknown> {
    const isKnown = !(row instanceof Promise);
    const answered = isKnown
      ? this.#run(operation, row, input)
      : row.then((found) => this.#run(operation, found, input));
    let answer: Promise<Answer<unknown>> | undefined;
    const source: AnswerSource<unknown> = {
      answer: () =>
        (answer ??= answered.then(async (good) => this.#answer(operation, await row, good, input.validate))),
      response: async () => responseOf(await answered),
    };
    // Of one that is not known yet nobody can tell; a call with pages to follow is a call like any other.
    if (isKnown && !row.paged) return new RunningCall(source);
    const follow = (cursor: string) => this.call(operation, row, { ...input, cursor }) as Call<Page<unknown>>;
    return new RunningPages(source as AnswerSource<Page<unknown>>, operation, follow);
  }

  /** Forgets the token at once, then tells the API; rejects where that did not work. */
  async signOut(operation: OperationId, row: Row): Promise<void> {
    const token = this.#tokens?.forget();
    this.#forgetQuestions();
    this.#announce('requested');
    if (token === undefined) return;
    const request = prepare(operation, row, this.baseUrl, this.#locale, {});
    const outcome = await this.#send(request, row, { type: 'header', authorization: `Bearer ${token}` }, {});
    if (!isRefusal(outcome)) successOf(outcome, request);
  }

  onSignedOut(listener: (event: SignedOut) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get #locale(): string {
    const { locale } = this.#options;
    return (typeof locale === 'function' ? locale() : locale) ?? 'id';
  }

  async #run(operation: OperationId, row: Row, input: AnyInput): Promise<Answered> {
    const request = prepare(operation, row, this.baseUrl, this.#locale, input);
    const proof = this.#proofFor(operation, row);
    try {
      const outcome = await this.#send(request, row, proof, input);
      if (proof.type === 'token') this.#noticeSignOut(outcome);
      return successOf(outcome, request);
    } catch (error) {
      // Whoever tries again now joins no question that was asked on the same bad line.
      if ((error as AsnError).loadError === 'connection') this.#forgetQuestions();
      throw error;
    } finally {
      if (row.method !== 'GET') this.#forgetQuestions();
    }
  }

  /** Lets nobody wait for an answer to what was asked so far. */
  #forgetQuestions() {
    closeFlights(this.#identity);
    forgetStarted();
  }

  #send(request: PreparedRequest, row: Row, proof: Proof, input: AnyInput): Promise<Outcome> {
    const timeout = input.timeout ?? this.#options.timeout ?? defaultTimeout;
    const shared = row.method === 'GET' && !input.headers;
    const name = shared
      ? `${this.#identity}${request.headers['accept-language']}|${timeout}|${request.url}`
      : undefined;
    return share(name, input.signal, async (signal) => {
      const start = performance.now();
      const outcome = await exchange(request, { proof, signal, timeout, fetch: this.#options.fetch });
      this.#note(request, row, outcome, Math.round(performance.now() - start));
      return outcome;
    });
  }

  #proofFor(operation: OperationId, row: Row): Proof {
    const { credentials } = this.#options;
    if (row.proof === 'none') return { type: 'none' };
    if (!row.proof && this.#tokens) return { type: 'token', tokens: this.#tokens };
    if (row.proof && credentials) {
      const bytes = new TextEncoder().encode(`${credentials.id}:${credentials.secret}`);
      return { type: 'header', authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
    }
    const option = row.proof ?? 'getToken';
    throw new BadRequestError(`${operation}: createClient() was given no ${option}.`, { operation });
  }

  #answer(operation: OperationId, row: Row, answered: Answered, validate?: ValidationMode): Answer<unknown> {
    const data = row.answer ? this.#dataOf(operation, row.answer, answered, validate) : answered.bytes;
    const version = (data as { etag?: unknown } | undefined)?.etag;
    return {
      data,
      response: responseOf(answered),
      requestId: requestIdOf(answered),
      // A proxy or a missing CORS header can keep the header from a page; the body says the same.
      etag: answered.headers.get('etag') ?? (typeof version === 'string' ? version : undefined),
    };
  }

  #dataOf(
    operation: OperationId,
    shape: Shape,
    answered: Answered,
    validate: ValidationMode = this.#options.validate ?? 'strict',
  ): unknown {
    let data: unknown;
    let found: readonly Mismatch[] = [];
    try {
      data = JSON.parse(answered.body);
      if (validate !== 'off') found = mismatches(shape, data);
    } catch {
      throw mismatch([{ pointer: '', code: 'not-json' }]);
    }
    if (found.length > 0 && validate === 'strict') throw mismatch(found);
    if (found.length > 0) (this.#options.logger ?? console).warn(mismatch(found).message, { mismatches: found });
    return data;

    function mismatch(places: readonly Mismatch[]) {
      const { status } = answered;
      return new ContractMismatchError(places, { operation, status, requestId: requestIdOf(answered) });
    }
  }

  #note({ operation }: PreparedRequest, { method, path }: Row, outcome: Outcome, milliseconds: number) {
    const { logger, onExchange } = this.#options;
    const status = outcome.type === 'answered' ? outcome.status : undefined;
    const requestId = outcome.type === 'answered' ? requestIdOf(outcome) : undefined;
    const details: Parameters<NonNullable<typeof onExchange>>[0] = {
      operation,
      method,
      path,
      status,
      requestId,
      milliseconds,
    };
    logger?.debug(`${operation}: ${status ?? outcome.type} after ${milliseconds} ms`, details);
    onExchange?.(details);
  }

  // Said once and not by every call of the page; again only after somebody was signed in.
  #noticeSignOut(outcome: Outcome) {
    const nobody = outcome.type === 'no-token' && outcome.because === 'nobody';
    if (nobody || isRefusal(outcome)) this.#announce('refused');
    else if (outcome.type === 'answered') this.#signedOut = false;
  }

  #announce(reason: SignedOut['reason']) {
    if (this.#signedOut) return;
    this.#signedOut = true;
    for (const listener of [...this.#listeners]) listener({ reason });
  }
}

/** The answer as a response nobody has read yet. */
function responseOf({ status, headers, body, bytes }: Answered): Response {
  return new Response(status === 204 ? null : (bytes ?? body), { status, headers });
}

function absolute(baseUrl: string | URL): string {
  const url = parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(
      'asn-kinerja: baseUrl must be the http(s) address of the API, without user, query or fragment.',
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function parse(baseUrl: string | URL): URL | undefined {
  if (baseUrl === '') return undefined;
  try {
    return new URL(baseUrl, globalThis.document?.baseURI);
  } catch {
    // A relative address outside a page.
    return undefined;
  }
}
