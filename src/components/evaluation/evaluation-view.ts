import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { predicateTableStyles } from '../../charts/predicate-table.styles.js';
import { Appearance } from '../../controllers/appearance.js';
import { ClearFocus } from '../../controllers/clear-focus.js';
import { Deferred } from '../../controllers/deferred.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { reviewSummaryStyles } from '../../styles/review-summary.js';
import { whenLoaded } from '../../templates/deferred.js';
import { behaviourJudgements } from './behaviour-judgement.js';
import { deskWords } from './desk-words.js';
import { EvaluationChangedEvent, EvaluationStepChosenEvent } from './evaluation.events.js';
import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  isJudging,
  isOwn,
  isRateable,
  may,
} from './evaluation.state.js';
import { drafted, gapsIn, judgementOf, progressIn } from './judgement.js';
import { styles } from './evaluation.styles.js';
import { lacksOf, placeOfLack, standOf } from './lacks.js';
import { ratingsToRead, ratingsToSet } from './ratings.js';
import { confirmReceipt, receipt, receiptHeader, waiting } from './receipt.js';
import { resultJudgements } from './result-judgement.js';
import { gapSummary, progressLine, signPanel, stepButton } from './signing.js';
import { deskHeader } from './stage.js';
import type { Workspace } from './workspace.js';

/** Steps that are shown to be confirmed: they cannot be taken back. */
type Confirmed = 'sign' | 'acknowledge' | 'decide';

