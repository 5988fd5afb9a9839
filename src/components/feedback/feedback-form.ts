import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import type { FeedbackChange, FeedbackFrame } from '../../contract/feedback.js';
import { feedbackTones } from '../../contract/vocabulary.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { feedbackWritingTexts } from '../../locales/feedback-writing.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { linkRows } from '../../templates/link-rows.js';
import { FeedbackDraftEditedEvent } from './feedback.events.js';
import { emptyDraft, type FeedbackDraft, type FeedbackFault } from './feedback.state.js';
import { feedbackStyles } from './feedback.styles.js';
import { formStyles } from './feedback-form.styles.js';
import { sourceName } from './words.js';

/**
 * The form in which feedback is written, with what is promised to its author before the first word.
 *
 * @tag asn-feedback-form
 * @fires {FeedbackDraftEditedEvent} asn-feedback-edited - The author changed something; `detail` is the whole working copy.
 * @csspart panel
 * @csspart button
 * @csspart input
 * @csspart choice
 */
export class FeedbackForm extends LitElement {
  static override styles = [host, controls, panels, feedbackStyles, formStyles];

  /** What can be spoken of, and what is promised. */
  @property({ attribute: false }) frame?: FeedbackFrame;

  /** The working copy. */
  @property({ attribute: false }) value: FeedbackDraft = emptyDraft;

  /** What kept it from being given. */
  @property({ attribute: false }) faults: readonly FeedbackFault[] = [];

  readonly #text = new Localize(this, feedbackWritingTexts);
  readonly #sharedText = new Localize(this, feedbackTexts);

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const { frame, value } = this;
    if (!frame) return nothing;
    const text = this.#text;
    return html`
      <div class="form" lang=${text.lang}>
        ${this.#renderPromise(frame)} ${this.#renderAbout(frame)} ${this.#renderTone()}
        <div class="field">
          <label for="text">${text.term('text')}</label>
          <p class="hint" id="text-hint">${text.term('textHint')}</p>
          <textarea
            id="text"
            rows="6"
            maxlength="8000"
            aria-describedby="text-hint text-error"
            aria-invalid=${this.#has('text')}
            .value=${value.text}
            @input=${(event: Event) => this.#change({ text: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
          ${this.#renderFault('text')}
        </div>
        <div class="group" role="group" aria-label=${this.#sharedText.term('evidence')}>
          ${linkRows(
            'evidence',
            {
              label: text.term('evidenceLabel'),
              address: text.term('evidenceAddress'),
              remove: text.term('removeEvidence'),
              add: text.term('addEvidence'),
            },
            value.evidence,
            (evidence) => this.#change({ evidence }),
          )}
          ${this.#renderFault('evidence')}
        </div>
        ${
          frame.source === 'superior'
            ? nothing
            : html`<label class="choice">
              <input
                type="checkbox"
                .checked=${value.asTeamLead}
                @change=${(event: Event) => this.#change({ asTeamLead: (event.target as HTMLInputElement).checked })}
              />
              <span>${text.term('asTeamLead')}</span>
            </label>`
        }
      </div>
    `;
  }

  #renderPromise({ attribution, minimum, source }: FeedbackFrame) {
    const text = this.#text;
    const isWithheld = attribution === 'withheld' && !this.value.asTeamLead;
    const shownSource = this.value.asTeamLead ? 'team-lead' : source;
    return html`
      <div class="panel">
        <p><strong>${text.term('you', sourceName(this.#sharedText, shownSource).toLowerCase())}</strong></p>
        <p>${isWithheld ? text.term('withheld', text.format.number(minimum)) : text.term('named')}</p>
        ${isWithheld ? html`<p class="note">${text.term('withheldCare')}</p>` : nothing}
      </div>
    `;
  }

  #renderAbout({ results, behaviours }: FeedbackFrame) {
    const text = this.#text;
    const { about } = this.value;
    const option = (kind: FeedbackChange['about']['kind'], id: string, name: string) =>
      html`<option value="${kind}:${id}" ?selected=${about?.kind === kind && about.id === id}>${name}</option>`;
    return html`
      <div class="field">
        <label for="about">${text.term('about')}</label>
        <select id="about" aria-describedby="about-error" aria-invalid=${this.#has('about')} @change=${this.#chooseAbout}>
          <option value="" ?selected=${!about}>${text.term('chooseAbout')}</option>
          ${option('general', '', this.#sharedText.term('about-general'))}
          ${
            results.length > 0
              ? html`<optgroup label=${this.#sharedText.term('about-result')}>
                ${results.map(({ id, title }) => option('result', id, title))}
              </optgroup>`
              : nothing
          }
          <optgroup label=${this.#sharedText.term('about-behaviour')}>
            ${behaviours.map(({ key, label, gloss }) => option('behaviour', key, text.lang === 'id' ? label : gloss))}
          </optgroup>
        </select>
        ${this.#renderFault('about')}
      </div>
    `;
  }

  readonly #chooseAbout = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const colon = value.indexOf(':');
    const kind = value.slice(0, colon);
    this.#change({ about: value ? { kind, id: value.slice(colon + 1) } : null });
  };

  #renderTone() {
    const text = this.#text;
    return html`
      <fieldset class="field" id="tone" tabindex="-1" aria-describedby="tone-error">
        <legend>${text.term('tone')}</legend>
        <div class="tones">
          ${feedbackTones.map(
            (tone) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="tone"
                  .checked=${this.value.tone === tone}
                  @change=${() => this.#change({ tone })}
                />
                <span>${this.#sharedText.term(tone)}</span>
              </label>
            `,
          )}
        </div>
        ${this.#renderFault('tone')}
      </fieldset>
    `;
  }

  #renderFault(fault: FeedbackFault) {
    const words = this.#has(fault) ? this.#text.term(`fault-${fault}`) : nothing;
    return html`<p class="error" id="${fault}-error" ?hidden=${!this.#has(fault)}>${words}</p>`;
  }

  #has(fault: FeedbackFault): boolean {
    return this.faults.includes(fault);
  }

  /** Brings the person to a field. */
  focusField(fault: FeedbackFault): void {
    const id = fault === 'evidence' ? 'evidence-label-0' : fault;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #change(part: Partial<FeedbackDraft>) {
    // Kept here too: two changes before the next rendering must not undo each other.
    this.value = { ...this.value, ...part };
    this.dispatchEvent(new FeedbackDraftEditedEvent(this.value));
  }
}
