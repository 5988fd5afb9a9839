import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';
import { type Faults, Person } from './people.js';
import { type RunningPortal, startPortal } from './portal.js';

/** A page of somebody else's: Bootstrap 3, jQuery, the strictest policy, and the six lines. */
const strangersPage = '/contoh/kartu-skor';

/** Of a used size or place, which changes when something stands on the page at all. */
const followsContent = /^(height|block-size|perspective-origin|transform-origin|inset|top|bottom)/;

describe("the card on a stranger's page", { timeout: 240_000 }, () => {
  let portal: RunningPortal;
  let browser: Browser;
  let visitor: Person;
  const faults: Faults = { list: [] };

  before(async () => {
    portal = await startPortal();
    browser = await chromium.launch(await launchOptions());
    // Appraised in the years before, so that there is a card to show.
    visitor = await Person.signIn(browser, portal.url, 'Maria Wanggai', faults);
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('is served under the policy of the promise', async () => {
    const response = await visitor.page.request.get(portal.url + strangersPage);
    assert.equal(
      response.headers()['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
    );
  });

  it('appears without a violation, a page error or a console error', async () => {
    // Under automation the browser asks for every font that Bootstrap declares, on the bare page too; the policy refuses them.
    const bare = await openStranger(visitor, { withElements: false });
    await bare.waitForLoadState('networkidle');
    const ofTheHost = (await violationsOf(bare)).filter((violation) => violation.includes('/assets/bootstrap/fonts/'));
    await bare.close();
    const page = await openStranger(visitor, { withElements: true });
    await page.locator('asn-score-card-view').waitFor();
    await page.getByText('Predikat kinerja').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      (await violationsOf(page)).filter((violation) => !ofTheHost.includes(violation)),
      [],
    );
    assert.deepEqual(faults.list, []);
    await page.close();
  });

  it('changes no computed style of any element of the host, and leaves nothing in its document', async () => {
    const without = await openStranger(visitor, { withElements: false });
    const before = await hostStyles(without);
    await without.close();
    const page = await openStranger(visitor, { withElements: true });
    await page.getByText('Predikat kinerja').first().waitFor();
    const present = await hostStyles(page);
    assert.ok(before.length > 20, `${before.length} elements`);
    assert.deepEqual(
      present.map(({ element }) => element),
      before.map(({ element }) => element),
    );
    const changed = present.flatMap(({ element, styles }, index) =>
      Object.entries(styles)
        .filter(([property]) => !followsContent.test(property))
        .filter(([property, value]) => before[index]?.styles[property] !== value)
        .map(([property, value]) => `${element} ${property}: ${before[index]?.styles[property]} → ${value}`),
    );
    assert.deepEqual(changed, []);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    await page.close();
  });
});

async function openStranger(visitor: Person, { withElements }: { withElements: boolean }): Promise<Page> {
  const page = await visitor.context.newPage();
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  if (!withElements) await page.route('**/asn-kinerja/**', (route) => route.abort());
  await page.goto(new URL(strangersPage, visitor.page.url()).href);
  return page;
}

function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

/** Every computed style of every element that is the host's own. */
function hostStyles(page: Page): Promise<{ element: string; styles: Record<string, string> }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => !element.localName.startsWith('asn-'))
      .map((element) => {
        const computed = getComputedStyle(element);
        const styles = Object.fromEntries(
          [...computed].map((property) => [property, computed.getPropertyValue(property)]),
        );
        return { element: `${element.localName}.${element.className}`, styles };
      }),
  );
}
