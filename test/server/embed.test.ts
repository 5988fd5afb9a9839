// The page that prints the snippet, in a browser and under its own policy; with a script and without.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { choose } from '../../src/embedding/choices.js';
import { snippet } from '../../src/embedding/snippet.js';
import { brotliSizes, readCdn } from '../../src/server/embed/cdn-folder.js';
import { embedding } from '../../src/server/embed/index.js';
import { elementWords } from '../../src/server/embed/texts.js';
import { listen, type Listening } from '../../src/server/index.js';
import { version } from '../../src/version.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { writeCdnFolder } from '../support/cdn-folder.js';

describe('the page /embed/', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-embed-'));
  let listening: Listening;
  let browser: Browser;
  const faults: string[] = [];

  before(async () => {
    listening = await listen(embedding(writeCdnFolder(folder)), { port: 0 });
    browser = await chromium.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await listening?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function open(query = '', { javaScriptEnabled = true } = {}): Promise<Page> {
    const page = await browser.newPage({ javaScriptEnabled, locale: 'id-ID' });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => faults.push(String(error)));
    // An icon is the API reference's, which is not served here.
    page.on(
      'console',
      (message) => message.type() === 'error' && !/icon/.test(message.location().url) && faults.push(message.text()),
    );
    await page.goto(`${listening.url}/embed/${query}`);
    return page;
  }
  const shown = (page: Page) => page.locator('#snippet').textContent();
  const files = async () => (await readCdn(folder))!;

  it('shows what the command line prints, follows every choice, and can be passed on by its address', async () => {
    const page = await open();
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Cuplikan untuk halaman Anda');
    await page.getByLabel('Apa yang menunggu').check();
    await page.getByLabel('Selalu terbaru').check();
    await page.getByLabel('Alamat API').fill('https://kinerja.example.go.id');
    await page.getByLabel('Gelap').check();
    const choices = { elements: ['asn-tasks', 'asn-score-card'], baseUrl: 'https://kinerja.example.go.id' };
    const expected = snippet(choose({ ...choices, evergreen: true, theme: 'dark' }, await files(), version));
    await page.waitForFunction((text) => document.querySelector('#snippet')?.textContent === text, expected);
    await page.reload();
    assert.equal(await shown(page), expected);
    assert.ok(await page.getByLabel('Selalu terbaru').isChecked());
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('says at the field what is wrong, and keeps the keyboard where it is', async () => {
    const page = await open('?lang=en');
    const field = page.getByLabel('Address of the token');
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('sesi');
    await page.getByText('“sesi” is no address').waitFor();
    assert.equal(await page.locator(':focus').getAttribute('name'), 'token-url');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match((await field.getAttribute('aria-describedby')) ?? '', /token-url-error/);
    assert.equal(await page.locator('#snippet').count(), 0);
    await page.keyboard.press('Home');
    await page.keyboard.type('/');
    await page.locator('#snippet').waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), null);
    await page.close();
  });

  it('copies, or marks the snippet where a page may not', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Salin cuplikan' }).press('Enter');
    await page.getByText(/Tersalin|Tekan Ctrl\+C/).waitFor();
    await page.close();
  });

  it('works without a script, by its button', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByLabel('Isian formulir: NIP').check();
    await page.getByRole('button', { name: 'Tampilkan cuplikan' }).press('Enter');
    assert.match((await shown(page)) ?? '', /<asn-nip-field>/);
    assert.equal(await page.getByRole('button', { name: 'Salin cuplikan' }).count(), 0);
    await page.close();
  });

  it('weighs what is loaded', async () => {
    const page = await open('?lang=en&version=pinned&element=asn-tasks&element=asn-nip-field');
    const sizeOf = brotliSizes(folder);
    const sizes = await Promise.all(['asn-kinerja.js', 'tasks.js', 'nip-field.js'].map(sizeOf));
    const kilobytes = (sizes.reduce((sum, size) => sum + size) / 1024).toFixed(1);
    assert.equal(await page.locator('#size').textContent(), `Loaded until usable: ${kilobytes} KB (brotli), files: 3.`);
    await page.close();
  });

  it('is strict, speaks two languages, and says so where nothing has been built', async () => {
    const answer = await fetch(`${listening.url}/embed/`, { headers: { 'accept-language': 'en' } });
    assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'/);
    assert.match(await answer.text(), /<html lang="en">[^]*Pinned \(/);
    const empty = await embedding(path.join(folder, 'only')).request('/embed/');
    assert.equal(empty.status, 503);
    assert.match(await empty.text(), /npm run build/);
    const hostile = await embedding(folder).request('/embed/?version=pinned&base-url=%22%3E%3Cscript%3E&lang=x');
    assert.doesNotMatch(await hostile.text(), /"><script>/);
    assert.equal((await embedding(folder).request('/embed/..%2findex.ts')).status, 404);
  });

  it('has a word for every element there is', () => {
    const components = fs.readdirSync(path.resolve(import.meta.dirname, '../../src/components'));
    assert.deepEqual(
      components.filter((name) => !(name in elementWords)),
      [],
    );
  });
});
