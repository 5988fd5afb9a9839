import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/public-feedback/public-feedback.define.js';
import '../../../src/components/public-feedback/public-ticket.define.js';
import type {
  PublicCaseSentEvent,
  PublicTicketRepliedEvent,
} from '../../../src/components/public-feedback/public-feedback.events.js';
import type { PublicFeedback } from '../../../src/components/public-feedback/public-feedback.js';
import type { NewPublicCase } from '../../../src/contract/public-case.js';
import { OutcomeUnknownError } from '../../../src/client/index.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { feedbackAnswers, feedbackForm, receipt, tickets } from '../../../stories/fixtures/public-feedback.js';
import { shownText, until } from '../../support/screen.js';

interface SentCase {
  readonly body: NewPublicCase;
  readonly idempotencyKey: string;
}

const clientOf = (answers: Answers = {}) => fakeClient({ ...feedbackAnswers, ...answers });

async function open(client = clientOf(), ticket = '') {
  const element = await fixture<PublicFeedback>(
    html`<asn-public-feedback unit-id="unit-puskesmas" ticket=${ticket} .client=${client}></asn-public-feedback>`,
  );
  return { element, root: element.renderRoot as ShadowRoot };
}

/** The page is loaded anew: what is not kept is gone. */
async function reload(client: ReturnType<typeof clientOf>) {
  fixtureCleanup();
  return open(client);
}

async function choose(root: ShadowRoot, value: string) {
  (await until(() => root.querySelector<HTMLInputElement>(`input[value="${value}"]`))).click();
}

