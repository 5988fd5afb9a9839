import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { and, eq } from 'drizzle-orm';
import type { NewPublicCase, PublicCase, PublicCaseStep, PublicTicketReceipt } from '../../src/contract/index.js';
import { maximumAttachmentBytes } from '../../src/server/cases/attachments.js';
import { auditEvents, idempotencyKeys, publicCases, units, webhookDeliveries } from '../../src/server/store/schema.js';
import { saveDesk, findDesk } from '../../src/server/store/service-desks.js';
import { type Answer, problemOf } from '../support/api-caller.js';
import { people, type Person } from '../support/example-agency.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const complaint: NewPublicCase = {
  ...{ kind: 'complaint', serviceId: 'layanan-ktp', subject: 'service', concernsHead: false },
  text: 'Antrean dua jam. <script>alert(1)</script> https://contoh.example',
  ...{ reporter: { name: null, contact: null }, isConfidential: false },
};

const pdf = Buffer.from('%PDF-1.7 isi').toString('base64');

const everyone = Object.keys(people) as Person[];

/** Heads, officers of both desks, a colleague, the HR agency, the auditor: whoever has a list of cases, or tasks. */
const lookers = ['head', 'lead', 'budi', 'joko', 'citra', 'officer', 'auditor'] as const satisfies readonly Person[];

