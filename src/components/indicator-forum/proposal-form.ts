import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import type { Client } from '../../client/index.js';
import type { Employee, Unit } from '../../contract/agency.js';
import type { NewIndicatorProposal } from '../../contract/proposal.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { forumFormTexts } from '../../locales/forum-form.js';
import { forumTexts } from '../../locales/indicator-forum.js';
import { planProblems } from '../../locales/plan-problems.js';
import { planReading } from '../../locales/plan-reading.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { indicatorParts } from '../indicator-editor/indicator-fields.js';
import { styles as editorStyles } from '../indicator-editor/indicator-editor.styles.js';
import { viewStyles } from '../indicator-editor/indicator-editor-view.styles.js';
import { indicatorOf } from '../indicator-editor/plan-change.js';
import { PlanDesk } from '../indicator-editor/plan-desk.js';
import { type EnteredPlan, newIndicator, newResult, type PlanFrame } from '../indicator-editor/plan-entry.js';
import { rowStyles } from '../indicator-editor/plan-rows.styles.js';
import type { Scope } from '../indicator-editor/scope.js';
import { IndicatorProposedEvent } from './indicator-forum.events.js';
import { forumStyles } from './indicator-forum.styles.js';

/** The line of units from the proposer's own upwards, one of which decides. */
interface FormRecord {
  readonly etag: string;
  readonly units: readonly Unit[];
  readonly employee: Employee;
}

interface ProposalDraft {
  readonly unitId: string;
  readonly position: string;
  readonly reason: string;
  /** One result with one indicator: the desk of the plan editor writes them. */
  readonly entry: EnteredPlan;
}

type Fault = 'position' | 'reason';

/** The desk writes an indicator as those of a staff plan are written: with aspect, target and unit (P6 §9(2)). */
const frame: PlanFrame = { planForm: 'staff', approach: 'quantitative', allowedActions: ['edit'] };

/** Problems of a whole plan that a single proposal does not have. */
const ofPlanAlone = new Set(['accountability-missing', 'parent-result-missing', 'main-result-missing']);

/**
 * The form of a new proposal.
 *
 * @tag asn-proposal-form
 * @fires {IndicatorProposedEvent} asn-indicator-proposed - The proposal is in the forum.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart trust
 */
export class ProposalForm extends LitElement {
  static override styles = [host, controls, panels, viewStyles, rowStyles, editorStyles, forumStyles];

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private faults: readonly Fault[] = [];

