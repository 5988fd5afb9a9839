import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PublicCase } from '../../contract/public-case.js';
import { caseDue, caseFacts, type CaseText } from './case-words.js';

/** Letters of a text that its row shows. */
const shown = 160;

/** Cases, the ones due soonest first as the server lists them; the one that is read is the current one. */
export function caseList(
  text: CaseText,
  cases: readonly PublicCase[],
  current: string | undefined,
  open: (one: PublicCase) => void,
): TemplateResult {
  return html`
    <ul class="rows">
      ${repeat(
        cases,
        ({ id }) => id,
        (one) => html`
          <li>
            <button
              type="button"
              class="on-paper"
              id="case-${one.id}"
              aria-current=${one.id === current ? 'true' : 'false'}
              @click=${() => open(one)}
            >
              <span class="facts">${caseFacts(text, one)}</span>
              <span class="excerpt">${excerptOf(text, one)}</span>
              ${one.service ? html`<span class="note">${one.service}</span>` : ''}
              ${caseDue(text, one)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function excerptOf(text: CaseText, { text: words, hidden, ticket }: PublicCase): string {
  if (hidden !== null || words === '') return `${text.term('hiddenText')} · ${ticket}`;
  return words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words;
}
