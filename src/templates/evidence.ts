import { html, type TemplateResult } from 'lit';
import type { Evidence } from '../contract/self-assessment.js';
import type { Localize } from '../controllers/localize.js';
import type { common } from '../locales/common.js';

/** The contract's rule for `webAddress`, and one that the browser can open. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

/**
 * Evidence as links. Only web addresses become links: another scheme, from a server that does not keep the contract, would
 * run in this page.
 */
export function evidenceLinks(text: Localize<typeof common>, evidence: readonly Evidence[]): TemplateResult {
  return html`
    <ul class="links">
      ${evidence.map(
        ({ label, url }) => html`
          <li>
            ${
              isWebAddress(url)
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>
                  <span class="note">${new URL(url).host}<span class="spoken"> (${text.term('newTab')})</span></span>`
                : html`${label} <span class="note">${url}</span>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}
