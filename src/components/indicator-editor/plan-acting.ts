import type { LitElement, TemplateResult } from 'lit';
import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { InvalidFieldsError } from '../../client/index.js';
import { offer } from '../../client/rows.js';
import type { WorkPlan } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import {
  PlanApprovedEvent,
  PlanReturnedEvent,
  PlanRevisedEvent,
  PlanSavedEvent,
  type PlanStep,
  PlanSubmittedEvent,
} from './indicator-editor.events.js';
import { LibrarySearch } from './library-search.js';
import { planWith } from './plan-change.js';
import { type EnteredPlan, entryOf } from './plan-entry.js';
import { nothingRefused, type PlanFlow } from './plan-flow.js';
import { planReading } from './plan-reading.js';
import type { PlanRecord } from './plan-record.js';
import { planSteps } from './plan-steps.js';

const facts = {
  save: { words: 'saved', event: (plan: WorkPlan) => new PlanSavedEvent(plan) },
  submit: { words: 'submitted', event: (plan: WorkPlan) => new PlanSubmittedEvent(plan) },
  return: { words: 'returned', event: (plan: WorkPlan) => new PlanReturnedEvent(plan) },
  approve: { words: 'approved', event: (plan: WorkPlan) => new PlanApprovedEvent(plan) },
  revise: { words: 'revised', event: (plan: WorkPlan) => new PlanRevisedEvent(plan) },
} as const;

/** What a person does with a plan: takes its steps on the server, looks into the library, compares two versions of it. */
export class PlanActing {
  readonly library: LibrarySearch;
  readonly #host: LitElement;
  readonly #flow: PlanFlow;
  readonly #text: Localize<typeof indicatorEditor>;
  readonly #planText: Localize<typeof planWords>;

  constructor(host: LitElement, flow: PlanFlow) {
    offer({ indicatorLibrary });
    this.#host = host;
    this.#flow = flow;
    this.#text = new Localize(host, indicatorEditor);
    this.#planText = new Localize(host, planWords);
    this.library = new LibrarySearch(host, flow.connection);
  }

  /** A version of the plan to be looked at, with what was entered on it. */
  read({ plan, policy }: PlanRecord, entry: EnteredPlan | undefined): TemplateResult {
    return planReading(this.#planText, entry ? planWith(plan, entry) : plan, policy.behaviours);
  }

  /** Proposing saves first: when only the second step fails, everything is already safe on the server. */
  async take(step: PlanStep): Promise<void> {
    const { editing } = this.#flow;
    const { state } = editing;
    if (state.type !== 'ready') return;
    this.#flow.refusals = nothingRefused;
    const { remarks } = state.value;
    const unsaved = state.keeping.type !== 'unchanged';
    const saved = step !== 'submit' || !unsaved || (await editing.run(step, planSteps.save));
    const done = saved && (await editing.run(step, planSteps[step]));
    if (!done) return this.#takeRefusals();
    // A remark that is not sent yet is no part of the plan that was.
    if (remarks && done.plan.allowedActions.includes('comment')) editing.change({ ...entryOf(done.plan), remarks });
    announce(this.#text.term(facts[step].words), this.#text.lang);
    this.#host.dispatchEvent(facts[step].event(done.plan));
  }

  #takeRefusals() {
    const { state } = this.#flow.editing;
    if (state.type !== 'ready' || state.progress.type !== 'failed') return;
    const { error } = state.progress;
    if (!(error instanceof InvalidFieldsError)) return;
    this.#flow.refusals = error.errors;
    this.#host.requestUpdate();
  }
}
