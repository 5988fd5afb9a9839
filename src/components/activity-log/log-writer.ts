import type { ReactiveControllerHost } from 'lit';
import type { ActivityChange, NewActivity } from '../../contract/activity.js';
import type { Outbox, OutboxWatch } from '../../controllers/outbox.js';
import type { ShownEntry } from './shown-entry.js';

/** Entries in one write: so many arrive together, or are refused one by one. */
const mostInOne = 100;

/** Writes to a log through the outbox: kept on the device at once, sent when the server can be reached. */
export class LogWriter {
  /** Nothing more can be kept on the device. */
  isFull = false;

  readonly #host: ReactiveControllerHost;
  readonly #watch: OutboxWatch;
  readonly #appraisalId: () => string;

  constructor(host: ReactiveControllerHost, watch: OutboxWatch, appraisalId: () => string) {
    this.#host = host;
    this.#watch = watch;
    this.#appraisalId = appraisalId;
  }

  /** @returns Those that could not be kept: the person must not lose them. */
  async record(entries: readonly NewActivity[]): Promise<readonly NewActivity[]> {
    const appraisalId = this.#appraisalId();
    for (let from = 0; from < entries.length; from += mostInOne) {
      const body = { entries: entries.slice(from, from + mostInOne) };
      const isKept = await this.#keep((outbox) => outbox.add('activities.record', { appraisalId, body }));
      if (!isKept) return entries.slice(from);
    }
    return [];
  }

  /**
   * Changes an entry.
   *
   * @param before the entry as it is shown, where it is.
   * @param version the one that was read when the change was begun.
   * @returns Whether it is kept.
   */
  async change(id: string, change: ActivityChange, before?: ShownEntry, version?: string): Promise<boolean> {
    const ifMatch = before?.etag ?? version;
    if (ifMatch === undefined) return this.#rewriteUnsent(id, before?.outboxIds ?? [], { id, ...change });
    const input = { appraisalId: this.#appraisalId(), activityId: id, body: change, ifMatch };
    // Only the last change is sent: those before it are in it, and it would meet a version that is over.
    return this.#keep((outbox) => outbox.add('activities.change', input, before?.outboxIds));
  }

  async remove({ id, etag, outboxIds }: ShownEntry): Promise<boolean> {
    if (etag === undefined) return this.#rewriteUnsent(id, outboxIds, undefined);
    const input = { appraisalId: this.#appraisalId(), activityId: id };
    return this.#keep((outbox) => outbox.add('activities.remove', input, outboxIds));
  }

  /** An entry that still waits, alone or among others: in other words, or not at all. */
  async #rewriteUnsent(id: string, outboxIds: readonly string[], changed: NewActivity | undefined): Promise<boolean> {
    const waiting = this.#watch.entries.filter((entry) => outboxIds.includes(entry.id));
    const entries = waiting
      .flatMap(({ input }) => (input['body'] as { entries: NewActivity[] }).entries)
      .flatMap((entry) => (entry.id === id ? (changed ?? []) : entry));
    // It was sent in the meantime: then this is another try to record it, and the server says so.
    const body = { entries: waiting.length === 0 && changed ? [changed] : entries };
    const appraisalId = this.#appraisalId();
    if (body.entries.length === 0) return this.#keep((outbox) => outbox.discard(...outboxIds));
    return this.#keep((outbox) => outbox.add('activities.record', { appraisalId, body }, outboxIds));
  }

  async #keep(add: (outbox: Outbox) => Promise<unknown>): Promise<boolean> {
    try {
      await add(await this.#watch.opened());
      this.isFull = false;
    } catch {
      this.isFull = true;
    }
    this.#host.requestUpdate();
    return !this.isFull;
  }
}
