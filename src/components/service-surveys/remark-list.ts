import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SurveyResults } from '../../contract/satisfaction.js';
import { entryField } from '../../templates/entry-field.js';
import type { ResultText } from './result-parts.js';

export type Remark = SurveyResults['comments'][number];

/** Sends the hiding of words, or takes it back with `null`; answers whether it arrived. */
export type Hide = (remark: Remark, reason: string | null) => Promise<boolean>;

/** So many are read at a glance; the others are a press away. */
const atFirst = 10;

/** What people wrote. Each can be hidden, with a reason that stays on the record. */
export class RemarkList {
  readonly #host: LitElement;
  readonly #text: ResultText;
  readonly #hide: Hide;
  #chosen: string | undefined;
  #reason = '';
  #isFaulty = false;
  /** Lists of which all are shown, by their first remark. */
  readonly #whole = new Set<string>();

  constructor(host: LitElement, text: ResultText, hide: Hide) {
    this.#host = host;
    this.#text = text;
    this.#hide = hide;
  }

  render(remarks: readonly Remark[]): TemplateResult {
    const text = this.#text;
    const key = remarks[0]?.id ?? '';
    const isWhole = remarks.length <= atFirst || this.#whole.has(key);
    const shown = isWhole ? remarks : remarks.slice(0, atFirst);
    return html`
      <ul class="remarks">
        ${repeat(
          shown,
          ({ id }) => id,
          (remark) => this.#renderRemark(remark),
        )}
      </ul>
      ${
        isWhole
          ? nothing
          : html`<div class="screen-only">
            <button type="button" @click=${() => this.#showAll(key, remarks[atFirst]?.id)}>
              ${text.term('showAll', text.format.number(remarks.length))}
            </button>
          </div>`
      }
    `;
  }

  #renderRemark(remark: Remark) {
    const text = this.#text;
    const { id, hidden } = remark;
    if (hidden !== null) {
      return html`<li>
        <p class="note">${text.term('hiddenBecause', hidden)}</p>
        <div class="screen-only">
          <button type="button" class="quiet" id="show-${id}" @click=${() => void this.#showAgain(remark)}>
            ${text.term('showAgain')}
          </button>
        </div>
      </li>`;
    }
    const short = remark.text.length > 60 ? `${remark.text.slice(0, 60)}…` : remark.text;
    return html`<li>
      <p class="said">${remark.text}</p>
      ${
        this.#chosen === id
          ? this.#renderReason(remark)
          : html`<div class="screen-only">
            <button
              type="button"
              class="quiet"
              id="hide-${id}"
              aria-label=${text.term('hideOf', short)}
              @click=${() => this.#choose(id)}
            >
              ${text.term('hide')}
            </button>
          </div>`
      }
    </li>`;
  }

  #renderReason(remark: Remark) {
    const text = this.#text;
    return html`
      <div class="panel">
        ${entryField({
          id: 'hide-reason',
          label: text.term('hideReason'),
          hint: text.term('hideHint'),
          value: this.#reason,
          error: this.#isFaulty ? text.term('fault-reason') : '',
          maxLength: 500,
          change: (reason) => (this.#reason = reason),
        })}
        <div class="actions">
          <button type="button" @click=${() => this.#choose(undefined, `hide-${remark.id}`)}>${text.term('cancel')}</button>
          <button type="button" class="primary" @click=${() => void this.#send(remark)}>${text.term('hideYes')}</button>
        </div>
      </div>
    `;
  }

  /** The button goes, so the focus goes to the first remark that was not there. */
  #showAll(key: string, next: string | undefined) {
    this.#whole.add(key);
    this.#focus(`hide-${next ?? key}`);
  }

  #choose(id: string | undefined, focus = 'hide-reason') {
    this.#chosen = id;
    this.#reason = '';
    this.#isFaulty = false;
    this.#focus(focus);
  }

  async #send(remark: Remark) {
    const reason = this.#reason.trim();
    this.#isFaulty = reason === '';
    if (this.#isFaulty) return this.#focus('hide-reason');
    if (await this.#hide(remark, reason)) this.#choose(undefined, `show-${remark.id}`);
  }

  async #showAgain(remark: Remark) {
    if (await this.#hide(remark, null)) this.#focus(`hide-${remark.id}`);
  }

  #focus(id: string) {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(),
    );
  }
}

/** The words that were written, or why they are not shown. */
export function remarksOr(text: ResultText, list: RemarkList, remarks: readonly Remark[]): TemplateResult {
  return remarks.length === 0 ? html`<p class="note">${text.term('noComments')}</p>` : list.render(remarks);
}
