import type { ReactiveController, ReactiveElement } from 'lit';
import type { Connection } from '../../controllers/connection.js';
import type { LibraryState } from './library-picker.js';

/** Short enough to feel at once, long enough not to ask for every letter. */
const pause = 250;

/** Matches shown at a time; more are found by more words. */
const most = 30;

/** Looks into the agency's library as the person types, the last words winning. */
export class LibrarySearch implements ReactiveController {
  state: LibraryState = { type: 'loading' };

  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveElement, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  /** @param words What to look for; empty for everything, `null` when the person is done. */
  search(words: string | null): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (words === null) return;
    const first = words === '';
    if (first) this.#show({ type: 'loading' });
    this.#timer = setTimeout(() => void this.#ask(words.trim()), first ? 0 : pause);
  }

  async #ask(search: string) {
    const { client } = this.#connection;
    if (!client) return;
    const { signal } = (this.#asking = new AbortController());
    try {
      const { items, nextCursor } = await client.indicatorLibrary.list({
        search: search || undefined,
        limit: most,
        signal,
      });
      if (!signal.aborted) this.#show({ type: 'loaded', search, items, more: nextCursor !== null });
    } catch {
      if (!signal.aborted) this.#show({ type: 'failed' });
    }
  }

  #show(state: LibraryState) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