onBothDatabases('public cases', (store) => {
  let bench: Bench;
  let office: string;
  let division: string;

  before(async () => {
    bench = await setUpBench(store());
    const { api, agency, walk } = bench;
    const { items } = await api.ok('units.list', walk.as('officer'));
    const idOf = (name: string) => items.find((unit) => unit.name === name)?.id ?? '';
    [office, division] = [idOf('Dinas Kependudukan'), idOf('Bidang Pelayanan')];
    await lead(office, 'head');
    await lead(division, 'lead');
    const service = { id: 'layanan-ktp', name: 'KTP elektronik', description: '', usersPerYear: 900, isOffered: true };
    for (const [unitId, officer] of [
      [division, 'budi'],
      [office, 'joko'],
    ] as const) {
      const desk = await findDesk(store().db, agency.agency.id, unitId);
      await saveDesk(store().db, desk, { services: [service], officerIds: [agency.ids[officer]], isPublic: true });
    }
    await api.ok('webhooks.create', {
      ...walk.as('officer'),
      body: { name: 'SIMPEG', url: 'https://simpeg.example/kait', events: [] },
    });
  });

  /** Puts somebody at the head of a unit. */
  async function lead(unitId: string, person: Person | null) {
    const headId = person && bench.agency.ids[person];
    await store()
      .db.update(units)
      .set({ headId })
      .where(and(eq(units.agencyId, bench.agency.agency.id), eq(units.id, unitId)));
  }

  async function send(change: Partial<NewPublicCase> = {}, unitId = division): Promise<PublicTicketReceipt> {
    return bench.api.ok('publicUnits.send', { params: { unitId }, body: { ...complaint, ...change } });
  }

  const open = ({ ticket, accessCode }: PublicTicketReceipt) =>
    bench.api.ok('publicTickets.open', { params: { ticket }, body: { accessCode } });

  const reply = ({ ticket, accessCode }: PublicTicketReceipt, action: 'add' | 'confirm' | 'reopen', text = '') =>
    bench.api.call('publicTickets.reply', { params: { ticket }, body: { accessCode, action, text } });

  const attach = ({ ticket, accessCode }: PublicTicketReceipt, content: string, name = 'bukti.pdf') =>
    bench.api.call('publicTickets.attach', { params: { ticket }, body: { accessCode, name, content } });

  async function rowOf({ ticket }: PublicTicketReceipt) {
    const [row] = await store().db.select().from(publicCases).where(eq(publicCases.ticket, ticket));
    if (!row) throw new Error(`No case of ${ticket}.`);
    return row;
  }

  async function step(receipt: PublicTicketReceipt, body: PublicCaseStep, person: Person = 'lead'): Promise<Answer> {
    const { id, version } = await rowOf(receipt);
    const etag = `"case-${version}"`;
    return bench.api.call('publicCases.step', { ...bench.walk.as(person), params: { caseId: id }, etag, body });
  }

  async function take(receipt: PublicTicketReceipt, body: PublicCaseStep, person?: Person): Promise<PublicCase> {
    const answer = await step(receipt, body, person);
    assert.equal(answer.status, 200, answer.text);
    return answer.body as PublicCase;
  }

  async function read(receipt: PublicTicketReceipt, person: Person): Promise<Answer> {
    const { id } = await rowOf(receipt);
    return bench.api.call('publicCases.get', { ...bench.walk.as(person), params: { caseId: id } });
  }

  const listed = async (person: Person, unitId: string) =>
    bench.api.call('publicCases.list', { ...bench.walk.as(person), params: { unitId }, query: { limit: '200' } });

  /** Lets days pass, with new sessions. */
  async function on(day: string, work: () => Promise<void>) {
    const { clock, api } = bench;
    const then = clock.now;
    clock.now = new Date(`${day}T02:00:00Z`);
    api.forgetTokens();
    await work().finally(() => {
      clock.now = then;
      api.forgetTokens();
    });
  }

  it('go from the citizen to the answer and back, officers named by their office alone', async () => {
    const receipt = await send({ reporter: { name: 'Yosep', contact: '0812' } });
    assert.match(receipt.accessCode, /^(?:[1-9A-Z]{4}-){3}[1-9A-Z]{4}$/);
    // 15 June 2026 is a Monday; the 3rd and the 14th working day after it.
    assert.deepEqual([receipt.verifyDue, receipt.answerDue], ['2026-06-18', '2026-07-03']);
    await take(receipt, { action: 'verify', class: 'complaint-normative' }, 'budi');
    await take(receipt, { action: 'forward', unitId: office, text: 'Diteruskan ke dinas.' }, 'budi');
    assert.equal((await read(receipt, 'budi')).status, 404);
    await take(receipt, { action: 'start' }, 'joko');
    const answered = await take(receipt, { action: 'answer', text: 'Loket ditambah.' }, 'joko');
    assert.deepEqual([answered.state, answered.isInTime, answered.due?.term], ['answered', true, 'auto-close']);
    assert.deepEqual(
      answered.steps.map(({ by }) => by?.name ?? null),
      [null, ...['Budi Santoso', 'Budi Santoso', 'Joko Susilo', 'Joko Susilo']],
    );
    const ticket = await open(receipt);
    assert.deepEqual(
      [ticket.text, ticket.unit, ticket.service, ticket.allowedActions],
      [complaint.text, 'Dinas Kependudukan', 'KTP elektronik', ['confirm', 'reopen']],
    );
    assert.deepEqual(
      ticket.steps.map(({ by }) => by),
      ['reporter', 'office', 'office', 'office', 'office'],
    );
    for (const { name } of Object.values(people)) assert.ok(!JSON.stringify(ticket).includes(name));
    assert.equal((await reply(receipt, 'reopen')).status, 422);
    assert.equal((await reply(receipt, 'reopen', 'Masih penuh.')).status, 200);
    await take(receipt, { action: 'answer', text: 'Loket ketiga dibuka.' }, 'joko');
    assert.equal((await reply(receipt, 'confirm')).status, 200);
    assert.equal((await reply(receipt, 'add', 'Terima kasih.')).status, 409);
    assert.deepEqual((await open(receipt)).allowedActions, ['reopen']);
  });

  it('refuse what a step lacks, what belongs to another, and what the state does not allow', async () => {
    const receipt = await send();
    const refused: [PublicCaseStep, number, string?][] = [
      [{ action: 'verify' }, 422, '/class'],
      [{ action: 'reject' }, 422, '/text'],
      [{ action: 'reject', text: '  ' }, 422, '/text'],
      [{ action: 'verify', class: 'praise', unitId: office }, 422, '/unitId'],
      [{ action: 'hide-text' }, 422, '/reason'],
      [{ action: 'hide-text', reason: 'Kasar.', text: 'Maaf.' }, 422, '/text'],
      [{ action: 'answer', text: 'Ya.' }, 409],
      [{ action: 'forward', unitId: office }, 409],
      [{ action: 'publish', published: null }, 409],
    ];
    for (const [body, status, pointer] of refused) {
      const answer = await step(receipt, body);
      assert.equal(answer.status, status, answer.text);
      if (pointer !== undefined) assert.equal(problemOf(answer).errors?.[0]?.pointer, pointer);
      else assert.deepEqual(problemOf(answer).allowedActions, ['verify', 'reject', 'hide-text']);
    }
    await take(receipt, { action: 'verify', class: 'complaint-non-supervisory' });
    for (const unitId of [division, 'no-such-unit']) {
      assert.equal(problemOf(await step(receipt, { action: 'forward', unitId })).errors?.[0]?.pointer, '/unitId');
    }
    const stale = { ...bench.walk.as('lead'), params: { caseId: (await rowOf(receipt)).id }, etag: '"case-1"' };
    const answer = await bench.api.call('publicCases.step', { ...stale, body: { action: 'start' } });
    assert.equal(answer.status, 412);
    const rejected = await send();
    await take(rejected, { action: 'reject', text: 'Bukan wewenang kami.' });
    assert.equal((await reply(rejected, 'reopen', 'Mohon.')).status, 409);
    assert.deepEqual([(await open(rejected)).due, (await open(rejected)).allowedActions], [null, []]);
  });

  it('refuse a service that is not offered, and a head who is not the matter', async () => {
    const wrong = [{ serviceId: 'lain' }, { concernsHead: true }, { text: '   ' }];
    for (const change of wrong) {
      const body = { ...complaint, ...change };
      const { status } = await bench.api.call('publicUnits.send', { params: { unitId: division }, body });
      assert.equal(status, 422, JSON.stringify(change));
    }
    const closed = await bench.api.ok('units.list', bench.walk.as('officer'));
    const hidden = closed.items.find(({ name }) => name === 'Inspektorat')?.id ?? '';
    for (const unitId of [hidden, 'no-such-unit']) {
      assert.equal((await bench.api.call('publicUnits.send', { params: { unitId }, body: complaint })).status, 404);
      assert.equal((await bench.api.call('publicUnits.feedbackForm', { params: { unitId } })).status, 404);
    }
  });

  it('tell what can be sent, and what is promised', async () => {
    const form = await bench.api.ok('publicUnits.feedbackForm', { params: { unitId: division } });
    assert.deepEqual(form.services, [{ id: 'layanan-ktp', name: 'KTP elektronik' }]);
    assert.deepEqual(
      form.kinds.map(({ kind, answerDays }) => [kind, answerDays]),
      [['complaint', 14], ['suggestion', 5], ['information-request', 5], ['praise', null]], // prettier-ignore
    );
    assert.deepEqual([form.verifyDays, form.maximumBytes, form.maximumFiles], [3, maximumAttachmentBytes, 5]);
  });

  it('arrive once, with the same access code each time, which is kept nowhere', async () => {
    const call = { params: { unitId: division }, body: complaint, key: 'kirim-sekali' };
    const answers = await Promise.all([1, 2, 3].map(() => bench.api.call('publicUnits.send', call)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    const receipt = answers[0]?.body as PublicTicketReceipt;
    assert.equal((await open(receipt)).state, 'sent');
    const { db } = store();
    const kept = JSON.stringify([await db.select().from(idempotencyKeys), await db.select().from(publicCases)]);
    assert.ok(kept.includes(receipt.ticket));
    for (const code of [receipt.accessCode, receipt.accessCode.replaceAll('-', '')]) assert.ok(!kept.includes(code));
    const other = await bench.api.call('publicUnits.send', { ...call, body: { ...complaint, text: 'Lain.' } });
    assert.equal(other.status, 409);
    const elsewhere = await bench.api.ok('publicUnits.send', { ...call, params: { unitId: office } });
    assert.notEqual(elsewhere.ticket, receipt.ticket);
    assert.notEqual(elsewhere.accessCode, receipt.accessCode);
  });

  it('answer a wrong access code exactly as a ticket that does not exist', async () => {
    const receipt = await send();
    const other = await send();
    const unknown = '1111-1111';
    for (const operation of ['publicTickets.open', 'publicTickets.reply', 'publicTickets.attach'] as const) {
      const extra = { 'publicTickets.open': {}, 'publicTickets.reply': { action: 'add', text: 'x' }, 'publicTickets.attach': { name: 'a.pdf', content: pdf } }[operation]; // prettier-ignore
      const seen = await Promise.all(
        [
          [receipt.ticket, other.accessCode],
          [receipt.ticket, ''],
          [unknown, receipt.accessCode],
          [receipt.ticket.slice(0, -1) + (receipt.ticket.endsWith('2') ? '3' : '2'), receipt.accessCode],
        ].map(async ([ticket = '', accessCode]) => {
          const answer = await bench.api.call(operation, { params: { ticket }, body: { accessCode, ...extra } });
          const { instance: _instance, requestId: _request, ...rest } = problemOf(answer);
          return JSON.stringify([answer.status, rest]);
        }),
      );
      assert.equal(new Set(seen).size, 1, operation);
      assert.match(seen[0] ?? '', /^\[404/);
    }
    const typed = {
      ticket: receipt.ticket.toLowerCase(),
      accessCode: receipt.accessCode.replaceAll('-', '').toLowerCase(),
    };
    assert.equal((await open({ ...receipt, ...typed })).state, 'sent');
    assert.equal(
      (await bench.api.call('publicTickets.open', { params: { ticket: receipt.ticket }, body: {} })).status,
      422,
    );
  });

  it('limit how often anybody guesses, whether or not there is such a ticket', async () => {
    const limited = await setUpBench(store(), { rateLimit: { burst: 600, perSecond: 20 } });
    for (const ticket of ['7K4M-2Q9D', 'ABCD-EFGH']) {
      const statuses: number[] = [];
      for (let guess = 0; guess < 20; guess += 1) {
        const call = { params: { ticket }, body: { accessCode: String(guess) } };
        statuses.push((await limited.api.call('publicTickets.open', call)).status);
      }
      const expected = Array.from({ length: 20 }, (_, guess) => (guess < 15 ? 404 : 429));
      assert.deepEqual(statuses, expected);
      limited.clock.now = new Date(limited.clock.now.getTime() + 60_000);
    }
  });

  it('take files by their bytes, and give them out only to be saved', async () => {
    const receipt = await send();
    const refused: [string, string][] = [
      ['halaman.pdf', Buffer.from('<html><script>1</script>%PDF-1.7').toString('base64')],
      ['gambar.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')],
      ['arsip.pdf', Buffer.from('PK\u0003\u0004').toString('base64')],
      ['gif.png', Buffer.from('GIF89a').toString('base64')],
      ['bukan.pdf', 'bukan base64!'],
      ['besar.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(maximumAttachmentBytes)]).toString('base64')],
    ];
    for (const [name, content] of refused) {
      const answer = await attach(receipt, content, name);
      assert.equal(answer.status, 422, name);
      assert.equal(problemOf(answer).errors?.[0]?.pointer, '/content', name);
    }
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64');
    assert.equal((await attach(receipt, pdf, '../../laporan\u202efdp.exe')).status, 200);
    assert.equal((await attach(receipt, png, 'foto.pdf')).status, 200);
    const { attachments } = await open(receipt);
    assert.deepEqual(
      attachments.map(({ name, mediaType }) => [name, mediaType]).sort(),
      [['....laporanfdp.exe.pdf', 'application/pdf'], ['foto.pdf.png', 'image/png']], // prettier-ignore
    );
    const attachmentId = attachments.find(({ mediaType }) => mediaType === 'application/pdf')?.id ?? '';
    const params = { caseId: (await rowOf(receipt)).id, attachmentId };
    const file = await bench.api.call('publicCases.attachment', { ...bench.walk.as('budi'), params });
    assert.equal(Buffer.from(file.bytes).toString('base64'), pdf);
    assert.equal(file.headers.get('Content-Type'), 'application/octet-stream');
    assert.match(file.headers.get('Content-Disposition') ?? '', /^attachment/);
    assert.match(file.headers.get('Content-Security-Policy') ?? '', /sandbox/);
    for (const person of ['citra', 'auditor'] as const) {
      assert.equal((await bench.api.call('publicCases.attachment', { ...bench.walk.as(person), params })).status, 404);
    }
    const others = { ...params, attachmentId: 'none' };
    assert.equal(
      (await bench.api.call('publicCases.attachment', { ...bench.walk.as('budi'), params: others })).status,
      404,
    );
    const place = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 20]), Buffer.from('Exif\0\0GPS rumah 1')]);
    const photo = Buffer.concat([place, Buffer.from([0xff, 0xd9]), Buffer.from('<script>1</script>')]);
    assert.equal((await attach(receipt, photo.toString('base64'), 'lubang.jpg')).status, 200);
    const sent = (await open(receipt)).attachments.find(({ name }) => name === 'lubang.jpg');
    const ofPhoto = { ...bench.walk.as('budi'), params: { ...params, attachmentId: sent?.id ?? '' } };
    assert.deepEqual([...(await bench.api.call('publicCases.attachment', ofPhoto)).bytes], [0xff, 0xd8, 0xff, 0xd9]);
    assert.equal(sent?.bytes, 4);
    for (let count = 3; count < 5; count += 1) assert.equal((await attach(receipt, pdf)).status, 200);
    assert.equal((await attach(receipt, pdf)).status, 422);
  });

  it('hide what a reporter wrote from every view, and keep it in the record', async () => {
    const words = 'Kata-kata yang kasar.';
    const receipt = await send({ text: words });
    await reply(receipt, 'add', `Lagi: ${words}`);
    await take(receipt, { action: 'verify', class: 'complaint-normative' });
    const hidden = await take(receipt, { action: 'hide-text', reason: 'Menghina petugas.' });
    assert.deepEqual([hidden.text, hidden.hidden], ['', 'Menghina petugas.']);
    const seen = [await read(receipt, 'lead'), await listed('lead', division), await open(receipt)];
    assert.ok(!JSON.stringify(seen).includes('kasar'));
    assert.ok(!JSON.stringify(await open(receipt)).includes('Menghina'));
    assert.equal((await rowOf(receipt)).text, words);
    const kept = await store().db.select().from(idempotencyKeys);
    assert.ok(!JSON.stringify(kept).includes('kasar'), 'answers kept for repetitions forget it too');
    const lines = await store().db.select().from(auditEvents).where(eq(auditEvents.objectId, hidden.id));
    assert.equal(lines.filter(({ operation }) => operation === 'publicCases.step').length, 2);
    const shown = await take(receipt, { action: 'hide-text', reason: null });
    assert.deepEqual([shown.text, shown.hidden], [words, null]);
  });

  it('are published in words that name nobody, never what is confidential', async () => {
    const receipt = await send({ reporter: { name: 'Yosep Mandacan', contact: 'yosep' } });
    await take(receipt, { action: 'verify', class: 'complaint-normative' });
    await take(receipt, { action: 'answer', text: 'Sudah ditambah.' });
    for (const answer of ['Ditangani Budi Santoso.', 'Terima kasih, Yosep Mandacan.', 'Hubungi 081234567890.']) {
      const refused = await step(receipt, { action: 'publish', published: { question: 'Antrean lama?', answer } });
      assert.equal(problemOf(refused).errors?.[0]?.pointer, '/published/answer', answer);
    }
    const published = { question: 'Antrean lama?', answer: 'Loket ditambah.' };
    assert.deepEqual((await take(receipt, { action: 'publish', published })).published, published);
    const page = () => bench.api.ok('publicUnits.performance', { params: { unitId: division } });
    assert.deepEqual((await page()).answers, [
      { kind: 'complaint', service: 'KTP elektronik', ...published, month: '2026-06' },
    ]);
    await take(receipt, { action: 'publish', published: null });
    assert.deepEqual((await page()).answers, []);
    const secret = await send({ isConfidential: true });
    await take(secret, { action: 'verify', class: 'complaint-normative' });
    const answered = await take(secret, { action: 'answer', text: 'Ya.' });
    assert.ok(!answered.allowedActions.includes('publish'));
    assert.equal((await step(secret, { action: 'publish', published })).status, 409);
    const readers = (['budi', 'officer', 'auditor'] as const).map(async (person) =>
      (await listed(person, division)).text.includes(answered.id),
    );
    assert.deepEqual(await Promise.all(readers), [true, true, false], 'the auditor handles no case');
  });

  it('close by themselves when the reporter stays silent, and can be opened again', async () => {
    const receipt = await send();
    const [asked, looked] = [await send(), await send()];
    for (const one of [receipt, asked, looked]) {
      await take(one, { action: 'verify', class: 'complaint-normative' });
      await take(one, { action: 'answer', text: 'Sudah.' });
    }
    await on('2026-06-29', async () => assert.equal((await open(receipt)).state, 'answered'));
    await on('2026-06-30', async () => {
      const { state, allowedActions, steps } = await open(receipt);
      assert.deepEqual([state, allowedActions, steps.at(-1)?.by], ['closed', ['reopen'], 'office']);
      assert.equal((await reply(asked, 'confirm')).status, 409);
      const { items } = (await listed('lead', division)).body as { items: PublicCase[] };
      assert.equal(items.find(({ ticket }) => ticket === looked.ticket)?.state, 'closed');
      assert.equal((await reply(receipt, 'reopen', 'Belum.')).status, 200);
    });
  });

  it('are listed by what is due first, for a unit with those below, by state and kind', async () => {
    const praise = await send({ kind: 'praise', serviceId: null }, office);
    const { items } = (await listed('head', office)).body as { items: PublicCase[] };
    const due = items
      .filter(({ due: next }) => next && next.term !== 'auto-close')
      .map(({ due: next }) => next?.date ?? '');
    assert.deepEqual(due, [...due].sort());
    assert.ok(items.some(({ unitId }) => unitId === division) && items.some(({ ticket }) => ticket === praise.ticket));
    const query = async (filter: Record<string, string>) =>
      (await bench.api.ok('publicCases.list', { ...bench.walk.as('head'), params: { unitId: office }, query: filter }))
        .items;
    assert.ok((await query({ state: 'rejected' })).every(({ state }) => state === 'rejected'));
    assert.deepEqual(
      (await query({ kind: 'praise' })).map(({ ticket }) => ticket),
      [praise.ticket],
    );
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: PublicCase[]; nextCursor: string | null } = await bench.api.ok('publicCases.list', {
        ...bench.walk.as('head'),
        params: { unitId: office },
        query: { limit: '3', ...(cursor && { cursor }) },
      });
      pages.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    assert.deepEqual(
      pages,
      items.map(({ id }) => id),
    );
    assert.ok(((await listed('auditor', office)).body as { items: PublicCase[] }).items.every(({ allowedActions }) => allowedActions.length === 0)); // prettier-ignore
  });

  it('wait for the officers of the desk, the head where it has none, each unit once', async () => {
    const tasksOf = async (person: Person) => {
      const { items } = await bench.api.ok('tasks.list', { ...bench.walk.as(person), query: { limit: '200' } });
      return items
        .filter(({ kind }) => kind === 'handle-public-case')
        .map(({ unitId, count, dueOn }) => ({ unitId, count, dueOn }));
    };
    const [mine] = await tasksOf('budi');
    const { items } = (await listed('budi', division)).body as { items: PublicCase[] };
    const waiting = items.filter(
      ({ state, unitId }) => unitId === division && !['answered', 'closed', 'rejected'].includes(state),
    );
    assert.deepEqual(mine, { unitId: division, count: waiting.length, dueOn: waiting[0]?.due?.date });
    assert.deepEqual(await tasksOf('lead'), []);
    const desk = await findDesk(store().db, bench.agency.agency.id, division);
    await saveDesk(store().db, desk, { ...desk, officerIds: [] });
    assert.deepEqual((await tasksOf('joko')).map(({ unitId }) => unitId).includes(division), true);
    const again = await findDesk(store().db, bench.agency.agency.id, division);
    await saveDesk(store().db, again, { ...again, officerIds: desk.officerIds });
  });

  it('tell portals of services by ids, states and dates, and of conduct nothing', async () => {
    const before = new Set((await store().db.select().from(webhookDeliveries)).map(({ id }) => id));
    const service = await send();
    const conduct = await send({ subject: 'conduct' });
    for (const receipt of [service, conduct]) {
      await take(receipt, { action: 'verify', class: 'complaint-supervisory' });
      await take(receipt, { action: 'answer', text: 'Sudah.' });
    }
    const told = (await store().db.select().from(webhookDeliveries).orderBy(webhookDeliveries.type)).filter(
      (delivery) => !before.has(delivery.id),
    );
    const { id } = await rowOf(service);
    assert.deepEqual(
      told.map(({ type, data }) => [type, data.caseId]),
      [
        ['public-case.answered', id],
        ['public-case.received', id],
      ],
    );
    assert.ok(!JSON.stringify(told).includes((await rowOf(conduct)).id));
    assert.ok(!JSON.stringify(told).includes('Antrean'));
  });

  it('about conduct are seen by the superior alone, wherever anybody looks', async () => {
    const secret = 'Petugas meminta uang rokok.';
    const ofStaff = await send({ subject: 'conduct', text: secret });
    const ofHead = await send({ subject: 'conduct', concernsHead: true, text: secret });
    await attach(ofStaff, pdf);
    const superiors = [
      [ofStaff, 'lead'],
      [ofHead, 'head'],
    ] as const;
    for (const [receipt, superior] of superiors) {
      const { id, version } = await rowOf(receipt);
      const file = (await open(receipt)).attachments[0]?.id ?? 'none';
      for (const person of everyone.filter((one) => one !== superior)) {
        const answer = await bench.api.call('publicCases.get', { ...bench.walk.as(person), params: { caseId: id } });
        assert.equal(answer.status, 404, person);
      }
      for (const person of lookers.filter((one) => one !== superior)) {
        const as = bench.walk.as(person);
        const calls = [
          await bench.api.call('publicCases.attachment', { ...as, params: { caseId: id, attachmentId: file } }),
          await bench.api.call('publicCases.step', {
            ...{ ...as, params: { caseId: id }, etag: `"case-${version}"` },
            body: { action: 'start' },
          }),
        ];
        assert.deepEqual(
          calls.map(({ status }) => status),
          [404, 404],
          person,
        );
        const query = { state: 'sent', kind: 'complaint', limit: '200' };
        const filtered = await bench.api.call('publicCases.list', { ...as, params: { unitId: office }, query });
        assert.ok(!filtered.text.includes(id), `${person} filters`);
        assert.ok(!(await listed(person, division)).text.includes(id), `${person} lists`);
      }
      const read = await bench.api.ok('publicCases.get', { ...bench.walk.as(superior), params: { caseId: id } });
      assert.equal(read.text, secret);
      assert.ok((await listed(superior, division)).text.includes(id));
      assert.ok(!read.allowedActions.includes('publish'));
    }
    const page = await bench.api.call('publicUnits.performance', { params: { unitId: division } });
    assert.ok(!page.text.includes('rokok'));
  });

  it('about conduct count in no task, list or figure of anybody else', async () => {
    const seen = async () => {
      const looks = [];
      for (const person of lookers.filter((one) => one !== 'lead')) {
        const tasks = await bench.api.ok('tasks.list', { ...bench.walk.as(person), query: { limit: '200' } });
        looks.push([person, tasks.items.map(({ id, count, dueOn }) => [id, count, dueOn])]);
        const { status, body } = await listed(person, division);
        looks.push([status, (body as { items?: PublicCase[] }).items?.map(({ id, etag }) => [id, etag])]);
      }
      return [looks, (await bench.api.ok('publicUnits.performance', { params: { unitId: division } })).cases];
    };
    const before = await seen();
    const mine = async () =>
      (await bench.api.ok('tasks.list', bench.walk.as('lead'))).items.find(({ kind }) => kind === 'handle-public-case')
        ?.count ?? 0;
    const waited = await mine();
    for (let count = 0; count < 6; count += 1) await send({ subject: 'conduct' });
    assert.deepEqual(await seen(), before);
    assert.equal(await mine(), waited + 6);
  });

  it('about the head never reach that head, not even after a rise, and the HR agency where nobody is above', async () => {
    const receipt = await send({ subject: 'conduct', concernsHead: true });
    const status = async (person: Person) => (await read(receipt, person)).status;
    assert.deepEqual([await status('lead'), await status('head'), await status('officer')], [404, 200, 404]);
    await lead(division, 'citra');
    await lead(office, 'lead');
    assert.deepEqual([await status('lead'), await status('citra'), await status('officer')], [404, 404, 200]);
    await lead(office, null);
    assert.deepEqual([await status('lead'), await status('officer')], [404, 200]);
    await lead(division, 'lead');
    await lead(office, 'head');
    assert.equal((await step(receipt, { action: 'verify', class: 'complaint-supervisory' }, 'head')).status, 200);
    assert.equal((await step(receipt, { action: 'forward', unitId: office }, 'head')).status, 409);
  });
});
