import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/service-surveys/service-surveys.define.js';
import '../../../src/components/service-surveys/counter-screen.define.js';
import '../../../src/components/service-surveys/service-desk.define.js';
import '../../../src/components/service-surveys/survey-form.define.js';
import type { CounterScreen } from '../../../src/components/service-surveys/counter-screen.js';
import type { ServiceDesk } from '../../../src/components/service-surveys/service-desk.js';
import type { SurveyOpenedEvent } from '../../../src/components/service-surveys/service-surveys.events.js';
import type { ServiceSurveys } from '../../../src/components/service-surveys/service-surveys.js';
import type { SurveyForm } from '../../../src/components/service-surveys/survey-form.js';
import { surveyAddress } from '../../../src/controllers/survey-address.js';
import { satisfactionSurvey, serviceDesk as deskSchema, surveyResults } from '../../../src/contract/index.js';
import * as z from '../../../src/contract/zod.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import {
  closedSurvey,
  draftSurvey,
  hiddenResults,
  openSurvey,
  results,
  serviceDesk,
  surveyAnswers,
  surveyPage,
} from '../../../stories/fixtures/service-surveys.js';
import { shownText, until } from '../../support/screen.js';

/** What is inside of an element, and of the parts within it. */
function find<Found extends Element>(root: Element, selector: string): Found | undefined {
  const inside = root.shadowRoot ?? root;
  const own = inside.querySelector<Found>(selector);
  if (own) return own;
  for (const one of inside.querySelectorAll('*')) {
    const found = one.shadowRoot ? find<Found>(one, selector) : undefined;
    if (found) return found;
  }
  return undefined;
}

const buttons = (root: Element): HTMLButtonElement[] => [
  ...(root.shadowRoot ?? root).querySelectorAll('button'),
  ...[...(root.shadowRoot ?? root).querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? buttons(one) : [])),
];

async function press(root: Element, words: string) {
  const button = await until(() => buttons(root).find(({ textContent }) => textContent?.trim() === words));
  button.click();
}

async function type(root: Element, selector: string, value: string) {
  const field = await until(() => find<HTMLInputElement | HTMLSelectElement>(root, selector));
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
}

const says = (element: Element, words: string) => until(() => shownText(element).includes(words));

async function surveys(answers: Answers = {}, surveyId = ''): Promise<ServiceSurveys> {
  const client = fakeClient({ ...surveyAnswers, ...answers });
  return fixture<ServiceSurveys>(
    html`<asn-service-surveys survey-id=${surveyId} survey-page=${surveyPage} .client=${client}></asn-service-surveys>`,
  );
}

