// `npm run bench`: how long a person waits for us on a slow line and a slow computer, beside a page of plain DOM that is measured
// in the same run. Not among the tests: figures depend on what else the machine does. A limit missed ends with code 1. What came
// out, and how to read it: docs/performance.md.
//
// “Slow 3G” is WebPageTest's “3G Slow”, 400 kbit/s with round trips of 400 ms: a published definition of a line, where DevTools'
// preset of that name (the same bits, 2,000 ms a request) is one for a tool that waits once a request and opens connections for
// nothing, and weighs a page by the number of its requests. Ours is throttled by the same protocol, so that opening the first
// connection (one or two round trips more) is not in the figures. Those with 2,000 ms stand beside, without a limit: plain DOM
// with its three round trips in a row is past six seconds there.
import os from 'node:os';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';
import { interacting } from './bench-forms.js';
import { loading } from './bench-loading.js';
import { isMissed, load, tableOf } from './measuring.js';
import { startSite } from './site.js';

// Where we may, we go before what else the machine does; the browser inherits it.
try {
  os.setPriority(os.constants.priority.PRIORITY_HIGHEST);
} catch {
  console.log('Without the right to go first (root): let nothing else run meanwhile.');
}

const runs = Number(process.env.BENCH_RUNS ?? 5);
const only = process.argv[2];

const site = await startSite();
const browser = await chromium.launch(await launchOptions());
try {
  console.log(`Load of this machine before: ${load()}. Compare ratios where it is above 1.`);
  const loaded = only === 'forms' ? [] : await loading(browser, site, runs);
  const filled = only === 'loading' ? [] : await interacting(browser, site, runs);
  console.log(`\nUntil the first element is usable: median of ${runs}, processor 6 × slower\n\n${tableOf(loaded)}`);
  console.log(`\nInteraction to next paint of a visit: median of ${runs}, processor 4 × slower\n\n${tableOf(filled)}`);
  console.log(`\nLoad of this machine after: ${load()}`);
  if ([...loaded, ...filled].some(isMissed)) process.exitCode = 1;
} finally {
  await browser.close();
  await site.stop();
}
