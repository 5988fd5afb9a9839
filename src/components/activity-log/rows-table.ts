import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityLog } from '../../locales/activity-log.js';
import type { activityRows } from '../../locales/activity-rows.js';
import type { LogRecord, Row } from './activity-log.state.js';
import { resultOptions } from './entry-form.js';
import { faultsOfRow, withField } from './rows.state.js';
import { cells } from './cells.js';
import { type Cell, choiceOf, type Fault, minutesBetween } from './written-entry.js';

export interface RowsTable {
  readonly text: Localize<typeof activityRows>;
  /** The words of the form: what the columns are called. */
  readonly words: Localize<typeof activityLog>;
  readonly faultWords: (fault: Fault) => string;
  readonly record: LogRecord;
  readonly rows: readonly Row[];
  readonly leftOut: number;
  /** Row of which every cell is a field. */
  readonly open: string | undefined;
  readonly change: (row: Row) => void;
  readonly openRow: (id: string | undefined) => void;
  readonly remove: (id: string) => void;
  readonly send: () => void;
  readonly discard: () => void;
}

/**
 * Rows before they are recorded. What cannot be recorded is a field where it stands; the rest is text until its row is
 * opened, for hundreds of fields would make every key slow.
 */
export function rowsTable(table: RowsTable): TemplateResult {
  const { text, words, record, rows, leftOut } = table;
  const { format } = text;
  const bad = rows.filter((row) => faultsOfRow(row, record.rules).length > 0).length;
  const good = rows.length - bad;
  const columns = columnsFor(record, rows);
  return html`
    <section class="rows" aria-labelledby="rows-heading">
      <h3 id="rows-heading" tabindex="-1">${text.term('rowsHeading', format.number(rows.length))}</h3>
      <p>
        ${bad === 0 ? text.term('rowsGood') : text.term('rowsBad', format.number(bad), format.number(good))}
        ${leftOut > 0 ? html`<strong>${text.term('rowsLeftOut', format.number(leftOut))}</strong>` : nothing}
      </p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${text.term('column-number')}</th>
            ${columns.map((column) => html`<th role="columnheader" scope="col">${words.term(`column-${column}`)}</th>`)}
            <th role="columnheader" scope="col"><span class="spoken">${text.term('column-actions')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            rows,
            ({ entry }) => entry.id,
            (row, index) =>
              guard([row, index, table.open === row.entry.id, record, text.lang, columns.join()], () =>
                rowOf(table, columns, row, index),
              ),
          )}
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="quiet danger" @click=${table.discard}>${text.term('rowsDiscard')}</button>
        <button type="button" class="primary" id="send-rows" aria-disabled=${good === 0 ? 'true' : 'false'} @click=${table.send}>
          ${good === rows.length ? text.term('rowsSend', format.number(good)) : text.term('rowsSendSome', format.number(good), format.number(rows.length))}
        </button>
      </div>
    </section>
  `;
}

/** Columns that the policy asks for, and those in which anything stands. */
function columnsFor({ rules }: LogRecord, rows: readonly Row[]): readonly Cell[] {
  const asked: readonly string[] = {
    times: ['start', 'end'],
    minutes: ['minutes'],
    quantity: ['quantity', 'unit'],
  }[rules.entry];
  const always = ['date', 'text', 'result'];
  const isUsed = (cell: Cell) => rows.some(({ entry }) => entry[cell].trim() !== '');
  return cells.filter((cell) => always.includes(cell) || asked.includes(cell) || isUsed(cell));
}

function rowOf(table: RowsTable, columns: readonly Cell[], row: Row, index: number) {
  const { text, words, record } = table;
  const { id, text: what } = row.entry;
  const faults = faultsOfRow(row, record.rules);
  const isOpen = table.open === id;
  const named = what || text.term('rowNumber', text.format.number(index + 1));
  const button = (key: 'openRow' | 'closeRow' | 'removeRow', look: string, press: () => void) => html`
    <button type="button" class=${look} @click=${press}>${text.term(key)}<span class="spoken"> ${named}</span></button>
  `;
  return html`
    <tr role="row" class=${faults.length > 0 ? 'bad' : nothing} data-row=${id}>
      <th role="rowheader" scope="row">
        <span class="number">${text.format.number(index + 1)}</span>
        ${faults.length > 0 ? html`<span class="state attention">${text.term('toMend')}</span>` : nothing}
      </th>
      ${columns.map((column) => {
        const fault = faults.find(({ field }) => field === column);
        const isBlank = !isOpen && !fault && shown(record, row, column) === '';
        return html`<td role="cell" class="${column} ${isBlank ? 'blank' : ''}">
          <span class="name" aria-hidden="true">${words.term(`column-${column}`)}</span>
          ${isOpen || fault ? fieldOf(table, row, column, fault, index) : shown(record, row, column)}
        </td>`;
      })}
      <td role="cell" class="act">
        ${
          isOpen
            ? button('closeRow', 'quiet', () => table.openRow(undefined))
            : button('openRow', 'quiet', () => table.openRow(id))
        }
        ${button('removeRow', 'quiet danger', () => table.remove(id))}
      </td>
    </tr>
  `;
}

function shown({ rules }: LogRecord, { entry }: Row, column: Cell): string {
  if (column === 'result') return choiceOf(entry.result, rules.choices)?.label ?? '';
  if (column === 'minutes' && entry.minutes === '') return String(minutesBetween(entry.start, entry.end) ?? '');
  return entry[column];
}

function fieldOf(table: RowsTable, row: Row, column: Cell, fault: Fault | undefined, index: number) {
  const { text, words, record, change, faultWords } = table;
  const id = `${column}-${row.entry.id}`;
  const name = `${words.term(`column-${column}`)}, ${text.term('rowNumber', text.format.number(index + 1))}`;
  const put = (event: Event) => change(withField(row, column, (event.target as HTMLInputElement).value));
  const invalid = fault ? 'true' : 'false';
  return html`
    ${
      column === 'result'
        ? html`<select id=${id} aria-label=${name} aria-invalid=${invalid} aria-describedby="${id}-error" @change=${put}>
          ${unknownWords(record, row)}${resultOptions(words, record.rules.choices, choiceOf(row.entry.result, record.rules.choices)?.value ?? '')}
        </select>`
        : html`<input
          id=${id}
          aria-label=${name}
          aria-invalid=${invalid}
          aria-describedby="${id}-error"
          autocomplete="off"
          .value=${row.entry[column]}
          @change=${put}
        />`
    }
    <p class="error" id="${id}-error" ?hidden=${!fault}>${fault ? faultWords(fault) : nothing}</p>
  `;
}

/** What somebody wrote that names no result of the plan stands first, so that it is seen. */
function unknownWords({ rules }: LogRecord, { entry }: Row) {
  if (!entry.result.trim() || choiceOf(entry.result, rules.choices)) return nothing;
  return html`<option value=${entry.result} selected>${entry.result}</option>`;
}
