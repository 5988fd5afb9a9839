import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AsnError } from '../../client/index.js';
import type { Employee } from '../../contract/agency.js';
import type { Connection } from '../../controllers/connection.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { problemPanel } from '../../templates/problem.js';
import type { Text } from './words.js';

/** Letters from which a search is worth a request. */
const fewest = 2;
const pause = 250;

/** Finds the colleague to write about, among those the reader may know of. */
export class ColleagueSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #connection: Connection;
  #search = '';
  #found: readonly Employee[] | undefined;
  #error: AsnError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveControllerHost, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  render(text: Text, commonText: Localize<typeof common>, choose: (employeeId: string) => void): TemplateResult {
    const people = this.#found ?? [];
    return html`
      <div class="field">
        <h3><label for="search">${text.term('choose')}</label></h3>
        <p class="hint" id="search-hint">${text.term('searchHint')}</p>
        <input
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="search-hint"
          placeholder=${text.term('search')}
          .value=${this.#search}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
        />
      </div>
      ${this.#error ? problemPanel(commonText, this.#error, () => void this.#ask()) : nothing}
      <p role="status" class="note">
        ${this.#found ? (people.length > 0 ? text.term('found', text.format.number(people.length)) : text.term('nobody')) : nothing}
      </p>
      <ul class="people">
        ${people.map(
          ({ id, name, position, unit }) => html`
            <li>
              <button type="button" @click=${() => choose(id)}>
                <span class="name">${name}</span>
                <span class="note">${position} · ${unit}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #type(search: string) {
    this.#search = search;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask() {
    this.#asking?.abort();
    const { client } = this.#connection;
    const search = this.#search.trim();
    this.#error = undefined;
    this.#found = undefined;
    if (client && search.length >= fewest) {
      const { signal } = (this.#asking = new AbortController());
      try {
        const [{ items }, { employee }] = await Promise.all([
          client.employees.list({ search, limit: 20, signal }),
          client.me.get({ signal }),
        ]);
        // Nobody gives feedback on themselves: that is the self-assessment.
        this.#found = items.filter(({ id }) => id !== employee.id);
      } catch (error) {
        if (signal.aborted) return;
        this.#error = error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
      }
    }
    this.#host.requestUpdate();
  }
}
