import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { Activity, ActivitySuggestion, NewActivity } from '../../contract/activity.js';
import type { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { openPersonalDrafts } from '../../controllers/personal-drafts.js';
import * as logs from './activity-log.state.js';
import { loadMonth, loadRecord } from './loading.js';
import type { LogSending } from './log-sending.js';
import { type CameBack, entriesOnServer, type ShownEntry } from './shown-entry.js';
import { type WrittenEntry, writtenFrom } from './written-entry.js';

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
  /** Empty until it is known. */
  appraisalId = '';
  /** Those on the server, as far as they were read. */
  activities: readonly Activity[] = [];

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #options: OwnLogOptions;
  /** The outbox with all that goes through it: asked for once the log is known to be the reader's. */
  readonly #sending: Deferred<LogSending>;
  #client: Client | undefined;
  /** The last client, also while the element is detached. */
  #shownTo: Client | undefined;
  #key = '';
  #loading: AbortController | undefined;
  #loadingMonth: AbortController | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #unsent = 0;

  constructor(host: ReactiveElement, connection: Connection, options: OwnLogOptions) {
    this.#host = host;
    this.#connection = connection;
    this.#options = options;
    this.#sending = new Deferred(
      host,
      async () => new (await import('./writing.js')).LogSending(host, connection, this),
      { ahead: false },
    );
    host.addController(this);
  }

  /** Nothing more can be kept on the device. */
  get isFull(): boolean {
    return this.#sending.module?.isFull ?? false;
  }

  get entries(): readonly ShownEntry[] {
    const all = this.#sending.module?.over(this.activities) ?? entriesOnServer(this.activities);
    return all.filter(({ date }) => date.startsWith(this.month));
  }

  get returned(): readonly CameBack[] {
    return this.#sending.module?.returned ?? [];
  }

  /** What waits on this device; `undefined` until that is known. */
  get waiting(): logs.Waiting | undefined {
    return this.#sending.module?.waiting;
  }

  /** Files on their way. */
  get uploads(): readonly logs.Upload[] {
    return this.#sending.module?.uploads ?? [];
  }

  /** What the server proposes for what is typed. */
  get proposals(): readonly ActivitySuggestion[] {
    return this.#sending.module?.proposals.list ?? [];
  }

  /** What it proposes for nothing in particular. */
  get frequent(): readonly ActivitySuggestion[] {
    return this.#sending.module?.proposals.frequent ?? [];
  }

  hostConnected() {
    addEventListener('online', this.#reloadAfterFailure);
    addEventListener('pagehide', this.putAway);
  }

  hostDisconnected() {
    removeEventListener('online', this.#reloadAfterFailure);
    removeEventListener('pagehide', this.putAway);
    void this.putAway();
    this.#loading?.abort();
    this.#loadingMonth?.abort();
    this.#client = undefined;
  }

  hostUpdate() {
    const client = this.#options.isShown() ? this.#connection.client : undefined;
    const key = this.#options.appraisalId();
    // What waited has gone, perhaps by another tab: the server knows more than this page.
    const { count } = this.waiting ?? { count: this.#unsent };
    if (count === 0 && this.#unsent > 0) this.#later('month', () => void this.turnTo(this.month));
    this.#unsent = count;
    if (client === this.#client && key === this.#key) return;
    if (client !== this.#shownTo || key !== this.#key) {
      // What one person wrote is not shown to the next.
      this.state = { type: 'loading' };
      this.appraisalId = '';
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
      const isNew = this.appraisalId !== record.appraisalId;
      // Shown only with what was being written: a person types as soon as they see the field.
      if (isNew) await this.#open(client, record);
      if (signal.aborted) return;
      this.state = { type: 'ready', record };
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
      const { summary, activities } = await loadMonth(client, this.appraisalId, month, signal);
      if (signal.aborted) return;
      const others = this.activities.filter(({ date }) => !date.startsWith(month));
      this.activities = [...others, ...activities];
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
    this.#later('draft', this.putAway);
    this.#host.requestUpdate();
  }

  /** Records entries: on the device at once, on the server when it can be reached. What cannot be kept stays on the screen. */
  async record(entries: readonly NewActivity[]): Promise<void> {
    const sending = await this.sending();
    const lost = sending ? await sending.record(entries) : entries;
    if (lost.length === 0) return;
    const rows = lost.map((entry) => ({ entry: this.written(entry), refused: [] }));
    this.write({ ...this.working, rows: [...this.working.rows, ...rows] });
  }

  /** What is written goes through it, as soon as it is there; `undefined` where its file did not come. */
  sending(): Promise<LogSending | undefined> {
    return this.#sending.ready().catch(() => undefined);
  }

  /** An entry back in the form in which it is written. */
  written(entry: NewActivity): WrittenEntry {
    return writtenFrom(entry.id, entry, this.#options.formatNumber);
  }

  /** Takes what a write has come to on the server, before the month is read again. */
  accept(saved: readonly Activity[], gone?: unknown): void {
    const ids = [...saved.map((activity) => activity.id), gone];
    this.activities = [...this.activities.filter((activity) => !ids.includes(activity.id)), ...saved];
    this.#later('month', () => void this.turnTo(this.month));
    this.#later('announce', () => this.#connection.announceChange());
  }

  get #record(): logs.LogRecord | undefined {
    return this.state.type === 'ready' ? this.state.record : undefined;
  }

  /** The first sight of a log: today, what was being written, what is written most. */
  async #open(client: Client, { appraisalId, rules, own }: logs.LogRecord): Promise<void> {
    this.appraisalId = appraisalId;
    this.activities = [];
    this.day = rules.today;
    this.month = rules.today.slice(0, 7);
    this.monthState = { type: 'loading' };
    const drafts = await openPersonalDrafts(client).catch(() => undefined);
    const kept = await drafts?.get<logs.Working>(draftKey(appraisalId));
    this.working = kept ?? logs.nothingWritten(randomId(), rules.today);
    if (!own) return;
    void this.sending().then((sending) => sending?.proposals.ask(''));
  }

  /** Keeps what is being written on the device, now. */
  readonly putAway = async (): Promise<void> => {
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
