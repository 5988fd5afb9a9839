import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { Activity, TeamMonth, Verification, Verified } from '../../contract/activity.js';
import type { Connection } from '../../controllers/connection.js';
import type { TeamFilter } from './activity-log.events.js';
import { todayIn } from './activity-log.state.js';
import { choicesOf, type ResultChoice } from './written-entry.js';

export type TeamState =
  | { readonly type: 'unconfigured' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: AsnError }
  | { readonly type: 'ready'; readonly summary: TeamMonth };

/** What the list below the matrix holds. */
export interface TeamList {
  readonly entries: readonly Activity[];
  /** `loading` while a page comes; `more` where the server has another; `failed` where it did not come. */
  readonly end: 'loading' | 'more' | 'all' | 'failed';
}

/** What becomes of a decision about many entries. */
export type Deciding =
  | { readonly type: 'idle' }
  /** All that wait are being read: so many so far. */
  | { readonly type: 'gathering'; readonly count: number }
  | { readonly type: 'running'; readonly done: number; readonly all: number }
  | { readonly type: 'failed'; readonly error: AsnError; readonly retry: () => void }
  | {
      readonly type: 'done';
      readonly decision: 'verify' | 'return';
      readonly count: number;
      readonly refused: Verified['refused'];
    };

interface Batch {
  /** The same when it is tried again: what was done is not done twice. */
  readonly idempotencyKey: string;
  readonly items: Verification['items'];
}

const pageSize = 200;
/** What the contract takes at once. */
const batchSize = 500;

/** The logs of everybody whom a superior appraises: a month as a matrix, entries page by page, decisions about many. */
export class TeamLog implements ReactiveController {
  state: TeamState = { type: 'loading' };
  month = '';
  today = '';
  filter: TeamFilter = { waiting: true };
  list: TeamList = { entries: [], end: 'loading' };
  deciding: Deciding = { type: 'idle' };
  /** Results of the person who is shown. */
  choices: readonly ResultChoice[] = [];

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #isShown: () => boolean;
  #client: Client | undefined;
  #cursor: string | undefined;
  #loading: AbortController | undefined;
  #listing: AbortController | undefined;

  /** @param isShown Whether the element shows the team at all: only then anything is read. */
  constructor(host: ReactiveElement, connection: Connection, isShown: () => boolean) {
    this.#host = host;
    this.#connection = connection;
    this.#isShown = isShown;
    host.addController(this);
  }

  hostDisconnected() {
    this.#loading?.abort();
    this.#listing?.abort();
    this.#client = undefined;
  }

