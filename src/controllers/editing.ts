import type { ReactiveController, ReactiveElement } from 'lit';
import { asnError, type AsnError } from '../client/errors.js';
import { type Client, StaleVersionError } from '../client/index.js';
import type { EditingNotice } from '../templates/editing-notice.js';
import type { Connection } from './connection.js';
import { Deferred } from './deferred.js';
import { type DraftStorage, openPersonalDrafts } from './personal-drafts.js';

/** A record that can be edited: it carries its version. */
interface Versioned {
  readonly etag: string;
}

/** Where the person's input is kept right now. */
export type Keeping =
  | { readonly type: 'unchanged' }
  | { readonly type: 'saving' }
  | { readonly type: 'on-device'; readonly at: Date }
  | { readonly type: 'nowhere' };

/** What the last step did. */
export type Progress<Resource> =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly action: string }
  | { readonly type: 'failed'; readonly error: AsnError; readonly retry?: () => void }
  | { readonly type: 'conflict'; readonly theirs: Resource }
  | { readonly type: 'unsent' };

export type EditingState<Resource, Value> =
  | { readonly type: 'unconfigured' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: AsnError }
  | {
      readonly type: 'ready';
      /** The record as the server has it. */
      readonly resource: Resource;
      /** The person's working copy. */
      readonly value: Value;
      readonly keeping: Keeping;
      readonly progress: Progress<Resource>;
    };

export interface EditingOptions<Resource extends Versioned, Value> {
  /** Names the record among the drafts of the person, such as `work-plan:current`. A change of key loads anew. */
  key: () => string;
  load: (client: Client, signal: AbortSignal) => PromiseLike<Resource>;
  /** The part of the record a person edits. */
  valueOf: (resource: Resource) => Value;
  /** Whether what the person has entered can be sent now; drafts are kept only then. */
  editable: (resource: Resource, value: Value) => boolean;
  /**
   * Whether a newer version is a question to the person, because their input would overwrite it. It is unless told; where it
   * is not, the input goes on top of that version.
   */
  asks?: (value: Value) => boolean;
}

/** Keystrokes are put away together; short enough that a closed tab loses nothing worth a sentence. */
const putAwayAfter = 250;

/**
 * Edits one record without ever losing input: loads it, keeps a draft on the device as the person types, runs steps on the
 * server one at a time, turns a stale version into a choice between both, and survives a lost session or line.
 */
export class Editing<Resource extends Versioned, Value> implements ReactiveController {
  state: EditingState<Resource, Value> = { type: 'loading' };

  /** What a conflict looks like: few people ever see one. */
  readonly notice: Deferred<EditingNotice>;

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #options: EditingOptions<Resource, Value>;
  #drafts: DraftStorage | undefined;
  #client: Client | undefined;
  #key = '';
  #isDetached = true;
  /** Version the input was made on; another one on the server is a question to the person. */
  #base = '';
  #loading: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, connection: Connection, options: EditingOptions<Resource, Value>) {
    this.#host = host;
    this.#connection = connection;
    this.#options = options;
    this.notice = new Deferred(
      host,
      async () => new (await import('../templates/editing-notice.js')).EditingNotice(host),
    );
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#reloadAfterFailure);
    addEventListener('pagehide', this.#putAwayNow);
  }

