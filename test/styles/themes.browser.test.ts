// The colours as a browser computes them, held against those that test/styles/themes.test.ts works out from the text of the
// sheets: the two cannot drift.
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Appearance } from '../../src/controllers/appearance.js';
import { host } from '../../src/styles/host.js';
import { colours } from '../../src/styles/tokens.js';
import { contrast, hexOf, parseColour } from '../../stories/theming/colour.js';
import { appearances, type Declarations, resolveColours } from '../../stories/theming/resolve.js';
import { readyThemes, type ReadyTheme, themeDeclarations } from '../../stories/theming/themes.js';
import { hostVariables } from './host-variables.js';

type Name = keyof typeof colours;
const names = Object.keys(colours) as Name[];

/** Every token of ours, each as the colour of a word. */
class Palette extends LitElement {
  static override styles = [host];

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`<section class="page">${names.map((name) => html`<i data-name=${name}></i>`)}</section>`;
  }

  /** A custom property says what was written; only a colour that is used says what it comes to. */
  computed(name: Name): string {
    const word = this.renderRoot.querySelector<HTMLElement>(`[data-name='${name}']`);
    if (!word) throw new Error(`no ${name}`);
    word.style.color = `var(--${name})`;
    return getComputedStyle(word).color;
  }
}
customElements.define('test-palette', Palette);

const root = document.documentElement;

describe('colours in the browser', () => {
  let sheet: CSSStyleSheet | undefined;

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const name of ['data-theme', 'data-brand', 'data-bs-theme']) root.removeAttribute(name);
  });

  it('are ours where the page says nothing', () => agree(new Map()));

  for (const [theme, brands] of Object.entries(readyThemes) as [ReadyTheme, readonly string[]][]) {
    for (const brand of brands.length > 0 ? brands : [undefined]) {
      it(`are those of ${theme} ${brand ?? ''}`, async () => {
        const css = await (await fetch(`/themes/${theme}.css`)).text();
        wear(css);
        if (brand) root.setAttribute('data-brand', brand);
        await agree(themeDeclarations(css, brand));
      });
    }
  }

  for (const [name, variables] of Object.entries(hostVariables)) {
    it(`are those of a ${name} page with its own variables`, async () => {
      const theme = await (await fetch(`/themes/${name}.css`)).text();
      for (const scheme of ['light', 'dark'] as const) {
        const lines = [...variables[scheme]].map(([property, value]) => `${property}: ${value};`);
        wear(`${theme} :root { ${lines.join('')} }`);
        await agree(new Map([...variables[scheme], ...themeDeclarations(theme, 'inaku')]), scheme);
      }
    });
  }

  it('change with data-brand and data-theme on a part of the page', async () => {
    wear(await (await fetch('/themes/ina.css')).text());
    const page = await fixture(html`<div data-brand="bkn" data-theme="dark"><test-palette></test-palette></div>`);
    const palette = page.querySelector<Palette>('test-palette');
    expect(shown(palette?.computed('accent'))).to.equal('#de1d5e');
    expect(shown(palette?.computed('surface'))).to.equal('#141414');
  });

  it('of words in the brand’s colour can be read, whatever the brand', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-palette></test-palette></div>`);
    const palette = page.querySelector('test-palette') as Palette;
    for (const brand of ['#196bcd', '#de1d5e', '#1e88e5', '#06264d']) {
      page.style.setProperty('--asn-color-accent', brand);
      const [words, paper] = (['accent-text', 'accent-subtle'] as const).map((name) =>
        parseColour(palette.computed(name)),
      );
      expect(words && paper && contrast(words, paper), brand).to.be.at.least(4.5);
    }
  });

  function wear(css: string): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
});

async function agree(page: Declarations, onlyScheme?: 'light' | 'dark'): Promise<void> {
  const palette = await fixture<Palette>(html`<test-palette></test-palette>`);
  for (const appearance of appearances.filter(({ scheme }) => scheme === (onlyScheme ?? scheme))) {
    root.setAttribute('data-theme', appearance.highContrast ? `${appearance.scheme} high-contrast` : appearance.scheme);
    // The observer of the page's attributes answers in a microtask.
    await Promise.resolve();
    const expected = resolveColours(page, appearance);
    const differing = names.flatMap((name) => {
      const computed = shown(palette.computed(name));
      return isSame(computed, hexOf(expected[name])) ? [] : [`${name}: ${computed} for ${hexOf(expected[name])}`];
    });
    expect(differing, JSON.stringify(appearance)).to.deep.equal([]);
  }
}

const shown = (computed = '') => {
  const colour = parseColour(computed);
  return colour ? hexOf(colour) : computed;
};

/** Mixes may be rounded up here and down there. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [parseColour(one), parseColour(other)];
  return a !== undefined && b !== undefined && a.every((part, index) => Math.abs(part - (b[index] ?? 0)) <= 1);
}
