import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../decorators.js';
import type { Appraisal, BehaviourValue, FieldError, LeaderResults, WorkPlan } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { planHeadTexts } from '../../locales/plan-head.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { FocusNext } from './focus-next.js';
import { PlanEditedEvent } from './indicator-editor.events.js';
import { viewStyles } from './indicator-editor-view.styles.js';
import type { LibraryState } from './library-picker.js';
import { type EnteredPlan, entryOf } from './plan-entry.js';
import { planHead } from './plan-head.js';
import { expectationList, planAnnexes, planBehaviours, planResults } from './plan-reading.js';
import { styles as readingStyles } from './plan-reading.styles.js';
import type { PlanWriting } from './plan-writing.js';
import { remarkStyles } from './remarks.styles.js';
import { returnedNote } from './returned-note.js';
import type { Beside, Named } from './scope.js';

/** What brings in the part that writes. */
const writingActions: readonly string[] = ['edit', 'approve', 'return', 'revise'];

/**
 * A work plan to write, to decide on or to read, whichever its `allowedActions` allow.
 *
 * @tag asn-indicator-editor-view
 * @fires {PlanEditedEvent} asn-plan-edited - The person entered something.
 * @fires {PlanStepChosenEvent} asn-plan-step-chosen - The person saves, proposes, returns or agrees; all that it needs is there.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart state
 * @csspart trust
 */
export class IndicatorEditorView extends LitElement {
  static override styles = [host, controls, panels, readingStyles, remarkStyles, viewStyles];

  /** The plan as the server has it. */
  @property({ attribute: false }) plan?: WorkPlan;

  /** What the person has entered; the plan itself unless told. */
  @property({ attribute: false }) value?: EnteredPlan;

  /** Whose plan it is and how the reader stands to it; may come later than the plan. */
  @property({ attribute: false }) appraisal?: Appraisal;

  /** The superior's results that one's own can support. */
  @property({ attribute: false }) leader?: LeaderResults;

  /** The objectives of the unit that the employee heads, to be answered for by results; none for everybody else. */
  @property({ attribute: false }) objectives: readonly Named[] = [];

  /** Part of a larger page that says whose plan it is and where it stands; all values of behaviour are shown then. */
  @property({ type: Boolean }) embedded = false;

  /** What that page puts beside the items of the plan. */
  @property({ attribute: false }) beside: Beside = () => nothing;

  /**
   * What that page offers to begin with, as long as there is no result. It stands below the editor's own ways to begin: it may
   * come late, and must not move them from under a thumb.
   */
  @property({ attribute: false }) beginning: TemplateResult | typeof nothing = nothing;

  /** The behaviour values of the agency. */
  @property({ attribute: false }) behaviours: readonly BehaviourValue[] = [];

  /** Zone in which moments are told. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** What the library holds for the words searched last. */
  @property({ attribute: false }) library: LibraryState = { type: 'loading' };

  /** The step that runs on the server right now. */
  @property() running?: string;

  /** Where the input is kept. */
  @property({ attribute: false }) keeping: Keeping = { type: 'unchanged' };

  /** The fields that the server refused, with pointers into what was sent. */
  @property({ attribute: false }) refusals: readonly FieldError[] = [];

  readonly #text = new Localize(this, planHeadTexts);
  readonly #planText = new Localize(this, planWords);
  readonly #common = new Localize(this, common);
  readonly #focus: FocusNext = new FocusNext(this, () => this.#isWritten && !this.#writing.module);
  readonly #writing: Deferred<PlanWriting> = new Deferred(
    this,
    async () => new (await import('./writing.js')).PlanWriting(this, this.#focus),
  );

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** Takes the focus to the heading. */
  override focus(): void {
    this.goTo('heading');
  }

  /** Takes the focus to a field or an item, by its id. */
  goTo(id: string): void {
    this.#focus.go(id);
  }

  /** Takes what was entered and tells the page: value first, event second. */
  enter(value: EnteredPlan): void {
    this.value = value;
    this.dispatchEvent(new PlanEditedEvent(value));
  }

  /** Complete with the part that writes, where the reader may write. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#writing.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.plan && !this.value) this.value = entryOf(this.plan);
    // The step took its own button away: the focus goes to what the plan is now.
    const before = changed.get('plan');
    if (before && changed.get('running') && before.state !== this.plan?.state) this.focus();
    this.#writing.module?.follow();
  }

  override render() {
    const { plan, value: entry } = this;
    const text = this.#text;
    if (!plan || !entry) return html`<div lang=${text.lang}></div>`;
    const keepChoices = this.#writing.module?.keepChoices ?? nothing;
    const parts = this.#isWritten
      ? html`${this.#renderUntilWritten(plan)} ${whenLoaded(this.#common, this.#writing, (writing) => writing.render(plan, entry))}`
      : this.#renderReading(plan);
    if (this.embedded) return html`<div class="page" lang=${text.lang} @click=${keepChoices}>${parts}</div>`;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading" @click=${keepChoices}>
        ${planHead(text, plan, this.appraisal)} ${returnedNote(this.#planText, plan, this.timeZone)} ${parts}
        ${this.#renderHistory(plan)}
      </article>
    `;
  }

  /** As long as it cannot be written, it is read; not where that is no longer what the person has entered. */
  #renderUntilWritten(plan: WorkPlan) {
    return this.#writing.module || this.keeping.type !== 'unchanged' ? nothing : this.#renderReading(plan);
  }

  #renderReading(plan: WorkPlan) {
    const { behaviours, beside } = this;
    const text = this.#planText;
    return html`
      <div class="reading">
        ${planResults(text, plan, beside)}
        ${this.embedded ? planBehaviours(text, plan, behaviours, beside) : expectationList(text, plan, behaviours)}
        ${planAnnexes(text, plan, beside)}
      </div>
    `;
  }

  /** Folded at the end of the page; it comes with the part that writes. */
  #renderHistory(plan: WorkPlan) {
    const { state } = this.#writing;
    return state.type === 'ready' ? state.module.renderHistory(plan) : nothing;
  }

  get #isWritten(): boolean {
    return Boolean(this.plan?.allowedActions.some((action) => writingActions.includes(action)));
  }
}
