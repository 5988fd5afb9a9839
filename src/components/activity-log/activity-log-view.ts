import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActivitySuggestion, NewActivity } from '../../contract/activity.js';
import { randomId } from '../../client/random-id.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { activityLog } from '../../locales/activity-log.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { problemPanel, skeleton } from '../../templates/problem.js';
import * as events from './activity-log.events.js';
import * as logs from './activity-log.state.js';
import { styles } from './activity-log.styles.js';
import { cameBackPanel } from './came-back.js';
import { dayList } from './day-list.js';
import { entryForm } from './entry-form.js';
import { monthCalendar, monthSteps } from './month-calendar.js';
import { monthStyles } from './month.styles.js';
import { monthTotals, trustWords } from './month-totals.js';
import { pasting } from './pasting.js';
import { ProposalBox } from './proposal-box.js';
import { rowsStyles } from './rows.styles.js';
import { rowsTable } from './rows-table.js';
import type { CameBack, ShownEntry } from './shown-entry.js';
import { isTable, readSpreadsheet } from './spreadsheet.js';
import { type Fault, faultsOf, read, type WrittenEntry, writtenFrom } from './written-entry.js';

/** How many of the most used proposals are offered as buttons. */
const mostFrequent = 4;

/**
 * A person's daily log: one line to record work, the day, the month with its gaps. Controlled: it says what is written by
 * `asn-activity-writing` and what is recorded by `asn-activities-recorded`, and fetches nothing.
 *
 * @tag asn-activity-log-view
 * @fires {ActivitiesRecordedEvent} asn-activities-recorded - The person recorded work.
 * @fires {ActivityChangedEvent} asn-activity-changed - The person changed an entry.
 * @fires {ActivityRemovedEvent} asn-activity-removed - The person removed an entry.
 * @fires {ActivityWritingEvent} asn-activity-writing - The person is writing.
 * @fires {ActivitySearchedEvent} asn-activity-searched - Proposals for what was typed are wanted.
 * @fires {ActivityMonthChosenEvent} asn-activity-month-chosen - The person turned to another month.
 * @fires {ActivityDayChosenEvent} asn-activity-day-chosen - The person looks at a day.
 * @fires {ActivityReturnSettledEvent} asn-activity-return-settled - Something that came back is put right or thrown away.
 * @fires {EvidenceChosenEvent} asn-evidence-chosen - The person chose a file.
 * @fires {EvidenceSteeredEvent} asn-evidence-steered - The person holds, goes on with or gives up an upload.
 * @fires {EvidenceOpenedEvent} asn-evidence-opened - The person wants to read a file.
 */
export class ActivityLogView extends LitElement {
  static override styles = [host, controls, panels, styles, monthStyles, rowsStyles];

  /** Whose log, and under which rules. */
  @property({ attribute: false }) record?: logs.LogRecord;

  /** The month that is shown, `2026-05`, and what is known of it. */
  @property() month = '';
  @property({ attribute: false }) state: logs.MonthState = { type: 'loading' };

  /** The day that is shown. */
  @property() day = '';

  /** The entries of the month, with what waits on this device. */
  @property({ attribute: false }) entries: readonly ShownEntry[] = [];

  /** What came back from the server. */
  @property({ attribute: false }) returned: readonly CameBack[] = [];

  /** The working copy. */
  @property({ attribute: false }) value: logs.Working = logs.nothingWritten('', '');

  /** Proposals of the server for what is typed; those for nothing typed are the most used. */
  @property({ attribute: false }) proposals: readonly ActivitySuggestion[] = [];
  @property({ attribute: false }) frequent: readonly ActivitySuggestion[] = [];

  /** Files on their way. */
  @property({ attribute: false }) uploads: readonly logs.Upload[] = [];

  /** What waits on this device. */
  @property({ attribute: false }) waiting: logs.Waiting = { count: 0, durable: true, hindrance: undefined };

  /** Whether somebody tried to record what is written: only then its faults are said. */
  @state() private tried = false;
  @state() private removing?: string;
  @state() private openRow?: string;
  @state() private isPasting = false;

