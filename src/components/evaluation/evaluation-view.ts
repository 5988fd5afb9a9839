import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { predicateTableStyles } from '../../charts/predicate-table.styles.js';
import type { EvaluationChange } from '../../contract/evaluation.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { evaluationTexts } from '../../locales/evaluation.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { predicateTableTexts } from '../../locales/predicate-table.js';
import { reviewSummaryTexts } from '../../locales/review-summary.js';
import { suggestionReasons } from '../../locales/suggestion-reasons.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { reviewSummaryStyles } from '../../styles/review-summary.js';
import { behaviourJudgements } from './behaviour-judgement.js';
import { EvaluationChangedEvent, EvaluationStepChosenEvent } from './evaluation.events.js';
import {
  type EvaluationDesk,
  type EvaluationStepName,
  gapsIn,
  isOwn,
  isRateable,
  judgementOf,
  placeOf,
  progressIn,
} from './evaluation.state.js';
import { styles } from './evaluation.styles.js';
import { excerpt } from './excerpt.js';
import { ratingsToRead, ratingsToSet } from './ratings.js';
import { confirmReceipt, receipt, receiptHeader, waiting } from './receipt.js';
import { resultJudgements } from './result-judgement.js';
import { gapSummary, progressLine, signPanel, stepButton } from './signing.js';
import { deskHeader, stagePanel, stepHistory } from './stage.js';
import type { Workspace } from './workspace.js';

/**
 * An evaluation from its data, for whoever reads it: the appraiser's desk, the employee's document, or a reading copy.
 *
 * @tag asn-evaluation-view
 * @fires {EvaluationChangedEvent} asn-evaluation-changed - The appraiser changed the judgement; nothing is sent yet.
 * @fires {EvaluationStepChosenEvent} asn-evaluation-step-chosen - The person asks for a step, confirmed where it is final.
 * @csspart predicate - The predicate, the largest words of the document.
 */
export class EvaluationView extends LitElement {
  static override styles = [
    host,
    controls,
    panels,
    marks,
    chartStyles,
    predicateTableStyles,
    reviewSummaryStyles,
    styles,
  ];

  /** Everything that lies on the desk. */
  @property({ attribute: false }) desk?: EvaluationDesk;

  /** The appraiser's working copy; the judgement of the desk unless told. */
  @property({ attribute: false }) value?: EvaluationChange;

  /** The step that is under way; empty when none is. */
  @property() running = '';

  /** Shows what was judged and nothing else, to compare two versions. */
  @property({ type: Boolean }) excerpt = false;

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  /** The step that is shown to be confirmed. */
  @state() private confirming: 'sign' | 'acknowledge' | undefined;

  /** Whether signing was tried: from then on gaps are pointed out. */
  @state() private tried = false;

  readonly #text = new Localize(this, evaluationTexts);
  readonly #receipt = new Localize(this, receiptTexts);
  readonly #common = new Localize(this, common);
  readonly #reasons = new Localize(this, suggestionReasons);
  readonly #table = new Localize(this, predicateTableTexts);
  readonly #review = new Localize(this, reviewSummaryTexts);
  /** Where the focus goes once this update is on the page. */
  #next: string | undefined;
  #chosen = false;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('desk');
    if (!before || before.evaluation.state === this.desk?.evaluation.state) return;
    this.tried = false;
    if (!this.#chosen || isRateable(this.desk!)) return;
    // The step was taken and its button is gone: go on reading where it says what comes next.
    this.confirming = undefined;
    this.#chosen = false;
    this.#next = 'stage';
  }

  override render() {
    const { desk } = this;
    if (!desk) return nothing;
    const space = this.#workspace(desk);
    return html`
      <article
        class="page"
        lang=${this.#text.lang}
        aria-labelledby=${this.excerpt ? nothing : 'heading'}
        aria-busy=${this.running ? 'true' : nothing}
        @click=${this.#holdChoices}
        @beforeinput=${this.#holdWords}
      >
        ${this.excerpt ? excerpt(space) : isOwn(desk) ? this.#renderDocument(space) : this.#renderDesk(space)}
      </article>
    `;
  }

  protected override updated() {
    const place = this.#next;
    this.#next = undefined;
    if (place) this.#goTo(place);
  }

