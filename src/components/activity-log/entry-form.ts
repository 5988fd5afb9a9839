import { html, nothing, type TemplateResult } from 'lit';
import type { ActivitySuggestion } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityLog } from '../../locales/activity-log.js';
import { type LogRecord, understoodMinutes, type Upload, type Working } from './activity-log.state.js';
import { evidenceField } from './evidence-field.js';
import type { ProposalBox } from './proposal-box.js';
import { type Cell, choiceOf, type Fault, type Field, type ResultChoice, type WrittenEntry } from './written-entry.js';

type Text = Localize<typeof activityLog>;

export interface EntryForm {
  readonly text: Text;
  readonly record: LogRecord;
  readonly working: Working;
  readonly box: ProposalBox;
  readonly proposals: readonly ActivitySuggestion[];
  /** Those used most, as buttons. */
  readonly frequent: readonly ActivitySuggestion[];
  readonly uploads: readonly Upload[];
  /** What is wrong, once it is time to say so. */
  readonly faults: readonly Fault[];
  readonly change: (entry: WrittenEntry) => void;
  readonly take: (proposal: ActivitySuggestion, from: 'list' | 'button') => void;
  readonly search: (typed: string) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly chooseFile: (file: File) => void;
  readonly steer: (key: string, action: 'pause' | 'resume' | 'remove') => void;
  /** What else stands below the form. */
  readonly aside: TemplateResult | typeof nothing;
}

/** One line to record work; the rest of what can be said is folded. */
export function entryForm(form: EntryForm): TemplateResult {
  const { text, working, record } = form;
  const { entry, editing } = working;
  const isToday = entry.date === record.rules.today;
  return html`
    <div class="entry" role="group" aria-labelledby="entry-title">
      <h3 id="entry-title">${title(form, isToday)}</h3>
      <div class="line">
        ${what(form)} ${measures(form)}
        <div class="go">
          <button type="button" class="primary" id="record" @click=${form.submit}>
            ${text.term(editing ? 'saveChange' : 'record')}
          </button>
        </div>
      </div>
      ${editing ? nothing : frequentButtons(form)}
      <div class="line">${result(form)} ${day(form)}</div>
      ${more(form)} ${form.aside}
      ${editing ? html`<div class="actions"><button type="button" @click=${form.cancel}>${text.term('cancelChange')}</button></div>` : nothing}
    </div>
  `;
}

function title({ text, working: { entry, editing } }: EntryForm, isToday: boolean): string {
  if (editing) return text.term('changing');
  return isToday ? text.term('whatToday') : text.term('whatOn', text.format.weekday(entry.date));
}

function what(form: EntryForm) {
  const { text, working, box, proposals, change } = form;
  const { entry } = working;
  return html`
    <div class="field what">
      <label for="text">${text.term('text')}</label>
      ${box.render({
        ...{ text, id: 'text', value: entry.text, proposals, describedBy: 'text-error', submit: form.submit },
        invalid: faultAt(form, 'text') !== undefined,
        paste: form.paste,
        about: (proposal) => aboutProposal(form, proposal),
        type: (typed) => {
          change({ ...entry, text: typed });
          form.search(typed);
        },
        take: (proposal) => form.take(proposal, 'list'),
      })}
      ${error(form, 'text')}
    </div>
  `;
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
  const { text, working, change, submit } = form;
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
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && submit()}
      />
      ${error(form, field)}
    </div>
  `;
}

function frequentButtons({ text, frequent, take, ...form }: EntryForm) {
  if (frequent.length === 0) return nothing;
  return html`
    <div class="frequent" role="group" aria-label=${text.term('frequent')}>
      ${frequent.map(
        (proposal) => html`
          <button type="button" class="chip" @click=${() => take(proposal, 'button')}>
            ${proposal.text} <span class="note">${measureOfProposal({ text, ...form }, proposal)}</span>
          </button>
        `,
      )}
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

function more(form: EntryForm) {
  const { text, working, change } = form;
  const { entry } = working;
  const count = (entry.note ? 1 : 0) + entry.evidence.length;
  const isOpen = form.faults.some(({ field }) => field === 'evidence' || field === 'note');
  return html`
    <details ?open=${isOpen || form.uploads.length > 0}>
      <summary>${count > 0 ? text.term('moreFilled', text.format.number(count)) : text.term('more')}</summary>
      <div class="more">
        <div class="field">
          <label for="note">${text.term('note')}</label>
          <textarea
            id="note"
            maxlength="8000"
            .value=${entry.note}
            @input=${(event: Event) => change({ ...entry, note: valueOf(event) })}
          ></textarea>
        </div>
        ${evidenceField({
          ...{ text, uploads: form.uploads, limits: form.record.evidence, rows: entry.evidence },
          ...{ chooseFile: form.chooseFile, steer: form.steer },
          change: (evidence) => change({ ...entry, evidence }),
        })}
        ${error(form, 'evidence')}
      </div>
    </details>
  `;
}

/** What a proposal brings along: `45 menit · Cakupan imunisasi`. */
function aboutProposal({ text, record }: Pick<EntryForm, 'text' | 'record'>, proposal: ActivitySuggestion): string {
  const { resultId, indicatorId } = proposal;
  const { choices } = record.rules;
  const choice =
    choices.find(({ value }) => value === `${resultId}/${indicatorId}`) ??
    choices.find(({ value }) => value === resultId);
  return [measureOfProposal({ text, record }, proposal), choice?.label].filter(Boolean).join(' · ');
}

function measureOfProposal({ text, record }: Pick<EntryForm, 'text' | 'record'>, proposal: ActivitySuggestion): string {
  const { minutes, quantity, unit } = proposal;
  if (record.rules.entry === 'quantity') {
    return quantity === null ? '' : `${text.format.number(quantity)} ${unit ?? ''}`.trim();
  }
  return minutes === null ? '' : text.term('minutes', text.format.number(minutes));
}

/** Words for what is wrong in a field. */
export function faultWords(text: Text, fault: Fault, { rules }: Pick<LogRecord, 'rules'>): string {
  if (fault.code === 'server') return fault.detail ?? '';
  if (fault.code === 'date-early') return text.term('fault-date-early', text.format.date(rules.earliest));
  return text.term(`fault-${fault.code}`);
}

function faultAt({ faults }: EntryForm, field: Field): Fault | undefined {
  return faults.find((fault) => fault.field === field);
}

function error(form: EntryForm, field: Field) {
  const fault = faultAt(form, field);
  return html`<p class="error" id="${field}-error" ?hidden=${!fault}>${fault ? faultWords(form.text, fault, form.record) : nothing}</p>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
