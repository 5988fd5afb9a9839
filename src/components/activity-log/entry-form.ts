import { html, nothing, type TemplateResult } from 'lit';
import type { ActivitySuggestion } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityLog } from '../../locales/activity-log.js';
import { type LogRecord, understoodMinutes, type Working } from './activity-log.state.js';
import type { EntryDesk } from './entry-desk.js';
import type { ProposalField } from './proposal-box.js';
import { type Cell, choiceOf, type Fault, type Field, type ResultChoice, type WrittenEntry } from './written-entry.js';

type Text = Localize<typeof activityLog>;

export interface EntryForm {
  readonly text: Text;
  readonly record: LogRecord;
  readonly working: Working;
  /** Proposals and the words for what is wrong, once they are there. */
  readonly desk: EntryDesk | undefined;
  readonly proposals: readonly ActivitySuggestion[];
  /** Those used most, as buttons. */
  readonly frequent: readonly ActivitySuggestion[];
  /** What is wrong, once it is time to say so. */
  readonly faults: readonly Fault[];
  readonly change: (entry: WrittenEntry) => void;
  readonly take: (proposal: ActivitySuggestion, from: 'list' | 'button') => void;
  readonly search: (typed: string) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** What few say: a note, links and files. */
  readonly more: unknown;
  /** What else stands below the form. */
  readonly aside: unknown;
}

/** One line to record work; the rest of what can be said is folded. */
export function entryForm(form: EntryForm): TemplateResult {
  const { text, working, record } = form;
  const { entry, editing } = working;
  const isToday = entry.date === record.rules.today;
  return html`
    <div class="entry screen-only" role="group" aria-labelledby="entry-title">
      <h3 id="entry-title">${title(form, isToday)}</h3>
      <div class="line">
        ${what(form)} ${measures(form)}
        <div class="go">
          <button type="button" class="primary" id="record" @click=${form.submit}>
            ${text.term(editing ? 'saveChange' : 'record')}
          </button>
        </div>
      </div>
      ${editing ? nothing : form.desk?.frequent(record, form.frequent, (proposal) => form.take(proposal, 'button'))}
      <div class="line">${result(form)} ${day(form)}</div>
      ${form.more} ${form.aside}
      ${editing ? html`<div class="actions"><button type="button" @click=${form.cancel}>${text.term('cancelChange')}</button></div>` : nothing}
    </div>
  `;
}

function title({ text, working: { entry, editing } }: EntryForm, isToday: boolean): string {
  if (editing) return text.term('changing');
  return isToday ? text.term('whatToday') : text.term('whatOn', text.format.weekday(entry.date));
}

/** A text field with proposals below it. What is typed before they have come is typed all the same. */
function what(form: EntryForm) {
  const { text, working, desk, record } = form;
  const { entry } = working;
  const box = desk?.box;
  const field: ProposalField = {
    ...{ id: 'text', value: entry.text, proposals: form.proposals, submit: form.submit },
    about: (proposal) => desk?.about(record, proposal) ?? '',
    type: (typed) => {
      form.change({ ...entry, text: typed });
      form.search(typed);
    },
    take: (proposal) => form.take(proposal, 'list'),
  };
  const active = box?.activeIn(field);
  const type = (event: Event) => (box ? box.type(field, valueOf(event)) : field.type(valueOf(event)));
  const press = (event: KeyboardEvent) => (box ? box.press(field, event) : submitByEnter(form, event));
  return html`
    <div class="field what">
      <label for="text">${text.term('text')}</label>
      <div class="proposals">
        <input
          id="text"
          role="combobox"
          maxlength="500"
          autocomplete="off"
          enterkeyhint="done"
          aria-autocomplete="list"
          aria-expanded=${active ? 'true' : 'false'}
          aria-controls="text-list"
          aria-activedescendant=${active ?? nothing}
          aria-describedby="text-error"
          aria-invalid=${faultAt(form, 'text') ? 'true' : 'false'}
          .value=${entry.text}
          @input=${type}
          @keydown=${press}
          @paste=${form.paste}
          @blur=${() => box?.close()}
        />
        <ul id="text-list" role="listbox" aria-label=${box?.label ?? nothing} ?hidden=${!active}>
          ${box?.options(field)}
        </ul>
      </div>
      ${error(form, 'text')}
    </div>
  `;
}

function submitByEnter({ submit }: EntryForm, event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.isComposing) submit();
}

