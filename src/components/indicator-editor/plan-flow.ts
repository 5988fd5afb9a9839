import { html, type LitElement } from 'lit';
import { type Client, NotFoundError } from '../../client/index.js';
import type { FieldError } from '../../contract/index.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { whenLoaded } from '../../templates/deferred.js';
import { editingFrame, type Ready } from '../../templates/editing.js';
import type { LibrarySearchedEvent, PlanEditedEvent, PlanStepChosenEvent } from './indicator-editor.events.js';
import type { LibraryState } from './library-picker.js';
import type { PlanActing } from './plan-acting.js';
import { type EnteredPlan, entryOf } from './plan-entry.js';
import { loadPlan, type PlanRecord } from './plan-record.js';
import type { PlanStart } from './plan-start.js';

/** What lets something be entered: for all of it a draft is kept. */
const enteringActions: readonly string[] = ['edit', 'approve', 'revise', 'comment'];

export const nothingRefused: readonly FieldError[] = [];

const unasked: LibraryState = { type: 'loading' };

interface Host extends LitElement {
  appraisalId: string;
  client?: Client;
}

export type ReadyPlan = Ready<PlanRecord, EnteredPlan>;

/**
 * The flow of a work plan, whatever of it an element shows: loads it, keeps what is entered, begins a plan where there is
 * none. What is done with it comes in parts of their own. The two tags that show a plan differ in their views alone.
 */
export class PlanFlow {
  readonly connection: Connection;
  readonly editing: Editing<PlanRecord, EnteredPlan>;
  readonly common: Localize<typeof common>;
  /** The fields that the server refused last. */
  refusals = nothingRefused;

  readonly #host: Host;
  readonly #acting: Deferred<PlanActing>;
  readonly #start: Deferred<PlanStart>;

  /** @param view Tag of the view that the host renders; it takes the focus once a plan was begun. */
  constructor(host: Host, view: string) {
    this.#host = host;
    this.common = new Localize(host, common);
    this.connection = new Connection(host, () => void this.editing.reload());
    this.editing = new Editing(host, this.connection, {
      key: () => `work-plan:${host.appraisalId}`,
      load: (client, signal) => this.#load(client, signal),
      valueOf: ({ plan }) => entryOf(plan),
      editable: ({ plan }) => plan.allowedActions.some((action) => enteringActions.includes(action)),
    });
    const openStarted = async () => {
      await this.editing.reload();
      await host.updateComplete;
      // The button that was pressed is gone: the focus goes on to the plan that it has opened.
      host.renderRoot.querySelector<HTMLElement>(view)?.focus();
    };
    this.#acting = new Deferred(host, async () => new (await import('./writing.js')).PlanActing(host, this));
    this.#start = new Deferred(
      host,
      async () => {
        const { PlanStart: Start } = await import('./plan-start.js');
        return new Start(
          host,
          this.connection,
          () => this.#isMissing,
          () => void openStarted(),
        );
      },
      { ahead: false },
    );
  }

  /** What the library holds for the words searched last. */
  get library(): LibraryState {
    return this.#acting.module?.library.state ?? unasked;
  }

  /** Everything around the plan, and the plan itself where it is there. */
  render(plan: (ready: ReadyPlan) => unknown): unknown {
    const words = this.common;
    if (this.#isMissing) return whenLoaded(words, this.#start, (start) => start.render(words));
    return editingFrame(
      words,
      this.editing,
      (ready) => html`${plan(ready)}`,
      (record, entry) => html`${whenLoaded(words, this.#acting, (acting) => acting.read(record, entry))}`,
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
    void this.#acting.ready().then(({ library }) => library.search(event.detail.search));
  };

  readonly take = (event: PlanStepChosenEvent): void => {
    event.stopPropagation();
    void this.#acting.ready().then((acting) => acting.take(event.detail.step));
  };

  #load(client: Client, signal: AbortSignal) {
    this.refusals = nothingRefused;
    return loadPlan(client, this.#host.appraisalId, signal);
  }

  /** Whether the reader has no appraisal yet in the open period. */
  get #isMissing(): boolean {
    const { state } = this.editing;
    return state.type === 'failed' && state.error instanceof NotFoundError && this.#host.appraisalId === 'current';
  }
}