  hostDisconnected() {
    removeEventListener('online', this.#reloadAfterFailure);
    removeEventListener('pagehide', this.#putAwayNow);
    this.#putAwayNow();
    this.#loading?.abort();
    this.#isDetached = true;
  }

  hostUpdate() {
    const client = this.#connection.client;
    const key = this.#options.key();
    const isSame = client === this.#client && key === this.#key;
    if (isSame && !this.#isDetached) return;
    // What was typed belongs to the record, and the person, it was typed for.
    if (!isSame) this.#leave();
    this.#client = client;
    this.#key = key;
    this.#isDetached = false;
    if (client) void this.reload();
    else this.state = { type: 'unconfigured' };
  }

  /** Reads the record again; the person's unsent input stays. */
  async reload(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (this.state.type !== 'ready') this.#set({ type: 'loading' });
    try {
      const [resource, drafts] = await Promise.all([
        this.#options.load(client, signal),
        openPersonalDrafts(client).catch(() => undefined),
      ]);
      this.#drafts = drafts;
      const draft = await drafts?.get<Draft<Value>>(this.#key);
      if (!signal.aborted) this.#show(resource, draft);
    } catch (error) {
      if (signal.aborted) return;
      if (this.state.type === 'ready')
        this.#progress({ type: 'failed', error: asnError(error), retry: () => void this.reload() });
      else this.#set({ type: 'failed', error: asnError(error) });
    }
  }

  /** Takes what the person has entered so far. */
  change(value: Value): void {
    if (this.state.type !== 'ready') return;
    this.#set({ ...this.state, value, keeping: { type: 'saving' } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#putAwayNow, putAwayAfter);
  }

  /**
   * Runs one step on the server: saving, proposing, signing. A second press while it runs does nothing, nor does one before a conflict is answered. The step answers with
   * the record's new version; afterwards the draft is gone and the other elements of the page read again. What is typed while
   * it runs stays, on top of that version.
   *
   * @returns The new version, or `undefined` where the step did not succeed: `state` then says why.
   */
  async run(
    action: string,
    step: (client: Client, current: { resource: Resource; value: Value }) => PromiseLike<Resource>,
  ): Promise<Resource | undefined> {
    const { state } = this;
    if (state.type !== 'ready' || !this.#client) return undefined;
    // A conflict is answered first: sending now would overwrite a version the person has not chosen against.
    if (state.progress.type === 'running' || state.progress.type === 'conflict') return undefined;
    this.#putAwayNow();
    this.#progress({ type: 'running', action });
    try {
      const resource = await step(this.#client, state);
      await this.#forget();
      this.#accept(resource, state.value);
      this.#connection.announceChange();
      return resource;
    } catch (error) {
      await this.#fail(asnError(error), () => void this.run(action, step));
      return undefined;
    }
  }

  /**
   * Takes a newer state of the record that something else than a step has brought, such as a remark on it. What the person has
   * entered stays; it is no conflict where the part they edit is as it was.
   */
  take(resource: Resource): void {
    this.#putAwayNow();
    if (this.state.type !== 'ready') return;
    const { valueOf } = this.#options;
    if (same(valueOf(resource), valueOf(this.state.resource))) this.#base = resource.etag;
    this.#show(resource, undefined);
  }

  /** Ends a conflict with the server's version; the person's input is given up. */
  async takeTheirs(): Promise<void> {
    if (this.state.type !== 'ready') return;
    const { progress, resource } = this.state;
    await this.#forget();
    this.#set(this.#ready(progress.type === 'conflict' ? progress.theirs : resource));
  }

  /** Ends a conflict with the person's input, on top of the server's version. */
  keepMine(): void {
    if (this.state.type !== 'ready' || this.state.progress.type !== 'conflict') return;
    const { theirs } = this.state.progress;
    this.#base = theirs.etag;
    this.#set({ ...this.state, resource: theirs, progress: { type: 'idle' } });
    this.change(this.state.value);
  }

  #show(resource: Resource, draft: Draft<Value> | undefined) {
    const typed = this.state.type === 'ready' && this.state.keeping.type !== 'unchanged' ? this.state : undefined;
    const mine = typed ? this.#typed() : draft;
    const ready = this.#ready(resource);
    if (mine === undefined || same(mine.value, ready.value)) {
      // A draft that says what the server says would come back as unsent once the server says something else.
      if (mine !== undefined) void this.#forget();
      return this.#set(ready);
    }
    this.#base = mine.etag;
    const kept = { ...ready, value: mine.value, keeping: typed?.keeping ?? this.#keptSince(mine.savedAt) } as const;
    if (!this.#options.editable(resource, mine.value)) return this.#set({ ...kept, progress: { type: 'unsent' } });
    const asks = this.#options.asks?.(mine.value) ?? true;
    if (!asks) this.#base = resource.etag;
    if (!asks || mine.etag === resource.etag) return this.#set(kept);
    this.#set({ ...kept, progress: { type: 'conflict', theirs: resource } });
  }

  /** What stands on the screen, as it would be put away now. */
  #typed(): Draft<Value> | undefined {
    if (this.state.type !== 'ready') return undefined;
    return { value: this.state.value, etag: this.#base, savedAt: new Date().toISOString() };
  }

  /** Shows what a step answered. What was typed since it was sent is newer than the answer, and unsaved. */
  #accept(resource: Resource, sent: Value) {
    const newer = this.state.type === 'ready' && !same(this.state.value, sent) ? this.state.value : undefined;
    this.#set(this.#ready(resource));
    if (newer === undefined) return;
    this.change(newer);
    this.#putAwayNow();
    if (!this.#options.editable(resource, newer)) this.#progress({ type: 'unsent' });
  }

  #ready(resource: Resource) {
    const value = this.#options.valueOf(resource);
    this.#base = resource.etag;
    return { type: 'ready', resource, value, keeping: { type: 'unchanged' }, progress: { type: 'idle' } } as const;
  }

  async #fail(error: AsnError, retry: () => void) {
    if (error instanceof StaleVersionError && this.#client && this.state.type === 'ready') {
      try {
        const theirs = await this.#options.load(this.#client, new AbortController().signal);
        // So that what asks comes at once, and into view.
        await this.notice.ready().catch(() => {});
        const { state } = this;
        if (same(state.value, this.#options.valueOf(theirs))) {
          this.#set(this.#ready(theirs));
          // Nothing was entered, so nothing arrived. The person looks at what is there now before they take the step again.
          return state.keeping.type === 'unchanged' ? this.#progress({ type: 'failed', error }) : undefined;
        }
        // There is nothing left to choose: what the person has entered can no longer be sent.
        if (!this.#options.editable(theirs, state.value))
          return this.#set({ ...state, resource: theirs, progress: { type: 'unsent' } });
        if (this.#options.asks?.(state.value) ?? true) return this.#progress({ type: 'conflict', theirs });
        this.#base = theirs.etag;
        return this.#set({ ...state, resource: theirs, progress: { type: 'failed', error } });
      } catch (later) {
        return this.#progress({ type: 'failed', error: asnError(later), retry });
      }
    }
    this.#progress({ type: 'failed', error, retry });
  }

  #progress(progress: Progress<Resource>) {
    if (this.state.type === 'ready') this.#set({ ...this.state, progress });
  }

  readonly #putAwayNow = () => {
    clearTimeout(this.#timer);
    const { state } = this;
    if (state.type !== 'ready' || state.keeping.type !== 'saving') return;
    const draft = this.#typed();
    if (!this.#drafts || !draft) return this.#set({ ...state, keeping: { type: 'nowhere' } });
    const { value, savedAt } = draft;
    void this.#drafts.put(this.#key, draft).then(
      () => this.#kept(value, this.#keptSince(savedAt)),
      () => this.#kept(value, { type: 'nowhere' }),
    );
  };

  /** Where a draft is. One that ends with the page, because the browser lets us keep nothing, is nowhere. */
  #keptSince(savedAt: string): Keeping {
    return this.#drafts?.durable ? { type: 'on-device', at: new Date(savedAt) } : { type: 'nowhere' };
  }

  /**
   * Throws the draft away. At once, also where one is still being put there: the storage does one thing after the other, and an
   * element that waited could be gone before, with its draft left to come back.
   */
  #forget(): Promise<void> | undefined {
    return this.#drafts?.delete(this.#key);
  }

  /** Puts away what was typed, and shows nothing of it any more. */
  #leave() {
    this.#putAwayNow();
    this.#loading?.abort();
    this.#drafts = undefined;
    this.#set({ type: 'loading' });
  }

  #kept(value: Value, keeping: Keeping) {
    const { state } = this;
    if (state.type === 'ready' && state.keeping.type === 'saving' && state.value === value)
      this.#set({ ...state, keeping });
  }

  readonly #reloadAfterFailure = () => {
    if (this.state.type === 'failed' && this.state.error.loadError === 'connection') void this.reload();
  };

  #set(state: EditingState<Resource, Value>) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

interface Draft<Value> {
  readonly value: Value;
  /** Version the input was made on. */
  readonly etag: string;
  readonly savedAt: string;
}

/** JSON documents are the same when they read the same; their keys are written in one order by the same code. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
