import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Client, createClient } from '../../src/client/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { type RunningPortal, startPortal } from './portal.js';

const written = ['Rapat kader', 'Imunisasi di posyandu Melati', 'Menyusun laporan stok', 'Kunjungan rumah'];

/** The line breaks in the middle of a month's entries, and the browser is closed before it comes back. */
describe('a log written without a line', { timeout: 240_000 }, () => {
  let portal: RunningPortal;
  let profile: string;
  let context: BrowserContext | undefined;

  before(async () => {
    portal = await startPortal();
    profile = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-profile-'));
  });
  after(async () => {
    await context?.close();
    await portal?.stop();
    fs.rmSync(profile, { recursive: true, force: true });
  });

  /** Opens the browser that the person always uses: what it keeps on the device stays. */
  async function openBrowser(): Promise<Page> {
    context = await chromium.launchPersistentContext(profile, { ...(await launchOptions()), locale: 'id-ID' });
    context.setDefaultTimeout(15_000);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${portal.url}/masuk`);
    const name = page.getByRole('button', { name: /Siti Handayani/ }).first();
    if (await name.isVisible()) await name.click();
    await page.goto(`${portal.url}/log-kegiatan`);
    await page.getByRole('combobox', { name: 'Kegiatan' }).first().waitFor();
    return page;
  }

  async function record(page: Page, text: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Kegiatan' }).first().fill(text);
    await page.getByRole('textbox', { name: 'Menit', exact: true }).fill('30');
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText(`Tercatat: ${text}`).first().waitFor({ state: 'attached' });
  }

  it('ends with every entry on the server, once', async () => {
    const first = await openBrowser();
    const clientOf = (page: Page): Client => {
      const getToken = async () =>
        (await page.request.get(`${portal.url}/kinerja/token`)).json() as Promise<{ token: string }>;
      return createClient({ baseUrl: portal.url, getToken });
    };
    const count = async (client: Client) => {
      const all = await client.activities.list({ appraisalId: 'current' }).toArray({ limit: 5000 });
      return written.map((text) => all.filter((entry) => entry.text === text).length);
    };
    assert.deepEqual(await count(clientOf(first)), [0, 0, 0, 0]);

    await record(first, written[0] ?? '');
    for (const end = Date.now() + 15_000; Date.now() < end && (await count(clientOf(first)))[0] === 0;) {
      await first.waitForTimeout(100);
    }
    assert.deepEqual(await count(clientOf(first)), [1, 0, 0, 0]);
    await context?.setOffline(true);
    for (const text of written.slice(1)) await record(first, text);
    await first
      .getByText(/3 catatan menunggu/)
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        console.error(await first.locator('main').ariaSnapshot());
        throw error;
      });
    // Closed without a word: nothing is given the chance to be sent.
    await context?.close();

    const again = await openBrowser();
    const client = clientOf(again);
    for (const end = Date.now() + 30_000; Date.now() < end && (await count(client)).includes(0);) {
      await again.waitForTimeout(250);
    }
    assert.deepEqual(await count(client), [1, 1, 1, 1]);
    // Nothing waits any more, and a further visit sends nothing again.
    await again.reload();
    await again.getByRole('combobox', { name: 'Kegiatan' }).first().waitFor();
    await again.waitForTimeout(1000);
    assert.deepEqual(await count(client), [1, 1, 1, 1]);
    assert.equal(await again.getByText(/catatan menunggu/).count(), 0);
  });
});
