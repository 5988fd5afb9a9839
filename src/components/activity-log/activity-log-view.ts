import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import type { ActivitySuggestion, NewActivity } from '../../contract/activity.js';
import { randomId } from '../../client/random-id.js';
import { Appearance } from '../../controllers/appearance.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { activityLog } from '../../locales/activity-log.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { whenFailed, whenLoaded } from '../../templates/deferred.js';
import * as events from './activity-log.events.js';
import * as logs from './activity-log.state.js';
import { styles } from './activity-log.styles.js';
import { entryForm } from './entry-form.js';
import type { RowsDesk, RowsPlace } from './rows-desk.js';
import type { CameBack, ShownEntry } from './shown-entry.js';
import { type Fault, isTable, type WrittenEntry } from './written-entry.js';

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
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart table
 * @csspart figure
 * @csspart state
 * @csspart trust
 */
export class ActivityLogView extends LitElement {
  static override styles = [host, controls, panels, styles];

  /** Whose log, and under which rules. */
  @property({ attribute: false }) record?: logs.LogRecord;

  /** The month that is shown: `2026-05`. */
  @property() month = '';

  /** What is known of that month: on its way, failed, or its days with what was recorded. */
  @property({ attribute: false }) state: logs.MonthState = { type: 'loading' };

  /** The day that is shown. */
  @property() day = '';

  /** The entries of the month, with what waits on this device. */
  @property({ attribute: false }) entries: readonly ShownEntry[] = [];

  /** What came back from the server. */
  @property({ attribute: false }) returned: readonly CameBack[] = [];

  /** The working copy. */
  @property({ attribute: false }) value: logs.Working = logs.nothingWritten('', '');

  /** Proposals of the server for what is typed. */
  @property({ attribute: false }) proposals: readonly ActivitySuggestion[] = [];

  /** Proposals of the server for nothing typed: what the person records most often. */
  @property({ attribute: false }) frequent: readonly ActivitySuggestion[] = [];

  /** Files on their way. */
  @property({ attribute: false }) uploads: readonly logs.Upload[] = [];

  /** What waits on this device; `undefined` while that is not known. */
  @property({ attribute: false }) waiting: logs.Waiting | undefined = { count: 0, durable: true, hindrance: undefined };

  /** Whether somebody tried to record what is written: only then its faults are said. */
  @state() private tried = false;

