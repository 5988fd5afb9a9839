import type { Context } from 'hono';
import type { Endpoint, OperationId } from '../../contract/index.js';
import { normalCode } from '../surveys/codes.js';
import type { RateLimiter } from './rate-limit.js';

/** What everybody may send costs more than what they may read: two a second from one address, after sixty at once. */
const publicWrite = 10;

/** Whoever guesses access codes may do so from many addresses: fifteen at once, then one in two seconds, whether the ticket exists or not. */
const ticketAttempt = 40;

/**
 * Limits what comes without a session, by the address it comes from and by what it tries to open. People are limited by name, once they
 * are known.
 *
 * @param trustedProxies how many proxies of one's own stand before the server (`ServerOptions.trustedProxies`).
 * @throws {ProblemError} `rate-limited`.
 */
export function limitStrangers(
  c: Context,
  { operation, endpoint }: { readonly operation: OperationId; readonly endpoint: Endpoint },
  limiter: RateLimiter,
  trustedProxies: number,
): void {
  const isPublic = endpoint.relations.includes('public');
  if (!isPublic && !endpoint.relations.includes('portal')) return;
  limiter.take(`address:${addressOf(c, trustedProxies)}`, isPublic && endpoint.method !== 'GET' ? publicWrite : 1);
  if (endpoint.scope === 'public-ticket') limiter.take(`ticket:${c.req.param('ticket')}`, ticketAttempt);
  // As many answers as a busy counter brings, and too few for guessing six digits from many addresses.
  if (operation === 'publicForms.answer') limiter.take(`form:${normalCode(c.req.param('formCode') ?? '')}`);
}

/**
 * Where the request comes from, as far as we can tell. Each proxy adds the address it was called from at the end of
 * `X-Forwarded-For`: what stands before those of our own proxies anybody can have written.
 */
function addressOf(c: Context, trustedProxies: number): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim());
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return told || (incoming?.socket?.remoteAddress ?? 'local');
}
