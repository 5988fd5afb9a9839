import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, PlanVersion, Policy, WorkPlan } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { planVersionTexts } from '../../locales/plan-versions.js';
import { planWith } from '../indicator-editor/plan-change.js';
import type { EnteredPlan } from '../indicator-editor/plan-entry.js';
import { planReading } from '../indicator-editor/plan-reading.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import { difference, type DifferenceTexts } from './difference.js';
import { dayOf } from './front.js';
import { versionStyles } from './versions.styles.js';
import type { WorkPlanView } from './work-plan-view.js';

/** What is known of the agreed versions, newest first. */
export type VersionsState =
  | { readonly type: 'unasked' | 'loading' | 'failed' }
  | { readonly type: 'loaded'; readonly items: readonly PlanVersion[] };

/** The versions of a plan as they were agreed, and what changed between them (CYC-4; P6 §14(2)). */
export class PlanVersions {
  readonly #view: WorkPlanView;
  readonly #text: Localize<typeof planVersionTexts>;
  readonly #planText: Localize<typeof planWords>;
  readonly #fieldText: Localize<typeof indicatorEditor>;

  constructor(view: WorkPlanView) {
    this.#view = view;
    this.#text = new Localize(view, planVersionTexts);
    this.#planText = new Localize(view, planWords);
    this.#fieldText = new Localize(view, indicatorEditor);
    const root = view.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, versionStyles]);
  }

  /** Every version with its reason and what it changed, folded; read once somebody opens them. */
  list({ plan, policy }: PlanRecord): TemplateResult | typeof nothing {
    const { versions } = this.#view;
    if (plan.agreedVersion === null || plan.agreedVersion === undefined) return nothing;
    const open = ({ target }: Event) => {
      const isOpen = (target as HTMLDetailsElement).open;
      if (isOpen && versions.type !== 'loaded') this.#view.request({ type: 'versions' });
    };
    return html`
      <details class="versions" @toggle=${open}>
        <summary>${this.#text.term('versions')}</summary>
        ${this.#items(plan, versions, policy)}
      </details>
    `;
  }

  /** While a change is being settled: what is different from the version in force, and why it is changed. */
  changes({ plan, policy }: PlanRecord, entry: EnteredPlan): TemplateResult | typeof nothing {
    const text = this.#text;
    const { versions } = this.#view;
    const { agreedVersion, history, state, allowedActions } = plan;
    if (!agreedVersion || agreedVersion === plan.version || versions.type !== 'loaded') return nothing;
    const inForce = versions.items.find(({ version }) => version === agreedVersion);
    if (!inForce) return nothing;
    const why = history.findLast(({ action }) => action === 'revise')?.note;
    // As it stands now, with what its writer has entered.
    const content = allowedActions.includes('edit') ? planWith(plan, entry) : plan;
    return html`
      <details class="changes" ?open=${state === 'submitted'}>
        <summary>${text.term('changedSince', text.format.number(agreedVersion))}</summary>
        ${why ? html`<p>${text.term('reason', why)}</p>` : nothing}
        ${difference(this.#texts(policy.behaviours), inForce, content)}
      </details>
    `;
  }

  #items(plan: WorkPlan, versions: VersionsState, { behaviours, timeZone }: Policy) {
    const text = this.#text;
    if (versions.type === 'failed') return html`<p role="status">${text.term('versionsFailed')}</p>`;
    if (versions.type !== 'loaded') return html`<p role="status">${text.term('versionsLoading')}</p>`;
    const { items } = versions;
    if (items.length === 0) return html`<p>${text.term('noVersions')}</p>`;
    const texts = this.#texts(behaviours);
    return html`
      <ol>
        ${items.map((version, index) => html`<li>${versionItem(texts, plan, version, items[index + 1], timeZone)}</li>`)}
      </ol>
    `;
  }

  #texts(behaviours: readonly BehaviourValue[]): DifferenceTexts {
    return { text: this.#text, planText: this.#planText, fieldText: this.#fieldText, behaviours };
  }
}

function versionItem(
  texts: DifferenceTexts,
  plan: WorkPlan,
  version: PlanVersion,
  previous: PlanVersion | undefined,
  timeZone: string,
) {
  const { text, planText, behaviours } = texts;
  const number = text.format.number(version.version);
  return html`
    <h3>${text.term('version', number, text.format.date(dayOf(version.agreedAt, timeZone)))}</h3>
    <p class="note">
      ${text.term('versionBy', version.agreedBy.name)}
      ${version.version === plan.agreedVersion ? html`<span class="state good">${text.term('inForce')}</span>` : nothing}
    </p>
    ${version.reason ? html`<p>${text.term('reason', version.reason)}</p>` : nothing}
    ${
      previous
        ? html`<details>
          <summary>${text.term('changedFrom', text.format.number(previous.version))}</summary>
          ${difference(texts, previous, version)}
        </details>`
        : nothing
    }
    <details>
      <summary>${text.term('readVersion')}</summary>
      ${planReading(planText, { ...plan, ...version }, behaviours)}
    </details>
  `;
}
