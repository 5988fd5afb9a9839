import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FieldError, PlanItem } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { planRemarks } from '../../locales/plan-remarks.js';
import { remaining } from '../../locales/remaining.js';
import { workPlanTexts } from '../../locales/work-plan.js';
import { clockStyles } from '../../styles/clocks.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { PlanEditedEvent } from '../indicator-editor/indicator-editor.events.js';
import type { IndicatorEditorView } from '../indicator-editor/indicator-editor-view.js';
import type { LibraryState } from '../indicator-editor/library-picker.js';
import { type EnteredPlan, entryOf, planWith } from '../indicator-editor/plan-entry.js';
import { returnedNote } from '../indicator-editor/plan-head.js';
import { planHistory } from '../indicator-editor/plan-reading.js';
import { styles as readingStyles } from '../indicator-editor/plan-reading.styles.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import { keyOf, type Remarks, remarkThread, threadsOf } from '../indicator-editor/remarks.js';
import { remarkStyles } from '../indicator-editor/remarks.styles.js';
import type { Beside, Named } from '../indicator-editor/scope.js';
import type { DifferenceTexts } from './difference.js';
import { front, postChoice, readerOf } from './front.js';
import { itemsOf, remarkOverview } from './remark-overview.js';
import { changePanel, versionList, type VersionsState } from './versions.js';
import { PlanRequestedEvent, type PlanRequest } from './work-plan.events.js';
import { styles } from './work-plan.styles.js';

