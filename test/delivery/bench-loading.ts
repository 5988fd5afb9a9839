import type { Browser } from 'playwright-core';
import { elements } from '../../src/elements.js';
import { cast, demoSurveys } from '../../src/server/demo/index.js';
import { plainPage } from './bench-pages.js';
import { type Figure, inTurns, type Measure, onNewPage } from './measuring.js';
import type { Site } from './site.js';
import { isUsable } from './usable.js';

/** Throttling as the Chrome DevTools protocol has it: each request waits `latency` milliseconds; bytes a second. */
interface Line {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

const bytes = { downloadThroughput: 50_000, uploadThroughput: 50_000 };
const lines = {
  '400 ms': { latency: 400, ...bytes },
  '2,000 ms': { latency: 2_000, ...bytes },
} as const;
/** The definition of “slow 3G” that we hold to; the other line is there to be compared with. */
const ours = '400 ms';
const slowdown = 6;
/** Milliseconds until the first element is usable. */
const limit = 6_000;

/** What a citizen's phone has where the line is bad (1 Mbit/s), and the milliseconds until they see the first question. */
const citizens = { line: { latency: 400, downloadThroughput: 125_000, uploadThroughput: 125_000 }, limit: 3_000 };

/** As a portal would have them: first what waits for the person. */
const all = [
  ...new Set(['asn-tasks', 'asn-score-card', ...Object.keys(elements).filter((tag) => !tag.endsWith('-view'))]),
];
const flows = all.filter((tag) => !/-(field|summary)$/.test(tag));

/** Cold, from the page's own origin: until the first of the page's elements is usable. */
export async function loading(browser: Browser, site: Site, runs: number): Promise<Figure[]> {
  for (const [path, page] of await plainPage(site, cast.registry.siti)) site.pages.set(path, page);
  const figures: Figure[] = [];
  for (const [name, line] of Object.entries(lines)) {
    const measures = pages().map(({ what, path, isThere, limited }): Measure => {
      const once = () => timed(browser, site.url + path, line, isThere);
      return { what: `${what}, ${name}`, once, ...(limited && name === ours && { limit }) };
    });
    figures.push(...(await inTurns(measures, runs)));
  }
  const survey = `/?elements=asn-public-survey&survei=${demoSurveys.clinic}`;
  const isThere = `() => (${isUsable})('asn-public-survey')`;
  const once = () => timed(browser, site.url + survey, citizens.line, isThere);
  figures.push(...(await inTurns([{ what: 'public survey, 1 Mbit/s, 400 ms', once, limit: citizens.limit }], runs)));
  return figures;
}

function pages() {
  const visit = `nip=${cast.registry.siti}`;
  const anyOf = (tags: readonly string[]) => `() => ${JSON.stringify(tags)}.find(${isUsable})`;
  return [
    { what: 'plain DOM', path: '/plain', isThere: `() => document.querySelector('table') !== null`, limited: false },
    {
      what: 'all elements, the page starts the data',
      path: `/?elements=${all.join()}&${visit}`,
      ...{ isThere: anyOf(flows), limited: true },
    },
    {
      what: 'all elements, they ask for the data',
      path: `/?elements=${all.join()}&${visit}&plain`,
      ...{ isThere: anyOf(flows), limited: true },
    },
    {
      what: 'score card alone',
      path: `/?elements=asn-score-card&${visit}`,
      ...{ isThere: anyOf(['asn-score-card']), limited: true },
    },
  ];
}

async function timed(browser: Browser, url: string, line: Line, isThere: string): Promise<number> {
  return onNewPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
    const options = { polling: 50, timeout: 60_000 };
    const now = await page.waitForFunction(`(${isThere})() && performance.now()`, undefined, options);
    if (process.env.BENCH_DETAILS) console.log(await page.evaluate(details), await page.evaluate(`(${isThere})()`));
    return (await now.jsonValue()) as number;
  });
}

/** What came when, for somebody who looks for where the time goes. */
const details = `performance.getEntriesByType('resource').map(({ name, startTime, responseEnd, encodedBodySize }) =>
  [Math.round(startTime), Math.round(responseEnd), encodedBodySize, name.replace(location.origin, '')].join(' ')).join('\\n')`;
