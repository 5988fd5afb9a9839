import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { activityDay } from '../../locales/activity-day.js';
import type { activityMonth } from '../../locales/activity-month.js';
import { addDays } from '../../rules/calendar.js';
import { type CalendarDay, otherMonth } from './month.state.js';

type Text = Localize<typeof activityMonth>;

export interface MonthCalendar {
  readonly text: Text;
  readonly words: Localize<typeof activityDay>;
  readonly month: string;
  readonly days: readonly CalendarDay[];
  readonly chosen: string;
  readonly today: string;
  readonly choose: (date: string) => void;
}

/** Steps through the months; `after` is what stands between the two buttons. */
export function monthSteps(text: Text, month: string, today: string, turn: (month: string) => void): TemplateResult {
  const next = otherMonth(month, 1);
  const isLast = next > today.slice(0, 7);
  return html`
    <div class="months">
      <button type="button" class="quiet" aria-label=${text.term('monthBefore')} @click=${() => turn(otherMonth(month, -1))}>‹</button>
      <h3 id="month-heading">${monthName(text, month)}</h3>
      <button
        type="button"
        class="quiet"
        aria-label=${text.term('monthAfter')}
        aria-disabled=${isLast ? 'true' : 'false'}
        @click=${() => isLast || turn(next)}
      >
        ›
      </button>
    </div>
  `;
}

/** `November 2026`. */
export function monthName(text: Text, month: string): string {
  return text.format.date(`${month}-01`).replace(/^\D*\d+\s+/, '');
}

/** A month with what was recorded on each day; days without are told apart by a shape, not by colour alone. */
export function monthCalendar(calendar: MonthCalendar): TemplateResult {
  const { text, days } = calendar;
  const weeks = weeksOf(days);
  const monday = '2024-01-01';
  const weekdays = Array.from(
    { length: 7 },
    (_, index) => text.format.weekday(addDays(monday, index)).split(',')[0]!.split(' ')[0]!,
  );
  return html`
    <table class="calendar" aria-labelledby="month-heading" @keydown=${(event: KeyboardEvent) => move(calendar, event)}>
      <thead>
        <tr>
          ${weekdays.map((name) => html`<th scope="col" aria-label=${name}><abbr title=${name}>${name.slice(0, 3)}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((week) => html`<tr>${week.map((day) => html`<td>${day ? dayButton(calendar, day) : nothing}</td>`)}</tr>`)}
      </tbody>
    </table>
    <p class="legend note" aria-hidden="true">
      <span class="gap">${text.term('legendGap')}</span><span class="off">${text.term('legendOff')}</span>
      <span class="unsent">${text.term('legendUnsent')}</span>
    </p>
    ${holidays(text, days)}
  `;
}

function dayButton(calendar: MonthCalendar, day: CalendarDay) {
  const { text, chosen, today, choose, days } = calendar;
  const { date, gap, working, unsent, returned, entries } = day;
  const isChosen = date === chosen;
  const first = days.some((one) => one.date === chosen) ? isChosen : date.endsWith('-01');
  const marks = [
    gap && 'gap',
    !working && 'off',
    unsent > 0 && 'unsent',
    returned > 0 && 'returned',
    date === today && 'today',
    'on-paper',
  ];
  return html`
    <button
      type="button"
      class=${marks.filter(Boolean).join(' ') || nothing}
      data-date=${date}
      tabindex=${first ? 0 : -1}
      aria-current=${date === today ? 'date' : nothing}
      aria-pressed=${isChosen ? 'true' : 'false'}
      ?disabled=${date > today}
      @click=${() => choose(date)}
    >
      <span aria-hidden="true">${Number(date.slice(8))}</span>
      <span aria-hidden="true" class="count">${entries > 0 ? text.format.number(entries) : gap ? '–' : ''}</span>
      <span class="spoken">${wordsFor(calendar, day)}</span>
    </button>
  `;
}

function wordsFor(
  { text, words }: MonthCalendar,
  { date, entries, minutes, gap, working, holiday, unsent, returned }: CalendarDay,
): string {
  const { format } = text;
  return [
    format.weekday(date),
    entries > 0 ? words.term('entries', format.number(entries)) : '',
    minutes > 0 ? words.term('minutes', format.number(minutes)) : '',
    gap ? text.term('legendGap') : '',
    holiday ?? (working ? '' : text.term('legendOff')),
    unsent > 0 ? text.term('unsentCount', format.number(unsent)) : '',
    returned > 0 ? text.term('returnedCount', format.number(returned)) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function holidays(text: Text, days: readonly CalendarDay[]) {
  const named = days.filter(({ holiday }) => holiday !== null);
  if (named.length === 0) return nothing;
  return html`<ul class="note">
    ${named.map(({ date, holiday }) => html`<li>${`${text.format.date(date).replace(/ \d{4}$/, '')}: ${holiday}`}</li>`)}
  </ul>`;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One stop of the Tab key for the whole month; arrows go from day to day. */
function move({ days }: MonthCalendar, event: KeyboardEvent) {
  const by = steps[event.key];
  const button = event.target as HTMLElement;
  const date = button.dataset['date'];
  if (by === undefined || date === undefined) return;
  event.preventDefault();
  const wanted = addDays(date, by);
  const next = days.some((day) => day.date === wanted) ? wanted : undefined;
  const table = event.currentTarget as HTMLElement;
  if (next) table.querySelector<HTMLElement>(`[data-date="${next}"]:not(:disabled)`)?.focus();
}

/** Weeks from Monday to Sunday, with holes before the first day and after the last. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const [first] = days;
  if (!first) return [];
  const holes = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const places = [...Array.from({ length: holes }, () => undefined), ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_hole, day) => places[week * 7 + day]));
}
