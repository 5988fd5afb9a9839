import { html } from 'lit';
import { usedElement } from './elements.js';
import { guides } from './guides.js';
import { hostsOf } from './hosts.js';
import { UsagePage } from './usage-page.js';

if (!customElements.get('usage-page')) customElements.define('usage-page', UsagePage);

/** A story of how a portal takes in the element: what to paste, by kind of host. */
export const usage = (tag: string) => ({
  render: () => html`<usage-page .tag=${tag} .hosts=${hostsOf(usedElement(tag), guides)}></usage-page>`,
});
