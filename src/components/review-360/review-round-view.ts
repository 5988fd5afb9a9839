import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { ReviewerChoice, ReviewRound, ReviewSummary } from '../../contract/review.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { roundTexts } from '../../locales/review-round.js';
import { reviewSummaryTexts } from '../../locales/review-summary.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { reviewSummaryStyles } from '../../styles/review-summary.js';
import { errorSummary } from '../../templates/error-summary.js';
import { outsideVoices } from '../../templates/outside-voices.js';
import { reviewSummaryTable } from '../../templates/review-summary.js';
import { RoundChangedEvent, RoundStepChosenEvent } from './review-360.events.js';
import { styles } from './review-round.styles.js';
import { askedPeople, faultText, noCandidates, reviewerChoice, whyMinimum } from './reviewer-choice.js';
import { choiceActions, closedRound, closingDay, confirmation, runningRound } from './round-stages.js';
import * as rounds from './round.state.js';

const noMinimums: rounds.Minimums = { peer: 3, subordinate: 3, other: 3, public: 3 };

/**
 * The 360° round as its organiser sees it: whom to ask and how many it takes to protect them; then how many have finished;
 * then that it is published. Never who answered.
 *
 * @tag asn-review-round-view
 * @fires {RoundChangedEvent} asn-round-changed - The organiser changed the choice.
 * @fires {RoundStepChosenEvent} asn-round-step-chosen - The organiser saves the choice, opens or closes the round.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart state
 */
export class ReviewRoundView extends LitElement {
  static override styles = [host, controls, panels, reviewSummaryStyles, styles];

  /** The round as the server has it, with the people who can be asked and what may be done next. */
  @property({ attribute: false }) round?: ReviewRound;

  /** The working copy of the choice. */
  @property({ attribute: false }) value: ReviewerChoice = { reviewers: [] };

  /** What the closed round says, where it is read. */
  @property({ attribute: false }) summary?: ReviewSummary;

  /** The behaviour values that the summary speaks of. */
  @property({ attribute: false }) behaviours: readonly BehaviourValue[] = [];

  /** Fewest raters of each group before it is shown, from the policy. */
  @property({ attribute: false }) minimums: rounds.Minimums = noMinimums;

  /** How many people from outside the agency are agreed to: they are asked beside the colleagues, or alone. */
  @property({ type: Number }) outsiders = 0;

  /** Days a round stays open unless a last day is chosen. */
  @property({ attribute: false }) daysOpen = 14;

  /** Zone in which the round closes. */
  @property({ attribute: false }) timeZone = 'Asia/Jakarta';

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  /** The step that runs on the server. */
  @property({ attribute: false }) running?: string;

  /** Shows the choice alone. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  /** The step whose last question is open. */
  @state() private confirming?: 'open' | 'close';

  /** Whether the organiser tried to open the round: only then what is missing is an error. */
  @state() private insisted = false;

