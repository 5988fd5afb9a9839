import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Activity } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityDay } from '../../locales/activity-day.js';
import type { activityTeam } from '../../locales/activity-team.js';
import { type ChunkWindow, chunkSize } from './chunk-window.js';
import { evidenceOf, measureOf, stateWord } from './day-list.js';
import { type ResultChoice, valueOf } from './written-entry.js';

export interface EntryList {
  readonly text: Localize<typeof activityTeam>;
  readonly words: Localize<typeof activityDay>;
  readonly entries: readonly Activity[];
  readonly chosen: ReadonlySet<string>;
  readonly choices: readonly ResultChoice[];
  readonly window: ChunkWindow;
  readonly choose: (entry: Activity, isChosen: boolean) => void;
  readonly verify: (entry: Activity) => void;
  readonly giveBack: (entry: Activity) => void;
  readonly openFile: (entry: Activity, fileId: string, label: string) => void;
}

/** Entries of the team, in chunks of which only the near ones have rows. */
export function entryList(list: EntryList): TemplateResult {
  const { entries, window, text } = list;
  const count = Math.ceil(entries.length / chunkSize);
  window.show((chunk) => {
    const from = chunk * chunkSize;
    return entries.slice(from, from + chunkSize).map((entry, index) => rowOf(list, entry, from + index));
  });
  return html`
    <div class="entries" role="list" aria-label=${text.term('entriesLabel')}>
      ${guard([entries.length], () =>
        Array.from({ length: count }, (_, chunk) => {
          const rows = Math.min(chunkSize, entries.length - chunk * chunkSize);
          return html`<div role="none" data-chunk=${chunk} data-rows=${rows}></div>`;
        }),
      )}
    </div>
  `;
}

function rowOf(list: EntryList, entry: Activity, place: number) {
  const { text, words, entries, chosen, choices, choose, verify, giveBack, openFile } = list;
  const { id, employee, date, state } = entry;
  const may = (action: string) => entry.allowedActions.includes(action);
  const choice = choices.find(({ value }) => value === valueOf(entry.resultId, entry.indicatorId));
  const named = html`<span class="spoken"> ${entry.text}, ${employee.name}</span>`;
  return html`
    <div role="listitem" class="row" aria-setsize=${entries.length} aria-posinset=${place + 1}>
      <label class="pick screen-only">
        <input
          type="checkbox"
          .checked=${chosen.has(id)}
          ?disabled=${!may('verify')}
          @change=${(event: Event) => choose(entry, (event.target as HTMLInputElement).checked)}
        />
        <span class="spoken">${text.term('pick')}${named}</span>
      </label>
      <div class="whose">
        <p>${employee.name}</p>
        <p class="note"><time datetime=${date}>${words.format.weekday(date)}</time></p>
      </div>
      <div class="what">
        <p>${entry.text}</p>
        <p class="note">${[measureOf(words, entry), choice?.label].filter(Boolean).join(' · ')}</p>
        ${entry.note ? html`<p class="note prose">${entry.note}</p>` : nothing}
        ${evidenceOf(words, entry, (fileId, label) => openFile(entry, fileId, label))}
        ${state === 'returned' && entry.verificationNote ? html`<p class="returned">${entry.verificationNote}</p>` : nothing}
      </div>
      <div class="standing">
        ${state === 'waiting' ? html`<span class="waits">${text.term('waitsForYou')}</span>` : stateWord(words, { state, verifiedBy: entry.verifiedBy?.name ?? null })}
        <div class="actions">
          ${may('return') ? html`<button type="button" class="quiet" @click=${() => giveBack(entry)}>${text.term('giveBack')}${named}</button>` : nothing}
          ${may('verify') ? html`<button type="button" class="quiet" @click=${() => verify(entry)}>${text.term('verify')}${named}</button>` : nothing}
        </div>
      </div>
    </div>
  `;
}
