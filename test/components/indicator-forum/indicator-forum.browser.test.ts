import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/indicator-forum/indicator-forum.define.js';
import '../../../src/components/indicator-forum/indicator-proposal.define.js';
import '../../../src/components/indicator-forum/proposal-form.define.js';
import type { IndicatorForum } from '../../../src/components/indicator-forum/indicator-forum.js';
import type { IndicatorProposalPage } from '../../../src/components/indicator-forum/indicator-proposal.js';
import type { ProposalForm } from '../../../src/components/indicator-forum/proposal-form.js';
import type {
  IndicatorProposedEvent,
  ProposalDecidedEvent,
} from '../../../src/components/indicator-forum/indicator-forum.events.js';
import {
  decidableProposal,
  declinedProposal,
  forumAnswers,
  openProposal,
} from '../../../stories/fixtures/indicator-forum.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

function press(root: ParentNode | null | undefined, words: string) {
  const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.includes(words));
  if (!button) throw new Error(`No button says "${words}".`);
  button.click();
}

function type(root: ParentNode | null | undefined, selector: string, value: string) {
  const field = root?.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`No field ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function page(answers: Answers = {}): Promise<IndicatorProposalPage> {
  const client = fakeClient({ ...forumAnswers, ...answers });
  const element = await fixture<IndicatorProposalPage>(
    html`<asn-indicator-proposal proposal-id="p-1" .client=${client}></asn-indicator-proposal>`,
  );
  await until(() => element.shadowRoot?.querySelector('.sentence'));
  return element;
}

describe('<asn-indicator-forum>', () => {
  it('lists proposals with their votes and where they stand, and leads to one and back', async () => {
    const client = fakeClient(forumAnswers);
    const forum = await fixture<IndicatorForum>(html`<asn-indicator-forum .client=${client}></asn-indicator-forum>`);
    await until(() => shownText(forum).includes('9 setuju · 2 tidak'));
    expect(shownText(forum)).to.contain('Sedang dibahas');
    expect(shownText(forum)).to.contain('Tidak diterima');
    await expect(forum).to.be.accessible();
    forum.shadowRoot?.querySelector<HTMLButtonElement>('#proposal-p-1')?.click();
    await until(() => shownText(forum).includes('hari gangguan jaringan'));
    expect(forum.shadowRoot?.activeElement?.id).to.equal('back');
    press(forum.shadowRoot, 'Kembali ke daftar');
    await until(() => forum.shadowRoot?.activeElement?.id === 'proposal-p-1');
  });

  it('asks the API for the chosen state and says so when nothing matches', async () => {
    const asked: unknown[] = [];
    const client = fakeClient({
      ...forumAnswers,
      'indicatorProposals.list': (input: { state?: string }) => {
        asked.push(input.state);
        return { items: input.state ? [] : [openProposal], nextCursor: null };
      },
    });
    const forum = await fixture<IndicatorForum>(html`<asn-indicator-forum .client=${client}></asn-indicator-forum>`);
    const select = await until(() => forum.shadowRoot?.querySelector<HTMLSelectElement>('#state'));
    select.value = 'merged';
    select.dispatchEvent(new Event('change'));
    await until(() => shownText(forum).includes('Tidak ada usulan yang cocok'));
    expect(asked).to.deep.equal([undefined, 'merged']);
  });

  it('says why it is empty and how to begin', async () => {
    const client = fakeClient({ ...forumAnswers, 'indicatorProposals.list': { items: [], nextCursor: null } });
    const forum = await fixture<IndicatorForum>(html`<asn-indicator-forum .client=${client}></asn-indicator-forum>`);
    await until(() => shownText(forum).includes('Mulailah dengan satu ukuran'));
  });
});

describe('<asn-indicator-proposal>', () => {
  it('votes, takes the vote back, and promises that only sums are shown', async () => {
    const votes: unknown[] = [];
    const element = await page({
      'indicatorProposals.vote': ({ body }: { body: { vote: string | null } }) => {
        votes.push(body.vote);
        return openProposal;
      },
      'indicatorProposals.get': () => ({
        ...openProposal,
        votes: { for: 10, against: 2, mine: votes.at(-1) ?? null },
      }),
    });
    expect(shownText(element)).to.contain('Tidak ada yang dapat melihat pilihan Anda');
    press(element.shadowRoot, 'Setuju');
    await until(() => element.shadowRoot?.querySelector('[aria-pressed=true]'));
    press(element.shadowRoot, 'Setuju');
    await until(() => !element.shadowRoot?.querySelector('[aria-pressed=true]'));
    expect(votes).to.deep.equal(['for', null]);
    await expect(element).to.be.accessible();
  });

  it('keeps a half-written decision when somebody remarks', async () => {
    const element = await page({
      'indicatorProposals.get': decidableProposal,
      'indicatorProposals.remark': decidableProposal,
    });
    type(element.shadowRoot, '#reason', 'Sesuai dengan tugas perawat.');
    await element.updateComplete;
    type(element.shadowRoot, '#remark', 'Bagaimana dengan hari libur?');
    await element.updateComplete;
    press(element.shadowRoot, 'Kirim tanggapan');
    await until(() => element.shadowRoot?.querySelector<HTMLTextAreaElement>('#remark')?.value === '');
    expect(element.shadowRoot?.querySelector<HTMLTextAreaElement>('#reason')?.value).to.equal(
      'Sesuai dengan tugas perawat.',
    );
  });

  it('keeps the remark when it could not be sent', async () => {
    const element = await page({ 'indicatorProposals.remark': problems.offline });
    type(element.shadowRoot, '#remark', 'Bagaimana dengan hari libur?');
    await element.updateComplete;
    press(element.shadowRoot, 'Kirim tanggapan');
    await until(() => shownText(element).includes('Sambungan terputus'));
    expect(element.shadowRoot?.querySelector<HTMLTextAreaElement>('#remark')?.value).to.contain('hari libur');
  });

  it('decides with a reason only, and preselects nothing', async () => {
    const sent: unknown[] = [];
    const element = await page({
      'indicatorProposals.get': decidableProposal,
      'indicatorProposals.decide': (input: { body: unknown; ifMatch: string }) => {
        sent.push(input.body, input.ifMatch);
        return declinedProposal;
      },
    });
    const radios = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    expect(radios.some(({ checked }) => checked)).to.equal(false);
    press(element.shadowRoot, 'Tetapkan keputusan');
    await until(() => shownText(element).includes('Pilih keputusannya.'));
    radios[2]?.click();
    await element.updateComplete;
    type(element.shadowRoot, '#reason', 'Ini kegiatan, bukan hasil.');
    await element.updateComplete;
    setTimeout(() => press(element.shadowRoot, 'Tetapkan keputusan'));
    const { detail } = await oneEvent<ProposalDecidedEvent>(document, 'asn-proposal-decided');
    expect(detail.state).to.equal('declined');
    expect(sent).to.deep.equal([
      { decision: 'declined', reason: 'Ini kegiatan, bukan hasil.', libraryId: null, note: '' },
      decidableProposal.etag,
    ]);
    await until(() => shownText(element).includes('Usulkan apa yang berubah sesudahnya'));
  });
});

describe('<asn-proposal-form>', () => {
  it('shows what is missing, then sends the indicator to the chosen unit', async () => {
    const sent: { unitId?: string; workResult?: string; indicator?: { target?: unknown } }[] = [];
    const client = fakeClient({
      ...forumAnswers,
      'indicatorProposals.create': ({ body }: { body: (typeof sent)[number] }) => {
        sent.push(body);
        return openProposal;
      },
    });
    const form = await fixture<ProposalForm>(html`<asn-proposal-form .client=${client}></asn-proposal-form>`);
    const root = form.shadowRoot as ShadowRoot;
    await until(() => root.querySelector('#unit'));
    await expect(form).to.be.accessible();
    press(root, 'Kirim usulan');
    await until(() => shownText(form).includes('Tulis hasil kerja yang diukur.'));
    expect(shownText(form)).to.contain('Jelaskan mengapa cocok.');
    const enter = async (selector: string, value: string) => {
      type(root, selector, value);
      await form.updateComplete;
    };
    await enter('[id^=title-]', 'Waktu tunggu berkurang');
    await enter('[id^=name-]', 'Rata-rata waktu tunggu');
    press(root, 'Kirim usulan');
    const lower = await until(() =>
      [...root.querySelectorAll<HTMLInputElement>('[id^=direction-] input')].find((input) =>
        input.parentElement?.textContent?.includes('Makin kecil'),
      ),
    );
    lower.click();
    await form.updateComplete;
    await enter('[id^=target-]', '30');
    await enter('[id^=unit-]', 'menit');
    root.querySelector<HTMLInputElement>('[id^=aspects-] input')?.click();
    await form.updateComplete;
    await enter('#reason', 'Dihitung sistem antrean.');
    const unit = root.querySelector<HTMLSelectElement>('#unit');
    if (unit) unit.value = 'unit-dinkes';
    unit?.dispatchEvent(new Event('change'));
    await form.updateComplete;
    setTimeout(() => press(root, 'Kirim usulan'));
    await oneEvent<IndicatorProposedEvent>(document, 'asn-indicator-proposed');
    expect(sent[0]?.unitId).to.equal('unit-dinkes');
    expect(sent[0]?.workResult).to.equal('Waktu tunggu berkurang');
    expect(sent[0]?.indicator?.target).to.equal(30);
  });
});
