import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { Activity, ActivityChange, NewActivity, RecordedActivities } from '../../contract/activity.js';
import type { Connection } from '../../controllers/connection.js';
import { type OutboxEntry, OutboxWatch } from '../../controllers/outbox.js';
import { openPersonalDrafts } from '../../controllers/personal-drafts.js';
import * as logs from './activity-log.state.js';
import { LogWriter } from './log-writer.js';
import { loadMonth, loadRecord } from './loading.js';
import { Proposals } from './proposals.js';
import { type CameBack, cameBack, countUnsentEntries, shownEntries, type ShownEntry } from './shown-entry.js';
import { Uploads } from './uploads.js';
import { serverFaults, type WrittenEntry, writtenFrom } from './written-entry.js';

export type OwnLogState =
  | { readonly type: 'unconfigured' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: AsnError }
  | { readonly type: 'ready'; readonly record: logs.LogRecord };

export interface OwnLogOptions {
  readonly appraisalId: () => string;
  /** Whether the element shows a log of one person at all: only then anything is read. */
  readonly isShown: () => boolean;
  /** Language in which numbers are typed. */
  readonly locale: () => string;
  readonly formatNumber: (value: number) => string;
}

/** Keystrokes are put away, and proposals asked for, together. */
const shortly = 250;

/**
 * The log of one person: reads it month by month, sends everything that is written through the outbox, and keeps what is
 * being written on the device.
 */
export class OwnLog implements ReactiveController {
  state: OwnLogState = { type: 'loading' };
  month = '';
  day = '';
  monthState: logs.MonthState = { type: 'loading' };
  working = logs.nothingWritten('', '');
  readonly uploads: Uploads;
  readonly proposals: Proposals;

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #options: OwnLogOptions;
  readonly #outbox: OutboxWatch;
  readonly #writer: LogWriter;
  #client: Client | undefined;
  /** The last client, also while the element is detached. */
  #shownTo: Client | undefined;
  #key = '';
  #appraisalId = '';
  #activities: readonly Activity[] = [];
  #loading: AbortController | undefined;
  #loadingMonth: AbortController | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #unsent = 0;

