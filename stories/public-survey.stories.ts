import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/public-survey/public-survey.define.js';
import type { PublicForm } from '../src/contract/satisfaction.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import * as records from './fixtures/public-survey.js';
import { usage } from './usage/usage.js';

/**
 * A citizen's form: no log-in, one hand on a phone, under a minute. After a tap the next question comes up; keys and screen readers
 * stay where they are. With `counter` one tablet asks many people.
 */
const meta = {
  title: 'Elements/Public survey',
  component: 'asn-public-survey',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const survey = (form: unknown, answer: unknown = records.receipt, counter = ''): Story => ({
  render: () => {
    const answers: Answers = { 'publicForms.get': form, 'publicForms.answer': answer };
    const { code } = form as Partial<PublicForm>;
    return html`<asn-public-survey
      code=${code ?? 'KTP7'}
      counter=${counter}
      .client=${fakeClient(answers)}
    ></asn-public-survey>`;
  },
});

type Step = (flow: ShadowRoot, view: ShadowRoot | undefined) => HTMLElement | null | undefined;

/** Does something in the element as soon as what it needs is there. */
const once =
  (...steps: readonly Step[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    for (const step of steps) {
      for (let frame = 0; frame < 120; frame += 1) {
        const flow = canvasElement.querySelector('asn-public-survey')?.shadowRoot;
        const view = flow?.querySelector('asn-public-survey-view')?.shadowRoot ?? undefined;
        const target = flow && step(flow, view);
        if (target) {
          target.click();
          break;
        }
        await new Promise(requestAnimationFrame);
      }
    }
  };

const answer: Step = (_flow, view) => view?.querySelector<HTMLElement>('.choice input');
const send: Step = (_flow, view) => view?.querySelector<HTMLElement>('#send');
const start: Step = (flow) => flow.querySelector<HTMLElement>('#start');
/** A fresh code for each: what one story keeps on the device must not show in another. */
const coded = (code: string, form = records.openForm): PublicForm => ({ ...form, code });

export const Open = survey(records.openForm);
export const PresenceCode = survey(records.counterForm);
export const Review = survey(records.reviewForm);
export const LongTexts = survey(records.longForm);

/** By keys alone: the focus stays at what was answered. */
export const Answering: Story = {
  ...survey(coded('MENJAWAB')),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Sesuai');
    await person.isAt('Sesuai', 'radio');
    await person.choose('Mudah');
    await person.choose('Tidak tahu, lewati', { nth: 2 });
    await person.sees('3 dari 9 pertanyaan');
    await person.write(/^Apa yang perlu kami ketahui/, 'Petugasnya sabar menjelaskan.');
    await person.unfold(/^Tentang Anda/);
    await person.pick('Usia', '26–35 tahun');
    await person.key('{Enter}', 'Kirim jawaban');
    await person.sees('Nomor tanda terima: SKM-7Q2K-91MD');
    await person.isAt('Terima kasih, jawaban Anda sudah diterima', 'heading');
  }),
};
export const NothingAnswered: Story = { ...survey(coded('KOSONG')), play: once(send) };
export const CodeMissing: Story = {
  ...survey(coded('TANPAKODE', records.counterForm)),
  play: once(answer, send),
};
export const WrongCode: Story = {
  ...survey(coded('KODESALAH', records.counterForm), records.refusals.wrongCode),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    await person.choose('Sesuai');
    await person.write('Kode di layar loket', '111 222');
    await person.press('Kirim jawaban');
    await person.sees('Kode ini tidak berlaku.');
    await person.finds('Kode di layar loket', '111222');
    await person.isAt('Kode di layar loket', 'textbox');
  }),
};
export const Sent: Story = { ...survey(coded('TERKIRIM')), play: once(answer, send) };
export const Kept: Story = { ...survey(coded('TERSIMPAN'), problems.offline), play: once(answer, send) };
export const KeptForServer: Story = { ...survey(coded('TERTAHAN'), problems.server), play: once(answer, send) };
export const InvitationUsed: Story = {
  ...survey(coded('UNDANGAN', records.reviewForm), records.refusals.usedInvitation),
  play: once(answer, send),
};

export const NoCode: Story = {
  render: () => html`<asn-public-survey .client=${fakeClient({})}></asn-public-survey>`,
};
export const Unknown = survey(problems.notFound);
export const Waiting = survey({ ...records.openForm, state: 'waiting' });
export const Closed = survey({ ...records.openForm, state: 'closed' });
export const Loading = survey(never);
export const Offline = survey(problems.offline);
export const Failed = survey(problems.server);
export const Unconfigured: Story = { render: () => html`<asn-public-survey code="KTP7"></asn-public-survey>` };
export const English: Story = {
  render: (...context) => html`<div lang="en">${PresenceCode.render?.(...context)}</div>`,
};
export const Dark: Story = {
  render: (...context) => html`<div data-theme="dark">${PresenceCode.render?.(...context)}</div>`,
};

export const CounterStart = survey(coded('LOKET'), records.receipt, 'kunci-loket');
/** Two have answered without a line; what they said cannot be seen. */
export const CounterQueue: Story = {
  ...survey(coded('LOKETLURING'), problems.offline, 'kunci-loket'),
  tags: ['interaction'],
  play: asPerson(async (person) => {
    for (const next of ['Mulai', 'Responden berikutnya']) {
      await person.press(next);
      await person.choose('Sesuai');
      await person.press('Kirim jawaban');
      await person.sees('Terima kasih');
    }
    await person.sees(/\d jawaban menunggu sambungan/);
    await person.misses('Apakah persyaratan yang diminta sesuai');
  }),
};
/** Somebody went away in the middle: twenty seconds, then all is wiped. */
export const CounterLeftAlone: Story = {
  render: () => {
    const client = fakeClient({ 'publicForms.get': coded('LOKETSEPI') });
    return html`<asn-public-survey
      code="LOKETSEPI"
      counter="kunci-loket"
      idle-seconds="0.3"
      .client=${client}
    ></asn-public-survey>`;
  },
  // The last of them waits until the question is there.
  play: once(start, answer, (flow) => flow.querySelector<HTMLElement>('dialog h2')),
};

/** How a municipal page takes it in. */
export const Usage: Story = usage('asn-public-survey');
