import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Client } from '../../client/index.js';
import type { EmployeeSummary } from '../../contract/agency.js';
import type { ServiceDesk as Desk } from '../../contract/public-service.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { serviceDeskTexts } from '../../locales/service-desk.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { entryField } from '../../templates/entry-field.js';
import { errorSummary } from '../../templates/error-summary.js';
import {
  type DeskEntry,
  deskChange,
  deskEntry,
  type DeskFault,
  deskFaults,
  type EnteredService,
  newService,
} from './desk-entry.js';
import { formStyles } from './form.styles.js';
import { ServiceDeskSavedEvent } from './service-surveys.events.js';

interface DeskRecord {
  readonly etag: string;
  readonly desk: Desk;
  /** People of the unit, who can be made officers. */
  readonly people: readonly EmployeeSummary[];
}

/**
 * What a unit does for the public, who in it deals with what the public says, and whether it has a public page.
 *
 * @tag asn-service-desk
 * @fires {ServiceDeskSavedEvent} asn-service-desk-saved - It is on the server.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart trust
 */
export class ServiceDesk extends LitElement {
  static override styles = [host, controls, panels, desk, formStyles];

  /** Id of the unit. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** Whether somebody tried to save: only then what is missing is an error. */
  @state() private insisted = false;

  readonly #text = new Localize(this, serviceDeskTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<DeskRecord, DeskEntry>(this, this.#connection, {
    key: () => `service-desk:${this.unitId}`,
    load: (client, signal) => load(client, this.unitId, signal),
    valueOf: (record) => deskEntry(record.desk),
    editable: (record) => record.desk.allowedActions.includes('edit'),
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
          (record, entry) => this.#renderVersion(entry ?? deskEntry(record.desk)),
        )}
      </div>
    `;
  }

  #renderVersion({ services, officers }: DeskEntry) {
    const { format } = this.#text;
    return html`
      <p class="said">${format.list(services.map(({ name }) => name))}</p>
      <p class="said">${format.list(officers.map(({ name }) => name))}</p>
    `;
  }

  #renderForm(ready: Ready<DeskRecord, DeskEntry>) {
    const text = this.#text;
    const { value: entry, progress } = ready;
    const faults = this.insisted ? deskFaults(entry) : [];
    const isRunning = progress.type === 'running';
    return html`
      ${errorSummary(
        this.#common.term('errorSummary'),
        faults.map(({ code, field }) => ({ field, words: text.term(`fault-${code}`), go: () => this.#focus(field) })),
      )}
      <section class="part" aria-labelledby="services">
        <h3 id="services">${text.term('services')}</h3>
        <p class="note">${text.term('servicesHint')}</p>
        ${repeat(
          entry.services,
          ({ id }) => id,
          (service, index) => this.#renderService(entry, service, index, faults),
        )}
        <div>
          <button type="button" class="quiet" id="add" @click=${() => this.#addService(entry)}>+ ${text.term('add')}</button>
        </div>
      </section>
      ${this.#renderOfficers(ready)}
      <section class="part" aria-labelledby="public-page">
        <h3 id="public-page">${text.term('page')}</h3>
        <label class="check">
          <input
            type="checkbox"
            aria-describedby="public-hint"
            .checked=${entry.isPublic}
            @change=${(event: Event) => this.#change({ isPublic: (event.target as HTMLInputElement).checked })}
          />
          <span>${text.term('pageLabel')}</span>
        </label>
        <p class="note" id="public-hint">${text.term('pageHint')}</p>
      </section>
      ${ready.keeping.type === 'unchanged' ? nothing : trustLine(this.#common, ready, this.#common.term('sentAs', text.term('save')))}
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${isRunning ? 'true' : 'false'} @click=${this.#save}>
          ${text.term(isRunning ? 'saving' : 'save')}
        </button>
      </div>
    `;
  }

  #renderService({ services }: DeskEntry, service: EnteredService, index: number, faults: readonly DeskFault[]) {
    const text = this.#text;
    const { id, name } = service;
    const put = (part: Partial<EnteredService>) =>
      this.#change({ services: services.map((one) => (one.id === id ? { ...one, ...part } : one)) });
    const errorAt = (field: string) => {
      const fault = faults.find((one) => one.field === field);
      return fault ? text.term(`fault-${fault.code}`) : '';
    };
    return html`
      <div class="row" role="group" aria-label=${text.term('service', text.format.number(index + 1))}>
        <div class="pair">
          ${entryField({
            id: `name-${id}`,
            label: text.term('name'),
            value: name,
            error: errorAt(`name-${id}`),
            maxLength: 500,
            change: (value) => put({ name: value }),
          })}
          ${entryField({
            id: `users-${id}`,
            kind: 'number',
            label: text.term('users'),
            hint: text.term('usersHint'),
            value: service.users,
            error: errorAt(`users-${id}`),
            change: (users) => put({ users }),
          })}
        </div>
        ${entryField({
          id: `description-${id}`,
          kind: 'lines',
          rows: 2,
          label: `${text.term('description')} (${this.#common.term('optional')})`,
          value: service.description,
          maxLength: 500,
          change: (description) => put({ description }),
        })}
        ${
          service.isKnown
            ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${service.isOffered}
                @change=${(event: Event) => put({ isOffered: (event.target as HTMLInputElement).checked })}
              />
              <span>${text.term('isOffered')}</span>
            </label>`
            : html`<button type="button" class="quiet danger" @click=${() => this.#removeService(services, id)}>
              ${text.term('remove', name || text.term('unnamed'))}
            </button>`
        }
      </div>
    `;
  }

  #renderOfficers({ resource: { people }, value: { officers } }: Ready<DeskRecord, DeskEntry>) {
    const text = this.#text;
    const others = people.filter(({ id }) => !officers.some((officer) => officer.id === id));
    const add = (event: Event) => {
      const list = event.target as HTMLSelectElement;
      const person = people.find(({ id }) => id === list.value);
      if (person) this.#change({ officers: [...officers, person] });
      list.value = '';
    };
    return html`
      <section class="part" aria-labelledby="officers">
        <h3 id="officers" tabindex="-1">${text.term('officers')}</h3>
        <p class="note">${text.term('officersHint')}</p>
        ${officers.map(
          (officer) => html`
            <div class="head">
              <p>${officer.name}<br /><span class="note">${officer.position}</span></p>
              <button
                type="button"
                class="quiet danger"
                aria-label=${text.term('officerRemove', officer.name)}
                @click=${() => this.#removeOfficer(officers, officer)}
              >
                ${text.term('officerGo')}
              </button>
            </div>
          `,
        )}
        ${
          others.length > 0
            ? html`<div class="field">
              <label for="officer">${text.term('officerAdd')}</label>
              <select id="officer" @change=${add}>
                <option value="">${text.term('officerChoose')}</option>
                ${others.map(({ id, name, position }) => html`<option value=${id}>${name} · ${position}</option>`)}
              </select>
            </div>`
            : nothing
        }
      </section>
    `;
  }

  #addService({ services }: DeskEntry) {
    const service = newService();
    this.#change({ services: [...services, service] });
    this.#focus(`name-${service.id}`);
  }

  #removeService(services: readonly EnteredService[], id: string) {
    this.#change({ services: services.filter((one) => one.id !== id) });
    this.#focus('add');
  }

  #removeOfficer(officers: readonly EmployeeSummary[], { id }: EmployeeSummary) {
    this.#change({ officers: officers.filter((one) => one.id !== id) });
    this.#focus('officers');
  }

  #change(part: Partial<DeskEntry>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  readonly #save = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    this.insisted = true;
    if (deskFaults(editing.value).length > 0) return this.#focus('summary');
    const { unitId } = this;
    const done = await this.#editing.run('save', async (client, { resource, value }) => {
      const saved = await client.serviceDesks.save({ unitId, body: deskChange(value), ifMatch: resource.etag });
      return { ...resource, desk: saved, etag: saved.etag };
    });
    if (!done) return showNotice(this);
    this.dispatchEvent(new ServiceDeskSavedEvent(done.desk));
  };

  #focus(id: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }
}

async function load(client: Client, unitId: string, signal: AbortSignal): Promise<DeskRecord> {
  const [found, { items }] = await Promise.all([
    client.serviceDesks.get({ unitId, signal }),
    client.employees.list({ unitId, limit: 200, signal }),
  ]);
  return { etag: found.etag, desk: found, people: items };
}