/**
 * A whole work plan, to write, to decide on or to read, whichever its `allowedActions` allow: where it stands, results,
 * behaviour, annexes, remarks on each of them, versions and history.
 *
 * @tag asn-work-plan-view
 * @fires {PlanEditedEvent} asn-plan-edited - The person entered something.
 * @fires {PlanStepChosenEvent} asn-plan-step-chosen - The person saves, proposes, returns, agrees or opens the plan again.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 * @fires {PlanRequestedEvent} asn-plan-requested - The person sends a remark, or asks for another post, versions, a copy, a PDF.
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

  /** The items whose remarks are open. */
  @state() private opened: ReadonlySet<string> = new Set();

  /** The item whose remark was to be sent before anything was written. */
  @state() private blank?: string;

  @query('asn-indicator-editor-view') private editor!: IndicatorEditorView;

  readonly #text = new Localize(this, workPlanTexts);
  readonly #planText = new Localize(this, planWords);
  readonly #editorText = new Localize(this, indicatorEditor);
  readonly #remarkText = new Localize(this, planRemarks);
  readonly #clockText = new Localize(this, remaining);

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
    this.editor.goTo(id);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.record && !this.value) this.value = entryOf(this.record.plan);
    const before = changed.get('record');
    if (before && before.appraisal.id !== this.record?.appraisal.id) this.opened = new Set();
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
    const remarks = this.#remarks(record, value);
    const texts: DifferenceTexts = { text, planText: this.#planText, fieldText: this.#editorText, behaviours };
    const content = plan.allowedActions.includes('edit') ? planWith(plan, value) : plan;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading">
        ${postChoice(text, record, (appraisalId) => this.#request({ type: 'post', appraisalId }))}
        <div class="front">${front(text, this.#clockText, record, this.now ?? new Date())} ${this.#renderPdf()}</div>
        ${returnedNote(this.#editorText, plan, timeZone)} ${changePanel(texts, plan, content, this.versions)}
        ${remarkOverview(remarks, { planText: this.#planText, plan, behaviours, go: (about) => this.#open(about) })}
        ${this.#renderCopy()}
        <asn-indicator-editor-view
          embedded
          .plan=${plan}
          .value=${value}
          .appraisal=${appraisal}
          .leader=${record.leader}
          .objectives=${this.objectives}
          .behaviours=${behaviours}
          .beside=${this.#beside(remarks, record)}
          .timeZone=${timeZone}
          .library=${this.library}
          .keeping=${this.keeping}
          .running=${this.running}
          .refusals=${this.refusals}
          @asn-plan-edited=${(event: PlanEditedEvent) => (this.value = event.detail)}
        ></asn-indicator-editor-view>
        ${this.#renderSignatures(record)}
        ${versionList(texts, plan, this.versions, timeZone, () => this.#request({ type: 'versions' }))}
        ${planHistory(this.#planText, plan, timeZone)}
      </article>
    `;
  }

  #renderPdf() {
    const running = this.requested?.type === 'pdf';
    return html`
      <div class="actions">
        <button type="button" aria-disabled=${running ? 'true' : nothing} @click=${() => this.#request({ type: 'pdf' })}>
          ${this.#text.term(running ? 'pdfRunning' : 'pdf')}
        </button>
      </div>
    `;
  }

  /** Last year's plan as a beginning, as long as nothing is written (P6 §7). */
  #renderCopy() {
    const { copyFrom, value } = this;
    const text = this.#text;
    if (!copyFrom || value?.results.length !== 0) return nothing;
    const running = this.requested?.type === 'copy';
    return html`
      <div class="panel">
        <p><strong>${text.term('copyTitle', copyFrom)}</strong></p>
        <p>${text.term('copyText')}</p>
        <div class="actions">
          <button type="button" aria-disabled=${running ? 'true' : nothing} @click=${() => this.#request({ type: 'copy' })}>
            ${running ? text.term('copying') : text.term('copy', copyFrom)}
          </button>
        </div>
      </div>
    `;
  }

  /** On paper alone: who signs. */
  #renderSignatures({ appraisal }: PlanRecord) {
    const text = this.#text;
    const line = (role: string, name: string | undefined) => html`
      <div>
        <p>${text.term('place')}: ………………</p>
        <p>${role}</p>
        <p class="signature">${name}</p>
      </div>
    `;
    return html`
      <div class="signatures" aria-hidden="true">
        ${line(text.term('employee'), appraisal.employee.name)} ${line(text.term('appraiser'), appraisal.appraiser?.name)}
      </div>
    `;
  }

  #remarks({ plan, appraisal, policy }: PlanRecord, value: EnteredPlan): Remarks {
    const reader = readerOf(appraisal);
    const readerId =
      reader === 'own' ? appraisal.employee.id : reader === 'appraiser' ? appraisal.appraiser?.id : undefined;
    return {
      text: this.#remarkText,
      threads: threadsOf(plan, readerId),
      timeZone: policy.timeZone,
      writable: plan.allowedActions.includes('comment'),
      opened: this.opened,
      written: value.remarks ?? {},
      sending: this.requested?.type === 'comment' ? keyOf(this.requested.about) : undefined,
      blank: this.blank,
      toggle: (key) => this.#toggle(key),
      write: (key, words) => this.#write(key, words),
      send: (about) => this.#send(about),
    };
  }

  #beside(remarks: Remarks, { plan, policy }: PlanRecord): Beside {
    const known = itemsOf(plan, policy.behaviours);
    return (about, name, said) => (known.has(keyOf(about)) ? remarkThread(remarks, about, name, said) : nothing);
  }

  #toggle(key: string) {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  }

  #open(about: PlanItem) {
    this.opened = new Set([...this.opened, keyOf(about)]);
    void this.updateComplete.then(() => this.goTo(`thread-${keyOf(about)}`));
  }

  #write(key: string, words: string) {
    if (!this.value) return;
    this.blank = undefined;
    this.value = { ...this.value, remarks: { ...this.value.remarks, [key]: words } };
    this.dispatchEvent(new PlanEditedEvent(this.value));
  }

  #send(about: PlanItem) {
    const key = keyOf(about);
    if (this.requested) return;
    if ((this.value?.remarks?.[key] ?? '').trim() !== '') return this.#request({ type: 'comment', about });
    this.blank = key;
    if (about.part === 'plan') this.renderRoot.querySelector<HTMLElement>(`#remark-${key}`)?.focus();
    else this.goTo(`remark-${key}`);
  }

  #request(request: PlanRequest) {
    if (!this.requested || this.requested.type !== request.type) this.dispatchEvent(new PlanRequestedEvent(request));
  }
}
