import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/public-cases/public-cases.define.js';
import '../../../src/components/public-cases/forum-days.define.js';
import '../../../src/components/public-cases/forum-day-form.define.js';
import '../../../src/components/public-cases/public-case.define.js';
import type { ForumDays } from '../../../src/components/public-cases/forum-days.js';
import type { PublicCase } from '../../../src/components/public-cases/public-case.js';
import type { PublicCaseChangedEvent } from '../../../src/components/public-cases/public-cases.events.js';
import type { PublicCases } from '../../../src/components/public-cases/public-cases.js';
import { forumDay as forumSchema, publicCase as caseSchema } from '../../../src/contract/index.js';
import * as z from '../../../src/contract/zod.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import {
  answeredCase,
  caseAnswers,
  closedCase,
  conductCase,
  forumDay,
  hiddenCase,
  lateCase,
  plannedForumDay,
  runningCase,
  sentCase,
} from '../../../stories/fixtures/public-cases.js';
import { shownText, until } from '../../support/screen.js';

const root = (element: Element) => element.shadowRoot as ShadowRoot;
const says = (element: Element, words: string) => until(() => shownText(element).includes(words));

async function press(element: Element, words: string) {
  const button = await until(() =>
    [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent?.trim().endsWith(words)),
  );
  button.click();
}

async function choose(element: Element, words: string) {
  const label = await until(() =>
    [...root(element).querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(words)),
  );
  label.querySelector('input')?.click();
}