describe('<asn-service-surveys>', () => {
  it('is shown with records that the contract knows', () => {
    for (const survey of [draftSurvey, openSurvey, closedSurvey]) z.parse(satisfactionSurvey, survey);
    for (const one of [results, hiddenResults]) z.parse(surveyResults, one);
    z.parse(deskSchema, serviceDesk);
  });

  it('lists surveys with how many answered of how many are needed, leads to one and back', async () => {
    const element = await surveys();
    await says(element, '128 dari 341 jawaban yang dibutuhkan');
    expect(shownText(element)).to.contain('Dedi Hidayat dan Sri Anggraini');
    await expect(element).to.be.accessible();
    find<HTMLButtonElement>(element, '#survey-s-open')?.click();
    await says(element, 'Isi jawaban baru terlihat setelah survei ditutup');
    expect(element.shadowRoot?.activeElement?.id).to.equal('back');
    await press(element, '← Kembali ke daftar survei');
    await until(() => element.shadowRoot?.activeElement?.id === 'survey-s-open');
  });

  it('says who lists services where there are none, and offers no survey', async () => {
    const element = await surveys({
      'surveys.list': { items: [], nextCursor: null },
      'serviceDesks.get': { ...serviceDesk, services: [], allowedActions: ['prepare-survey'] },
    });
    await says(element, 'Pimpinan unit mencatatnya');
    expect(buttons(element)).to.have.length(0);
  });

  it('stays the same when it is taken out of the page and put back', async () => {
    const element = await surveys();
    await says(element, 'Meja layanan');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await says(element, '128 dari 341');
  });

  it('opens a survey after a last question, whose harmless answer gives the focus back', async () => {
    const asked: unknown[] = [];
    const element = await surveys(
      {
        'surveys.open': (input: { ifMatch: string }) => {
          asked.push(input.ifMatch);
          return openSurvey;
        },
      },
      's-draft',
    );
    await press(element, 'Buka survei…');
    await says(element, 'Pertanyaannya tidak dapat diubah lagi');
    await until(() => find(element, '#confirm:focus'));
    await press(element, 'Jangan dulu');
    await until(() => find(element, '#open:focus'));
    await press(element, 'Buka survei…');
    setTimeout(() => void press(element, 'Ya, buka'));
    const { detail } = await oneEvent<SurveyOpenedEvent>(document, 'asn-survey-opened');
    expect(detail.code).to.equal('VAKSIN26');
    expect(asked).to.deep.equal([draftSurvey.etag]);
  });

  it('draws the code of the address that people scan, for the screen and for A4', async () => {
    const element = await surveys({}, 's-open');
    const code = await until(() => find<SVGElement>(element, '.sheet .qr'));
    expect(code.getAttribute('aria-label')).to.equal('dinkes.nusacontoh.go.id/survei?survei=VAKSIN26');
    expect(shownText(element)).to.contain('How did we do?');
    await expect(element).to.be.accessible();
    const address = { code: 'VAKSIN26', counterKey: 'rahasia' };
    expect(surveyAddress('/survei?x=1', address)).to.match(/\/survei\?x=1&survei=VAKSIN26#loket=rahasia$/);
    expect(surveyAddress('/survei', { invitation: 'K7M2' })).to.match(/\/survei#survei=K7M2$/);
  });

  it('shows invitations once, and lets nobody leave before they are saved', async () => {
    const element = await surveys({}, 's-open');
    await type(element, '#invitation-count', '2.001');
    await press(element, 'Buat undangan');
    await says(element, 'Tulis angka 1 sampai 2.000.');
    await type(element, '#invitation-count', '3');
    await press(element, 'Buat undangan');
    await says(element, '3 undangan siap, berlaku sampai 30 November 2026');
    const list = find<HTMLTextAreaElement>(element, '#invitation-list');
    expect(list?.value.split('\n')).to.have.length(3);
    expect(list?.value).to.contain('/survei#survei=K7M2-9Q4D-1000');
    const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaving()).to.equal(true);
    await press(element, 'Sudah saya simpan');
    expect(shownText(element)).to.contain('3 undangan siap');
    list?.select();
    await press(element, 'Sudah saya simpan');
    await until(() => !shownText(element).includes('3 undangan siap'));
    expect(leaving()).to.equal(false);
  });

  it('says what stood out in sentences, and that nothing was dropped because of it', async () => {
    const element = await surveys({}, 's-closed');
    await says(element, '48 jawaban tiba dalam 10 menit; biasanya sekitar 3,2. Tanpa jawaban itu indeksnya 81,02.');
    const text = shownText(element);
    expect(text).to.contain('82,44');
    expect(text).to.contain('Nilai sebenarnya antara 80,93 dan 83,95');
    expect(text).to.contain('dibutuhkan 341 dari 3.000 pengguna: cukup');
    expect(text).to.contain('Indeks 82,44; tanpa semua yang mencolok 80,90.');
    expect(text).to.contain('Tidak ada jawaban yang dibuang karena temuan ini');
    await expect(element).to.be.accessible();
  });

  it('says why figures are not shown, and never how many are missing', async () => {
    const element = await surveys({ 'surveys.results': hiddenResults }, 's-closed');
    await says(element, 'Dengan begitu tidak seorang pun dapat dikenali');
    expect(find(element, '.share-bar')).to.equal(undefined);
  });

  it('hides words with a reason only, and shows them again', async () => {
    const sent: unknown[] = [];
    const element = await surveys(
      {
        'surveys.hideComment': (input: { commentId: string; body: { reason: string | null } }) => {
          sent.push([input.commentId, input.body.reason]);
          const [first, ...others] = results.comments;
          const { reason } = input.body;
          return { ...results, comments: [{ ...first, text: reason ? '' : 'Antrean', hidden: reason }, ...others] };
        },
      },
      's-closed',
    );
    (await until(() => find<HTMLButtonElement>(element, '#hide-c-1'))).click();
    await until(() => find(element, '#hide-reason:focus'));
    await press(element, 'Sembunyikan');
    await says(element, 'Tulis alasannya.');
    await type(element, '#hide-reason', 'Menyebut nama');
    await press(element, 'Sembunyikan');
    await says(element, 'Disembunyikan: Menyebut nama');
    await until(() => find(element, '#show-c-1:focus'));
    find<HTMLButtonElement>(element, '#show-c-1')?.click();
    await until(() => find(element, '#hide-c-1:focus'));
    expect(sent).to.deep.equal([
      ['c-1', 'Menyebut nama'],
      ['c-1', null],
    ]);
  });
});

describe('<asn-survey-form>', () => {
  it('names what is missing, tells the sample as the number is typed, and sends the survey', async () => {
    const sent: { serviceId?: string; population?: number | null; title?: unknown; elements?: string[] }[] = [];
    const client = fakeClient({
      ...surveyAnswers,
      'surveys.create': ({ body }: { body: (typeof sent)[number] }) => {
        sent.push(body);
        return draftSurvey;
      },
    });
    const form = await fixture<SurveyForm>(html`<asn-survey-form unit-id="u" .client=${client}></asn-survey-form>`);
    await press(form, 'Simpan survei');
    await says(form, 'Pilih siapa yang dapat menjawab.');
    await until(() => find(form, '#summary:focus'));
    await expect(form).to.be.accessible();
    await type(form, '#service', 'service-vaccination');
    expect(shownText(form)).to.contain('Dari 3.000 pengguna dibutuhkan 341 jawaban');
    await type(form, '#population', '1.200');
    expect(shownText(form)).to.contain('Dari 1.200 pengguna dibutuhkan 291 jawaban');
    await type(form, '#title', 'Bagaimana layanan kami?');
    await type(form, '#opensOn', '2026-12-01');
    await type(form, '#closesOn', '2026-11-01');
    expect(shownText(form)).to.contain('Hari terakhir tidak boleh sebelum hari pertama.');
    await type(form, '#closesOn', '2026-12-31');
    find<HTMLInputElement>(form, '#access input')?.click();
    setTimeout(() => void press(form, 'Simpan survei'));
    await oneEvent(document, 'asn-survey-saved');
    expect(sent[0]?.population).to.equal(1200);
    expect(sent[0]?.title).to.deep.equal({
      indonesian: 'Bagaimana layanan kami?',
      english: 'Bagaimana layanan kami?',
    });
    expect(sent[0]?.elements).to.have.length(9);
  });

  it('asks questions of the agency, and hands the focus on when one goes', async () => {
    const client = fakeClient(surveyAnswers);
    const form = await fixture<SurveyForm>(
      html`<asn-survey-form survey-id="s-draft" .client=${client}></asn-survey-form>`,
    );
    await press(form, '+ Tambah pertanyaan');
    await says(form, '2. Pertanyaannya');
    await press(form, 'Simpan survei');
    await says(form, 'Tulis sedikitnya dua pilihan.');
    await press(form, 'Hapus pertanyaan 2');
    await until(() => find(form, '#add-question:focus'));
  });

  it('lets an open survey change nothing but its last day and how many it serves', async () => {
    const client = fakeClient(surveyAnswers);
    const form = await fixture<SurveyForm>(
      html`<asn-survey-form survey-id="s-open" .client=${client}></asn-survey-form>`,
    );
    await until(() => find(form, '#closesOn'));
    expect([...(form.shadowRoot?.querySelectorAll('input') ?? [])].map(({ id }) => id)).to.deep.equal([
      'closesOn',
      'population',
    ]);
  });
});

describe('<asn-service-desk>', () => {
  it('keeps services that the server knows, adds others, and names officers', async () => {
    const sent: { services?: { name: string }[]; officerIds?: string[] }[] = [];
    const client = fakeClient({
      ...surveyAnswers,
      'serviceDesks.save': ({ body }: { body: (typeof sent)[number] }) => {
        sent.push(body);
        return serviceDesk;
      },
    });
    const desk = await fixture<ServiceDesk>(html`<asn-service-desk unit-id="u" .client=${client}></asn-service-desk>`);
    await press(desk, '+ Tambah layanan');
    await until(() => find(desk, '[id^=name-]:focus'));
    await press(desk, 'Simpan meja layanan');
    await says(desk, 'Tulis nama layanannya.');
    await expect(desk).to.be.accessible();
    const names = [...(desk.shadowRoot?.querySelectorAll<HTMLInputElement>('[id^=name-]:not(p)') ?? [])];
    await type(desk, `#${CSS.escape(names.at(-1)?.id ?? '')}`, 'Surat sehat');
    await type(desk, '#officer', 'markus');
    setTimeout(() => void press(desk, 'Simpan meja layanan'));
    await oneEvent(document, 'asn-service-desk-saved');
    expect(sent[0]?.services?.map(({ name }) => name).at(-1)).to.equal('Surat sehat');
    expect(sent[0]?.services).to.have.length(4);
    expect(sent[0]?.officerIds).to.deep.equal(['dedi', 'sri', 'markus']);
  });
});

describe('<asn-counter-screen>', () => {
  const screen = (answer: unknown) => {
    const client = fakeClient({ ...surveyAnswers, 'surveys.presenceCode': answer });
    return fixture<CounterScreen>(
      html`<asn-counter-screen .survey=${openSurvey} survey-page=${surveyPage} .client=${client}></asn-counter-screen>`,
    );
  };
  const digits = (element: Element) => find(element, '.digits')?.textContent?.replace(/\D/g, '');
  const spoken = (element: Element) => find(element, '[role=status]')?.textContent;

  it('shows the digits with the time that is left, takes the next ones by itself, and tells only of those', async () => {
    const codes = ['482913', '105577'];
    const element = await screen(() => ({
      code: codes.shift() ?? '999999',
      until: new Date(Date.now() + 1_500).toISOString(),
    }));
    await until(() => digits(element) === '482913');
    expect(spoken(element)).to.equal('Kode baru: 4 8 2 9 1 3');
    const code = await until(() => find(element, '.qr'));
    expect(code.getAttribute('aria-label')).to.contain('Rate our service');
    await expect(element).to.be.accessible();
    await until(() => digits(element) === '105577');
    expect(spoken(element)).to.equal('Kode baru: 1 0 5 5 7 7');
    setTimeout(() => void press(element, 'Tutup layar loket'));
    await oneEvent(element, 'asn-counter-left');
  });

  it('goes on by itself when the line comes back, and stops when the survey has closed', async () => {
    const answers: unknown[] = [
      problems.offline,
      { code: '482913', until: new Date(Date.now() + 60_000).toISOString() },
    ];
    const element = await screen(() => answers.shift() ?? problems.notFound);
    await says(element, 'Sambungan terputus. Layar ini mencoba lagi sendiri.');
    dispatchEvent(new Event('online'));
    await until(() => digits(element) === '482913');
    dispatchEvent(new Event('online'));
    await says(element, 'Survei sudah ditutup');
  });
});
