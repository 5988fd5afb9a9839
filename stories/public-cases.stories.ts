import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/public-cases/public-cases.define.js';
import '../src/components/public-cases/forum-day-form.define.js';
import '../src/components/public-cases/forum-days.define.js';
import '../src/components/public-cases/public-case.define.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import {
  answeredCase,
  caseAnswers,
  closedCase,
  conductCase,
  hiddenCase,
  lateCase,
  runningCase,
  sentCase,
} from './fixtures/public-cases.js';
import { serviceDesk } from './fixtures/service-surveys.js';
import { usage } from './usage/usage.js';

/** Where a unit answers what the public sends, and keeps what its forum days agreed. */
const meta = {
  title: 'Elements/Public cases',
  component: 'asn-public-cases',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...caseAnswers, ...answers });
  return { render: () => html`<asn-public-cases .client=${client}></asn-public-cases>` };
};

const page = (one: unknown, answers: Answers = {}): Story => {
  const client = fakeClient({ ...caseAnswers, 'publicCases.get': one, ...answers });
  const id = typeof one === 'object' && one && 'id' in one ? String(one.id) : 'c-sent';
  return { render: () => html`<asn-public-cases case-id=${id} .client=${client}></asn-public-cases>` };
};

const forum = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...caseAnswers, ...answers });
  return { render: () => html`<asn-forum-days unit-id="unit-p2p" .client=${client}></asn-forum-days>` };
};

const dayForm = (dayId: string, answers: Answers = {}): Story => {
  const client = fakeClient({ ...caseAnswers, ...answers });
  return {
    render: () => html`<asn-forum-day-form unit-id="unit-p2p" day-id=${dayId} .client=${client}></asn-forum-day-form>`,
  };
};

export const List = flow();
export const Empty = flow({ 'publicCases.list': { items: [], nextCursor: null } });
export const Sent = page(sentCase);
export const Running = page(runningCase);
export const Overdue = page(lateCase);
export const Conduct = page(conductCase);
export const Answered = page(answeredCase);
export const Hidden = page(hiddenCase);
export const Closed = page(closedCase);
export const ReadOnly = page(closedCase);
export const ForumDays = forum();
export const ForumDaysEmpty = forum({ 'forumDays.list': { items: [], nextCursor: null } });
export const ForumDaysReadOnly = forum({
  'serviceDesks.get': { ...serviceDesk, allowedActions: [] },
});
export const NewForumDay = dayForm('');
export const ForumDayHeld = dayForm('d-1');

/** Verifying: each class says which term follows from it. */
export const Verifying: Story = {
  ...page(sentCase, { 'publicCases.step': { ...runningCase, id: 'c-sent', state: 'verified' } }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Verifikasi');
    await person.sees('dijawab paling lambat 60 hari kerja');
    await person.press('Simpan verifikasi');
    await person.sees('Pilih klasifikasinya.');
    await person.choose(/^Pengaduan tidak berkadar pengawasan/);
    await person.press('Simpan verifikasi');
    await person.hears('Tersimpan.');
  }),
};

/** Answering, from the list. */
export const Answering: Story = {
  ...flow({ 'publicCases.step': answeredCase }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', /Vaksin apa yang wajib/);
    await person.isAt('Kembali ke daftar', 'button');
    await person.choose('Jawab');
    await person.press('Kirim jawaban');
    await person.sees('Tulis kata-kata untuk warga.');
    await person.write('Jawaban untuk warga', 'Vaksin meningitis wajib; biayanya tertera di loket.');
    await person.press('Kirim jawaban');
    await person.hears('Tersimpan.');
  }),
};

/** A long answer is kept on the device as it is written. */
export const AnswerBegun: Story = {
  ...page(runningCase),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Jawab');
    await person.write('Jawaban untuk warga', 'Kami mohon maaf atas antrean pagi itu.');
    await person.sees(/Tersimpan di perangkat ini|tidak dapat menyimpan isian/);
  }),
};

/** Writing for the public page, in words that name nobody. */
export const Publishing: Story = {
  ...page({ ...answeredCase, published: null }, { 'publicCases.step': answeredCase }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Atur yang terbit di halaman publik');
    await person.sees('Tulis ulang dengan kata Anda sendiri');
    await person.press('Terbitkan');
    await person.sees('Tulis pertanyaannya.');
    await person.write('Pertanyaan warga, ditulis ulang', 'Dapatkah nomor antrean dikirim lewat pesan?');
    await person.write('Jawaban unit, ditulis ulang', 'Dapat, mulai 1 Desember 2026.');
    await person.press('Terbitkan');
    await person.hears('Tersimpan.');
  }),
};

/** A forum day is announced. */
export const Announcing: Story = {
  ...forum(),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Umumkan forum');
    await person.press('Simpan forum');
    await person.sees('Tulis tentang apa forum ini.');
    await person.write('Tentang apa', 'Perubahan jadwal vaksinasi 2027');
    await person.write('Tempat atau alamat pertemuan daring', 'Aula Puskesmas Sukamaju');
  }),
};

export const LongTexts = page({ ...runningCase, text: `${runningCase.text} `.repeat(20) });
export const Loading = flow({ 'publicCases.list': never });
export const Offline = flow({ 'publicCases.list': problems.offline });
export const Failed = flow({ 'publicCases.list': problems.server });
export const SessionExpired = flow({ 'publicCases.list': problems.sessionExpired });
export const NotForYou = flow({ 'publicCases.list': problems.notFound });
export const Unconfigured: Story = { render: () => html`<asn-public-cases></asn-public-cases>` };
export const Dark: Story = { ...page(runningCase), globals: { theme: 'dark' } };
export const English: Story = { ...page(sentCase), globals: { locale: 'en' } };

/** How a portal takes it in. */
export const Usage: Story = usage('asn-public-cases');
