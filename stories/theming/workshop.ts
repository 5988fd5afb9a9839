import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type ColourName, colourMeanings } from '../../src/styles/token-guide.js';
import { hexOf, parseColour, readable } from './colour.js';
import {
  declarationsOfTheme,
  type EditedTheme,
  type Scheme,
  sheetOf,
  tokenNames,
  withColour,
  withoutColour,
} from './edited-theme.js';
import { type Finding, judge, resolveColours } from './resolve.js';
import { declarationsOfLook, looks } from './theme-sheets.js';
import { preview, type Place } from './workshop-preview.js';
import workshopCss from './workshop.css?inline';

const schemes = ['light', 'dark'] as const;
const ownSheet = new CSSStyleSheet();
ownSheet.replaceSync(workshopCss);

/** Sliders and their ends; `unit` stands behind the number. */
const measures = [
  { name: 'radius', label: 'Corner radius', unit: 'em', least: 0, most: 1.25, step: 0.125, now: 0.375 },
  { name: 'density', label: 'Density', unit: '', least: 0.5, most: 1.5, step: 0.125, now: 1 },
  { name: 'control-height', label: 'Height of controls', unit: 'em', least: 2, most: 3.5, step: 0.125, now: 2.75 },
  { name: 'font-size', label: 'Type size', unit: 'px', least: 14, most: 20, step: 1, now: 16 },
  { name: 'focus-width', label: 'Focus ring', unit: 'px', least: 2, most: 5, step: 1, now: 2 },
] as const;

/**
 * Where a designer makes a theme: changes tokens, sees a score card, a form and a table change with them, reads whether each
 * pair of colours can be read, and copies the sheet. In the light DOM, as a portal's page is.
 */
export class ThemeWorkshop extends LitElement {
  // No decorators: Storybook reads the settings for them in src/ alone.
  static override properties = {
    look: {},
    theme: { state: true },
    place: { state: true },
    copied: { state: true },
  };

  /** The look to start from, as the toolbar says. */
  declare look: string;

