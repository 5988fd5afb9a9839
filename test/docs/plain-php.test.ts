// Somebody follows the guide for plain PHP, word by word: the portal that comes of it shows the score card in a browser, lets
// people sign out, and says what the guide promises when something is wrong.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { demoSurveys } from '../../src/server/demo/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { allBlocks, blocksOf } from './blocks.js';
import { type Portal, startPortal } from './portal.js';

const guide = 'docs/guides/plain-php.md';
/** Pages that other guides give as plain markup. */
const markup = allBlocks().filter(({ language, code }) => language === 'html' && code.includes('id="asn-kinerja"'));
const isForCitizens = ({ code }: { readonly code: string }) => code.includes('<asn-public-');
const nameOf = (index: number) => `markup-${index}.html`;
const pages = Object.fromEntries(
  markup.map(({ code }, index) => [nameOf(index), `<!doctype html><html lang="id">${code}`]),
);

describe('guide for plain PHP', { timeout: 180_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  before(async () => {
    portal = await startPortal(blocksOf(guide), pages);
    browser = await chromium.launch(await launchOptions());
    context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    // On a portal where the web server passes these on, as other guides have it.
    await context.route(`${portal.url}/v1/**`, (route) => elsewhere(route, portal.url, portal.api));
    await context.route('https://kinerja.example.go.id/**', (route) => fromApi(route, portal));
    await context.route(`${portal.url}/kinerja/token`, (route) => elsewhere(route, '/token', '/token.php'));
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('shows the score card and what waits, under its strict policy', async () => {
    await page.goto(`${portal.url}/kinerja.php`);
    await page.getByText('Predikat kinerja').first().waitFor();
    await page.locator('asn-tasks-view').waitFor();
    assert.deepEqual(faults, []);
  });

  markup.forEach((block, index) => {
    if (isForCitizens(block)) {
      it(`shows citizens what they come for with the lines of ${block.page}, without a token`, async () => {
        await page.goto(`${portal.url}/${nameOf(index)}?survei=${demoSurveys.clinic}`);
        for (const tag of new Set(block.code.match(/asn-public-\w+(?= |>)/g))) {
          const shown = page.locator(tag).getByRole('heading').first();
          assert.notEqual((await shown.innerText()).trim(), '', tag);
        }
        assert.deepEqual(faults, []);
      });
      return;
    }
    it(`shows the score card with the lines of ${block.page}`, async () => {
      await page.goto(`${portal.url}/${nameOf(index)}`);
      await page.getByText('Predikat kinerja').first().waitFor();
      assert.deepEqual(faults, []);
    });
  });

  const json = (body: string) => ({ contentType: 'application/json', body });
  const troubles = [
    { shows: 'Sesi Anda berakhir', where: '/kinerja/token.php', answer: { status: 401, ...json('{}') } },
    { shows: 'Sesi Anda berakhir', where: '/kinerja/token.php', answer: { status: 419, ...json('{}') } },
    { shows: 'Sesi Anda berakhir', where: '/kinerja/token.php', answer: { status: 403, ...json('{}') } },
    { shows: 'Sambungan ke portal terganggu', where: '/kinerja/token.php', answer: { status: 503, ...json('{}') } },
    { shows: 'Sambungan ke portal terganggu', where: '/kinerja/token.php', answer: { body: '<!doctype html>Masuk' } },
    { shows: 'Belum terhubung', where: '/kinerja.php', answer: { body: withoutSettings() } },
  ];
  for (const { shows, where, answer } of troubles) {
    const what = 'status' in answer ? String(answer.status) : answer.body.slice(0, 20);
    it(`shows “${shows}” where ${where} answers ${what}`, async () => {
      await context.route(`${portal.url}${where}`, (route) => route.fulfill({ contentType: 'text/html', ...answer }));
      await page.goto(`${portal.url}/kinerja.php`);
      await page.locator('asn-score-card').getByText(shows).first().waitFor();
      await context.unroute(`${portal.url}${where}`);
    });
  }

  it('signs out: the token is worth nothing any more', async () => {
    const answer = page.waitForResponse(`${portal.url}/kinerja/token.php`);
    await page.goto(`${portal.url}/kinerja.php`);
    const { token } = (await (await answer).json()) as { token: string };
    await page.getByText('Predikat kinerja').first().waitFor();
    const me = async () =>
      (await fetch(`${portal.api}/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status;
    assert.equal(await me(), 200);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar.').waitFor();
    assert.equal(await me(), 401);
  });
});

/** What a guide's page on another origin asks of the API, with a unit that there is. */
async function fromApi(route: Route, { api, publicUnitId }: Portal): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  const response = await route.fetch({ url: api + pathname.replace('UNIT_ID', publicUnitId) + search });
  await route.fulfill({ response });
}

function withoutSettings(): string {
  return '<!doctype html><script type="module" src="/asn-kinerja/0.1.0/asn-kinerja.js"></script><asn-score-card></asn-score-card>';
}

function elsewhere(route: Route, from: string, to: string): Promise<void> {
  return route.continue({ url: route.request().url().replace(from, to) });
}
