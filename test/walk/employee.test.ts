import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Locator } from 'playwright-core';
import { type Client, createClient } from '../../src/client/index.js';
import type { EvaluationChange } from '../../src/contract/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { type Hands, Keys, Thumbs } from './hands.js';
import { type RunningPortal, startPortal } from './portal.js';

const ways = [
  {
    name: 'by touch on a screen of 360 px',
    window: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    hands: Thumbs,
  },
  {
    name: 'by keyboard alone',
    window: { viewport: { width: 1280, height: 900 } },
    hands: Keys,
  },
] as const;

for (const way of ways) {
  /**
   * The year of one employee in the browser, the way the title says. The others act through the SDK: theirs is another
   * walk. Each test is the next step of the same year, so they run in order.
   */
  describe(`an employee's year ${way.name}`, { timeout: 300_000 }, () => {
    let portal: RunningPortal;
    let browser: Browser;
    let context: BrowserContext;
    let hands: Hands;
    let appraisalId = '';
    const faults: string[] = [];

    let fallen = false;
    const step = (name: string, walk: () => Promise<void>): void => {
      void it(name, async () => {
        assert.ok(!fallen, 'an earlier step failed');
        fallen = true;
        await walk().catch(async (error: unknown) => {
          console.error(hands.page.url(), await hands.page.locator('body').ariaSnapshot().catch(String));
          throw error;
        });
        fallen = false;
      });
    };
    const open = (path: string) => hands.page.goto(portal.url + path);
    const button = (name: string | RegExp): Locator =>
      hands.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
    const field = (name: string | RegExp): Locator =>
      hands.page.getByRole('textbox', { name, exact: typeof name === 'string' }).first();
    const sees = (words: string | RegExp) => hands.page.getByText(words).first().waitFor();
    const fits = async () => {
      const wider = await hands.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wider <= 0, `the page is ${wider} px wider than the screen`);
    };

    before(async () => {
      portal = await startPortal();
      browser = await chromium.launch(await launchOptions());
      context = await browser.newContext({ ...way.window, locale: 'id-ID' });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => void dialog.accept());
      hands = new way.hands(page);
      await open('/masuk');
      await hands.press(button(/Dedi Hidayat/));
      await page.waitForURL(`${portal.url}/`);
    });
    after(async () => {
      await browser?.close();
      await portal?.stop();
    });

    step('writes a plan with a result from the library and proposes it', async () => {
      await hands.press(button(/Tulis rencana kinerja Anda/));
      await hands.page.waitForURL(/rencana-kinerja/);
      await hands.press(button(/^Mulai rencana kinerja/));
      await hands.press(button('Ambil dari pustaka'));
      await hands.write(hands.page.getByRole('searchbox'), 'imunisasi');
      await hands.press(button(/Anak yang mendapat imunisasi dasar lengkap/));
      await hands.press(button('Selesai dengan hasil kerja ini'));
      await hands.press(hands.page.locator('summary', { hasText: 'Lampiran' }).first());
      await hands.write(field(/pertanggungjawaban/i), 'Laporan tiap triwulan dengan daftar anak yang diimunisasi.');
      await fits();
      await hands.press(button('Ajukan ke atasan'));
      await sees(/sedang membacanya/);
    });

    step('has it agreed, and records a day of work', async () => {
      const own = await as('Dedi Hidayat');
      appraisalId = (await own.me.get()).appraisalId ?? '';
      const appraiser = await as('Lestari Handayani');
      const { etag } = await appraiser.workPlans.get({ appraisalId });
      await appraiser.workPlans.approve({ appraisalId, body: {}, ifMatch: etag });
      await open('/log-kegiatan');
      await hands.write(hands.page.getByRole('combobox', { name: 'Kegiatan' }).first(), 'Imunisasi di posyandu Melati');
      await hands.write(field('Menit'), '90');
      await fits();
      await hands.press(button('Catat'));
      await sees('Tercatat: Imunisasi di posyandu Melati');
      await until(async () => (await own.activities.list({ appraisalId })).items.length === 1);
      const [entry] = (await own.activities.list({ appraisalId })).items;
      assert.deepEqual([entry?.text, entry?.minutes, entry?.state], ['Imunisasi di posyandu Melati', 90, 'waiting']);
    });

    step('assesses themselves and sends it', async () => {
      await open('/penilaian-diri');
      await hands.write(field(/^Realisasi .anak/), '341');
      await hands.write(field(/^Yang berjalan baik/), 'Mendatangi keluarga di tiga kampung terjauh.');
      await hands.write(field(/^Yang sulit/), 'Rantai dingin terputus dua kali.');
      await fits();
      await hands.press(button('Kirim ke atasan'));
      await hands.press(button(/^Ya, kirim/));
      await sees(/tidak dapat diubah|sudah dikirim|Terkirim/i);
    });

    step('reads the result and objects, with reasons', async () => {
      await judge(await as('Lestari Handayani'), appraisalId);
      await open('/kartu-skor');
      await sees('Predikat kinerja');
      await fits();
      await hands.press(hands.page.locator('summary', { hasText: 'Tulis keberatan' }));
      await hands.write(
        field('Alasan keberatan Anda'),
        'Cakupan bulan Juni belum dihitung karena data terlambat masuk.',
      );
      await hands.press(button('Ajukan keberatan'));
      await sees('Keberatan Anda sudah diajukan.');
    });

    step('reads the decision, which is final', async () => {
      const appraiser = await as('Lestari Handayani');
      const explained = await appraiser.evaluations.explain({
        appraisalId,
        body: { note: 'Data Juni tidak mengubah perilaku yang saya nilai.' },
        ifMatch: (await appraiser.evaluations.get({ appraisalId })).etag,
      });
      const reason = 'Keduanya didengar; data Juni sudah diperhitungkan.';
      const superior = await as('Sari Anggraini');
      const body = { outcome: 'upheld', reason } as const;
      await superior.evaluations.decide({ appraisalId, body, ifMatch: explained.etag });
      await open('/evaluasi');
      await sees(reason);
      await fits();
      assert.equal(await hands.page.getByText('Tulis keberatan').count(), 0);
    });

    it('left no fault on any page', () => assert.deepEqual(faults, []));

    /** A client of somebody else, as the portal's own pages get theirs. */
    async function as(name: string): Promise<Client> {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${portal.url}/masuk`);
      await page
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      await page.waitForURL(`${portal.url}/`);
      const getToken = async () =>
        (await page.request.get(`${portal.url}/kinerja/token`)).json() as Promise<{ token: string }>;
      return createClient({ baseUrl: portal.url, getToken });
    }
  });
}

/** Everything meets, behaviour is below: a result to object to. Signed and handed over. */
async function judge(appraiser: Client, appraisalId: string): Promise<void> {
  const { evaluations } = appraiser;
  const [plan, { behaviours }, { etag }] = await Promise.all([
    appraiser.workPlans.get({ appraisalId }),
    appraiser.policy.get(),
    evaluations.get({ appraisalId }),
  ]);
  const body: EvaluationChange = {
    results: plan.results.map(({ id }) => ({ resultId: id, rating: 'meets', note: '' })),
    behaviours: behaviours.map(({ key }) => ({ value: key, rating: 'below', note: '' })),
    ...{ workResultRating: 'meets', workResultReason: '', behaviourRating: 'below', behaviourReason: '' },
    ...{ notes: 'Perlu hadir tepat waktu.', recommendation: '' },
  };
  const rated = await evaluations.save({ appraisalId, body, ifMatch: etag });
  const signed = await evaluations.sign({ appraisalId, ifMatch: rated.etag });
  await evaluations.deliver({ appraisalId, ifMatch: signed.etag });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    if (await isSo()) return;
  }
  throw new Error('It did not come about in ten seconds.');
}
