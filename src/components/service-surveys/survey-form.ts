import { html, LitElement, nothing } from 'lit';
import type { Client } from '../../client/index.js';
import type { PublicService } from '../../contract/public-service.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { property, state } from '../../decorators.js';
import { AsnEvent } from '../../events.js';
import { common } from '../../locales/common.js';
import { surveyFormTexts } from '../../locales/survey-form.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { errorSummary } from '../../templates/error-summary.js';
import { formStyles } from './form.styles.js';
import { SurveySavedEvent } from './service-surveys.events.js';
import { changeOf, entryOf, faultsOf, newEntry, type SurveyEntry, type SurveyFault } from './survey-entry.js';
import { openSurveyFields, surveyFields, type SurveyScope } from './survey-fields.js';

/** The officer leaves the settings as they are. */
export class SurveyLeftEvent extends AsnEvent<undefined> {
  static override readonly type = 'asn-survey-left';
}

interface SurveyFormRecord {
  readonly etag: string;
  /** `undefined` for a new one. */
  readonly survey: SatisfactionSurvey | undefined;
  readonly services: readonly PublicService[];
}

/**
 * The settings of a survey. Until it opens all of them; afterwards its last day and how many people use the service.
 *
 * @tag asn-survey-form
 * @fires {SurveySavedEvent} asn-survey-saved - The survey is on the server.
 * @fires {SurveyLeftEvent} asn-survey-left - The officer leaves the settings as they are.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart trust
 */
export class SurveyForm extends LitElement {
  static override styles = [host, controls, panels, desk, formStyles];

  /** Id of the survey; empty for a new one. */
  @property({ attribute: 'survey-id' }) surveyId = '';

  /** Id of the unit, for a new one. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether somebody tried to save: only then what is missing is an error. */
  @state() private insisted = false;

  readonly #text = new Localize(this, surveyFormTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<SurveyFormRecord, SurveyEntry>(this, this.#connection, {
    key: () => (this.surveyId ? `survey:${this.surveyId}` : `new-survey:${this.unitId}`),
    load: (client, signal) => this.#load(client, signal),
    valueOf: ({ survey }) => (survey ? entryOf(survey) : newEntry),
    editable: ({ survey }) => !survey || survey.allowedActions.includes('edit'),
  });

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  override render() {
    return html`
      <div class="form" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderForm(ready),
          ({ survey }, entry) => html`<p class="said">${entry?.title.indonesian ?? survey?.title.indonesian ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderForm(ready: Ready<SurveyFormRecord, SurveyEntry>) {
    const text = this.#text;
    const { resource, value: entry, progress } = ready;
    const isOpen = resource.survey?.state === 'open';
    const faults = this.insisted ? faultsOf(entry) : [];
    const scope: SurveyScope = {
      ...{ text, entry },
      services: resource.services,
      errorAt: (field) => faults.flatMap((fault) => (fault.field === field ? [this.#wordsOf(fault)] : [])).join(' '),
      change: (part) => this.#change(part),
      focus: (id) => this.#focus(id),
    };
    const isRunning = progress.type === 'running';
    return html`
      ${errorSummary(
        this.#common.term('errorSummary'),
        faults.map((fault) => ({
          field: fault.field,
          words: this.#wordsOf(fault),
          go: () => this.#focus(fault.field),
        })),
      )}
      ${isOpen ? openSurveyFields(scope) : surveyFields(scope, !resource.survey)}
      ${ready.keeping.type === 'unchanged' ? nothing : trustLine(this.#common, ready, this.#common.term('sentAs', text.term('sentAs')))}
      <div class="actions">
        ${
          resource.survey
            ? html`<button type="button" @click=${() => this.dispatchEvent(new SurveyLeftEvent(undefined))}>
              ${text.term('leave')}
            </button>`
            : nothing
        }
        <button type="button" class="primary" aria-disabled=${isRunning ? 'true' : 'false'} @click=${this.#save}>
          ${text.term(isRunning ? 'saving' : 'save')}
        </button>
      </div>
    `;
  }

  #wordsOf({ code }: SurveyFault) {
    return this.#text.term(`fault-${code}`);
  }

  #change(part: Partial<SurveyEntry>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  readonly #save = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    this.insisted = true;
    if (faultsOf(editing.value).length > 0) return this.#focus('summary');
    const done = await this.#editing.run('save', async (client, { resource, value }) => {
      const survey = await this.#send(client, resource, value);
      return { ...resource, survey, etag: survey.etag };
    });
    if (!done?.survey) return showNotice(this);
    this.insisted = false;
    this.dispatchEvent(new SurveySavedEvent(done.survey));
  };

  #send(client: Client, { survey }: SurveyFormRecord, entry: SurveyEntry) {
    const body = changeOf(entry);
    return survey
      ? client.surveys.change({ surveyId: survey.id, body, ifMatch: survey.etag })
      : client.surveys.create({ unitId: this.unitId, body: { ...body, serviceId: entry.serviceId } });
  }

  async #load(client: Client, signal: AbortSignal): Promise<SurveyFormRecord> {
    const { surveyId, unitId } = this;
    if (surveyId) {
      const survey = await client.surveys.get({ surveyId, signal });
      return { etag: survey.etag, survey, services: [] };
    }
    const { services } = await client.serviceDesks.get({ unitId, signal });
    // Nothing of a new survey is on the server: no version of it can be stale.
    return { etag: 'new', survey: undefined, services };
  }

  #focus(id: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }
}

declare global {
  interface HTMLElementEventMap {
    'asn-survey-left': SurveyLeftEvent;
  }
}
