import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, Indicator, WorkPlan, WorkResult } from '../../contract/index.js';
import { type ResultKind, resultKinds } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { targetFigure } from '../../locales/measure.js';
import type { planReading as texts } from '../../locales/plan-reading.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { checkTarget } from '../../rules/measure-checks.js';
import { behaviourSection, valueName } from './behaviour-section.js';
import type { PlanFrame } from './plan-entry.js';
import type { Beside } from './scope.js';

type PlanText = Localize<typeof texts>;
type Form = Pick<PlanFrame, 'planForm' | 'approach'>;
/** What is read of a plan, or of a version of it. */
type Content = Form & Pick<WorkPlan, 'results' | 'expectations' | 'annexes'>;

const nothingBeside: Beside = () => nothing;

/** The three annexes, in the order of form A.1.8 (P6 p.61). */
export const annexNames = ['support', 'accountability', 'consequences'] as const;

/**
 * A work plan as text: results with their measures, special expectations, annexes. Any element may show it; it needs the
 * styles of `plan-reading.styles.ts` and stands below a heading of the second level.
 *
 * @param behaviours The values of the policy, for their names; without them the keys stand there.
 */
export function planReading(text: PlanText, plan: Content, behaviours: readonly BehaviourValue[] = []): TemplateResult {
  return html`
    <div class="reading">
      ${planResults(text, plan)} ${expectationList(text, plan, behaviours)} ${planAnnexes(text, plan)}
    </div>
  `;
}

/** Main results, then additional ones, as the form has them: *A. Utama*, *B. Tambahan*. */
export function planResults(text: PlanText, plan: Content, beside = nothingBeside): TemplateResult {
  return html`
    ${plan.results.length === 0 ? html`<p>${text.term('noResults')}</p>` : nothing}
    ${resultKinds.map((kind) => resultsOf(text, plan, kind, beside))}
  `;
}

function resultsOf(text: PlanText, plan: Content, kind: ResultKind, beside: Beside) {
  const results = plan.results.filter((result) => result.kind === kind);
  if (results.length === 0) return nothing;
  return html`
    <section>
      <h3>${text.term(kind)}</h3>
      <ol>
        ${results.map((result, index) => html`<li>${resultReading(text, plan, result, index + 1, beside)}</li>`)}
      </ol>
    </section>
  `;
}

function resultReading(text: PlanText, plan: Content, result: WorkResult, number: number, beside: Beside) {
  const { id, title, indicators } = result;
  const name = title || text.term('untitled');
  return html`
    <h4><span class="ordinal">${text.format.number(number)}</span><span>${name}</span></h4>
    ${links(text, result).map((words) => html`<p class="note below">${words}</p>`)}
    <div class="below">${beside({ part: 'result', id }, name)}</div>
    ${
      indicators.length === 0
        ? html`<p class="note below">${text.term('noIndicators')}</p>`
        : html`<ul class="below">
          ${indicators.map(
            (indicator) => html`<li>
              ${indicatorLine(text, indicator, plan)} ${indicatorDetails(text, indicator)}
              ${beside({ part: 'indicator', id: indicator.id }, indicator.name)}
            </li>`,
          )}
        </ul>`
    }
  `;
}

/** What the result contributes to, and how much of it. */
export function links(
  text: PlanText,
  result: Pick<WorkResult, 'parentTitle' | 'share' | 'objectiveTitle'>,
): readonly string[] {
  const { parentTitle, share, objectiveTitle } = result;
  const supports =
    parentTitle && share
      ? [text.term('supportsShare', parentTitle, text.format.percent(share))]
      : parentTitle
        ? [text.term('supports', parentTitle)]
        : [];
  return objectiveTitle ? [...supports, text.term('answersFor', objectiveTitle)] : supports;
}

/** One indicator as a line: what, in which respect, how much. */
export function indicatorLine(text: PlanText, indicator: Indicator, { planForm, approach }: Form): TemplateResult {
  const respects =
    planForm === 'leader'
      ? indicator.perspective && officialTerm(text.lang, terms.perspective, indicator.perspective)
      : indicator.aspects.map((aspect) => officialTerm(text.lang, terms.aspect, aspect)).join(', ');
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

/** Its steps, and how it is counted. */
export function indicatorDetails(text: PlanText, { direction, target: goal, note }: Indicator) {
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

/** What the leader especially expects, by value. */
export function expectationList(text: PlanText, { expectations }: Content, behaviours: readonly BehaviourValue[]) {
  if (expectations.length === 0) return nothing;
  const name = (key: string) => {
    const value = behaviours.find((behaviour) => behaviour.key === key);
    return value ? valueName(text, value) : key;
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

/** All values with their statements, and what the leader especially expects of some. */
export function planBehaviours(
  text: PlanText,
  { expectations }: Content,
  behaviours: readonly BehaviourValue[],
  beside: Beside,
): TemplateResult | typeof nothing {
  return behaviourSection(text, behaviours, ({ key }, name) => {
    const words = expectations.find(({ value }) => value === key)?.text;
    return html`
      ${words ? html`<p class="label">${text.term('expectations')}</p><p class="said">${words}</p>` : nothing}
      ${beside({ part: 'behaviour', id: key }, name)}
    `;
  });
}

/** Support, accountability and consequences, those that say something. */
export function planAnnexes(
  text: PlanText,
  { annexes }: Content,
  beside = nothingBeside,
): TemplateResult | typeof nothing {
  const parts = annexNames.filter((part) => annexes[part].trim() !== '');
  if (parts.length === 0) return nothing;
  return html`
    <section>
      <h3>${text.term('annexes')}</h3>
      <dl>
        ${parts.map(
          (part) => html`<div>
            <dt>${text.term(part)}</dt>
            <dd>${annexes[part]} ${beside({ part: 'annex', id: part }, text.term(part))}</dd>
          </div>`,
        )}
      </dl>
    </section>
  `;
}
