import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Client } from '../../client/index.js';
import type { Coaching, CoachingChange } from '../../contract/feedback.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { coachingTexts } from '../../locales/coaching.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { emptyPanel } from '../../templates/problem.js';
import { coachingForm, type CoachingFault, coachingFaults, emptyTalk } from './coaching-form.js';
import { CoachingSavedEvent } from './feedback.events.js';
import { feedbackStyles } from './feedback.styles.js';
import { formStyles } from './feedback-form.styles.js';

/** The talks, and what is being written: a new record, a change of one, or an answer to one. */
interface TalksRecord {
  readonly etag: string;
  readonly talks: readonly Coaching[];
  readonly mayRecord: boolean;
}

interface Writing {
  /** Id of the talk that is changed or answered; `new` for a new record, empty while nothing is written. */
  readonly target: string;
  readonly talk: CoachingChange;
  readonly answer: string;
}

const marks: Readonly<Record<string, string>> = { agreed: 'good', disputed: 'failure' };

const nothingWritten: Writing = { target: '', talk: emptyTalk, answer: '' };

/**
 * Talks between leader and employee (*bimbingan*, *konseling*): one records, the other agrees or says what is different.
 *
 * @tag asn-coaching-talks
 * @fires {CoachingSavedEvent} asn-coaching-saved - A record or an answer is on the server.
 * @csspart page
 * @csspart button
 * @csspart primary-button
 * @csspart state
 */
export class CoachingTalks extends LitElement {
  static override styles = [host, controls, panels, feedbackStyles, formStyles];

  /** Id of the appraisal. */
  @property({ attribute: 'appraisal-id' }) appraisalId = 'current';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private faults: readonly CoachingFault[] = [];

  readonly #text = new Localize(this, coachingTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<TalksRecord, Writing>(this, this.#connection, {
    key: () => `coachings:${this.appraisalId}`,
    load: (client, signal) => load(client, this.appraisalId, signal),
    valueOf: () => nothingWritten,
    editable: () => true,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderTalks(ready),
          (_record, value) => html`<p class="said">${value?.talk.notes ?? value?.answer ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderTalks(ready: Ready<TalksRecord, Writing>) {
    const { talks, mayRecord } = ready.resource;
    const { target } = ready.value;
    const text = this.#text;
    return html`
      ${
        mayRecord && !target
          ? html`<div><button type="button" id="record" @click=${() => this.#begin('new', emptyTalk)}>
            ${text.term('record')}
          </button></div>`
          : nothing
      }
      ${target === 'new' ? this.#renderForm(ready) : nothing}
      ${
        talks.length === 0 && target !== 'new'
          ? emptyPanel(text.term('emptyTalks'), text.term('emptyTalksNext'))
          : html`<ul class="entries">
            ${repeat(
              talks,
              ({ id }) => id,
              (talk) => html`<li>${this.#renderTalk(talk, ready)}</li>`,
            )}
          </ul>`
      }
    `;
  }

