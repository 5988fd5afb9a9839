import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../contract/indicator.js';
import type { BehaviourValue, ScaleStep } from '../../contract/policy.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { actualFigure, targetPhrase } from '../../locales/measure.js';
import { policyWord } from '../../locales/policy-words.js';
import type { selfAssessmentReadTexts } from '../../locales/self-assessment-read.js';
import { evidenceLinks } from '../../templates/evidence.js';
import { realisationOf, reflectionOf, type SelfAssessmentDraft } from './self-assessment.state.js';
import { standingOf } from './standing.js';

type Text = Localize<typeof selfAssessmentReadTexts>;

/** The self-assessment as it is read: figures instead of fields, and "belum ada" where nothing is stated. */
export function reading(
  text: Text,
  shared: Localize<typeof common>,
  plan: WorkPlan,
  value: SelfAssessmentDraft,
  behaviours: readonly BehaviourValue[],
  scale: readonly ScaleStep[],
  isMidYear: boolean,
): TemplateResult {
  return html`
    <section aria-labelledby="results">
      <h3 id="results">${text.term('resultsOf')}</h3>
      ${plan.results.map(
        ({ title, indicators }) => html`
          <div class="result">
            <h4>${title}</h4>
            ${indicators.map((indicator) => stated(text, shared, indicator, value, isMidYear))}
          </div>
        `,
      )}
    </section>
    <section aria-labelledby="story">
      <h3 id="story">${text.term('story')}</h3>
      ${told(text, text.term('achievements'), value.achievements)}${told(text, text.term('challenges'), value.challenges)}
    </section>
    <section aria-labelledby="behaviours">
      <h3 id="behaviours">${text.term('behaviours')}</h3>
      <dl class="views">
        ${behaviours.map((behaviour) => viewed(text, behaviour, value, scale))}
      </dl>
    </section>
  `;
}

function stated(
  text: Text,
  shared: Localize<typeof common>,
  indicator: Indicator,
  value: SelfAssessmentDraft,
  isMidYear: boolean,
) {
  const { actual, note, evidence } = realisationOf(value, indicator.id);
  return html`
    <div class="indicator">
      <div>
        <p>${indicator.name}</p>
        <p class="note">${text.term('target', targetPhrase(text.format, indicator))}</p>
        ${note.trim() ? html`<p class="prose">${note}</p>` : nothing}
        ${evidence.length > 0 ? evidenceLinks(shared, evidence) : nothing}
      </div>
      <div class="stated">
        ${actual === null ? nothing : html`<span class="actual">${actualFigure(text.format, indicator, actual)}</span>`}
        ${standingOf(text, indicator, actual, isMidYear)}
      </div>
    </div>
  `;
}

function told(text: Text, title: string, prose: string) {
  return html`
    <div class="told">
      <h4>${title}</h4>
      ${prose.trim() ? html`<p class="prose">${prose}</p>` : html`<p class="note">${text.term('noText')}</p>`}
    </div>
  `;
}

function viewed(text: Text, behaviour: BehaviourValue, value: SelfAssessmentDraft, scale: readonly ScaleStep[]) {
  const { score, text: said } = reflectionOf(value, behaviour.key);
  const step = scale.find((known) => known.score === score);
  const word = step ? policyWord(text.lang, step) : score === null ? undefined : text.format.number(score);
  return html`
    <div>
      <dt>${policyWord(text.lang, behaviour)}</dt>
      <dd>
        ${word ? html`<strong>${word}</strong>` : html`<span class="note">${text.term('noReflection')}</span>`}
        ${said.trim() ? html`<p class="prose">${said}</p>` : nothing}
      </dd>
    </div>
  `;
}