  readonly #text = new Localize(this, roundTexts);
  readonly #common = new Localize(this, common);
  readonly #summaryText = new Localize(this, reviewSummaryTexts);
  #focusAfterUpdate: string | undefined;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const before = changed.get('round') as ReviewRound | undefined;
    if (!before || !this.round || before.state === this.round.state) return;
    this.confirming = undefined;
    // The button that was pressed is gone with the old state: its focus must not be.
    if (this.renderRoot.querySelector(':focus')) this.#focusAfterUpdate = 'state';
  }

  protected override updated() {
    if (!this.#focusAfterUpdate) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.#focusAfterUpdate}`)?.focus();
    this.#focusAfterUpdate = undefined;
  }

  override render() {
    const { round } = this;
    const text = this.#text;
    if (!round) return nothing;
    const groups = rounds.groupsOf(round, this.value, this.minimums);
    if (this.readOnly) return html`<div lang=${text.lang}>${askedPeople(text, groups)}</div>`;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        <h2 id="heading">${text.term('heading')}</h2>
        ${
          round.state === 'choosing'
            ? this.#renderChoosing(round, groups)
            : round.state === 'open'
              ? this.#renderOpen(round, groups)
              : this.#renderClosed(round)
        }
      </section>
    `;
  }

  #renderChoosing({ allowedActions }: ReviewRound, groups: readonly rounds.RoundGroup[]) {
    const text = this.#text;
    if (groups.length === 0 && this.outsiders === 0) return noCandidates(text);
    const choose = (group: rounds.RoundGroup) => (employeeIds: string[]) =>
      this.#change(rounds.withGroup(this.value, group.group, employeeIds));
    return html`
      ${this.#renderSummary(groups)}
      <div>
        <h3 id="state" tabindex="-1">${text.term('chooseTitle')}</h3>
        <p class="note">${text.term('chooseHint')}</p>
        ${whyMinimum(text)}
      </div>
      ${this.outsiders > 0 ? html`<p>${text.term('outsiders', text.format.number(this.outsiders))}</p>` : nothing}
      ${groups.map((group) =>
        guard([JSON.stringify([group.people, [...group.chosen]]), group.minimum, text.lang], () =>
          reviewerChoice(text, group, choose(group)),
        ),
      )}
      ${this.#renderClosingDay()}
      ${
        this.confirming === 'open'
          ? this.#renderConfirmation('open')
          : choiceActions({
              text,
              count: this.value.reviewers.length,
              running: this.running,
              save: () => this.#choose('choose'),
              open: allowedActions.includes('open') ? () => this.#askToOpen(groups) : undefined,
            })
      }
    `;
  }

  #renderSummary(groups: readonly rounds.RoundGroup[]) {
    const faults = this.insisted ? this.#faultsOf(groups) : [];
    return errorSummary(
      this.#common.term('errorSummary'),
      faults.map((fault) => ({
        field: fault.field,
        words: faultText(this.#text, fault),
        go: () => this.#goTo(fault.field),
      })),
    );
  }

  #renderClosingDay() {
    const { closesOn } = this.value;
    return closingDay({
      text: this.#text,
      closesOn,
      daysOpen: this.daysOpen,
      isPast: this.insisted && (this.#daysLeft() ?? 0) < 0,
      change: (day) => this.#change(rounds.withClosing(this.value, day)),
    });
  }

  #renderOpen(round: ReviewRound, groups: readonly rounds.RoundGroup[]) {
    const text = this.#text;
    return html`
      ${runningRound(text, round, this.timeZone)}${askedPeople(text, groups)}
      ${
        !round.allowedActions.includes('close')
          ? nothing
          : this.confirming === 'close'
            ? this.#renderConfirmation('close')
            : html`<div class="actions">
                <button type="button" id="close" @click=${() => this.#ask('close')}>${text.term('close')}</button>
              </div>`
      }
    `;
  }

  #renderClosed(round: ReviewRound) {
    const { summary, behaviours } = this;
    return html`
      ${closedRound(this.#text, summary?.closedOn)}
      ${
        // Where no colleague was asked, there is nothing to line up.
        summary && round.reviewers.length > 0 ? reviewSummaryTable(this.#summaryText, summary, behaviours) : nothing
      }
      ${summary ? outsideVoices(this.#summaryText, summary) : nothing}
    `;
  }

  #renderConfirmation(step: 'open' | 'close') {
    return confirmation({
      text: this.#text,
      step,
      count: this.value.reviewers.length,
      outsiders: this.outsiders,
      busy: this.running !== undefined,
      confirm: () => this.#choose(step),
      cancel: () => this.#leave(step),
    });
  }

  /** Days until the last day that is chosen; `undefined` where none is. */
  #daysLeft(): number | undefined {
    const { closesOn } = this.value;
    return closesOn ? this.#text.format.daysUntil(closesOn, this.timeZone, this.now ?? new Date()) : undefined;
  }

  #faultsOf(groups: readonly rounds.RoundGroup[]) {
    return rounds.faultsOf(groups, this.#daysLeft(), this.outsiders);
  }

  #askToOpen(groups: readonly rounds.RoundGroup[]) {
    this.insisted = true;
    if (this.#faultsOf(groups).length === 0) this.#ask('open');
    else this.#focusAfterUpdate = 'summary';
    this.requestUpdate();
  }

  #ask(step: 'open' | 'close') {
    this.confirming = step;
    this.#focusAfterUpdate = 'confirm';
  }

  #leave(step: 'open' | 'close') {
    this.confirming = undefined;
    this.#focusAfterUpdate = step;
  }

  #choose(step: 'choose' | 'open' | 'close') {
    if (!this.running) this.dispatchEvent(new RoundStepChosenEvent({ step }));
  }

  // The value changes before the event leaves, so that the view also works where nobody hands it back.
  #change(value: ReviewerChoice) {
    this.value = value;
    this.dispatchEvent(new RoundChangedEvent(value));
  }

  // A fragment does not reach into a shadow root.
  #goTo(field: string) {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}