  #renderTalk(talk: Coaching, ready: Ready<TalksRecord, Writing>) {
    const text = this.#text;
    const {
      kind,
      date,
      topic,
      notes,
      agreement,
      followUpOn,
      recordedBy,
      state: standing,
      answer,
      allowedActions,
    } = talk;
    if (ready.value.target === talk.id && allowedActions.includes('edit')) return this.#renderForm(ready);
    const mark = marks[standing] ?? 'attention';
    return html`
      <p class="who">
        <strong>${topic}</strong>
        <span class="note">${text.known(kind) ?? kind} · ${text.format.date(date)}</span>
        <span class="state ${mark}">${text.known(`state-${standing}`) ?? standing}</span>
      </p>
      ${notes ? html`<p class="said">${notes}</p>` : nothing}
      ${agreement ? html`<p class="note">${text.term('agreement')}</p><p class="said">${agreement}</p>` : nothing}
      ${answer ? html`<p class="note">${text.term('answer')}</p><p class="said">${answer}</p>` : nothing}
      <p class="note">
        ${text.term('recordedBy', recordedBy.name, text.format.date(date))}
        ${followUpOn ? html` · ${text.term('followUp', text.format.date(followUpOn))}` : nothing}
      </p>
      ${kind === 'counselling' ? html`<p class="note">${text.term('confidential')}</p>` : nothing}
      ${ready.value.target === talk.id ? this.#renderAnswer(ready) : this.#renderActions(talk)}
    `;
  }

  #renderActions(talk: Coaching) {
    const text = this.#text;
    const { allowedActions } = talk;
    if (allowedActions.length === 0) return nothing;
    return html`
      <div class="actions">
        ${allowedActions.includes('edit') ? html`<button type="button" class="quiet" @click=${() => this.#begin(talk.id, changeOf(talk))}>${text.term('change')}</button>` : nothing}
        ${allowedActions.includes('dispute') ? html`<button type="button" @click=${() => this.#begin(talk.id, emptyTalk)}>${text.term('dispute')}</button>` : nothing}
        ${allowedActions.includes('agree') ? html`<button type="button" class="primary" @click=${() => this.#answer(talk, true)}>${text.term('agree')}</button>` : nothing}
      </div>
    `;
  }

  #renderAnswer(ready: Ready<TalksRecord, Writing>) {
    const text = this.#text;
    const talk = ready.resource.talks.find(({ id }) => id === ready.value.target);
    const hasFault = this.faults.includes('answer');
    return html`
      <div class="field">
        <label for="answer">${text.term('answer')}</label>
        <textarea
          id="answer"
          rows="4"
          maxlength="8000"
          aria-describedby="answer-error"
          aria-invalid=${hasFault}
          .value=${ready.value.answer}
          @input=${(event: Event) => this.#change({ answer: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <p class="error" id="answer-error" ?hidden=${!hasFault}>${hasFault ? text.term('fault-answer') : nothing}</p>
      </div>
      ${trustLine(this.#common, ready)}
      <div class="actions">
        <button type="button" @click=${this.#cancel}>${this.#common.term('cancel')}</button>
        <button type="button" class="primary" @click=${() => talk && this.#answer(talk, false)}>
          ${text.term('answerSend')}
        </button>
      </div>
    `;
  }

  #renderForm(ready: Ready<TalksRecord, Writing>) {
    const text = this.#text;
    const isBusy = ready.progress.type === 'running';
    return html`
      ${coachingForm(text, ready.value.talk, this.faults, (talk) => this.#change({ talk }))}
      ${trustLine(this.#common, ready, this.#common.term('sentAs', text.term('store')))}
      <div class="actions">
        <button type="button" @click=${this.#cancel}>${this.#common.term('cancel')}</button>
        <button type="button" class="primary" aria-disabled=${isBusy} @click=${this.#store}>${text.term('store')}</button>
      </div>
    `;
  }

  #change(part: Partial<Writing>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  #begin(target: string, talk: CoachingChange) {
    this.faults = [];
    this.#change({ target, talk, answer: '' });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#kind, #answer')?.focus());
  }

  readonly #cancel = () => {
    this.faults = [];
    void this.#editing
      .takeTheirs()
      .then(() => this.updateComplete)
      .then(() => this.renderRoot.querySelector<HTMLElement>('#record')?.focus());
  };

  readonly #store = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const { target, talk } = editing.value;
    this.faults = coachingFaults(talk);
    const [first] = this.faults;
    if (first) return this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
    await this.#send('stored', (client, { talks }) => {
      const old = talks.find(({ id }) => id === target);
      if (!old) return client.coachings.record({ appraisalId: this.appraisalId, body: talk });
      return client.coachings.change({
        appraisalId: old.appraisalId,
        coachingId: old.id,
        body: talk,
        ifMatch: old.etag,
      });
    });
  };

  async #answer({ appraisalId, id: coachingId, etag }: Coaching, agreed: boolean) {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const text = agreed ? '' : editing.value.answer.trim();
    this.faults = !agreed && !text ? ['answer'] : [];
    if (this.faults.length > 0) return this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
    await this.#send('answered', (client) =>
      client.coachings.answer({ appraisalId, coachingId, body: { agreed, text }, ifMatch: etag }),
    );
  }

  async #send(words: 'stored' | 'answered', step: (client: Client, record: TalksRecord) => PromiseLike<Coaching>) {
    let saved: Coaching | undefined;
    const done = await this.#editing.run(words, async (client, { resource }) => {
      const talk = (saved = await step(client, resource));
      const others = resource.talks.filter(({ id }) => id !== talk.id);
      return { ...resource, talks: [talk, ...others], etag: etagOf([talk, ...others]) };
    });
    if (!done || !saved) return showNotice(this);
    announce(this.#text.term(words), this.#text.lang);
    this.dispatchEvent(new CoachingSavedEvent(saved));
  }
}

async function load(client: Client, appraisalId: string, signal: AbortSignal): Promise<TalksRecord> {
  const [{ items }, { relations }] = await Promise.all([
    client.coachings.list({ appraisalId, signal }),
    client.appraisals.get({ appraisalId, signal }),
  ]);
  const mayRecord = relations.includes('own') || relations.includes('appraiser');
  return { etag: etagOf(items), talks: items, mayRecord };
}

/** The version of the whole list: a draft is a question to its writer when any talk has changed meanwhile. */
function etagOf(talks: readonly Coaching[]): string {
  return talks.map(({ id, etag }) => `${id} ${etag}`).join();
}

function changeOf({ kind, date, topic, notes, agreement, followUpOn }: Coaching): CoachingChange {
  return { kind: kind as CoachingChange['kind'], date, topic, notes, agreement, followUpOn };
}
