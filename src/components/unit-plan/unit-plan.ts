import { Task, TaskStatus } from '@lit/task';
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Client, ForbiddenError, InvalidFieldsError } from '../../client/index.js';
import type { FieldError } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { planReading } from '../../locales/plan-reading.js';
import { unitPlanTexts } from '../../locales/unit-plan.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import { flowStyles } from '../indicator-editor/indicator-editor.js';
import type { LibrarySearchedEvent } from '../indicator-editor/indicator-editor.events.js';
import { LibrarySearch } from '../indicator-editor/library-search.js';
import type { CascadeState } from './cascade-tree.js';
import { versionReading } from './objective-reading.js';
import { UnitPlanChangedEvent, type UnitPlanEditedEvent, type UnitPlanStepChosenEvent } from './unit-plan.events.js';
import { unitRecord, type UnitRecord, unitSteps } from './unit-record.js';
import { type EnteredUnitPlan, entryOfUnit, type UnitPlanStep } from './unit-plan.state.js';

const said = {
  save: 'saved',
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  revise: 'revised',
  'record-progress': 'recorded',
  'set-achievement': 'levelSet',
} as const satisfies Record<UnitPlanStep, string>;

const nothingRefused: readonly FieldError[] = [];

/**
 * The yearly plan of a unit. Its head writes objectives, indicators and action plans and records progress; the unit above agrees
 * the plan and sets the achievement; everybody reads it, and people of the unit see who carries what.
 *
 * @tag asn-unit-plan
 * @fires {UnitPlanChangedEvent} asn-unit-plan-changed - A step was taken with the plan.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class UnitPlan extends LitElement {
  static override styles = flowStyles;

  /** Id of the unit; the reader's own unless told. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** Id of the performance year; the open one unless told. */
  @property({ attribute: 'period-id' }) periodId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** The fields that the server refused last. */
  @state() private refusals = nothingRefused;

  readonly #text = new Localize(this, unitPlanTexts);
  readonly #common = new Localize(this, common);
  readonly #planText = new Localize(this, planReading);
  readonly #connection = new Connection(this, () => {
    void this.#editing.reload();
    void this.#cascade.run();
  });
  readonly #editing = new Editing<UnitRecord, EnteredUnitPlan>(this, this.#connection, {
    key: () => `unit-plan:${this.unitId}:${this.periodId}`,
    load: (client, signal) => unitRecord(client, this.unitId, this.periodId, signal),
    valueOf: ({ plan }) => entryOfUnit(plan),
    editable: ({ plan }) => plan.allowedActions.length > 0,
  });
  readonly #library = new LibrarySearch(this, this.#connection);
  readonly #cascade = new Task(this, {
    task: ([client, unitId, periodId], { signal }) =>
      client && unitId && periodId ? client.unitPlans.cascade({ unitId, periodId, signal }) : undefined,
    args: () =>
      [this.#connection.client, this.#ready?.resource.plan.unitId, this.#ready?.resource.plan.periodId] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderPlan(ready),
          ({ plan }, entry) => versionReading(this.#planText, plan, entry),
          { refusalsAtFields: true },
        )}
      </div>
    `;
  }

  #renderPlan({ resource, value, keeping, progress }: Ready<UnitRecord, EnteredUnitPlan>) {
    return html`
      <asn-unit-plan-view
        .unitPlan=${resource.plan}
        .value=${value}
        .cascade=${this.#cascadeState}
        .timeZone=${resource.policy.timeZone}
        .library=${this.#library.state}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .refusals=${this.refusals}
        @asn-unit-plan-edited=${this.#edit}
        @asn-unit-plan-step-chosen=${this.#take}
        @asn-library-searched=${this.#search}
      ></asn-unit-plan-view>
    `;
  }

  get #ready() {
    const { state: editing } = this.#editing;
    return editing.type === 'ready' ? editing : undefined;
  }

  get #cascadeState(): CascadeState {
    const { status, value: cascade, error } = this.#cascade;
    if (status === TaskStatus.ERROR) return { type: error instanceof ForbiddenError ? 'hidden' : 'failed' };
    return cascade ? { type: 'loaded', cascade } : { type: 'loading' };
  }

  // What is entered is this element's own affair until it is on the server: these three events go no further.
  #edit(event: UnitPlanEditedEvent) {
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  #search(event: LibrarySearchedEvent) {
    event.stopPropagation();
    this.#library.search(event.detail.search);
  }

  #take(event: UnitPlanStepChosenEvent) {
    event.stopPropagation();
    void this.#run(event.detail.step);
  }

  // Proposing saves first: when only the second step fails, everything is already safe on the server.
  async #run(step: UnitPlanStep) {
    const ready = this.#ready;
    if (!ready) return;
    this.refusals = nothingRefused;
    const unsaved = step === 'submit' && ready.keeping.type !== 'unchanged';
    const saved = !unsaved || (await this.#editing.run(step, unitSteps.save));
    const done = saved && (await this.#editing.run(step, unitSteps[step]));
    if (!done) return this.#takeRefusals();
    announce(this.#text.term(said[step]), this.#text.lang);
    this.dispatchEvent(new UnitPlanChangedEvent({ step, plan: done.plan }));
  }

  #takeRefusals() {
    const progress = this.#ready?.progress;
    if (progress?.type === 'failed' && progress.error instanceof InvalidFieldsError)
      this.refusals = progress.error.errors;
  }
}
