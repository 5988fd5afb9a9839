import { html, LitElement } from 'lit';
import { property, state } from '../../decorators.js';
import type { AsnError, Client } from '../../client/index.js';
import type { Task } from '../../contract/task.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';

/**
 * What waits for the person signed in, each a step away. The page listens for `asn-task-chosen` and opens the right place.
 *
 * @tag asn-tasks
 * @fires {TaskChosenEvent} asn-task-chosen - The person chose a task; the page goes there.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart state
 * @csspart task
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class Tasks extends LitElement {
  static override styles = [host, controls, panels];

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** How many pages are shown. */
  @state() private pages = 1;

  readonly #text = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#loading.run());
  readonly #loading = new Loading(this, {
    task: ([client, pages], { signal }) => (client ? firstPages(client, pages, signal) : undefined),
    args: () => [this.#connection.client, this.pages] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<div lang=${this.#text.lang}>${this.#renderState()}</div>`;
  }

  #renderState() {
    if (!this.#connection.client) return unconfiguredPanel(this.#text);
    const { value, error } = this.#loading;
    if (error) return problemPanel(this.#text, error as AsnError, () => void this.#loading.run());
    if (!value) return skeleton(this.#text);
    return html`<asn-tasks-view .tasks=${value.items} ?more=${value.more} @asn-more-tasks=${this.#showMore}></asn-tasks-view>`;
  }

  #showMore() {
    this.pages += 1;
  }
}

async function firstPages(client: Client, count: number, signal: AbortSignal) {
  const items: Task[] = [];
  let cursor: string | undefined;
  for (let read = 0; read < count; read += 1) {
    const page = await client.tasks.list({ cursor, signal });
    items.push(...page.items);
    if (page.nextCursor === null) return { items, more: false };
    cursor = page.nextCursor;
  }
  return { items, more: true };
}
