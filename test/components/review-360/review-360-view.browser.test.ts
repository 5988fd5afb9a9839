import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/review-360/review-360.define.js';
import type { ReviewChangedEvent } from '../../../src/components/review-360/review-360.events.js';
import type { Review360View } from '../../../src/components/review-360/review-360-view.js';
import * as records from '../../../stories/fixtures/review.js';
import { shownText, until } from '../../support/screen.js';

const open = (assignment = records.waitingAssignment, lang = 'id') =>
  fixture<Review360View>(html`
    <asn-review-360-view
      lang=${lang}
      .assignment=${assignment}
      .value=${{ answers: assignment.answers, comments: assignment.comments }}
      .timeZone=${'Asia/Jayapura'}
      .now=${records.reviewDay}
    ></asn-review-360-view>
  `);

const button = (view: Review360View, name: string) =>
  [...(view.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name);

describe('<asn-review-360-view>', () => {
  it('keeps the work and the promise in view, and preselects nothing', async () => {
    const view = await open();
    const text = shownText(view);
    expect(text).to.contain('Masukan untuk Sri Anggraini, S.Kep.');
    expect(text).to.contain('Ditutup Kamis, 15 Oktober 2026 pukul 23.59 WIT 10 hari lagi');
    expect(text).to.contain('Waktu tunggu pasien berkurang');
    expect(text).to.contain('hanya ditampilkan sebagai gabungan sedikitnya 5 orang');
    expect(text).to.contain('Berorientasi Pelayanan 1 dari 7');
    expect(view.shadowRoot?.querySelectorAll(':checked')).to.have.length(0);
    await expect(view).to.be.accessible();
  });

  it('tells a superior that the answer is known by role', async () => {
    const view = await open({ ...records.waitingAssignment, group: 'superior' });
    expect(shownText(view)).to.contain('janji anonim tidak berlaku di sini');
  });

  it('goes on only past what is answered; Lewati goes on all the same', async () => {
    const view = await open();
    button(view, 'Lanjut')?.click();
    await view.updateComplete;
    expect(shownText(view)).to.contain('3 pernyataan belum dijawab');
    expect((view.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('service-oriented.1');
    await expect(view).to.be.accessible();
    button(view, 'Lewati')?.click();
    await view.updateComplete;
    expect(shownText(view)).to.contain('Akuntabel 2 dari 7');
    expect(shownText(view)).to.not.contain('Belum dijawab.');
    expect(view.shadowRoot?.activeElement?.id).to.equal('step');
    await until(() => document.body.lastElementChild?.textContent === 'Akuntabel, 2 dari 7');
  });

  it('takes answers and a comment, with the whole working copy in the event', async () => {
    const view = await open();
    const changed = oneEvent<ReviewChangedEvent>(view, 'asn-review-changed');
    view.shadowRoot?.querySelector('input')?.click();
    expect((await changed).detail.answers).to.deep.equal([{ statement: 'service-oriented.1', score: 1 }]);
    const comment = view.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    expect(view.shadowRoot?.getElementById(`${comment.id}-hint`)?.textContent).to.contain('Hindari nama');
    comment.value = 'Cepat tanggap.';
    comment.dispatchEvent(new Event('input'));
    expect(view.value.comments).to.deep.equal([{ value: 'service-oriented', text: 'Cepat tanggap.' }]);
  });

  it('leads from the overview to a question and back', async () => {
    const view = await open({ ...records.answeredAssignment, state: 'waiting' });
    expect(shownText(view)).to.contain('21 dari 21 pernyataan dijawab');
    view.shadowRoot?.querySelector<HTMLButtonElement>('[aria-label="Ubah jawaban Harmonis"]')?.click();
    await view.updateComplete;
    expect(shownText(view)).to.contain('Harmonis 4 dari 7');
    button(view, 'Kembali ke ringkasan')?.click();
    await view.updateComplete;
    expect(shownText(view)).to.contain('Periksa jawaban Anda');
  });

  it('does not send an empty answer', async () => {
    const view = await open();
    let asked = 0;
    view.addEventListener('asn-review-step-chosen', () => (asked += 1));
    for (let step = 0; step < 7; step += 1) {
      button(view, 'Lewati')?.click();
      await view.updateComplete;
    }
    button(view, 'Kirim')?.click();
    await view.updateComplete;
    expect(asked).to.equal(0);
    expect(shownText(view)).to.contain('Jawab sedikitnya satu pernyataan');
  });

  it('says what is past: answered, declined, closed', async () => {
    expect(shownText(await open(records.answeredAssignment))).to.contain(
      'Anda dapat mengubahnya sampai putaran ditutup.',
    );
    expect(shownText(await open(records.declinedAssignment))).to.contain('Tidak ada yang diberi tahu.');
    const closed = await open(records.closedAssignment);
    expect(shownText(closed)).to.contain('Putaran ini sudah ditutup');
    expect(closed.shadowRoot?.querySelector('input, button')).to.equal(null);
    await expect(closed).to.be.accessible();
  });

  it('is the same whether its properties come before or after it is attached', async () => {
    const before = await open({ ...records.waitingAssignment, ...records.begunAnswers });
    const after = document.createElement('asn-review-360-view');
    before.parentElement?.append(after);
    await after.updateComplete;
    const { assignment, value, timeZone, now } = before;
    Object.assign(after, { assignment, value, timeZone, now });
    await after.updateComplete;
    expect(shownText(after)).to.equal(shownText(before));
    expect(shownText(after)).to.contain('Kompeten 3 dari 7');
  });

  it('keeps its place when it is detached and attached again', async () => {
    const view = await open();
    button(view, 'Lewati')?.click();
    await view.updateComplete;
    const parent = view.parentElement;
    view.remove();
    parent?.append(view);
    await view.updateComplete;
    expect(shownText(view)).to.contain('Akuntabel 2 dari 7');
  });

  it('speaks English', async () => {
    const text = shownText(await open(records.waitingAssignment, 'en'));
    expect(text).to.contain('Service-oriented 1 of 7');
    expect(text).to.contain('I cannot tell');
  });
});