/** How a day's work is stated: as the policy says; the quantity also where it counts towards an indicator. */
function measures(form: EntryForm) {
  const { record, working, text } = form;
  const { entry } = record.rules;
  const { start, end, result } = working.entry;
  // An entry may have times although minutes are asked for: a row that was pasted has. They say the minutes then.
  const hasTimes = entry === 'times' || start !== '' || end !== '';
  const unit = choiceOf(result, record.rules.choices)?.unit ?? undefined;
  const minutes = understoodMinutes(working.entry);
  const echo = hasTimes && minutes !== undefined;
  return html`
    ${hasTimes ? html`${short(form, 'start', 'time')} ${short(form, 'end', 'time')}` : nothing}
    ${entry === 'minutes' && !hasTimes ? short(form, 'minutes', 'numeric') : nothing}
    ${entry === 'quantity' || unit !== undefined ? short(form, 'quantity', 'decimal', unit) : nothing}
    ${entry === 'quantity' && unit === undefined ? short(form, 'unit', 'text') : nothing}
    ${echo ? html`<p class="hint echo">${text.term('minutes', text.format.number(minutes))}</p>` : nothing}
  `;
}

function short(form: EntryForm, field: Cell, mode: 'time' | 'numeric' | 'decimal' | 'text', unit?: string) {
  const { text, working, change } = form;
  return html`
    <div class="field short">
      <label for=${field}>${unit ? text.term('quantityOf', unit) : text.term(`column-${field}`)}</label>
      <input
        id=${field}
        inputmode=${mode === 'time' ? 'decimal' : mode}
        placeholder=${mode === 'time' ? text.term('timeExample') : nothing}
        maxlength=${field === 'unit' ? 60 : 20}
        autocomplete="off"
        enterkeyhint="done"
        aria-describedby="${field}-error"
        aria-invalid=${faultAt(form, field) ? 'true' : 'false'}
        .value=${working.entry[field]}
        @input=${(event: Event) => change({ ...working.entry, [field]: valueOf(event) })}
        @keydown=${(event: KeyboardEvent) => submitByEnter(form, event)}
      />
      ${error(form, field)}
    </div>
  `;
}

function result(form: EntryForm) {
  const { text, record, working, change } = form;
  const { choices } = record.rules;
  return html`
    <div class="field grow">
      <label for="result">${text.term('column-result')}</label>
      <select
        id="result"
        aria-describedby="result-error"
        aria-invalid=${faultAt(form, 'result') ? 'true' : 'false'}
        @change=${(event: Event) => change({ ...working.entry, result: valueOf(event) })}
      >
        ${resultOptions(text, choices, working.entry.result)}
      </select>
      ${error(form, 'result')}
    </div>
  `;
}

/** None, then every result with its indicators below it. */
export function resultOptions(text: Text, choices: readonly ResultChoice[], chosen: string): TemplateResult {
  const results = choices.filter(({ value }) => !value.includes('/'));
  const option = ({ value, label }: ResultChoice, indent = false) =>
    html`<option value=${value} .selected=${value === chosen}>${indent ? `  ${label}` : label}</option>`;
  return html`
    <option value="" .selected=${chosen === ''}>${text.term('noResult')}</option>
    ${results.map(
      (result) => html`
        ${option(result)}${choices.filter(({ value }) => value.startsWith(`${result.value}/`)).map((one) => option(one, true))}
      `,
    )}
  `;
}

function day(form: EntryForm) {
  const { text, record, working, change } = form;
  const { earliest, today } = record.rules;
  return html`
    <div class="field">
      <label for="date">${text.term('column-date')}</label>
      <input
        id="date"
        type="date"
        min=${earliest}
        max=${today}
        aria-describedby="date-error"
        aria-invalid=${faultAt(form, 'date') ? 'true' : 'false'}
        .value=${working.entry.date}
        @change=${(event: Event) => change({ ...working.entry, date: valueOf(event) || today })}
      />
      ${error(form, 'date')}
    </div>
  `;
}

function faultAt({ faults }: EntryForm, field: Field): Fault | undefined {
  return faults.find((fault) => fault.field === field);
}

function error(form: EntryForm, field: Field) {
  const fault = faultAt(form, field);
  return html`<p class="error" id="${field}-error" ?hidden=${!fault}>${fault && form.desk?.faultWords(fault, form.record)}</p>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
