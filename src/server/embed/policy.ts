import { createHash } from 'node:crypto';
import { kickOff } from '../../embedding/kick-off.js';
import { isStarted, type SnippetOptions } from '../../embedding/snippet.js';

/** What a strict Content-Security-Policy of the page must allow for this snippet, and nothing more. */
export function policyFor(options: SnippetOptions): string {
  const { base, settings, nonce } = options;
  const inline = isStarted(options) ? [`'sha256-${createHash('sha256').update(kickOff).digest('base64')}'`] : [];
  const scripts = nonce === undefined ? [originOf(base), ...inline] : [`'nonce-${nonce}'`];
  const calls = new Set(["'self'", originOf(settings.baseUrl), originOf(settings.tokenUrl ?? '/')]);
  return `script-src ${scripts.join(' ')}; connect-src ${[...calls].join(' ')}`;
}

function originOf(address: string): string {
  return address.startsWith('/') ? "'self'" : new URL(address).origin;
}
