import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ActualSuggestions } from '../../contract/activity.js';
import type { Indicator } from '../../contract/indicator.js';
import type { BehaviourValue, ScaleStep } from '../../contract/policy.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { errorSummary } from '../../templates/error-summary.js';
import { indicatorEntry } from './indicator-entry.js';
import type { ReadPart } from './read-part.js';
import { reflectionFields } from './reflections.js';
import { SelfAssessmentChangedEvent } from './self-assessment.events.js';
import * as drafts from './self-assessment.state.js';
import { proposalStyles } from './log-proposal.styles.js';
import { styles } from './self-assessment.styles.js';

const nothingStated: drafts.SelfAssessmentDraft = {
  achievements: '',
  challenges: '',
  realisations: [],
  reflections: [],
};

/**
 * The fields of a self-assessment: what was reached indicator by indicator, the story of the period, the person's own view of
 * behaviour. Read only, it shows the same as text.
 *
 * @tag asn-self-assessment-view
 * @fires {SelfAssessmentChangedEvent} asn-self-assessment-changed - The person changed something.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart input
 * @csspart choice
 * @csspart state
 */
export class SelfAssessmentView extends LitElement {
  static override styles = [host, controls, panels, styles, proposalStyles];

  /** The agreed plan whose indicators are stated. */
  @property({ attribute: false }) plan?: WorkPlan;

  /** The behaviour values of the policy. */
  @property({ attribute: false }) behaviours: readonly BehaviourValue[] = [];

  /** The steps of the policy's scale, by which the person rates their own behaviour. */
  @property({ attribute: false }) scale: readonly ScaleStep[] = [];

  /** The working copy. */
  @property({ attribute: false }) value: drafts.SelfAssessmentDraft = nothingStated;

  /** What the verified log says of each indicator. It is offered, never applied by itself. */
  @property({ attribute: false }) suggestions: ActualSuggestions['items'] = [];

  /** A month or quarter is assessed: targets of the year that are not reached yet are no fault. */
  @property({ type: Boolean, attribute: 'mid-year' }) midYear = false;

  /** Shows text instead of fields. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  /** While something is being sent nothing can be changed. */
  @property({ type: Boolean }) busy = false;

  /** What stopped the last attempt to save; a new list takes the focus to its summary. */
  @property({ attribute: false }) faults: readonly drafts.SelfAssessmentFault[] = [];

  /** Fields the person has left: only then a fault in them is said. */
  @state() private left: ReadonlySet<string> = new Set();

