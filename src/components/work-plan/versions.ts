import { html, nothing, type TemplateResult } from 'lit';
import type { PlanVersion, WorkPlan } from '../../contract/index.js';
import type { PlanContent } from '../../rules/index.js';
import { planReading } from '../indicator-editor/plan-reading.js';
import { difference, type DifferenceTexts } from './difference.js';
import { dayOf } from './front.js';

/** What is known of the agreed versions, newest first. */
export type VersionsState =
  | { readonly type: 'unasked' | 'loading' | 'failed' }
  | { readonly type: 'loaded'; readonly items: readonly PlanVersion[] };

/** The versions as they were agreed, each with its reason and what it changed (CYC-4; P6 §14(2)); read once somebody opens them. */
export function versionList(
  texts: DifferenceTexts,
  plan: WorkPlan,
  versions: VersionsState,
  timeZone: string,
  ask: () => void,
): TemplateResult | typeof nothing {
  const { text } = texts;
  if (plan.agreedVersion === null || plan.agreedVersion === undefined) return nothing;
  const open = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open && versions.type !== 'loaded') ask();
  };
  return html`
    <details class="versions" @toggle=${open}>
      <summary>${text.term('versions')}</summary>
      ${versionItems(texts, plan, versions, timeZone)}
    </details>
  `;
}

function versionItems(texts: DifferenceTexts, plan: WorkPlan, versions: VersionsState, timeZone: string) {
  const { text } = texts;
  if (versions.type === 'failed') return html`<p role="status">${text.term('versionsFailed')}</p>`;
  if (versions.type !== 'loaded') return html`<p role="status">${text.term('versionsLoading')}</p>`;
  const { items } = versions;
  if (items.length === 0) return html`<p>${text.term('noVersions')}</p>`;
  return html`
    <ol>
      ${items.map((version, index) => html`<li>${versionItem(texts, plan, version, items[index + 1], timeZone)}</li>`)}
    </ol>
  `;
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

/**
 * While a change is being settled: what is different from the version in force, and why it is changed.
 *
 * @param content The plan as it stands now, with what its writer has entered.
 */
export function changePanel(
  texts: DifferenceTexts,
  plan: WorkPlan,
  content: PlanContent,
  versions: VersionsState,
): TemplateResult | typeof nothing {
  const { text } = texts;
  const { agreedVersion, history, state } = plan;
  if (!agreedVersion || agreedVersion === plan.version || versions.type !== 'loaded') return nothing;
  const inForce = versions.items.find(({ version }) => version === agreedVersion);
  if (!inForce) return nothing;
  const why = history.findLast(({ action }) => action === 'revise')?.note;
  return html`
    <details class="changes" ?open=${state === 'submitted'}>
      <summary>${text.term('changedSince', text.format.number(agreedVersion))}</summary>
      ${why ? html`<p>${text.term('reason', why)}</p>` : nothing} ${difference(texts, inForce, content)}
    </details>
  `;
}
