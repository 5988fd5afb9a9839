import { randomId } from '../random-id.js';
import type { Store } from './store.js';

/** Makes one of the browser's tabs the one that sends for an owner. */
export interface Leadership {
  /** Whether it is this one, now. */
  isMine(): Promise<boolean>;
  /** Stands again, now: another tab said that something changed. */
  stand(): void;
  /** Resolves when another tab can take over. */
  close(): Promise<void>;
}

const leaseLength = 15_000;
const renewal = 5_000;

/**
 * Stands for election, and calls `won` when this tab is to send: at once, or when the tab that does so is closed. By Web
 * Locks, which the browser frees whatever happens to a tab; where it has none, by a lease row that its holder renews.
 */
export function standForElection(store: Store, owner: string, won: () => void): Leadership {
  if (!store.durable) return alone(won);
  return navigator.locks ? byLock(owner, won) : byLease(store, owner, won);
}

function alone(won: () => void): Leadership {
  queueMicrotask(won);
  return { isMine: async () => true, stand: () => {}, close: async () => {} };
}

function byLock(owner: string, won: () => void): Leadership {
  const waiting = new AbortController();
  let release: (() => void) | undefined;
  let isClosed = false;
  const hold = () =>
    new Promise<void>((resolve) => {
      if (isClosed) return resolve();
      release = resolve;
      won();
    });
  // Rejects when closed before its turn.
  navigator.locks.request(`asn-kinerja-outbox ${owner}`, { signal: waiting.signal }, hold).catch(() => {});
  return {
    isMine: async () => release !== undefined && !isClosed,
    // Always in the queue for the lock.
    stand: () => {},
    close: async () => {
      isClosed = true;
      waiting.abort();
      release?.();
    },
  };
}

function byLease(store: Store, owner: string, won: () => void): Leadership {
  const holder = randomId();
  let wasMine = false;
  const isMine = async () => {
    const now = Date.now();
    return store.takeLease({ owner, holder, until: now + leaseLength }, now).catch(() => false);
  };
  const stand = async () => {
    const mine = await isMine();
    if (mine && !wasMine) won();
    wasMine = mine;
  };
  const timer = setInterval(() => void stand(), renewal);
  void stand();
  return {
    isMine,
    stand: () => void stand(),
    close: () => {
      clearInterval(timer);
      // A store that is gone holds no lease either.
      return store.giveLease(owner, holder).catch(() => {});
    },
  };
}
