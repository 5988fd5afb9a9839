import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivityChange } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityDay } from '../../locales/activity-day.js';
import { isWebAddress } from '../../templates/evidence.js';
import { minutesOf } from './days.js';
import type { ShownEntry } from './shown-entry.js';
import { type ResultChoice, valueOf } from './written-entry.js';

type Text = Localize<typeof activityDay>;

export interface DayList {
  readonly text: Text;
  readonly date: string;
  readonly today: string;
  readonly entries: readonly ShownEntry[];
  readonly choices: readonly ResultChoice[];
  readonly own: boolean;
  /** Entry whose removal is being asked about. */
  readonly removing: string | undefined;
  /** Another day whose entries can be copied here. */
  readonly copyFrom: { readonly date: string; readonly count: number } | undefined;
  readonly change: (entry: ShownEntry) => void;
  readonly ask: (id: string | undefined) => void;
  readonly remove: (entry: ShownEntry) => void;
  readonly copy: (from: string) => void;
  readonly openFile: (fileId: string, label: string) => void;
}

/** What was recorded on a day. */
export function dayList(list: DayList): TemplateResult {
  const { text, date, today, entries } = list;
  const heading = date === today ? text.term('todayHeading') : text.format.weekday(date);
  return html`
    <section class="day" aria-labelledby="day-heading">
      <div class="heading">
        <h3 id="day-heading" tabindex="-1">${heading}</h3>
        ${entries.length === 0 ? nothing : html`<p class="note">${sums(text, entries)}</p>`}
      </div>
      ${
        entries.length === 0
          ? html`<p class="note">${text.term(list.own ? 'dayEmpty' : 'dayEmptyOther')}</p>`
          : html`<ol>
            ${repeat(
              entries,
              ({ id }) => id,
              (entry) => html`<li>${entryOf(list, entry)}</li>`,
            )}
          </ol>`
      }
      ${copyButton(list)}
    </section>
  `;
}

function sums(text: Text, entries: readonly ShownEntry[]): string {
  const minutes = minutesOf(entries);
  const count = text.term('entries', text.format.number(entries.length));
  return minutes === 0 ? count : `${count} · ${text.term('minutes', text.format.number(minutes))}`;
}

function copyButton({ text, own, date, today, copyFrom, entries, copy }: DayList) {
  if (!own) return nothing;
  if (date !== today && entries.length > 0) {
    return html`<div class="aside"><button type="button" class="quiet" @click=${() => copy(date)}>${text.term('copyToToday')}</button></div>`;
  }
  if (date !== today || !copyFrom) return nothing;
  const { date: from, count } = copyFrom;
  return html`<div class="aside">
    <button type="button" class=${entries.length > 0 ? 'quiet' : ''} @click=${() => copy(from)}>
      ${text.term('copyFrom', text.format.weekday(from), text.format.number(count))}
    </button>
  </div>`;
}

function entryOf(list: DayList, entry: ShownEntry) {
  const { text, choices } = list;
  const choice = choices.find(({ value }) => value === valueOf(entry.resultId, entry.indicatorId));
  return html`
    <div class="what">
      <p>${entry.text}</p>
      <p class="note">${[measureOf(text, entry), choice?.label].filter(Boolean).join(' · ')}</p>
      ${entry.note ? html`<p class="note prose">${entry.note}</p>` : nothing}
      ${evidenceOf(text, entry, list.openFile)}
      ${entry.state === 'returned' ? html`<p class="returned"><strong>${text.term('returnedBecause')}</strong> ${entry.verificationNote}</p>` : nothing}
    </div>
    <div class="standing">
      ${stateWord(text, entry)} ${list.removing === entry.id ? askToRemove(list, entry) : actions(list, entry)}
    </div>
  `;
}

/** `08.30–09.15 · 45 menit · 3 dokumen`. */
export function measureOf(text: Text, { start, end, minutes, quantity, unit }: ActivityChange): string {
  const { format, lang } = text;
  const clock = (time: string) => (lang === 'id' ? time.replace(':', '.') : time);
  return [
    start && end ? `${clock(start)}–${clock(end)}` : '',
    minutes === null ? '' : text.term('minutes', format.number(minutes)),
    quantity === null ? '' : `${format.number(quantity)} ${unit ?? ''}`.trim(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The state of an entry in a word with a shape. */
export function stateWord(text: Text, { state, verifiedBy }: Pick<ShownEntry, 'state' | 'verifiedBy'>): TemplateResult {
  const looks: Readonly<Record<string, string>> = {
    verified: 'state good',
    returned: 'state failure',
    unsent: 'state attention',
  };
  const word = text.known(`state-${state}`) ?? state;
  const by = state === 'verified' && verifiedBy ? html`<span class="spoken"> (${verifiedBy})</span>` : nothing;
  return html`<span class=${looks[state] ?? 'waits'}>${word}${by}</span>`;
}

/** Evidence as links; a file is fetched when it is asked for. */
export function evidenceOf(
  text: Text,
  { evidence }: Pick<ActivityChange, 'evidence'>,
  openFile: (fileId: string, label: string) => void,
): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  const one = ({ label, url, fileId }: ActivityChange['evidence'][number]) => {
    if (fileId !== null) {
      return html`<button type="button" class="quiet on-paper" @click=${() => openFile(fileId, label)}>
        ${label} <span class="note screen-only">${text.term('download')}</span>
      </button>`;
    }
    // Another scheme, from a server that does not keep the contract, would run in this page.
    return url !== null && isWebAddress(url)
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}<span class="spoken"> (${text.term('newTab')})</span></a>`
      : label;
  };
  return html`<p class="links">${evidence.map((item) => html`<span>${one(item)}</span>`)}</p>`;
}

function actions({ text, change, ask }: DayList, entry: ShownEntry) {
  const button = (action: 'edit' | 'remove', press: () => void, look = 'quiet') =>
    entry.actions.includes(action)
      ? html`<button type="button" class=${look} id="${action}-${entry.id}" @click=${press}>
          ${text.term(action)}<span class="spoken"> ${entry.text}</span>
        </button>`
      : nothing;
  return html`<div class="actions">
    ${button('edit', () => change(entry))} ${button('remove', () => ask(entry.id), 'quiet danger')}
  </div>`;
}

function askToRemove({ text, ask, remove }: DayList, entry: ShownEntry) {
  return html`<div class="actions" role="group" aria-label=${text.term('removeAsk')}>
    <button type="button" class="quiet" id="keep-${entry.id}" @click=${() => ask(undefined)}>${text.term('cancelRemove')}</button>
    <button type="button" class="danger" id="really-${entry.id}" @click=${() => remove(entry)}>${text.term('reallyRemove')}</button>
  </div>`;
}
