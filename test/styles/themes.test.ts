// Every documented pair of colours, in our own look and in every ready theme and brand, light, dark and in high contrast:
// worked out from the text of the sheets. test/styles/themes.browser.test.ts holds that to what a browser computes.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { colours, highContrast, measures, tokens } from '../../src/styles/tokens.js';
import { colourMeanings, measureMeanings } from '../../src/styles/token-guide.js';
import { contrast, hexOf, mix, parseColour, readable } from '../../stories/theming/colour.js';
import {
  appearances,
  type Declarations,
  declarationsOf,
  judge,
  resolveColours,
} from '../../stories/theming/resolve.js';
import { readyThemes, type ReadyTheme, themeDeclarations } from '../../stories/theming/themes.js';
import { hostVariables } from './host-variables.js';

const folder = path.resolve(import.meta.dirname, '../../themes');
const sheetOf = (theme: string) => readFileSync(path.join(folder, `${theme}.css`), 'utf8');

describe('ready themes', () => {
  it('are all in the list', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.css$/, ''));
    assert.deepEqual(files.sort(), Object.keys(readyThemes).sort());
  });

  for (const theme of Object.keys(readyThemes) as ReadyTheme[]) {
    it(`${theme} sets tokens that exist and nothing else`, () => {
      const known = [
        ...Object.keys(colours).map((name) => `--asn-color-${name}`),
        ...Object.keys(measureMeanings).map((name) => `--asn-${name}`),
      ];
      const declared = [
        ...sheetOf(theme)
          .replace(/\/\*.*?\*\//gs, '')
          .matchAll(/([\w-]+)\s*:\s[^;{}]+;/g),
      ];
      assert.deepEqual(
        declared.map(([, name = '']) => name).filter((name) => !known.includes(name)),
        [],
      );
    });

    it(`${theme} knows the brands of the list`, () => {
      const brands = [...sheetOf(theme).matchAll(/\[data-brand='(\w+)'\]/g)].map(([, brand]) => brand);
      assert.deepEqual([...new Set(brands)].sort(), [...readyThemes[theme]].sort());
    });
  }
});

describe('contrast', () => {
  holds('our own look', new Map());
  for (const [theme, brands] of Object.entries(readyThemes)) {
    for (const brand of brands.length > 0 ? brands : [undefined]) {
      const declarations = themeDeclarations(sheetOf(theme), brand);
      holds([theme, brand].join(' '), declarations, theme);
    }
  }
  for (const host of Object.keys(hostVariables)) holds(`a ${host} page without a theme`, new Map(), host);

  it('is that of the recommendation', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([0x76, 0x76, 0x76], [255, 255, 255]).toFixed(2), '4.54');
  });

  it('of words in the colour of any brand is right without a further token', () => {
    for (const brand of ['#196bcd', '#06264d', '#cc1515', '#de1d5e', '#b42b2d', '#0058ff', '#0063a8', '#1e88e5']) {
      for (const appearance of appearances.filter((one) => !one.highContrast)) {
        const found = judge(resolveColours(new Map([['--asn-color-accent', brand]]), appearance), appearance);
        assert.deepEqual(
          found.filter(({ front, holds }) => front === 'accent-text' && !holds),
          [],
          `${brand} ${appearance.scheme}`,
        );
      }
    }
  });

  it('finds the nearest shade that can be read', () => {
    const [white, black] = [parseColour('#fff'), parseColour('#000')];
    assert.ok(white && black);
    const fill = readable([0x1e, 0x88, 0xe5], [white], 4.5, black);
    assert.equal(hexOf(fill), '#1b79cc');
    assert.deepEqual(readable([0, 0, 255], [white], 4.5, black), [0, 0, 255]);
    assert.equal(hexOf(mix(white, 0.5, black)), '#808080');
  });
});

describe('tokens', () => {
  it('are each explained', () => {
    assert.deepEqual(Object.keys(colourMeanings), Object.keys(colours));
    assert.deepEqual(
      Object.keys(measureMeanings).sort(),
      [...Object.keys(measures), 'font-family', 'font-size'].sort(),
    );
  });

  it('end in a literal, and read our own before the host’s', () => {
    const declared = declarationsOf(tokens.cssText);
    for (const name of Object.keys(colours))
      assert.match(declared.get(`--${name}`) ?? '', /^(var\(--asn-color-|light-dark)/);
    assert.doesNotMatch(tokens.cssText, /rem\b/);
  });

  it('have a value for high contrast, each, and the same for the system’s wish as for the page’s', () => {
    assert.deepEqual(Object.keys(highContrast), Object.keys(colours));
    const bodyAfter = (start: string) => tokens.cssText.split(start)[1]?.split('}')[0];
    const byPage = bodyAfter(':host(:state(high-contrast)){');
    assert.ok(byPage?.includes('--surface'));
    assert.equal(bodyAfter('@media (prefers-contrast: more){:host{'), byPage);
  });

  it('are our light look in an engine without light-dark()', async () => {
    Object.defineProperty(globalThis, 'CSS', { value: { supports: () => false }, configurable: true });
    const again = '../../src/styles/tokens.js?without';
    const { tokens: plain } = (await import(again)) as { tokens: typeof tokens };
    Reflect.deleteProperty(globalThis, 'CSS');
    assert.doesNotMatch(plain.cssText, /light-dark/);
    assert.match(plain.cssText, /--text: var\(--asn-color-text, .*#1f1f1f/);
    const inSupports = Object.keys(readyThemes).every((theme) => /@supports \(color: light-dark/.test(sheetOf(theme)));
    assert.ok(inSupports, 'a ready theme says light-dark() to engines that do not know it');
  });
});

function holds(title: string, declarations: Declarations, host?: string): void {
  for (const appearance of appearances) {
    const { scheme, highContrast: strong } = appearance;
    it(`holds in ${title}, ${scheme}${strong ? ', high contrast' : ''}`, () => {
      const page = new Map([...(hostVariables[host ?? '']?.[scheme] ?? []), ...declarations]);
      const failures = judge(resolveColours(page, appearance), appearance).filter((finding) => !finding.holds);
      assert.deepEqual(
        failures.map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
        [],
      );
    });
  }
}
