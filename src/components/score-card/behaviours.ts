import { html, nothing, type TemplateResult } from 'lit';
import { scoreScale } from '../../charts/score-scale.js';
import type { BehaviourView, ScoreCard } from '../../contract/score-card.js';
import type { Localize } from '../../controllers/localize.js';
import type { scoreCardTexts } from '../../locales/score-card.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { explanation } from './explanation.js';

type Text = Localize<typeof scoreCardTexts>;
type Group = BehaviourView['group'];

/**
 * Behaviours by rater group, a row a value: the superior's rating in words, everybody else's score on the reviewers' scale. A
 * group that says nothing at all is named once below instead of seven times in the table.
 */
export function behaviourTable(text: Text, card: ScoreCard): TemplateResult {
  const groups = groupsOf(card);
  const silent = groups.filter((group) => viewsOf(card, group).every(({ hidden }) => hidden === 'no-answers'));
  const shown = groups.filter((group) => !silent.includes(group));
  return html`
    <section aria-labelledby="behaviours">
      <h3 id="behaviours">${text.term('behavioursByWhom')}</h3>
      <table class="behaviours" role="table" aria-labelledby="behaviours">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.term('value')}</th>
            ${shown.map((group) => html`<th scope="col" role="columnheader">${groupName(text, group)}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${card.behaviours.map(
            ({ label, gloss, views }) => html`
              <tr role="row">
                <th scope="row" role="rowheader">${text.lang === 'en' ? gloss : label}</th>
                ${shown.map((group) => cell(text, group, views, card.scaleMaximum))}
              </tr>
            `,
          )}
        </tbody>
      </table>
      <div class="notes">
        ${card.scaleMaximum > 0 ? html`<p class="note">${text.term('scale', text.format.number(card.scaleMaximum))}</p>` : nothing}
        ${silent.map((group) => html`<p class="note">${text.term('silentGroup', groupName(text, group))}</p>`)}
      </div>
      ${explanation(text, card, text.term('howBehaviour'), ({ figure }) => figure.startsWith('behaviour:'))}
    </section>
  `;
}

function groupsOf({ behaviours }: ScoreCard): Group[] {
  return [...new Set(behaviours.flatMap(({ views }) => views.map(({ group }) => group)))];
}

function viewsOf({ behaviours }: ScoreCard, group: Group): BehaviourView[] {
  return behaviours.flatMap(({ views }) => views.filter((view) => view.group === group));
}

/** Short names here: the official ones fill a column by themselves. */
function groupName(text: Text, group: Group): string {
  return text.known(`group-${group}`) ?? officialTerm(text.lang, terms.raterGroup, group);
}

function cell(text: Text, group: Group, views: readonly BehaviourView[], maximum: number) {
  const view = views.find((candidate) => candidate.group === group);
  return html`
    <td role="cell">
      <span class="label">${groupName(text, group)}</span>
      <span class="view">${view ? content(text, view, maximum) : text.term('notStated')}</span>
    </td>
  `;
}

function content(text: Text, { rating, score, hidden }: BehaviourView, maximum: number) {
  if (rating) return html`<span class="mark ${rating}">${officialTerm(text.lang, terms.rating, rating)}</span>`;
  if (score !== null) {
    const words = text.term('scoreOf', text.format.score(score), text.format.number(maximum));
    return html`${scoreScale(score, maximum)}<span class="score">${words}</span>`;
  }
  return html`<span class="note">${text.known(`hidden-${hidden}`) ?? text.term('notStated')}</span>`;
}
