import { html, nothing, type TemplateResult } from 'lit';
import type { UnitObjective, UnitPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import { actualFigure } from '../../locales/measure.js';
import type { planReading } from '../../locales/plan-reading.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { isWebAddress } from '../../templates/evidence.js';
import { indicatorOf } from '../indicator-editor/plan-entry.js';
import { indicatorDetails, indicatorLine } from '../indicator-editor/plan-reading.js';
import { type EnteredUnitPlan, entryOfUnit, frameOf, progressOf, quarters } from './unit-plan.state.js';
import { termName, type UnitScope } from './unit-scope.js';

/** The objectives as text: their measures with what was reached by each quarter, and what became of the actions. */
export function objectiveReading(unit: UnitScope): TemplateResult {
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

function reading(unit: UnitScope, objective: UnitObjective, number: number) {
  const { text, scope } = unit;
  return html`
    <h4><span class="ordinal">${text.format.number(number)}</span><span>${objective.title || text.term('untitled')}</span></h4>
    <ul class="below">
      ${objective.indicators.map(
        (indicator) => html`
          <li>
            ${indicatorLine(scope.planText, indicator, scope.plan)} ${indicatorDetails(scope.planText, indicator)}
            ${reachedBy(unit, indicator)}
          </li>
        `,
      )}
    </ul>
    ${actions(unit, objective)}
  `;
}

function reachedBy(unit: UnitScope, indicator: UnitObjective['indicators'][number]) {
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

function actions(unit: UnitScope, objective: UnitObjective) {
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

/** A version in short, to be looked at while two are compared: what is aimed at, and what was reached. */
export function versionReading(
  planText: Localize<typeof planReading>,
  plan: UnitPlan,
  entry: EnteredUnitPlan = entryOfUnit(plan),
): TemplateResult {
  const reached = (indicator: UnitObjective['indicators'][number]) =>
    quarters
      .map((quarter) => ({ quarter, actual: progressOf(entry, indicator.id, quarter).actual }))
      .filter(({ actual }) => actual !== null)
      .map(({ quarter, actual }) =>
        [termLabel(`Q${quarter}`, plan.year, planText.lang), actualFigure(planText.format, indicator, actual)].join(
          ': ',
        ),
      );
  return html`
    <ol class="reading">
      ${entry.results.map(
        ({ title, indicators }) => html`
          <li>
            <strong>${title}</strong>
            <ul>
              ${indicators.map((entered) => {
                const indicator = indicatorOf(entered, 'quantitative');
                return html`<li>
                  ${indicatorLine(planText, indicator, frameOf(plan))}
                  <p class="note">${reached(indicator).join(' · ')}</p>
                </li>`;
              })}
            </ul>
          </li>
        `,
      )}
    </ol>
  `;
}
