import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { StaleVersionError } from '../../../src/client/index.js';
import '../../../src/components/review-360/review-360.define.js';
import type {
  ReviewAnsweredEvent,
  ReviewChosenEvent,
  ReviewDeclinedEvent,
} from '../../../src/components/review-360/review-360.events.js';
import type { Review360 } from '../../../src/components/review-360/review-360.js';
import type { ReviewAnswer } from '../../../src/contract/index.js';
import { fakeClient, problems, type Answers } from '../../../stories/fixtures/index.js';
import * as records from '../../../stories/fixtures/review.js';
import { shownText, until } from '../../support/screen.js';

type Sent = { assignmentId: string; body: ReviewAnswer; ifMatch: string };

const almostDone = { ...records.answeredAssignment, state: 'waiting' };

const clientWith = (answers: Answers) => fakeClient({ 'reviewAssignments.get': records.waitingAssignment, ...answers });

const open = (answers: Answers = {}, client = clientWith(answers)) =>
  fixture<Review360>(html`<asn-review-360 assignment-id="ra-sri" .client=${client}></asn-review-360>`);

const viewOf = async (element: Review360) => {
  const inner = await until(() => element.shadowRoot?.querySelector('asn-review-answer')?.shadowRoot);
  const view = await until(() => inner.querySelector('asn-review-360-view'));
  await view.updateComplete;
  return view;
};

const press = async (root: Element, name: string) => {
  const found = () => [...(root.shadowRoot?.querySelectorAll('button') ?? [])];
  (await until(() => found().find(({ textContent }) => textContent?.includes(name)))).click();
};

const choose = (root: Element, statement: string, index: number) =>
  root.shadowRoot?.querySelectorAll<HTMLInputElement>(`input[name="${statement}"]`)[index]?.click();

