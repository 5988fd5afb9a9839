import { html, LitElement, type TemplateResult } from 'lit';
import { Appearance as Theme } from '../../src/controllers/appearance.js';
import { controls } from '../../src/styles/controls.js';
import { host } from '../../src/styles/host.js';
import { marks } from '../../src/styles/marks.js';
import { panels } from '../../src/styles/panels.js';
import { type ColourName, colourMeanings, type MeasureName, measureMeanings } from '../../src/styles/token-guide.js';
import { hexOf } from './colour.js';
import { pageStyles } from './page.styles.js';
import { appearances, type Declarations, judge, resolveColours } from './resolve.js';
import { fallbackOf, measureDefault } from './token-facts.js';
import { tokensPageStyles } from './tokens-page.styles.js';

const headings = ['Light', 'Dark', 'Light, high contrast', 'Dark, high contrast'];

/** Every token with its values, what it is for and what it falls back to; drawn from `src/styles/tokens.ts` itself. */
export class DesignTokens extends LitElement {
  static override styles = [host, controls, panels, marks, pageStyles, tokensPageStyles];

  // No decorators: Storybook reads the settings for them in src/ alone.
  static override properties = { declarations: { attribute: false } };

  /** What a theme says; nothing for our own look. */
  declare declarations: Declarations;

  constructor() {
    super();
    this.declarations = new Map();
    new Theme(this);
  }

  override render() {
    return html`
      <div class="page" lang="en">
        <header>
          <h1 class="title">Design tokens</h1>
          <p>
            A portal sets these on <code>:root</code>, on <code>asn-provider</code> or on one element. One colour is a theme:
            words and tints in the brand’s colour are mixed from <code>--asn-color-accent</code>.
          </p>
        </header>
        ${this.#renderColours()} ${this.#renderPairs()} ${typeScale()} ${spacing()} ${shapes()} ${states()} ${otherTokens()}
      </div>
    `;
  }

