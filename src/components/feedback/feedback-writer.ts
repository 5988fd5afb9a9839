import { html, LitElement } from 'lit';
import { property, state } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import type { Feedback, FeedbackFrame } from '../../contract/feedback.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { feedbackWritingTexts } from '../../locales/feedback-writing.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { emptyPanel } from '../../templates/problem.js';
import { FeedbackGivenEvent, type FeedbackDraftEditedEvent, FeedbackSavedEvent } from './feedback.events.js';
import type { FeedbackForm } from './feedback-form.js';
import { changeOf, draftOf, emptyDraft, type FeedbackDraft, type FeedbackFault, faultsOf } from './feedback.state.js';
import { feedbackStyles } from './feedback.styles.js';

/** What is needed to write: the frame, and the author's stored draft where there is one. */
interface WriterRecord {
  readonly etag: string;
  readonly frame: FeedbackFrame;
  readonly stored: Feedback | null;
}

/**
 * Writes feedback on one employee. What is typed stays on the device; a saved draft is seen by its author alone; given, it
 * cannot be changed.
 *
 * @tag asn-feedback-writer
 * @fires {FeedbackSavedEvent} asn-feedback-saved - The draft is on the server.
 * @fires {FeedbackGivenEvent} asn-feedback-given - The feedback is given.
 * @csspart panel
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart trust
 */
export class FeedbackWriter extends LitElement {
  static override styles = [host, controls, panels, feedbackStyles];

  /** Id of the employee it is about. */
  @property({ attribute: 'employee-id' }) employeeId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** What kept it from being given. */
  @state() private faults: readonly FeedbackFault[] = [];

  readonly #text = new Localize(this, feedbackWritingTexts);
  readonly #sharedText = new Localize(this, feedbackTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this);
  readonly #editing = new Editing<WriterRecord, FeedbackDraft>(this, this.#connection, {
    key: () => `feedback:${this.employeeId}`,
    load: (client, signal) => load(client, this.employeeId, signal),
    valueOf: ({ stored }) => (stored ? draftOf(stored) : emptyDraft),
    editable: ({ frame }) => frame.appraisalId !== null,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="form" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderForm(ready),
          (_record, value) => html`<p class="said">${value?.text ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderForm(ready: Ready<WriterRecord, FeedbackDraft>) {
    const { frame } = ready.resource;
    const { name } = frame.employee;
    const text = this.#text;
    if (frame.appraisalId === null) return emptyPanel(text.term('noAppraisal', name), text.term('noAppraisalNext'));
    const isBusy = ready.progress.type === 'running';
    return html`
      <asn-feedback-form
        .frame=${frame}
        .value=${ready.value}
        .faults=${this.faults}
        @asn-feedback-edited=${this.#edit}
      ></asn-feedback-form>
      <div class="group">
        ${trustLine(this.#common, ready, this.#common.term('sentAs', text.term('send')), text.term('readBy', name))}
        <div class="actions">
          <button type="button" aria-disabled=${isBusy} @click=${this.#save}>${text.term('save')}</button>
          <button type="button" class="primary" aria-disabled=${isBusy} @click=${this.#give}>${text.term('send')}</button>
        </div>
      </div>
    `;
  }

  // What is being written is this element's own affair until it is on the server.
  #edit(event: FeedbackDraftEditedEvent) {
    event.stopPropagation();
    this.#editing.change(event.detail);
    this.faults = this.faults.filter((fault) => faultsOf(event.detail).includes(fault));
  }

  readonly #save = async () => {
    const saved = await this.#editing.run('save', save);
    if (!saved?.stored) return showNotice(this);
    announce(this.#text.term('saved'), this.#text.lang);
    this.dispatchEvent(new FeedbackSavedEvent(saved.stored));
  };

  // Saved first: when only the second step fails, what was written is already safe on the server.
  readonly #give = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    this.faults = faultsOf(editing.value);
    const [first] = this.faults;
    if (first) return this.renderRoot.querySelector<FeedbackForm>('asn-feedback-form')?.focusField(first);
    if (!(await this.#editing.run('give', save))) return showNotice(this);
    let given: Feedback | undefined;
    const done = await this.#editing.run('give', async (client, { resource }) => {
      const { id: feedbackId, etag } = resource.stored as Feedback;
      given = await client.feedback.give({ feedbackId, ifMatch: etag });
      return { ...resource, stored: null };
    });
    if (!done || !given) return showNotice(this);
    announce(this.#sharedText.term('sent'), this.#text.lang);
    this.dispatchEvent(new FeedbackGivenEvent(given));
  };
}

async function load(client: Client, employeeId: string, signal: AbortSignal): Promise<WriterRecord> {
  const [frame, { items }] = await Promise.all([
    client.feedback.frame({ employeeId, signal }),
    client.feedback.mine({ limit: 200, signal }),
  ]);
  const stored = items.find(({ state: now, appraisalId }) => now === 'draft' && appraisalId === frame.appraisalId);
  return { etag: stored?.etag ?? 'none', frame, stored: stored ?? null };
}

async function save(client: Client, { resource, value }: { resource: WriterRecord; value: FeedbackDraft }) {
  const { frame, stored } = resource;
  const body = changeOf(value);
  const saved = stored
    ? await client.feedback.change({ feedbackId: stored.id, body, ifMatch: stored.etag })
    : await client.feedback.create({ body: { ...body, employeeId: frame.employee.id } });
  return { ...resource, stored: saved, etag: saved.etag };
}
