import type { Logger } from 'pino';
import { Webhook } from 'standardwebhooks';
import type { Sources } from '../store/database.js';
import type { Store } from '../store/open.js';
import {
  deactivate,
  type DeliveryRow,
  type DueMessage,
  forgetOldDeliveries,
  settleAttempt,
  takeDue,
} from '../store/webhooks.js';
import { tellDeadlines } from './deadlines.js';
import { nextAttempt } from './schedule.js';

/** What the sender works with; the clock, the line and the dice come in, so that a test can hold them. */
export interface SenderOptions extends Pick<Sources, 'now' | 'makeRandom'> {
  readonly store: Store;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
  readonly fetch?: typeof fetch;
  /** Milliseconds that an address has to answer. */
  readonly timeout?: number;
}

/** At once, by one process. */
const atOnce = 20;

/**
 * Sends every message that is due, once, as Standard Webhooks describes, and waits for the answers. Several processes may do
 * so on one database: each takes messages that no other has.
 *
 * @returns how many it sent; 0 when nothing is due.
 */
export async function sendDue(options: SenderOptions): Promise<number> {
  const { store, now, timeout = 10_000 } = options;
  const moment = now();
  // Until then nobody else sends them. Longer than an attempt takes, short enough that a process that dies is soon followed.
  const leaseEnd = new Date(moment.getTime() + 3 * timeout);
  const due = await store.transaction((db) => takeDue(db, { now: moment, leaseEnd, limit: atOnce }));
  await Promise.all(due.map((message) => attempt(message, options)));
  return due.length;
}

async function attempt({ message, url, secret }: DueMessage, options: SenderOptions): Promise<void> {
  const { store, logger, now, makeRandom } = options;
  const status = await post({ message, url, secret }, options);
  const isDone = status !== null && status >= 200 && status < 300;
  const next = isDone ? null : nextAttempt(message.attempts, now(), makeRandom);
  const state = isDone ? 'delivered' : next === null ? 'failed' : 'waiting';
  await settleAttempt(store.db, message, { state, nextAttemptAt: next, lastStatus: status });
  if (isDone) return;
  const { id: deliveryId, webhookId, attempts } = message;
  logger.warn({ deliveryId, webhookId, attempts, status, next }, 'webhook message not delivered');
  if (status === 410) await store.transaction((db) => deactivate(db, message));
}

/** The status that the address answers, `null` where it answers nothing in time. */
async function post({ message, url, secret }: DueMessage, options: SenderOptions): Promise<number | null> {
  const { now, fetch: send = fetch, timeout = 10_000 } = options;
  const at = now();
  const body = bodyOf(message);
  try {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'asn-kinerja',
        'webhook-id': message.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(message.id, at, body),
      },
      body,
      // Whoever is told is who was registered: an address that has moved is registered anew.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

/** The same text in every attempt. */
function bodyOf({ type, at, data }: DeliveryRow): string {
  return JSON.stringify({ type, timestamp: at.toISOString(), data });
}

/** A sender at work. */
export interface Sender {
  /** Takes no more messages; resolves when those under way are answered. */
  stop(): Promise<void>;
}

/**
 * Sends whatever becomes due, until it is stopped; every hour also looks which terms are near or have ended, and wipes what is
 * old. Hours, because days begin at three moments in Indonesia.
 *
 * @param pause milliseconds between two looks when nothing is due.
 */
export function startSender({ pause = 2_000, ...options }: SenderOptions & { readonly pause?: number }): Sender {
  const stopping = new AbortController();
  const done = (async () => {
    let lastHour: string | undefined;
    while (!stopping.signal.aborted) {
      try {
        const hour = options.now().toISOString().slice(0, 13);
        if (hour !== lastHour) await lookAround(options);
        lastHour = hour;
        if ((await sendDue(options)) > 0) continue;
      } catch (error) {
        options.logger.error({ err: error }, 'webhook messages cannot be sent now');
      }
      await rest(pause, stopping.signal);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}

async function lookAround(options: SenderOptions): Promise<void> {
  await tellDeadlines(options);
  await forgetOldDeliveries(options.store.db, options.now());
}

function rest(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener('abort', end);
    if (stop.aborted) end();
  });
}
