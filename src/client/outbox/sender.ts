import type { Client } from '../client.js';
import type { Leadership } from './leadership.js';
import type { OutboxEntry, Queue, Queued } from './queue.js';
import { remainderOf } from './remainder.js';
import { type Hindrance, type Verdict, verdictOf } from './verdict.js';

export interface SenderOptions {
  readonly client: Client;
  readonly queue: Queue;
  /** Whose entries these are; nobody's where nobody signs in. */
  readonly personId: string | undefined;
  /** The queue or the hindrance has changed. */
  readonly onChange: () => void;
  readonly onSent: (entry: OutboxEntry, answer: unknown) => void;
}

interface Pause {
  readonly until: number;
  /** How often it was tried in vain. */
  readonly count: number;
}

/** More at once than this would only share the line. */
const mostAtOnce = 4;
const firstPause = 2_000;
const longestPause = 5 * 60_000;
/** So long a token is taken to be the same person's; asked again before the next sending. */
const personKnownFor = 20_000;

/** Sends what waits: in order within an aggregate, aggregates beside each other, again after a pause. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #running = new Set<string>();
  readonly #pauses = new Map<string, Pause>();
  readonly #closing = new AbortController();
  #leadership: Leadership | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #personKnownUntil = 0;
  #hindrance: Hindrance | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Why nothing goes out now; `undefined` while it does, or nothing waits. */
  get hindrance(): Hindrance | undefined {
    return this.#hindrance;
  }

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** Begins to send as the tab that was elected. */
  start(leadership: Leadership): void {
    this.#leadership = leadership;
    this.pump();
  }

  /** Sends what may be sent now. Called whenever something was added or a pause may be over. */
  pump(): void {
    if (!this.#leadership || this.#closing.signal.aborted) return;
    const waiting = this.#options.queue.items.filter(({ entry }) => entry.state === 'waiting');
    for (const aggregate of new Set(waiting.map(({ entry }) => entry.aggregate))) {
      const isPaused = (this.#pauses.get(aggregate)?.until ?? 0) > Date.now();
      if (!isPaused && !this.#running.has(aggregate) && this.#running.size < mostAtOnce) void this.#run(aggregate);
    }
    this.#wakeLater();
  }

  /** Tries again at once: the line is back, somebody signed in, a person asks for it. */
  retryNow(): void {
    for (const [aggregate, { count }] of this.#pauses) this.#pauses.set(aggregate, { until: 0, count });
    this.pump();
  }

  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
  }

  async #run(aggregate: string): Promise<void> {
    this.#running.add(aggregate);
    try {
      while (!this.#closing.signal.aborted) {
        const item = this.#options.queue.next(aggregate);
        if (!item || !(await this.#leadership!.isMine())) return;
        if (!(await this.#options.queue.holds(item))) {
          await this.#options.queue.reload();
          continue;
        }
        const verdict = await this.#attempt(item);
        if (this.#closing.signal.aborted) return;
        await this.#settle(item, verdict);
        this.#options.onChange();
        if (verdict.type === 'wait') return;
      }
    } catch {
      // The store is gone: another tab upgraded it, or the browser cleared it. What was on the device is still there.
      this.#pause(aggregate, undefined);
    } finally {
      this.#running.delete(aggregate);
      this.#options.onChange();
      this.pump();
    }
  }

  async #attempt({ command, entry }: Queued): Promise<Verdict & { readonly answer?: unknown }> {
    const { client } = this.#options;
    const { signal } = this.#closing;
    const [group, name] = command.operation.split('.') as [string, string];
    const methods = client as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>;
    const { idempotencyKey } = command;
    const stranger = await this.#strangerHere();
    if (stranger) return stranger;
    try {
      const answer = await methods[group]![name]!({ ...entry.input, idempotencyKey, signal });
      return { type: 'done', answer };
    } catch (error) {
      const verdict = verdictOf(error);
      if (verdict.type === 'wait') this.#personKnownUntil = 0;
      // Another person's record answers like a missing one: was it still this person who asked?
      if (verdict.type !== 'refused') return verdict;
      this.#personKnownUntil = 0;
      return (await this.#strangerHere()) ?? verdict;
    }
  }

  /** Why nothing may be sent in the name of whoever is signed in here; nothing where it is this person. */
  async #strangerHere(): Promise<Verdict | undefined> {
    const { personId } = this.#options;
    if (personId === undefined || Date.now() < this.#personKnownUntil) return undefined;
    try {
      const { employee } = await this.#options.client.me.get({ signal: this.#closing.signal });
      if (employee.id !== personId) return { type: 'wait', hindrance: 'other-person', seconds: undefined };
      this.#personKnownUntil = Date.now() + personKnownFor;
      return undefined;
    } catch (error) {
      const verdict = verdictOf(error);
      return verdict.type === 'wait' ? verdict : { type: 'wait', hindrance: 'server', seconds: undefined };
    }
  }

  async #settle(item: Queued, verdict: Verdict & { readonly answer?: unknown }): Promise<void> {
    const { queue, onSent } = this.#options;
    if (verdict.type === 'wait') {
      this.#hindrance = verdict.hindrance;
      return this.#pause(item.entry.aggregate, verdict.seconds);
    }
    this.#hindrance = undefined;
    this.#pauses.delete(item.entry.aggregate);
    if (verdict.type !== 'done') return queue.park(item, verdict.type, verdict.problem);
    const rest = remainderOf(item.command, verdict.answer);
    if (rest) await queue.park(item, 'refused', rest.problem, rest.input);
    else await queue.remove([item.entry.id]);
    onSent(item.entry, verdict.answer);
  }

  #pause(aggregate: string, seconds: number | undefined): void {
    const count = (this.#pauses.get(aggregate)?.count ?? 0) + 1;
    const growing = Math.min(longestPause, firstPause * 2 ** (count - 1));
    // Not all tabs of an office at the same moment.
    const milliseconds = Math.max((seconds ?? 0) * 1000, growing * (0.75 + Math.random() / 2));
    this.#pauses.set(aggregate, { until: Date.now() + milliseconds, count });
  }

  #wakeLater(): void {
    clearTimeout(this.#timer);
    const waiting = new Set(
      this.#options.queue.items.filter(({ entry }) => entry.state === 'waiting').map(({ entry }) => entry.aggregate),
    );
    const ends = [...this.#pauses].filter(([aggregate]) => waiting.has(aggregate)).map(([, { until }]) => until);
    const next = Math.min(...ends.filter((until) => until > Date.now()));
    if (Number.isFinite(next)) this.#timer = setTimeout(() => this.pump(), next - Date.now() + 10);
  }
}
