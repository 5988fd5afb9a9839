import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/public-survey/public-survey.define.js';
import type {
  SurveyAnsweredEvent,
  SurveyKeptEvent,
} from '../../../src/components/public-survey/public-survey.events.js';
import type { PublicSurvey } from '../../../src/components/public-survey/public-survey.js';
import type { PublicAnswer, PublicForm } from '../../../src/contract/satisfaction.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import * as records from '../../../stories/fixtures/public-survey.js';
import { shownText, until } from '../../support/screen.js';

type Sent = { formCode: string; body: PublicAnswer; idempotencyKey: string };

let made = 0;
/** A code that no other test has: what is kept on the device is found by it. */
const coded = (form: PublicForm): PublicForm => ({ ...form, code: `${form.code}${Date.now()}${(made += 1)}` });

interface Given {
  readonly form?: PublicForm;
  readonly answer?: unknown;
  readonly counter?: string;
  /** Seconds until a tablet asks whether somebody is there, and until it wipes. */
  readonly idle?: readonly [number, number];
  readonly others?: Answers;
}

async function open({
  form = coded(records.openForm),
  answer = records.receipt,
  counter = '',
  idle = [40, 20],
  others,
}: Given = {}) {
  const client = fakeClient({ 'publicForms.get': form, 'publicForms.answer': answer, ...others });
  const element = await fixture<PublicSurvey>(html`
    <asn-public-survey
      code=${form.code}
      counter=${counter}
      idle-seconds=${idle[0]}
      wipe-seconds=${idle[1]}
      .client=${client}
    ></asn-public-survey>
  `);
  return { element, client, form };
}

const viewOf = (element: PublicSurvey) =>
  until(() => {
    const view = element.shadowRoot?.querySelector('asn-public-survey-view');
    return view?.shadowRoot?.querySelector('#send') && view;
  });