  declare private theme: EditedTheme;
  declare private place: Place;
  declare private copied: boolean;

  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    this.look = 'none';
    this.theme = { start: new Map(), colours: {}, measures: {} };
    this.place = 'light';
    this.copied = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ownSheet, this.#sheet];
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== ownSheet && sheet !== this.#sheet,
    );
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('look')) this.theme = { start: declarationsOfLook(this.look), colours: {}, measures: {} };
    const declarations = declarationsOfTheme(this.theme);
    // The toolbar's brand is on the page too: what this theme does not say is said by nobody.
    const lines = tokenNames.map((name) => `${name}: ${declarations.get(name) ?? 'initial'};`);
    this.#sheet.replaceSync(`.workshop-preview { ${lines.join('')} }`);
  }

  override render() {
    const declarations = declarationsOfTheme(this.theme);
    const palettes = schemes.map((scheme) => resolveColours(declarations, { scheme, highContrast: false }));
    return html`
      <div class="workshop" lang="en">
        <header>
          <h1>Theme</h1>
          <p>
            Start from a ready theme, change what your portal needs, and copy the sheet. The accent alone is often enough: links
            and tints are mixed from it. High contrast is ours and the same in every theme.
          </p>
        </header>
        <form class="tokens" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#renderStart()} ${this.#renderColours(palettes)} ${this.#renderMeasures()}
        </form>
        <div class="results">
          ${this.#renderContrast(declarations)} ${this.#renderSheet()}
          ${preview(this.place, (place) => (this.place = place))}
        </div>
      </div>
    `;
  }

  #renderStart() {
    return html`
      <label class="line">
        Start from
        <select @change=${(event: Event) => (this.look = (event.target as HTMLSelectElement).value)}>
          ${looks.map(
            (look) =>
              html`<option value=${look} ?selected=${look === this.look}>${look === 'none' ? 'our own look' : look}</option>`,
          )}
        </select>
      </label>
    `;
  }

  #renderColours(palettes: readonly ReturnType<typeof resolveColours>[]) {
    return html`
      <table class="colours">
        <caption>
          Colours
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(colourMeanings) as ColourName[]).map(
            (name) => html`
              <tr>
                <th scope="row" title=${colourMeanings[name]}>
                  ${name}
                  ${
                    this.theme.colours[name]
                      ? html`<button type="button" @click=${() => (this.theme = withoutColour(this.theme, name))}>
                          undo<span class="hidden"> ${name}</span>
                        </button>`
                      : nothing
                  }
                </th>
                ${schemes.map((scheme, index) => {
                  const colour = palettes[index]?.[name] ?? [0, 0, 0];
                  return html`<td>
                    <input
                      type="color"
                      aria-label="${name}, ${scheme}"
                      .value=${live(hexOf(colour))}
                      @input=${(event: Event) => this.#paint(name, scheme, (event.target as HTMLInputElement).value)}
                    />
                  </td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #renderMeasures() {
    return html`
      <fieldset>
        <legend>Shape and size</legend>
        ${measures.map(({ name, label, unit, least, most, step, now }) => {
          const value = parseFloat(this.theme.measures[name] ?? this.theme.start.get(`--asn-${name}`) ?? String(now));
          return html`
            <label class="line">
              <span>${label}</span>
              <input
                type="range"
                min=${least}
                max=${most}
                step=${step}
                .value=${live(String(value))}
                @input=${(event: Event) => this.#measure(name, `${(event.target as HTMLInputElement).value}${unit}`)}
              />
              <output>${value}${unit && ` ${unit}`}</output>
            </label>
          `;
        })}
        <label class="line">
          <span>Type</span>
          <input
            type="text"
            placeholder="the portal’s, else the system’s"
            .value=${live(this.theme.measures['font-family'] ?? this.theme.start.get('--asn-font-family') ?? '')}
            @change=${(event: Event) => this.#measure('font-family', (event.target as HTMLInputElement).value)}
          />
        </label>
      </fieldset>
    `;
  }

  #renderContrast(declarations: ReadonlyMap<string, string>) {
    const found = schemes.map((scheme) => {
      const appearance = { scheme, highContrast: false };
      return judge(resolveColours(declarations, appearance), appearance);
    });
    const all = (found[0] ?? []).map((_pair, row) => found.map((column) => column[row]));
    const failing = all.filter((pair) => pair.some((finding) => finding && !finding.holds));
    return html`
      <section aria-labelledby="contrast">
        <h2 id="contrast">Contrast</h2>
        <p role="status">
          ${failing.length === 0 ? `✓ All ${all.length} pairs can be read, in light and in dark.` : `▼ ${failing.length} of ${all.length} pairs cannot be read.`}
        </p>
        ${failing.length > 0 ? this.#renderPairs(failing) : nothing}
        <details>
          <summary>All pairs</summary>
          ${this.#renderPairs(all)}
        </details>
      </section>
    `;
  }

  #renderPairs(pairs: readonly (readonly (Finding | undefined)[])[]) {
    return html`
      <table class="contrast">
        <thead>
          <tr>
            <th scope="col">What on what</th>
            <th scope="col">At least</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair) => html`
              <tr>
                <th scope="row">${pair[0]?.front} on ${pair[0]?.back}</th>
                <td>${pair[0]?.least}</td>
                ${schemes.map((scheme, index) => html`<td>${this.#renderFinding(scheme, pair[index])}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #renderFinding(scheme: Scheme, finding?: Finding) {
    if (!finding) return nothing;
    if (finding.holds) return html`<span class="pass">✓ ${finding.ratio.toFixed(2)}</span>`;
    const changed = finding.front === 'on-accent' ? 'accent' : finding.front;
    return html`
      <span class="fail">▼ ${finding.ratio.toFixed(2)}</span>
      <button type="button" @click=${() => this.#mend(scheme, finding)}>mend<span class="hidden"> ${changed}, ${scheme}</span></button>
    `;
  }

  #renderSheet() {
    const sheet = sheetOf(this.theme);
    return html`
      <section aria-labelledby="sheet">
        <h2 id="sheet">The sheet</h2>
        <pre tabindex="0" aria-labelledby="sheet">${sheet}</pre>
        <p>
          <button type="button" @click=${() => void this.#copy(sheet)}>Copy as CSS</button>
          <span role="status">${this.copied ? 'Copied.' : nothing}</span>
        </p>
      </section>
    `;
  }

  #paint(name: ColourName, scheme: Scheme, value: string) {
    this.copied = false;
    this.theme = withColour(this.theme, name, scheme, value);
  }

  #measure(name: (typeof measures)[number]['name'] | 'font-family', value: string) {
    this.copied = false;
    this.theme = { ...this.theme, measures: { ...this.theme.measures, [name]: value } };
  }

  /** The nearest shade that holds on everything it stands on; under white words it is the fill that gives way. */
  #mend(scheme: Scheme, { front, back, least }: Finding) {
    const appearance = { scheme, highContrast: false };
    const palette = resolveColours(declarationsOfTheme(this.theme), appearance);
    const name = front === 'on-accent' ? 'accent' : front;
    const pairs = judge(palette, appearance).filter((pair) => pair.front === front);
    const backs = name === 'accent' ? [palette['on-accent']] : pairs.map((pair) => palette[pair.back]);
    const isLight = hexOf(palette[back]) > '#808080' || front === 'on-accent';
    const toward = parseColour(isLight ? '#000' : '#fff') ?? [0, 0, 0];
    this.#paint(name, scheme, hexOf(readable(palette[name], backs, least, toward)));
  }

  async #copy(sheet: string) {
    // No clipboard on a plain-HTTP page: then the sheet is marked, ready for the keyboard.
    if (window.isSecureContext) await navigator.clipboard.writeText(sheet);
    else getSelection()?.selectAllChildren(this.querySelector('pre') as HTMLElement);
    this.copied = window.isSecureContext;
  }
}