  #workspace(desk: EvaluationDesk): Workspace {
    const rateable = isRateable(desk) && !isOwn(desk);
    const judgement = (rateable || this.excerpt ? this.value : undefined) ?? judgementOf(desk);
    const { done, ratings } = progressIn(desk, judgement);
    return {
      desk,
      judgement,
      mode: rateable && !this.excerpt ? 'rate' : done + ratings > 0 ? 'read' : 'evidence',
      missing: new Set(this.tried && rateable ? gapsIn(desk, judgement).map(placeOf) : []),
      change: this.#change,
      text: this.#text,
      common: this.#common,
      reasons: this.#reasons,
      table: this.#table,
      review: this.#review,
    };
  }

  /** The employee's page: where it stands, and from delivery on what it says. */
  #renderDocument(space: Workspace) {
    const words = this.#receipt;
    if (space.mode === 'evidence') {
      return html`${receiptHeader(words, space)} ${waiting(words, space)} ${stepHistory(space)}`;
    }
    return html`
      ${receiptHeader(words, space)} ${ratingsToRead(space)} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${receipt(words, space, this.#renderReceiptActions(space))} ${stepHistory(space)}
    `;
  }

  #renderReceiptActions({ desk }: Workspace) {
    if (!desk.evaluation.allowedActions.includes('acknowledge')) return undefined;
    const words = this.#receipt;
    if (this.confirming !== 'acknowledge') {
      const button = stepButton(words.term('acknowledge'), false, () => this.#confirm('acknowledge'), true);
      return html`<div class="actions">${button}</div>`;
    }
    return confirmReceipt(words, this.#renderConfirmation('acknowledge', words.term('confirmYes')));
  }

  /** The appraiser's page, and the reading copy of those above. */
  #renderDesk(space: Workspace) {
    const rating = space.mode === 'rate';
    return html`
      ${deskHeader(space, this.now ?? new Date())} ${stagePanel(space, this.running, () => this.#take('deliver'))}
      ${space.mode === 'read' ? ratingsToRead(space) : nothing} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${rating ? ratingsToSet(space) : nothing} ${stepHistory(space)} ${rating ? this.#renderActions(space) : nothing}
    `;
  }

  #renderActions(space: Workspace) {
    const text = this.#text;
    const gaps = this.tried ? gapsIn(space.desk, space.judgement) : [];
    // A mark that is changed after all can ask for a reason again: then there is nothing to confirm yet.
    if (this.confirming === 'sign' && gaps.length === 0) {
      return signPanel(space, this.#renderConfirmation('sign', text.term('signYes')));
    }
    return html`
      ${gaps.length > 0 ? gapSummary(space, gaps, (place) => this.#goTo(place)) : nothing}
      <div class="bar">
        ${progressLine(space)}
        <div class="actions">
          ${stepButton(text.term('save'), this.running === 'save', () => this.#take('save'))}
          ${stepButton(text.term('sign'), this.running === 'sign', () => this.#sign(space), true)}
        </div>
      </div>
    `;
  }

  #renderConfirmation(step: 'sign' | 'acknowledge', yes: string) {
    return html`
      <div class="actions">
        ${stepButton(this.#common.term('cancel'), this.running === step, () => this.#cancel())}
        ${stepButton(yes, this.running === step, () => this.#take(step), true)}
      </div>
    `;
  }

  #sign({ desk, judgement }: Workspace) {
    this.tried = true;
    if (gapsIn(desk, judgement).length === 0) return this.#confirm('sign');
    this.#next = 'summary';
    // Tried before: nothing changes on the screen, but the focus goes to the summary again.
    this.requestUpdate();
  }

  #confirm(step: 'sign' | 'acknowledge') {
    this.confirming = step;
    this.#next = 'confirm';
  }

  #cancel() {
    this.confirming = undefined;
    this.#next = 'button.primary';
  }

  #take(step: EvaluationStepName) {
    this.#chosen = step !== 'save';
    this.dispatchEvent(new EvaluationStepChosenEvent({ step }));
  }

  readonly #change: Workspace['change'] = (update) => {
    const judgement = this.value ?? (this.desk && judgementOf(this.desk));
    if (!judgement) return;
    this.value = { ...judgement, ...update(judgement) };
    this.dispatchEvent(new EvaluationChangedEvent(this.value));
  };

  // While a step runs nothing may change under it. Not by `disabled`, which throws the focus away: a prevented click takes a
  // radio back, a prevented input a letter.
  #holdChoices(event: Event) {
    if (this.running && event.target instanceof HTMLInputElement) event.preventDefault();
  }

  #holdWords(event: Event) {
    if (this.running) event.preventDefault();
  }

  #goTo(place: string) {
    const target = this.renderRoot.querySelector<HTMLElement>(place.includes('.') ? place : `#${CSS.escape(place)}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }
}
