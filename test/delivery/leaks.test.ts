// Elements come and go in pages that never reload (Livewire, Next, tabs): what one leaves behind each time adds up through a
// working day. Every element is mounted and removed 200 times: at once, while it loads, and when it can be used. When it fails,
// TRACE_LISTENERS=1 says where what stays had its listeners from.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { elements } from '../../src/elements.js';
import { cast, demoSurveys } from '../../src/server/demo/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { bookkeeping, growth, type Leftovers, liveTargets } from './leftovers.js';
import { type Site, startSite } from './site.js';
import { isUsable } from './usable.js';

const times = 200;
/** What comes once: style sheets, templates, files of parts, the outbox of the person. */
const warmUp = 12;
/** The browser's own: nodes of documents it makes for itself, the announcer's words. A leak each time is 200 or more. */
const nodesOfTheBrowser = 40;
const listenersOfTheBrowser = 8;

// Answers come from memory after the first time, so that 200 rounds measure elements and not a database.
const memory = `(() => {
  const { fetch, setTimeout } = window;
  const answers = new Map();
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') return fetch(request);
    const { url } = request;
    if (!answers.has(url)) answers.set(url, fetch(new Request(url, { headers: request.headers })));
    const answer = await answers.get(url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    request.signal.throwIfAborted();
    return answer.clone();
  };
})();`;

// Every fourth time until all can be used; else removed in the same task, in the next, or while answers come.
const rounds = `async (tags, first, last) => {
  const isUsable = ${isUsable};
  const pause = (milliseconds) => new Promise((resolve) => window.wait(resolve, milliseconds));
  const isField = (tag) => /-(field|summary)$/.test(tag);
  const late = new Set();
  for (let round = first; round < last; round++) {
    const place = document.body.appendChild(document.createElement('section'));
    const form = place.appendChild(document.createElement('form'));
    const provider = place.appendChild(document.createElement('asn-provider'));
    Object.assign(provider, { baseUrl: '/', getToken: async () => (await fetch(window.tokenUrl)).json() });
    for (const tag of tags) (isField(tag) ? form : place).append(document.createElement(tag));
    for (const tag of window.provided) provider.append(document.createElement(tag));
    if (round % 4 === 1) await pause(0);
    if (round % 4 === 2) await pause(10 + (round % 40));
    if (round % 4 === 3) {
      const end = performance.now() + 15_000;
      const waiting = () => tags.filter((tag) => !isField(tag) && !late.has(tag) && !isUsable(tag));
      while (waiting().length > 0 && performance.now() < end) await pause(15);
      waiting().forEach((tag) => late.add(tag));
    }
    place.remove();
  }
  return [...late];
}`;

const flows = Object.keys(elements).filter((tag) => !tag.endsWith('-view'));

describe('mounting and removing', { timeout: 240_000, concurrency: true }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await chromium.launch(await launchOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('every element, 200 times, leaves nothing behind', async () => {
    await leavesNothing(cast.registry.siti, flows, ['asn-tasks']);
  });

  it('what a superior opens, and providers with clients of their own, leave nothing behind', async () => {
    await leavesNothing(cast.registry.servicesHead, ['asn-evaluation', 'asn-unit-plan'], ['asn-activity-log']);
  });

  async function leavesNothing(nip: string, tags: readonly string[], provided: readonly string[]): Promise<void> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(`window.wait = window.setTimeout.bind(window);`);
    await page.addInitScript(memory);
    await page.addInitScript(bookkeeping({ isTracing: Boolean(process.env.TRACE_LISTENERS) }));
    const settings = { tokenUrl: `/token?nip=${nip}`, provided };
    await page.addInitScript(`Object.assign(window, ${JSON.stringify(settings)});`);
    await page.goto(`${site.url}/?elements=asn-score-card,asn-tasks&plain&nip=${nip}&survei=${demoSurveys.clinic}`);
    const run = (first: number, last: number) =>
      page.evaluate<string[]>(`(${rounds})(${JSON.stringify(tags)}, ${first}, ${last})`);
    const session = await page.context().newCDPSession(page);

    assert.deepEqual(await run(0, warmUp), [], 'never usable');
    const earlier = await held(page, session);
    await run(warmUp, warmUp + times);
    const later = await held(page, session);

    assert.deepEqual(later.leftovers, earlier.leftovers);
    const grown = `among them ${growth(earlier.targets, later.targets)}`;
    const nodes = later.nodes - earlier.nodes;
    assert.ok(nodes <= nodesOfTheBrowser, `${nodes} nodes more than before, ${grown}`);
    const listeners = later.listeners - earlier.listeners;
    assert.ok(listeners <= listenersOfTheBrowser, `${listeners} listeners more than before, ${grown}`);
    assert.deepEqual(faults, []);
    await page.close();
  }
});

/** What is held once everything that was under way has ended, and the collector has been through. */
async function held(page: Page, session: CDPSession) {
  await page
    .waitForFunction('window.leftovers().timeouts === 0', undefined, { timeout: 6_000, polling: 100 })
    .catch(() => {});
  await page.waitForTimeout(500);
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    leftovers: await page.evaluate<Leftovers>('window.leftovers()'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    targets: await liveTargets(session),
  };
}
