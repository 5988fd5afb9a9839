import { html, nothing, type TemplateResult } from 'lit';
import type { PublicTicket } from '../../contract/public-case.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { localDay } from '../../locales/local-day.js';
import type { publicTicketTexts } from '../../locales/public-ticket.js';

type Text = Localize<typeof publicTicketTexts>;

const good = ['answered', 'closed'];

/** A ticket to be read: where it stands, what is due, the answer, what was sent, and the way it went. */
export function ticketReading(text: Text, ticket: PublicTicket): TemplateResult {
  const { kind, service, unit, state } = ticket;
  const answer = answerOf(ticket);
  return html`
    <div class="standing">
      <p class="note">${text.term('ticket', ticket.ticket)} · ${officialTerm(text.lang, terms.publicCaseKind, kind)} · ${unit}</p>
      <p class="now"><span class=${good.includes(state) ? 'state good' : ''}>${text.known(`state-${state}`) ?? state}</span></p>
      ${due(text, ticket)}
    </div>
    ${
      answer
        ? html`<section class="panel good" aria-labelledby="answer">
          <h3 id="answer">${text.term('answer')}</h3>
          <p class="said">${answer.text}</p>
        </section>`
        : nothing
    }
    <section aria-labelledby="yours">
      <h3 id="yours">${text.term('yours')}</h3>
      ${service ? html`<p class="note">${text.term('service', service)}</p>` : nothing}
      <p class="said">${ticket.text}</p>
      ${
        ticket.attachments.length > 0
          ? html`<p class="note">${text.term('files')}: ${text.format.list(ticket.attachments.map(({ name }) => name))}</p>`
          : nothing
      }
    </section>
    ${timeline(text, ticket)}
  `;
}

/** The last answer; it stands above the others' words. */
function answerOf({ steps }: PublicTicket) {
  return steps.findLast((step) => step.state === 'answered' && step.text);
}

function due(text: Text, { due: next }: PublicTicket) {
  if (!next) return nothing;
  const term = text.known(`term-${next.term}`);
  if (!term) return nothing;
  return html`
    <p>
      ${term} <strong>${text.format.weekday(next.date)}</strong>
      ${next.isOverdue ? html`<span class="state failure">${text.term('overdue')}</span>` : nothing}
    </p>
    ${next.isOverdue ? html`<p class="note">${text.term('overdueNote')}</p>` : nothing}
  `;
}

/** Oldest first, as it happened; the last one is where it stands. */
function timeline(text: Text, ticket: PublicTicket) {
  const { steps } = ticket;
  const answer = answerOf(ticket);
  return html`
    <section aria-labelledby="steps">
      <h3 id="steps">${text.term('steps')}</h3>
      <ol class="timeline">
        ${steps.map(
          (step, index) => html`
            <li aria-current=${index === steps.length - 1 ? 'step' : nothing}>
              <p class="what">${isAddition(ticket, index) ? text.term('addWords') : officialTerm(text.lang, terms.publicCaseState, step.state)}</p>
              <p class="note">${text.format.date(localDay(step.at))} · ${text.term(step.by === 'reporter' ? 'reporter' : 'office')}</p>
              ${step.text && step !== answer ? html`<p class="said">${step.text}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

/** Whether the reporter said more, which leads to no new state. */
function isAddition({ steps }: PublicTicket, index: number): boolean {
  return steps[index]?.by === 'reporter' && steps[index]?.state === steps[index - 1]?.state;
}
