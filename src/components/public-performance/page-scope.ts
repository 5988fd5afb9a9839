import { html, nothing, type TemplateResult } from 'lit';
import type { PublicPerformance } from '../../contract/public-performance.js';
import type { Localize } from '../../controllers/localize.js';
import type { publicPerformanceTexts } from '../../locales/public-performance.js';
import { linkTo, type Section } from './section-links.js';

/** What every section of the page is made of. */
export interface PublicPage {
  readonly text: Localize<typeof publicPerformanceTexts>;
  readonly performance: PublicPerformance;
  /** Day from which it is seen what is late, as an ISO date. */
  readonly today: string;
  readonly copyLink: (section: Section) => void;
  /** The section whose link was just copied, or could not be and stands there to be copied by hand. */
  readonly copied: { readonly section: Section; readonly isDone: boolean } | undefined;
}

/** A section under its heading, with the link that leads to it. */
export function pageSection(page: PublicPage, name: Section, content: unknown): TemplateResult {
  const { text, copied } = page;
  const title = text.term(name);
  const isHere = copied?.section === name;
  const isDone = isHere && copied.isDone;
  return html`
    <section id=${name} aria-labelledby="heading-${name}">
      <div class="title">
        <h3 id="heading-${name}" tabindex="-1">${title}</h3>
        <button type="button" class="quiet link" aria-label=${isDone ? nothing : text.term('copyLinkTo', title)} @click=${() => page.copyLink(name)}>
          ${text.term(isDone ? 'copied' : 'copyLink')}
        </button>
      </div>
      ${
        isHere && !isDone
          ? html`<input class="address screen-only" readonly aria-label=${text.term('linkHere', title)} .value=${linkTo(name, location.href)} />`
          : nothing
      }
      ${content}
    </section>
  `;
}

/** `72,3` or why there is none, in a word. */
export function percentOf({ format }: PublicPage['text'], share: number): string {
  return format.percent(Math.round(share * 100));
}
