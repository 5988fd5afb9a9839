import { html, LitElement } from 'lit';
import { property } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import { Appearance } from '../../controllers/appearance.js';
import { agencyWords } from '../../templates/agency-words.js';
import { PlanFlow, type ReadyPlan } from './plan-flow.js';
import { flowStyles } from './plan-flow.styles.js';

/**
 * The results and indicators of a work plan (*SKP*). The employee writes them and proposes the plan; the appraiser agrees or
 * returns it with a note; everyone else who may see the appraisal reads it. What is typed is kept on the device. The whole
 * plan, with behaviour, remarks and versions, is `<asn-work-plan>`.
 *
 * @tag asn-indicator-editor
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {PlanSavedEvent} asn-plan-saved - The plan is saved on the server.
 * @fires {PlanSubmittedEvent} asn-plan-submitted - The plan is proposed to the appraiser.
 * @fires {PlanReturnedEvent} asn-plan-returned - The appraiser returned the plan with a note.
 * @fires {PlanApprovedEvent} asn-plan-approved - The appraiser agreed the plan.
 * @fires {PlanRevisedEvent} asn-plan-revised - The agreed plan is open again for a change.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class IndicatorEditor extends LitElement {
  static override styles = flowStyles;

  /** Id of the appraisal; the reader's own in the open period unless told. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  readonly #flow: PlanFlow = new PlanFlow(this, 'asn-indicator-editor-view');

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const flow = this.#flow;
    return html`<div class="page" lang=${flow.common.lang}>
      ${flow.render((ready) => this.#renderPlan(ready))} ${agencyWords}
    </div>`;
  }

  #renderPlan({ resource, value, keeping, progress }: ReadyPlan) {
    const { plan, appraisal, policy, leader } = resource;
    const flow = this.#flow;
    return html`
      <asn-indicator-editor-view
        .plan=${plan}
        .value=${value}
        .appraisal=${appraisal}
        .leader=${leader}
        .behaviours=${policy.behaviours}
        .timeZone=${policy.timeZone}
        .library=${flow.library}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .refusals=${flow.refusals}
        @asn-plan-edited=${flow.edit}
        @asn-plan-step-chosen=${flow.take}
        @asn-library-searched=${flow.search}
      ></asn-indicator-editor-view>
    `;
  }
}
