import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as litHtml, render } from 'lit';
import '../../../src/components/review-360/review-360.define.js';
import { InvalidFieldsError } from '../../../src/client/index.js';
import { letters } from '../../../src/components/review-360/community-letters.js';
import type { Review360 } from '../../../src/components/review-360/review-360.js';
import { Localize } from '../../../src/controllers/localize.js';
import { communityTexts } from '../../../src/locales/community-reviewers.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import * as community from '../../../stories/fixtures/community.js';
import * as records from '../../../stories/fixtures/review.js';
import { shownText, until } from '../../support/screen.js';

const open = async (answers: Answers, surveyPage = '') => {
  const client = fakeClient({ 'reviewRounds.get': records.choosingRound, ...answers });
  const element = await fixture<Review360>(
    html`<asn-review-360 appraisal-id="a-dedi" survey-page=${surveyPage} .client=${client}></asn-review-360>`,
  );
  const round = await until(() => element.shadowRoot?.querySelector('asn-review-round')?.shadowRoot);
  const flow = await until(() => round.querySelector('asn-community-reviewers'));
  const view = await until(() => flow.shadowRoot?.querySelector('asn-community-reviewers-view'));
  await view.updateComplete;
  const field = (id: string) => view.shadowRoot?.getElementById(id) as HTMLInputElement;
  const type = (id: string, value: string) => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input'));
  };
  const press = async (name: string, root: Element = view) => {
    const found = () => [...(root.shadowRoot?.querySelectorAll('button') ?? [])];
    (await until(() => found().find(({ textContent }) => textContent?.includes(name)))).click();
  };
  return { element, round, flow, view, field, type, press };
};

