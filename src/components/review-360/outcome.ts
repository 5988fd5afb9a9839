import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewAssignment } from '../../contract/review.js';
import type { EndingTexts } from './ending.js';
import { overview } from './overview.js';
import { draftOf } from './review-360.state.js';

/** After an answer, a refusal or the end of the round: what happened, and what is still possible. */
export function outcome(
  texts: EndingTexts,
  assignment: ReviewAssignment,
  sent: boolean,
  reopen: () => void,
): TemplateResult {
  const { text, ending } = texts;
  const { state, subject, answers, allowedActions } = assignment;
  const open = allowedActions.includes('answer');
  // The last answer closes the round at once, and takes the answers from their author's name.
  if (sent && !open) return panel('good', text.term('thanksTitle'), [ending.term('closedByYou')]);
  if (state === 'answered' && open) {
    const count = text.format.number(answers.length);
    return html`
      ${panel(
        'good',
        text.term('thanksTitle'),
        [ending.term('thanksText', count, subject.name), ending.term('thanksChange')],
        {
          label: ending.term('change'),
          reopen,
        },
      )}
      ${given(texts, assignment)}
    `;
  }
  if (state === 'declined') {
    const again = open ? { label: ending.term('answerAfterAll'), reopen } : undefined;
    return panel('', text.term('declinedTitle'), [ending.term('declinedText')], again);
  }
  return html`${panel('', ending.term('closedTitle'), [ending.term('closedText')])}${given(texts, assignment)}`;
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

function given(texts: EndingTexts, assignment: ReviewAssignment) {
  if (assignment.answers.length === 0) return nothing;
  return html`
    <details>
      <summary>${texts.ending.term('yourAnswers')}</summary>
      ${overview(texts, assignment, draftOf(assignment))}
    </details>
  `;
}
