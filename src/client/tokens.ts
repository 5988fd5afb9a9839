import { forSomeTime } from './waiting.js';

/** A component session's token as the portal hands it over; `expiresAt` as `sessions.create` answered it. */
export type Token = string | { readonly token: string; readonly expiresAt?: string | Date };

/** Why a token is asked for. */
export interface TokenRequest {
  /** The API has refused the last token: fetch a new one, and answer from no cache. */
  readonly refused: boolean;
}

/**
 * The portal's function that fetches a token, usually from its own server. It is called at the first request, again shortly
 * before expiry and after a refusal, never twice at once for the same reason. Nothing (`null`, `undefined`, '') means that
 * nobody is signed in: answer so where your server says 401 or 403. Whatever else went wrong, throw: then people are told that
 * the portal cannot be reached now, and can try again.
 */
export type TokenSource = (request: TokenRequest) => Token | null | undefined | Promise<Token | null | undefined>;

/** Why there is no token. */
export class NoToken extends Error {
  constructor(
    /** Nobody is signed in; the portal's function failed; the person signed out meanwhile; it did not answer in time. */
    readonly because: 'nobody' | 'failed' | 'signed-out' | 'timeout',
    cause?: unknown,
  ) {
    super(because, { cause });
  }
}

interface Held {
  readonly token: string;
  /** On this device's clock; `undefined` where unknown: then the API's refusal says it. */
  readonly expiresAt: number | undefined;
  /** Milliseconds before expiry from which a new one is fetched beside, and from which it is waited for. */
  readonly early: number;
  readonly late: number;
}

interface Renewal {
  readonly forced: boolean;
  readonly promise: Promise<string>;
}

// Three zones (craft 4.3): more than two minutes left, use it; less, use it and fetch a new one; under 30 s, wait for that.
// Sessions may be as short as a minute, so the zones are never more than half and a quarter of the lifetime.
const early = 120_000;
const late = 30_000;

/** After a token that no renewal could cure, refusals of it are believed for a while: a page of elements is no storm. */
const cooldown = 3_000;

const firstPause = 5_000;
const longestPause = 60_000;

/** Holds the one token of a client and renews it: in single flight, before it is needed, and never across a sign-out. */
export class Tokens {
  readonly #source: TokenSource;
  #held: Held | undefined;
  #renewal: Renewal | undefined;
  #epoch = 0;
  /** Renewals are numbered, so that an early one that comes late does not replace a newer token. */
  #asked = 0;
  #taken = 0;
  #pause = firstPause;
  #quietUntil = 0;
  #incurable: { readonly token: string; readonly until: number } | undefined;

  /** @param first A token that is there already. */
  constructor(source: TokenSource, first?: Token) {
    this.#source = source;
    if (first) this.#held = hold(first);
  }

  /** Counts sign-outs: what was asked for before one is worth nothing after it, for the next person may be another. */
  get epoch(): number {
    return this.#epoch;
  }

  /**
   * A token to send now.
   *
   * @param milliseconds How long to wait for it at the most.
   * @throws NoToken
   */
  async current(milliseconds: number): Promise<string> {
    const held = this.#held;
    if (!held) return this.#renewed(false, milliseconds);
    const left = (held.expiresAt ?? Infinity) - Date.now();
    if (left > held.early) return held.token;
    if (left > held.late) {
      if (!this.#renewal && Date.now() >= this.#quietUntil) this.#renew(false).catch(() => {});
      return held.token;
    }
    try {
      return await this.#renewed(false, milliseconds);
    } catch (error) {
      // The portal's server stumbles, but the old token has some seconds left.
      if (error instanceof NoToken && error.because === 'failed' && left > 0 && this.#held === held) return held.token;
      throw error;
    }
  }

  /**
   * Another token after the API refused this one; `undefined` where there is none to be had.
   *
   * @param epoch When the refused one was taken: no call goes on in the next person's name.
   * @throws NoToken
   */
  async replacementFor(refused: string, epoch: number, milliseconds: number): Promise<string | undefined> {
    if (epoch !== this.#epoch) throw new NoToken('signed-out');
    if (this.#held && this.#held.token !== refused) return this.#held.token;
    if (this.#incurable?.token === refused && Date.now() < this.#incurable.until) return undefined;
    const token = await this.#renewed(true, milliseconds);
    if (token !== refused) return token;
    this.giveUp(refused);
    return undefined;
  }

  /** Notes that the API refuses a token although it is new. */
  giveUp(token: string): void {
    this.#incurable = { token, until: Date.now() + cooldown };
  }

  /** Forgets the token, also one that is on its way. Returns what was held. */
  forget(): string | undefined {
    const token = this.#held?.token;
    this.#epoch += 1;
    this.#held = undefined;
    this.#renewal = undefined;
    this.#incurable = undefined;
    return token;
  }

  async #renewed(forced: boolean, milliseconds: number): Promise<string> {
    const token = await forSomeTime(this.#renew(forced), milliseconds);
    if (token === undefined) throw new NoToken('timeout');
    return token;
  }

  // A forced renewal does not join an unforced one: that may be about to bring the very token that was refused.
  #renew(forced: boolean): Promise<string> {
    const running = this.#renewal;
    if (running && (running.forced || !forced)) return running.promise;
    const renewal: Renewal = {
      forced,
      promise: this.#ask(forced).finally(() => {
        if (this.#renewal === renewal) this.#renewal = undefined;
      }),
    };
    this.#renewal = renewal;
    return renewal.promise;
  }

  async #ask(refused: boolean): Promise<string> {
    const epoch = this.#epoch;
    const number = ++this.#asked;
    const answer = await this.#answer(refused);
    if (epoch !== this.#epoch) throw new NoToken('signed-out');
    this.#pause = firstPause;
    this.#quietUntil = 0;
    if (number > this.#taken || !this.#held) {
      this.#taken = number;
      this.#held = hold(answer);
    }
    return this.#held.token;
  }

  async #answer(refused: boolean): Promise<Token> {
    let answer: Token | null | undefined;
    try {
      answer = await this.#source({ refused });
    } catch (error) {
      this.#quietUntil = Date.now() + this.#pause;
      this.#pause = Math.min(this.#pause * 2, longestPause);
      throw new NoToken('failed', error);
    }
    const token = typeof answer === 'object' ? answer?.token : answer;
    if (!answer || !token) throw new NoToken('nobody');
    return answer;
  }
}

function hold(answer: Token): Held {
  const token = typeof answer === 'string' ? answer : answer.token;
  const given = typeof answer === 'string' ? undefined : answer.expiresAt;
  const now = Date.now();
  const lifetime = given === undefined ? lifetimeOf(token, now) : new Date(given).getTime() - now;
  // A token that is expired when it comes says that this device's clock is wrong, which on office PCs it often is.
  if (lifetime === undefined || !(lifetime > 0)) return { token, expiresAt: undefined, early, late };
  return { token, expiresAt: now + lifetime, early: Math.min(early, lifetime / 2), late: Math.min(late, lifetime / 4) };
}

/**
 * Milliseconds a JWT lives, read without verifying: that is the API's business, this only tells when to renew. From `iat`
 * to `exp` where both are there, because both are the issuer's clock and this device's may be wrong.
 */
function lifetimeOf(token: string, now: number): number | undefined {
  try {
    const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { exp, iat } = JSON.parse(atob(payload)) as { exp?: unknown; iat?: unknown };
    if (typeof exp !== 'number') return undefined;
    return typeof iat === 'number' ? (exp - iat) * 1000 : exp * 1000 - now;
  } catch {
    // Not a JWT: an opaque token says nothing about itself.
    return undefined;
  }
}
