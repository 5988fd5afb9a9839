import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { demoReviewInvitations, demoSurveys } from '../../src/server/demo/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { type Faults, Person } from './people.js';
import { type RunningPortal, startPortal } from './portal.js';

const complaint = 'Loket dua tutup pukul sebelas padahal jadwalnya sampai pukul tiga.';
const answer = 'Loket dua kini dijaga bergantian sampai pukul tiga. Terima kasih sudah memberi tahu.';

/** What the public says, from a phone to the desk of an officer and back; each test is the next step. */
describe("the public's voice through the demo portal", { timeout: 240_000 }, () => {
  let portal: RunningPortal;
  let browser: Browser;
  let citizen: Person;
  const faults: Faults = { list: [] };
  const ticket = { number: '', code: '' };

  before(async () => {
    portal = await startPortal();
    browser = await chromium.launch(await launchOptions());
    citizen = await Person.citizen(browser, portal.url, faults);
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('a citizen rates a service without signing in, loses the line, and the answer arrives by itself', async () => {
    await citizen.open(`/survei?survei=${demoSurveys.clinic}`);
    for (const choice of ['Sangat sesuai', 'Mudah', 'Cepat'])
      await citizen.page.getByRole('radio', { name: choice, exact: true }).first().check();
    await citizen.field(/Apa yang perlu kami ketahui/).fill('Ruang tunggunya panas.');
    await citizen.context.setOffline(true);
    await citizen.button('Kirim jawaban').click();
    await citizen.sees('Jawaban Anda tersimpan di perangkat ini');
    await citizen.context.setOffline(false);
    await citizen.sees('Terima kasih, jawaban Anda sudah diterima');
    assert.deepEqual(await citizen.context.cookies(), []);
  });

  it('complains from the public page of a unit, and gets a number and a code', async () => {
    const { page } = citizen;
    await citizen.open('/masyarakat');
    await page.getByRole('link', { name: 'Bidang Pelayanan Pendaftaran Penduduk' }).first().click();
    await citizen.sees('Kepuasan masyarakat');
    await page.getByRole('link', { name: 'Sampaikan sesuatu' }).first().click();
    await page.getByRole('radio', { name: /Pengaduan/ }).check();
    await citizen.field(/Apa yang terjadi/).fill(complaint);
    await citizen.button('Kirim').click();
    await citizen.sees('Terkirim. Simpan nomor dan kode ini.');
    ticket.number = await page.getByText(/^[1-9A-Z]{4}-[1-9A-Z]{4}$/).innerText();
    ticket.code = await page.getByText(/^([1-9A-Z]{4}-){3}[1-9A-Z]{4}$/).innerText();
  });

  it('an officer reads it, answers, and never learns who wrote', async () => {
    const officer = await Person.signIn(browser, portal.url, 'Siti Handayani', faults);
    const { page } = officer;
    await officer.open('/suara-warga');
    await page.getByText(complaint).first().click();
    await officer.sees('Anonim');
    const take = async (step: string, fill: () => Promise<void>, send: string) => {
      await page.getByRole('radio', { name: step, exact: true }).check();
      await fill();
      await officer.button(send).click();
      await officer.sees('Tersimpan.');
    };
    await take('Verifikasi', () => page.getByRole('radio', { name: /tidak berkadar/i }).check(), 'Simpan verifikasi');
    await take('Jawab', () => officer.field(/Jawaban untuk warga/).fill(answer), 'Kirim jawaban');
    await officer.leave();
  });

  it('the citizen reads the answer with number and code, and accepts it', async () => {
    await citizen.loseTab();
    const { page } = citizen;
    await citizen.open('/masyarakat');
    await page.getByRole('link', { name: 'Bidang Pelayanan Pendaftaran Penduduk' }).first().click();
    await page.getByRole('link', { name: 'Sampaikan sesuatu' }).first().click();
    await citizen.button(/Sudah pernah mengirim/).click();
    await citizen.field('Nomor tiket').fill(ticket.number);
    await citizen.field('Kode akses').fill(ticket.code);
    await citizen.button('Buka').click();
    await citizen.sees(answer);
    assert.equal(await page.getByText('Siti').count(), 0);
    await citizen.button('Terima jawaban ini').click();
    await citizen.sees('Selesai');
    assert.deepEqual(await citizen.context.cookies(), []);
  });

  it('a school principal answers about an employee with the code of a letter, and once', async () => {
    const answerWith = async (choice: string) => {
      await citizen.loseTab();
      await citizen.open(`/survei#survei=${demoReviewInvitations[0]}`);
      await citizen.sees(/Wawan Mandacan/);
      // All but the last question.
      for (let question = 0; question < 5; question += 1)
        await citizen.page.getByRole('radio', { name: choice, exact: true }).nth(question).check();
      await citizen.button('Kirim jawaban').click();
    };
    await answerWith('Selalu');
    await citizen.sees('Terima kasih, jawaban Anda sudah diterima');
    await answerWith('Jarang');
    await citizen.sees('Undangan ini sudah dipakai');
    assert.deepEqual(await citizen.context.cookies(), []);
  });

  it('the superior closes that round, and reads only what enough people rated', async () => {
    const superior = await Person.signIn(browser, portal.url, 'Endang Pratama', faults);
    const { page } = superior;
    await page.getByText('Lihat juga').first().click();
    await superior.button('Tutup putaran 360° yang dijawab kepala sekolah').click();
    await superior.sees('Hanya orang yang dilayani pegawai ini yang dimintai masukan.');
    await superior.button('Tutup putaran').click();
    await superior.button('Ya, tutup dan terbitkan').click();
    await superior.sees('Yang tampil rentang rata-ratanya, bukan angka pasti');
    const said = (question: string) =>
      page.locator('dl.outside > div', { hasText: question }).locator('dd').innerText();
    // Four had rated both; the principal made five of the one, which is what was promised.
    assert.match(await said('Menepati janji'), /dari 4/);
    assert.match(await said('Cepat menanggapi'), /terlalu sedikit/);
    await superior.leave();
  });

  it('nothing went wrong on any page', () => {
    // The browser reports the line that the test took away, and the second answer that was refused.
    assert.deepEqual(
      faults.list.filter((fault) => !/ERR_INTERNET_DISCONNECTED|409 \(Conflict\)/.test(fault)),
      [],
    );
  });
});
