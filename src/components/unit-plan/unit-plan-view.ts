import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from '../../decorators.js';
import type { FieldError, UnitPlan } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { unitPlanTexts } from '../../locales/unit-plan.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { FocusNext } from '../indicator-editor/focus-next.js';
import { viewStyles } from '../indicator-editor/indicator-editor-view.styles.js';
import type { LibraryState } from '../indicator-editor/library-picker.js';
import type { EnteredPlan, PlanFrame } from '../indicator-editor/plan-entry.js';
import { styles as readingStyles } from '../indicator-editor/plan-reading.styles.js';
import { returnedNote } from '../indicator-editor/returned-note.js';
import type { QuarterSuggestions, SourcesState } from '../work-plan/sources/indicator-source.state.js';
import { achievementList } from './achievement.js';
import type { CascadeState, CascadeTree } from './cascade-tree.js';
import { unitFront } from './front.js';
import { objectiveReading } from './objective-reading.js';
import { UnitPlanEditedEvent } from './unit-plan.events.js';
import { type EnteredUnitPlan, entryOfUnit, frameOf } from './unit-plan.state.js';
import { styles } from './unit-plan.styles.js';
import type { UnitPage } from './unit-scope.js';
import type { UnitWriting } from './unit-writing.js';

/**
 * The yearly plan of a unit, to write, to decide on, to follow through the year or to read, whichever its `allowedActions`
 * allow, and who in the unit carries what.
 *
 * @tag asn-unit-plan-view
 * @fires {UnitPlanEditedEvent} asn-unit-plan-edited - The person entered something.
 * @fires {UnitPlanStepChosenEvent} asn-unit-plan-step-chosen - The person takes a step; all that it needs is there.
 * @fires {SourceRequestedEvent} asn-source-requested - The person names the open result from which an indicator takes its realisation.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart figure
 * @csspart state
 * @csspart trust
 */
export class UnitPlanView extends LitElement {
  static override styles = [host, controls, panels, readingStyles, viewStyles, styles];

  /** The plan as the server has it. */
  @property({ attribute: false }) unitPlan?: UnitPlan;

  /** What the person has entered; the plan itself unless told. */
  @property({ attribute: false }) value?: EnteredUnitPlan;

  /** Who carries what in the unit. */
  @property({ attribute: false }) cascade: CascadeState = { type: 'loading' };

  /** From which open results its indicators take their realisation; `undefined` until that is read, or where the reader may not. */
  @property({ attribute: false }) sources?: SourcesState;

  /** What these results say by the end of a quarter: proposals for the progress. */
  @property({ attribute: false }) suggestions?: QuarterSuggestions;

  /** Zone in which moments are told. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** What the library holds for the words searched last. */
  @property({ attribute: false }) library: LibraryState = { type: 'loading' };

  /** Where the input is kept. */
  @property({ attribute: false }) keeping: Keeping = { type: 'unchanged' };

  /** The step that runs on the server right now. */
  @property() running?: string;

  /** The fields that the server refused, with pointers into what was sent. */
  @property({ attribute: false }) refusals: readonly FieldError[] = [];

  /** The moment that decides which quarter is recorded first; now unless told. */
  @property({ attribute: false }) now?: Date;

  readonly #text = new Localize(this, unitPlanTexts);
  readonly #planText = new Localize(this, planWords);
  readonly #common = new Localize(this, common);
  readonly #focus: FocusNext = new FocusNext(this, () => this.#isWritten && !this.#writing.module);
  readonly #writing: Deferred<UnitWriting> = new Deferred(
    this,
    async () => new (await import('./writing.js')).UnitWriting(this, this.#focus),
  );
  readonly #cascade: Deferred<CascadeTree> = new Deferred(
    this,
    async () => new (await import('./cascade-tree.js')).CascadeTree(this),
  );
  #frame: PlanFrame | undefined;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** How measures are stated here: the same object for as long as the plan is the same. */
  get plan(): PlanFrame | undefined {
    return this.#frame;
  }

  /** Takes the focus to the heading. */
  override focus(): void {
    this.#focus.go('heading');
  }

  /** Takes what was entered and tells the page: value first, event second. */
  enter(value: EnteredPlan): void {
    if (!this.value || this.running) return;
    this.value = { ...this.value, ...value };
    this.dispatchEvent(new UnitPlanEditedEvent(this.value));
  }

  /** Complete with the parts that the plan asks for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#writing.settled, this.#cascade.settled]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { unitPlan } = this;
    const before = changed.get('unitPlan');
    if (unitPlan && !this.value) this.value = entryOfUnit(unitPlan);
    if (unitPlan && changed.has('unitPlan')) this.#frame = frameOf(unitPlan);
    // The step took its own button away: the focus goes to what the plan is now.
    if (before && before.state !== unitPlan?.state && changed.get('running')) this.focus();
    this.#writing.module?.follow();
  }

  override render() {
    const { unitPlan: plan, value: entry } = this;
    const frame = this.#frame;
    const text = this.#text;
    if (!plan || !entry || !frame) return html`<div lang=${text.lang}></div>`;
    // Asked for by readers too: the history comes with it.
    const { state } = this.#writing;
    const writing = state.type === 'ready' ? state.module : undefined;
    const { timeZone } = this;
    const page: UnitPage = { plan, frame, text, planText: this.#planText, timeZone, source: writing?.sources() };
    const isFollowed = plan.state === 'approved' || plan.achievements.length > 0;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading" @click=${writing?.keepChoices ?? nothing}>
        ${unitFront(page)} ${returnedNote(this.#planText, plan, this.timeZone)}
        ${this.#isWritten && writing ? writing.renderPlan(page, entry) : this.#renderReading(page)}
        ${isFollowed ? achievementList(page) : nothing}
        ${this.#isWritten && writing ? writing.renderAchievement(page, entry) : nothing}
        ${whenLoaded(this.#common, this.#cascade, (tree) => tree.render(this.cascade))}
        ${this.#isWritten && writing ? writing.renderDecision(page, entry) : nothing} ${writing?.renderHistory(page) ?? nothing}
      </article>
    `;
  }

  /** Read, and as long as it cannot be written: not where that is no longer what the person has entered. */
  #renderReading(page: UnitPage) {
    const isCurrent = !page.plan.allowedActions.includes('edit') || this.keeping.type === 'unchanged';
    return html`
      ${isCurrent ? objectiveReading(page) : nothing}
      ${this.#isWritten ? whenLoaded(this.#common, this.#writing, () => nothing) : nothing}
    `;
  }

  get #isWritten(): boolean {
    return this.unitPlan !== undefined && this.unitPlan.allowedActions.length > 0;
  }
}
