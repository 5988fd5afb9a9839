import { documents } from '../../client/generated/documents.js';
import { unitPlans } from '../../client/generated/unit-plans.js';
import { AsnError, type Client } from '../../client/index.js';
import { randomId } from '../../client/random-id.js';
import { offer } from '../../client/rows.js';
import type { Appraisal, PlanItem } from '../../contract/index.js';
import { announce } from '../../controllers/announcer.js';
import { download } from '../../controllers/download.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { planRemarks } from '../../locales/plan-remarks.js';
import { planRequestTexts } from '../../locales/work-plan-requests.js';
import { copyPlan } from '../../rules/plan-copy.js';
import { entryOf } from '../indicator-editor/plan-entry.js';
import type { PlanFlow, ReadyPlan } from '../indicator-editor/plan-flow.js';
import { withPlan } from '../indicator-editor/plan-record.js';
import { keyOf } from '../indicator-editor/remarks.js';
import { type SourcedPlan, SourceFlow } from './sources/source-flow.js';
import { type Beginnings, lastPlanOf, objectivesOf } from './beginnings.js';
import type { VersionsState } from './versions.js';
import { PlanCommentedEvent, type PlanRequest } from './work-plan.events.js';
import type { WorkPlan } from './work-plan.js';
import type { WorkPlanView } from './work-plan-view.js';

type Asked =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly request: PlanRequest }
  | { readonly type: 'failed'; readonly request: PlanRequest; readonly error: AsnError };

/** What belongs to a plan beside its steps: remarks, versions, last year's plan, the objectives of the unit, a PDF. */
export class PlanRequests {
  /** From which open results the indicators take their realisation. */
  readonly sources: SourceFlow;
  readonly #host: WorkPlan;
  readonly #flow: PlanFlow;
  readonly #text: Localize<typeof planRequestTexts>;
  readonly #remarkText: Localize<typeof planRemarks>;
  readonly #versions;
  readonly #beginnings;
  #asked: Asked = { type: 'idle' };
  /** The appraisal whose versions are wanted. */
  #versionsOf: string | undefined;

  constructor(host: WorkPlan, flow: PlanFlow) {
    offer({ documents, unitPlans });
    this.#host = host;
    this.#flow = flow;
    this.#text = new Localize(host, planRequestTexts);
    this.#remarkText = new Localize(host, planRemarks);
    this.#versions = new Loading(host, {
      task: async ([client, appraisalId], { signal }) =>
        client && appraisalId ? (await client.workPlans.versions({ appraisalId, signal })).items : undefined,
      args: () => [this.#client, this.#wantedVersions, this.#ready?.resource.plan.agreedVersion] as const,
    });
    this.sources = new SourceFlow({ element: host, client: () => this.#client, plan: () => this.#sourced });
    // What an own plan can begin with is read only by those who write one.
    this.#beginnings = new Loading(host, {
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
  }

  /** What is on its way. */
  get running(): PlanRequest | undefined {
    return this.#asked.type === 'running' ? this.#asked.request : undefined;
  }

  /** What did not succeed, and why. */
  get failed(): { readonly request: PlanRequest; readonly error: AsnError } | undefined {
    return this.#asked.type === 'failed' ? this.#asked : undefined;
  }

  /** What an own plan can begin with. */
  get beginnings(): Beginnings | undefined {
    return this.#beginnings.value;
  }

  get versions(): VersionsState {
    const { failed, value } = this.#versions;
    if (this.#wantedVersions === undefined) return { type: 'unasked' };
    if (failed) return { type: 'failed' };
    return value ? { type: 'loaded', items: value } : { type: 'loading' };
  }

  /** Asks the server; a second request waits for nobody, it is not taken. */
  async ask(request: PlanRequest): Promise<void> {
    const client = this.#client;
    if (!client || this.#asked.type === 'running') return;
    if (request.type === 'versions') return this.#openVersions();
    this.#show({ type: 'running', request });
    try {
      if (request.type === 'comment') await this.#comment(client, request.about);
      else if (request.type === 'copy') await this.#copy(client);
      else await this.#downloadPdf(client);
      this.#show({ type: 'idle' });
    } catch (error) {
      this.#show({ type: 'failed', request, error: error instanceof AsnError ? error : new AsnError(String(error)) });
    }
  }

  /** What went wrong belongs to the plan it was asked of. */
  forget(): void {
    if (this.#asked.type === 'failed') this.#show({ type: 'idle' });
  }

  get #client(): Client | undefined {
    return this.#flow.connection.client;
  }

  get #ready(): ReadyPlan | undefined {
    const { state } = this.#flow.editing;
    return state.type === 'ready' ? state : undefined;
  }

  get #sourced(): SourcedPlan | undefined {
    const { appraisal } = this.#ready?.resource ?? {};
    if (!appraisal) return undefined;
    const { id: appraisalId, employee, post } = appraisal;
    return {
      ...{ key: appraisalId, unit: { name: (post ?? employee).unit } },
      read: (client, signal) => client.indicatorSources.get({ appraisalId, signal }),
      save: (client, ifMatch, body) => client.indicatorSources.save({ appraisalId, ifMatch, body }),
    };
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
    return isChanging || this.#versionsOf === plan?.appraisalId ? plan?.appraisalId : undefined;
  }

  #openVersions() {
    if (this.#versions.failed) void this.#versions.run();
    this.#versionsOf = this.#ready?.resource.plan.appraisalId;
    this.#host.requestUpdate();
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
    this.#host.dispatchEvent(new PlanCommentedEvent(plan));
  }

  async #copy(client: Client) {
    const { last, objectives } = this.beginnings ?? {};
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
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<WorkPlanView>('asn-work-plan-view')?.goTo(`edit-${results[0]?.id}`);
  }

  async #downloadPdf(client: Client) {
    const { appraisal } = this.#ready?.resource ?? {};
    if (!appraisal) return;
    const file = await client.documents.pdf({ appraisalId: appraisal.id, kind: 'work-plan' });
    download(file, this.#text.term('pdfName', appraisal.period.label, appraisal.employee.name));
  }

  #show(asked: Asked) {
    this.#asked = asked;
    this.#host.requestUpdate();
  }
}
