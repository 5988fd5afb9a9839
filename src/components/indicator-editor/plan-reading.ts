import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, Indicator, WorkPlan, WorkResult } from '../../contract/index.js';
import { type ResultKind, resultKinds } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { targetFigure } from '../../locales/measure.js';
import type { planReading as texts } from '../../locales/plan-reading.js';
import { officialTerm } from '../../locales/terms.js';
import { checkTarget } from '../../rules/index.js';

type PlanText = Localize<typeof texts>;
type Form = Pick<WorkPlan, 'planForm' | 'approach'>;

/**
 * A work plan as text: results with their measures, special expectations, annexes. Any element may show it; it needs the
 * styles of `plan-reading.styles.ts` and stands below a heading of the second level.
 *
 * @param behaviours The values of the policy, for their names; without them the keys stand there.
 */
export function planReading(
  text: PlanText,
  plan: WorkPlan,
  behaviours: readonly BehaviourValue[] = [],
): TemplateResult {
  return html`
    <div class="reading">
      ${plan.results.length === 0 ? html`<p>${text.term('noResults')}</p>` : nothing}
      ${resultKinds.map((kind) => resultsOf(text, plan, kind))} ${expectationList(text, plan, behaviours)}
      ${annexList(text, plan)}
    </div>
  `;
}

function resultsOf(text: PlanText, plan: WorkPlan, kind: ResultKind) {
  const results = plan.results.filter((result) => result.kind === kind);
  if (results.length === 0) return nothing;
  return html`
    <section>
      <h3>${text.term(kind)}</h3>
      <ol>
        ${results.map((result, index) => html`<li>${resultReading(text, plan, result, index + 1)}</li>`)}
      </ol>
    </section>
  `;
}

function resultReading(text: PlanText, plan: WorkPlan, { title, parentTitle, indicators }: WorkResult, number: number) {
  return html`
    <h4><span class="ordinal">${text.format.number(number)}</span><span>${title || text.term('untitled')}</span></h4>
    ${parentTitle ? html`<p class="note below">${text.term('supports', parentTitle)}</p>` : nothing}
    ${
      indicators.length === 0
        ? html`<p class="note below">${text.term('noIndicators')}</p>`
        : html`<ul class="below">
          ${indicators.map(
            (indicator) => html`<li>${indicatorLine(text, indicator, plan)} ${indicatorDetails(text, indicator)}</li>`,
          )}
        </ul>`
    }
  `;
}

/** One indicator as a line: what, in which respect, how much. */
export function indicatorLine(text: PlanText, indicator: Indicator, { planForm, approach }: Form): TemplateResult {
  const respects =
    planForm === 'leader'
      ? indicator.perspective && officialTerm(text.lang, 'perspective', indicator.perspective)
      : indicator.aspects.map((aspect) => officialTerm(text.lang, 'aspect', aspect)).join(', ');
  const narrative = approach === 'qualitative' && indicator.direction === 'yes-no';
  return html`
    <div class="line">
      <span class="what">${indicator.name || text.term('unnamed')}</span>
      ${respects ? html`<span class="respect">${respects}</span>` : nothing}
      ${narrative ? nothing : target(text, indicator)}
    </div>
  `;
}

function target(text: PlanText, indicator: Indicator) {
  if (checkTarget(indicator) !== null) return html`<span class="figure-part missing">${text.term('noTarget')}</span>`;
  return html`<span class="figure-part"><span class="spoken">${text.term('target')} </span>${targetFigure(text.format, indicator)}</span>`;
}

function indicatorDetails(text: PlanText, { direction, target: goal, note }: Indicator) {
  return html`
    ${
      direction === 'milestone'
        ? html`<ol class="steps note" aria-label=${text.term('steps')}>
          ${goal.steps.map((step) => html`<li>${step}</li>`)}
        </ol>`
        : nothing
    }
    ${note ? html`<p class="note">${text.term('counting')}: ${note}</p>` : nothing}
  `;
}

function expectationList(text: PlanText, { expectations }: WorkPlan, behaviours: readonly BehaviourValue[]) {
  if (expectations.length === 0) return nothing;
  const name = (key: string) => {
    const value = behaviours.find((behaviour) => behaviour.key === key);
    return (text.lang === 'en' ? value?.gloss : value?.label) ?? key;
  };
  return html`
    <section>
      <h3>${text.term('expectations')}</h3>
      <dl>
        ${expectations.map(({ value, text: words }) => html`<div><dt>${name(value)}</dt><dd>${words}</dd></div>`)}
      </dl>
    </section>
  `;
}

function annexList(text: PlanText, { annexes }: WorkPlan) {
  const parts = (['support', 'accountability', 'consequences'] as const).filter((part) => annexes[part].trim() !== '');
  if (parts.length === 0) return nothing;
  return html`
    <section>
      <h3>${text.term('annexes')}</h3>
      <dl>
        ${parts.map((part) => html`<div><dt>${text.term(part)}</dt><dd>${annexes[part]}</dd></div>`)}
      </dl>
    </section>
  `;
}

/** What happened to the plan so far, oldest first, folded away. */
export function planHistory(text: PlanText, { history }: WorkPlan, timeZone: string): TemplateResult | typeof nothing {
  if (history.length === 0) return nothing;
  return html`
    <details class="history">
      <summary>${text.term('history')}</summary>
      <ol>
        ${history.map(
          ({ action, by, at, note }) => html`
            <li>
              <p>
                <strong>${text.known(action) ?? action}</strong>
                <span class="note">${text.term('byWhom', by.name, text.format.moment(at, timeZone))}</span>
              </p>
              ${note ? html`<p>${note}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
