import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { createClient } from '../../src/client/index.js';
import { scoreCard } from '../../src/rules/index.js';
import { launchOptions } from '../browsers/chromium.mjs';
import { type Faults, Person } from './people.js';
import { type RunningPortal, startPortal } from './portal.js';

const colleagues = ['Hendra Maulana', 'Markus Permata', 'Sri Anggraini', 'Maria Wanggai'];

/**
 * One whole appraisal through the demo portal, by every role, in a real browser and on the real server; each test is the next
 * step of the same year, so they run in order.
 */
describe('a whole appraisal through the demo portal', { timeout: 300_000 }, () => {
  let portal: RunningPortal;
  let browser: Browser;
  let employee: Person;
  let appraiser: Person;
  let desk = '';
  const faults: Faults = { list: [] };
  const present = new Set<Person>();
  const signIn = async (name: string) => {
    const person = await Person.signIn(browser, portal.url, name, faults);
    present.add(person);
    return person;
  };

  /** A step of the walk. Where one fails, what stood on the screens is printed, and the later ones do not start. */
  let fallen = false;
  const step = (name: string, walk: () => Promise<void>): void => {
    void it(name, async () => {
      assert.ok(!fallen, 'an earlier step failed');
      fallen = true;
      try {
        await walk();
      } catch (error) {
        for (const person of present) console.error(await person.describe().catch(String));
        throw error;
      }
      fallen = false;
    });
  };

  before(async () => {
    portal = await startPortal();
    browser = await chromium.launch(await launchOptions());
    employee = await signIn('Dedi Hidayat');
    appraiser = await signIn('Lestari Handayani');
  });

  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  step('waits for the employee: the plan of the year', async () => {
    await employee.page.getByRole('button', { name: /Tulis rencana kinerja Anda/ }).click();
    await employee.page.waitForURL(/rencana-kinerja/);
    await employee.button('Mulai rencana kinerja 2026').click();
  });

  step(
    'the employee writes three results with indicators of different directions, one of them from the library',
    async () => {
      // From the library of the agency: the result comes along.
      await employee.button('Ambil dari pustaka').first().click();
      await employee.page.getByRole('searchbox').fill('imunisasi');
      await employee.page.getByRole('button', { name: /Anak yang mendapat imunisasi dasar lengkap/ }).click();
      await employee.button('Selesai dengan hasil kerja ini').click();

      await newResult(employee, 'Waktu tunggu pasien berkurang');
      await newIndicator(employee, 'Rata-rata waktu tunggu pasien', /Makin kecil makin baik/, 'Waktu');
      await employee.field('Target').fill('30');
      await employee.field('Satuan').fill('menit');
      await employee.button('Selesai dengan hasil kerja ini').click();

      await newResult(employee, 'Surveilans penyakit menular tepat waktu');
      await newIndicator(employee, 'Laporan surveilans diserahkan', /Paling lambat tanggal/, 'Kualitas');
      await employee.field('Paling lambat tanggal').fill('30-11-2026');
      await employee.button('Selesai dengan hasil kerja ini').click();

      await employee.page.getByText('Lampiran: dukungan').click();
      await employee.field(/pertanggungjawaban/i).fill('Laporan tiap triwulan dengan daftar anak yang diimunisasi.');
      await employee.button('Ajukan ke atasan').click();
      await employee.sees('Lestari Handayani, S.E. sedang membacanya.');
    },
  );

  step('the appraiser returns it once, with a note', async () => {
    await appraiser.open('/');
    await appraiser.page.getByRole('button', { name: /Periksa rencana kinerja.*Dedi Hidayat/ }).click();
    await appraiser.page.waitForURL(/penilaian-bawahan\/.+\/rencana/);
    desk = new URL(appraiser.page.url()).pathname.replace(/\/rencana$/, '');
    await appraiser.sees('Anak yang mendapat imunisasi dasar lengkap');
    await appraiser.button(/^Kembalikan/).click();
    await appraiser.field(/Catatan|perbaiki/).fill('Naikkan target imunisasi menjadi 330 anak, sesuai sasaran Dinas.');
    await appraiser
      .button(/^Kembalikan/)
      .last()
      .click();
    await appraiser.sees('Dedi Hidayat sedang memperbaiki rencana ini.');
  });

  step('the employee reads the note, revises and proposes again', async () => {
    await employee.open('/rencana-kinerja');
    await employee.sees('Lestari Handayani, S.E. meminta perbaikan');
    await employee.sees('Naikkan target imunisasi menjadi 330 anak');
    await employee
      .button(/^Ubah .*imunisasi/i)
      .first()
      .click();
    await employee.page.getByRole('button', { name: /^Ubah .*imunisasi dasar lengkap/i }).click();
    await employee.field('Target').fill('330');
    await employee.button('Ajukan ke atasan').click();
    await employee.sees('Lestari Handayani, S.E. sedang membacanya.');
  });

  step('the appraiser agrees', async () => {
    await appraiser.open(`${desk}/rencana`);
    await appraiser.sees('≥ 330 anak');
    await appraiser.button('Setujui rencana').click();
    await appraiser.sees('Disepakati bersama Dedi Hidayat');
  });

  step('the employee assesses themselves, loses the tab half-way, comes back, and nothing is lost', async () => {
    await employee.open('/penilaian-diri');
    await employee.field(/^Realisasi .anak/).fill('341');
    await employee.field(/^Yang berjalan baik/).fill('Mendatangi keluarga di tiga kampung terjauh bersama kader.');
    await employee.sees(/Tersimpan di perangkat ini/);
    await employee.loseTab();
    await employee.open('/penilaian-diri');
    assert.equal(await employee.field(/^Realisasi .anak/).inputValue(), '341');
    assert.match(await employee.field(/^Yang berjalan baik/).inputValue(), /tiga kampung terjauh/);

    await employee.field(/^Realisasi .menit/).fill('24');
    await employee.page.getByLabel('Tanggal selesai').fill('2026-12-04');
    await employee.field(/^Yang sulit/).fill('Rantai dingin terputus dua kali pada bulan Juni.');
    await employee.button('Kirim ke atasan').click();
    await employee.button(/^Ya, kirim/).click();
    await employee.sees(/tidak dapat diubah|sudah dikirim|Terkirim/i);
  });

  step('the appraiser asks four colleagues', async () => {
    await appraiser.open(`${desk}/umpan-balik`);
    for (const name of colleagues) await appraiser.page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await appraiser.button('Buka putaran').click();
    await appraiser.button('Ya, buka putaran').click();
    await appraiser.sees('0 dari 4 selesai');
  });

  for (const [index, name] of colleagues.entries()) {
    step(`${name} answers`, async () => {
      const reviewer = await signIn(name);
      await reviewer.page.getByRole('button', { name: /Beri masukan 360°.*Dedi Hidayat/ }).click();
      await reviewer.sees(/digabung|gabungan/);
      for (let value = 1; value <= 7; value += 1) {
        await reviewer.sees(`${value} dari 7`);
        for (const radio of await reviewer.page
          .getByRole('radio', { name: index % 2 === 0 ? 'sering' : 'selalu' })
          .all()) {
          await radio.check();
        }
        await reviewer.button(value < 7 ? 'Lanjut' : 'Periksa jawaban').click();
      }
      await reviewer.button('Kirim').click();
      await reviewer.sees('Terima kasih, jawaban Anda sudah diterima');
      present.delete(reviewer);
      await reviewer.leave();
    });
  }

  step('a colleague who asks for the card gets the answer of one that does not exist', async () => {
    const colleague = await signIn('Hendra Maulana');
    const { token } = (await (await colleague.page.request.get(`${portal.url}/kinerja/token`)).json()) as {
      token: string;
    };
    const ask = async (id: string) => {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(`${portal.url}/v1/appraisals/${id}/score-card`, { headers });
      const { instance, requestId, ...problem } = (await response.json()) as Record<string, unknown>;
      assert.ok(instance && requestId);
      return { status: response.status, problem };
    };
    const theirs = await ask(desk.split('/').at(-1) ?? '');
    assert.equal(theirs.status, 404);
    assert.deepEqual(theirs, await ask('00000000-0000-4000-8000-000000000000'));
    await colleague.open(`/kartu-skor?appraisal=${desk.split('/').at(-1)}`);
    await colleague.sees('Data ini tidak ada, atau bukan untuk Anda.');
    present.delete(colleague);
    await colleague.leave();
  });

  step('the appraiser sees the suggestion and its reasons, rates and signs', async () => {
    await appraiser.open(`${desk}/penilaian`);
    await appraiser.sees('341 anak');
    const meets = await appraiser.page.getByRole('radio', { name: /^Sesuai/ }).all();
    assert.equal(meets.length, 3 + 7 + 2);
    for (const mark of meets.slice(0, 10)) await mark.check();
    await appraiser.sees('3 dari 3 hasil kerja sesuai atau di atas ekspektasi');
    for (const rating of meets.slice(10)) await rating.check();
    await appraiser.field(/Catatan untuk pegawai/).fill('Terima kasih atas kerja lapangan yang tekun.');
    await appraiser.button('Tanda tangani').click();
    await appraiser.button(/^Ya/).click();
    await appraiser.sees(/Ditandatangani/);
    await appraiser.button('Serahkan ke pegawai').click();
    await appraiser.sees(/Diserahkan/);
  });

  step('the employee reads the score card and acknowledges it', async () => {
    await employee.open('/kartu-skor');
    await employee.sees('Predikat kinerja');
    await employee.sees('Mengapa Baik?');
    await employee.sees('103,3% dari target');
    await employee.button('Saya sudah membaca dan menerima').click();
    await employee.button('Ya, catat').click();
    await employee.sees('Hasil dilaporkan kepada pejabat yang berwenang.');
  });

  step('the figures equal a recomputation with asn-kinerja/rules', async () => {
    const client = createClient({
      baseUrl: portal.url,
      getToken: async () =>
        (await employee.page.request.get(`${portal.url}/kinerja/token`)).json() as Promise<{ token: string }>,
    });
    const [card, inputs] = await Promise.all([
      client.scoreCards.get({ appraisalId: 'current' }),
      client.scoreCards.inputs({ appraisalId: 'current' }),
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(scoreCard(inputs))), card);
    assert.equal(card.predicate, 'good');
    assert.deepEqual(
      card.results.flatMap(({ indicators }) =>
        indicators.map(({ achievement }) => [achievement?.met, achievement?.percent]),
      ),
      [
        [true, 103.3],
        [true, 120],
        [false, null],
      ],
    );
    const peers = card.behaviours.flatMap(({ views }) => views.filter(({ group }) => group === 'peer'));
    assert.deepEqual([...new Set(peers.map(({ score }) => score))], [3.5]);
    assert.ok(!JSON.stringify(card).includes('Hendra'));
  });

  it('left no fault in any console', () => {
    assert.deepEqual(faults.list, []);
  });
});

async function newResult(person: Person, title: string): Promise<void> {
  await person.button('Tulis hasil kerja').click();
  await person.field('Hasil yang dicapai').fill(title);
}

async function newIndicator(person: Person, name: string, direction: RegExp, aspect: string): Promise<void> {
  await person.button('Tulis indikator').click();
  await person.field('Apa yang diukur').fill(name);
  await person.page.getByRole('radio', { name: direction }).check();
  await person.page.getByRole('checkbox', { name: aspect }).check();
}
