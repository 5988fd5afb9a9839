import { html, LitElement, nothing } from 'lit';
import type { Client } from '../../client/index.js';
import type { ForumDay } from '../../contract/public-case.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { property, state } from '../../decorators.js';
import { AsnEvent } from '../../events.js';
import { common } from '../../locales/common.js';
import { forumDayTexts } from '../../locales/forum-days.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { errorSummary } from '../../templates/error-summary.js';
import { forumDayChange, type ForumDayEntry, forumDayEntry, forumDayFaults, newForumDay } from './forum-day-entry.js';
import { forumDayFields, type ForumScope } from './forum-day-fields.js';
import { ForumDaySavedEvent } from './public-cases.events.js';

/** The officer leaves the day as it is. */
export class ForumDayLeftEvent extends AsnEvent<undefined> {
  static override readonly type = 'asn-forum-day-left';
}

interface ForumDayRecord {
  readonly etag: string;
  /** `undefined` for a new one. */
  readonly day: ForumDay | undefined;
}

/**
 * Announces a forum day, and records afterwards how many came, what was agreed, and what became of it.
 *
 * @tag asn-forum-day-form
 * @fires {ForumDaySavedEvent} asn-forum-day-saved - The day is on the server.
 * @fires {ForumDayLeftEvent} asn-forum-day-left - The officer leaves it as it is.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart trust
 */
export class ForumDayForm extends LitElement {
  static override styles = [host, controls, panels, desk];

  /** Id of the day; empty for a new one. */
  @property({ attribute: 'day-id' }) dayId = '';

  /** Id of the unit. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether somebody tried to save: only then what is missing is an error. */
  @state() private insisted = false;

  readonly #text = new Localize(this, forumDayTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<ForumDayRecord, ForumDayEntry>(this, this.#connection, {
    key: () => `forum-day:${this.dayId || `new:${this.unitId}`}`,
    load: (client, signal) => load(client, this.dayId, signal),
    valueOf: ({ day }) => (day ? forumDayEntry(day) : newForumDay),
    editable: ({ day }) => !day || day.allowedActions.includes('edit'),
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
          ({ day }, entry) => html`<p class="said">${entry?.topic ?? day?.topic ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderForm(ready: Ready<ForumDayRecord, ForumDayEntry>) {
    const text = this.#text;
    const { value: entry, progress } = ready;
    const faults = this.insisted ? forumDayFaults(entry) : [];
    const isRunning = progress.type === 'running';
    const scope: ForumScope = {
      ...{ text, entry },
      errorAt: (field) => {
        const fault = faults.find((one) => one.field === field);
        return fault ? text.term(`fault-${fault.code}`) : '';
      },
      change: (part) => this.#change(part),
      focus: (id) => this.#focus(id),
    };
    return html`
      <h3>${ready.resource.day?.topic ?? text.term('newHeading')}</h3>
      ${errorSummary(
        this.#common.term('errorSummary'),
        faults.map(({ code, field }) => ({ field, words: text.term(`fault-${code}`), go: () => this.#focus(field) })),
      )}
      ${forumDayFields(scope)}
      ${ready.keeping.type === 'unchanged' ? nothing : trustLine(this.#common, ready, this.#common.term('sentAs', text.term('save')), text.term('readBy'))}
      <div class="actions">
        <button type="button" @click=${() => this.dispatchEvent(new ForumDayLeftEvent(undefined))}>${text.term('leave')}</button>
        <button type="button" class="primary" aria-disabled=${isRunning ? 'true' : 'false'} @click=${this.#save}>
          ${text.term(isRunning ? 'saving' : 'save')}
        </button>
      </div>
    `;
  }

  #change(part: Partial<ForumDayEntry>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  readonly #save = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    this.insisted = true;
    if (forumDayFaults(editing.value).length > 0) return this.#focus('summary');
    const { unitId } = this;
    const done = await this.#editing.run('save', async (client, { resource, value }) => {
      const body = forumDayChange(value);
      const day = resource.day
        ? await client.forumDays.change({ forumDayId: resource.day.id, body, ifMatch: resource.etag })
        : await client.forumDays.create({ unitId, body });
      return { day, etag: day.etag };
    });
    if (!done?.day) return showNotice(this);
    this.insisted = false;
    this.dispatchEvent(new ForumDaySavedEvent(done.day));
  };

  #focus(id: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }
}

async function load(client: Client, forumDayId: string, signal: AbortSignal): Promise<ForumDayRecord> {
  // Nothing of a new day is on the server: no version of it can be stale.
  if (!forumDayId) return { etag: 'new', day: undefined };
  const day = await client.forumDays.get({ forumDayId, signal });
  return { etag: day.etag, day };
}

declare global {
  interface HTMLElementEventMap {
    'asn-forum-day-left': ForumDayLeftEvent;
  }
}
