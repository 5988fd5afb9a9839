import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { randomId } from '../../client/random-id.js';
import type { NewActivity } from '../../contract/activity.js';
import { announce } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { activityLog } from '../../locales/activity-log.js';
import { activityRows } from '../../locales/activity-rows.js';
import { activityWriting } from '../../locales/activity-writing.js';
import { common } from '../../locales/common.js';
import { adopt } from '../../styles/adopt.js';
import type { LogRecord, Row, Working } from './activity-log.state.js';
import { read } from './entry-check.js';
import { faultWords } from './fault-words.js';
import { pasting } from './pasting.js';
import { faultsOfRow } from './rows.state.js';
import { rowsStyles } from './rows.styles.js';
import { rowsTable } from './rows-table.js';
import { readSpreadsheet } from './spreadsheet.js';
import type { WrittenEntry } from './written-entry.js';

export interface RowsPlace {
  readonly record: LogRecord;
  /** What is being written, now: rows are rendered again only where they change. */
  readonly working: () => Working;
  readonly write: (working: Working) => void;
  readonly recordEntries: (entries: readonly NewActivity[]) => void;
}

/** Rows that were pasted, copied or refused: looked over, put right, recorded. */
export class RowsDesk {
  readonly #host: ReactiveElement;
  readonly #text: Localize<typeof activityRows>;
  readonly #words: Localize<typeof activityLog>;
  readonly #faults: Localize<typeof activityWriting>;
  readonly #common: Localize<typeof common>;
  /** Row of which every cell is a field. */
  #open: string | undefined;
  #isPasting = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#text = new Localize(host, activityRows);
    this.#words = new Localize(host, activityLog);
    this.#faults = new Localize(host, activityWriting);
    this.#common = new Localize(host, common);
    adopt(host, rowsStyles);
  }

  render(place: RowsPlace): TemplateResult {
    const { record, working, write } = place;
    const { rows, leftOut } = working();
    return rowsTable({
      ...{ text: this.#text, words: this.#words, record, rows, leftOut, open: this.#open },
      faultWords: (fault) => faultWords(this.#faults, fault, record),
      change: (row) => this.#change(place, row),
      openRow: (id) => void this.#openRow(id),
      remove: (id) => write({ ...working(), rows: working().rows.filter(({ entry }) => entry.id !== id) }),
      send: () => void this.#send(place),
      discard: () => write({ ...working(), rows: [], leftOut: 0 }),
    });
  }

  /** The offer to paste rows; chosen, the field to paste into, for those who have found no other. */
  renderPasting(place: RowsPlace): TemplateResult {
    if (this.#isPasting) {
      return pasting(this.#text, this.#common, {
        paste: (event) => {
          event.preventDefault();
          this.add(place, event.clipboardData?.getData('text/plain') ?? '');
        },
        write: (pasted) => this.add(place, pasted),
        cancel: () => void this.#askToPaste(false),
      });
    }
    return html`<div class="aside">
      <button type="button" class="quiet" id="paste" @click=${() => void this.#askToPaste(true)}>${this.#text.term('paste')}</button>
    </div>`;
  }

  /** Reads what was pasted, and puts it before the person. */
  add(place: RowsPlace, pasted: string): void {
    if (pasted.trim() === '') return;
    this.#isPasting = false;
    const { rows, leftOut } = readSpreadsheet(pasted, place.record.rules.entry, randomId);
    this.put(place, rows, leftOut);
  }

  /** Puts rows before the person, to be looked over. */
  put({ working, write }: RowsPlace, entries: readonly WrittenEntry[], leftOut = 0): void {
    if (entries.length === 0) return this.#host.requestUpdate();
    write({ ...working(), rows: entries.map((entry) => ({ entry, refused: [] })), leftOut });
    void this.#host.updateComplete.then(() => this.#find('#rows-heading')?.focus());
  }

  async #askToPaste(asked: boolean) {
    this.#isPasting = asked;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find('#pasted')?.focus();
  }

  #change({ working, write }: RowsPlace, row: Row) {
    const now = working();
    write({ ...now, rows: now.rows.map((other) => (other.entry.id === row.entry.id ? row : other)) });
    // A field that was put right by Enter is text now: the focus goes on to the next.
    void this.#host.updateComplete.then(() => {
      const root = this.#host.shadowRoot;
      if (!root?.activeElement) (this.#find('.rows [aria-invalid=true]') ?? this.#find('#send-rows'))?.focus();
    });
  }

  async #openRow(id: string | undefined) {
    const before = this.#open;
    this.#open = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const row = this.#find(`[data-row="${CSS.escape(id ?? before ?? '')}"]`);
    row?.querySelector<HTMLElement>(id ? 'input, select' : '.act button')?.focus();
  }

  async #send({ record: { rules }, working, write, recordEntries }: RowsPlace) {
    const now = working();
    const isRight = (row: Row) => faultsOfRow(row, rules).length === 0;
    const good = now.rows.filter(isRight).flatMap(({ entry }): NewActivity[] => {
      const outcome = read(entry, rules);
      return 'entry' in outcome ? [outcome.entry] : [];
    });
    if (good.length === 0) return;
    recordEntries(good);
    write({ ...now, rows: now.rows.filter((row) => !isRight(row)), leftOut: 0 });
    const { format, lang } = this.#text;
    announce(this.#text.term('rowsSent', format.number(good.length)), lang);
    await this.#host.updateComplete;
    (this.#find('#rows-heading') ?? this.#find('#text'))?.focus();
  }

  #find(selector: string) {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
