import { css, html, LitElement } from 'lit';
import { announce } from '../../src/controllers/announcer.js';
import { Appearance } from '../../src/controllers/appearance.js';
import { Localize } from '../../src/controllers/localize.js';
import { catalogue } from '../../src/locales/catalogue.js';
import { controls } from '../../src/styles/controls.js';
import { host } from '../../src/styles/host.js';
import { panels } from '../../src/styles/panels.js';
import { pageStyles } from '../theming/page.styles.js';
import type { CodeBlock } from './blocks.js';
import type { Host } from './hosts.js';

const texts = catalogue('usage', {
  id: {
    title: (tag: string) => `Pakai <${tag}>`,
    intro: 'Pilih jenis portal Anda, salin, lalu tempel.',
    hosts: 'Jenis portal',
    copy: 'Salin',
    copyFile: (file: string) => `Salin ${file}`,
    copied: 'Tersalin',
    copiedFile: (file: string) => `${file} tersalin.`,
    refused: 'Tidak dapat menyalin. Kode sudah dipilih: tekan Ctrl+C.',
    guide: 'Penjelasan dan langkah lain ada di panduan',
  },
  en: {
    title: (tag: string) => `Use <${tag}>`,
    intro: 'Choose your kind of portal, copy and paste.',
    hosts: 'Kind of portal',
    copy: 'Copy',
    copyFile: (file: string) => `Copy ${file}`,
    copied: 'Copied',
    copiedFile: (file: string) => `${file} copied.`,
    refused: 'It could not be copied. The code is selected: press Ctrl+C.',
    guide: 'For the reasons and the other steps read the guide',
  },
});

const styles = css`
  .page {
    max-inline-size: 60em;
  }

  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    border-block-end: 1px solid var(--border);
  }

  [role='tab'] {
    border: 0;
    border-radius: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
    color: var(--text-muted);
  }

  [role='tab'][aria-selected='true'] {
    border-color: var(--accent-text);
    color: var(--text);
  }

  [role='tabpanel'] {
    display: grid;
    gap: var(--space-6);
    min-inline-size: 0;
    border-radius: var(--radius);
  }

  figure {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    min-inline-size: 0;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }

  pre {
    margin: 0;
    padding: var(--space-4);
    overflow-x: auto;
    border-radius: var(--radius);
    background: var(--surface-subtle);
    tab-size: 4;
  }
`;

/** How a portal takes in an element: a tab for each kind of host, with blocks to copy. */
export class UsagePage extends LitElement {
  static override styles = [host, controls, panels, pageStyles, styles];

  // No decorators: Storybook reads the settings for them in src/ alone.
  static override properties = {
    tag: {},
    hosts: { attribute: false },
    chosen: { state: true },
    copied: { state: true },
  };

  /** The element's tag. */
  declare tag: string;
  declare hosts: readonly Host[];

  /** Key of the host that is shown. */
  declare private chosen: string;
  /** The block that was copied last. */
  declare private copied: CodeBlock | undefined;

  readonly #text = new Localize(this, texts);

  constructor() {
    super();
    new Appearance(this);
    this.tag = '';
    this.hosts = [];
    this.chosen = '';
    this.copied = undefined;
  }

  override render() {
    const shown = this.hosts.find(({ key }) => key === this.chosen) ?? this.hosts[0];
    if (!shown) return html``;
    return html`
      <div class="page" lang=${this.#text.lang}>
        <header>
          <h1 class="title">${this.#text.term('title', this.tag)}</h1>
          <p>${this.#text.term('intro')}</p>
        </header>
        <div role="tablist" aria-label=${this.#text.term('hosts')} @keydown=${this.#move}>
          ${this.hosts.map(
            (one) => html`
              <button
                type="button"
                role="tab"
                id="tab-${one.key}"
                aria-controls="panel"
                aria-selected=${one === shown}
                tabindex=${one === shown ? 0 : -1}
                @click=${() => (this.chosen = one.key)}
              >
                ${one.name}
              </button>
            `,
          )}
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${shown.key}">
          ${shown.blocks.map((block, index) => this.#renderBlock(block, index))}
          <p class="note">${this.#text.term('guide')} <code>docs/guides/${shown.guide}.md</code>.</p>
        </div>
      </div>
    `;
  }

  #renderBlock(block: CodeBlock, index: number) {
    const isCopied = block === this.copied;
    return html`
      <figure>
        <figcaption>
          <code id="file-${index}">${block.file}</code>
          <button
            type="button"
            aria-label=${this.#text.term('copyFile', block.file)}
            @click=${() => void this.#copy(block, index)}
          >
            ${this.#text.term(isCopied ? 'copied' : 'copy')}
          </button>
        </figcaption>
        <pre id="code-${index}" tabindex="0" role="region" aria-labelledby="file-${index}"><code>${block.code}</code></pre>
      </figure>
    `;
  }

  async #copy(block: CodeBlock, index: number) {
    try {
      await navigator.clipboard.writeText(block.code);
      this.copied = block;
      announce(this.#text.term('copiedFile', block.file), this.#text.lang);
    } catch {
      // On a page without HTTPS there is no clipboard to write to.
      const code = this.renderRoot.querySelector(`#code-${index}`);
      if (code) getSelection()?.selectAllChildren(code);
      announce(this.#text.term('refused'), this.#text.lang);
    }
  }

  /** Arrows go from tab to tab, as in every list of tabs. */
  #move(event: KeyboardEvent) {
    const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const keys = this.hosts.map(({ key }) => key);
    const at = Math.max(keys.indexOf(this.chosen), 0);
    this.chosen = keys.at((at + step) % keys.length) ?? '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${this.chosen}`)?.focus());
  }
}