describe('<asn-review-360> for a reviewer', () => {
  it('lists what is asked, waiting first; choosing one and coming back keeps the place', async () => {
    const client = fakeClient({
      'reviewAssignments.list': { items: records.assignments, nextCursor: null },
      'reviewAssignments.get': records.waitingAssignment,
    });
    const element = await fixture<Review360>(html`<asn-review-360 .client=${client}></asn-review-360>`);
    const rows = await until(() => {
      const found = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.assignments button') ?? [])];
      return found.length > 0 && found;
    });
    expect(rows.map(({ id }) => id.replace('assignment-', ''))).to.deep.equal([
      'ra-sri',
      'ra-lestari',
      'ra-hendra',
      'ra-maria',
    ]);
    await expect(element).to.be.accessible();
    const chosen = oneEvent<ReviewChosenEvent>(element, 'asn-review-chosen');
    rows[0]?.click();
    expect((await chosen).detail.id).to.equal('ra-sri');
    await until(() => element.shadowRoot?.activeElement?.id === 'back');
    await viewOf(element);
    await press(element, 'Kembali ke daftar');
    await until(() => element.shadowRoot?.activeElement?.id === 'assignment-ra-sri');
  });

  it('reads every page of the list, and says why it is empty', async () => {
    const [first, ...rest] = records.assignments;
    const paged = fakeClient({
      'reviewAssignments.list': ({ cursor }: { cursor?: string }) =>
        cursor ? { items: rest, nextCursor: null } : { items: [first], nextCursor: 'more' },
    });
    const element = await fixture<Review360>(html`<asn-review-360 .client=${paged}></asn-review-360>`);
    await until(() => element.shadowRoot?.querySelectorAll('.assignments li').length === 4);
    const none = fakeClient({ 'reviewAssignments.list': { items: [], nextCursor: null } });
    const empty = await fixture<Review360>(html`<asn-review-360 .client=${none}></asn-review-360>`);
    await until(() => shownText(empty).includes('Tidak ada masukan yang diminta dari Anda sekarang.'));
  });

  it('sends the answer: unanswered statements are absent, "saya tidak tahu" is null', async () => {
    const sent: Sent[] = [];
    const element = await open({
      'reviewAssignments.answer': (input: Sent) => {
        sent.push(input);
        return { ...records.answeredAssignment, ...input.body, etag: '"2"' };
      },
    });
    const view = await viewOf(element);
    choose(view, 'service-oriented.1', 2);
    choose(view, 'service-oriented.2', 4);
    for (let step = 0; step < 7; step += 1) {
      await view.updateComplete;
      await press(view, 'Lewati');
    }
    await view.updateComplete;
    expect(shownText(view)).to.contain('2 dari 21 pernyataan dijawab');
    expect(shownText(view)).to.contain('saya tidak tahu');
    await expect(element).to.be.accessible();
    const answered = oneEvent<ReviewAnsweredEvent>(document, 'asn-review-answered');
    await press(view, 'Kirim');
    expect((await answered).detail.state).to.equal('answered');
    expect(sent).to.deep.equal([
      {
        assignmentId: 'ra-sri',
        ifMatch: '"1"',
        body: {
          answers: [
            { statement: 'service-oriented.1', score: 3 },
            { statement: 'service-oriented.2', score: null },
          ],
          comments: [],
        },
      },
    ]);
    await until(() => shownText(element).includes('Terima kasih, jawaban Anda sudah diterima'));
    await press(view, 'Ubah jawaban');
    await until(() => shownText(view).includes('1 dari 7'));
  });

  it('thanks the last reviewer too, whose answer closes the round', async () => {
    const element = await open({
      'reviewAssignments.get': almostDone,
      'reviewAssignments.answer': { ...records.closedAssignment, id: 'ra-sri' },
    });
    const view = await viewOf(element);
    await press(view, 'Kirim');
    await until(() => shownText(element).includes('Putaran ini sudah ditutup, jadi jawaban tidak dapat diubah lagi.'));
    expect(shownText(element)).to.contain('Terima kasih, jawaban Anda sudah diterima');
  });

  it('declines only when it is confirmed, and says that nobody is told', async () => {
    const element = await open({ 'reviewAssignments.decline': records.declinedAssignment });
    const view = await viewOf(element);
    await press(view, 'Saya tidak dapat menilai rekan ini');
    await until(() => view.shadowRoot?.activeElement?.id === 'declining');
    expect(shownText(view)).to.contain('Tidak ada yang diberi tahu siapa yang menolak');
    await press(view, 'Tetap menjawab');
    await until(() => view.shadowRoot?.activeElement?.id === 'decline');
    await press(view, 'Saya tidak dapat menilai rekan ini');
    const declined = oneEvent<ReviewDeclinedEvent>(element, 'asn-review-declined');
    await press(view, 'Ya, saya tidak menilai');
    expect((await declined).detail.state).to.equal('declined');
    await until(() => shownText(element).includes('Anda memilih tidak menilai rekan ini'));
  });

  it('goes on at the first unanswered value after a lost tab', async () => {
    const client = clientWith({});
    const first = await open({}, client);
    const view = await viewOf(first);
    for (const statement of [1, 2, 3]) choose(view, `service-oriented.${statement}`, 1);
    await until(() => shownText(first).includes('Tersimpan di perangkat ini'));
    first.remove();
    const second = await open({}, client);
    const again = await viewOf(second);
    expect(shownText(again)).to.contain('Akuntabel 2 dari 7');
    expect(again.value.answers).to.have.length(3);
  });

  it('shows both versions when another tab was faster', async () => {
    let reads = 0;
    const theirs = { ...almostDone, answers: almostDone.answers.slice(0, 9), etag: '"7"' };
    const element = await open({
      'reviewAssignments.get': () => (reads++ === 0 ? almostDone : theirs),
      'reviewAssignments.answer': new StaleVersionError('Another tab was faster.', { status: 412 }),
    });
    const view = await viewOf(element);
    await press(view, 'Kirim');
    await until(() => shownText(element).includes('Ada versi yang lebih baru'));
  });

  it('answers like a missing one when it is not mine', async () => {
    const element = await open({ 'reviewAssignments.get': problems.notFound });
    await until(() => shownText(element).includes('Tidak tersedia untuk Anda'));
  });
});
