import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../decorators.js';
import { type Client, NotFoundError } from '../../client/index.js';
import type { Appraisal } from '../../contract/appraisal.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { whenLoaded } from '../../templates/deferred.js';
import { editingFrame, type Ready, showNotice } from '../../templates/editing.js';
import { load, save, type SelfAssessmentRecord, submit } from './self-assessment.record.js';
import type { ReadPart } from './read-part.js';
import { actionBar } from './sending.js';
import {
  type SelfAssessmentChangedEvent,
  SelfAssessmentSavedEvent,
  SelfAssessmentSubmittedEvent,
} from './self-assessment.events.js';
import * as drafts from './self-assessment.state.js';
import { styles } from './self-assessment.styles.js';

type State = Ready<SelfAssessmentRecord, drafts.SelfAssessmentDraft>;

/**
 * The employee states what was reached, tells the story of the period and sends it to the superior. Others who may see the
 * appraisal read it here. What is typed is kept on the device until it is saved.
 *
 * @tag asn-self-assessment
 * @slot help - Where to get help: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {SelfAssessmentSavedEvent} asn-self-assessment-saved - It is saved on the server.
 * @fires {SelfAssessmentSubmittedEvent} asn-self-assessment-submitted - It is with the superior.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart state
 * @csspart trust
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class SelfAssessment extends LitElement {
  static override styles = [host, controls, panels, styles];

  /** Id of the appraisal; the reader's own in the open period unless told. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** What is assessed: the year, a quarter `Q1` or a month `M01`. */
  @property() term = 'annual';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** What stopped the last attempt to save. */
  @state() private faults: readonly drafts.SelfAssessmentFault[] = [];

  /** Whether the last question before sending is open. */
  @state() private confirming = false;

  readonly #text = new Localize(this, selfAssessmentTexts);
  readonly #common = new Localize(this, common);
  readonly #read: Deferred<ReadPart> = new Deferred(
    this,
    async () => new (await import('./read-part.js')).ReadPart(this),
  );
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<SelfAssessmentRecord, drafts.SelfAssessmentDraft>(this, this.#connection, {
    // The year keeps the name that its drafts had before there were terms.
    key: () => `self-assessment:${this.appraisalId}${this.term === 'annual' ? '' : `:${this.term}`}`,
    load: (client, signal) => load(client, this.appraisalId, this.term, signal),
    valueOf: ({ assessment }) => drafts.draftOf(assessment),
    editable: ({ assessment }) => assessment.allowedActions.includes('edit'),
  });

  constructor() {
    super();
    new Appearance(this);
  }

  /** An update is complete when all that it shows stands on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#read.settled;
    return super.getUpdateComplete();
  }

  override render() {
    const text = this.#text;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        <div>
          <h2 id="heading">${this.#heading()}</h2>
          ${this.#renderAbout()}
        </div>
        ${this.#renderState()}
        ${agencyWords}
      </section>
    `;
  }

  /** Names the month or quarter; the year stands below. */
  #heading() {
    const { state } = this.#editing;
    const text = this.#text;
    if (state.type !== 'ready' || this.term === 'annual') return text.term('heading');
    return text.term('headingOf', termLabel(this.term, state.resource.appraisal.period.label, text.lang));
  }

  #renderAbout() {
    const { state } = this.#editing;
    if (state.type !== 'ready') return nothing;
    const text = this.#text;
    const { appraisal } = state.resource;
    const { label } = appraisal.period;
    const about = text.term('about', appraisal.employee.name, label);
    if (!isOwn(appraisal)) return html`<p class="note">${about}</p>`;
    return html`
      <p class="note screen-only">${termLabel('annual', label, text.lang)}</p>
      <p class="note print-only">${about}</p>
    `;
  }

  #renderState() {
    const { state } = this.#editing;
    const text = this.#text;
    if (state.type === 'failed' && state.error instanceof NotFoundError && this.appraisalId === 'current') {
      return html`<div class="panel attention">
        <h3>${text.term('noAppraisalTitle')}</h3>
        <p>${text.term('noAppraisalText')}</p>
      </div>`;
    }
    return editingFrame(
      this.#common,
      this.#editing,
      (ready) => this.#renderForm(ready),
      (record, value) => this.#renderReading(record, value ?? drafts.draftOf(record.assessment)),
    );
  }

  #renderForm(ready: State) {
    const { assessment, plan, appraisal, policy } = ready.resource;
    const text = this.#text;
    const agreed = plan.state === 'approved' || plan.state === 'closed' || plan.state === 'superseded';
    if (!assessment.allowedActions.includes('edit')) {
      if (assessment.state === 'open' && !agreed)
        return html`${this.#withRead((part) => part.notYet(plan, appraisal))}`;
      const saved = drafts.draftOf(assessment);
      return html`${this.#withRead((part) => part.submission(ready.resource))}${this.#renderReading(ready.resource, saved)}`;
    }
    const busy = ready.progress.type === 'running';
    return html`
      <asn-self-assessment-view
        .plan=${plan}
        .behaviours=${policy.behaviours}
        .scale=${policy.review.scale}
        .value=${ready.value}
        .suggestions=${ready.resource.suggestions?.items ?? []}
        .faults=${this.faults}
        ?busy=${busy}
        ?mid-year=${this.term !== 'annual'}
        @asn-self-assessment-changed=${this.#change}
      ></asn-self-assessment-view>
      ${
        this.confirming
          ? this.#withRead((part) =>
              part.confirmation(ready, { confirm: () => void this.#submit(), cancel: this.#cancel }),
            )
          : actionBar(text, this.#common, ready, {
              save: () => void this.#save(),
              submit: () => this.#askToSubmit(ready),
            })
      }
    `;
  }

  #renderReading({ plan, policy }: SelfAssessmentRecord, value: drafts.SelfAssessmentDraft) {
    return html`<asn-self-assessment-view
      readonly
      ?mid-year=${this.term !== 'annual'}
      .plan=${plan}
      .behaviours=${policy.behaviours}
      .scale=${policy.review.scale}
      .value=${value}
    ></asn-self-assessment-view>`;
  }

  #change(event: SelfAssessmentChangedEvent) {
    // The working copy is this element's own affair until it is saved.
    event.stopPropagation();
    this.#editing.change(event.detail);
  }

  async #save() {
    const { state } = this.#editing;
    if (state.type !== 'ready' || !this.#isSound(state)) return;
    const saved = await this.#editing.run('save', save(this.term));
    if (!saved) return showNotice(this);
    announce(this.#text.term('saved'), this.#text.lang);
    this.dispatchEvent(new SelfAssessmentSavedEvent(saved.assessment));
  }

  #askToSubmit(ready: State) {
    if (ready.progress.type === 'running' || !this.#isSound(ready)) return;
    this.confirming = true;
    void this.#focusOn('#confirm');
  }

  readonly #cancel = () => {
    this.confirming = false;
    void this.#focusOn('#submit');
  };

  // Two steps, each complete in itself: when only the second fails, everything is already safe on the server.
  async #submit() {
    const { state } = this.#editing;
    if (state.type !== 'ready') return;
    if (state.keeping.type !== 'unchanged' && !(await this.#editing.run('submit', save(this.term))))
      return showNotice(this);
    const submitted = await this.#editing.run('submit', submit(this.term));
    if (!submitted) return showNotice(this);
    this.confirming = false;
    announce(this.#text.term('submittedTitle'), this.#text.lang);
    this.dispatchEvent(new SelfAssessmentSubmittedEvent(submitted.assessment));
    await this.#focusOn('#submitted');
  }

  async #focusOn(place: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }

  #withRead(template: (part: ReadPart) => TemplateResult) {
    return whenLoaded(this.#common, this.#read, template);
  }

  #isSound({ value, resource }: State): boolean {
    this.faults = drafts.faultsOf(value, resource.plan, this.#text.lang);
    return this.faults.length === 0;
  }
}

function isOwn({ relations }: Appraisal): boolean {
  return relations.includes('own');
}
