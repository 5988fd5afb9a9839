import { html, nothing, type TemplateResult } from 'lit';
import type { ActualSuggestions } from '../../contract/activity.js';
import { actualFigure } from '../../locales/measure.js';
import { type ActualField, withoutText } from './actual-field.js';
import { actualField } from './self-assessment.state.js';

export interface LogProposal extends Pick<ActualField, 'text' | 'indicator' | 'realisation' | 'change'> {
  /** What the verified entries of the log say; absent where there are none. */
  readonly suggestion?: ActualSuggestions['items'][number] | undefined;
}

/**
 * What the log counts for an indicator, and a button that takes it over. It proposes only: a person decides what was reached
 * (GEN-2). Nothing where the log has no verified entry.
 */
export function logProposal(proposal: LogProposal): TemplateResult | typeof nothing {
  const { text, indicator, realisation, suggestion } = proposal;
  if (!suggestion || suggestion.entries === 0) return nothing;
  const { actual, entries } = suggestion;
  const count = text.format.number(entries);
  if (actual === null) return html`<p class="note proposal">${text.term('logCount', count)}</p>`;
  const figure = actualFigure(text.format, indicator, actual);
  if (realisation.actual === actual) return html`<p class="note proposal">${text.term('logSame', count)}</p>`;
  return html`
    <p class="note proposal">
      <span>${text.term('logSays', count, figure)}</span>
      <button type="button" class="quiet" @click=${(event: Event) => take(proposal, actual, event)}>
        ${text.term('logTake')}<span class="spoken"> ${indicator.name}, ${figure}</span>
      </button>
    </p>
  `;
}

function take({ indicator, change }: LogProposal, actual: number, event: Event) {
  // The button goes with the difference: the focus must not.
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  change((realisation) => ({ ...withoutText(realisation), actual }));
  root.getElementById(actualField(indicator.id))?.focus();
}
