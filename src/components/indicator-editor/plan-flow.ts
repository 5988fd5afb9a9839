import type { LitElement, TemplateResult } from 'lit';
import { type Client, InvalidFieldsError, NotFoundError } from '../../client/index.js';
import type { FieldError, WorkPlan } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import {
  type LibrarySearchedEvent,
  PlanApprovedEvent,
  type PlanEditedEvent,
  PlanReturnedEvent,
  PlanRevisedEvent,
  PlanSavedEvent,
  type PlanStep,
  type PlanStepChosenEvent,
  PlanSubmittedEvent,
} from './indicator-editor.events.js';
import { LibrarySearch } from './library-search.js';
import { type EnteredPlan, entryOf, planWith } from './plan-entry.js';
import { planReading } from './plan-reading.js';
import { loadPlan, type PlanRecord, planSteps } from './plan-record.js';
import { PlanStart } from './plan-start.js';

const facts = {
  save: { words: 'saved', event: (plan: WorkPlan) => new PlanSavedEvent(plan) },
  submit: { words: 'submitted', event: (plan: WorkPlan) => new PlanSubmittedEvent(plan) },
  return: { words: 'returned', event: (plan: WorkPlan) => new PlanReturnedEvent(plan) },
  approve: { words: 'approved', event: (plan: WorkPlan) => new PlanApprovedEvent(plan) },
  revise: { words: 'revised', event: (plan: WorkPlan) => new PlanRevisedEvent(plan) },
} as const;

/** What lets something be entered: for all of it a draft is kept. */
const enteringActions: readonly string[] = ['edit', 'approve', 'revise', 'comment'];

const nothingRefused: readonly FieldError[] = [];

interface Host extends LitElement {
  appraisalId: string;
  client?: Client;
}

export type ReadyPlan = Ready<PlanRecord, EnteredPlan>;

/**
 * The flow of a work plan, whatever of it an element shows: loads it, keeps what is entered, looks into the library, begins a
 * plan where there is none, and takes its steps on the server. The two tags that show a plan differ in their views alone.
 */
export class PlanFlow {
  readonly connection: Connection;
  readonly editing: Editing<PlanRecord, EnteredPlan>;
  readonly text: Localize<typeof indicatorEditor>;
  readonly common: Localize<typeof common>;
  readonly library: LibrarySearch;
  /** The fields that the server refused last. */
  refusals = nothingRefused;

  readonly #host: Host;
  readonly #planText: Localize<typeof planWords>;
  readonly #start: PlanStart;

  /** @param view Tag of the view that the host renders; it takes the focus once a plan was begun. */
  constructor(host: Host, view: string) {
    this.#host = host;
    this.text = new Localize(host, indicatorEditor);
    this.common = new Localize(host, common);
    this.#planText = new Localize(host, planWords);
    this.connection = new Connection(host, () => void this.editing.reload());
    this.editing = new Editing(host, this.connection, {
      key: () => `work-plan:${host.appraisalId}`,
      load: (client, signal) => this.#load(client, signal),
      valueOf: ({ plan }) => entryOf(plan),
      editable: ({ plan }) => plan.allowedActions.some((action) => enteringActions.includes(action)),
    });
    this.library = new LibrarySearch(host, this.connection);
    const openStarted = async () => {
      await this.editing.reload();
      await host.updateComplete;
      // The button that was pressed is gone: the focus goes on to the plan that it has opened.
      host.renderRoot.querySelector<HTMLElement>(view)?.focus();
    };
    this.#start = new PlanStart(
      host,
      this.connection,
      () => this.#isMissing,
      () => void openStarted(),
    );
  }

  /** Everything around the plan, and the plan itself where it is there. */
  render(plan: (ready: ReadyPlan) => TemplateResult): TemplateResult {
    if (this.#isMissing) return this.#start.render(this.text, this.common);
    return editingFrame(
      this.common,
      this.editing,
      plan,
      ({ plan: read, policy }, entry) =>
        planReading(this.#planText, entry ? planWith(read, entry) : read, policy.behaviours),
      { refusalsAtFields: true },
    );
  }

  // What is entered is the element's own affair until it is on the server: these three events go no further.
  readonly edit = (event: PlanEditedEvent): void => {
    event.stopPropagation();
    this.editing.change(event.detail);
  };

  readonly search = (event: LibrarySearchedEvent): void => {
    event.stopPropagation();
    this.library.search(event.detail.search);
  };

  readonly take = (event: PlanStepChosenEvent): void => {
    event.stopPropagation();
    void this.#run(event.detail.step);
  };

  // Proposing saves first: when only the second step fails, everything is already safe on the server.
  async #run(step: PlanStep) {
    const { editing } = this;
    const { state } = editing;
    if (state.type !== 'ready') return;
    this.refusals = nothingRefused;
    const { remarks } = state.value;
    const unsaved = state.keeping.type !== 'unchanged';
    const saved = step !== 'submit' || !unsaved || (await editing.run(step, planSteps.save));
    const done = saved && (await editing.run(step, planSteps[step]));
    if (!done) return this.#takeRefusals();
    // A remark that is not sent yet is no part of the plan that was.
    if (remarks && done.plan.allowedActions.includes('comment')) editing.change({ ...entryOf(done.plan), remarks });
    announce(this.text.term(facts[step].words), this.text.lang);
    this.#host.dispatchEvent(facts[step].event(done.plan));
  }

  #load(client: Client, signal: AbortSignal) {
    this.refusals = nothingRefused;
    return loadPlan(client, this.#host.appraisalId, signal);
  }

  #takeRefusals() {
    const { state } = this.editing;
    if (state.type !== 'ready' || state.progress.type !== 'failed') return;
    const { error } = state.progress;
    if (!(error instanceof InvalidFieldsError)) return;
    this.refusals = error.errors;
    this.#host.requestUpdate();
  }

  /** Whether the reader has no appraisal yet in the open period. */
  get #isMissing(): boolean {
    const { state } = this.editing;
    return state.type === 'failed' && state.error instanceof NotFoundError && this.#host.appraisalId === 'current';
  }
}
