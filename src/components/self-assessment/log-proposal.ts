import { html, nothing, type TemplateResult } from 'lit';
import type { ActualSuggestions } from '../../contract/activity.js';
import type { SuggestionSource } from '../../contract/indicator-source.js';
import { actualFigure } from '../../locales/measure.js';
import { type ActualField, withoutText } from './actual-field.js';
import { isWebAddress } from '../../templates/evidence.js';
import { actualField, type RealisationDraft } from './self-assessment.state.js';

type Source = SuggestionSource | null | undefined;

export interface LogProposal extends Pick<ActualField, 'text' | 'indicator' | 'realisation' | 'change'> {
  /** What the verified entries of the log say, or the open result that is named as source; absent where there are none. */
  readonly suggestion?: ActualSuggestions['items'][number] | undefined;
}

/**
 * What the log counts for an indicator, or what its source says, and a button that takes it over: from a source with a link to
 * the result as evidence. It proposes only: a person decides what was reached (GEN-2). Nothing where there is neither.
 */
export function logProposal(proposal: LogProposal): TemplateResult | typeof nothing {
  const { text, indicator, realisation, suggestion } = proposal;
  if (!suggestion || !(suggestion.source || suggestion.entries)) return nothing;
  const { actual, entries, source } = suggestion;
  const count = text.format.number(entries);
  const told = source && sourceLink(source);
  if (actual === null) return html`<p class="note proposal">${told ?? text.term('logCount', count)}</p>`;
  const figure = actualFigure(text.format, indicator, actual);
  const said = told ? html`${told}: ${figure}` : text.term('logSays', count, figure);
  if (realisation.actual === actual && shows(realisation, source))
    return html`<p class="note proposal">${told ? said : text.term('logSame', count)}</p>`;
  return html`
    <p class="note proposal">
      <span>${said}</span>
      <button type="button" class="quiet" @click=${(event: Event) => take(proposal, actual, event)}>
        ${text.term('logTake')}<span class="spoken"> ${indicator.name}, ${figure}</span>
      </button>
    </p>
  `;
}

function sourceLink({ label, address }: SuggestionSource) {
  return address && isWebAddress(address)
    ? html`<a href=${address} target="_blank" rel="noopener">${label}</a>`
    : label;
}

/** Whether the source, if it can be read, is among the evidence. */
function shows({ evidence }: RealisationDraft, source: Source): boolean {
  return !source?.address || evidence.some(({ label }) => label === source.label);
}

function take({ indicator, change, suggestion }: LogProposal, actual: number, event: Event) {
  // The button goes with the difference: the focus must not.
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  const source = suggestion?.source;
  change((realisation) => {
    const taken = { ...withoutText(realisation), actual };
    if (!source?.address || shows(realisation, source)) return taken;
    return { ...taken, evidence: [...taken.evidence, { label: source.label, url: source.address }] };
  });
  root.getElementById(actualField(indicator.id))?.focus();
}
