import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IndicatorProposal } from '../../contract/proposal.js';
import { indicatorSentence } from '../../locales/measure.js';
import { stateOf, type Text, votesOf } from './proposal-words.js';

/** Proposals, each leading to its own page. */
export function proposalList(
  text: Text,
  proposals: readonly IndicatorProposal[],
  open: (proposal: IndicatorProposal) => void,
): TemplateResult {
  return html`
    <ul class="proposals">
      ${repeat(
        proposals,
        ({ id }) => id,
        (proposal) => html`
          <li>
            <button type="button" class="on-paper" id="proposal-${proposal.id}" @click=${() => open(proposal)}>
              <span class="name">${indicatorSentence(text.format, proposal.indicator)}</span>
              <span class="note">${text.term('for', proposal.position, proposal.unit)}</span>
              <span class="facts">${factsOf(text, proposal)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Where a proposal stands, at a glance. */
export function factsOf(text: Text, proposal: IndicatorProposal): TemplateResult {
  const { words, mark } = stateOf(text, proposal);
  const count = proposal.remarks.length;
  return html`
    <span class="state ${mark}">${words}</span>
    <span class="note">${votesOf(text, proposal)}</span>
    ${count > 0 ? html`<span class="note">${text.term('remarks', text.format.number(count))}</span>` : nothing}
  `;
}
