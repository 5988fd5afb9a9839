import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { pino } from 'pino';
import { launchOptions } from '../browsers/chromium.mjs';
import { operations } from '../../src/contract/index.js';
import { createServer, listen, type Listening, type Store } from '../../src/server/index.js';

describe('the readable API reference', () => {
  let listening: Listening;
  let browser: Browser;

  before(async () => {
    // A database that never opens: the reference needs none.
    const server = createServer({ store: new Promise<Store>(() => {}), logger: pino({ level: 'silent' }) });
    listening = await listen(server, { port: 0 });
    browser = await chromium.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await listening?.close();
  });

  it('shows every operation under a strict policy, without a violation or an error', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    const origins = new Set<string>();
    page.on('request', (request) => request.url().startsWith('http') && origins.add(new URL(request.url()).origin));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violates ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
      );
    });
    const answer = await page.goto(listening.url);
    assert.equal(
      answer?.headers()['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'",
    );
    await page.locator('.opblock').first().waitFor();
    // The viewer draws what is near the window alone.
    const seen = new Set<string>();
    for (const end = Date.now() + 25_000; seen.size < operations.length && Date.now() < end;) {
      for (const id of await page.locator('.opblock').evaluateAll((blocks) => blocks.map((block) => block.id)))
        seen.add(id);
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(50);
    }
    assert.equal(seen.size, operations.length);
    await page.locator('.opblock .opblock-summary').first().click();
    await page.locator('.opblock-body .model-example').first().waitFor();
    assert.deepEqual(faults, []);
    assert.deepEqual([...origins], [listening.url]);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: false });
  });

  it('answers 503 with a time to come back while the database opens, and is healthy meanwhile', async () => {
    const policy = await fetch(`${listening.url}/v1/policy`);
    assert.deepEqual([policy.status, policy.headers.get('Retry-After')], [503, '1']);
    assert.match(policy.headers.get('Content-Type') ?? '', /problem\+json/);
    assert.equal((await fetch(`${listening.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${listening.url}/readyz`)).status, 503);
  });
});
