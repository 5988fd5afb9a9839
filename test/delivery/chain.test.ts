// How many round trips it takes until an element is usable: the page, then files and data together. Deterministic: every answer
// waits as long as the next, so that requests come in waves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { cast, demoSurveys } from '../../src/server/demo/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { type Asked, depthOf, type Site, startSite } from './site.js';
import { untilUsable } from './usable.js';

/** Who sees something in each element; unless told a registry clerk with an agreed plan. */
const visitors: Readonly<Record<string, { readonly nip: string; readonly attributes?: string }>> = {
  'asn-evaluation': { nip: cast.registry.servicesHead },
  // What is asked for is not there, which takes as long to learn.
  'asn-public-feedback': { nip: '', attributes: 'unit-id="none" unit="none"' },
  'asn-public-performance': { nip: '', attributes: 'unit-id="none" unit="none"' },
  'asn-public-survey': { nip: '', attributes: `code="${demoSurveys.clinic}" survei="${demoSurveys.clinic}"` },
};
/** They learn from the first answers which unit it is about (src/embedding/first-questions.ts). */
const roundTrips: Readonly<Record<string, number>> = {
  'asn-public-cases': 3,
  'asn-service-surveys': 3,
  'asn-unit-plan': 3,
};
const isPart = ({ path }: Asked) => /\/only\/[\w-]+\//.test(path);
const publicFields = /-(field|summary)$/;

describe('delivery', { timeout: 300_000 }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    site.slowness = 250;
    browser = await chromium.launch(await launchOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Opens a page in a fresh browser profile and answers with what was asked until its elements were usable. */
  async function askedUntilUsable(tags: readonly string[], query = '', most = Infinity): Promise<Asked[]> {
    const visitor = visitors[tags[0]!] ?? { nip: cast.registry.siti };
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: Asked[] = [];
    const later: string[] = [];
    // As the page asks, not as the server hears: a browser lets what is more than six at once wait for a connection. What is
    // asked in a later wave gets no answer, so that it does not matter how fast this machine sees that an element is usable.
    // An element's later parts may come: nobody waits for them.
    await page.route('**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const entry: Asked = { path: pathname + search, from: performance.now(), until: Infinity };
      asked.push(entry);
      if (depthOf(entry, asked) > most && !isPart(entry)) return void later.push(entry.path);
      const response = await route.fetch();
      entry.until = performance.now();
      await route.fulfill({ response });
    });
    const attributes = encodeURIComponent(visitor.attributes ?? '');
    await page.goto(`${site.url}/?elements=${tags.join()}&nip=${visitor.nip}&attributes=${attributes}${query}`, {
      waitUntil: 'commit',
    });
    for (const tag of tags) {
      const usable = untilUsable(page, tag);
      await usable.catch(() => assert.fail(`${tag} waited for another round trip: ${later.join(', ')}`));
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    return asked.filter(({ until }) => until < Infinity);
  }

  it('every element is usable after two round trips, and asks for no file but its own', async () => {
    for (const tag of Object.keys(site.files.elements).filter((name) => !publicFields.test(name))) {
      const asked = await askedUntilUsable([tag], '', roundTrips[tag] ?? 2);
      const needed = asked.filter((one) => !isPart(one));
      const files = needed.map(({ path }) => path).filter((path) => path.startsWith('/asn-kinerja/'));
      assert.deepEqual(files, [`/asn-kinerja/0.1.0/only/${tag.replace('asn-', '')}.js`], 'one file');
    }
  });

  it('work is recorded after two round trips, while the month below is still on its way', async () => {
    const page = await browser.newPage();
    const month = /\/activit(ies\?|y-months\/|y-suggestions)/;
    await page.route(month, () => {});
    const recorded = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
    await page.goto(`${site.url}/?elements=asn-activity-log&nip=${cast.registry.siti}`);
    await page.getByRole('combobox', { name: 'Kegiatan' }).fill('Rapat');
    await page.getByRole('textbox', { name: 'Menit' }).fill('30');
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    assert.match((await recorded).url(), /\/activities$/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });

  it('several elements share the core, and nothing is asked twice', async () => {
    const asked = await askedUntilUsable(['asn-score-card', 'asn-tasks']);
    const paths = asked.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
    assert.equal(paths.filter((path) => path.endsWith('/asn-kinerja.js')).length, 1);
  });

  it('ten elements that ask the same thing make one request', async () => {
    const tags = Array.from({ length: 10 }, () => 'asn-tasks');
    const asked = await askedUntilUsable(tags, '&plain');
    const paths = asked.map(({ path }) => path).filter((path) => path.startsWith('/v1/'));
    assert.deepEqual(paths, [...new Set(paths)]);
    assert.ok(paths.length > 0);
  });
});
