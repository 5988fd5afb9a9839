import { css, html, LitElement, nothing } from 'lit';
import { Appearance } from '../../src/controllers/appearance.js';
import { host } from '../../src/styles/host.js';
import { panels } from '../../src/styles/panels.js';
import { type ContentRule, contentRules, type Example } from './content-rules.js';
import { pageStyles } from './page.styles.js';

const styles = css`
  .page {
    max-inline-size: 60em;
  }

  .examples {
    display: grid;
    gap: var(--space-4);
  }

  .example {
    display: grid;
    gap: var(--space-1) var(--space-6);
    padding-block-end: var(--space-4);
    border-block-end: 1px solid var(--border);
  }

  .example .note {
    grid-column: 1 / -1;
  }

  .say::before,
  .not::before {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
  }

  .say::before {
    content: '✓ Ya';
    color: var(--success);
  }

  .not::before {
    content: '✕ Bukan';
    color: var(--danger);
  }

  @container asn (min-width: 40em) {
    .example {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

/** How we write: every rule in Indonesian with its English, and what we say beside what we do not. */
export class ContentGuide extends LitElement {
  static override styles = [host, panels, pageStyles, styles];

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="page" lang="id">
        <header>
          <h1 class="title">Cara kami menulis</h1>
          <p>Sederhana, hangat, pendek. Orang yang membaca ini sedang bekerja; bantulah ia selesai.</p>
          <p class="note" lang="en">How we write: plain, warm, short. Who reads this is at work; help them finish.</p>
        </header>
        ${contentRules.map((rule) => this.#renderRule(rule))}
      </div>
    `;
  }

  #renderRule({ id, title, englishTitle, rule, englishRule, examples }: ContentRule) {
    return html`
      <section aria-labelledby=${id}>
        <div>
          <h2 id=${id}>${title}</h2>
          <p class="note" lang="en">${englishTitle}</p>
        </div>
        <p>${rule}</p>
        <p class="note" lang="en">${englishRule}</p>
        <div class="examples">${examples.map((example) => this.#renderExample(example))}</div>
      </section>
    `;
  }

  #renderExample({ say, notSay, english }: Example) {
    return html`
      <div class="example">
        <p class="say">${say}</p>
        ${notSay ? html`<p class="not">${notSay}</p>` : nothing}
        <p class="note" lang="en">${english}</p>
      </div>
    `;
  }
}
