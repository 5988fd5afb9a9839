import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { type HeavyForm, heavyForms, plainForm } from './bench-pages.js';
import { type Figure, inTurns, type Measure, onNewPage } from './measuring.js';
import type { Site } from './site.js';
import { isUsable } from './usable.js';

const slowdown = 4;
/** Milliseconds from a press or a key to the next picture. */
const limit = 200;
/** From fifty on, what a visit's interaction-to-next-paint is leaves the slowest out: the 98th percentile. */
const interactions = 50;

/** Interaction to next paint of somebody's visit to each of the heaviest forms. */
export async function interacting(browser: Browser, site: Site, runs: number): Promise<Figure[]> {
  site.pages.set('/plain-form', plainForm);
  const measures: Measure[] = [
    { what: 'plain DOM, 200 rows', once: () => interactionToNextPaint(browser, `${site.url}/plain-form`, 'body') },
  ];
  for (const form of await heavyForms(site)) {
    const { tag, what, nip, attributes = '' } = form;
    const url = `${site.url}/?elements=${tag}&nip=${nip}&attributes=${encodeURIComponent(attributes)}`;
    measures.push({ what, limit, once: () => interactionToNextPaint(browser, url, tag, form) });
  }
  return inTurns(measures, runs);
}

/** Of each press or key (which are several events) how long the slowest event took until the next picture. */
const watchEvents = `() => {
  window.durations = new Map();
  window.interactionsBefore = performance.interactionCount;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId) window.durations.set(interactionId, Math.max(duration, window.durations.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 });
}`;
const slowestFirst = `[...window.durations.values()].sort((one, other) => other - one)`;

async function interactionToNextPaint(browser: Browser, url: string, tag: string, form?: HeavyForm): Promise<number> {
  return onNewPage(browser, async (page) => {
    await page.goto(url);
    if (form) {
      await page.waitForFunction(`(${isUsable})(${JSON.stringify(tag)})`, undefined, { timeout: 30_000 });
      await form.open?.(page);
    }
    // What comes when the page is idle is there before a person has found the field.
    await page.waitForTimeout(1_500);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(`(${watchEvents})()`);
    await fillIn(page, page.locator(tag));
    await page.waitForTimeout(1_000);
    const count = await page.evaluate<number>('performance.interactionCount - window.interactionsBefore');
    assert.ok(count >= interactions, `${tag}: only ${count} interactions`);
    const durations = await page.evaluate<number[]>(slowestFirst);
    if (process.env.BENCH_DETAILS)
      console.log(`    ${tag}, ${count} interactions: ${durations.slice(0, 10).join(', ')} ms`);
    return durations[Math.floor(count / 50)] ?? 0;
  });
}

/** Somebody goes through the form: choices first, then words into fields from its top to its end. */
async function fillIn(page: Page, form: Locator): Promise<void> {
  for (const choice of await spread(form.locator('input:is([type=radio], [type=checkbox]), summary'), 8)) {
    await choice.click();
    await page.waitForTimeout(60);
  }
  const fields = form.locator(
    'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=date], [type=time])',
  );
  const chosen = await spread(fields, 6);
  const words = 'Menyusun 12 berkas'.slice(0, Math.ceil((interactions + 8) / Math.max(chosen.length, 1)));
  for (const field of chosen) {
    await field.click();
    await page.keyboard.type(words.padEnd(8, ' lagi'), { delay: 80 });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(60);
  }
}

/** At most so many of what can be seen and used, evenly spread. */
async function spread(all: Locator, most: number): Promise<Locator[]> {
  const found: Locator[] = [];
  for (const one of await all.all())
    if ((await one.isVisible()) && (await one.isEnabled()) && (await one.isEditable().catch(() => true)))
      found.push(one);
  const step = Math.max(1, found.length / most);
  return Array.from({ length: Math.min(most, found.length) }, (_, index) => found[Math.floor(index * step)]!);
}