const radio = async (element: PublicSurvey, question: string, index: number) =>
  (await viewOf(element)).shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name="${question}"]`)[index]!;

const choose = async (element: PublicSurvey, question: string, index: number) =>
  (await radio(element, question, index)).click();

async function write(element: PublicSurvey, id: string, text: string) {
  const field = (await viewOf(element)).shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
}

const press = async (element: PublicSurvey, name: string) => {
  const buttons = () => [
    ...element.shadowRoot!.querySelectorAll('button'),
    ...(element.shadowRoot!.querySelector('asn-public-survey-view')?.shadowRoot?.querySelectorAll('button') ?? []),
  ];
  (await until(() => buttons().find(({ textContent }) => textContent?.trim() === name))).click();
};

const shows = (element: PublicSurvey, words: string) => until(() => shownText(element).includes(words));

describe('<asn-public-survey> on a phone', () => {
  it('asks in the words of the form, promises, preselects nothing, and speaks English', async () => {
    const { element, form } = await open({ form: coded(records.counterForm) });
    const view = await viewOf(element);
    const text = shownText(view);
    expect(text).to.match(/^Bagaimana layanan kami hari ini\? Perekaman dan pencetakan KTP elektronik/);
    expect(text).to.contain(
      'Tanpa nama, tanpa akun, tanpa cookie. Yang ditampilkan hanya gabungan sedikitnya 5 orang.',
    );
    expect(text).to.contain('Tidak sesuai Kurang sesuai Sesuai Sangat sesuai Tidak tahu, lewati');
    expect(text.indexOf('0 dari 9 pertanyaan')).to.be.greaterThan(text.indexOf('9. Sarana dan Prasarana'));
    expect(text).to.contain('Dibaca bila sedikitnya 10 orang menulis.');
    expect(view.shadowRoot?.querySelectorAll(':checked:not(option)')).to.have.length(0);
    const code = view.shadowRoot?.querySelector<HTMLInputElement>('#presence');
    expect([code?.inputMode, code?.getAttribute('autocomplete')]).to.deep.equal(['numeric', 'one-time-code']);
    element.parentElement!.style.width = '320px';
    await until(() => view.scrollWidth <= 320);
    await expect(element).to.be.accessible();
    element.lang = 'en';
    await shows(element, 'Did what was asked of you fit this kind of service?');
    expect(shownText(element)).to.contain('I cannot tell, skip');
    expect(form.questions).to.have.length(9);
  });

  it('brings the next question up after a tap, and never moves the focus; keys scroll nothing', async () => {
    const { element } = await open();
    const first = await radio(element, 'requirements', 2);
    const second = await radio(element, 'procedure', 0);
    first.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    first.focus();
    first.click();
    const above = () => second.closest('.question')!.getBoundingClientRect().top;
    await until(() => above() >= 0 && above() < 40);
    const view = await viewOf(element);
    expect(view.shadowRoot?.activeElement).to.equal(first);
    first.focus();
    await sendKeys({ press: 'ArrowDown' });
    const place = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 500));
    // A question is higher; the scrolling after the tap may still come to rest.
    expect(Math.abs(scrollY - place)).to.be.lessThan(100);
    expect((view.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('requirements');
    expect(shownText(view)).to.contain('1 dari 9 pertanyaan');
  });

  it('sends what was answered, once, says nothing of it to the page, and keeps nothing', async () => {
    const sent: Sent[] = [];
    const { element, form } = await open({
      form: coded({ ...records.counterForm, access: 'open' }),
      answer: (input: Sent) => (sent.push(input), records.receipt),
    });
    const heard: string[] = [];
    for (const type of ['asn-survey-changed', 'asn-survey-finished']) {
      element.addEventListener(type, () => heard.push(type));
    }
    await choose(element, 'requirements', 3);
    await choose(element, 'procedure', 4);
    await choose(element, 'q-online', 1);
    await write(element, 'comment', '  <b>Ramah</b>  ');
    await write(element, 'age-band', '26-35');
    const answered = oneEvent<SurveyAnsweredEvent>(element, 'asn-survey-answered');
    await press(element, 'Kirim jawaban');
    expect((await answered).detail).to.deep.equal({ code: form.code, receipt: 'SKM-7Q2K-91MD' });
    await shows(element, 'Nomor tanda terima: SKM-7Q2K-91MD');
    await until(() => element.shadowRoot?.activeElement?.id === 'outcome');
    await expect(element).to.be.accessible();
    expect(heard).to.deep.equal([]);
    const { body } = sent[0]!;
    expect(sent).to.have.length(1);
    expect(body.ballot).to.match(/^[0-9a-f-]{36}$/);
    expect({ ...body, ballot: '', filledAt: '' }).to.deep.equal({
      ballot: '',
      scores: [
        { question: 'requirements', score: 4 },
        { question: 'procedure', score: null },
      ],
      additional: [{ question: 'q-online', choice: 2, text: null }],
      comment: '<b>Ramah</b>',
      respondent: [{ fact: 'age-band', value: '26-35' }],
      proof: { presenceCode: null, counterKey: null },
      filledAt: '',
    });
    expect(Object.keys(sessionStorage).filter((name) => name.includes(form.code))).to.deep.equal([]);
    await press(element, 'Isi untuk orang lain');
    const view = await viewOf(element);
    await until(() => view.shadowRoot?.activeElement?.id === 'heading');
    expect(shownText(view)).to.contain('0 dari 9 pertanyaan');
  });

  it('keeps a form half filled in when the page is loaded again, and everything when the code was wrong', async () => {
    const answers: unknown[] = [records.refusals.wrongCode, records.receipt];
    const sent: Sent[] = [];
    const { element, client, form } = await open({
      form: coded(records.counterForm),
      answer: (input: Sent) => (sent.push(input), answers.shift()),
    });
    await press(element, 'Kirim jawaban').catch(() => {});
    await shows(element, 'Jawab sedikitnya satu pertanyaan sebelum mengirim.');
    await choose(element, 'time', 0);
    await press(element, 'Kirim jawaban');
    await shows(element, 'Isi enam angka yang tampil di layar loket.');
    await expect(element).to.be.accessible();
    await write(element, 'presence', '111 222');
    element.remove();
    const again = await fixture<PublicSurvey>(
      html`<asn-public-survey code=${form.code} .client=${client}></asn-public-survey>`,
    );
    expect((await radio(again, 'time', 0)).checked).to.equal(true);
    await press(again, 'Kirim jawaban');
    await shows(again, 'Kode ini tidak berlaku.');
    const view = await viewOf(again);
    await until(() => view.shadowRoot?.activeElement?.id === 'presence');
    expect((await radio(again, 'time', 0)).checked).to.equal(true);
    await write(again, 'presence', '333444');
    await press(again, 'Kirim jawaban');
    await shows(again, 'SKM-7Q2K-91MD');
    expect(sent.map(({ body }) => body.proof.presenceCode)).to.deep.equal(['111222', '333444']);
    expect(sent[0]?.body.ballot).to.not.equal(sent[1]?.body.ballot);
  });

  it('says what is the matter: no code, unknown, not open, over, used, the server', async () => {
    const saying = async (given: Given, words: string) => shows((await open(given)).element, words);
    await saying({ form: { ...records.openForm, code: '' } }, 'Survei belum dipilih');
    await saying({ others: { 'publicForms.get': problems.notFound } }, 'Survei ini tidak ditemukan');
    await saying({ others: { 'publicForms.get': problems.server } }, 'Server sedang bermasalah');
    await saying({ form: coded({ ...records.openForm, state: 'waiting' }) }, 'Survei ini belum dibuka');
    await saying({ form: coded({ ...records.openForm, state: 'closed' }) }, 'sampai Kamis, 31 Desember 2026');
    const used = await open({ form: coded(records.reviewForm), answer: records.refusals.usedInvitation });
    expect(shownText(await viewOf(used.element))).to.contain('Yang dinilai hanya membaca gabungan');
    await choose(used.element, records.reviewForm.questions[0]!.key, 1);
    await press(used.element, 'Kirim jawaban');
    await shows(used.element, 'Undangan ini sudah dipakai');
  });
});

describe('<asn-public-survey> at a counter', () => {
  it('asks one after the other, counts what waits, and shows nobody what another has answered', async () => {
    const form = coded({ ...records.counterForm, additional: [] });
    const { element, client } = await open({ form, answer: problems.offline, counter: 'kunci' });
    await press(element, 'Mulai');
    await choose(element, 'cost', 3);
    expect((await viewOf(element)).shadowRoot?.querySelector('#presence'), 'no code is asked').to.equal(null);
    await press(element, 'Kirim jawaban');
    await shows(element, 'Terima kasih atas jawaban Anda');
    await shows(element, '1 jawaban menunggu sambungan');
    await expect(element).to.be.accessible();
    await press(element, 'Responden berikutnya');
    expect((await radio(element, 'cost', 3)).checked).to.equal(false);
    expect(JSON.stringify({ ...sessionStorage })).to.not.contain(form.code);
    // The tablet is started again without a line: the form and the queue are on it.
    element.remove();
    const offline = Object.assign(fakeClient({ 'publicForms.get': problems.offline }), { baseUrl: client.baseUrl });
    const again = await fixture<PublicSurvey>(
      html`<asn-public-survey code=${form.code} counter="kunci" .client=${offline}></asn-public-survey>`,
    );
    await press(again, 'Mulai');
    await shows(again, '1 jawaban menunggu sambungan');
    expect((await radio(again, 'cost', 3)).checked).to.equal(false);
  });

  it('asks whether somebody is there, and wipes what was left', async () => {
    const { element } = await open({ counter: 'kunci', idle: [0.5, 4] });
    await press(element, 'Mulai');
    await choose(element, 'time', 1);
    await shows(element, 'Masih mengisi?');
    await expect(element).to.be.accessible();
    await press(element, 'Lanjut mengisi');
    await until(() => !shownText(element).includes('Masih mengisi?'));
    expect((await radio(element, 'time', 1)).checked).to.equal(true);
    await shows(element, 'Masih mengisi?');
    await until(() => element.shadowRoot?.querySelector('#start'));
    await press(element, 'Mulai');
    expect((await radio(element, 'time', 1)).checked).to.equal(false);
  });
});

describe('the answer of a respondent without a line', () => {
  it('tells the page that it waits', async () => {
    const { element, form } = await open({ answer: problems.offline });
    await choose(element, 'time', 2);
    const kept = oneEvent<SurveyKeptEvent>(element, 'asn-survey-kept');
    await press(element, 'Kirim jawaban');
    expect((await kept).detail).to.deep.equal({ code: form.code, waiting: 1 });
    await shows(element, 'Jawaban Anda tersimpan di perangkat ini');
    await expect(element).to.be.accessible();
  });
});
