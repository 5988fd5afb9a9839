import { html, nothing, type TemplateResult } from 'lit';
import type { ScoreCard } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import type { scoreCardTexts } from '../../locales/score-card.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { explanation } from './explanation.js';

type Text = Localize<typeof scoreCardTexts>;

/** What the answer rests on. */
const explained = ['predicate', 'workResultRating', 'behaviourRating', 'organisation'];

/** The answer first: predicate, both ratings, by whom and when, and why. */
export function answer(text: Text, card: ScoreCard): TemplateResult {
  return html`
    <section class="answer" aria-label=${text.term('result')}>
      ${card.predicate ? predicate(text, card) : pending(text, card)}
      <dl class="ratings">
        ${rating(text, text.term('workResult'), card.workResultRating)}
        ${rating(text, text.term('behaviour'), card.behaviourRating)} ${organisation(text, card)}
      </dl>
      ${
        card.signedAt && card.appraiser
          ? html`<p class="note">
            ${text.term('signed', text.format.moment(card.signedAt, card.timeZone), card.appraiser.name)}
          </p>`
          : nothing
      }
      ${
        card.predicate
          ? explanation(
              text,
              card,
              text.term('why', officialTerm(text.lang, terms.predicate, card.predicate)),
              ({ figure }) => explained.includes(figure),
            )
          : nothing
      }
    </section>
  `;
}

function predicate(text: Text, { predicate: key }: ScoreCard) {
  return html`
    <p>
      <span class="note">${text.term('predicate')}</span>
      <strong class="figure" part="predicate">${officialTerm(text.lang, terms.predicate, key ?? '')}</strong>
    </p>
  `;
}

function pending(text: Text, card: ScoreCard) {
  return html`
    <p>
      <span class="note">${text.term('predicate')}</span>
      <strong class="figure none" part="predicate">${text.term('noPredicate')}</strong>
    </p>
    <p>${text.known(`pending-${card.state}`) ?? text.term('pending')}</p>
  `;
}

function rating(text: Text, label: string, key: string | null) {
  return html`
    <div>
      <dt>${label}</dt>
      <dd>${key ? officialTerm(text.lang, terms.rating, key) : text.term('notYet')}</dd>
    </div>
  `;
}

/** The achievement of the unit that the person heads: it is their work result rating (RTG-8). Nothing on any other card. */
function organisation(text: Text, { organisation: unit }: ScoreCard) {
  if (!unit) return nothing;
  const level = unit.level ? officialTerm(text.lang, terms.organisationLevel, unit.level) : text.term('notYet');
  return html`
    <div>
      <dt>${text.term('unitLevel')}</dt>
      <dd>
        ${level}
        <span class="note">${unit.unit}${unit.carriedOver ? ` · ${text.term('lastYear')}` : nothing}</span>
        ${unit.reason ? html`<span class="note">${unit.reason}</span>` : nothing}
      </dd>
    </div>
  `;
}
