import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/service-surveys/service-surveys.define.js';
import '../src/components/service-surveys/counter-screen.define.js';
import '../src/components/service-surveys/service-desk.define.js';
import '../src/components/service-surveys/survey-form.define.js';
import '../src/components/service-surveys/survey-record.define.js';
import '../src/components/service-surveys/survey-results.define.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import {
  closedSurvey,
  draftSurvey,
  hiddenResults,
  openSurvey,
  results,
  serviceDesk,
  surveyAnswers,
  surveyPage,
} from './fixtures/service-surveys.js';
import { usage } from './usage/usage.js';

/** Where a unit asks the public how its services are, from the preparation of a survey to its result. */
const meta = {
  title: 'Elements/Service surveys',
  component: 'asn-service-surveys',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const flow = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...surveyAnswers, ...answers });
  return {
    render: () => html`<asn-service-surveys survey-page=${surveyPage} .client=${client}></asn-service-surveys>`,
  };
};

const page = (survey: unknown, answers: Answers = {}, address = surveyPage): Story => {
  const client = fakeClient({ ...surveyAnswers, 'surveys.get': survey, ...answers });
  return {
    render: () =>
      html`<asn-service-surveys survey-id="s" survey-page=${address} .client=${client}></asn-service-surveys>`,
  };
};

const form = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...surveyAnswers, ...answers });
  return { render: () => html`<asn-survey-form unit-id="unit-p2p" .client=${client}></asn-survey-form>` };
};

const deskForm = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...surveyAnswers, ...answers });
  return { render: () => html`<asn-service-desk unit-id="unit-p2p" .client=${client}></asn-service-desk>` };
};

const counter = (answers: Answers = {}): Story => {
  const client = fakeClient({ ...surveyAnswers, ...answers });
  return {
    render: () =>
      html`<asn-counter-screen .survey=${openSurvey} survey-page=${surveyPage} .client=${client}></asn-counter-screen>`,
  };
};

export const List = flow();
export const ForAnOfficer = flow({
  'serviceDesks.get': { ...serviceDesk, allowedActions: ['prepare-survey', 'announce-forum-day'] },
});
export const ReadOnly = flow({ 'serviceDesks.get': { ...serviceDesk, allowedActions: [] } });
export const Empty = flow({ 'surveys.list': { items: [], nextCursor: null } });
export const WithoutServices = flow({
  'surveys.list': { items: [], nextCursor: null },
  'serviceDesks.get': { ...serviceDesk, services: [], officers: [], isPublic: false, allowedActions: ['edit'] },
});
export const Draft = page(draftSurvey);
export const Open = page(openSurvey);
export const OpenByInvitation = page({
  ...openSurvey,
  access: 'invitation',
  requiredSample: null,
  population: null,
  allowedActions: ['edit', 'close', 'invite'],
});
export const WithoutSurveyPage = page(openSurvey, {}, '');
export const Closed = page(closedSurvey);
export const ClosedWithTooFew = page({ ...closedSurvey, answers: 3 }, { 'surveys.results': hiddenResults });
export const NothingFound = page(closedSurvey, {
  'surveys.results': {
    ...results,
    sample: { ...results.sample, respondents: 120, isEnough: false },
    examination: { ...results.examination, received: 120, counted: 120, findings: [], indexWithoutAll: null },
  },
});
export const NewSurvey = form();
export const NewSurveyFailed = form({ 'serviceDesks.get': problems.server });
export const Desk = deskForm();
export const Counter = counter();
export const CounterOffline = counter({ 'surveys.presenceCode': problems.offline });

/** An officer prepares a survey, and sees at once how many answers it takes. */
export const Preparing: Story = {
  ...flow({ 'surveys.create': draftSurvey, 'surveys.get': draftSurvey }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Siapkan survei');
    await person.press('Simpan survei');
    await person.sees('Pilih layanan yang dinilai.');
    await person.pick('Layanan yang dinilai', 'Vaksinasi dan sertifikat perjalanan');
    await person.sees('Dari 3.000 pengguna dibutuhkan 341 jawaban');
    await person.write('Judul yang dibaca warga', 'Bagaimana layanan vaksinasi kami?');
    await person.choose(/^Siapa pun yang berada di loket/);
  }),
};