  constructor(host: ReactiveElement, connection: Connection, options: OwnLogOptions) {
    this.#host = host;
    this.#connection = connection;
    this.#options = options;
    this.#outbox = new OutboxWatch(host, connection, (entry, answer) => this.#arrived(entry, answer));
    this.#writer = new LogWriter(host, this.#outbox, () => this.#appraisalId);
    this.uploads = new Uploads(host, ({ id, name }) => this.#attach(id, name));
    this.proposals = new Proposals(
      host,
      () => this.#client && { client: this.#client, appraisalId: this.#appraisalId },
    );
    host.addController(this);
  }

  /** Nothing more can be kept on the device. */
  get isFull(): boolean {
    return this.#writer.isFull;
  }

  get entries(): readonly ShownEntry[] {
    return shownEntries(this.#activities, this.#outbox.entries, this.#appraisalId).filter(({ date }) =>
      date.startsWith(this.month),
    );
  }

  get returned(): readonly CameBack[] {
    return cameBack(this.#outbox.entries, this.#appraisalId);
  }

  get waiting(): logs.Waiting {
    const { outbox, entries } = this.#outbox;
    const count = countUnsentEntries(entries, this.#appraisalId);
    return { count, durable: outbox?.durable ?? true, hindrance: outbox?.hindrance };
  }

  hostConnected() {
    addEventListener('online', this.#reloadAfterFailure);
    addEventListener('pagehide', this.#putAway);
  }

  hostDisconnected() {
    removeEventListener('online', this.#reloadAfterFailure);
    removeEventListener('pagehide', this.#putAway);
    void this.#putAway();
    this.#loading?.abort();
    this.#loadingMonth?.abort();
    this.#client = undefined;
  }

  hostUpdate() {
    const client = this.#options.isShown() ? this.#connection.client : undefined;
    const key = this.#options.appraisalId();
    // What waited has gone, perhaps by another tab: the server knows more than this page.
    const { count } = this.waiting;
    if (count === 0 && this.#unsent > 0) this.#later('month', () => void this.turnTo(this.month));
    this.#unsent = count;
    if (client === this.#client && key === this.#key) return;
    if (client !== this.#shownTo || key !== this.#key) {
      // What one person wrote is not shown to the next.
      this.state = { type: 'loading' };
      this.#appraisalId = '';
    }
    this.#client = this.#shownTo = client;
    this.#key = key;
    if (client) void this.reload();
    else this.state = { type: 'unconfigured' };
  }

  /** Reads the log again; what is being written stays. */
  async reload(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (this.state.type === 'failed') this.#set({ type: 'loading' });
    try {
      const record = await loadRecord(client, this.#key, this.#options.locale(), signal);
      if (signal.aborted) return;
      const isNew = this.#appraisalId !== record.appraisalId;
      this.state = { type: 'ready', record };
      if (isNew) await this.#open(client, record);
      if (signal.aborted) return;
      this.#host.requestUpdate();
      await this.turnTo(this.month);
    } catch (error) {
      if (!signal.aborted && this.state.type !== 'ready') this.#set({ type: 'failed', error: asnError(error) });
    }
  }

  /** Shows a month. */
  async turnTo(month: string): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#loadingMonth?.abort();
    const { signal } = (this.#loadingMonth = new AbortController());
    if (month !== this.month || this.monthState.type === 'failed') this.monthState = { type: 'loading' };
    if (month !== this.month) this.day = dayIn(month, this.#record?.rules.today ?? '');
    this.month = month;
    this.#host.requestUpdate();
    try {
      const { summary, activities } = await loadMonth(client, this.#appraisalId, month, signal);
      if (signal.aborted) return;
      const others = this.#activities.filter(({ date }) => !date.startsWith(month));
      this.#activities = [...others, ...activities];
      this.monthState = { type: 'ready', summary };
    } catch (error) {
      if (signal.aborted) return;
      // What is on the screen stays; a month that was never read says why.
      if (this.monthState.type !== 'ready') this.monthState = { type: 'failed', error: asnError(error) };
    }
    this.#host.requestUpdate();
  }

  showDay(date: string): void {
    this.day = date;
    this.#host.requestUpdate();
  }

  /** Takes what is being written. */
  write(working: logs.Working): void {
    this.working = working;
    this.#later('draft', this.#putAway);
    this.#host.requestUpdate();
  }

  /** Records entries: on the device at once, on the server when it can be reached. What cannot be kept stays on the screen. */
  async record(entries: readonly NewActivity[]): Promise<void> {
    this.uploads.clear();
    const lost = await this.#writer.record(entries);
    if (lost.length === 0) return;
    const rows = lost.map((entry) => ({ entry: this.#written(entry), refused: [] }));
    this.write({ ...this.working, rows: [...this.working.rows, ...rows] });
  }

  async change(id: string, change: ActivityChange): Promise<void> {
    const { editing } = this.working;
    this.uploads.clear();
    const isKept = await this.#writer.change(id, change, this.#shown(id), editing?.etag);
    if (!isKept) this.write({ ...this.working, entry: this.#written({ id, ...change }), ...(editing && { editing }) });
  }

  async remove(id: string): Promise<void> {
    const before = this.#shown(id);
    if (before) await this.#writer.remove(before);
  }

  /** Puts right or throws away what came back. Rows are kept as they are written before they leave the outbox. */
  async settle(outboxId: string, decision: 'mend' | 'discard'): Promise<void> {
    const item = this.returned.find((one) => one.outboxId === outboxId);
    if (item && decision === 'mend') await this.#mend(item);
    await this.#outbox.outbox?.discard(outboxId);
  }

  get #record(): logs.LogRecord | undefined {
    return this.state.type === 'ready' ? this.state.record : undefined;
  }

  /** The first sight of a log: today, what was being written, what is written most. */
  async #open(client: Client, { appraisalId, rules }: logs.LogRecord): Promise<void> {
    this.#appraisalId = appraisalId;
    this.#activities = [];
    this.day = rules.today;
    this.month = rules.today.slice(0, 7);
    this.monthState = { type: 'loading' };
    const drafts = await openPersonalDrafts(client).catch(() => undefined);
    const kept = await drafts?.get<logs.Working>(draftKey(appraisalId));
    this.working = kept ?? logs.nothingWritten(randomId(), rules.today);
    if (this.#record?.own) void this.proposals.ask('');
  }

  async #mend({ action, entries, problem }: CameBack): Promise<void> {
    const [first] = entries;
    if (action === 'change' && first) {
      const etag = this.#activities.find(({ id }) => id === first.id)?.etag;
      this.write({
        ...this.working,
        entry: this.#written(first),
        editing: { etag, outboxIds: [] },
        rows: [],
      });
    } else {
      const rows = entries.map((entry, place) => ({
        entry: this.#written(entry),
        refused: serverFaults(problem?.errors ?? [], `/entries/${place}`),
      }));
      this.write({ ...this.working, rows: [...this.working.rows, ...rows] });
    }
    await this.#putAway();
  }

  #written(entry: NewActivity): WrittenEntry {
    return writtenFrom(entry.id, entry, this.#options.formatNumber);
  }

  #shown(id: string): ShownEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** A write is on the server: shown as it stands there, before the month is read again. */
  #arrived({ operation, input }: OutboxEntry, answer: unknown) {
    if (input['appraisalId'] !== this.#appraisalId || !operation.startsWith('activities.')) return;
    const id = input['activityId'];
    const saved =
      operation === 'activities.record'
        ? (answer as RecordedActivities).saved
        : operation === 'activities.change'
          ? [answer as Activity]
          : [];
    const ids = [...saved.map((activity) => activity.id), id];
    this.#activities = [...this.#activities.filter((activity) => !ids.includes(activity.id)), ...saved];
    this.#later('month', () => void this.turnTo(this.month));
    this.#later('announce', () => this.#connection.announceChange());
  }

  #attach(fileId: string, label: string) {
    const { working } = this;
    const evidence = [...working.entry.evidence, { label, url: '', fileId }];
    this.write({ ...working, entry: { ...working.entry, evidence } });
  }

  readonly #putAway = async (): Promise<void> => {
    clearTimeout(this.#timers.get('draft'));
    const { working } = this;
    const record = this.#record;
    if (!this.#client || !record?.own) return;
    const drafts = await openPersonalDrafts(this.#client).catch(() => undefined);
    const key = draftKey(record.appraisalId);
    const isEmpty = working.rows.length === 0 && !working.entry.text && working.entry.evidence.length === 0;
    // Where it cannot be kept the screen still has it; what is recorded is kept by the outbox, which says where it lies.
    await (isEmpty ? drafts?.delete(key) : drafts?.put(key, working))?.catch(() => {});
  };

  #later(name: string, work: () => unknown) {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(work, shortly));
  }

  readonly #reloadAfterFailure = () => {
    if (this.state.type === 'failed') void this.reload();
    else if (this.monthState.type === 'failed') void this.turnTo(this.month);
  };

  #set(state: OwnLogState) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function draftKey(appraisalId: string): string {
  return `activity-log:${appraisalId}`;
}

/** Today in the month of today, else the last day of a month that is over. */
function dayIn(month: string, today: string): string {
  if (today.startsWith(month)) return today;
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}
