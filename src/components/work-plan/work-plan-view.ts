import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from '../../decorators.js';
import type { FieldError } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { clockTexts } from '../../locales/clocks.js';
import { workPlanTexts } from '../../locales/work-plan.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenLoaded } from '../../templates/deferred.js';
import { PlanEditedEvent } from '../indicator-editor/indicator-editor.events.js';
import type { IndicatorEditorView } from '../indicator-editor/indicator-editor-view.js';
import type { LibraryState } from '../indicator-editor/library-picker.js';
import { type EnteredPlan, entryOf } from '../indicator-editor/plan-entry.js';
import { styles as readingStyles } from '../indicator-editor/plan-reading.styles.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import { remarkStyles } from '../indicator-editor/remarks.styles.js';
import { returnedNote } from '../indicator-editor/returned-note.js';
import type { Beside, Named } from '../indicator-editor/scope.js';
import { front } from './front.js';
import type { SourcesState } from './sources/indicator-source.state.js';
import type { PlanAround } from './plan-around.js';
import type { VersionsState } from './versions.js';
import { PlanRequestedEvent, type PlanRequest } from './work-plan.events.js';
import { styles } from './work-plan.styles.js';

const nothingBeside: Beside = () => nothing;

/**
 * A whole work plan, to write, to decide on or to read, whichever its `allowedActions` allow: where it stands, results,
 * behaviour, annexes, remarks on each of them, versions and history.
 *
 * @tag asn-work-plan-view
 * @fires {PlanEditedEvent} asn-plan-edited - The person entered something.
 * @fires {PlanStepChosenEvent} asn-plan-step-chosen - The person saves, proposes, returns, agrees or opens the plan again.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 * @fires {SourceRequestedEvent} asn-source-requested - The person names the open result from which an indicator takes its realisation.
 * @fires {PlanRequestedEvent} asn-plan-requested - The person sends a remark, or asks for another post, versions, a copy, a PDF.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart figure
 * @csspart state
 * @csspart trust
 */
export class WorkPlanView extends LitElement {
  static override styles = [host, controls, panels, clockStyles, readingStyles, remarkStyles, styles];

  /** The plan with all that belongs to it. */
  @property({ attribute: false }) record?: PlanRecord;

  /** What the person has entered; the plan itself unless told. */
  @property({ attribute: false }) value?: EnteredPlan;

  /** The objectives of the unit that the employee heads. */
  @property({ attribute: false }) objectives: readonly Named[] = [];

  /** The agreed versions. */
  @property({ attribute: false }) versions: VersionsState = { type: 'unasked' };

  /** From which open results its indicators take their realisation; `undefined` until that is read. */
  @property({ attribute: false }) sources?: SourcesState;

  /** The year whose plan can be copied into an empty one. */
  @property({ attribute: false }) copyFrom?: string;

  /** What the library holds for the words searched last. */
  @property({ attribute: false }) library: LibraryState = { type: 'loading' };

  /** Where the input is kept. */
  @property({ attribute: false }) keeping: Keeping = { type: 'unchanged' };

  /** The step that runs on the server right now. */
  @property() running?: string;

  /** What was asked for and is on its way. */
  @property({ attribute: false }) requested?: PlanRequest;

  /** The fields that the server refused, with pointers into what was sent. */
  @property({ attribute: false }) refusals: readonly FieldError[] = [];

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  readonly #text = new Localize(this, workPlanTexts);
  readonly #planText = new Localize(this, planWords);
  readonly #clockText = new Localize(this, clockTexts);
  readonly #common = new Localize(this, common);
  readonly #around: Deferred<PlanAround> = new Deferred(
    this,
    async () => new (await import('./plan-around.js')).PlanAround(this),
  );

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** Takes the focus to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  /** Takes the focus to a field or an item of the plan, by its id. */
  goTo(id: string): void {
    this.renderRoot.querySelector<IndicatorEditorView>('asn-indicator-editor-view')?.goTo(id);
  }

  /** Takes what was entered and tells the page: value first, event second. */
  enter(value: EnteredPlan): void {
    this.value = value;
    this.dispatchEvent(new PlanEditedEvent(value));
  }

  /** Tells the page what is wanted, unless it is on its way. */
  request(request: PlanRequest): void {
    if (this.requested?.type !== request.type) this.dispatchEvent(new PlanRequestedEvent(request));
  }

  /** Complete with what stands around the plan. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#around.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate() {
    if (this.record && !this.value) this.value = entryOf(this.record.plan);
  }

  // The step took its own button away, or another post was chosen: the focus goes to what the plan is now.
  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('record');
    if (!before || !this.record) return;
    const stepped = changed.get('running') && before.plan.state !== this.record.plan.state;
    if (stepped || before.appraisal.id !== this.record.appraisal.id) this.focus();
  }

  override render() {
    const { record, value } = this;
    const text = this.#text;
    if (!record || !value) return html`<div lang=${text.lang}></div>`;
    const { plan, appraisal, policy } = record;
    const { timeZone, behaviours } = policy;
    const { state } = this.#around;
    const around = state.type === 'ready' ? state.module.of(record, value) : undefined;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading">
        ${around?.posts}
        <div class="front">${front(text, this.#clockText, record, this.now ?? new Date())} ${this.#renderPdf()}</div>
        ${returnedNote(this.#planText, plan, timeZone)}
        ${around ? around.above : this.#renderWaiting(record)}
        <asn-indicator-editor-view
          embedded
          .plan=${plan}
          .value=${value}
          .appraisal=${appraisal}
          .leader=${record.leader}
          .objectives=${this.objectives}
          .behaviours=${behaviours}
          .beside=${around?.beside ?? nothingBeside}
          .beginning=${around?.beginning ?? nothing}
          .timeZone=${timeZone}
          .library=${this.library}
          .keeping=${this.keeping}
          .running=${this.running}
          .refusals=${this.refusals}
          @asn-plan-edited=${(event: PlanEditedEvent) => (this.value = event.detail)}
        ></asn-indicator-editor-view>
        ${around?.below}
      </article>
    `;
  }

  /** Room for what comes above the plan, where something does; or why it did not come. */
  #renderWaiting({ plan }: PlanRecord) {
    const { comments = [], agreedVersion, version } = plan;
    const isChanging = Boolean(agreedVersion) && agreedVersion !== version;
    const isAwaited = comments.length > 0 || isChanging || this.#around.state.type === 'failed';
    return isAwaited ? whenLoaded(this.#common, this.#around, () => nothing) : nothing;
  }

  #renderPdf() {
    const running = this.requested?.type === 'pdf';
    return html`
      <div class="actions">
        <button type="button" aria-disabled=${running ? 'true' : nothing} @click=${() => this.request({ type: 'pdf' })}>
          ${this.#text.term(running ? 'pdfRunning' : 'pdf')}
        </button>
      </div>
    `;
  }
}