/** The last question before a survey opens, and a way back. */
export const Opening: Story = {
  ...page(draftSurvey, { 'surveys.open': openSurvey }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Buka survei…');
    await person.sees('Buka survei ini?');
    await person.press('Jangan dulu');
    await person.isAt('Buka survei…', 'button');
    await person.press('Buka survei…');
    await person.press('Ya, buka');
    await person.hears('Survei dibuka.');
  }),
};

/** Closing publishes once, so it asks first. */
export const Closing: Story = {
  ...page(openSurvey),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', 'Tutup sekarang…');
    await person.sees('Survei yang ditutup tidak dapat dibuka lagi.');
  }),
};

/** The head of the unit lists one more service. */
export const ChangingTheDesk: Story = {
  ...deskForm(),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.press('+ Tambah layanan');
    await person.press('Simpan meja layanan');
    await person.sees('Tulis nama layanannya.');
  }),
};

/** Invitations are shown once, and stay until they are saved. */
export const Inviting: Story = {
  ...page(openSurvey),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.write('Berapa undangan?', 'banyak');
    await person.press('Buat undangan');
    await person.sees('Tulis angka 1 sampai 2.000.');
    await person.write('Berapa undangan?', '3');
    await person.press('Buat undangan');
    await person.sees('3 undangan siap');
    await person.press('Sudah saya simpan');
    await person.hears('Simpan dulu undangannya');
    await person.press('Unduh sebagai CSV');
    await person.press('Sudah saya simpan');
    await person.misses('3 undangan siap');
  }),
};

/** Words that name somebody are hidden, with a reason. */
export const Hiding: Story = {
  ...page(closedSurvey, {
    'surveys.hideComment': {
      ...results,
      comments: results.comments.map((one) =>
        one.id === 'c-1' ? { ...one, text: '', hidden: 'Menyebut nama petugas' } : one,
      ),
    },
  }),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.key('{Enter}', /^Sembunyikan: Antrean/);
    await person.press('Sembunyikan');
    await person.sees('Tulis alasannya.');
    await person.write('Mengapa disembunyikan?', 'Menyebut nama petugas');
    await person.press('Sembunyikan');
    await person.hears('Disembunyikan.');
    await person.sees('Disembunyikan: Menyebut nama petugas');
    await person.key('{Enter}', /^Sembunyikan: Petugasnya/);
    await person.sees('Mengapa disembunyikan?');
  }),
};

export const LongTexts = page({
  ...openSurvey,
  service:
    'Penerbitan rekomendasi kelayakan higiene sanitasi bagi depot air minum, rumah makan, dan jasa boga perorangan',
  title: {
    indonesian:
      'Bagaimana penerbitan rekomendasi kelayakan higiene sanitasi untuk depot air minum dan rumah makan Anda berlangsung sejak permohonan sampai terbit?',
    english:
      'How did the recommendation on hygiene and sanitation for your water depot or restaurant go, from application to issue?',
  },
});
export const Loading = flow({ 'surveys.list': never });
export const Offline = flow({ 'surveys.list': problems.offline });
export const Failed = flow({ 'surveys.list': problems.server });
export const SessionExpired = page(problems.sessionExpired);
export const NotForYou = flow({ 'surveys.list': problems.notFound });
export const Unconfigured: Story = { render: () => html`<asn-service-surveys></asn-service-surveys>` };
export const Dark: Story = { ...page(closedSurvey), globals: { theme: 'dark' } };
export const English: Story = { ...page(closedSurvey), globals: { locale: 'en' } };

/** How a portal takes it in. */
export const Usage: Story = usage('asn-service-surveys');
