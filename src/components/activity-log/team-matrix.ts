import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TeamMonth } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityTeam } from '../../locales/activity-team.js';
import { daysInMonth } from '../../rules/calendar.js';
import type { TeamFilter } from './activity-log.events.js';

type Text = Localize<typeof activityTeam>;
type Person = TeamMonth['people'][number];

export interface TeamMatrix {
  readonly text: Text;
  readonly summary: TeamMonth;
  readonly today: string;
  readonly filter: TeamFilter;
  readonly choose: (filter: TeamFilter) => void;
}

/**
 * People by days, with how many entries each day has. A grid: one stop of the Tab key, arrows go from cell to cell, Enter
 * shows the entries. Cells are text; two hundred people have six thousand of them.
 */
export function teamMatrix({ text, summary, today, filter, choose }: TeamMatrix): TemplateResult {
  // Days to come have nothing to show.
  const days = daysInMonth(summary.month).filter((date) => !today || date <= today);
  const working = new Set(summary.workingDays);
  const open = (cell: HTMLElement) => {
    const { person, date } = cell.dataset;
    if (person) choose({ waiting: date ? false : filter.waiting, appraisalId: person, ...(date && { date }) });
  };
  return html`
    <div class="matrix">
      <table
        role="grid"
        aria-labelledby="month-heading"
        aria-describedby="matrix-hint"
        @click=${(event: Event) => open((event.target as Element).closest<HTMLElement>('[data-person]') ?? document.body)}
        @keydown=${(event: KeyboardEvent) => press(event, open)}
      >
        <thead>
          <tr>
            <th scope="col" class="person">${text.term('person')}</th>
            <th scope="col" class="sum">${text.term('waiting')}</th>
            ${days.map((date) => html`<th scope="col" class=${working.has(date) ? '' : 'off'}><span class="spoken">${text.format.weekday(date)}</span><span aria-hidden="true">${Number(date.slice(8))}</span></th>`)}
            <th scope="col" class="sum">${text.term('verified')}</th>
            <th scope="col" class="sum">${text.term('returned')}</th>
            <th scope="col" class="sum">${text.term('minutesColumn')}</th>
          </tr>
        </thead>
        <tbody>
          ${summary.people.map((person, index) =>
            guard([person, text.lang, isChosen(person, filter) && filter.date, isChosen(person, filter)], () =>
              rowOf(text, person, days, working, filter, index === 0),
            ),
          )}
        </tbody>
      </table>
    </div>
    <p class="note" id="matrix-hint">${text.term('matrixHint')}</p>
  `;
}

function rowOf(
  text: Text,
  person: Person,
  days: readonly string[],
  working: ReadonlySet<string>,
  filter: TeamFilter,
  isFirst: boolean,
) {
  const { appraisalId, employee, waiting, verified, returned, minutes } = person;
  const chosen = isChosen(person, filter);
  const { format } = text;
  const figure = (value: number, look = '') =>
    html`<td class="sum ${look}">${value === 0 ? '' : format.number(value)}</td>`;
  return html`
    <tr class=${chosen ? 'chosen' : nothing}>
      <th
        scope="row"
        class="person"
        data-person=${appraisalId}
        tabindex=${isFirst ? 0 : nothing}
        aria-selected=${chosen && filter.date === undefined ? 'true' : 'false'}
      >
        ${employee.name}
      </th>
      ${figure(waiting, waiting > 0 ? 'waits' : '')}
      ${days.map((date) => {
        const count = person.days[date] ?? 0;
        const isGap = count === 0 && working.has(date);
        const look = count > 0 ? `some ${depth(count)}` : isGap ? 'gap' : working.has(date) ? '' : 'off';
        return html`<td
          class=${look}
          data-person=${count > 0 ? appraisalId : nothing}
          data-date=${count > 0 ? date : nothing}
          aria-selected=${chosen && filter.date === date ? 'true' : nothing}
        >${count > 0 ? count : isGap ? html`<span class="spoken">${text.term('empty')}</span><span aria-hidden="true">–</span>` : ''}</td>`;
      })}
      ${figure(verified)} ${figure(returned, returned > 0 ? 'given-back' : '')} ${figure(minutes)}
    </tr>
  `;
}

function isChosen({ appraisalId }: Person, filter: TeamFilter): boolean {
  return appraisalId === filter.appraisalId;
}

/** Three depths of one colour; the number says it exactly. */
function depth(count: number): 'few' | 'usual' | 'many' {
  if (count < 3) return 'few';
  return count < 7 ? 'usual' : 'many';
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function press(event: KeyboardEvent, open: (cell: HTMLElement) => void) {
  const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
  const step = steps[event.key];
  if (!cell) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    open(cell);
  }
  if (!step) return;
  event.preventDefault();
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...(row.parentElement as HTMLTableSectionElement).rows];
  const next = rows[row.sectionRowIndex + step[0]]?.cells[cell.cellIndex + step[1]];
  if (!next) return;
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
