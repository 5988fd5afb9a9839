import type { PreparedRequest } from './request.js';
import { adopt } from './started.js';
import { untilAborted } from './waiting.js';

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

/** Looks like `fetch`; it gets a whole `Request`. */
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
const firstPause = 300;
const longestPause = 3_000;

// Somewhere between us and the server, or a server that said "not now". 500 is a fault: asking again finds it again.
const temporary = [408, 429, 502, 503, 504];
const paused = [429, 503];

/**
 * Sends one request and reads the answer; tries again where that can help: it is always safe (`PreparedRequest`). Our own
 * loop and no library: the smallest that fits costs a page 7 KB (docs/decisions/0015-own-transport.md).
 *
 * @throws The reason of `signal`; nothing else.
 */
export async function send(request: PreparedRequest, options: SendOptions): Promise<Outcome> {
  const deadline = performance.now() + options.milliseconds;
  let sent = false;
  for (let tries = 0; ; tries += 1) {
    const outcome = await attempt(request, options, deadline - performance.now());
    if (outcome.type === 'unanswered') sent ||= outcome.sent;
    const pause = tries < retries ? pauseAfter(outcome, tries) : undefined;
    if (pause === undefined || pause >= deadline - performance.now()) {
      return outcome.type === 'unanswered' ? { ...outcome, sent } : outcome;
    }
    await pauseFor(pause, options.signal);
  }
}

/** One request with its answer's body: a line may break while that comes. */
async function attempt(request: PreparedRequest, options: SendOptions, left: number): Promise<Outcome> {
  const { signal, authorization } = options;
  const timer = new AbortController();
  const stop = () => timer.abort(signal.reason);
  const milliseconds = isBulky(request) ? left : Math.min(attemptTimeout, left);
  const timeout = setTimeout(() => timer.abort(), milliseconds);
  signal.addEventListener('abort', stop);
  try {
    const asked = new Request(request.url, {
      method: request.method,
      headers: { ...request.headers, ...(authorization && { authorization }) },
      body: request.body,
      // A redirect could carry the token to another origin; in this API there is none, so it is a log-in page's.
      redirect: 'manual',
      signal: timer.signal,
    });
    // A portal's own function may not heed the signal.
    const answer = adopt(request, authorization) ?? (options.fetch ?? fetch)(asked);
    const response = await untilAborted(answer, timer.signal);
    const reading: Promise<string | Blob> = request.answersBytes ? response.blob() : response.text();
    const whole = await untilAborted(reading, timer.signal);
    const { status, headers } = response;
    return { type: 'answered', status, headers, ...(await contentOf(whole, status)) };
  } catch (cause) {
    signal.throwIfAborted();
    if (timer.signal.aborted) return { type: 'unanswered', because: 'timeout', sent: true };
    return { type: 'unanswered', because: 'connection', sent: !provesUnsent(cause), cause };
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }
}

/** Milliseconds to wait before another attempt; `undefined` where none can help. */
function pauseAfter(outcome: Outcome, tries: number): number | undefined {
  if (outcome.type === 'answered') {
    if (!temporary.includes(outcome.status)) return undefined;
    const asked = paused.includes(outcome.status) ? retryAfterOf(outcome.headers) : undefined;
    if (asked !== undefined) return asked * 1000 > longestRetryAfter ? undefined : asked * 1000;
  } else if (outcome.type === 'unanswered' && outcome.because === 'connection' && !isOfTheLine(outcome.cause)) {
    return undefined;
  }
  // Not all elements of all offices at the same moment.
  return Math.random() * Math.min(longestPause, firstPause * 2 ** tries);
}

/** Whether it is what engines throw where a line breaks; anything else is a mistake in the caller's `fetch`. */
function isOfTheLine(cause: unknown): boolean {
  return cause instanceof TypeError || cause instanceof DOMException;
}

/** @throws The reason of the signal when it aborts first. */
async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await untilAborted(new Promise((resolve) => (timer = setTimeout(resolve, milliseconds))), signal);
  } finally {
    clearTimeout(timer);
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

/** Seconds of a `Retry-After` header, which is a number of seconds or a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

const unsentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** Whether a failed attempt has certainly not reached the server. A browser says so only when it is offline. */
function provesUnsent(error: unknown): boolean {
  if (globalThis.navigator?.onLine === false) return true;
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return unsentCodes.includes(String(cause?.code));
}
