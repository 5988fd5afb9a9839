import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { itWith } from '../support/engine.js';
import { until } from '../support/screen.js';
import { readingPages } from './conditions/reading.js';
import { lost } from './support/layout.js';
import { differences, lookOfOurs } from './support/looks.js';
import { keepsItsPromises } from './support/promises.js';
import { undisturbedLook } from './support/undisturbed.js';
import { everyElementOfOurs, forgetEverything, shadowRootsOf, Visit } from './support/visit.js';

/** What WCAG 2.2, criterion 1.4.12, lets a person set, as extensions do it: in the document and in every shadow tree. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }`;

function spaceOut(visit: Visit): void {
  const { window, document, tags } = visit;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(spacing);
  for (const root of [document, ...tags.flatMap(shadowRootsOf)]) root.adoptedStyleSheets.push(sheet);
}

/** What makes the page scroll sideways; empty where it does not. */
function tooWide(visit: Visit): string[] {
  const { documentElement: root } = visit.document;
  if (root.scrollWidth <= root.clientWidth) return [];
  // A word that does not fit is wider than its box.
  const wide = [...visit.document.querySelectorAll('*'), ...inOurs(visit)].filter(
    (element) => element.getBoundingClientRect().left + element.scrollWidth > root.clientWidth,
  );
  const names = wide.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent.trim()}`);
  return [`${root.scrollWidth} of ${root.clientWidth} pixels`, ...names];
}

const inOurs = (visit: Visit) => visit.tags.flatMap((tag) => [...everyElementOfOurs(tag)]);

describe('how people read', () => {
  let visit: Visit;

  async function open(page: { readonly name: string }, width?: number) {
    visit = await Visit.open(page.name, { width });
    await visit.usable();
  }

  afterEach(async () => {
    visit.leave();
    await forgetEverything();
  });

  it('at 400 %, 320 pixels wide: nothing is lost, and nothing scrolls sideways', async () => {
    await open(readingPages.everyElement, 320);
    expect(lost(visit)).to.deep.equal([]);
    expect(tooWide(visit)).to.deep.equal([]);
  });

  it('with the page zoomed to 400 % by CSS', async () => {
    await open(readingPages.everyElement, 1280);
    visit.document.documentElement.style.setProperty('zoom', '4');
    await until(() => inOurs(visit).length > 0);
    expect(lost(visit)).to.deep.equal([]);
  });

  for (const width of [320, 1000]) {
    it(`with lines, letters and words spaced out, ${width} pixels wide`, async () => {
      await open(readingPages.everyElement, width);
      spaceOut(visit);
      expect(lost(visit)).to.deep.equal([]);
      expect(tooWide(visit)).to.deep.equal([]);
    });
  }

  itWith(['emulateMedia'], 'in the dark: follows a page that does, and no other', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await open(readingPages.bothSchemes);
    const dark = await undisturbedLook({ tokens: {}, direction: 'ltr', colorScheme: 'dark' });
    expect(differences(dark, lookOfOurs(visit), (property) => property === 'color-scheme')).to.deep.equal([]);
    visit.leave();
    await open({ name: 'reference' });
    const light = await undisturbedLook({ tokens: {}, direction: 'ltr', colorScheme: 'light' });
    expect(differences(light, lookOfOurs(visit), (property) => property === 'color-scheme')).to.deep.equal([]);
    await emulateMedia({ colorScheme: 'light' });
  });

  itWith(['emulateMedia'], 'with reduced motion: nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await open(readingPages.everyElement);
    const moving = inOurs(visit).filter((element) => {
      const { transitionDuration, animationName } = visit.window.getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
    expect(moving.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  itWith(['emulateMedia'], 'in forced colours: controls have an edge, and the focus is seen', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await open(readingPages.everyElement);
    const edged = '.actions button:not(.quiet), input:not([type=radio], [type=checkbox]), select, textarea, .choice';
    const edgeless = inOurs(visit).filter((element) => {
      if (!element.matches(edged)) return false;
      const { borderBlockStartStyle, borderBlockStartWidth } = visit.window.getComputedStyle(element);
      return borderBlockStartStyle === 'none' || borderBlockStartWidth === '0px';
    });
    expect(edgeless.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    visit.field?.focus();
    const { outlineStyle, outlineWidth } = visit.window.getComputedStyle(visit.field as Element);
    expect([outlineStyle, Number.parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
    await emulateMedia({ forcedColors: 'none' });
  });
});

keepsItsPromises(readingPages.bothSchemes);
