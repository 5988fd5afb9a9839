import { html, type TemplateResult } from 'lit';
import type { UnitObjective, UnitPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import { actualFigure } from '../../locales/measure.js';
import type { planReading } from '../../locales/plan-reading.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { indicatorOf } from '../indicator-editor/plan-change.js';
import { indicatorLine } from '../indicator-editor/plan-reading.js';
import { type EnteredUnitPlan, entryOfUnit, frameOf, progressOf, quarters } from './unit-plan.state.js';

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
