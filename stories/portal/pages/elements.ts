import { html } from 'hono/html';
import { type Texts, texts } from '../texts.js';
import type { Visit } from '../visit.js';
import type { Markup } from './layout.js';

/** The wrapper says which language is wanted: an element takes that of its nearest ancestor short of `<html>`. */
export function embed({ language }: Visit, element: Markup): Markup {
  return html`<div class="portal-embed" lang="${language}">
    ${element}
    <noscript>${texts[language].noScript}</noscript>
  </div>`;
}

/** The elements of one subordinate's appraisal, by the last part of the page's address. */
export const deskTabs = {
  rencana: {
    label: ({ pages }: Texts) => pages.workPlan,
    element: (id: string) => html`<asn-indicator-editor appraisal-id="${id}"></asn-indicator-editor>`,
  },
  'umpan-balik': {
    label: ({ pages }: Texts) => pages.review,
    element: (id: string) => html`<asn-review-360 appraisal-id="${id}"></asn-review-360>`,
  },
  penilaian: {
    label: ({ subordinates }: Texts) => subordinates.evaluation,
    element: (id: string) => html`<asn-evaluation appraisal-id="${id}"></asn-evaluation>`,
  },
} as const;

export type DeskTab = keyof typeof deskTabs;

/** One subordinate: a tab for each part of their appraisal. */
export function desk(visit: Visit, appraisalId: string, current: DeskTab): Markup {
  const text = texts[visit.language];
  const tabs = Object.entries(deskTabs) as [DeskTab, (typeof deskTabs)[DeskTab]][];
  return html`<p><a href="/penilaian-bawahan">← ${text.subordinates.back}</a></p>
  <ul class="nav nav-tabs portal-tabs">
    ${tabs.map(
      ([tab, { label }]) =>
        html`<li${tab === current ? html` class="active"` : ''}><a href="/penilaian-bawahan/${appraisalId}/${tab}"${tab === current ? html` aria-current="page"` : ''}>${label(text)}</a></li>`,
    )}
    <li><a href="/kartu-skor?appraisal=${appraisalId}">${text.pages.scoreCard}</a></li>
  </ul>
  ${embed(visit, deskTabs[current].element(appraisalId))}`;
}
