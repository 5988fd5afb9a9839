import { html, LitElement, nothing } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { Unit } from '../../contract/agency.js';
import type { Policy } from '../../contract/policy.js';
import type { PublicCase as Case, PublicCaseStep } from '../../contract/public-case.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { download } from '../../controllers/download.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { publicCaseStepTexts } from '../../locales/public-case.js';
import { publicCaseTexts } from '../../locales/public-cases.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { problemPanel } from '../../templates/problem.js';
import { caseAttachments, caseFront, type CasePage, casePublished, caseTimeline } from './case-reading.js';
import { caseSteps } from './case-steps.js';
import { type CaseFault, type CaseWriting, faultsOf, nothingWritten, stepOf, stepsOf } from './case-writing.js';
import { caseStyles } from './public-case.styles.js';
import { PublicCaseChangedEvent } from './public-cases.events.js';

interface CaseRecord {
  readonly etag: string;
  readonly one: Case;
  readonly policy: Policy;
  /** Units to forward to; only where that is allowed. */
  readonly units: readonly Unit[];
}

/**
 * One case of the public: what was sent, what was done, until when the next thing is due, and the steps that are allowed now. An
 * answer that is being written stays on the device until it is sent.
 *
 * @tag asn-public-case
 * @fires {PublicCaseChangedEvent} asn-public-case-changed - A step was taken.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart panel
 * @csspart state
 * @csspart trust
 */
export class PublicCase extends LitElement {
  static override styles = [host, controls, panels, desk, caseStyles];

  /** Id of the case. */
  @property({ attribute: 'case-id' }) caseId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private faults: readonly CaseFault[] = [];

  /** What kept a file from arriving. */
  @state() private refusal: AsnError | undefined;

  readonly #text = new Localize(this, publicCaseStepTexts);
  readonly #listText = new Localize(this, publicCaseTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<CaseRecord, CaseWriting>(this, this.#connection, {
    key: () => `public-case:${this.caseId}`,
    load: (client, signal) => load(client, this.caseId, signal),
    valueOf: () => nothingWritten,
    editable: ({ one }, { action }) => (action ? stepsOf(one).includes(action) : stepsOf(one).length > 0),
    // An answer overwrites nothing: it goes on top of what the sender has added meanwhile.
    asks: () => false,
  });

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  override render() {
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderCase(ready),
          (_record, writing) => html`<p class="said">${writing?.text ?? writing?.answer ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderCase(ready: Ready<CaseRecord, CaseWriting>) {
    const { one, policy, units } = ready.resource;
    const text = this.#text;
    const page: CasePage = { text, listText: this.#listText, one, timeZone: policy.timeZone };
    return html`
      ${caseFront(page)} ${this.refusal ? problemPanel(this.#common, this.refusal) : nothing}
      ${caseAttachments(page, (file) => void this.#download(file))}
      ${caseSteps(
        {
          ...page,
          writing: ready.value,
          faults: this.faults,
          caseDays: policy.publicVoice.caseDays,
          units,
          isRunning: ready.progress.type === 'running',
          change: (part) => this.#change(part),
          send: () => void this.#send(),
          takeBack: () => void this.#take({ action: 'publish', published: null }),
        },
        trustLine(this.#common, ready, text.known(`readBy-${ready.value.action}`) ?? text.term('readBy')),
      )}
      ${casePublished(page)} ${caseTimeline(page)}
    `;
  }

  #change(part: Partial<CaseWriting>) {
    const { state: editing } = this.#editing;
    if (part.action !== undefined) this.faults = [];
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  async #send() {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const { value: writing, resource } = editing;
    this.faults = faultsOf(writing, resource.one);
    const [first] = this.faults;
    if (first) return this.#focus(`#${first}`);
    if (writing.action) await this.#take(stepOf(writing, writing.action, resource.one));
  }

  async #take(step: PublicCaseStep) {
    const { caseId } = this;
    const done = await this.#editing.run(step.action, async (client, { resource }) => {
      const one = await client.publicCases.step({ caseId, body: step, ifMatch: resource.etag });
      return { ...resource, one, etag: one.etag };
    });
    if (!done) return showNotice(this);
    this.faults = [];
    announce(this.#text.term('done'), this.#text.lang);
    this.dispatchEvent(new PublicCaseChangedEvent({ action: step.action, publicCase: done.one }));
    this.#focus('#title');
  }

  async #download({ id: attachmentId, name }: Case['attachments'][number]) {
    const { client } = this.#connection;
    if (!client) return;
    this.refusal = undefined;
    try {
      download(await client.publicCases.attachment({ caseId: this.caseId, attachmentId }), name);
    } catch (error) {
      this.refusal = asnError(error);
    }
  }

  #focus(selector: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

async function load(client: Client, caseId: string, signal: AbortSignal): Promise<CaseRecord> {
  const [one, policy] = await Promise.all([client.publicCases.get({ caseId, signal }), client.policy.get({ signal })]);
  const units = one.allowedActions.includes('forward') ? (await client.units.list({ limit: 200, signal })).items : [];
  return { etag: one.etag, one, policy, units };
}
