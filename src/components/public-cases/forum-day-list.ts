import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ForumAction, ForumDay } from '../../contract/public-case.js';
import type { Localize } from '../../controllers/localize.js';
import type { forumDayTexts } from '../../locales/forum-days.js';

export type ForumText = Localize<typeof forumDayTexts>;

/** Forum days, newest first: who was asked, how many came, what was agreed and what became of it. */
export function forumDayList(
  text: ForumText,
  days: readonly ForumDay[],
  change: (day: ForumDay) => void,
): TemplateResult {
  return html`
    <ul class="days">
      ${repeat(
        days,
        ({ id }) => id,
        (day) => forumDayRow(text, day, change),
      )}
    </ul>
  `;
}

function forumDayRow(text: ForumText, day: ForumDay, change: (day: ForumDay) => void) {
  const { id, topic, date, place, agenda, attendance, actions, allowedActions } = day;
  return html`
    <li class="part">
      <div class="head">
        <h3>${topic}</h3>
        ${
          allowedActions.includes('edit')
            ? html`<button
              type="button"
              id="day-${id}"
              aria-label=${text.term('changeOf', topic)}
              @click=${() => change(day)}
            >
              ${text.term('change')}
            </button>`
            : nothing
        }
      </div>
      <p>${text.term('at', text.format.weekday(date), place)}</p>
      <p class="note">
        ${attendance === null ? text.term('notHeld') : text.term('attended', text.format.number(attendance))}
      </p>
      ${
        agenda.length > 0
          ? html`<details>
            <summary>${text.term('agenda')}</summary>
            <ol class="agenda">${agenda.map((point) => html`<li>${point}</li>`)}</ol>
          </details>`
          : nothing
      }
      ${actions.length > 0 ? actionList(text, actions) : nothing}
    </li>
  `;
}

function actionList(text: ForumText, actions: readonly ForumAction[]) {
  const done = actions.filter(({ isDone }) => isDone).length;
  return html`
    <div class="part">
      <h4>${text.term('actions')} <span class="note">${text.term('doneOf', text.format.number(done), text.format.number(actions.length))}</span></h4>
      <ul class="agreed">
        ${actions.map(
          ({ text: words, dueOn, isDone, note }) => html`<li>
            <p class="facts">
              <span>${words}</span>
              <span class="state ${isDone ? 'good' : ''}">${text.term(isDone ? 'isDone' : 'isOpen')}</span>
              ${dueOn && !isDone ? html`<span class="note">${text.term('until', text.format.date(dueOn))}</span>` : nothing}
            </p>
            ${note ? html`<p class="note said">${note}</p>` : nothing}
          </li>`,
        )}
      </ul>
    </div>
  `;
}