  readonly #text = new Localize(this, activityLog);
  readonly #common = new Localize(this, common);
  readonly #writing = new Deferred(this, async () => new (await import('./writing.js')).EntryDesk(this));
  readonly #rows = new Deferred(this, async () => new (await import('./rows-desk.js')).RowsDesk(this));
  readonly #day = new Deferred(this, async () => new (await import('./day-part.js')).DayPart(this));
  readonly #month = new Deferred(this, async () => new (await import('./month-part.js')).MonthPart(this));
  readonly #evidence = new Deferred(this, async () => new (await import('./evidence.define.js')).EvidencePart(this));

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
          ${whenFailed(this.#common, this.#writing)} ${this.#desk?.cameBack(this.returned, this.#settle)}
          ${record.own ? this.#renderWriting(record) : nothing} ${isMending ? nothing : this.#renderDay(record)}
        </div>
        ${isMending ? nothing : this.#renderMonth(record)}
        ${record.own ? html`<p class="trust">${this.waiting && this.#desk?.trust(this.waiting, record)}</p>` : nothing}
      </div>
    `;
  }

  #renderWriting(record: logs.LogRecord): unknown {
    const { value } = this;
    const desk = this.#desk;
    if (value.rows.length > 0) {
      return whenLoaded(this.#common, this.#rows, (rows) => rows.render(this.#rowsPlace(record)));
    }
    const faults = (this.tried && desk?.faultsOf(value.entry, record.rules)) || [];
    return entryForm({
      ...{ text: this.#text, record, working: value, desk, faults },
      proposals: desk?.proposalsFor(value.entry.text, this.proposals, this.entries) ?? [],
      frequent: desk?.proposalsFor('', this.frequent, this.entries).slice(0, mostFrequent) ?? [],
      change: (entry) => this.#write({ ...value, entry }),
      take: (proposal, from) => void desk?.take(this.#rowsPlace(record), this.entries, proposal, from),
      search: (search) => this.dispatchEvent(new events.ActivitySearchedEvent({ search })),
      submit: () => void this.#submit(record),
      cancel: () => this.#startAnew(value.entry.date),
      paste: (event) => this.#pasteInto(record, event),
      more: this.#renderMore(record, faults),
      aside: value.editing ? nothing : this.#renderPasting(record),
    });
  }

  #renderMore(record: logs.LogRecord, faults: readonly Fault[]) {
    const { entry } = this.value;
    const edit = (part: Partial<WrittenEntry>) =>
      this.#write({ ...this.value, entry: { ...this.value.entry, ...part } });
    const fault = faults.find(({ field }) => field === 'evidence');
    if (!this.#evidence.module) return whenFailed(this.#common, this.#evidence);
    return this.#evidence.module.render({
      ...{ note: entry.note, uploads: this.uploads, limits: record.evidence, rows: entry.evidence },
      fault: (fault && this.#desk?.faultWords(fault, record)) ?? '',
      isOpen: faults.some(({ field }) => field === 'evidence' || field === 'note'),
      writeNote: (note) => edit({ note }),
      change: (evidence) => edit({ evidence }),
      chooseFile: (file) => this.dispatchEvent(new events.EvidenceChosenEvent({ file })),
      steer: (key, action) => this.dispatchEvent(new events.EvidenceSteeredEvent({ key, action })),
    });
  }

  /** The offer to paste rows, or the field for them. */
  #renderPasting(record: logs.LogRecord) {
    return this.#rows.module?.renderPasting(this.#rowsPlace(record)) ?? whenFailed(this.#common, this.#rows);
  }

  #rowsPlace(record: logs.LogRecord): RowsPlace {
    return {
      record,
      working: () => this.value,
      write: (working) => this.#write(working),
      recordEntries: (entries) => this.dispatchEvent(new events.ActivitiesRecordedEvent({ entries })),
    };
  }

  #renderDay(record: logs.LogRecord) {
    return whenLoaded(this.#common, this.#day, (part) =>
      part.render({
        ...{ record, date: this.day, entries: this.entries },
        edit: (chosen) => void this.#edit(chosen),
        putRows: (entries) => this.#withRows((rows) => rows.put(this.#rowsPlace(record), entries)),
      }),
    );
  }

  #renderMonth({ rules: { today } }: logs.LogRecord) {
    const { month, state, day, entries } = this;
    return whenLoaded(this.#common, this.#month, (part) =>
      part.render({
        ...{ month, state, day, entries, today },
        turn: (other) => this.dispatchEvent(new events.ActivityMonthChosenEvent({ month: other })),
        choose: (date) => this.#chooseDay(date),
      }),
    );
  }

  get #desk() {
    return this.#writing.module;
  }

  readonly #settle = (outboxId: string, decision: 'mend' | 'discard') => {
    this.dispatchEvent(new events.ActivityReturnSettledEvent({ outboxId, decision }));
  };

  // The value changes before the event leaves, so that the view also works where nobody hands it back.
  #write(value: logs.Working) {
    this.value = value;
    this.dispatchEvent(new events.ActivityWritingEvent(value));
  }

  #startAnew(date: string) {
    this.#write(logs.nothingWritten(randomId(), date));
  }

  async #submit(record: logs.LogRecord) {
    const { id } = this.value.entry;
    // Pressed before the file has come: it is recorded once it can be kept. Where it does not come, the page says so.
    const desk = this.#desk ?? (await this.#writing.ready().catch(() => undefined));
    const { value } = this;
    // Pressed twice meanwhile.
    if (!desk || value.entry.id !== id) return;
    const outcome = desk.read(value.entry, record.rules);
    if (!('entry' in outcome)) return this.#say(outcome.faults);
    if (this.uploads.some(({ state }) => ['running', 'paused', 'stopped'].includes(state))) return desk.tellToWait();
    this.#recorded(value, outcome.entry);
    desk.tell(value.editing ? 'changeKept' : 'recorded', outcome.entry.text);
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

  #pasteInto(record: logs.LogRecord, event: ClipboardEvent) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!isTable(pasted)) return;
    event.preventDefault();
    this.#withRows((rows) => rows.add(this.#rowsPlace(record), pasted));
  }

  /** Where its file does not come, the page says so. */
  #withRows(act: (rows: RowsDesk) => void) {
    void this.#rows.ready().then(act, () => {});
  }

  async #edit(chosen: Pick<logs.Working, 'entry' | 'editing'>) {
    this.#write({ ...this.value, ...chosen, rows: [] });
    await this.updateComplete;
    this.#field('text')?.focus();
  }

  #chooseDay(date: string) {
    this.dispatchEvent(new events.ActivityDayChosenEvent({ date }));
    const { entry, editing } = this.value;
    if (this.record?.own && !editing) this.#write({ ...this.value, entry: { ...entry, date } });
  }

  #field(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}
