import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Client, InvalidFieldsError, NotFoundError } from '../../client/index.js';
import type { FieldError, WorkPlan } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import {
  type LibrarySearchedEvent,
  PlanApprovedEvent,
  type PlanEditedEvent,
  PlanReturnedEvent,
  PlanSavedEvent,
  type PlanStep,
  type PlanStepChosenEvent,
  PlanSubmittedEvent,
} from './indicator-editor.events.js';
import { LibrarySearch } from './library-search.js';
import { type EnteredPlan, entryOf, planWith } from './plan-entry.js';
import { planReading } from './plan-reading.js';
import { styles as readingStyles } from './plan-reading.styles.js';
import { loadPlan, type PlanRecord, planSteps } from './plan-record.js';
import { PlanStart } from './plan-start.js';

const facts = {
  save: { words: 'saved', event: (plan: WorkPlan) => new PlanSavedEvent(plan) },
  submit: { words: 'submitted', event: (plan: WorkPlan) => new PlanSubmittedEvent(plan) },
  return: { words: 'returned', event: (plan: WorkPlan) => new PlanReturnedEvent(plan) },
  approve: { words: 'approved', event: (plan: WorkPlan) => new PlanApprovedEvent(plan) },
} as const;

const nothingRefused: readonly FieldError[] = [];

/**
 * The work plan (*SKP*) of one appraisal. The employee writes results and indicators and proposes them; the appraiser agrees
 * or returns them with a note; everyone else who may see the appraisal reads it. What is typed is kept on the device.
 *
 * @tag asn-indicator-editor
 * @fires {PlanSavedEvent} asn-plan-saved - The plan is saved on the server.
 * @fires {PlanSubmittedEvent} asn-plan-submitted - The plan is proposed to the appraiser.
 * @fires {PlanReturnedEvent} asn-plan-returned - The appraiser returned the plan with a note.
 * @fires {PlanApprovedEvent} asn-plan-approved - The appraiser agreed the plan.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class IndicatorEditor extends LitElement {
  static override styles = [
    host,
    controls,
    panels,
    readingStyles,
    css`
      .page {
        display: grid;
        gap: var(--space-6);
        max-inline-size: 62em;
      }
    `,
  ];

  /** Id of the appraisal; the reader's own in the open period unless told. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** The fields that the server refused last. */
  @state() private refusals = nothingRefused;

  readonly #text = new Localize(this, indicatorEditor);
  readonly #common = new Localize(this, common);
  readonly #planText = new Localize(this, planWords);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<PlanRecord, EnteredPlan>(this, this.#connection, {
    key: () => `work-plan:${this.appraisalId}`,
    load: (client, signal) => loadPlan(client, this.appraisalId, signal),
    valueOf: ({ plan }) => entryOf(plan),
    editable: ({ plan }) => plan.allowedActions.some((action) => action === 'edit' || action === 'approve'),
  });
  readonly #library = new LibrarySearch(this, this.#connection);
  readonly #start = new PlanStart(
    this,
    this.#connection,
    () => this.#isMissing,
    () => void this.#openStarted(),
  );

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('appraisalId')) this.refusals = nothingRefused;
  }

  override render() {
    return html`<div class="page" lang=${this.#text.lang}>${this.#renderState()}</div>`;
  }

  #renderState() {
    if (this.#isMissing) return this.#start.render(this.#text, this.#common);
    return editingFrame(
      this.#common,
      this.#editing,
      (ready) => this.#renderPlan(ready),
      ({ plan, policy }, entry) => planReading(this.#planText, entry ? planWith(plan, entry) : plan, policy.behaviours),
      { refusalsAtFields: true },
    );
  }

  // The button that was pressed is gone: the focus goes on to the plan that it has opened.
  async #openStarted() {
    await this.#editing.reload();
    await this.updateComplete;
    this.renderRoot.querySelector('asn-indicator-editor-view')?.focus();
  }

  /** Whether the reader has no appraisal yet in the open period. */
  get #isMissing(): boolean {
    const { state: editing } = this.#editing;
    return editing.type === 'failed' && editing.error instanceof NotFoundError && this.appraisalId === 'current';
  }

  #renderPlan({ resource, value, keeping, progress }: Ready<PlanRecord, EnteredPlan>) {
    const { plan, appraisal, policy, leader } = resource;
    return html`
      <asn-indicator-editor-view
        .plan=${plan}
        .value=${value}
        .appraisal=${appraisal}
        .leader=${leader}
        .behaviours=${policy.behaviours}
        .timeZone=${policy.timeZone}
        .library=${this.#library.state}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .refusals=${this.refusals}
        @asn-plan-edited=${this.#edit}
        @asn-plan-step-chosen=${this.#take}
        @asn-library-searched=${this.#search}
      ></asn-indicator-editor-view>
    `;
  }

  // What is entered is this element's own affair until it is on the server: these three events go no further.
  #edit(event: PlanEditedEvent) {
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  #search(event: LibrarySearchedEvent) {
    event.stopPropagation();
    this.#library.search(event.detail.search);
  }

  #take(event: PlanStepChosenEvent) {
    event.stopPropagation();
    void this.#run(event.detail.step);
  }

  // Proposing saves first: when only the second step fails, everything is already safe on the server.
  async #run(step: PlanStep) {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    this.refusals = nothingRefused;
    const unsaved = editing.keeping.type !== 'unchanged';
    const saved = step !== 'submit' || !unsaved || (await this.#editing.run(step, planSteps.save));
    const done = saved && (await this.#editing.run(step, planSteps[step]));
    if (!done) return this.#takeRefusals();
    announce(this.#text.term(facts[step].words), this.#text.lang);
    this.dispatchEvent(facts[step].event(done.plan));
  }

  #takeRefusals() {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready' || editing.progress.type !== 'failed') return;
    const { error } = editing.progress;
    if (error instanceof InvalidFieldsError) this.refusals = error.errors;
  }
}
