import type { ReactiveController, ReactiveElement } from 'lit';
import { whenIdle } from './idle.js';

/** How far a part is. */
export type DeferredState<Module> =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly module: Module }
  | { readonly type: 'failed'; readonly error: unknown };

/**
 * A part of an element that comes in a file of its own, so that what a person first needs comes sooner: a second form, a table,
 * the superior's side. It is fetched when it is first asked for, or as soon as the page has nothing else to do, because the
 * line may be gone when it is needed (docs/decisions/0016-elements-in-files.md). What failed is tried again when the line is
 * back; and where nobody had asked yet, when somebody does: they see no failure that is over.
 */
export class Deferred<Module> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Module>;
  readonly #ahead: boolean;
  #isAsked = false;
  #state: DeferredState<Module> | undefined;
  #coming: Promise<Module> | undefined;
  #stopWaiting = () => {};

  /**
   * @param load Imports the module.
   * @param ahead `false` for what most people never open: then it is fetched when it is asked for, and not before.
   */
  constructor(host: ReactiveElement, load: () => Promise<Module>, { ahead = true } = {}) {
    this.#host = host;
    this.#load = load;
    this.#ahead = ahead;
    host.addController(this);
  }

  /** How far it is. Asking starts the fetch; the host renders again when that changes. */
  get state(): DeferredState<Module> {
    this.#isAsked = true;
    return this.#state ?? this.#fetch();
  }

  /** The module where it is there already. Starts nothing. */
  get module(): Module | undefined {
    return this.#state?.type === 'ready' ? this.#state.module : undefined;
  }

  /** The module when it is there; after a failure it is tried again. */
  ready(): Promise<Module> {
    this.#isAsked = true;
    if (!this.#coming || this.#state?.type === 'failed') this.#fetch();
    return this.#coming!;
  }

  /** When it is no longer on its way, whether it came or not. Starts nothing. */
  get settled(): Promise<void> {
    return Promise.resolve(this.#coming).then(
      () => {},
      () => {},
    );
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#fetch();
    this.#host.requestUpdate();
  }

  hostConnected() {
    if (this.#state?.type === 'failed') this.#waitForLine();
    else if (this.#ahead && !this.#state) this.#stopWaiting = whenIdle(() => this.#fetch());
  }

  hostDisconnected() {
    this.#stopWaiting();
  }

  #fetch(): DeferredState<Module> {
    this.#stopWaiting();
    this.#coming = this.#load();
    this.#coming.then(
      (module) => this.#settle({ type: 'ready', module }),
      (error: unknown) => {
        this.#settle(this.#isAsked ? { type: 'failed', error } : undefined);
        if (this.#host.isConnected) this.#waitForLine();
      },
    );
    return (this.#state = { type: 'loading' });
  }

  #settle(state: DeferredState<Module> | undefined) {
    this.#state = state;
    if (!state) this.#coming = undefined;
    this.#host.requestUpdate();
  }

  #waitForLine() {
    const again = () => this.retry();
    addEventListener('online', again, { once: true });
    this.#stopWaiting = () => removeEventListener('online', again);
  }
}
