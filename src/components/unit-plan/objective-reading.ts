import { html, nothing, type TemplateResult } from 'lit';
import type { UnitObjective } from '../../contract/index.js';
import { actualFigure } from '../../locales/measure.js';
import { isWebAddress } from '../../templates/evidence.js';
import { indicatorDetails, indicatorLine } from '../indicator-editor/plan-reading.js';
import { quarters } from './unit-plan.state.js';
import { termName, type UnitPage } from './unit-scope.js';

/** The objectives as text: their measures with what was reached by each quarter, and what became of the actions. */
export function objectiveReading(unit: UnitPage): TemplateResult {
  const { text, plan } = unit;
  return html`
    <div class="reading"><section aria-labelledby="objectives">
      <h3 id="objectives">${text.term('objectives')}</h3>
      ${
        plan.objectives.length === 0
          ? html`<p>${text.term('empty')} <span class="note">${text.term('emptyReading')}</span></p>`
          : html`<ol>
            ${plan.objectives.map((objective, index) => html`<li>${reading(unit, objective, index + 1)}</li>`)}
          </ol>`
      }
    </section></div>
  `;
}

function reading(unit: UnitPage, objective: UnitObjective, number: number) {
  const { text, planText, frame } = unit;
  return html`
    <h4><span class="ordinal">${text.format.number(number)}</span><span>${objective.title || text.term('untitled')}</span></h4>
    <ul class="below">
      ${objective.indicators.map(
        (indicator) => html`
          <li>
            ${indicatorLine(planText, indicator, frame)} ${indicatorDetails(planText, indicator)}
            ${reachedBy(unit, indicator)} ${unit.source?.(indicator) ?? nothing}
          </li>
        `,
      )}
    </ul>
    ${actions(unit, objective)}
  `;
}

function reachedBy(unit: UnitPage, indicator: UnitObjective['indicators'][number]) {
  const { text, plan } = unit;
  const known = plan.progress
    .filter(({ indicatorId }) => indicatorId === indicator.id)
    .sort((one, other) => one.quarter - other.quarter);
  if (known.length === 0) return nothing;
  return html`
    <ul class="reached note">
      ${known.map(
        ({ quarter, actual, note, url }) => html`
          <li>
            <span class="figure-part"
              >${text.term('reached', termName(unit, `Q${quarter}`), actualFigure(text.format, indicator, actual))}</span
            >
            ${note}
            ${url && isWebAddress(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text.term('evidence')}</a>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

function actions(unit: UnitPage, objective: UnitObjective) {
  const { text, plan } = unit;
  const planned = quarters.filter((quarter) => objective.actions.some((action) => action.quarter === quarter));
  if (planned.length === 0) return nothing;
  const agreed = plan.state === 'approved';
  return html`
    <details class="below">
      <summary>${text.term('actions')}</summary>
      ${planned.map(
        (quarter) => html`
          <h5>${termName(unit, `Q${quarter}`)}</h5>
          <ul class="planned">
            ${objective.actions
              .filter((action) => action.quarter === quarter)
              .map(({ id, text: words }) => {
                const became = plan.actionProgress.find(({ actionId }) => actionId === id);
                return html`
                  <li>
                    <span>${words}</span>
                    ${agreed ? html`<span class=${became?.done ? 'state good' : 'state open'}>${text.term(became?.done ? 'done' : 'open')}</span>` : nothing}
                    ${became?.note ? html`<p class="note">${became.note}</p>` : nothing}
                  </li>
                `;
              })}
          </ul>
        `,
      )}
    </details>
  `;
}
