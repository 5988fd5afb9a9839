import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { employees } from '../../client/generated/employees.js';
import { AsnError } from '../../client/index.js';
import { offer } from '../../client/rows.js';
import type { Employee } from '../../contract/agency.js';
import type { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { feedbackWritingTexts } from '../../locales/feedback-writing.js';
import { problemPanel } from '../../templates/problem.js';

/** Letters from which a search is worth a request. */
const fewest = 2;
const pause = 250;

/** Finds the colleague to write about, among those the reader may know of. */
export class ColleagueSearch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #text: Localize<typeof feedbackWritingTexts>;
  #search = '';
  #found: readonly Employee[] | undefined;
  #error: AsnError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveElement, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    this.#text = new Localize(host, feedbackWritingTexts);
    offer({ employees });
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  render(commonText: Localize<typeof common>, choose: (employeeId: string) => void): TemplateResult {
    const text = this.#text;
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
