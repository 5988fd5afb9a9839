import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { agencyWords } from '../../templates/agency-words.js';
import { problemPanel } from '../../templates/problem.js';
import { PlanFlow, type ReadyPlan } from '../indicator-editor/plan-flow.js';
import { flowStyles } from '../indicator-editor/plan-flow.styles.js';
import type { SourceRequestedEvent } from './sources/indicator-source.events.js';
import type { PlanRequests } from './plan-requests.js';
import type { PlanRequest, PlanRequestedEvent } from './work-plan.events.js';

/**
 * The whole work plan (*SKP*) of one appraisal. The employee writes results and annexes and proposes the plan; the appraiser
 * adds expectations on behaviour and agrees or returns it; both remark on single items; everyone else who may see the
 * appraisal reads it. What is typed is kept on the device.
 *
 * @tag asn-work-plan
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {PlanSavedEvent} asn-plan-saved - The plan is saved on the server.
 * @fires {PlanSubmittedEvent} asn-plan-submitted - The plan is proposed to the appraiser.
 * @fires {PlanReturnedEvent} asn-plan-returned - The appraiser returned the plan with a note.
 * @fires {PlanApprovedEvent} asn-plan-approved - The appraiser agreed the plan.
 * @fires {PlanRevisedEvent} asn-plan-revised - The agreed plan is open again for a change.
 * @fires {PlanCommentedEvent} asn-plan-commented - A remark was sent.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart figure
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class WorkPlan extends LitElement {
  static override styles = flowStyles;

  /** Id of the appraisal; the reader's own in the open period unless told. Changes when the reader chooses another post. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  readonly #flow: PlanFlow = new PlanFlow(this, 'asn-work-plan-view');
  readonly #requests: Deferred<PlanRequests> = new Deferred(
    this,
    async () => new (await import('./plan-requests.js')).PlanRequests(this, this.#flow),
  );

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const { common } = this.#flow;
    const failed = this.#requests.module?.failed;
    return html`
      <div class="page" lang=${common.lang}>
        ${failed ? problemPanel(common, failed.error, () => this.#ask(failed.request)) : nothing}
        ${this.#flow.render((ready) => this.#renderPlan(ready))} ${agencyWords}
      </div>
    `;
  }

  #renderPlan({ resource, value, keeping, progress }: ReadyPlan) {
    const flow = this.#flow;
    const { beginnings, versions, running, sources } = this.#requests.module ?? {};
    return html`
      <asn-work-plan-view
        .record=${resource}
        .value=${value}
        .objectives=${beginnings?.objectives ?? []}
        .versions=${versions ?? { type: 'unasked' }}
        .sources=${sources?.state}
        .copyFrom=${beginnings?.last?.period.label}
        .library=${flow.library}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .requested=${running}
        .refusals=${flow.refusals}
        @asn-plan-edited=${flow.edit}
        @asn-plan-step-chosen=${flow.take}
        @asn-library-searched=${flow.search}
        @asn-plan-requested=${this.#hear}
        @asn-source-requested=${this.#hearOfSource}
      ></asn-work-plan-view>
    `;
  }

  #hear(event: PlanRequestedEvent) {
    event.stopPropagation();
    if (event.detail.type !== 'post') return this.#ask(event.detail);
    this.#requests.module?.forget();
    this.appraisalId = event.detail.appraisalId;
  }

  #hearOfSource(event: SourceRequestedEvent) {
    event.stopPropagation();
    this.#requests.module?.sources.take(event.detail);
  }

  #ask(request: PlanRequest) {
    void this.#requests.ready().then((requests) => requests.ask(request));
  }
}
