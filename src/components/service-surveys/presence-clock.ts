import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, ConflictError, NotFoundError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { PresenceCode } from '../../contract/satisfaction.js';

type Question = () => { readonly client: Client | undefined; readonly surveyId: string | undefined };

/** What the screen shows. */
export type CounterState =
  | { readonly type: 'waiting' }
  | { readonly type: 'shown'; readonly code: string; readonly secondsLeft: number; readonly isInterrupted: boolean }
  | { readonly type: 'interrupted' }
  | { readonly type: 'ended' };

/** Milliseconds until the next try while the server cannot be reached: sooner first, so that a short gap is hardly seen. */
const pauses = [2_000, 5_000, 15_000, 30_000] as const;
/** A code that should be over and is not: the clocks differ by a little. */
const shortest = 2_000;
/** Longest stretch that a policy may set, in seconds; a device whose clock is wrong by more asks in between. */
const longest = 3_600;

/**
 * The code of the counter, all day: reads the next one when the last is over, tries again by itself, asks at once when the line
 * or the screen comes back, and keeps the screen awake where the browser lets it.
 */
export class PresenceClock implements ReactiveController {
  state: CounterState = { type: 'waiting' };
  readonly #host: ReactiveElement;
  readonly #question: Question;
  #current: PresenceCode | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;
  #asking: AbortController | undefined;
  #awake: { release: () => Promise<void> } | undefined;

  constructor(host: ReactiveElement, question: Question) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#again);
    this.#tick = setInterval(this.#show, 1_000);
    void this.#ask();
    void this.#stayAwake();
  }

  hostDisconnected() {
    removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#again);
    clearInterval(this.#tick);
    clearTimeout(this.#timer);
    this.#asking?.abort();
    void this.#awake?.release().catch(() => {});
    this.#awake = undefined;
  }

  readonly #again = () => {
    if (document.visibilityState === 'hidden' || this.state.type === 'ended') return;
    void this.#ask();
    void this.#stayAwake();
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    const { client, surveyId } = this.#question();
    if (!client || !surveyId) return;
    try {
      this.#current = await client.surveys.presenceCode({ surveyId, signal });
      this.#failures = 0;
      this.#next(Math.max(shortest, Math.min(this.#millisecondsLeft(), longest * 1_000)));
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ConflictError || error instanceof NotFoundError) return this.#end();
      const pause = pauses[Math.min(this.#failures, pauses.length - 1)] ?? shortest;
      this.#failures += 1;
      this.#next(Math.max(pause, (asnError(error).retryAfter ?? 0) * 1_000));
    }
    this.#show();
  }

  #next(milliseconds: number) {
    this.#timer = setTimeout(() => void this.#ask(), milliseconds);
  }

  #end() {
    clearInterval(this.#tick);
    this.state = { type: 'ended' };
    this.#host.requestUpdate();
  }

  readonly #show = () => {
    const left = this.#millisecondsLeft();
    const isInterrupted = this.#failures > 0;
    const isOver = left <= 0;
    const code = this.#current?.code;
    if (code && !(isOver && isInterrupted)) {
      this.state = { type: 'shown', code, secondsLeft: Math.max(0, Math.ceil(left / 1_000)), isInterrupted };
    } else this.state = { type: isInterrupted ? 'interrupted' : 'waiting' };
    this.#host.requestUpdate();
  };

  #millisecondsLeft(): number {
    return this.#current ? Date.parse(this.#current.until) - Date.now() : 0;
  }

  /** The browser lets go of it whenever the page is hidden. */
  async #stayAwake() {
    if (!('wakeLock' in navigator)) return;
    this.#awake = await navigator.wakeLock.request('screen').catch(() => undefined);
  }
}