  readonly #text = new Localize(this, forumFormTexts);
  readonly #listText = new Localize(this, forumTexts);
  readonly #common = new Localize(this, common);
  readonly #editorText = new Localize(this, indicatorEditor);
  readonly #problemText = new Localize(this, planProblems);
  readonly #planText = new Localize(this, planReading);
  readonly #connection = new Connection(this);
  readonly #editing = new Editing<FormRecord, ProposalDraft>(this, this.#connection, {
    key: () => 'proposal:new',
    load,
    valueOf: ({ units, employee }) => emptyDraft(units[0]?.id ?? '', employee.position),
    editable: () => true,
  });
  readonly #desk = new PlanDesk(this);

  constructor() {
    super();
    new Appearance(this);
  }

  /** What the desk writes in. */
  get plan(): PlanFrame {
    return frame;
  }

  /** What the desk has written. */
  get value(): EnteredPlan | undefined {
    const { state: editing } = this.#editing;
    return editing.type === 'ready' ? editing.value.entry : undefined;
  }

  /** Takes what the desk has written. */
  enter(entry: EnteredPlan): void {
    this.#change({ entry });
  }

  override render() {
    return html`
      <div class="form" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderForm(ready),
          (_record, value) => html`<p class="said">${value?.reason ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderForm(ready: Ready<FormRecord, ProposalDraft>) {
    const text = this.#text;
    const { value, resource } = ready;
    const [result] = value.entry.results;
    const [indicator] = result?.indicators ?? [];
    if (!result || !indicator) return html``;
    const isBusy = ready.progress.type === 'running';
    return html`
      ${resource.units.length > 1 ? this.#renderUnits(resource.units, value.unitId) : nothing}
      ${this.#renderText('position', text.term('position'), value.position, (position) => this.#change({ position }))}
      ${this.#renderResult(result.id, result.title)} ${indicatorParts(this.#scope(ready), result, indicator)}
      ${this.#renderText('reason', text.term('reasonOf'), value.reason, (reason) => this.#change({ reason }), 4)}
      ${trustLine(this.#common, ready, this.#common.term('sentAs', text.term('send')), text.term('readBy'))}
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${isBusy} @click=${this.#send}>${text.term('send')}</button>
      </div>
    `;
  }

  #renderUnits(units: readonly Unit[], chosen: string) {
    return html`
      <div class="field">
        <label for="unit">${this.#text.term('unit')}</label>
        <select id="unit" @change=${(event: Event) => this.#change({ unitId: (event.target as HTMLSelectElement).value })}>
          ${units.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  #renderResult(id: string, title: string) {
    const field = `title-${id}`;
    const problems = this.#desk.problems.at(field).filter(({ severity }) => severity === 'error');
    const words = problems.length > 0 ? this.#text.term('fault-workResult') : nothing;
    return html`
      <div class="field">
        <label for=${field}>${this.#text.term('workResult')}</label>
        <input
          id=${field}
          maxlength="500"
          autocomplete="off"
          aria-describedby="${field}-error"
          aria-invalid=${problems.length > 0}
          .value=${title}
          @input=${(event: Event) => this.#desk.changeResult(id, { title: (event.target as HTMLInputElement).value })}
        />
        <p class="error" id="${field}-error" ?hidden=${words === nothing}>${words}</p>
      </div>
    `;
  }

  #renderText(field: Fault, label: string, value: string, enter: (value: string) => void, rows = 1) {
    const hasFault = this.faults.includes(field);
    return html`
      <div class="field">
        <label for=${field}>${label}</label>
        <textarea
          id=${field}
          class=${rows === 1 ? 'line' : nothing}
          rows=${rows}
          maxlength=${rows === 1 ? 500 : 4000}
          aria-describedby="${field}-error"
          aria-invalid=${hasFault}
          .value=${value}
          @input=${(event: Event) => enter((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="error" id="${field}-error" ?hidden=${!hasFault}>
          ${hasFault ? this.#faultWords(field) : nothing}
        </p>
      </div>
    `;
  }

  #faultWords(field: Fault): string {
    return field === 'reason' ? this.#listText.term('fault-reason') : this.#text.term('fault-position');
  }

  #scope(ready: Ready<FormRecord, ProposalDraft>): Scope {
    return {
      ...{ desk: this.#desk, text: this.#editorText, problemText: this.#problemText, planText: this.#planText },
      ...{ plan: frame, entry: ready.value.entry, running: ready.progress.type === 'running' },
      ...{ leader: undefined, objectives: [], behaviours: [], beside: () => nothing, library: { type: 'loading' } },
      searchLibrary: () => {},
    };
  }

  #change(part: Partial<ProposalDraft>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  readonly #send = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const { position, reason, entry, unitId } = editing.value;
    const problems = this.#desk.problems.all.filter(
      ({ severity, code }) => severity === 'error' && !ofPlanAlone.has(code),
    );
    this.faults = [...(position.trim() ? [] : ['position' as const]), ...(reason.trim() ? [] : ['reason' as const])];
    this.#desk.problems.show(problems);
    const first = problems[0]?.field ?? this.faults[0];
    if (first !== undefined) return this.#desk.focus(first);
    const body = proposalOf(entry, { unitId, position: position.trim(), reason: reason.trim() });
    let made: IndicatorProposedEvent | undefined;
    const done = await this.#editing.run('propose', async (client, { resource }) => {
      made = new IndicatorProposedEvent(await client.indicatorProposals.create({ body }));
      return resource;
    });
    if (!done || !made) return showNotice(this);
    this.dispatchEvent(made);
  };
}

function emptyDraft(unitId: string, position: string): ProposalDraft {
  const result = { ...newResult('main'), indicators: [newIndicator('quantitative')] };
  const annexes = { support: '', accountability: '', consequences: '' };
  return { unitId, position, reason: '', entry: { results: [result], annexes, note: '', expectations: {} } };
}

function proposalOf(
  { results: [result] }: EnteredPlan,
  fields: Pick<NewIndicatorProposal, 'unitId' | 'position' | 'reason'>,
): NewIndicatorProposal {
  const [indicator] = result?.indicators ?? [];
  if (!result || !indicator) throw new Error('A proposal is written with one result and one indicator.');
  return {
    ...fields,
    workResult: result.title.trim(),
    indicator: indicatorOf(indicator, 'quantitative'),
    replacesId: null,
  };
}

/** The person's own unit and those above it. */
async function load(client: Client, signal: AbortSignal): Promise<FormRecord> {
  const { employee } = await client.me.get({ signal });
  const units: Unit[] = [];
  let unitId: string | null = employee.unitId;
  while (unitId !== null && units.every(({ id }) => id !== unitId)) {
    const unit: Unit = await client.units.get({ unitId, signal });
    units.push(unit);
    unitId = unit.parentId;
  }
  return { etag: 'new', units, employee };
}
