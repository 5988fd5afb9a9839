import { html, nothing, type TemplateResult } from 'lit';
import type { OutsideSummary, ReviewSummary } from '../contract/review.js';
import type { Localize } from '../controllers/localize.js';
import type { reviewSummaryTexts } from '../locales/review-summary.js';

type Text = Localize<typeof reviewSummaryTexts>;
type Question = OutsideSummary['questions'][number];

/**
 * What people outside the agency say of the person who served them: apart from the colleagues, and as ranges, for in so small a
 * group a mean would give answers away (decision 0026). Nothing where nobody outside was asked.
 */
export function outsideVoices(
  text: Text,
  { outside }: Pick<ReviewSummary, 'outside'>,
): TemplateResult | typeof nothing {
  if (!outside) return nothing;
  const { questions, choices, comments } = outside;
  const isHidden = questions.some(({ range }) => !range);
  return html`
    <div class="review-summary">
      <p><strong>${text.term('outsideTitle')}</strong></p>
      <p class="note">${text.term('outsideNote')}</p>
      <dl class="outside">
        ${questions.map(
          (question) => html`<div>
            <dt>${wordsIn(text, question.text)}</dt>
            <dd>${rangeOf(text, question, choices)}</dd>
          </div>`,
        )}
      </dl>
      ${isHidden ? html`<p class="note">${text.term('too-few-raters-why')}</p>` : nothing}
      ${
        comments.length > 0
          ? html`<div class="voices">
              <ul class="comments">${comments.map((comment) => html`<li>${comment}</li>`)}</ul>
              <p class="note">${text.term('shuffled')}</p>
            </div>`
          : nothing
      }
    </div>
  `;
}

function rangeOf(text: Text, { range, hidden }: Question, choices: OutsideSummary['choices']) {
  if (!range)
    return html`<span class="hidden">${text.known(hidden ?? 'no-answers') ?? text.term('unknownReason')}</span>`;
  const { format } = text;
  const figures = text.term(
    'outsideRange',
    format.number(range.low),
    format.number(range.high),
    format.number(choices.length),
  );
  const [least, most] = [choices[range.low - 1], choices[range.high - 1]];
  // Half a point has no word of its own.
  if (!least || !most) return html`<strong>${figures}</strong>`;
  const words = text.term('outsideWords', wordsIn(text, least), wordsIn(text, most));
  return html`<strong>${words}</strong> <span class="of">${figures}</span>`;
}

function wordsIn({ lang }: Text, { indonesian, english }: Question['text']): string {
  return lang === 'en' ? english : indonesian;
}