async function type(element: Element, selector: string, value: string) {
  const field = await until(() => root(element).querySelector<HTMLInputElement | HTMLSelectElement>(selector));
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

async function page(one: unknown, answers: Answers = {}): Promise<PublicCase> {
  const client = fakeClient({ ...caseAnswers, 'publicCases.get': one, ...answers });
  const element = await fixture<PublicCase>(html`<asn-public-case case-id="c-1" .client=${client}></asn-public-case>`);
  await says(element, 'Perjalanan');
  return element;
}

describe('<asn-public-cases>', () => {
  it('is shown with records that the contract knows', () => {
    for (const one of [sentCase, runningCase, lateCase, conductCase, answeredCase, hiddenCase, closedCase]) {
      z.parse(caseSchema, one);
    }
    for (const day of [forumDay, plannedForumDay]) z.parse(forumSchema, day);
  });

  it('lists what is due first with the working days that are left, leads to one and back', async () => {
    const element = await fixture<PublicCases>(
      html`<asn-public-cases .client=${fakeClient(caseAnswers)}></asn-public-cases>`,
    );
    await says(element, 'lewat 4 hari kerja');
    expect(shownText(element)).to.contain('Tentang perilaku seseorang');
    await expect(element).to.be.accessible();
    root(element).querySelector<HTMLButtonElement>('#case-c-running')?.click();
    await says(element, 'Tiket 3F8T-5W2K');
    expect(root(element).activeElement?.id).to.equal('back');
    expect(root(element).querySelector('#case-c-running')?.getAttribute('aria-current')).to.equal('true');
    await press(element, 'Kembali ke daftar');
    await until(() => root(element).activeElement?.id === 'case-c-running');
  });

  it('asks the API for the chosen state and kind, and says so when nothing matches', async () => {
    const asked: unknown[] = [];
    const client = fakeClient({
      ...caseAnswers,
      'publicCases.list': ({ unitId, state, kind }: Record<string, string | undefined>) => {
        asked.push([unitId, state, kind]);
        return { items: state ? [] : [sentCase], nextCursor: null };
      },
    });
    const element = await fixture<PublicCases>(html`<asn-public-cases .client=${client}></asn-public-cases>`);
    await type(element, '#kind', 'complaint');
    await type(element, '#state', 'closed');
    await says(element, 'Tidak ada yang cocok dengan pilihan ini.');
    expect(asked.at(-1)).to.deep.equal(['unit-p2p', 'closed', 'complaint']);
  });

  it('shows the forum days beside the cases, without a tag of their own', async () => {
    const element = await fixture<PublicCases>(
      html`<asn-public-cases .client=${fakeClient(caseAnswers)}></asn-public-cases>`,
    );
    await press(element, 'Forum konsultasi publik');
    await says(element, 'Standar pelayanan vaksinasi');
  });
});

describe('<asn-public-case>', () => {
  it('says of every class which term follows from it, preselects none, and sends what was chosen', async () => {
    const sent: unknown[] = [];
    const element = await page(sentCase, {
      'publicCases.step': (input: { body: unknown; ifMatch: string }) => {
        sent.push(input.body, input.ifMatch);
        return { ...runningCase, state: 'verified' };
      },
    });
    expect(root(element).querySelector('input:checked')).to.equal(null);
    await choose(element, 'Verifikasi');
    await says(element, 'dijawab paling lambat 60 hari kerja');
    await press(element, 'Simpan verifikasi');
    await says(element, 'Pilih klasifikasinya.');
    await until(() => root(element).activeElement?.id === 'class');
    await expect(element).to.be.accessible();
    await choose(element, 'Pengaduan tidak berkadar pengawasan');
    setTimeout(() => void press(element, 'Simpan verifikasi'));
    const { detail } = await oneEvent<PublicCaseChangedEvent>(document, 'asn-public-case-changed');
    expect(detail.action).to.equal('verify');
    expect(sent).to.deep.equal([{ action: 'verify', class: 'complaint-non-supervisory' }, sentCase.etag]);
    await until(() => root(element).activeElement?.id === 'title');
  });

  it('keeps an answer that could not be sent, and brings it back after a reload', async () => {
    const client = fakeClient({
      ...caseAnswers,
      'publicCases.get': runningCase,
      'publicCases.step': problems.offline,
    });
    const shown = () =>
      fixture<PublicCase>(html`<asn-public-case case-id="c-kept" .client=${client}></asn-public-case>`);
    const first = await shown();
    await choose(first, 'Jawab');
    await type(first, '#text', 'Kami mohon maaf. Jadwalnya sudah kami perbaiki.');
    await press(first, 'Kirim jawaban');
    await says(first, 'Sambungan terputus');
    await says(first, 'Tersimpan di perangkat ini');
    first.remove();
    const second = await shown();
    const field = await until(() => root(second).querySelector<HTMLTextAreaElement>('#text'));
    expect(field.value).to.equal('Kami mohon maaf. Jadwalnya sudah kami perbaiki.');
  });

  it('marks what is about somebody’s conduct and says who reads it', async () => {
    const element = await page(conductCase);
    expect(shownText(element)).to.contain('bila pimpinan sendiri yang dimaksud, hanya atasannya');
    await expect(element).to.be.accessible();
  });

  it('publishes in the words of an officer, and takes that back', async () => {
    const sent: unknown[] = [];
    const element = await page(answeredCase, {
      'publicCases.step': ({ body }: { body: unknown }) => {
        sent.push(body);
        return answeredCase;
      },
    });
    await choose(element, 'Atur yang terbit');
    const question = await until(() => root(element).querySelector<HTMLTextAreaElement>('#question'));
    expect(question.value).to.equal(answeredCase.published?.question);
    await press(element, 'Terbitkan');
    await until(() => root(element).activeElement?.id === 'title');
    await choose(element, 'Atur yang terbit');
    await press(element, 'Tarik dari halaman publik');
    await until(() => sent.length === 2);
    expect(sent).to.deep.equal([
      { action: 'publish', published: answeredCase.published },
      { action: 'publish', published: null },
    ]);
  });

  it('hides the text with a reason only, and forwards to another unit', async () => {
    const sent: unknown[] = [];
    const element = await page(runningCase, {
      'publicCases.step': ({ body }: { body: unknown }) => {
        sent.push(body);
        return runningCase;
      },
    });
    await choose(element, 'Sembunyikan isinya');
    await press(element, 'Sembunyikan isi');
    await says(element, 'Tulis alasannya.');
    await type(element, '#reason', 'Menghina petugas');
    await press(element, 'Sembunyikan isi');
    await until(() => root(element).activeElement?.id === 'title');
    await choose(element, 'Teruskan ke unit lain');
    await type(element, '#unitId', 'unit-dinkes');
    await press(element, 'Teruskan');
    await until(() => sent.length === 2);
    expect(sent).to.deep.equal([
      { action: 'hide-text', reason: 'Menghina petugas' },
      { action: 'forward', unitId: 'unit-dinkes' },
    ]);
  });

  it('is only read where nothing is allowed', async () => {
    const element = await page(closedCase);
    expect(shownText(element)).to.contain('Tidak ada langkah yang menunggu Anda.');
    expect(root(element).querySelector('input, textarea, select')).to.equal(null);
  });
});

describe('<asn-forum-days>', () => {
  it('shows what was agreed with a word for each, and announces another day', async () => {
    const sent: { topic?: string; agenda?: string[]; attendance?: number | null; actions?: unknown[] }[] = [];
    const client = fakeClient({
      ...caseAnswers,
      'forumDays.create': ({ body }: { body: (typeof sent)[number] }) => {
        sent.push(body);
        return plannedForumDay;
      },
    });
    const element = await fixture<ForumDays>(html`<asn-forum-days unit-id="u" .client=${client}></asn-forum-days>`);
    await says(element, '1 dari 2 sudah dilakukan');
    await expect(element).to.be.accessible();
    await press(element, 'Umumkan forum');
    const form = await until(() => root(element).querySelector('asn-forum-day-form'));
    await press(form, 'Simpan forum');
    await says(form, 'Tentukan tanggalnya.');
    await expect(form).to.be.accessible();
    await type(form, '#topic', 'Jam layanan');
    await type(form, '#date', '2026-12-10');
    await type(form, '#place', 'Aula');
    await type(form, '#agenda', 'Pembukaan\n\n Tanya jawab ');
    await type(form, '#attendance', '46');
    await press(form, 'Tambah kesepakatan');
    await until(() => root(form).activeElement?.id.startsWith('action-'));
    await type(form, '[id^=action-]:not(p)', 'Buka pukul 07.00');
    setTimeout(() => void press(form, 'Simpan forum'));
    await oneEvent(document, 'asn-forum-day-saved');
    expect(sent[0]?.agenda).to.deep.equal(['Pembukaan', 'Tanya jawab']);
    expect(sent[0]?.attendance).to.equal(46);
    expect(sent[0]?.actions).to.have.length(1);
    await until(() => root(element).activeElement?.id === 'announce');
  });
});
