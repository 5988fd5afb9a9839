import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { activityDay } from '../../locales/activity-day.js';
import { activityMonth } from '../../locales/activity-month.js';
import { common } from '../../locales/common.js';
import { adopt } from '../../styles/adopt.js';
import { problemPanel, skeleton } from '../../templates/problem.js';
import type { MonthState } from './activity-log.state.js';
import { monthCalendar, monthSteps } from './month-calendar.js';
import { calendarOf } from './month.state.js';
import { monthStyles } from './month.styles.js';
import { monthTotals } from './month-totals.js';
import type { ShownEntry } from './shown-entry.js';

export interface ShownMonth {
  readonly month: string;
  readonly state: MonthState;
  readonly entries: readonly ShownEntry[];
  readonly today: string;
  /** The day that is shown. */
  readonly day: string;
  readonly turn: (month: string) => void;
  readonly choose: (date: string) => void;
}

/** The month beside the day: what it comes to, and a calendar with its gaps. */
export class MonthPart {
  readonly #text: Localize<typeof activityMonth>;
  readonly #words: Localize<typeof activityDay>;
  readonly #common: Localize<typeof common>;

  constructor(host: ReactiveElement) {
    this.#text = new Localize(host, activityMonth);
    this.#words = new Localize(host, activityDay);
    this.#common = new Localize(host, common);
    adopt(host, monthStyles);
  }

  render(shown: ShownMonth): TemplateResult {
    const { month, state, today, turn } = shown;
    return html`
      <section class="month" aria-labelledby="month-heading">
        ${monthSteps(this.#text, month, today, turn)}
        ${state.type === 'loading' ? skeleton(this.#common) : nothing}
        ${state.type === 'failed' ? problemPanel(this.#common, state.error, () => turn(month)) : nothing}
        ${state.type === 'ready' ? this.#renderDays(shown, state) : nothing}
      </section>
    `;
  }

  #renderDays({ month, today, day, entries, choose }: ShownMonth, { summary }: Extract<MonthState, { type: 'ready' }>) {
    const [text, words] = [this.#text, this.#words];
    const days = calendarOf(summary, entries);
    return html`${monthTotals(text, summary, days)} ${monthCalendar({ text, words, month, days, chosen: day, today, choose })}`;
  }
}
