import { html, nothing, type TemplateResult } from 'lit';

/** One thing to be put right. */
export interface SummaryEntry {
  /** Id of the field that it is about. */
  readonly field: string;
  readonly words: string;
  /** Brings the person to the field. */
  readonly go: () => void;
}

/**
 * What keeps a step from being taken, each a link to its field; nothing where nothing does. Whoever renders it gives the
 * focus to `#summary` when it appears.
 */
export function errorSummary(
  title: string,
  entries: readonly SummaryEntry[],
  more?: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <div class="panel failure" id="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
      <h3 id="summary-title">${title}</h3>
      <ul>
        ${entries.map(
          (entry) =>
            html`<li><a href="#${entry.field}" @click=${(event: Event) => follow(event, entry)}>${entry.words}</a></li>`,
        )}
      </ul>
      ${more ? html`<p>${more}</p>` : nothing}
    </div>
  `;
}

/** The address would lead to the page's own anchors; ours are inside a shadow root. */
function follow(event: Event, { go }: SummaryEntry) {
  event.preventDefault();
  go();
}
