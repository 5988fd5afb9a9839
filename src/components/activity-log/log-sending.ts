import type { ReactiveElement } from 'lit';
import type { Activity, ActivityChange, NewActivity, RecordedActivities } from '../../contract/activity.js';
import type { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { type OutboxEntry, OutboxWatch } from '../../controllers/outbox.js';
import type {
  ActivityChangedEvent,
  ActivityRemovedEvent,
  ActivityReturnSettledEvent,
  ActivitySearchedEvent,
  EvidenceChosenEvent,
  EvidenceSteeredEvent,
} from './activity-log.events.js';
import type { LogRecord, Upload, Waiting, Working } from './activity-log.state.js';
import { serverFaults } from './entry-check.js';
import { LogWriter } from './log-writer.js';
import { Proposals } from './proposals.js';
import type { CameBack, ShownEntry } from './shown-entry.js';
import { cameBack, countUnsentEntries, shownEntries } from './unsent-entries.js';
import type { Uploads } from './uploads.js';
import type { WrittenEntry } from './written-entry.js';

/** What a person has done in the log. */
export type LogEvent =
  | ActivityChangedEvent
  | ActivityRemovedEvent
  | ActivityReturnSettledEvent
  | ActivitySearchedEvent
  | EvidenceChosenEvent
  | EvidenceSteeredEvent;

/** The log that is written. */
interface WrittenLog {
  readonly state: { readonly type: string; readonly record?: LogRecord };
  readonly appraisalId: string;
  /** Those on the server, as far as they were read. */
  readonly activities: readonly Activity[];
  /** Those that are shown. */
  readonly entries: readonly ShownEntry[];
  readonly working: Working;
  write(working: Working): void;
  written(entry: NewActivity): WrittenEntry;
  putAway(): Promise<void>;
  accept(saved: readonly Activity[], gone?: unknown): void;
}

/** The way of one log to the server: what waits on this device, what came back, and what is written next. */
export class LogSending {
  readonly proposals: Proposals;

  readonly #connection: Connection;
  readonly #log: WrittenLog;
  readonly #watch: OutboxWatch;
  readonly #writer: LogWriter;
  readonly #uploads: Deferred<Uploads>;

  constructor(host: ReactiveElement, connection: Connection, log: WrittenLog) {
    this.#log = log;
    this.#connection = connection;
    this.proposals = new Proposals(host, () => {
      const { client } = connection;
      return client && { client, appraisalId: log.appraisalId };
    });
    this.#watch = new OutboxWatch(host, connection, (entry, answer) => this.#arrived(entry, answer));
    this.#writer = new LogWriter(host, this.#watch, () => log.appraisalId);
    this.#uploads = new Deferred(
      host,
      async () => new (await import('./evidence.define.js')).Uploads(host, ({ id, name }) => this.#attach(id, name)),
      { ahead: false },
    );
  }

  /** Nothing more can be kept on the device. */
  get isFull(): boolean {
    return this.#writer.isFull;
  }

  /** The entries on the server with what waits on top. */
  over(activities: readonly Activity[]): ShownEntry[] {
    return shownEntries(activities, this.#watch.entries, this.#log.appraisalId);
  }

  get returned(): readonly CameBack[] {
    return cameBack(this.#watch.entries, this.#log.appraisalId);
  }

  /** `undefined` until the outbox is open. */
  get waiting(): Waiting | undefined {
    const { outbox, entries } = this.#watch;
    if (!outbox) return undefined;
    const count = countUnsentEntries(entries, this.#log.appraisalId);
    return { count, durable: outbox.durable, hindrance: outbox.hindrance };
  }

  /** Files on their way. */
  get uploads(): readonly Upload[] {
    return this.#uploads.module?.list ?? [];
  }

  /** @returns Those that could not be kept: the person must not lose them. */
  record(entries: readonly NewActivity[]): Promise<readonly NewActivity[]> {
    this.#uploads.module?.clear();
    return this.#writer.record(entries);
  }

  /** @param editing What is known of the version that a change was begun on. */
  async take(event: LogEvent, editing: Working['editing']): Promise<void> {
    switch (event.type) {
      case 'asn-activity-changed': {
        const { id, change } = (event as ActivityChangedEvent).detail;
        return this.#change(id, change, editing);
      }
      case 'asn-activity-removed':
        return this.#remove((event as ActivityRemovedEvent).detail.id);
      case 'asn-activity-return-settled':
        return this.#settle((event as ActivityReturnSettledEvent).detail);
      case 'asn-activity-searched':
        return this.proposals.askSoon((event as ActivitySearchedEvent).detail.search);
      case 'asn-evidence-chosen':
        return this.#upload((event as EvidenceChosenEvent).detail.file);
      case 'asn-evidence-steered': {
        // Holds an upload, goes on with it, or gives it up.
        const { key, action } = (event as EvidenceSteeredEvent).detail;
        return this.#uploads.module?.[action](key);
      }
    }
  }

  async #change(id: string, change: ActivityChange, editing: Working['editing']): Promise<void> {
    const log = this.#log;
    this.#uploads.module?.clear();
    const isKept = await this.#writer.change(id, change, this.#shown(id), editing?.etag);
    if (!isKept) log.write({ ...log.working, entry: log.written({ id, ...change }), ...(editing && { editing }) });
  }

  async #remove(id: string): Promise<void> {
    const before = this.#shown(id);
    if (before) await this.#writer.remove(before);
  }

  /** Puts right or throws away what came back. Rows are kept as they are written before they leave the outbox. */
  async #settle({ outboxId, decision }: ActivityReturnSettledEvent['detail']): Promise<void> {
    const item = this.returned.find((one) => one.outboxId === outboxId);
    if (item && decision === 'mend') await this.#mend(item);
    await this.#watch.outbox?.discard(outboxId);
  }

  /** Sends a file as evidence of what is being written. */
  async #upload(file: File): Promise<void> {
    const { appraisalId, state } = this.#log;
    const { client } = this.#connection;
    if (!client || !state.record) return;
    (await this.#uploads.ready()).add(file, { client, appraisalId, limits: state.record.evidence });
  }

  async #mend({ action, entries, problem }: CameBack): Promise<void> {
    const log = this.#log;
    const [first] = entries;
    if (action === 'change' && first) {
      const etag = log.activities.find(({ id }) => id === first.id)?.etag;
      log.write({ ...log.working, entry: log.written(first), editing: { etag, outboxIds: [] }, rows: [] });
    } else {
      const rows = entries.map((entry, place) => ({
        entry: log.written(entry),
        refused: serverFaults(problem?.errors ?? [], `/entries/${place}`),
      }));
      log.write({ ...log.working, rows: [...log.working.rows, ...rows] });
    }
    await log.putAway();
  }

  #shown(id: string): ShownEntry | undefined {
    return this.#log.entries.find((entry) => entry.id === id);
  }

  /** A write is on the server: shown as it stands there. */
  #arrived({ operation, input }: OutboxEntry, answer: unknown) {
    if (input['appraisalId'] !== this.#log.appraisalId || !operation.startsWith('activities.')) return;
    const saved =
      operation === 'activities.record'
        ? (answer as RecordedActivities).saved
        : operation === 'activities.change'
          ? [answer as Activity]
          : [];
    this.#log.accept(saved, input['activityId']);
  }

  #attach(fileId: string, label: string) {
    const { working } = this.#log;
    const evidence = [...working.entry.evidence, { label, url: '', fileId }];
    this.#log.write({ ...working, entry: { ...working.entry, evidence } });
  }
}
