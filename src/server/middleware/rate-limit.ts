import { ProblemError } from '../problem-error.js';

export interface RateLimit {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a second that may go on coming. */
  readonly perSecond: number;
}

/** Generous: a page of ours sends some twenty requests, and a whole office may sit behind one address. */
export const defaultRateLimit: RateLimit = { burst: 600, perSecond: 20 };

const subjectsKept = 10_000;

/** A token bucket for every subject, in this process alone. */
export class RateLimiter {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly limit: RateLimit,
    private readonly now: () => Date,
  ) {}

  /**
   * @param cost how many requests this one counts for.
   * @throws {ProblemError} `rate-limited`, with the seconds to wait.
   */
  take(subject: string, cost = 1): void {
    const at = this.now().getTime();
    const { burst, perSecond } = this.limit;
    const bucket = this.#buckets.get(subject) ?? { tokens: burst, at };
    const grown = Math.max(0, (at - bucket.at) / 1000) * perSecond;
    const tokens = Math.min(burst, bucket.tokens + grown) - cost;
    if (tokens < 0) {
      throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(Math.ceil(-tokens / perSecond)) } });
    }
    this.#buckets.delete(subject);
    this.#buckets.set(subject, { tokens, at });
    this.#forgetOldest();
  }

  // A map keeps the order of insertion, so the first is the one that has been quiet longest.
  #forgetOldest() {
    if (this.#buckets.size <= subjectsKept) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