  hostUpdate() {
    const client = this.#isShown() ? this.#connection.client : undefined;
    if (!this.#connection.client) this.state = { type: 'unconfigured' };
    if (client === this.#client) return;
    this.#client = client;
    if (client) {
      this.state = { type: 'loading' };
      void this.reload();
    }
  }

  async reload(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    try {
      const { timeZone } = await client.policy.get({ signal });
      this.today = todayIn(timeZone);
      this.month ||= this.today.slice(0, 7);
      const summary = await client.teamActivities.month({ month: this.month, signal });
      if (signal.aborted) return;
      const isFirst = this.state.type !== 'ready';
      this.#set({ state: { type: 'ready', summary } });
      if (isFirst) await this.choose(this.filter);
    } catch (error) {
      if (!signal.aborted) this.#set({ state: { type: 'failed', error: asnError(error) } });
    }
  }

  async turnTo(month: string): Promise<void> {
    this.month = month;
    const { date: _date, ...filter } = this.filter;
    this.filter = filter;
    this.#set({ state: { type: 'loading' }, deciding: { type: 'idle' } });
    await this.reload();
  }

  /** Shows other entries, from their beginning. */
  async choose(filter: TeamFilter): Promise<void> {
    const isOther = filter.appraisalId !== this.filter.appraisalId;
    this.#cursor = undefined;
    this.filter = filter;
    this.#set({ list: { entries: [], end: 'more' }, deciding: { type: 'idle' }, ...(isOther && { choices: [] }) });
    if (isOther && filter.appraisalId) void this.#readChoices(filter.appraisalId);
    this.#listing?.abort();
    this.#listing = new AbortController();
    await this.more();
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    const client = this.#client;
    const signal = this.#listing?.signal;
    if (!client || !signal || this.list.end === 'loading' || this.list.end === 'all') return;
    this.#set({ list: { ...this.list, end: 'loading' } });
    try {
      let { entries } = this.list;
      let isEnd = false;
      do {
        const page = await client.teamActivities.list({ ...this.#query(this.filter), cursor: this.#cursor, signal });
        if (signal.aborted) return;
        entries = [...entries, ...ofDay(page.items, this.filter.date)];
        this.#cursor = page.nextCursor ?? undefined;
        isEnd = this.#cursor === undefined || isPast(page.items, this.filter.date);
        // The list is in order of days: of a day that has not come yet there is nothing to show.
      } while (!isEnd && this.filter.date !== undefined);
      this.#set({ list: { entries, end: isEnd ? 'all' : 'more' } });
    } catch {
      if (!signal.aborted) this.#set({ list: { ...this.list, end: 'failed' } });
    }
  }

  /** Verifies or returns entries, hundreds at a time; stands for itself what each of them comes to. */
  async decide(
    entries: readonly Activity[] | 'all-waiting',
    decision: 'verify' | 'return',
    note: string,
  ): Promise<void> {
    if (this.deciding.type === 'running' || this.deciding.type === 'gathering') return;
    const retry = () => void this.decide(entries, decision, note);
    try {
      const chosen = entries === 'all-waiting' ? await this.#allWaiting() : entries;
      await this.#send(batchesOf(chosen, decision, note), decision);
    } catch (error) {
      this.#set({ deciding: { type: 'failed', error: asnError(error), retry } });
    }
  }

  async #allWaiting(): Promise<readonly Activity[]> {
    const found: Activity[] = [];
    let cursor: string | undefined;
    do {
      this.#set({ deciding: { type: 'gathering', count: found.length } });
      const query = this.#query({ ...this.filter, waiting: true });
      const page = await this.#client!.teamActivities.list({ ...query, cursor });
      found.push(...ofDay(page.items, this.filter.date));
      cursor = isPast(page.items, this.filter.date) ? undefined : (page.nextCursor ?? undefined);
    } while (cursor !== undefined);
    return found;
  }

  async #send(
    batches: readonly Batch[],
    decision: 'verify' | 'return',
    before: { readonly count: number; readonly refused: Verified['refused'] } = { count: 0, refused: [] },
  ): Promise<void> {
    const all = batches.reduce((sum, { items }) => sum + items.length, before.count + before.refused.length);
    let { count, refused } = before;
    for (const [place, { idempotencyKey, items }] of batches.entries()) {
      this.#set({ deciding: { type: 'running', done: count + refused.length, all } });
      try {
        const answer = await this.#client!.teamActivities.verify({ body: { items }, idempotencyKey });
        count += answer.saved.length;
        refused = [...refused, ...answer.refused];
        this.#accept(answer.saved);
      } catch (error) {
        const rest = batches.slice(place);
        const retry = () => void this.#send(rest, decision, { count, refused });
        return this.#set({ deciding: { type: 'failed', error: asnError(error), retry } });
      }
    }
    this.#set({ deciding: { type: 'done', decision, count, refused } });
    this.#connection.announceChange();
    await this.reload();
  }

  #accept(saved: readonly Activity[]) {
    const now = new Map(saved.map((entry) => [entry.id, entry]));
    const entries = this.list.entries.map((entry) => now.get(entry.id) ?? entry);
    this.list = { ...this.list, entries };
  }

  #query({ appraisalId, waiting }: TeamFilter) {
    return {
      ...{ month: this.month, limit: pageSize },
      ...(appraisalId && { appraisalId }),
      ...(waiting && { state: 'waiting' as const }),
    };
  }

  async #readChoices(appraisalId: string): Promise<void> {
    try {
      const { results } = await this.#client!.workPlans.get({ appraisalId });
      if (this.filter.appraisalId === appraisalId) this.#set({ choices: choicesOf(results) });
    } catch {
      // Without the plan the entries are read without the names of its results.
    }
  }

  #set(part: Partial<Pick<TeamLog, 'state' | 'list' | 'deciding' | 'choices'>>) {
    Object.assign(this, part);
    this.#host.requestUpdate();
  }
}

function batchesOf(entries: readonly Activity[], decision: 'verify' | 'return', note: string): Batch[] {
  const items = entries.map(({ appraisalId, id: activityId, etag }) => ({
    appraisalId,
    activityId,
    etag,
    decision,
    note,
  }));
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, batch) => ({
    idempotencyKey: randomId(),
    items: items.slice(batch * batchSize, (batch + 1) * batchSize),
  }));
}

function ofDay(entries: readonly Activity[], date: string | undefined): readonly Activity[] {
  return date === undefined ? entries : entries.filter((entry) => entry.date === date);
}

/** Whether the list has gone beyond a day. */
function isPast(entries: readonly Activity[], date: string | undefined): boolean {
  return date !== undefined && (entries.at(-1)?.date ?? '') > date;
}
