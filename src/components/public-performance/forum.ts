import { html, nothing, type TemplateResult } from 'lit';
import type { PublicPerformance } from '../../contract/public-performance.js';
import { type PublicPage, pageSection } from './page-scope.js';

type Day = PublicPerformance['forumDays'][number];
type Action = Day['actions'][number];

/** Days on which unit and public consulted, with what was agreed and what was done. */
export function forumSection(page: PublicPage): TemplateResult {
  const { text, performance } = page;
  const { forumDays, year } = performance;
  if (forumDays.length === 0) return pageSection(page, 'forum', html`<p>${text.term('forumEmpty', String(year))}</p>`);
  return pageSection(
    page,
    'forum',
    html`<p class="note">${text.term('forumLead')}</p>
      <ul class="days">
        ${forumDays.map((day) => html`<li>${forumDay(page, day)}</li>`)}
      </ul>`,
  );
}

function forumDay(page: PublicPage, { date, place, topic, agenda, attendance, actions }: Day) {
  const { text, today } = page;
  const came =
    attendance === null
      ? date >= today
        ? text.term('toCome')
        : ''
      : text.term('attended', text.format.number(attendance));
  const done = actions.filter(({ isDone }) => isDone).length;
  return html`
    <h4>${topic}</h4>
    <p class="note">${[text.format.weekday(date), place, came].filter(Boolean).join(' · ')}</p>
    ${
      agenda.length > 0
        ? html`<details>
          <summary>${text.term('agenda')}</summary>
          <ol class="agenda">
            ${agenda.map((point) => html`<li>${point}</li>`)}
          </ol>
        </details>`
        : nothing
    }
    ${
      actions.length > 0
        ? html`<p><strong>${text.term('agreed')}.</strong> ${text.term('doneOf', text.format.number(done), text.format.number(actions.length))}</p>
          <ul class="agreed">
            ${actions.map((action) => html`<li>${agreement(page, action)}</li>`)}
          </ul>`
        : attendance === null
          ? nothing
          : html`<p class="note">${text.term('noActions')}</p>`
    }
  `;
}

function agreement({ text, today }: PublicPage, { text: words, dueOn, isDone, note }: Action) {
  const isLate = !isDone && dueOn !== null && dueOn < today;
  return html`
    <p>${words}</p>
    <p class="became">
      <span class=${isDone ? 'state good' : isLate ? 'state attention' : 'state'}>${text.term(isDone ? 'done' : isLate ? 'late' : 'notDone')}</span>
      ${!isDone && dueOn ? html`<span class="note">${text.term('dueBy', text.format.date(dueOn))}</span>` : nothing}
    </p>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  `;
}
