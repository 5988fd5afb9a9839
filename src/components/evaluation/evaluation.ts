import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import type { Evaluation as EvaluationRecord } from '../../contract/evaluation.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Editing } from '../../controllers/editing.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { editingFrame, type Ready, showNotice } from '../../templates/editing.js';
import {
  type EvaluationChangedEvent,
  type EvaluationStepChosenEvent,
  EvaluationTermChosenEvent,
} from './evaluation.events.js';
import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  isSendable,
  wordedSteps,
} from './evaluation.state.js';
import { flowStyles } from './evaluation-flow.styles.js';
import type { FlowPart } from './flow-part.js';
import { loadDesk, distributionNow } from './loading.js';

type State = Ready<EvaluationDesk, EvaluationDraft>;

/**
 * The evaluation of one appraisal, for the year or a month or quarter of it. The appraiser reads evidence, marks results and
 * behaviours, sets both ratings, signs, hands over, reports; the employee reads where it stands, then what it says, takes it in
 * receipt or objects; the superior of the appraiser decides on an objection, or takes over from an appraiser who did not act.
 *
 * @tag asn-evaluation
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {EvaluationSavedEvent} asn-evaluation-saved - The judgement is saved on the server.
 * @fires {EvaluationSignedEvent} asn-evaluation-signed - The appraiser signed.
 * @fires {EvaluationDeliveredEvent} asn-evaluation-delivered - The document was handed over to the employee.
 * @fires {EvaluationAcknowledgedEvent} asn-evaluation-acknowledged - The employee acknowledged the document.
 * @fires {EvaluationObjectedEvent} asn-evaluation-objected - The employee objected.
 * @fires {EvaluationExplainedEvent} asn-evaluation-explained - The appraiser explained the judgement to the objection.
 * @fires {EvaluationDecidedEvent} asn-evaluation-decided - The objection was decided.
 * @fires {EvaluationTakenOverEvent} asn-evaluation-taken-over - The appraiser's superior took the evaluation over.
 * @fires {EvaluationCorrectedEvent} asn-evaluation-corrected - A signed judgement was opened for a correction.
 * @fires {EvaluationReportedEvent} asn-evaluation-reported - The document was reported to the competent official.
 * @fires {EvaluationTermChosenEvent} asn-evaluation-term-chosen - The person chose another month, quarter or the year.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart table
 * @csspart chart
 * @csspart figure
 * @csspart state
 * @csspart trust
 * @csspart predicate
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class Evaluation extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Whose evaluation: the id of an appraisal, or `current` for one's own. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** What is assessed: `annual`, a quarter `Q1` or a month `M01`. Without it the person chooses, beginning with the year. */
  @property() term?: string;

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** What the person chose to look at. */
  @state() private chosen = 'annual';

  readonly #common = new Localize(this, common);
  /** The desk and its steps. They come while the server is asked what lies on it. */
  readonly #desk = new Deferred(this, () => import('./evaluation-view.define.js'), { ahead: false });
  readonly #flow: Deferred<FlowPart> = new Deferred(
    this,
    async () => new (await import('./desk-rest.js')).FlowPart(this),
    { ahead: false },
  );
  readonly #connection = new Connection(this, () => void this.#reload());
  readonly #editing = new Editing<EvaluationDesk, EvaluationDraft>(this, this.#connection, {
    // The year keeps the name that its drafts had before there were terms.
    key: () => `evaluation:${this.appraisalId}${this.#term === 'annual' ? '' : `:${this.#term}`}`,
    load: (client, signal) => loadDesk(client, this.appraisalId, this.#term, signal),
    valueOf: () => ({}),
    editable: isSendable,
    // Words for a step overwrite nothing.
    asks: ({ results }) => results !== undefined,
  });
  readonly #terms = new Loading(this, {
    task: ([client, appraisalId, term], { signal }) =>
      term === undefined ? client?.evaluations.terms({ appraisalId, signal }) : undefined,
    args: () => [this.#connection.client, this.appraisalId, this.term] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    if (this.#connection.client) void [this.#desk.state, this.#flow.state];
    return html`
      <div class="page flow" lang=${this.#common.lang}>
        ${this.term === undefined ? this.#flow.module?.termSwitch(this.#terms.value?.items ?? [], this.chosen, this.#chooseTerm) : nothing}
        ${editingFrame(
          this.#common,
          this.#editing,
          (state) => this.#renderDesk(state),
          (desk, draft = {}) => html`
            <asn-evaluation-view excerpt .desk=${desk} .value=${draft}></asn-evaluation-view>
          `,
        )}
        ${agencyWords}
      </div>
    `;
  }

  #renderDesk(state: State) {
    const { resource: desk, value, progress } = state;
    const ready = () => html`
      <asn-evaluation-view
        .desk=${desk}
        .value=${value}
        .running=${progress.type === 'running' ? progress.action : ''}
        @asn-evaluation-changed=${this.#change}
        @asn-evaluation-step-chosen=${this.#take}
      ></asn-evaluation-view>
      ${this.#flow.module?.trust(state)}
    `;
    return html`${whenLoaded(this.#common, this.#desk, ready)}`;
  }

  get #term(): string {
    return this.term ?? this.chosen;
  }

  readonly #chooseTerm = (term: string) => {
    this.chosen = term;
    this.dispatchEvent(new EvaluationTermChosenEvent({ term }));
  };

  #change({ detail }: EvaluationChangedEvent) {
    this.#editing.change(detail);
  }

  async #reload() {
    await Promise.all([this.#editing.reload(), this.#terms.run()]);
  }

  async #take({ detail: { step } }: EvaluationStepChosenEvent) {
    if (step === 'sign' && !(await this.#saveBeforeSigning())) return;
    const evaluation = await this.#run(step);
    if (!evaluation) return;
    const part = await this.#flow.ready();
    announce(part.told(step), this.#common.lang);
    this.dispatchEvent(part.steps[step].fact(evaluation));
    void this.#terms.run();
  }

  /** A judgement that is on the server already is not written again: every write is a step in its history. */
  async #saveBeforeSigning(): Promise<boolean> {
    const { state } = this.#editing;
    const isSaved = state.type === 'ready' && state.value.results === undefined;
    const { allowedActions = [] } = state.type === 'ready' ? state.resource.evaluation : {};
    if (isSaved && allowedActions.includes('sign')) return true;
    return (await this.#run('save', 'sign')) !== undefined;
  }

  /** Takes one step. What was written for another one stays on the screen. */
  async #run(step: EvaluationStepName, action: EvaluationStepName = step): Promise<EvaluationRecord | undefined> {
    const before = this.#editing.state;
    const desk = await this.#editing.run(action, async (client, { resource, value }) => {
      const { steps } = await this.#flow.ready();
      const evaluation = await steps[step].send(client, resource, value);
      const distribution = resource.distribution && (await distributionNow(client, this.appraisalId, this.#term));
      return { ...resource, evaluation, etag: evaluation.etag, distribution: distribution ?? null };
    });
    if (!desk) void showNotice(this);
    else if (before.type === 'ready') this.#keepWords(before.value, step);
    return desk?.evaluation;
  }

  #keepWords({ words }: EvaluationDraft, sent: EvaluationStepName) {
    const { state } = this.#editing;
    if (state.type !== 'ready') return;
    const left = wordedSteps.filter((step) => step !== sent && words?.[step]);
    if (left.length === 0) return;
    const kept = Object.fromEntries(left.map((step) => [step, words?.[step]]));
    this.#editing.change({ ...state.value, words: kept });
  }
}
