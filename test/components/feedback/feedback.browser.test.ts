import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/feedback/coaching-talks.define.js';
import '../../../src/components/feedback/feedback-writer.define.js';
import '../../../src/components/feedback/feedback.define.js';
import type { CoachingTalks } from '../../../src/components/feedback/coaching-talks.js';
import type { Feedback } from '../../../src/components/feedback/feedback.js';
import type { FeedbackGivenEvent } from '../../../src/components/feedback/feedback.events.js';
import type { FeedbackWriter } from '../../../src/components/feedback/feedback-writer.js';
import { feedbackAnswers, namedFrame, ownDraft, ownGiven, talk } from '../../../stories/fixtures/feedback.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

const none = { items: [], nextCursor: null };

async function open(answers: Answers = {}): Promise<Feedback> {
  const client = fakeClient({ ...feedbackAnswers, ...answers });
  return fixture<Feedback>(html`<asn-feedback .client=${client}></asn-feedback>`);
}

async function write(answers: Answers = {}): Promise<{ writer: FeedbackWriter; form: ShadowRoot }> {
  const client = fakeClient({ ...feedbackAnswers, 'feedback.mine': none, ...answers });
  const writer = await fixture<FeedbackWriter>(
    html`<asn-feedback-writer employee-id="maria" .client=${client}></asn-feedback-writer>`,
  );
  const form = await until(() => writer.shadowRoot?.querySelector('asn-feedback-form')?.shadowRoot);
  await until(() => form.querySelector('#text'));
  return { writer, form };
}

function press(root: ParentNode, words: string) {
  const button = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.trim() === words);
  if (!button) throw new Error(`No button says "${words}".`);
  button.click();
}

function type(root: ParentNode, selector: string, value: string) {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No field ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<asn-feedback>', () => {
  it('shows named feedback with name and moment, withheld feedback with neither', async () => {
    const element = await open();
    const text = await until(() => shownText(element).includes('Kunjungan rumah') && shownText(element));
    expect(text).to.contain('Lestari Handayani');
    expect(text).to.contain('4 Mei 2026');
    expect(text).to.contain('Rekan setingkat');
    expect(text).to.contain('terbit sesudah Triwulan I 2026');
    expect(text).not.to.contain('Hendra');
    expect(text).to.contain('Ada masukan dari pegawai di bawahnya yang menunggu');
    await expect(element).to.be.accessible();
  });

  it('shows only what speaks of the chosen part', async () => {
    const element = await open();
    const view = await until(() => element.shadowRoot?.querySelector('asn-feedback-view')?.shadowRoot);
    const select = await until(() => view.querySelector('select'));
    const option = [...select.options].find(({ text }) => text.includes('Umum'));
    select.value = option?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await until(() => !shownText(element).includes('Kunjungan rumah'));
    expect(shownText(element)).to.contain('serah terima jaga');
  });

  it('offers the own draft to be continued and never what was given', async () => {
    const element = await open();
    await until(() => element.shadowRoot?.querySelector('asn-feedback-view'));
    press(element.shadowRoot as ShadowRoot, 'Saya tulis');
    await until(() => shownText(element).includes(ownDraft.text));
    expect(shownText(element)).to.contain(ownGiven.text);
    expect(element.shadowRoot?.querySelectorAll('.entries button')).to.have.length(2);
    press(element.shadowRoot as ShadowRoot, 'Lanjutkan');
    const writer = await until(() => element.shadowRoot?.querySelector('asn-feedback-writer'));
    expect(writer.employeeId).to.equal('maria');
  });

  it('finds a colleague by name, and never offers the reader themselves', async () => {
    const element = await open({
      'employees.list': {
        items: [
          { ...namedFrame.employee, unit: 'Bidang P2P' },
          { ...ownDraft.employee, unit: 'Bidang P2P' },
        ],
        nextCursor: null,
      },
    });
    await until(() => element.shadowRoot?.querySelector('asn-feedback-view'));
    press(element.shadowRoot as ShadowRoot, 'Beri umpan balik');
    const field = await until(() => element.shadowRoot?.querySelector('#search'));
    type(element.shadowRoot as ShadowRoot, `#${field.id}`, 'ma');
    await until(() => shownText(element).includes('1 orang cocok'));
    expect(shownText(element)).to.contain('Maria Wanggai');
    expect(shownText(element)).not.to.contain('Dedi Hidayat');
  });

  it('keeps the way back open when the line fails', async () => {
    const element = await open({ 'feedback.received': problems.offline });
    await until(() => shownText(element).includes('Sambungan terputus'));
  });
});

