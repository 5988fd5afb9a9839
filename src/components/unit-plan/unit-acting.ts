import type { LitElement, TemplateResult } from 'lit';
import { indicatorLibrary } from '../../client/generated/indicator-library.js';
import { InvalidFieldsError } from '../../client/index.js';
import { offer } from '../../client/rows.js';
import type { FieldError, UnitPlan } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import type { Connection } from '../../controllers/connection.js';
import type { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { planReading } from '../../locales/plan-reading.js';
import { unitWritingTexts } from '../../locales/unit-plan-writing.js';
import { LibrarySearch } from '../indicator-editor/library-search.js';
import { UnitSources } from './unit-sources.js';
import { UnitPlanChangedEvent } from './unit-plan.events.js';
import type { EnteredUnitPlan, UnitPlanStep } from './unit-plan.state.js';
import type { UnitRecord } from './unit-record.js';
import { unitSteps } from './unit-steps.js';
import { versionReading } from './unit-version.js';

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

/** What a person does with a unit's plan: takes its steps on the server, looks into the library, compares two versions of it. */
export class UnitActing {
  readonly library: LibrarySearch;
  /** From which open results indicators take their realisation, and what these say. */
  readonly sources: UnitSources;
  /** The fields that the server refused last. */
  refusals = nothingRefused;
  readonly #host: LitElement;
  readonly #editing: Editing<UnitRecord, EnteredUnitPlan>;
  readonly #text: Localize<typeof unitWritingTexts>;
  readonly #planText: Localize<typeof planReading>;

  constructor(host: LitElement, connection: Connection, editing: Editing<UnitRecord, EnteredUnitPlan>) {
    offer({ indicatorLibrary });
    this.#host = host;
    this.#editing = editing;
    this.#text = new Localize(host, unitWritingTexts);
    this.#planText = new Localize(host, planReading);
    this.library = new LibrarySearch(host, connection);
    this.sources = new UnitSources(host, connection, editing);
  }

  /** A version of the plan to be looked at, with what was entered on it. */
  read(plan: UnitPlan, entry: EnteredUnitPlan | undefined): TemplateResult {
    return versionReading(this.#planText, plan, entry);
  }

  /** Proposing saves first: when only the second step fails, everything is already safe on the server. */
  async take(step: UnitPlanStep): Promise<void> {
    const { state } = this.#editing;
    if (state.type !== 'ready') return;
    this.refusals = nothingRefused;
    const unsaved = step === 'submit' && state.keeping.type !== 'unchanged';
    const saved = !unsaved || (await this.#editing.run(step, unitSteps.save));
    const done = saved && (await this.#editing.run(step, unitSteps[step]));
    if (!done) return this.#takeRefusals();
    announce(this.#text.term(said[step]), this.#text.lang);
    this.#host.dispatchEvent(new UnitPlanChangedEvent({ step, plan: done.plan }));
  }

  #takeRefusals() {
    const { state } = this.#editing;
    if (state.type !== 'ready' || state.progress.type !== 'failed') return;
    const { error } = state.progress;
    if (!(error instanceof InvalidFieldsError)) return;
    this.refusals = error.errors;
    this.#host.requestUpdate();
  }
}