describe('people from outside in a round', () => {
  it('keeps what was named, refuses nothing, and says what the server cannot read', async () => {
    const sent: unknown[] = [];
    const { element, flow, view, field, type, press } = await open({
      'communityReviews.get': { ...community.naming, nominees: [] },
      'communityReviews.nominate': (input: { body: { lines: string } }) => {
        sent.push(input);
        if (input.body.lines.includes('salah')) {
          throw new InvalidFieldsError('Line 1.', { status: 422 });
        }
        return community.naming;
      },
    });
    await press('Simpan usulan');
    await until(() => view.shadowRoot?.activeElement === field('nominees'));
    expect(shownText(view)).to.contain('Tulis atau tempel paling sedikit satu baris.');
    expect(sent).to.deep.equal([]);
    type('nominees', 'Kepala SDN 3, salah');
    await press('Simpan usulan');
    await until(() => flow.shadowRoot?.querySelector('[role=alert]'));
    expect(field('nominees').value).to.equal('Kepala SDN 3, salah');
    type('nominees', 'Kepala SDN 3, sdn3@sekolah.example');
    await press('Simpan usulan');
    await waitUntil(() => sent.length === 2);
    expect(sent[1]).to.deep.equal({
      ...{ appraisalId: 'a-dedi', ifMatch: '"c1"' },
      body: { lines: 'Kepala SDN 3, sdn3@sekolah.example' },
    });
    await expect(element).to.be.accessible();
  });

  it('reads a file of records, and draws no more of the employee’s people than of the records', async () => {
    const drawn: unknown[] = [];
    const { element, view, field, type, press } = await open({
      'communityReviews.get': community.agreeing,
      'communityReviews.approve': (input: { body: unknown }) => {
        drawn.push(input.body);
        return community.agreed;
      },
    });
    expect(shownText(view)).to.contain('6 orang diusulkan pegawai yang dinilai');
    expect([field('from-nominees').value, field('from-records').value]).to.deep.equal(['3', '7']);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Kepala SDN 9;'], 'layanan.csv', { type: 'text/csv' }));
    field('file').files = transfer.files;
    field('file').dispatchEvent(new Event('change'));
    await waitUntil(() => field('records').value === 'Kepala SDN 9;');
    type('from-nominees', '4');
    await press('Setujui dan undi');
    await until(() => view.shadowRoot?.activeElement === field('from-nominees'));
    expect(shownText(view)).to.contain('Paling banyak 3.');
    await expect(element).to.be.accessible();
    type('from-nominees', '2');
    type('from-records', '2');
    await press('Setujui dan undi');
    await until(() => view.shadowRoot?.activeElement === field('from-records'));
    expect(shownText(view)).to.contain('Paling sedikit 3, agar jawaban mereka tetap terlindungi.');
    type('from-records', '10');
    await press('Setujui dan undi');
    await waitUntil(() => drawn.length > 0);
    expect(drawn).to.deep.equal([{ fromNominees: 2, fromRecords: 10 }]);
  });

  it('shows codes once, and does not let go of them before they are saved', async () => {
    let reads = 0;
    const { element, flow, press } = await open({
      'reviewRounds.get': records.openedRound,
      'communityReviews.get': () => (reads++ === 0 ? community.inviting : community.invited),
      'communityReviews.invite': community.invitations,
      'appraisals.get': { employee: records.waitingAssignment.subject },
    });
    await press('Buat undangan');
    const list = await until(() => flow.shadowRoot?.getElementById('letters'));
    await until(() => flow.shadowRoot?.activeElement === list);
    expect(shownText(flow)).to.contain('Alamat halaman pengisian');
    expect(shownText(flow)).to.contain('K7QM-X2RT-WB4H-N9PZ');
    await expect(element).to.be.accessible();
    await press('Sudah disimpan', flow);
    expect(flow.shadowRoot?.getElementById('letters')).to.equal(list);
    await press('Unduh daftar', flow);
    await press('Sudah disimpan', flow);
    await waitUntil(() => !flow.shadowRoot?.getElementById('letters'));
    await press('Buat ulang semua undangan');
    const view = await until(() => flow.shadowRoot?.querySelector('asn-community-reviewers-view'));
    await until(() => view.shadowRoot?.activeElement?.id === 'confirm');
    expect(shownText(view)).to.contain('jawaban yang sudah masuk dihapus');
  });

  it('asks nobody for the address of the page that the portal has said', async () => {
    const answers = {
      'reviewRounds.get': records.openedRound,
      'communityReviews.get': community.inviting,
      'communityReviews.invite': community.invitations,
      'appraisals.get': { employee: records.waitingAssignment.subject },
    };
    const { flow, press } = await open(answers, '/survei');
    await press('Buat undangan');
    await until(() => flow.shadowRoot?.getElementById('letters'));
    expect(shownText(flow)).not.to.contain('Alamat halaman pengisian');
  });

  it('lets the employee name people where the policy says so, without the round', async () => {
    const { round, view } = await open({
      'reviewRounds.get': problems.forbidden,
      'communityReviews.get': community.ownNaming,
    });
    expect(round.querySelector('asn-review-round-view')).to.equal(null);
    expect(shownText(view)).to.contain('Paling banyak separuh dari usulan ini diundi');
  });

  it('goes from the names to their button, and to the heading once they are saved', async () => {
    const sent: unknown[] = [];
    const { view, field } = await open({
      'communityReviews.get': { ...community.naming, nominees: [] },
      'communityReviews.nominate': (input: { body: unknown }) => {
        sent.push(input.body);
        return community.naming;
      },
    });
    field('nominees').focus();
    await sendKeys({ type: 'Bidan Desa' });
    await sendKeys({ press: 'Tab' });
    expect(view.shadowRoot?.activeElement?.textContent).to.contain('Simpan usulan');
    (view.shadowRoot?.activeElement as HTMLElement).click();
    await until(() => sent.length > 0);
    expect(sent).to.deep.equal([{ lines: 'Bidan Desa' }]);
    await until(() => view.shadowRoot?.activeElement?.id === 'community');
  });

  it('prints a letter for each person, with a code to scan where the page is known', async () => {
    const host = await fixture<Review360>(litHtml`<asn-review-360></asn-review-360>`);
    const text = new Localize(host, communityTexts);
    const paper = document.createElement('div');
    render(letters(text, { ...community.invitations, name: 'Dedi' }, 'https://portal.example/suara'), paper);
    expect(paper.querySelectorAll('.letter').length).to.equal(5);
    expect(paper.querySelector('.letter')?.textContent).to.contain('portal.example/suara#survei=K7QMX2RTWB4HN9PZ');
    expect(paper.querySelector('svg[role=img]')).not.to.equal(null);
  });
});
