import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { PlanProblem } from './plan-problems.js';
import { problemWords, type Scope } from './scope.js';

/** So many problems are named; nobody reads a longer list. */
const most = 12;

/** What keeps a step from being taken, each a link to its field. Takes the focus when it appears. */
export function errorSummary(
  scope: Scope,
  commonText: Localize<typeof common>,
  problems: readonly PlanProblem[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { text, desk } = scope;
  const rest = problems.length - most;
  const go = (event: Event, problem: PlanProblem) => {
    event.preventDefault();
    desk.goTo(problem);
  };
  return html`
    <div id="summary" class="panel failure" role="group" aria-labelledby="summary-title" tabindex="-1">
      <h3 id="summary-title" class="summary-title">${commonText.term('errorSummary')}</h3>
      <ul>
        ${problems.slice(0, most).map(
          (problem) => html`
            <li><a href="#${problem.field}" @click=${(event: Event) => go(event, problem)}>${words(scope, problem)}</a></li>
          `,
        )}
      </ul>
      ${rest > 0 ? html`<p>${text.term('andMore', text.format.number(rest))}</p>` : nothing}
    </div>
  `;
}

function words(scope: Scope, problem: PlanProblem): string {
  const { text, entry, problemText } = scope;
  const said = problemWords(scope, problem);
  const index = entry.results.findIndex(({ id }) => id === problem.resultId);
  const result = entry.results[index];
  if (!result) return said;
  const number = text.term('resultNumber', text.format.number(index + 1));
  const indicator = result.indicators.find(({ id }) => id === problem.indicatorId);
  return problemText.term('inPlace', indicator?.name.trim() ? `${number}, “${indicator.name.trim()}”` : number, said);
}
