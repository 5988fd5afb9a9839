import { html, LitElement, nothing } from 'lit';
import { property } from '../../decorators.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { type PredicateCell, predicateTable } from '../../charts/predicate-table.js';
import { predicateTableStyles } from '../../charts/predicate-table.styles.js';
import { trend } from '../../charts/trend.js';
import type { ScoreCard } from '../../contract/score-card.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { predicateTableTexts } from '../../locales/predicate-table.js';
import { scoreCardTexts } from '../../locales/score-card.js';
import { predicateFor } from '../../rules/predicate.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { marks } from '../../styles/marks.js';
import { panels } from '../../styles/panels.js';
import { answer } from './answer.js';
import { behaviourTable } from './behaviours.js';
import { outlook } from './outlook.js';
import { resultTable } from './results.js';
import { behaviourStyles } from './behaviours.styles.js';
import { resultStyles } from './results.styles.js';
import { styles } from './score-card.styles.js';

/**
 * Draws a score card from its data. The first lines answer; everything below explains.
 *
 * @tag asn-score-card-view
 * @csspart predicate - The predicate, the largest words of the card.
 * @csspart page
 * @csspart heading
 * @csspart table
 * @csspart chart
 * @csspart figure
 * @csspart state
 */
export class ScoreCardView extends LitElement {
  static override styles = [
    host,
    controls,
    panels,
    marks,
    chartStyles,
    predicateTableStyles,
    styles,
    resultStyles,
    behaviourStyles,
  ];

  /** The card as the API gives it, or as `scoreCard()` of `asn-kinerja/rules` makes it. */
  @property({ attribute: false }) card?: ScoreCard;

  readonly #text = new Localize(this, scoreCardTexts);
  readonly #tableText = new Localize(this, predicateTableTexts);

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const { card } = this;
    if (!card) return nothing;
    const text = this.#text;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading">
        <header>
          <h2 id="heading">${text.term('heading', card.period.label)}</h2>
          <p class="whose">
            <span>${card.employee.name}</span><span class="note">${card.employee.position} · ${card.employee.unit}</span>
          </p>
        </header>
        <div class="first">
          ${answer(text, card)}
          <div class="place">
            ${predicateTable(this.#tableText, cellOf(card))}
          </div>
        </div>
        ${resultTable(text, card)}
        <div class="pair">${behaviourTable(text, card)} ${this.#renderTrend(card)}</div>
        ${outlook(text, card)}
      </article>
    `;
  }

  #renderTrend({ trend: points }: ScoreCard) {
    const text = this.#text;
    return html`
      <section aria-labelledby="trend">
        <h3 id="trend">${text.term('trend')}</h3>
        ${trend(points, {
          lang: text.lang,
          caption: text.term('trend'),
          year: text.term('year'),
          predicate: text.term('predicate'),
          missing: text.term('noPredicate'),
        })}
        <p class="note">${text.term('trendNote')}</p>
      </section>
    `;
  }
}

/** Where the card stands in the table; nowhere with a predicate that the table does not give (PRD-4). */
function cellOf({ predicate, workResultRating: workResult, behaviourRating: behaviour }: ScoreCard): PredicateCell {
  const isOfTable = !predicate || !workResult || !behaviour || predicateFor(workResult, behaviour) === predicate;
  return isOfTable ? { workResult, behaviour } : { workResult: null, behaviour: null };
}