  readonly #text = new Localize(this, activityLog);
  readonly #common = new Localize(this, common);
  readonly #box = new ProposalBox(this);

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.record && !this.value.entry.id) this.value = logs.nothingWritten(randomId(), this.record.rules.today);
    const before = changed.get('value');
    if (before && before.entry.id !== this.value.entry.id) this.tried = false;
  }

  override render() {
    const { record } = this;
    const text = this.#text;
    if (!record) return nothing;
    // Rows that wait to be checked are one task: the rest comes back after them.
    const isMending = record.own && this.value.rows.length > 0;
    return html`
      <div class="page ${isMending ? 'alone' : ''}" lang=${text.lang}>
        <div class="main">
          ${cameBackPanel(text, this.returned, (outboxId, decision) => this.dispatchEvent(new events.ActivityReturnSettledEvent({ outboxId, decision })))}
          ${record.own ? this.#renderWriting(record) : nothing} ${isMending ? nothing : this.#renderDay(record)}
        </div>
        ${isMending ? nothing : html`<section class="month" aria-labelledby="month-heading">${this.#renderMonth(record)}</section>`}
        ${record.own ? html`<p class="trust">${trustWords(text, this.waiting, record)}</p>` : nothing}
      </div>
    `;
  }

  #renderWriting(record: logs.LogRecord): TemplateResult {
    const text = this.#text;
    const { value } = this;
    if (value.rows.length > 0) {
      return rowsTable({
        ...{ text, record, rows: value.rows, leftOut: value.leftOut, open: this.openRow },
        change: (row) => this.#changeRow(row),
        openRow: (id) => void this.#openRow(id),
        remove: (id) => this.#write({ ...value, rows: value.rows.filter(({ entry }) => entry.id !== id) }),
        send: () => void this.#sendRows(record),
        discard: () => this.#write({ ...value, rows: [], leftOut: 0 }),
      });
    }
    return entryForm({
      ...{ text, record, working: value, box: this.#box, uploads: this.uploads },
      proposals: logs.proposalsFor(value.entry.text, this.proposals, this.entries),
      frequent: logs.proposalsFor('', this.frequent, this.entries).slice(0, mostFrequent),
      faults: this.tried ? faultsOf(value.entry, record.rules) : [],
      change: (entry) => this.#write({ ...value, entry }),
      take: (proposal, from) => void this.#take(record, proposal, from),
      search: (search) => this.dispatchEvent(new events.ActivitySearchedEvent({ search })),
      submit: () => void this.#submit(record),
      cancel: () => this.#startAnew(value.entry.date),
      paste: (event) => this.#pasteInto(record, event),
      chooseFile: (file) => this.dispatchEvent(new events.EvidenceChosenEvent({ file })),
      steer: (key, action) => this.dispatchEvent(new events.EvidenceSteeredEvent({ key, action })),
      aside: value.editing ? nothing : this.#renderPasting(record),
    });
  }

  #renderPasting(record: logs.LogRecord) {
    return pasting(this.#text, this.#common, this.isPasting, {
      ask: () => void this.#askToPaste(),
      paste: (event) => this.#pasteInto(record, event, true),
      write: (rows) => this.#addRows(record, rows),
      cancel: () => (this.isPasting = false),
    });
  }

  #renderDay(record: logs.LogRecord) {
    const { day, entries } = this;
    const { rules, own } = record;
    const from = logs.lastDayBefore(rules.today, entries);
    const copyFrom = from && { date: from, count: entries.filter(({ date }) => date === from).length };
    return dayList({
      ...{ text: this.#text, date: day, today: rules.today, choices: rules.choices, own },
      entries: entries.filter(({ date }) => date === day),
      removing: this.removing,
      copyFrom: copyFrom || undefined,
      change: (entry) => void this.#edit(entry),
      ask: (id) => void this.#askToRemove(id),
      remove: (entry) => void this.#remove(entry),
      copy: (date) => void this.#copy(record, date),
      openFile: (fileId, label) => this.#openFile(record, fileId, label),
    });
  }

  #renderMonth({ rules }: logs.LogRecord) {
    const text = this.#text;
    const { state, month } = this;
    const turn = (other: string) => this.dispatchEvent(new events.ActivityMonthChosenEvent({ month: other }));
    const days = state.type === 'ready' ? logs.calendarOf(state.summary, this.entries) : [];
    return html`
      ${monthSteps(text, month, rules.today, turn)}
      ${state.type === 'loading' ? skeleton(this.#common) : nothing}
      ${state.type === 'failed' ? problemPanel(this.#common, state.error, () => turn(month)) : nothing}
      ${
        state.type === 'ready'
          ? html`${monthTotals(text, state.summary, days)}
            ${monthCalendar({ text, month, days, chosen: this.day, today: rules.today, choose: (date) => this.#chooseDay(date) })}`
          : nothing
      }
    `;
  }

  // The value changes before the event leaves, so that the view also works where nobody hands it back.
  #write(value: logs.Working) {
    this.value = value;
    this.dispatchEvent(new events.ActivityWritingEvent(value));
  }

  #startAnew(date: string) {
    this.#write(logs.nothingWritten(randomId(), date));
  }

  async #take(record: logs.LogRecord, proposal: ActivitySuggestion, from: 'list' | 'button') {
    const write = (value: number) => this.#text.format.number(value, 10);
    const entry = logs.withProposal(this.value.entry, proposal, record.rules, this.entries, write);
    this.#write({ ...this.value, entry });
    await this.updateComplete;
    // From a button the next press records; what is still missing comes first.
    const [missing] = faultsOf(entry, record.rules);
    if (from === 'button' || missing) this.#field(missing?.field ?? 'record')?.focus();
  }

  async #submit(record: logs.LogRecord) {
    const { value } = this;
    const outcome = read(value.entry, record.rules);
    if (!('entry' in outcome)) return this.#say(outcome.faults);
    if (this.uploads.some(({ state }) => ['running', 'paused', 'stopped'].includes(state))) {
      return announce(this.#text.term('waitForUpload'), this.#text.lang);
    }
    this.#recorded(value, outcome.entry);
    announce(this.#text.term(value.editing ? 'changeKept' : 'recorded', outcome.entry.text), this.#text.lang);
    this.#startAnew(value.entry.date);
    await this.updateComplete;
    this.#field('text')?.focus();
  }

  #recorded({ editing }: logs.Working, entry: NewActivity) {
    const { id, ...change } = entry;
    if (editing) this.dispatchEvent(new events.ActivityChangedEvent({ id, change }));
    else this.dispatchEvent(new events.ActivitiesRecordedEvent({ entries: [entry] }));
  }

  async #say([first]: readonly Fault[]) {
    this.tried = true;
    await this.updateComplete;
    if (first) this.#field(first.field)?.focus();
  }

  #pasteInto(record: logs.LogRecord, event: ClipboardEvent, always = false) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!always && !isTable(pasted)) return;
    event.preventDefault();
    this.#addRows(record, pasted);
  }

  #addRows(record: logs.LogRecord, pasted: string) {
    if (pasted.trim() === '') return;
    const { rows, leftOut } = readSpreadsheet(pasted, record.rules.entry, randomId);
    this.isPasting = false;
    this.#putRows(rows, leftOut);
  }

  #putRows(entries: readonly WrittenEntry[], leftOut = 0) {
    if (entries.length === 0) return;
    this.#write({ ...this.value, rows: entries.map((entry) => ({ entry, refused: [] })), leftOut });
    void this.updateComplete.then(() => this.#field('rows-heading')?.focus());
  }

  #changeRow(row: logs.Row) {
    const rows = this.value.rows.map((other) => (other.entry.id === row.entry.id ? row : other));
    this.#write({ ...this.value, rows });
    // A field that was put right by Enter is text now: the focus goes on to the next.
    void this.updateComplete.then(() => {
      const root = this.shadowRoot;
      if (!root?.activeElement)
        (root?.querySelector<HTMLElement>('.rows [aria-invalid=true]') ?? this.#field('send-rows'))?.focus();
    });
  }

  async #openRow(id: string | undefined) {
    const before = this.openRow;
    this.openRow = id;
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`[data-row="${CSS.escape(id ?? before ?? '')}"]`);
    row?.querySelector<HTMLElement>(id ? 'input, select' : '.act button')?.focus();
  }

  async #sendRows({ rules }: logs.LogRecord) {
    const { value } = this;
    const isRight = (row: logs.Row) => logs.faultsOfRow(row, rules).length === 0;
    const good = value.rows.filter(isRight).flatMap(({ entry }): NewActivity[] => {
      const outcome = read(entry, rules);
      return 'entry' in outcome ? [outcome.entry] : [];
    });
    if (good.length === 0) return;
    this.dispatchEvent(new events.ActivitiesRecordedEvent({ entries: good }));
    this.#write({ ...value, rows: value.rows.filter((row) => !isRight(row)), leftOut: 0 });
    const { format, lang } = this.#text;
    announce(this.#text.term('rowsSent', format.number(good.length)), lang);
    await this.updateComplete;
    (this.#field('rows-heading') ?? this.#field('text'))?.focus();
  }

  async #askToPaste() {
    this.isPasting = true;
    await this.updateComplete;
    this.#field('pasted')?.focus();
  }

  async #copy({ rules }: logs.LogRecord, from: string) {
    const write = (value: number) => this.#text.format.number(value, 10);
    const copies = this.entries
      .filter(({ date }) => date === from)
      // What shows the work of one day does not show that of another.
      .map((entry) => ({ ...writtenFrom(randomId(), entry, write), date: rules.today, evidence: [] }));
    this.#putRows(copies);
  }

  async #edit(entry: ShownEntry) {
    const write = (value: number) => this.#text.format.number(value, 10);
    const editing = { etag: entry.etag, outboxIds: entry.outboxIds };
    this.#write({ ...this.value, entry: writtenFrom(entry.id, entry, write), editing, rows: [] });
    await this.updateComplete;
    this.#field('text')?.focus();
  }

  async #askToRemove(id: string | undefined) {
    const before = this.removing;
    this.removing = id;
    await this.updateComplete;
    this.#field(id ? `really-${id}` : `remove-${before}`)?.focus();
  }

  async #remove({ id }: ShownEntry) {
    this.removing = undefined;
    this.dispatchEvent(new events.ActivityRemovedEvent({ id }));
    announce(this.#text.term('removed'), this.#text.lang);
    await this.updateComplete;
    this.#field('day-heading')?.focus();
  }

  #chooseDay(date: string) {
    this.dispatchEvent(new events.ActivityDayChosenEvent({ date }));
    const { entry, editing } = this.value;
    if (this.record?.own && !editing) this.#write({ ...this.value, entry: { ...entry, date } });
  }

  #openFile({ appraisalId }: logs.LogRecord, fileId: string, label: string) {
    this.dispatchEvent(new events.EvidenceOpenedEvent({ appraisalId, fileId, label }));
  }

  #field(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}
