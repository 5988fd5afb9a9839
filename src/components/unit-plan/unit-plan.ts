import { html, LitElement } from 'lit';
import { property } from '../../decorators.js';
import { type Client, ForbiddenError } from '../../client/index.js';
import type { FieldError } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Editing } from '../../controllers/editing.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import type { LibrarySearchedEvent } from '../indicator-editor/indicator-editor.events.js';
import type { LibraryState } from '../indicator-editor/library-picker.js';
import { flowStyles } from '../indicator-editor/plan-flow.styles.js';
import type { SourceRequestedEvent } from '../work-plan/sources/indicator-source.events.js';
import type { CascadeState } from './cascade-tree.js';
import type { UnitActing } from './unit-acting.js';
import type { UnitPlanEditedEvent, UnitPlanStepChosenEvent } from './unit-plan.events.js';
import { type EnteredUnitPlan, entryOfUnit } from './unit-plan.state.js';
import { unitRecord, type UnitRecord } from './unit-record.js';

const nothingRefused: readonly FieldError[] = [];
const unasked: LibraryState = { type: 'loading' };

/**
 * The yearly plan of a unit. Its head writes objectives, indicators and action plans and records progress; the unit above agrees
 * the plan and sets the achievement; everybody reads it, and people of the unit see who carries what.
 *
 * @tag asn-unit-plan
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {UnitPlanChangedEvent} asn-unit-plan-changed - A step was taken with the plan.
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

  readonly #common = new Localize(this, common);
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
  readonly #acting: Deferred<UnitActing> = new Deferred(
    this,
    async () => new (await import('./writing.js')).UnitActing(this, this.#connection, this.#editing),
  );
  readonly #cascade = new Loading(this, {
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
    const text = this.#common;
    return html`
      <div class="page" lang=${text.lang}>
        ${editingFrame(
          text,
          this.#editing,
          (ready) => this.#renderPlan(ready),
          ({ plan }, entry) => html`${whenLoaded(text, this.#acting, (acting) => acting.read(plan, entry))}`,
          { refusalsAtFields: true },
        )}
        ${agencyWords}
      </div>
    `;
  }

  #renderPlan({ resource, value, keeping, progress }: Ready<UnitRecord, EnteredUnitPlan>) {
    const { library, refusals, sources } = this.#acting.module ?? {};
    return html`
      <asn-unit-plan-view
        .unitPlan=${resource.plan}
        .value=${value}
        .cascade=${this.#cascadeState}
        .timeZone=${resource.policy.timeZone}
        .sources=${sources?.state}
        .suggestions=${sources?.suggestions}
        .library=${library?.state ?? unasked}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .refusals=${refusals ?? nothingRefused}
        @asn-unit-plan-edited=${this.#edit}
        @asn-unit-plan-step-chosen=${this.#take}
        @asn-library-searched=${this.#search}
        @asn-source-requested=${this.#hearOfSource}
      ></asn-unit-plan-view>
    `;
  }

  get #ready() {
    const { state: editing } = this.#editing;
    return editing.type === 'ready' ? editing : undefined;
  }

  get #cascadeState(): CascadeState {
    const { failed, value: cascade, error } = this.#cascade;
    if (failed) return { type: error instanceof ForbiddenError ? 'hidden' : 'failed' };
    return cascade ? { type: 'loaded', cascade } : { type: 'loading' };
  }

  // What is entered is this element's own affair until it is on the server: these three events go no further.
  #edit(event: UnitPlanEditedEvent) {
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  #search(event: LibrarySearchedEvent) {
    event.stopPropagation();
    void this.#acting.ready().then(({ library }) => library.search(event.detail.search));
  }

  #hearOfSource(event: SourceRequestedEvent) {
    event.stopPropagation();
    this.#acting.module?.sources.take(event.detail);
  }

  #take(event: UnitPlanStepChosenEvent) {
    event.stopPropagation();
    void this.#acting.ready().then((acting) => acting.take(event.detail.step));
  }
}
