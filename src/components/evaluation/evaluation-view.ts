import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { predicateTableStyles } from '../../charts/predicate-table.styles.js';
import { Appearance } from '../../controllers/appearance.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { reviewSummaryStyles } from '../../styles/review-summary.js';
import { behaviourJudgements } from './behaviour-judgement.js';
import { changedDecision, objectionOnDesk } from './deciding.js';
import { deskWords } from './desk-words.js';
import { EvaluationChangedEvent, EvaluationStepChosenEvent } from './evaluation.events.js';
import {
  drafted,
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  gapsIn,
  isJudging,
  isOwn,
  isRateable,
  judgementOf,
  may,
  progressIn,
} from './evaluation.state.js';
import { styles } from './evaluation.styles.js';
import { excerpt } from './excerpt.js';
import { lacksOf, placeOfLack, standOf } from './lacks.js';
import { objectionCourse } from './objection-course.js';
import { ratingsToRead, ratingsToSet } from './ratings.js';
import { confirmReceipt, receipt, receiptHeader, waiting } from './receipt.js';
import { resultJudgements } from './result-judgement.js';
import { gapSummary, progressLine, signPanel, stepButton } from './signing.js';
import { correction, deskHeader, stagePanel, stepHistory } from './stage.js';
import { earlierVersions } from './versions.js';
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
    const draft = this.value ?? {};
    const judging = isJudging(desk, draft) && !this.excerpt;
    const judgement = judging || this.excerpt ? drafted(desk, draft) : judgementOf(desk);
    const { done, ratings } = progressIn(desk, judgement);
    const missing = lacksOf(desk, draft, this.tried);
    return {
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
    };
  }

  /** The employee's page: where it stands, and from delivery on what it says. */
  #renderDocument(space: Workspace) {
    const { receipt: words, desk } = space;
    if (space.mode === 'evidence') {
      return html`${receiptHeader(space)} ${waiting(space)} ${earlierVersions(space)} ${stepHistory(space)}`;
    }
    return html`
      ${receiptHeader(space)} ${objectionCourse(words, desk.evaluation, desk.appraisal, desk.policy.timeZone)}
      ${ratingsToRead(space)} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${receipt(space, this.#renderReceiptActions(space))} ${earlierVersions(space)} ${stepHistory(space)}
    `;
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
      ${deskHeader(space)} ${stagePanel(space)} ${objectionOnDesk(space)}
      ${mode === 'read' ? ratingsToRead(space) : nothing} ${resultJudgements(space)} ${behaviourJudgements(space)}
      ${mode === 'rate' ? ratingsToSet(space) : nothing} ${correction(space)} ${earlierVersions(space)}
      ${stepHistory(space)} ${mode === 'rate' ? (isDeciding ? this.#renderDecision(space) : this.#renderActions(space)) : nothing}
    `;
  }

  #renderDecision(space: Workspace) {
    return html`${this.#renderGaps(space, this.tried === 'decide')} ${changedDecision(space)}`;
  }

  #renderActions(space: Workspace) {
    const { text } = space;
    // A mark that is changed after all can ask for a reason again: then there is nothing to confirm yet.
    if (this.confirming === 'sign' && gapsIn(space.desk, space.judgement).length === 0) {
      return signPanel(space, this.#renderConfirmation('sign', text.term('signYes')));
    }
    return html`
      ${this.#renderGaps(space, this.tried === 'sign')}
      <div class="bar">
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

  #goTo(place: string) {
    const target = this.renderRoot.querySelector<HTMLElement>(place.includes('.') ? place : `#${CSS.escape(place)}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }
}
