import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AsnError, type Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import type { Appraisal, PlanItem } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { planRemarks } from '../../locales/plan-remarks.js';
import { workPlanTexts } from '../../locales/work-plan.js';
import { copyPlan } from '../../rules/index.js';
import { problemPanel } from '../../templates/problem.js';
import { flowStyles } from '../indicator-editor/indicator-editor.js';
import { entryOf } from '../indicator-editor/plan-entry.js';
import { PlanFlow, type ReadyPlan } from '../indicator-editor/plan-flow.js';
import { withPlan } from '../indicator-editor/plan-record.js';
import { keyOf } from '../indicator-editor/remarks.js';
import { type Beginnings, lastPlanOf, objectivesOf } from './beginnings.js';
import { download } from '../../controllers/download.js';
import type { VersionsState } from './versions.js';
import { PlanCommentedEvent, type PlanRequest, type PlanRequestedEvent } from './work-plan.events.js';
import type { WorkPlanView } from './work-plan-view.js';

type Asked =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly request: PlanRequest }
  | { readonly type: 'failed'; readonly request: PlanRequest; readonly error: AsnError };

/**
 * The whole work plan (*SKP*) of one appraisal. The employee writes results and annexes and proposes the plan; the appraiser
 * adds expectations on behaviour and agrees or returns it; both remark on single items; everyone else who may see the
 * appraisal reads it. What is typed is kept on the device.
 *
 * @tag asn-work-plan
 * @fires {PlanSavedEvent} asn-plan-saved - The plan is saved on the server.
 * @fires {PlanSubmittedEvent} asn-plan-submitted - The plan is proposed to the appraiser.
 * @fires {PlanReturnedEvent} asn-plan-returned - The appraiser returned the plan with a note.
 * @fires {PlanApprovedEvent} asn-plan-approved - The appraiser agreed the plan.
 * @fires {PlanRevisedEvent} asn-plan-revised - The agreed plan is open again for a change.
 * @fires {PlanCommentedEvent} asn-plan-commented - A remark was sent.
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class WorkPlan extends LitElement {
  static override styles = flowStyles;

  /** Id of the appraisal; the reader's own in the open period unless told. Changes when the reader chooses another post. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** What was asked for beside the steps of the plan. */
  @state() private asked: Asked = { type: 'idle' };

  /** The appraisal whose versions are wanted. */
  @state() private versionsOf?: string;

  readonly #flow: PlanFlow = new PlanFlow(this, 'asn-work-plan-view');
  readonly #text = new Localize(this, workPlanTexts);
  readonly #remarkText = new Localize(this, planRemarks);
  readonly #versions = new Task(this, {
    task: async ([client, appraisalId], { signal }) =>
      client && appraisalId ? (await client.workPlans.versions({ appraisalId, signal })).items : undefined,
    args: () => [this.#client, this.#wantedVersions, this.#ready?.resource.plan.agreedVersion] as const,
  });
  /** What an own plan can begin with; read only by those who write one. */
  readonly #beginnings = new Task(this, {
    task: async ([client, appraisal, isEmpty], { signal }): Promise<Beginnings | undefined> => {
      if (!client || !appraisal) return undefined;
      const [objectives, last] = await Promise.all([
        objectivesOf(client, appraisal, signal),
        isEmpty ? lastPlanOf(client, appraisal, signal) : undefined,
      ]);
      return { objectives, last };
    },
    args: () => [this.#client, this.#written?.appraisal, this.#written?.isEmpty] as const,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const flow = this.#flow;
    const { asked } = this;
    return html`
      <div class="page" lang=${flow.text.lang}>
        ${asked.type === 'failed' ? problemPanel(flow.common, asked.error, () => void this.#ask(asked.request)) : nothing}
        ${flow.render((ready) => this.#renderPlan(ready))}
      </div>
    `;
  }

  #renderPlan({ resource, value, keeping, progress }: ReadyPlan) {
    const flow = this.#flow;
    const { asked } = this;
    const beginnings = this.#beginnings.value;
    return html`
      <asn-work-plan-view
        .record=${resource}
        .value=${value}
        .objectives=${beginnings?.objectives ?? []}
        .versions=${this.#versionsState}
        .copyFrom=${beginnings?.last?.period.label}
        .library=${flow.library.state}
        .keeping=${keeping}
        .running=${progress.type === 'running' ? progress.action : undefined}
        .requested=${asked.type === 'running' ? asked.request : undefined}
        .refusals=${flow.refusals}
        @asn-plan-edited=${flow.edit}
        @asn-plan-step-chosen=${flow.take}
        @asn-library-searched=${flow.search}
        @asn-plan-requested=${this.#hear}
      ></asn-work-plan-view>
    `;
  }

  get #client(): Client | undefined {
    return this.#flow.connection.client;
  }

  get #ready(): ReadyPlan | undefined {
    const { state: editing } = this.#flow.editing;
    return editing.type === 'ready' ? editing : undefined;
  }

  /** The own plan that is being written. One object an appraisal: what it can begin with is read once. */
  get #written(): { readonly appraisal: Appraisal; readonly isEmpty: boolean } | undefined {
    const { plan, appraisal } = this.#ready?.resource ?? {};
    if (!plan || !appraisal || !plan.allowedActions.includes('edit')) return undefined;
    return { appraisal, isEmpty: plan.results.length === 0 && !plan.agreedVersion };
  }

  /** Versions are read when somebody opens them, and while a change is settled: what is changed shows only beside them. */
  get #wantedVersions(): string | undefined {
    const { plan } = this.#ready?.resource ?? {};
    const isChanging = Boolean(plan?.agreedVersion) && plan?.agreedVersion !== plan?.version;
    return isChanging || this.versionsOf === plan?.appraisalId ? plan?.appraisalId : undefined;
  }

  get #versionsState(): VersionsState {
    const { status, value } = this.#versions;
    if (this.#wantedVersions === undefined) return { type: 'unasked' };
    if (status === TaskStatus.ERROR) return { type: 'failed' };
    return value ? { type: 'loaded', items: value } : { type: 'loading' };
  }

  #hear(event: PlanRequestedEvent) {
    event.stopPropagation();
    void this.#ask(event.detail);
  }

  async #ask(request: PlanRequest) {
    const client = this.#client;
    if (!client || this.asked.type === 'running') return;
    if (request.type === 'post') return this.#openPost(request.appraisalId);
    if (request.type === 'versions') return this.#openVersions();
    this.asked = { type: 'running', request };
    try {
      if (request.type === 'comment') await this.#comment(client, request.about);
      else if (request.type === 'copy') await this.#copy(client);
      else await this.#downloadPdf(client);
      this.asked = { type: 'idle' };
    } catch (error) {
      this.asked = { type: 'failed', request, error: error instanceof AsnError ? error : new AsnError(String(error)) };
    }
  }

  #openPost(appraisalId: string) {
    this.asked = { type: 'idle' };
    this.appraisalId = appraisalId;
  }

  #openVersions() {
    if (this.#versions.status === TaskStatus.ERROR) void this.#versions.run();
    this.versionsOf = this.#ready?.resource.plan.appraisalId;
  }

  async #comment(client: Client, about: PlanItem) {
    const { editing } = this.#flow;
    const sent = this.#ready;
    const text = sent?.value.remarks?.[keyOf(about)]?.trim();
    if (!sent || !text) return;
    const { appraisalId } = sent.resource.plan;
    const plan = await client.workPlans.comment({ appraisalId, body: { about, text } });
    const now = this.#ready;
    if (now?.resource.plan.appraisalId !== appraisalId) return;
    const { remarks, ...value } = now.value;
    const left = Object.entries(remarks ?? {}).filter(([key]) => key !== keyOf(about));
    editing.change(left.length === 0 ? value : { ...value, remarks: Object.fromEntries(left) });
    editing.take(withPlan(now.resource, plan));
    announce(this.#remarkText.term('sent'), this.#text.lang);
    this.dispatchEvent(new PlanCommentedEvent(plan));
  }

  async #copy(client: Client) {
    const { last, objectives } = this.#beginnings.value ?? {};
    const ready = this.#ready;
    if (!last || !ready) return;
    const { plan, appraisal, leader } = ready.resource;
    const { results, annexes } = copyPlan(await client.workPlans.get({ appraisalId: last.id }), randomId, {
      leaderResults: new Set(leader?.results.map(({ id }) => id)),
      objectives: new Set(objectives?.map(({ id }) => id)),
      years: appraisal.period.year - last.period.year,
    });
    const copied = entryOf({ ...plan, annexes, results: results.map((result) => ({ ...result, parentTitle: null })) });
    this.#flow.editing.change({ ...copied, remarks: ready.value.remarks });
    announce(this.#text.term('copied'), this.#text.lang);
    await this.updateComplete;
    this.renderRoot.querySelector<WorkPlanView>('asn-work-plan-view')?.goTo(`edit-${results[0]?.id}`);
  }

  async #downloadPdf(client: Client) {
    const { appraisal } = this.#ready?.resource ?? {};
    if (!appraisal) return;
    const file = await client.documents.pdf({ appraisalId: appraisal.id, kind: 'work-plan' });
    download(file, this.#text.term('pdfName', appraisal.period.label, appraisal.employee.name));
  }
}
