import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, type AsnError, OutcomeUnknownError, TimeoutError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { NewPublicCase } from '../../contract/public-case.js';
import { KeptForm, type Place } from './kept.js';
import { type CaseEntry, emptyEntry, type Kept, type Sent } from './public-feedback.state.js';

/** How far a message is. */
export type Progress =
  | { readonly type: 'writing'; readonly error?: AsnError }
  | { readonly type: 'sending' }
  /** There is no line, or the server cannot take it now: it goes out by itself. */
  | { readonly type: 'waiting'; readonly isUnsure: boolean }
  | { readonly type: 'sent'; readonly sent: Sent };

/** Failures that pass: the same message is sent again, under the same key. */
const passing: readonly AsnError['loadError'][] = ['connection', 'api', 'rate-limit'];

/** Milliseconds between attempts that nothing else prompts. */
const pause = 30_000;

/** The message of one form: what is entered, whether it is kept, and its way to the server, which it makes once. */
export class CaseSending implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #client: () => Client | undefined;
  readonly #onSent: (sent: Sent) => void;
  #form: KeptForm | undefined;
  #name = '';
  #unitId = '';
  #kept: Kept = { entry: emptyEntry };
  #progress: Progress = { type: 'writing' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;

  /** @param onSent Hears of the receipt when a message has arrived; not of one that is read again after a reload. */
  constructor(host: ReactiveElement, client: () => Client | undefined, onSent: (sent: Sent) => void) {
    this.#host = host;
    this.#client = client;
    this.#onSent = onSent;
    host.addController(this);
  }

  get entry(): CaseEntry {
    return this.#kept.entry;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Where what is entered lies. */
  get place(): Place {
    return this.#form?.place ?? 'tab';
  }

  hostConnected() {
    addEventListener('online', this.tryNow);
    document.addEventListener('visibilitychange', this.#tryWhenSeen);
    if (this.#kept.waiting) this.#tryLater(0);
  }

  hostDisconnected() {
    removeEventListener('online', this.tryNow);
    document.removeEventListener('visibilitychange', this.#tryWhenSeen);
    clearTimeout(this.#timer);
  }

  /** Takes up what was entered for a unit before the page was loaded anew. */
  open(client: Client, unitId: string): void {
    const name = `${client.baseUrl} ${unitId}`;
    if (name === this.#name) return;
    this.#name = name;
    this.#unitId = unitId;
    this.#form = new KeptForm(client.baseUrl, unitId);
    this.#kept = this.#form.read();
    const { sent, waiting } = this.#kept;
    this.#progress = sent
      ? { type: 'sent', sent }
      : waiting
        ? { type: 'waiting', isUnsure: waiting.isUnsure }
        : { type: 'writing' };
    if (waiting) this.#tryLater(0);
  }

  /** Takes what somebody has entered so far. */
  change(part: Partial<CaseEntry>): void {
    this.#keep({ entry: { ...this.entry, ...part } });
  }

  /** Sends it off: from now on it goes out until it has arrived, once. */
  async send(body: NewPublicCase): Promise<void> {
    if (this.#progress.type !== 'writing') return;
    this.#keep({ entry: this.entry, waiting: { body, key: randomId(), isUnsure: false } });
    await this.#attempt();
  }

  /** Tries to send what waits at once. */
  readonly tryNow = (): void => void this.#attempt();

  /** Keeps what waits when the tab is closed, too. */
  keepOnDevice(): void {
    this.#form?.write(this.#kept, true);
    this.#host.requestUpdate();
  }

  /** Back to the form with what was entered. Only while it has certainly not arrived. */
  goOnWriting(): void {
    this.#settle({ type: 'writing' }, { entry: this.entry });
  }

  /** Throws everything away: what is entered, what waits, and the receipt. */
  clear(): void {
    this.#settle({ type: 'writing' }, { entry: emptyEntry });
    this.#form?.forget();
  }

  async #attempt(): Promise<void> {
    const client = this.#client();
    const { waiting } = this.#kept;
    if (!client || !waiting || this.#isRunning) return;
    clearTimeout(this.#timer);
    this.#isRunning = true;
    this.#show({ type: 'sending' });
    const { body, key } = waiting;
    try {
      const receipt = await client.publicUnits.send({ unitId: this.#unitId, body, idempotencyKey: key });
      const sent: Sent = { receipt, kind: body.kind };
      this.#settle({ type: 'sent', sent }, { entry: emptyEntry, sent });
      this.#onSent(sent);
    } catch (thrown) {
      this.#fail(asnError(thrown));
    } finally {
      this.#isRunning = false;
    }
  }

  #fail(error: AsnError): void {
    const { waiting, entry } = this.#kept;
    if (!waiting) return;
    if (!passing.includes(error.loadError)) return this.#settle({ type: 'writing', error }, { entry });
    const isUnsure = waiting.isUnsure || error instanceof OutcomeUnknownError || error instanceof TimeoutError;
    this.#settle({ type: 'waiting', isUnsure }, { entry, waiting: { ...waiting, isUnsure } });
    this.#tryLater(Math.max(pause, (error.retryAfter ?? 0) * 1000));
  }

  #tryLater(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.tryNow, milliseconds);
  }

  #settle(progress: Progress, kept: Kept): void {
    clearTimeout(this.#timer);
    this.#keep(kept);
    this.#show(progress);
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#form?.write(kept);
    this.#host.requestUpdate();
  }

  #show(progress: Progress): void {
    this.#progress = progress;
    this.#host.requestUpdate();
  }

  readonly #tryWhenSeen = (): void => {
    if (document.visibilityState === 'visible') this.tryNow();
  };
}
