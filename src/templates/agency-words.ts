import { html } from 'lit';

/**
 * Where an agency adds its own words: `help` for a link or a telephone number, `privacy` for its notice to those whose data
 * are taken. At the very end of a flow, in small type; a slot that nobody fills takes no room. Always rendered: a slot that
 * comes and goes loses what a page has put into it.
 */
export const agencyWords = html`<slot name="help"></slot><slot name="privacy"></slot>`;
