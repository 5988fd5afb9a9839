import type { PreparedRequest } from './request.js';
import { NoToken, type Tokens } from './tokens.js';
import { type Fetch, type Outcome, send } from './transport.js';
import { untilAborted } from './waiting.js';

/** With what an operation proves who calls it. */
export type Proof =
  | { readonly type: 'none' }
  | { readonly type: 'header'; readonly authorization: string }
  | { readonly type: 'token'; readonly tokens: Tokens };

interface ExchangeOptions {
  readonly proof: Proof;
  readonly fetch: Fetch | undefined;
  /** Milliseconds for token, attempts and pauses together. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** 419 is what PHP frameworks answer when the portal's session ended; a portal in front of the API may do so. */
const refusals = [401, 419];

/**
 * Sends a request with a token, and once more with a new one when the API refuses the first. A refusal comes before anything
 * is done, so that this is safe for writes too.
 *
 * @throws The reason of `signal`; nothing else.
 */
export async function exchange(request: PreparedRequest, options: ExchangeOptions): Promise<Outcome> {
  const { proof, fetch, signal } = options;
  const deadline = performance.now() + options.timeout;
  const attempt = (authorization?: string) =>
    send(request, { fetch, signal, authorization, milliseconds: Math.max(1, deadline - performance.now()) });

  if (proof.type === 'none') return attempt();
  if (proof.type === 'header') return attempt(proof.authorization);

  const { tokens } = proof;
  const { epoch } = tokens;
  try {
    const token = await untilAborted(tokens.current(deadline - performance.now()), signal);
    const outcome = await attempt(`Bearer ${token}`);
    if (!isRefusal(outcome)) return outcome;
    const next = await untilAborted(tokens.replacementFor(token, epoch, deadline - performance.now()), signal);
    if (next === undefined) return outcome;
    const second = await attempt(`Bearer ${next}`);
    if (isRefusal(second)) tokens.giveUp(next);
    return second;
  } catch (error) {
    if (!(error instanceof NoToken)) throw error;
    const { because, cause } = error;
    if (because === 'timeout') return { type: 'unanswered', because, sent: false };
    return { type: 'no-token', because, cause };
  }
}

export function isRefusal(outcome: Outcome): boolean {
  return outcome.type === 'answered' && refusals.includes(outcome.status);
}
