import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Task } from '../../contract/task.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { remainingDays } from '../../locales/remaining.js';
import { tasks } from '../../locales/tasks.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { MoreTasksEvent, TaskChosenEvent } from './tasks.events.js';
import { styles } from './tasks.styles.js';

/** Days before a due date from which a task asks for attention. */
const soon = 3;

/** Tasks about the reader's own record: their name would tell them nothing. */
const own: readonly string[] = ['write-plan', 'revise-plan', 'assess-self', 'acknowledge'];

/** What is counted where one task stands for several things. */
const counted: Readonly<Record<string, 'activities' | 'proposals' | 'talks' | 'cases'>> = {
  'verify-activities': 'activities',
  'decide-proposal': 'proposals',
  'answer-coaching': 'talks',
  'handle-public-case': 'cases',
};

/**
 * Shows what waits for a person, nearest due date first.
 *
 * @tag asn-tasks-view
 * @fires {TaskChosenEvent} asn-task-chosen - The person chose a task; the page goes there.
 * @fires {MoreTasksEvent} asn-more-tasks - The person asks for the next page.
 * @csspart task - One task.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart state
 */
export class TasksView extends LitElement {
  static override styles = [host, controls, panels, styles];

  /** The tasks, in the order to show. */
  @property({ attribute: false }) tasks: readonly Task[] = [];

  /** Whether the server has more than these. */
  @property({ type: Boolean }) more = false;

  /** The moment from which days are counted; now unless told. */
  @property({ attribute: false }) now?: Date;

  readonly #text = new Localize(this, tasks);

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const text = this.#text;
    return html`
      <section class="page" lang=${text.lang} aria-labelledby="heading">
        <h2 id="heading">${text.term('heading')}</h2>
        ${
          this.tasks.length === 0
            ? html`<div class="empty">
              <p><strong>${text.term('empty')}</strong></p>
              <p class="note">${text.term('emptyNext')}</p>
            </div>`
            : html`<ul>
              ${repeat(
                this.tasks,
                ({ id }) => id,
                (task) => this.#renderTask(task),
              )}
            </ul>`
        }
        ${this.more ? html`<button type="button" @click=${this.#askForMore}>${text.term('more')}</button>` : nothing}
      </section>
    `;
  }

  #renderTask(task: Task) {
    const text = this.#text;
    return html`
      <li>
        <button type="button" class="on-paper" part="task" @click=${() => this.#choose(task)}>
          <span class="what">${text.known(task.kind) ?? task.kind}</span>
          <span class="whom">${this.#about(task).join(' · ')}</span>
          <span class="when">${this.#renderDue(task)}</span>
        </button>
      </li>
    `;
  }

  /** Whose it is or which unit's, how much of it waits, and which part of the year. */
  #about({ kind, subject, unitId, count, term, periodLabel }: Task): string[] {
    const text = this.#text;
    const measure = counted[kind];
    const isOwn = own.includes(kind);
    const isNamed = !isOwn && !unitId && kind !== 'verify-activities';
    // Another person's year is the year; a month or quarter has to be told.
    const when = isNamed && !term ? '' : periodLabel && termLabel(term, periodLabel, text.lang);
    return [
      ...(isNamed ? [subject.name, subject.position] : []),
      ...(unitId ? [subject.unit] : []),
      ...(measure && count !== undefined ? [text.term(measure, text.format.number(count))] : []),
      when,
    ].filter(Boolean);
  }

  #renderDue({ dueOn, timeZone }: Task) {
    const text = this.#text;
    if (!dueOn) return html`<span>${text.term('undated')}</span>`;
    const days = text.format.daysUntil(dueOn, timeZone, this.now ?? new Date());
    const mark = days < 0 ? 'state failure' : days <= soon ? 'state attention' : 'left';
    return html`
      <time datetime=${dueOn}>${text.term('due', text.format.weekday(dueOn), text.format.endOfDay(timeZone))}</time>
      <span class=${mark}>${remainingDays(text.format, days)}</span>
    `;
  }

  #choose(task: Task) {
    this.dispatchEvent(new TaskChosenEvent(task));
  }

  #askForMore() {
    this.dispatchEvent(new MoreTasksEvent(undefined));
  }
}
