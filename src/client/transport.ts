import ky, { HTTPError, NetworkError, TimeoutError } from 'ky';
import type { PreparedRequest } from './request.js';

/**
 * What became of one request, as plain data and not as errors: two bundles on a page share outcomes, and the error classes of
 * one are strangers to the other.
 */
export type Outcome =
  | Answered
  /** No answer. `sent` is false only where it is certain that the server has not seen the request. */
  | {
      readonly type: 'unanswered';
      readonly because: 'timeout' | 'connection';
      readonly sent: boolean;
      readonly cause?: unknown;
    }
  /** Not sent, for want of a token. */
  | { readonly type: 'no-token'; readonly because: 'nobody' | 'failed' | 'signed-out'; readonly cause?: unknown };

export interface Answered {
  readonly type: 'answered';
  /** 0 for a redirect that the browser does not let us see. */
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty where it is `bytes`. */
  readonly body: string;
  /** The body of a good answer where the operation answers bytes. */
  readonly bytes?: Blob;
}

/** Looks like `fetch`; ky hands it a whole `Request`. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>;

export interface SendOptions {
  readonly fetch: Fetch | undefined;
  readonly authorization: string | undefined;
  /** Milliseconds left for everything. */
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

/**
 * One attempt takes no longer than this, so that a stuck connection leaves time for another. Bytes may take the whole call: a
 * part of a file is a minute's work on a slow line, and its caller says how long that may be.
 */
const attemptTimeout = 20_000;
const retries = 2;
/** A server that wants a longer pause gets it: the error names the time, and a person decides. */
const longestRetryAfter = 10_000;
const longestPause = 3_000;

// Somewhere between us and the server, or a server that said "not now". 500 is a fault: asking again finds it again.
const temporary = [408, 429, 502, 503, 504];
const paused = [429, 503];

/**
 * Sends one request and reads the answer; tries again where that can help: it is always safe (`PreparedRequest`).
 *
 * @throws The reason of `signal`; nothing else.
 */
export async function send(request: PreparedRequest, options: SendOptions): Promise<Outcome> {
  const { signal, milliseconds } = options;
  const deadline = performance.now() + milliseconds;
  let sent = false;
  let cause: unknown;

  // ky knows network errors by their English texts, some engines' not among them: here every TypeError is one.
  const attempt: Fetch = async (input, init) => {
    try {
      return await (options.fetch ?? fetch)(input, init);
    } catch (error) {
      cause = error;
      if (!provesUnsent(error)) sent = true;
      throw error instanceof TypeError ? new TypeError('Failed to fetch', { cause: error }) : error;
    }
  };

  try {
    const answer = ky(request.url, {
      method: request.method,
      headers: { ...request.headers, ...(options.authorization && { authorization: options.authorization }) },
      body: request.body,
      // A redirect could carry the token to another origin; in this API there is none, so it is a log-in page's.
      redirect: 'manual',
      signal,
      fetch: attempt as typeof fetch,
      timeout: isBulky(request) ? milliseconds : Math.min(attemptTimeout, milliseconds),
      totalTimeout: milliseconds,
      throwHttpErrors: (status) => temporary.includes(status),
      retry: {
        limit: retries,
        methods: ['get', 'post', 'put', 'delete'],
        statusCodes: temporary,
        afterStatusCodes: paused,
        maxRetryAfter: longestRetryAfter,
        backoffLimit: longestPause,
        jitter: true,
        retryOnTimeout: true,
        shouldRetry: ({ error }) => (error instanceof HTTPError && mustWait(error, deadline) ? false : undefined),
      },
    });
    // Through ky, because it keeps the time while the body comes; the clone it leaves us is a response like any other.
    const whole = await (request.answersBytes ? answer.blob() : answer.text());
    const { status, headers } = await answer;
    return { type: 'answered', status, headers, ...(await contentOf(whole, status)) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof HTTPError) return answered(error);
    if (error instanceof TimeoutError) return { type: 'unanswered', because: 'timeout', sent: true };
    return { type: 'unanswered', because: 'connection', sent: sent || !(error instanceof NetworkError), cause };
  }
}

function isBulky({ body, answersBytes }: PreparedRequest): boolean {
  return answersBytes || (body !== undefined && typeof body !== 'string');
}

// A refusal is a problem document also where bytes were asked for, and a log-in page is no file.
async function contentOf(whole: string | Blob, status: number): Promise<Pick<Answered, 'body' | 'bytes'>> {
  if (typeof whole === 'string') return { body: whole };
  const isFile = status >= 200 && status < 300 && !whole.type.includes('html');
  return isFile ? { body: '', bytes: whole } : { body: await whole.text() };
}

/** Whether the server asks for a longer pause than this call can make. */
function mustWait({ response }: HTTPError, deadline: number): boolean {
  const seconds = retryAfterOf(response.headers) ?? 0;
  return seconds * 1000 > Math.min(longestRetryAfter, deadline - performance.now());
}

/** Seconds of a `Retry-After` header, which is a number of seconds or a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

// ky has read the body already, and parsed it where it was JSON.
function answered({ response, data }: HTTPError): Answered {
  const body = typeof data === 'string' ? data : data === undefined ? '' : JSON.stringify(data);
  return { type: 'answered', status: response.status, headers: response.headers, body };
}

const unsentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** Whether a failed attempt has certainly not reached the server. A browser says so only when it is offline. */
function provesUnsent(error: unknown): boolean {
  if (globalThis.navigator?.onLine === false) return true;
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return unsentCodes.includes(String(cause?.code));
}
