import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/review-360/review-360.define.js';
import type { RoundClosedEvent, RoundOpenedEvent } from '../../../src/components/review-360/review-360.events.js';
import type { Review360 } from '../../../src/components/review-360/review-360.js';
import type { ReviewerChoice } from '../../../src/contract/index.js';
import { Connection } from '../../../src/controllers/connection.js';
import { fakeClient, problems, type Answers } from '../../../stories/fixtures/index.js';
import * as community from '../../../stories/fixtures/community.js';
import * as records from '../../../stories/fixtures/review.js';
import { shownText, until } from '../../support/screen.js';

type Choose = { appraisalId: string; body: ReviewerChoice; ifMatch: string };

const open = (answers: Answers) =>
  fixture<Review360>(html`<asn-review-360 appraisal-id="a-dedi" .client=${fakeClient(answers)}></asn-review-360>`);

const viewOf = async (element: Review360) => {
  const inner = await until(() => element.shadowRoot?.querySelector('asn-review-round')?.shadowRoot);
  const view = await until(() => inner.querySelector('asn-review-round-view'));
  await view.updateComplete;
  return view;
};

const press = async (root: Element, name: string) => {
  const found = () => [...(root.shadowRoot?.querySelectorAll('button') ?? [])];
  (await until(() => found().find(({ textContent }) => textContent?.includes(name)))).click();
};

describe('<asn-review-360> for the superior', () => {
  it('says how many more protect a group, and refuses groups that can never be', async () => {
    const element = await open({ 'reviewRounds.get': { ...records.chosenRound, closesOn: null } });
    const view = await viewOf(element);
    expect(shownText(view)).to.contain('3 dipilih, sedikitnya 5 pilih 2 lagi, atau kosongkan');
    expect(shownText(view)).to.contain('Hanya 1 orang tercatat, padahal perlu sedikitnya 3.');
    expect(shownText(view)).to.contain('0 dipilih, sedikitnya 3 – tidak dipakai');
    await expect(element).to.be.accessible();
    await press(view, 'Buka putaran');
    const summary = await until(() => view.shadowRoot?.getElementById('summary'));
    await until(() => view.shadowRoot?.activeElement === summary);
    summary.querySelector('a')?.click();
    expect(view.shadowRoot?.activeElement?.id).to.equal('group-peer');
  });

  it('chooses, opens after a last question, and tells the page', async () => {
    const chosen: Choose[] = [];
    const element = await open({
      'reviewRounds.get': records.choosingRound,
      'reviewRounds.choose': (input: Choose) => {
        chosen.push(input);
        return { ...records.chosenRound, reviewers: records.openedRound.reviewers, closesOn: null, etag: '"2"' };
      },
      'reviewRounds.open': ({ ifMatch }: Choose) => {
        if (ifMatch !== '"2"') throw problems.server;
        return records.openedRound;
      },
    });
    const view = await viewOf(element);
    view.shadowRoot?.querySelector<HTMLButtonElement>('[aria-label="Pilih semua: Rekan kerja setingkat"]')?.click();
    await until(() => shownText(view).includes('6 dipilih, sedikitnya 5 cukup'));
    view.shadowRoot?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await until(() => shownText(view).includes('5 dipilih, sedikitnya 5 cukup'));
    await press(view, 'Buka putaran');
    await until(() => view.shadowRoot?.activeElement?.id === 'confirm');
    expect(shownText(view)).to.contain('Minta masukan dari 5 orang?');
    const opened = oneEvent<RoundOpenedEvent>(document, 'asn-round-opened');
    await press(view, 'Ya, buka putaran');
    expect((await opened).detail.state).to.equal('open');
    expect(chosen[0]?.ifMatch).to.equal('"1"');
    expect(chosen[0]?.body.reviewers).to.have.length(5);
    expect(chosen[0]?.body).to.not.have.property('closesOn');
    await until(() => shownText(view).includes('4 dari 6 selesai'));
  });

  it('opens for people from outside alone, where some are agreed to', async () => {
    let asked = 0;
    const element = await open({
      'reviewRounds.get': { ...records.choosingRound, candidates: [] },
      'reviewRounds.open': { ...records.openedRound, reviewers: [], finished: 0 },
      'communityReviews.get': () => ({ ...community.inviting, asked }),
    });
    await until(() => shownText(element).includes('Minta pengelola kepegawaian melengkapi data'));
    asked = 6;
    const round = await until(() => element.shadowRoot?.querySelector('asn-review-round'));
    new Connection(round).announceChange();
    const view = await viewOf(element);
    await until(() => shownText(view).includes('6 orang yang dilayani pegawai ini sudah disetujui'));
    await press(view, 'Buka putaran');
    await until(() => view.shadowRoot?.activeElement?.id === 'confirm');
    expect(shownText(view)).to.contain('Minta masukan hanya dari 6 orang yang dilayani?');
    await expect(element).to.be.accessible();
    await press(view, 'Ya, buka putaran');
    await until(() => shownText(view).includes('Hanya orang yang dilayani pegawai ini yang dimintai masukan.'));
    expect(shownText(view)).not.to.contain('0 dari 0');
    expect(shownText(view)).not.to.contain('Yang dimintai masukan');
  });

  it('shows how many have finished, never who, and closes after a last question', async () => {
    const element = await open({
      'reviewRounds.get': records.openedRound,
      'reviewRounds.close': records.closedRound,
      'reviewRounds.summary': records.reviewSummary,
    });
    const view = await viewOf(element);
    expect(shownText(view)).to.contain('Menerima jawaban sampai Kamis, 15 Oktober 2026 pukul 23.59 WIB.');
    await expect(element).to.be.accessible();
    await press(view, 'Tutup putaran');
    await until(() => view.shadowRoot?.activeElement?.id === 'confirm');
    const closed = oneEvent<RoundClosedEvent>(element, 'asn-round-closed');
    await press(view, 'Ya, tutup dan terbitkan');
    expect((await closed).detail.state).to.equal('closed');
    await until(() => shownText(view).includes('Ditutup 15 Oktober 2026.'));
    expect(shownText(view)).to.contain('Rekan kerja setingkat 2,6 dari 4');
    await expect(element).to.be.accessible();
  });

  it('explains what it waits for: candidates, or the agreed plan', async () => {
    const none = await open({ 'reviewRounds.get': { ...records.choosingRound, candidates: [] } });
    await until(() => shownText(none).includes('Minta pengelola kepegawaian melengkapi data'));
    const early = await open({ 'reviewRounds.get': { ...records.choosingRound, allowedActions: ['choose'] } });
    await until(() =>
      shownText(early).includes('Putaran dapat dibuka setelah rencana kinerja (SKP) pegawai disetujui'),
    );
  });
});
