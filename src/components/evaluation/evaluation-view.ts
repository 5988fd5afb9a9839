import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { Appearance } from '../../controllers/appearance.js';
import { ClearFocus } from '../../controllers/clear-focus.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { frontTexts } from '../../locales/evaluation-front.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { behaviourJudgements } from './behaviour-judgement.js';
import type { Confirmed, Steering } from './desk-actions.js';
import { deskHeader } from './desk-header.js';
import type { DeskRest } from './desk-rest.js';
import { EvaluationChangedEvent, EvaluationStepChosenEvent } from './evaluation.events.js';
import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  hasStage,
  isJudging,
  isOwn,
  isRateable,
  standOf,
} from './evaluation.state.js';
import { drafted, judgementOf, progressIn } from './judgement.js';
import { styles } from './evaluation.styles.js';
import { resultJudgements } from './result-judgement.js';
import type { Front } from './workspace.js';

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
  static override styles = [host, controls, panels, marks, styles];

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

  readonly #text = new Localize(this, frontTexts);
  readonly #common = new Localize(this, common);
  readonly #rest: Deferred<DeskRest> = new Deferred(
    this,
    async () => new (await import('./desk-rest.js')).DeskRest(this),
  );
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
    const front = this.#front(desk);
    return html`
      <article
        class="page"
        lang=${this.#text.lang}
        aria-labelledby=${this.excerpt ? nothing : 'heading'}
        aria-busy=${this.running ? 'true' : nothing}
        @click=${this.#holdChoices}
        @beforeinput=${this.#holdWords}
      >
        ${
          this.excerpt
            ? this.#withRest((rest) => rest.excerpt(front, this.#steering))
            : isOwn(desk)
              ? this.#withRest((rest) => rest.document(front, this.#steering))
              : this.#renderDesk(front)
        }
      </article>
    `;
  }

  /** An update is complete when all that the page needs stands on it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#rest.settled;
    await super.getUpdateComplete();
    await this.#course.settled;
    return super.getUpdateComplete();
  }

  protected override updated() {
    const place = this.#next;
    this.#next = undefined;
    // What takes the focus may still be on its way.
    const isWhole = this.#rest.module && this.#course.module;
    if (place && !this.#goTo(place) && !isWhole) this.#next = place;
  }

  #front(desk: EvaluationDesk): Front {
    const draft = this.value ?? {};
    const rest = this.#rest.module;
    const judging = isJudging(desk, draft) && !this.excerpt;
    const judgement = judging || this.excerpt ? drafted(desk, draft) : judgementOf(desk);
    const { done, ratings } = progressIn(desk, judgement);
    return {
      text: this.#text,
      common: this.#common,
      desk,
      draft,
      judgement,
      mode: judging ? 'rate' : done + ratings > 0 ? 'read' : 'evidence',
      missing: new Set(rest?.lacks(desk, draft, this.tried)),
      running: this.running,
      now: this.now ?? new Date(),
      change: this.#change,
      write: this.#write,
      chooseOutcome: this.#chooseOutcome,
      take: this.#ask,
      rest,
      course: this.#course,
    };
  }

  get #steering(): Steering {
    return {
      confirming: this.confirming,
      tried: this.tried,
      running: this.running,
      ask: this.#ask,
      take: (step) => this.#take(step),
      confirm: (step) => this.#confirm(step),
      cancel: () => this.#cancel(),
      goTo: (place) => this.#goTo(place),
    };
  }

  #withRest(template: (rest: DeskRest) => unknown) {
    return whenLoaded(this.#common, this.#rest, template);
  }

  /** The appraiser's page, and that of those above. */
  #renderDesk(front: Front) {
    const { desk, mode } = front;
    const hasMore = mode === 'read' || hasStage(desk) || desk.evaluation.objection;
    return html`
      ${deskHeader(front)} ${hasMore ? this.#withRest((rest) => rest.above(front, this.#steering)) : nothing}
      ${resultJudgements(front)} ${behaviourJudgements(front)}
      ${this.#withRest((rest) => rest.below(front, this.#steering))}
    `;
  }

  /** Takes a step, or goes to what it still needs. */
  readonly #ask = (step: EvaluationStepName) => {
    const { desk } = this;
    const rest = this.#rest.module;
    if (!desk || !rest) return;
    this.tried = step;
    const place = rest.firstLack(desk, this.value ?? {}, step);
    if (place === undefined) return step === 'sign' || step === 'decide' ? this.#confirm(step) : this.#take(step);
    this.#next = place;
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

  readonly #change: Front['change'] = (update) => {
    if (!this.desk) return;
    const judgement = drafted(this.desk, this.value);
    this.#enter({ ...judgement, ...update(judgement) });
  };

  readonly #write: Front['write'] = (step, words) => {
    this.#enter({ words: { ...this.value?.words, [step]: words } });
  };

  readonly #chooseOutcome: Front['chooseOutcome'] = (outcome) => {
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
