import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/screen.js';
import type { HostPage } from '../host-page.js';
import { differences, lookOfHost, lookOfOurs } from './looks.js';
import { inheritedBy, undisturbedLook } from './undisturbed.js';
import { forgetEverything, isOurs, Visit } from './visit.js';

/** Room for the first page: packages are installed, the API and its demo agency start. */
const firstPage = 90_000;
/** What is typed into our form on every page. */
export const words = 'Antrean berkurang separuh.';
/** Of a used size or place, which changes when something stands on the page at all. */
const followsContent = (property: string) => /^(height|perspective-origin|transform-origin|top|bottom)$/.test(property);

/** The promises every page is asked to see kept, as tests. `more` adds tests of this page alone. */
export function keepsItsPromises(page: HostPage, more?: (visit: () => Visit) => void): void {
  describe(`a page with ${page.condition}`, () => {
    let bare: Visit;
    let visit: Visit;

    before(async function () {
      this.timeout(firstPage);
      bare = await Visit.open(page.name, { bare: true });
      visit = await Visit.open(page.name);
      await visit.usable();
    });

    after(async () => {
      bare?.leave();
      visit?.leave();
      await forgetEverything();
    });

    it('changes nothing of how our elements look, save by the tokens that they read', async () => {
      const undisturbed = await undisturbedLook(inheritedBy(visit));
      expect(differences(undisturbed, lookOfOurs(visit))).to.deep.equal([]);
    });

    it('looks itself as it does without them', () => {
      const hide = (tag: HTMLElement) => tag.style.setProperty('display', 'none', 'important');
      bare.tags.forEach(hide);
      const byItself = lookOfHost(bare.document);
      expect(differences(byItself, lookOfHost(visit.document), followsContent)).to.deep.equal([]);
      visit.tags.forEach(hide);
      expect(differences(byItself, lookOfHost(visit.document))).to.deep.equal([]);
      for (const tag of visit.tags) tag.style.display = '';
    });

    it('lets a person type, and keeps it', async () => {
      visit.field?.focus();
      // WebKit's driver gives a frame the keys only once it has drawn the focus there.
      await until(() => visit.field?.matches(':focus'));
      await nextFrame();
      await sendKeys({ type: words });
      expect(visit.field?.value).to.equal(words);
      // As a page does that draws itself anew.
      visit.form.replaceWith(visit.document.createElement('asn-self-assessment'));
      await until(() => visit.field?.value === words);
    });

    it('has nothing of ours in its document but the tags', () => {
      expect(markupOf(visit.document)).to.equal(markupOf(bare.document));
      expect(visit.document.adoptedStyleSheets.length).to.equal(0);
      expect(globalsOf(visit)).to.deep.equal(globalsOf(bare));
    });

    more?.(() => visit);

    it('reports no error', () => {
      expect(visit.window.watched.faults).to.deep.equal([]);
    });
  });
}

/** The document without our tags, and without the scripts that bring them. */
function markupOf({ documentElement }: Document): string {
  const copy = documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*'))
    if (isOurs(element) || element.hasAttribute('data-asn')) element.remove();
  return copy.outerHTML.replace(/\s+/g, ' ');
}

/** Our classic script, what Lit tells its developer tools, and what jQuery calls by a number of chance. */
const isKnownGlobal = (name: string) => /^(AsnKinerja|(lit|reactive)\w+(Versions|Metadata)|jQuery\d+|\d+)$/.test(name);

function globalsOf({ window }: Visit): string[] {
  return Object.getOwnPropertyNames(window)
    .filter((name) => !isKnownGlobal(name))
    .sort();
}
