import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { publicTickets } from '../../client/generated/public-tickets.js';
import type { Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import { offer } from '../../client/rows.js';
import type { PublicFeedbackForm, PublicTicket } from '../../contract/public-case.js';
import { Localize } from '../../controllers/localize.js';
import { attachmentTexts } from '../../locales/public-attachments.js';
import { base64Of, fitting, nameFor } from './shrinking.js';

/** What the server takes. */
export type Limits = Pick<PublicFeedbackForm, 'mediaTypes' | 'maximumBytes' | 'maximumFiles'>;

/** What files can be taken where the server has said nothing: a ticket is opened without its unit's form. */
export const usualLimits: Limits = {
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maximumBytes: 524_288,
  maximumFiles: 5,
};

interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly content: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
}

/** Where files go. */
export interface TicketKey {
  readonly ticket: string;
  readonly accessCode: string;
}

const marks = { waiting: '', sending: '', sent: 'state good', failed: 'state attention' } as const;

/** Files that go with a case: chosen and made small enough, then sent one after the other, each once. */
export class Attachments {
  readonly #host: ReactiveElement;
  readonly #text: Localize<typeof attachmentTexts>;
  #chosen: readonly Chosen[] = [];
  #faults: readonly string[] = [];
  #isReading = false;

  constructor(host: ReactiveElement) {
    // Here and not where the ticket is defined: files go along with a case whose ticket nobody has looked at yet.
    offer({ publicTickets });
    this.#host = host;
    this.#text = new Localize(host, attachmentTexts);
  }

  /** Whether some are there that have not arrived. */
  get isPending(): boolean {
    return this.#chosen.some(({ state }) => state !== 'sent');
  }

  /** Forgets all. */
  clear(): void {
    this.#set([], []);
  }

  /** The field, and what was chosen in it. */
  renderField(label: string, limits: Limits): TemplateResult {
    const text = this.#text;
    const size = sizeOf(text, limits.maximumBytes);
    return html`
      <div class="field files">
        <label for="files">${label}</label>
        <p class="hint" id="files-hint">${text.term('hint', text.format.number(limits.maximumFiles), size)}</p>
        <input
          id="files"
          type="file"
          multiple
          accept=${limits.mediaTypes.join()}
          aria-describedby="files-hint files-error"
          @change=${(event: Event) => void this.#choose(event, limits)}
        />
        <div id="files-error" role="status">
          ${this.#isReading ? html`<p class="note">${text.term('reading')}</p>` : nothing}
          ${this.#faults.map((fault) => html`<p class="error">${fault}</p>`)}
        </div>
        ${this.#renderList(true)}
      </div>
    `;
  }

  /** What became of them after the case was sent; nothing where there are none. */
  renderProgress(send: () => void): TemplateResult | typeof nothing {
    if (this.#chosen.length === 0) return nothing;
    const hasFailed = this.#chosen.some(({ state }) => state === 'failed');
    return html`${this.#renderList(false)}
    ${hasFailed ? html`<div><button type="button" @click=${send}>${this.#text.term('retry')}</button></div>` : nothing}`;
  }

  /** Sends what has not arrived. Answers with the ticket as it is then, where something was sent. */
  async send(client: Client, { ticket, accessCode }: TicketKey): Promise<PublicTicket | undefined> {
    let answer: PublicTicket | undefined;
    for (const { key, name, content } of this.#chosen.filter(
      ({ state }) => state === 'waiting' || state === 'failed',
    )) {
      this.#mark(key, 'sending');
      try {
        const body = { accessCode, name, content };
        answer = await client.publicTickets.attach({ ticket, body, idempotencyKey: key });
        this.#mark(key, 'sent');
      } catch {
        // Each may be tried again under its own key; why it failed matters less than that it can be.
        this.#mark(key, 'failed');
      }
    }
    return answer;
  }

  #renderList(isRemovable: boolean) {
    const text = this.#text;
    if (this.#chosen.length === 0) return nothing;
    return html`<ul class="chosen">
      ${repeat(
        this.#chosen,
        ({ key }) => key,
        ({ key, name, state }) => html`<li>
          <span class="name">${name}</span> <span class="note ${marks[state]}">${text.term(state)}</span>
          ${
            isRemovable && state === 'waiting'
              ? html`<button type="button" class="quiet danger" aria-label=${text.term('removeNamed', name)} @click=${() => this.#remove(key)}>
                ${text.term('remove')}
              </button>`
              : nothing
          }
        </li>`,
      )}
    </ul>`;
  }

  async #choose(event: Event, limits: Limits) {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was removed.
    input.value = '';
    const room = limits.maximumFiles - this.#chosen.length;
    this.#isReading = true;
    this.#set(this.#chosen, []);
    const read = await Promise.all(files.slice(0, Math.max(0, room)).map((file) => this.#read(file, limits)));
    this.#isReading = false;
    const tooMany =
      files.length > room ? [this.#text.term('fault-count', this.#text.format.number(limits.maximumFiles))] : [];
    this.#set(
      [...this.#chosen, ...read.filter((one) => typeof one !== 'string')],
      [...read.filter((one) => typeof one === 'string'), ...tooMany],
    );
  }

  /** The file as it goes out, or what is wrong with it. */
  async #read(file: File, { mediaTypes, maximumBytes }: Limits): Promise<Chosen | string> {
    const text = this.#text;
    if (!mediaTypes.includes(file.type)) return text.term('fault-type', file.name);
    try {
      const blob = await fitting(file, maximumBytes);
      if (!blob) return text.term('fault-size', file.name, sizeOf(text, maximumBytes));
      return { key: randomId(), name: nameFor(file, blob), content: await base64Of(blob), state: 'waiting' };
    } catch {
      return text.term('fault-unreadable', file.name);
    }
  }

  #remove(key: string) {
    this.#set(
      this.#chosen.filter((one) => one.key !== key),
      [],
    );
    this.#host.renderRoot.querySelector<HTMLElement>('#files')?.focus();
  }

  #mark(key: string, state: Chosen['state']) {
    this.#set(
      this.#chosen.map((one) => (one.key === key ? { ...one, state } : one)),
      this.#faults,
    );
  }

  #set(chosen: readonly Chosen[], faults: readonly string[]) {
    this.#chosen = chosen;
    this.#faults = faults;
    this.#host.requestUpdate();
  }
}

/** `500 KB`, `3 MB`. */
function sizeOf({ format }: Localize<typeof attachmentTexts>, bytes: number): string {
  return bytes < 1_000_000 ? `${format.number(bytes / 1000, 0)} KB` : `${format.number(bytes / 1_000_000, 1)} MB`;
}
