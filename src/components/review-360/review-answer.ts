import { html, LitElement } from 'lit';
import { property, state } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import type { Policy } from '../../contract/policy.js';
import type { ReviewAssignment } from '../../contract/review.js';
import { announce } from '../../controllers/announcer.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { reviewTexts } from '../../locales/review-360.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { Appearance } from '../../controllers/appearance.js';
import {
  ReviewAnsweredEvent,
  type ReviewChangedEvent,
  ReviewDeclinedEvent,
  type ReviewStepChosenEvent,
} from './review-360.events.js';
import { answerOf, draftOf, type ReviewDraft } from './review-360.state.js';
import { flowStyles } from './review-flow.styles.js';

interface AssignmentRecord {
  readonly etag: string;
  readonly assignment: ReviewAssignment;
  /** Tells the zone in which the round closes. */
  readonly policy: Policy;
}

/**
 * One review assignment: `<asn-review-360>` shows it where the page names one or the reviewer chose one. What is answered is
 * kept on the device until it is sent.
 *
 * @tag asn-review-answer
 * @fires {ReviewAnsweredEvent} asn-review-answered - The answer is on the server.
 * @fires {ReviewDeclinedEvent} asn-review-declined - The reviewer declined.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 */
export class ReviewAnswer extends LitElement {
  static override styles = [host, controls, panels, flowStyles];

  /** Id of the assignment. */
  @property({ attribute: 'assignment-id' }) assignmentId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether the answer was sent just now. */
  @state() private sent = false;

  readonly #text = new Localize(this, reviewTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<AssignmentRecord, ReviewDraft>(this, this.#connection, {
    key: () => `review:${this.assignmentId}`,
    load: async (client, signal) => {
      const { assignmentId } = this;
      const [assignment, policy] = await Promise.all([
        client.reviewAssignments.get({ assignmentId, signal }),
        client.policy.get({ signal }),
      ]);
      return { etag: assignment.etag, assignment, policy };
    },
    valueOf: ({ assignment }) => draftOf(assignment),
    editable: ({ assignment }) => assignment.allowedActions.includes('answer'),
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<div class="flow" lang=${this.#text.lang}>
      ${editingFrame(
        this.#common,
        this.#editing,
        (ready) => this.#renderForm(ready),
        ({ assignment }, value) => html`
          <asn-review-360-view readonly .assignment=${assignment} .value=${value ?? draftOf(assignment)}></asn-review-360-view>
        `,
      )}
    </div>`;
  }

  #renderForm(ready: Ready<AssignmentRecord, ReviewDraft>) {
    const { assignment, policy } = ready.resource;
    const text = this.#text;
    const unsent = ready.keeping.type !== 'unchanged' && ready.progress.type !== 'unsent';
    return html`
      <asn-review-360-view
        .assignment=${assignment}
        .value=${ready.value}
        .timeZone=${policy.timeZone}
        ?unsent=${unsent}
        ?sent=${this.sent}
        ?busy=${ready.progress.type === 'running'}
        @asn-review-changed=${this.#change}
        @asn-review-step-chosen=${this.#take}
      ></asn-review-360-view>
      ${unsent ? trustLine(this.#common, ready, this.#common.term('sentAs', text.term('send')), text.term('readAsSum')) : ''}
    `;
  }

  #change(event: ReviewChangedEvent) {
    // The working copy is this element's own affair until it is sent: it is the reviewer's secret.
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  async #take(event: ReviewStepChosenEvent) {
    event.stopPropagation();
    const { step } = event.detail;
    const done = await this.#run(step);
    if (!done) return showNotice(this);
    const { assignment } = done;
    this.sent = step === 'answer';
    announce(this.#text.term(step === 'answer' ? 'thanksTitle' : 'declinedTitle'), this.#text.lang);
    this.dispatchEvent(step === 'answer' ? new ReviewAnsweredEvent(assignment) : new ReviewDeclinedEvent(assignment));
  }

  #run(step: 'answer' | 'decline') {
    return this.#editing.run(step, async (client, { resource, value }) => {
      const { id: assignmentId, etag: ifMatch } = resource.assignment;
      const assignment = await (step === 'answer'
        ? client.reviewAssignments.answer({ assignmentId, body: answerOf(value), ifMatch })
        : client.reviewAssignments.decline({ assignmentId, ifMatch }));
      return { ...resource, assignment, etag: assignment.etag };
    });
  }
}
