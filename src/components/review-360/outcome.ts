import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewAssignment } from '../../contract/review.js';
import type { Localize } from '../../controllers/localize.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { overview } from './overview.js';
import { draftOf } from './review-360.state.js';

type Text = Localize<typeof reviewTexts>;

/** After an answer, a refusal or the end of the round: what happened, and what is still possible. */
export function outcome(text: Text, assignment: ReviewAssignment, sent: boolean, reopen: () => void): TemplateResult {
  const { state, subject, answers, allowedActions } = assignment;
  const open = allowedActions.includes('answer');
  // The last answer closes the round at once, and takes the answers from their author's name.
  if (sent && !open) return panel('good', text.term('thanksTitle'), [text.term('closedByYou')]);
  if (state === 'answered' && open) {
    const count = text.format.number(answers.length);
    return html`
      ${panel(
        'good',
        text.term('thanksTitle'),
        [text.term('thanksText', count, subject.name), text.term('thanksChange')],
        {
          label: text.term('change'),
          reopen,
        },
      )}
      ${given(text, assignment)}
    `;
  }
  if (state === 'declined') {
    const again = open ? { label: text.term('answerAfterAll'), reopen } : undefined;
    return panel('', text.term('declinedTitle'), [text.term('declinedText')], again);
  }
  return html`${panel('', text.term('closedTitle'), [text.term('closedText')])}${given(text, assignment)}`;
}

function panel(
  kind: 'good' | '',
  title: string,
  sentences: readonly string[],
  again?: { readonly label: string; readonly reopen: () => void },
) {
  return html`
    <div class="panel ${kind}" id="outcome" role="group" tabindex="-1" aria-labelledby="outcome-title">
      <h3 id="outcome-title">${title}</h3>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        again
          ? html`<div class="actions"><button type="button" @click=${again.reopen}>${again.label}</button></div>`
          : nothing
      }
    </div>
  `;
}

function given(text: Text, assignment: ReviewAssignment) {
  if (assignment.answers.length === 0) return nothing;
  return html`
    <details>
      <summary>${text.term('yourAnswers')}</summary>
      ${overview(text, assignment, draftOf(assignment))}
    </details>
  `;
}
