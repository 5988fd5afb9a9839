import { html, nothing, type TemplateResult } from 'lit';
import { type AsnError, type LoadError, OutcomeUnknownError, PortalError } from '../client/index.js';
import type { Localize } from '../controllers/localize.js';
import type { common } from '../locales/common.js';

type CommonText = Localize<typeof common>;

const words = {
  connection: ['connectionTitle', 'connectionText'],
  authentication: ['authenticationTitle', 'authenticationText'],
  permission: ['permissionTitle', 'permissionText'],
  'rate-limit': ['rateLimitTitle', 'rateLimitText'],
  api: ['apiTitle', 'apiText'],
  render: ['apiTitle', 'apiText'],
} as const satisfies Record<Exclude<LoadError, 'invalid-request'>, readonly [string, string]>;

/**
 * What happened, why, and the next step. A refused request speaks in the server's words, which name the fields; everything
 * else in ours.
 */
export function problemPanel(text: CommonText, error: AsnError, retry?: () => void): TemplateResult {
  const [title, explanation] = wordsFor(text, error);
  return html`
    <div class="panel ${error.loadError === 'invalid-request' ? 'attention' : 'failure'}" role="alert">
      <p><strong>${title}</strong></p>
      ${explanation ? html`<p>${explanation}</p>` : nothing}
      ${fieldErrors(error)}
      ${error.requestId && error.loadError === 'api' ? html`<p class="note">${text.term('requestId', error.requestId)}</p>` : nothing}
      ${retry ? html`<div class="actions"><button type="button" @click=${retry}>${text.term('retry')}</button></div>` : nothing}
    </div>
  `;
}

function wordsFor(text: CommonText, error: AsnError): readonly [string, string] {
  if (error instanceof OutcomeUnknownError) return [text.term('unknownOutcomeTitle'), text.term('unknownOutcomeText')];
  if (error instanceof PortalError) return [text.term('portalTitle'), text.term('portalText')];
  if (error.loadError === 'invalid-request') {
    return [error.problem?.title ?? text.term('invalidTitle'), error.problem?.detail ?? ''];
  }
  const [title, explanation] = words[error.loadError];
  return [text.term(title), text.term(explanation)];
}

function fieldErrors({ problem }: AsnError) {
  if (!problem?.errors?.length) return nothing;
  return html`<ul>
    ${problem.errors.map(({ detail }) => html`<li>${detail}</li>`)}
  </ul>`;
}

/** The page has not told us which API to ask. */
export function unconfiguredPanel(text: CommonText): TemplateResult {
  return html`
    <div class="panel attention">
      <p><strong>${text.term('unconfiguredTitle')}</strong></p>
      <p>${text.term('unconfiguredText')}</p>
    </div>
  `;
}

/** The shape of what comes, while it comes. */
export function skeleton(text: CommonText): TemplateResult {
  return html`
    <div class="skeleton" role="status">
      <p class="spoken">${text.term('loading')}</p>
      <span class="large"></span><span></span><span></span><span class="wide"></span><span></span>
    </div>
  `;
}

/** Why there is nothing, and what comes next. */
export function emptyPanel(title: string, explanation: string, action?: TemplateResult): TemplateResult {
  return html`
    <div class="panel">
      <p><strong>${title}</strong></p>
      <p>${explanation}</p>
      ${action ? html`<div class="actions">${action}</div>` : nothing}
    </div>
  `;
}