  readonly #text = new Localize(this, selfAssessmentTexts);
  readonly #common = new Localize(this, common);
  readonly #read: Deferred<ReadPart> = new Deferred(
    this,
    async () => new (await import('./read-part.js')).ReadPart(this),
  );

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** An update is complete when all that it shows stands on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#read.settled;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('faults') && this.faults.length > 0) this.#field('summary')?.focus();
  }

  override render() {
    const { plan, value, behaviours, scale } = this;
    const text = this.#text;
    if (!plan) return nothing;
    if (this.readOnly)
      return html`<div class="page" lang=${text.lang}>${whenLoaded(this.#common, this.#read, (part) => part.reading(plan, value, behaviours, scale, this.midYear))}</div>`;
    const known = this.#knownFaults(plan);
    return html`
      <div class="page" lang=${text.lang} ?inert=${this.busy}>
        ${this.#renderSummary(known)}
        ${this.#renderResults(plan, known)}
        ${this.#renderStory()}
        ${this.#renderBehaviours()}
      </div>
    `;
  }

  #renderSummary(known: readonly drafts.SelfAssessmentFault[]) {
    const stopped = known.filter(({ field }) => this.faults.some((fault) => fault.field === field));
    return errorSummary(
      this.#common.term('errorSummary'),
      stopped.map((fault) => ({
        field: fault.field,
        words: this.#faultText(fault),
        go: () => this.#goTo(fault.field),
      })),
    );
  }

  #faultText({ indicatorId, code }: drafts.SelfAssessmentFault) {
    const indicator = this.plan && drafts.indicatorsOf(this.plan).find(({ id }) => id === indicatorId);
    return this.#text.term('faultIn', indicator?.name ?? '', this.#text.term(`fault-${code}`));
  }

  #renderResults({ results }: WorkPlan, known: readonly drafts.SelfAssessmentFault[]) {
    const text = this.#text;
    return html`
      <section aria-labelledby="results">
        <h3 id="results">${text.term('results')}</h3>
        <p class="note">${text.term(results.length === 0 ? 'noResults' : 'resultsHint')}</p>
        ${results.map(
          ({ title, indicators }) => html`
            <div class="result">
              <h4>${title}</h4>
              ${indicators.map((indicator) => this.#renderIndicator(indicator, known))}
            </div>
          `,
        )}
      </section>
    `;
  }

  // A keystroke renders its own indicator alone: plans have up to hundreds of them.
  #renderIndicator(indicator: Indicator, known: readonly drafts.SelfAssessmentFault[]) {
    const text = this.#text;
    const realisation = drafts.realisationOf(this.value, indicator.id);
    const faults = known.filter(({ indicatorId }) => indicatorId === indicator.id);
    const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.code;
    const suggestion = this.suggestions.find(({ indicatorId }) => indicatorId === indicator.id);
    const dependencies = [indicator, suggestion, JSON.stringify(realisation), JSON.stringify(faults), text.lang];
    const { leave, focusLater } = this.#entry;
    const change = (edit: (stated: drafts.RealisationDraft) => drafts.RealisationDraft) =>
      this.#change(drafts.withRealisation(this.value, edit(drafts.realisationOf(this.value, indicator.id))));
    return guard(dependencies, () =>
      indicatorEntry({
        ...{ text, indicator, realisation, suggestion, faultOf, change, leave, focusLater },
        isMidYear: this.midYear,
      }),
    );
  }

  #renderStory() {
    const text = this.#text;
    const prose = (key: 'achievements' | 'challenges') => html`
      <div class="field">
        <label for=${key}>${text.term(key)}</label>
        <p class="hint" id="${key}-hint">${text.term(`${key}Hint`)}</p>
        <textarea
          id=${key}
          maxlength="8000"
          aria-describedby="${key}-hint"
          .value=${this.value[key]}
          @input=${(event: Event) => this.#change({ ...this.value, [key]: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
    `;
    return html`
      <section aria-labelledby="story">
        <h3 id="story">${text.term('story')}</h3>
        ${prose('achievements')}${prose('challenges')}
      </section>
    `;
  }

  #renderBehaviours() {
    const text = this.#text;
    return html`
      <section aria-labelledby="behaviours">
        <h3 id="behaviours">${text.term('behaviours')}</h3>
        <p class="note">${text.term('behavioursHint')}</p>
        ${this.behaviours.map((behaviour) => {
          const reflection = drafts.reflectionOf(this.value, behaviour.key);
          const dependencies = [behaviour, this.scale, reflection.score, reflection.text, text.lang];
          const change = (part: Partial<drafts.Reflection>) => this.#reflect(behaviour.key, part);
          return guard(dependencies, () =>
            reflectionFields({ text, behaviour, scale: this.scale, reflection, change }),
          );
        })}
      </section>
    `;
  }

  #knownFaults(plan: WorkPlan) {
    const asked = (field: string) => this.left.has(field) || this.faults.some((fault) => fault.field === field);
    return drafts.faultsOf(this.value, plan, this.#text.lang).filter(({ field }) => asked(field));
  }

  readonly #entry = {
    leave: (field: string) => {
      this.left = new Set([...this.left, field]);
    },
    focusLater: (field: string) => {
      void this.updateComplete.then(() => this.#field(field)?.focus());
    },
  };

  #reflect(value: string, part: Partial<drafts.Reflection>) {
    this.#change(drafts.withReflection(this.value, { ...drafts.reflectionOf(this.value, value), ...part }));
  }

  #field(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  // The value changes before the event leaves, so that the view also works where nobody hands it back.
  #change(value: drafts.SelfAssessmentDraft) {
    this.value = value;
    this.dispatchEvent(new SelfAssessmentChangedEvent(value));
  }

  // A fragment does not reach into a shadow root, and a folded field cannot take the focus.
  #goTo(field: string) {
    const target = this.#field(field);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }
}