describe('<asn-feedback-writer>', () => {
  it('says what is promised before the first word', async () => {
    const { writer } = await write();
    expect(shownText(writer)).to.contain('Nama, tanggal, dan urutan tidak ditampilkan');
    expect(shownText(writer)).to.contain('sedikitnya 3 orang');
    await expect(writer).to.be.accessible();
  });

  it('takes the promise back in view of everybody when the author writes as team lead', async () => {
    const { writer, form } = await write();
    form.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await until(() => shownText(writer).includes('Nama Anda tampil'));
  });

  it('gives nothing that is not chosen and written, and leads to what is missing', async () => {
    const { writer, form } = await write();
    press(writer.shadowRoot as ShadowRoot, 'Berikan');
    await until(() => shownText(writer).includes('Pilih bagian yang Anda maksud.'));
    expect(shownText(writer)).to.contain('Tulis apa yang Anda lihat.');
    expect(form.activeElement?.id).to.equal('about');
    expect([...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('saves first, then gives, and tells the page', async () => {
    const sent: string[] = [];
    const { writer, form } = await write({
      'feedback.create': (input: { body: { text: string; about: unknown } }) => {
        sent.push(`create ${input.body.text} ${JSON.stringify(input.body.about)}`);
        return ownDraft;
      },
      'feedback.give': (input: { feedbackId: string }) => {
        sent.push(`give ${input.feedbackId}`);
        return { ...ownDraft, state: 'given' };
      },
    });
    type(form, '#text', 'Menolong pasien lanjut usia mengisi formulir.');
    type(form, '#about', 'behaviour:accountable');
    form.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    setTimeout(() => press(writer.shadowRoot as ShadowRoot, 'Berikan'));
    const { detail } = await oneEvent<FeedbackGivenEvent>(document, 'asn-feedback-given');
    expect(detail.state).to.equal('given');
    expect(sent).to.deep.equal([
      'create Menolong pasien lanjut usia mengisi formulir. {"kind":"behaviour","id":"accountable"}',
      'give f-draft',
    ]);
  });

  it('goes on with the stored draft of the same person', async () => {
    const { form } = await write({
      'feedback.mine': { items: [ownGiven, { ...ownDraft, appraisalId: 'a-maria' }], nextCursor: null },
    });
    expect(form.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal(ownDraft.text);
  });
});

describe('<asn-coaching-talks>', () => {
  const talks = async (answers: Answers = {}) => {
    const client = fakeClient({ ...feedbackAnswers, ...answers });
    const element = await fixture<CoachingTalks>(html`<asn-coaching-talks .client=${client}></asn-coaching-talks>`);
    await until(() => element.shadowRoot?.querySelector('.entries'));
    return element;
  };

  it('shows what was agreed and lets the other side agree', async () => {
    const answered: unknown[] = [];
    const element = await talks({
      'coachings.answer': (input: { body: unknown }) => {
        answered.push(input.body);
        return { ...talk, state: 'agreed', allowedActions: [] };
      },
    });
    expect(shownText(element)).to.contain('Dedi membuat formulir bersama');
    expect(shownText(element)).to.contain('hanya dibaca Anda berdua');
    await expect(element).to.be.accessible();
    setTimeout(() => press(element.shadowRoot as ShadowRoot, 'Setujui catatan ini'));
    await oneEvent(document, 'asn-coaching-saved');
    expect(answered).to.deep.equal([{ agreed: true, text: '' }]);
    await until(() => shownText(element).includes('Disetujui berdua'));
  });

  it('asks what is different before it sends a disagreement', async () => {
    const element = await talks();
    press(element.shadowRoot as ShadowRoot, 'Ada yang berbeda');
    await until(() => element.shadowRoot?.querySelector('#answer'));
    press(element.shadowRoot as ShadowRoot, 'Kirim tanggapan');
    await until(() => shownText(element).includes('Tulis apa yang berbeda.'));
    await until(() => element.shadowRoot?.activeElement?.id === 'answer');
  });

  it('records a talk with its day and topic', async () => {
    const recorded: { topic?: string }[] = [];
    const element = await talks({
      'coachings.record': (input: { body: { topic: string } }) => {
        recorded.push(input.body);
        return { ...talk, id: 'c-9', topic: input.body.topic, allowedActions: ['edit'] };
      },
    });
    const root = element.shadowRoot as ShadowRoot;
    press(root, 'Catat pembicaraan');
    await until(() => root.querySelector('#topic'));
    press(root, 'Simpan catatan');
    await until(() => shownText(element).includes('Isi tanggalnya.'));
    type(root, '#date', '2026-05-07');
    await element.updateComplete;
    type(root, '#topic', 'Jadwal kunjungan');
    await element.updateComplete;
    setTimeout(() => press(root, 'Simpan catatan'));
    await oneEvent(document, 'asn-coaching-saved');
    expect(recorded[0]?.topic).to.equal('Jadwal kunjungan');
  });
});
