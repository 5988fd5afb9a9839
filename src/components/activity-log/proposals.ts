import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../client/index.js';
import type { ActivitySuggestion } from '../../contract/activity.js';

/** Whom to ask, and about whose log; `undefined` while that is not known. */
type Source = () => { readonly client: Client; readonly appraisalId: string } | undefined;

/** Keystrokes are asked about together. */
const shortly = 200;

/** What a person may want to write next, as the server proposes it. Without a line the proposals of the screen serve. */
export class Proposals {
  /** For what was asked last. */
  list: readonly ActivitySuggestion[] = [];
  /** For nothing in particular: what is written most. */
  frequent: readonly ActivitySuggestion[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #source: Source;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost, source: Source) {
    this.#host = host;
    this.#source = source;
  }

  askSoon(typed: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(typed), shortly);
  }

  async ask(typed: string): Promise<void> {
    const source = this.#source();
    if (!source) return;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    const { client, appraisalId } = source;
    const search = typed.trim();
    try {
      const { items } = await client.activities.suggestions({ appraisalId, signal, ...(search && { search }) });
      if (signal.aborted) return;
      this.list = items;
      if (search === '') this.frequent = items;
      this.#host.requestUpdate();
    } catch {
      // Nothing is lost: the person goes on typing.
    }
  }
}