async function write(root: ShadowRoot, selector: string, value: string) {
  const field = await until(() => root.querySelector<HTMLInputElement>(selector));
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

async function press(root: ShadowRoot, words: string) {
  (await until(() => [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === words))).click();
}

const said = (element: Element, words: string) => until(() => shownText(element).includes(words) && shownText(element));

async function complain(root: ShadowRoot) {
  await choose(root, 'complaint');
  await write(root, '#text', ' Nomor dipanggil tidak berurutan. ');
}

describe('<asn-public-feedback>', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('asks what it is first, says what happens then, and takes it without a name', async () => {
    const sent: SentCase[] = [];
    const { element, root } = await open(
      clientOf({ 'publicUnits.send': (one: SentCase) => (sent.push(one), receipt) }),
    );
    await said(element, 'Sampaikan ke Puskesmas Sukamaju');
    expect(root.querySelector('#text')).to.equal(null);
    await choose(root, 'praise');
    await said(element, 'Anda tidak perlu menunggu jawaban');
    await complain(root);
    await said(element, 'Dijawab paling lambat 14 hari kerja.');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(root, 'Kirim'));
    const { detail } = await oneEvent<PublicCaseSentEvent>(element, 'asn-public-case-sent');
    expect(detail).to.deep.equal({ unitId: 'unit-puskesmas', kind: 'complaint' });
    expect(sent.map(({ body }) => body)).to.deep.equal([
      {
        ...{ kind: 'complaint', serviceId: null, subject: 'service', concernsHead: false, isConfidential: false },
        text: 'Nomor dipanggil tidak berurutan.',
        reporter: { name: null, contact: null },
      },
    ]);
    await said(element, receipt.accessCode);
    expect(shownText(element)).to.contain('Kamis, 26 November 2026');
    await expect(element).to.be.accessible();
  });

  it('says who reads what concerns a person, and sends nothing that is hidden again', async () => {
    const sent: SentCase[] = [];
    const { element, root } = await open(
      clientOf({ 'publicUnits.send': (one: SentCase) => (sent.push(one), receipt) }),
    );
    await complain(root);
    await choose(root, 'conduct');
    await said(element, 'Hanya dibaca atasan orang itu');
    (await until(() => root.querySelector<HTMLInputElement>('.panel .tick input'))).click();
    await said(element, 'dibaca hanya oleh atasan kepala unit');
    await choose(root, 'named');
    await press(root, 'Kirim');
    await said(element, 'Isi nama atau kontak');
    await write(root, '#contact', '0812 000 111');
    // A suggestion is never about a person, and who wants no name gives none.
    await choose(root, 'suggestion');
    await choose(root, 'anonymous');
    await press(root, 'Kirim');
    await said(element, receipt.ticket);
    const [{ body }] = sent as [SentCase];
    expect(body).to.include({ kind: 'suggestion', subject: 'service', concernsHead: false });
    expect(body.reporter).to.deep.equal({ name: null, contact: null });
  });

  it('keeps what is typed through a reload in this tab, and nothing once it is closed or cleared', async () => {
    const client = clientOf();
    const first = await open(client);
    await complain(first.root);
    expect(localStorage.length).to.equal(0);
    const { element, root } = await reload(client);
    await until(() => root.querySelector<HTMLTextAreaElement>('#text')?.value.includes('tidak berurutan'));
    await press(root, 'Kosongkan');
    await until(() => !root.querySelector('#text'));
    expect(sessionStorage.length).to.equal(0);
    // As when the tab is closed: its memory goes with it.
    await complain(root);
    sessionStorage.clear();
    const other = await reload(client);
    await said(other.element, 'Apa yang ingin Anda sampaikan?');
    expect(other.root.querySelector('#text')).to.equal(null);
    expect(element.isConnected).to.equal(false);
  });

  it('sends what waited for the line once, under one key, also after a reload', async () => {
    const keys: string[] = [];
    let answer: unknown = new OutcomeUnknownError('The answer got lost.');
    const client = clientOf({
      'publicUnits.send': ({ idempotencyKey }: SentCase) => {
        keys.push(idempotencyKey);
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    const first = await open(client);
    await complain(first.root);
    await press(first.root, 'Kirim');
    await said(first.element, 'Jawaban server tidak sampai');
    // It may have arrived: changing it could make two of it.
    expect(shownText(first.element)).not.to.contain('Ubah isian');
    await expect(first.element).to.be.accessible();
    answer = problems.offline;
    const { element } = await reload(client);
    await until(() => keys.length === 2);
    await said(element, 'Menunggu sambungan');
    answer = receipt;
    dispatchEvent(new Event('online'));
    await said(element, receipt.accessCode);
    expect(new Set(keys).size).to.equal(1);
    // The receipt is still there after another reload, until its owner has kept it.
    const last = await reload(client);
    await said(last.element, receipt.accessCode);
    await press(last.root, 'Sudah saya simpan, selesai');
    await said(last.element, 'Apa yang ingin Anda sampaikan?');
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(keys.length).to.equal(3);
  });

  it('waits on the device only where its writer asks for that', async () => {
    const client = clientOf({ 'publicUnits.send': problems.offline });
    const { element, root } = await open(client);
    await complain(root);
    await press(root, 'Kirim');
    await said(element, 'Biarkan tab ini terbuka.');
    expect(localStorage.length).to.equal(0);
    await press(root, 'Simpan walau tab ditutup');
    await said(element, 'Tersimpan di perangkat ini.');
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 1]);
    await press(root, 'Ubah isian');
    await until(() => root.querySelector<HTMLTextAreaElement>('#text')?.value.includes('tidak berurutan'));
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([1, 0]);
  });

  it('makes photographs small and sends files after the case, each once, again where one failed', async () => {
    const sent: { readonly name: string; readonly content: string; readonly key: string }[] = [];
    let isBroken = true;
    const client = clientOf({
      'publicTickets.attach': ({
        body,
        idempotencyKey: key,
      }: {
        body: { name: string; content: string };
        idempotencyKey: string;
      }) => {
        sent.push({ ...body, key });
        if (isBroken) throw problems.offline;
        return tickets.inProgress;
      },
    });
    const { element, root } = await open(client);
    await complain(root);
    const field = await until(() => root.querySelector<HTMLInputElement>('#files'));
    const files = new DataTransfer();
    files.items.add(await photograph());
    files.items.add(new File(['x'], 'catatan.txt', { type: 'text/plain' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await said(element, 'foto.jpg');
    expect(shownText(element)).to.contain('catatan.txt: jenis berkas ini tidak diterima');
    await press(root, 'Kirim');
    await said(element, 'Belum terkirim');
    isBroken = false;
    await press(root, 'Kirim lagi berkasnya');
    await until(() => sent.length === 2 && !shownText(element).includes('Belum terkirim'));
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    const bytes = atob(sent[0]?.content ?? '').length;
    expect(bytes).to.be.greaterThan(0).and.lessThan(feedbackForm.maximumBytes);
    // JPEG, whatever it was before.
    expect(sent[0]?.content.startsWith('/9j/')).to.equal(true);
  });

  it('shows what became of a ticket to whoever has number and code, and takes what its reporter says', async () => {
    const asked: unknown[] = [];
    const client = clientOf({
      'publicTickets.open': ({ ticket, body }: { ticket: string; body: { accessCode: string } }) => {
        asked.push([ticket, body.accessCode]);
        if (body.accessCode !== receipt.accessCode) throw problems.notFound;
        return tickets.answered;
      },
      'publicTickets.reply': tickets.closed,
    });
    const { element } = await open(client, receipt.ticket);
    const inner = await until(() => element.renderRoot.querySelector('asn-public-ticket')?.shadowRoot);
    await write(inner, '#number', '7k4n 2q9g');
    await write(inner, '#code', 'SALAH');
    await press(inner, 'Buka');
    await said(element, 'Nomor atau kode tidak cocok');
    // A slip of the pen is found here; nobody is asked.
    expect(asked).to.deep.equal([]);
    await write(inner, '#number', receipt.ticket.toLowerCase().replace('-', ' '));
    await write(inner, '#code', receipt.accessCode);
    await press(inner, 'Buka');
    const text = await said(element, 'Perjalanan kiriman');
    expect(asked).to.deep.equal([[receipt.ticket, receipt.accessCode]]);
    expect(text).to.contain('Sudah dijawab');
    expect(text).to.contain('Layarnya sudah diganti');
    expect(text).to.contain('Selasa, 15 Desember 2026');
    expect(location.href).not.to.contain(receipt.accessCode);
    expect(element.outerHTML).not.to.contain(receipt.accessCode);
    await expect(element).to.be.accessible();
    setTimeout(() => void press(inner, 'Terima jawaban ini'));
    const { detail } = await oneEvent<PublicTicketRepliedEvent>(element, 'asn-public-ticket-replied');
    expect(detail).to.deep.equal({ action: 'confirm' });
    await said(element, 'Selesai');
    await press(inner, 'Tutup tiket');
    await until(() => inner.querySelector<HTMLInputElement>('#number')?.value === '');
  });

  it('needs no session: an address is enough, said by the element or by a provider', async () => {
    const addresses: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = async (request) => {
      addresses.push((request as Request).url);
      expect((request as Request).headers.has('authorization')).to.equal(false);
      return new Response(JSON.stringify(feedbackForm), { headers: { 'content-type': 'application/json' } });
    };
    try {
      await import('../../../src/context/provider.define.js');
      const own = await fixture(html`<asn-public-feedback unit-id="u1" base-url="/api-one"></asn-public-feedback>`);
      await said(own, 'Sampaikan ke Puskesmas Sukamaju');
      const within = await fixture(
        html`<asn-provider base-url="/api-two"><asn-public-feedback unit-id="u2"></asn-public-feedback></asn-provider>`,
      );
      await said(within.firstElementChild as Element, 'Sampaikan ke Puskesmas Sukamaju');
    } finally {
      globalThis.fetch = real;
    }
    expect(addresses.map((address) => new URL(address).pathname)).to.deep.equal([
      '/api-one/v1/public/units/u1/feedback-form',
      '/api-two/v1/public/units/u2/feedback-form',
    ]);
  });

  it('says so where a unit takes nothing here, where no unit is named, and where nothing is connected', async () => {
    const unknown = await open(clientOf({ 'publicUnits.feedbackForm': problems.notFound }));
    await said(unknown.element, 'Unit ini belum menerima kiriman lewat halaman ini');
    await expect(unknown.element).to.be.accessible();
    const nobody = await fixture(html`<asn-public-feedback .client=${clientOf()}></asn-public-feedback>`);
    await said(nobody, 'Unit belum disebut');
    const alone = await fixture(html`<asn-public-feedback unit-id="u" lang="en"></asn-public-feedback>`);
    await said(alone, 'Not connected yet');
  });
});

/** A picture of noise, which no format makes small by itself. */
async function photograph(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 900;
  const context = canvas.getContext('2d')!;
  const picture = context.createImageData(900, 900);
  for (let place = 0; place < picture.data.length; place += 1) picture.data[place] = (place * 7919) % 251;
  context.putImageData(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob!], 'foto.png', { type: 'image/png' });
}
