import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { AsnError } from '../../client/index.js';
import type { Feedback } from '../../contract/feedback.js';
import { announce } from '../../controllers/announcer.js';
import type { Connection } from '../../controllers/connection.js';
import { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { ownFeedbackTexts } from '../../locales/feedback-own.js';
import { emptyPanel, problemPanel, skeleton } from '../../templates/problem.js';
import { aboutName, type Text } from './words.js';

interface Owned {
  readonly items: readonly Feedback[];
  readonly next: string | null;
}

/** What the reader has written: drafts to go on with, and what was given. */
export class OwnFeedback implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #own: Localize<typeof ownFeedbackTexts>;
  #owned: Owned | undefined;
  #error: AsnError | undefined;
  #reading: AbortController | undefined;

  constructor(host: ReactiveElement, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    this.#own = new Localize(host, ownFeedbackTexts);
    host.addController(this);
  }

  hostDisconnected() {
    this.#reading?.abort();
  }

  /** Reads the list anew, or goes on from `cursor`. */
  async load(cursor?: string): Promise<void> {
    const { client } = this.#connection;
    if (!client) return;
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    await this.#try(signal, async () => {
      const { items, nextCursor } = await client.feedback.mine({ ...(cursor && { cursor }), signal });
      const before = cursor ? (this.#owned?.items ?? []) : [];
      this.#owned = { items: [...before, ...items], next: nextCursor };
    });
  }

  render(text: Text, commonText: Localize<typeof common>, goOn: (employeeId: string) => void): TemplateResult {
    if (this.#error) return problemPanel(commonText, this.#error, () => void this.load());
    if (!this.#owned) return skeleton(commonText);
    const { items, next } = this.#owned;
    if (items.length === 0) return emptyPanel(this.#own.term('emptyMine'), this.#own.term('emptyMineNext'));
    return html`
      <ul class="entries">
        ${items.map((entry) => html`<li>${this.#renderEntry(text, entry, goOn)}</li>`)}
      </ul>
      ${next ? html`<div><button type="button" @click=${() => void this.load(next)}>${this.#own.term('more')}</button></div>` : nothing}
    `;
  }

  #renderEntry(text: Text, entry: Feedback, goOn: (employeeId: string) => void) {
    const isDraft = entry.state === 'draft';
    const said = entry.text || this.#own.term('emptyText');
    const { employee } = entry;
    return html`
      <p class="who">
        ${employee ? html`<strong>${employee.name}</strong>` : nothing}
        <span class="note">${aboutName(text, entry.about)} · ${text.known(entry.tone) ?? entry.tone}</span>
        <span class="state ${isDraft ? 'attention' : 'good'}">${this.#own.term(isDraft ? 'draft' : 'given')}</span>
      </p>
      <p class="said">${said}</p>
      ${
        isDraft && employee
          ? html`<div class="actions">
            <button type="button" class="quiet danger" @click=${() => void this.#remove(entry)}>
              ${this.#own.term('remove')}
            </button>
            <button type="button" aria-label=${this.#own.term('goOnAbout', said)} @click=${() => goOn(employee.id)}>
              ${this.#own.term('goOn')}
            </button>
          </div>`
          : nothing
      }
    `;
  }

  async #remove({ id: feedbackId }: Feedback) {
    const { client } = this.#connection;
    if (!client) return;
    await this.#try(new AbortController().signal, async () => {
      await client.feedback.remove({ feedbackId });
      announce(this.#own.term('removed'), this.#own.lang);
    });
    await this.load();
  }

  async #try(signal: AbortSignal, step: () => Promise<void>) {
    this.#error = undefined;
    try {
      await step();
    } catch (error) {
      if (signal.aborted) return;
      this.#error = error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
    }
    this.#host.requestUpdate();
  }
}