/**
 * An evaluation from its data, for whoever reads it: the appraiser's desk, the employee's document, or a reading copy.
 *
 * @tag asn-evaluation-view
 * @fires {EvaluationChangedEvent} asn-evaluation-changed - The person changed the judgement, or what they write for a step; nothing is sent yet.
 * @fires {EvaluationStepChosenEvent} asn-evaluation-step-chosen - The person asks for a step, confirmed where it is final.
 * @csspart predicate - The predicate, the largest words of the document.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart table
 * @csspart chart
 * @csspart figure
 * @csspart state
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
    clockStyles,
    styles,
  ];

  /** Everything that lies on the desk. */
  @property({ attribute: false }) desk?: EvaluationDesk;

  /** The person's working copy; the judgement of the desk, and no words, unless told. */
  @property({ attribute: false }) value?: EvaluationDraft;

  /** The step that is under way; empty when none is. */
  @property() running = '';

  /** Shows what was judged and nothing else, to compare two versions. */
  @property({ type: Boolean }) excerpt = false;

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  /** The step that is shown to be confirmed. */
  @state() private confirming: Confirmed | undefined;

  /** The step that was tried: from then on what it lacks is pointed out. */
  @state() private tried: EvaluationStepName | undefined;

  readonly #words = deskWords(this);
  readonly #course = new Deferred(this, async () => new (await import('./course.js')).Course(this));
  /** Where the focus goes once this update is on the page. */
  #next: string | undefined;
  #chosen = false;

  constructor() {
    super();
    new Appearance(this);
    new ClearFocus(this);
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('desk');
    if (!before || !this.desk || standOf(before) === standOf(this.desk)) return;
    this.tried = undefined;
    if (!this.#chosen || (isRateable(this.desk) && isRateable(before))) return;
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
        lang=${this.#words.text.lang}
        aria-labelledby=${this.excerpt ? nothing : 'heading'}
        aria-busy=${this.running ? 'true' : nothing}
        @click=${this.#holdChoices}
        @beforeinput=${this.#holdWords}
      >
        ${this.excerpt ? space.later('excerpt') : isOwn(desk) ? this.#renderDocument(space) : this.#renderDesk(space)}
      </article>
    `;
  }

  /** An update is complete when all that the page needs stands on it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#course.settled;
    return super.getUpdateComplete();
  }

  protected override updated() {
    const place = this.#next;
    this.#next = undefined;
    // What takes the focus may still be on its way.
    if (place && !this.#goTo(place) && !this.#course.module) this.#next = place;
  }

  #workspace(desk: EvaluationDesk): Workspace {
    const draft = this.value ?? {};
    const judging = isJudging(desk, draft) && !this.excerpt;
    const judgement = judging || this.excerpt ? drafted(desk, draft) : judgementOf(desk);
    const { done, ratings } = progressIn(desk, judgement);
    const missing = lacksOf(desk, draft, this.tried);
    const space: Workspace = {
      ...this.#words,
      desk,
      draft,
      judgement,
      mode: judging ? 'rate' : done + ratings > 0 ? 'read' : 'evidence',
      missing: new Set(missing),
      running: this.running,
      now: this.now ?? new Date(),
      confirmation:
        this.confirming === 'decide' && missing.length === 0
          ? this.#renderConfirmation('decide', this.#words.steps.term('decideYes'))
          : undefined,
      change: this.#change,
      write: this.#write,
      chooseOutcome: this.#chooseOutcome,
      take: this.#ask,
      later: (part) => whenLoaded(this.#words.common, this.#course, (course) => course.render(part, space)),
    };
    return space;
  }

  /** The employee's page: where it stands, and from delivery on what it says. */
  #renderDocument(space: Workspace) {
    if (space.mode === 'evidence') {
      return html`${receiptHeader(space)} ${waiting(space)} ${this.#renderPast(space)}`;
    }
    return html`
      ${receiptHeader(space)} ${space.desk.evaluation.objection ? space.later('objection') : nothing}
      ${ratingsToRead(space)} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${receipt(space, this.#renderReceiptActions(space))} ${this.#renderPast(space)}
    `;
  }

  /** What was, folded: nobody waits for it. */
  #renderPast(space: Workspace) {
    const { type } = this.#course.state;
    return type === 'ready' ? html`${space.later('versions')} ${space.later('history')}` : nothing;
  }

  #renderReceiptActions({ desk, receipt: words }: Workspace) {
    if (!may(desk, 'acknowledge')) return undefined;
    if (this.confirming !== 'acknowledge') {
      const button = stepButton(words.term('acknowledge'), false, () => this.#confirm('acknowledge'), true);
      return html`<div class="actions">${button}</div>`;
    }
    return confirmReceipt(words, this.#renderConfirmation('acknowledge', words.term('confirmYes')));
  }

  /** The appraiser's page, and that of those above. */
  #renderDesk(space: Workspace) {
    const { desk, mode } = space;
    const isDeciding = may(desk, 'decide');
    return html`
      ${deskHeader(space)} ${hasStage(desk) ? space.later('stage') : nothing}
      ${desk.evaluation.objection ? space.later('objection') : nothing}
      ${mode === 'read' ? ratingsToRead(space) : nothing} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${mode === 'rate' ? ratingsToSet(space) : nothing} ${may(desk, 'correct') ? space.later('correction') : nothing}
      ${this.#renderPast(space)} ${mode === 'rate' ? (isDeciding ? this.#renderDecision(space) : this.#renderActions(space)) : nothing}
    `;
  }

  #renderDecision(space: Workspace) {
    return html`${this.#renderGaps(space, this.tried === 'decide')} ${space.later('decision')}`;
  }

  #renderActions(space: Workspace) {
    const { text } = space;
    // A mark that is changed after all can ask for a reason again: then there is nothing to confirm yet.
    if (this.confirming === 'sign' && gapsIn(space.desk, space.judgement).length === 0) {
      return signPanel(space, this.#renderConfirmation('sign', text.term('signYes')));
    }
    return html`
      ${this.#renderGaps(space, this.tried === 'sign')}
      <div class="bar screen-only">
        ${progressLine(space)}
        <div class="actions">
          ${stepButton(text.term('save'), this.running === 'save', () => this.#take('save'))}
          ${stepButton(text.term('sign'), this.running === 'sign', () => this.#ask('sign'), true)}
        </div>
      </div>
    `;
  }

  #renderGaps(space: Workspace, isTried: boolean) {
    const gaps = isTried ? gapsIn(space.desk, space.judgement) : [];
    return gaps.length > 0 ? gapSummary(space, gaps, (place) => this.#goTo(place)) : nothing;
  }

  #renderConfirmation(step: Confirmed, yes: string): TemplateResult {
    return html`
      <div class="actions">
        ${stepButton(this.#words.common.term('cancel'), this.running === step, () => this.#cancel())}
        ${stepButton(yes, this.running === step, () => this.#take(step), true)}
      </div>
    `;
  }

  /** Takes a step, or goes to what it still needs. */
  readonly #ask = (step: EvaluationStepName) => {
    const { desk } = this;
    if (!desk) return;
    this.tried = step;
    const [first] = lacksOf(desk, this.value ?? {}, step);
    if (first === undefined) return step === 'sign' || step === 'decide' ? this.#confirm(step) : this.#take(step);
    this.#next = placeOfLack(first);
    // Tried before: nothing changes on the screen, but the focus goes there again.
    this.requestUpdate();
  };

  #confirm(step: Confirmed) {
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
    if (!this.desk) return;
    const judgement = drafted(this.desk, this.value);
    this.#enter({ ...judgement, ...update(judgement) });
  };

  readonly #write: Workspace['write'] = (step, words) => {
    this.#enter({ words: { ...this.value?.words, [step]: words } });
  };

  readonly #chooseOutcome: Workspace['chooseOutcome'] = (outcome) => {
    this.#enter({ outcome });
  };

  #enter(part: EvaluationDraft) {
    this.value = { ...this.value, ...part };
    this.dispatchEvent(new EvaluationChangedEvent(this.value));
  }

  // While a step runs nothing may change under it. Not by `disabled`, which throws the focus away: a prevented click takes a
  // radio back, a prevented input a letter.
  #holdChoices(event: Event) {
    if (this.running && event.target instanceof HTMLInputElement) event.preventDefault();
  }

  #holdWords(event: Event) {
    if (this.running) event.preventDefault();
  }

  #goTo(place: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(place.includes('.') ? place : `#${CSS.escape(place)}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
    return target !== null;
  }
}

/** Whether there is more to say than the desk itself does: not while its reader is to rate. */
function hasStage(desk: EvaluationDesk): boolean {
  return !isRateable(desk) || may(desk, 'take-over') || desk.evaluation.state === 'taken-over';
}
