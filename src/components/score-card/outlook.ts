import { html, nothing, type TemplateResult } from 'lit';
import type { Highlight, ScoreCard } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import type { scoreCardTexts } from '../../locales/score-card.js';

type Text = Localize<typeof scoreCardTexts>;

/** Strengths, what to improve, the appraiser's words, and what happens next. */
export function outlook(text: Text, card: ScoreCard): TemplateResult {
  return html`
    <div class="outlook">
      ${highlights(text, card, 'strengths')} ${highlights(text, card, 'improvements')}
      <section aria-labelledby="next">
        <h3 id="next">${text.term('next')}</h3>
        <p>${text.known(`next-${card.state}`) ?? text.term('pending')}</p>
        ${card.notes ? words(text.term('notes'), card.notes) : nothing}
        ${card.recommendation ? words(text.term('recommendation'), card.recommendation) : nothing}
      </section>
    </div>
  `;
}

function highlights(text: Text, card: ScoreCard, kind: 'strengths' | 'improvements') {
  const items: readonly Highlight[] = card[kind];
  return html`
    <section aria-labelledby=${kind}>
      <h3 id=${kind}>${text.term(kind)}</h3>
      ${
        items.length === 0
          ? html`<p class="note">${text.term(kind === 'strengths' ? 'noStrengths' : 'noImprovements')}</p>`
          : html`<ul class="highlights">
            ${items.map(
              ({ code, subject, title }) => html`
                <li><span>${titleOf(text, card, subject) ?? title}</span><span class="note">${text.known(`highlight-${code}`) ?? ''}</span></li>
              `,
            )}
          </ul>`
      }
    </section>
  `;
}

function words(title: string, said: string) {
  return html`
    <h4>${title}</h4>
    <blockquote>${said}</blockquote>
  `;
}

/** Values have an English reading aid; titles of results stay as they were written. */
function titleOf(text: Text, { behaviours }: ScoreCard, subject: string): string | undefined {
  return text.lang === 'en' ? behaviours.find(({ value }) => value === subject)?.gloss : undefined;
}
