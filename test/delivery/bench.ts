// `npm run bench`: how long a person waits for us on a slow line and a slow computer, beside a page of plain DOM that is measured
// in the same run. Not among the tests: figures depend on what else the machine does. A limit missed ends with code 1.
import os from 'node:os';
import { chromium, type Page } from 'playwright-core';
import { createClient } from '../../src/client/index.js';
import { elements } from '../../src/elements.js';
import { cast } from '../../src/server/demo/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { fillLog, heavyForms, plainForm, plainPage } from './bench-pages.js';
import { startSite } from './site.js';
import { isUsable } from './usable.js';

/** Throttling as Chrome's DevTools has it: `latency` is waited for by each request, in milliseconds; bytes a second. */
const lines = {
  'Slow 3G of DevTools (400 kbit/s, 2000 ms)': { latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  '3G Slow of WebPageTest (400 kbit/s, 400 ms)': { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
} as const;
const limits = { usable: 6_000, interaction: 200 } as const;
const runs = Number(process.env.BENCH_RUNS ?? 3);

const all = Object.keys(elements).filter((tag) => !tag.endsWith('-view'));
const flows = all.filter((tag) => !/-(field|summary)$/.test(tag));

interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly reference: number;
  readonly limit?: number;
}

const site = await startSite();
const browser = await chromium.launch(await launchOptions());
const rows: Row[] = [];
try {
  for (const [name, line] of Object.entries(lines)) rows.push(...(await loading(name, line)));
  rows.push(...(await interacting()));
} finally {
  await browser.close();
  await site.stop();
}
print();
if (rows.some(({ milliseconds, limit = Infinity }) => !(milliseconds <= limit))) process.exitCode = 1;

/** Cold, from the page's own origin, on this line with a computer six times slower: until the first of its elements is usable. */
async function loading(name: string, line: (typeof lines)[keyof typeof lines]): Promise<Row[]> {
  const visit = `nip=${cast.registry.siti}`;
  for (const [path, page] of await plainPage(site, cast.registry.siti)) site.pages.set(path, page);
  const reference = await median(() => timed('/plain', line, `() => document.querySelector('table') !== null`));
  // One tag twice: a page of two elements takes the shared files.
  const pages: readonly (readonly [string, string, readonly string[], number?])[] = [
    ['all elements, data started by the page', `/?elements=${all.join()}&${visit}`, flows, limits.usable],
    ['all elements, data asked for by them', `/?elements=${all.join()}&${visit}&plain`, flows],
    ['score card, shared files', `/?elements=asn-score-card,asn-score-card&${visit}`, ['asn-score-card']],
    ['score card, only/score-card.js', `/?elements=asn-score-card&${visit}`, ['asn-score-card']],
    ['score card, only/, data asked for by it', `/?elements=asn-score-card&${visit}&plain`, ['asn-score-card']],
  ];
  const found: Row[] = [];
  for (const [what, path, tags, limit] of pages) {
    const isThere = `() => ${JSON.stringify(tags)}.some(${isUsable})`;
    const milliseconds = await median(() => timed(path, line, isThere));
    found.push({ what: `${name}: ${what}`, milliseconds, reference, limit });
  }
  return found;
}

async function timed(path: string, line: (typeof lines)[keyof typeof lines], isThere: string): Promise<number> {
  return onNewPage(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(site.url + path, { waitUntil: 'commit', timeout: 60_000 });
    const now = await page.waitForFunction(`(${isThere})() && performance.now()`, undefined, {
      polling: 50,
      timeout: 60_000,
    });
    return (await now.jsonValue()) as number;
  });
}

/** The slowest of a person's presses and keys in the heaviest forms, with a computer four times slower. */
async function interacting(): Promise<Row[]> {
  const nip = cast.registry.siti;
  const session = await site.session(nip);
  await fillLog(createClient({ baseUrl: `${site.url}/`, getToken: async () => session }));
  site.pages.set('/plain-form', plainForm);
  const reference = await median(() => slowest('/plain-form', 'body', 'input'));
  const found: Row[] = [];
  for (const { tag, what, field, nip: visitor } of heavyForms) {
    const path = `/?elements=${tag}&nip=${visitor}`;
    const milliseconds = await median(() => slowest(path, tag, `${tag} >> ${field}`));
    found.push({ what: `interaction to next paint: ${what}`, milliseconds, reference, limit: limits.interaction });
  }
  return found;
}

const watchEvents = `() => {
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) if (interactionId) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}`;

async function slowest(path: string, tag: string, field: string): Promise<number> {
  return onNewPage(async (page) => {
    await page.goto(site.url + path);
    if (tag !== 'body')
      await page.waitForFunction(`(${isUsable})(${JSON.stringify(tag)})`, undefined, { timeout: 30_000 });
    // What comes when the page is idle is there before a person has found the field.
    await page.waitForTimeout(1_500);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(`(${watchEvents})()`);
    const input = page.locator(field).locator('visible=true').first();
    await input.click();
    await page.keyboard.type('Menyusun 12 berkas', { delay: 120 });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(800);
    return page.evaluate<number>('window.slowest');
  });
}

async function onNewPage<Answer>(work: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function median(measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let run = 0; run < runs; run++) found.push(await measure());
  // So that somebody who waits sees that something happens, and keeps what was measured before a failure.
  console.log(`  ${found.map((value) => `${Math.round(value)} ms`).join(', ')}`);
  return found.sort((one, other) => one - other)[Math.floor(found.length / 2)]!;
}

function print(): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const ms = (value: number) => `${Math.round(value)} ms`.padStart(9);
  console.log(
    `\nMedian of ${runs}; load of this machine ${os.loadavg()[0]!.toFixed(1)} on ${os.cpus().length} cores\n`,
  );
  console.log(`${' '.repeat(width)}      ours  plain DOM  ratio  limit`);
  for (const { what, milliseconds, reference, limit } of rows) {
    const ratio = (milliseconds / reference).toFixed(1).padStart(5);
    const verdict = limit === undefined ? '' : `  ${milliseconds <= limit ? '✔' : '✖'} ${limit} ms`;
    console.log(`${what.padEnd(width)} ${ms(milliseconds)}  ${ms(reference)}  ${ratio}${verdict}`);
  }
}
