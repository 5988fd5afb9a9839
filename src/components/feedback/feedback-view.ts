import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import type { Feedback, FeedbackFrame, ReceivedFeedback } from '../../contract/feedback.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { evidenceLinks } from '../../templates/evidence.js';
import { emptyPanel } from '../../templates/problem.js';
import { feedbackStyles } from './feedback.styles.js';
import { aboutName, sourceName } from './words.js';

/**
 * Shows the feedback on a person: named entries with their date, withheld ones without anything that could tell who wrote
 * them, and which groups' words still wait for enough others.
 *
 * @tag asn-feedback-view
 * @csspart panel
 * @csspart input
 * @csspart state
 */
export class FeedbackView extends LitElement {
  static override styles = [host, controls, panels, feedbackStyles];

  /** What was received. */
  @property({ attribute: false }) feedback?: ReceivedFeedback;

  /** Names of results and behaviour values. */
  @property({ attribute: false }) frame?: Pick<FeedbackFrame, 'results' | 'behaviours'>;

  /** Zone in which dates are read. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** The performance year, by which the months and quarters of publication are named. */
  @property({ type: Number }) year = 0;

  /** The subject that is chosen in the filter: `kind:id`, or empty for all. */
  @state() private subject = '';

  readonly #text = new Localize(this, feedbackTexts);
  readonly #common = new Localize(this, common);

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const text = this.#text;
    const { items = [], waiting = [] } = this.feedback ?? {};
    if (items.length === 0 && waiting.length === 0) {
      return html`<div lang=${text.lang}>${emptyPanel(text.term('emptyReceived'), text.term('emptyReceivedNext'))}</div>`;
    }
    const shown = items.filter(({ about }) => !this.subject || keyOf(about) === this.subject);
    return html`
      <div class="group" lang=${text.lang}>
        ${this.#renderFilter(items)}
        ${shown.length === 0 && items.length > 0 ? html`<p>${text.term('emptyOf')}</p>` : nothing}
        ${shown.length > 0 ? html`<ul class="entries">${shown.map((entry) => this.#renderEntry(entry))}</ul>` : nothing}
        ${this.#renderWaiting(waiting)}
        ${items.some(({ attribution }) => attribution === 'withheld') ? html`<p class="note">${text.term('withheldWhy')}</p>` : nothing}
      </div>
    `;
  }

  #renderFilter(items: readonly Feedback[]) {
    const subjects = new Map(items.map(({ about }) => [keyOf(about), aboutName(this.#text, about, this.frame)]));
    if (subjects.size < 2) return nothing;
    return html`
      <div class="filter screen-only">
        <label for="subject">${this.#text.term('aboutAll')}</label>
        <select id="subject" .value=${this.subject} @change=${this.#choose}>
          <option value="">${this.#text.term('all')}</option>
          ${[...subjects].map(([key, name]) => html`<option value=${key}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  readonly #choose = (event: Event) => {
    this.subject = (event.target as HTMLSelectElement).value;
  };

  #renderEntry(entry: Feedback) {
    const text = this.#text;
    const isGood = entry.tone === 'positive';
    return html`
      <li>
        <p class="who">
          <strong>${entry.by?.name ?? sourceName(text, entry.source)}</strong>
          <span class="note">${this.#origin(entry)}</span>
        </p>
        <p class="note">${aboutName(text, entry.about, this.frame)}</p>
        <p>
          <span class="state ${isGood ? 'good' : 'attention'}">${text.known(entry.tone) ?? entry.tone}</span>
        </p>
        <p class="said">${entry.text}</p>
        ${
          entry.evidence.length > 0
            ? html`<div><span class="note">${text.term('evidence')}</span> ${evidenceLinks(this.#common, entry.evidence)}</div>`
            : nothing
        }
      </li>
    `;
  }

  #origin({ by, source, at, published }: Feedback): string {
    const text = this.#text;
    const parts = [
      by ? `${sourceName(text, source)} · ${by.position}` : '',
      at ? text.format.moment(at, this.timeZone) : '',
      published ? text.term('publishedIn', termLabel(published, this.year, text.lang)) : '',
    ];
    return parts.filter(Boolean).join(' · ');
  }

  #renderWaiting(waiting: readonly string[]) {
    if (waiting.length === 0) return nothing;
    const text = this.#text;
    const groups = text.format.list(waiting.map((source) => sourceName(text, source).toLowerCase()));
    return html`<p class="panel">${text.term('waiting', groups)}</p>`;
  }
}

function keyOf({ kind, id }: Feedback['about']): string {
  return `${kind}:${id}`;
}
