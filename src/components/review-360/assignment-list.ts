import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewAssignment } from '../../contract/review.js';
import type { Localize } from '../../controllers/localize.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { closing } from './promise.js';

type Text = Localize<typeof reviewTexts>;

/** Whom the reader is asked about, those that wait first. */
export function assignmentList(
  text: Text,
  assignments: readonly ReviewAssignment[],
  timeZone: string,
  choose: (assignment: ReviewAssignment) => void,
): TemplateResult {
  const waits = assignments.some(({ state }) => state === 'waiting');
  return html`
    <h2>${text.term('listHeading')}</h2>
    ${
      assignments.length === 0
        ? html`<div class="empty">
            <p><strong>${text.term('listEmpty')}</strong></p>
            <p class="note">${text.term('listEmptyNext')}</p>
          </div>`
        : waits
          ? nothing
          : html`<p>${text.term('listDone')}</p>`
    }
    <ul class="assignments" ?hidden=${assignments.length === 0}>
      ${assignments.map((assignment) => html`<li>${row(text, assignment, timeZone, choose)}</li>`)}
    </ul>
  `;
}

function row(
  text: Text,
  assignment: ReviewAssignment,
  timeZone: string,
  choose: (assignment: ReviewAssignment) => void,
) {
  const { id, subject, state, closesOn } = assignment;
  const word = text.known(`state-${state}`) ?? state;
  return html`
    <button type="button" class="on-paper" id="assignment-${id}" @click=${() => choose(assignment)}>
      <span class="who">${subject.name}</span>
      <span class="note">${subject.position} · ${subject.unit}</span>
      <span class="when note">
        <span class=${state === 'waiting' ? 'state attention' : state === 'answered' ? 'state good' : ''}>${word}</span>
        ${state === 'waiting' || state === 'answered' ? html`<br />${closing(text, closesOn, timeZone, new Date())}` : nothing}
      </span>
    </button>
  `;
}