  #renderColours() {
    const palettes = appearances.map((appearance) => resolveColours(this.declarations, appearance));
    return html`
      <section aria-labelledby="colours">
        <h2 id="colours">Colours</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="colours">
          <table class="colours">
            <thead>
              <tr>
                <th scope="col">Token and meaning</th>
                ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${Object.entries(colourMeanings).map(
                ([name, meaning]) => html`
                  <tr>
                    <th scope="row" class="meaning">
                      --asn-color-${name}
                      <div class="note">${meaning}</div>
                      <code>${fallbackOf(name as ColourName)}</code>
                    </th>
                    ${palettes.map((palette) => html`<td>${swatch(hexOf(palette[name as ColourName]))}</td>`)}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }

  #renderPairs() {
    const found = appearances.map((appearance) => judge(resolveColours(this.declarations, appearance), appearance));
    return html`
      <section aria-labelledby="pairs">
        <h2 id="pairs">Contrast that must hold</h2>
        <p class="note">4.5:1 for words and 3:1 for marks; in high contrast 7:1 for words. A test computes every one of them.</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="pairs">
          <table>
            <thead>
              <tr>
                <th scope="col">What on what</th>
                <th scope="col" class="number">At least</th>
                ${headings.map((heading) => html`<th scope="col" class="number">${heading}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${found[0]?.map(
                ({ front, back, least }, row) => html`
                  <tr>
                    <th scope="row">${front} on ${back}</th>
                    <td class="number">${least}</td>
                    ${found.map((column) => html`<td class="number">${ratio(column[row])}</td>`)}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }
}

function ratio(finding?: { readonly ratio: number; readonly holds: boolean }) {
  const figure = finding?.ratio.toFixed(1) ?? '';
  return finding?.holds ? figure : html`<span class="fail">▼ ${figure}</span>`;
}

/** A drawing, so that the colour stands in an attribute: a page under a strict policy may not write styles. */
const swatch = (hex: string): TemplateResult => html`
  <svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill=${hex}></rect></svg>
  <code>${hex}</code>
`;

function typeScale() {
  const sizes = [
    ['figure', 'Figure', '2 em, 650, tabular', 'Baik 341'],
    ['heading', 'Heading', '1.25 em, 650', 'Hasil kerja triwulan III'],
    ['body', 'Body', '1 em, 400, line height 1.5', 'Anak diimunisasi lengkap'],
    ['note', 'Note', '0.875 em, muted', 'Tersimpan di perangkat ini 10.42'],
  ];
  return html`
    <section aria-labelledby="type">
      <h2 id="type">Type</h2>
      <p class="note">Four sizes, in em of --asn-font-size. Weight and space make hierarchy, not colour.</p>
      <table class="type">
        <tbody>
          ${sizes.map(
            ([name, title, size, sample]) => html`
              <tr>
                <th scope="row">${title}<div class="note">${size}</div></th>
                <td lang="id"><span class=${name}>${sample}</span></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}

function spacing() {
  return html`
    <section aria-labelledby="space">
      <h2 id="space">Space</h2>
      <p class="note">Steps of 4 px at 16 px type, times --asn-density. More between groups than inside them, visibly.</p>
      <div class="samples">
        ${[1, 2, 3, 4, 6, 8].map((step) => html`<div><div class="bar s${step}"></div><code>${step * 4} px</code></div>`)}
      </div>
    </section>
  `;
}

function shapes() {
  return html`
    <section aria-labelledby="shapes">
      <h2 id="shapes">Corner, focus, controls</h2>
      <div class="samples">
        <div class="corner">--asn-radius</div>
        <div class="corner ringed">focus ring</div>
        <button type="button" class="primary">Kirim penilaian</button>
        <button type="button">Simpan</button>
        <button type="button" class="quiet">Batalkan</button>
        <button type="button" aria-disabled="true">Mengirim…</button>
        <div class="field"><label for="sample">Realisasi</label><input id="sample" value="341" /></div>
        <div class="field">
          <label for="fault">Target</label><input id="fault" value="tiga" aria-invalid="true" aria-describedby="why" />
          <p class="error" id="why">Tulis angka, misalnya 320.</p>
        </div>
        <fieldset class="choices">
          <legend class="spoken">Contoh pilihan</legend>
          <label class="choice"><input type="radio" name="often" checked />sering</label>
          <label class="choice"><input type="radio" name="often" />selalu</label>
        </fieldset>
      </div>
    </section>
  `;
}

function states() {
  return html`
    <section aria-labelledby="states">
      <h2 id="states">States: a hue, always with a word and a shape</h2>
      <div class="samples" lang="id">
        <span class="state good">terverifikasi</span><span class="state attention">menunggu atasan</span>
        <span class="state failure">dikembalikan</span><span class="mark above">di atas ekspektasi</span>
        <span class="mark meets">sesuai ekspektasi</span><span class="mark below">di bawah ekspektasi</span>
      </div>
      <div class="messages" lang="id">
        <div class="panel">
          <p><strong>Belum ada umpan balik</strong></p>
          <p class="note">Mintalah kepada rekan yang melihat pekerjaan Anda.</p>
        </div>
        <div class="panel good"><p><strong>Penilaian diri terkirim</strong></p></div>
        <div class="panel attention"><p><strong>Dua indikator belum lengkap</strong></p></div>
        <div class="panel failure"><p><strong>Belum tersimpan di server</strong></p></div>
      </div>
    </section>
  `;
}

function otherTokens() {
  return html`
    <section aria-labelledby="others">
      <h2 id="others">Tokens that are no colours</h2>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="others">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">Unless set</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(measureMeanings).map(
              ([name, meaning]) => html`
                <tr>
                  <th scope="row"><code>--asn-${name}</code></th>
                  <td><code>${measureDefault(name as MeasureName)}</code></td>
                  <td>${meaning}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
}
