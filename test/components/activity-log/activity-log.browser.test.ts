import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ConnectionError } from '../../../src/client/index.js';
import '../../../src/components/activity-log/activity-log.define.js';
import '../../../src/components/activity-log/activity-log-view.define.js';
import type { ActivityLog } from '../../../src/components/activity-log/activity-log.js';
import type { ActivityLogView } from '../../../src/components/activity-log/activity-log-view.js';
import type { LogRules } from '../../../src/components/activity-log/written-entry.js';
import type { EvidenceFile, NewActivity } from '../../../src/contract/index.js';
import { dateIn } from '../../../src/rules/index.js';
import * as records from '../../../stories/fixtures/activity-log.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

type Recording = { appraisalId: string; body: { entries: NewActivity[] }; idempotencyKey: string };

/** A log whose server keeps what it is sent. */
async function open(others: Answers = {}, entry: LogRules['entry'] = 'minutes') {
  const recordings: Recording[] = [];
  const answers = records.logAnswers(others, entry);
  const record = answers['activities.record'] as (input: Recording) => unknown;
  const client = fakeClient({
    ...answers,
    'activities.record': (input: Recording) => {
      recordings.push(input);
      return record(input);
    },
  });
  const element = await fixture<ActivityLog>(html`<asn-activity-log .client=${client}></asn-activity-log>`);
  const root = await rootOf(element);
  return { element, root, recordings, client };
}

/** The view, once the month and what writing needs have come. */
async function rootOf(element: ActivityLog) {
  const root = await until(() => element.shadowRoot?.querySelector('asn-activity-log-view')?.shadowRoot);
  await until(() => root.querySelector('.calendar'));
  await until(() => root.querySelector('.trust')?.textContent !== '');
  await until(() => !root.querySelector('.skeleton'));
  return root;
}

const field = (root: ShadowRoot, id: string) => root.getElementById(id) as HTMLInputElement;

const button = (root: ShadowRoot, name: string) =>
  until(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name)));

function type(root: ShadowRoot, id: string, text: string, event = 'input') {
  field(root, id).value = text;
  field(root, id).dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

function paste(target: Element, text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes the text of an event that a page makes from these two names of old.
  const ofFirefox = { data: text, dataType: 'text/plain' };
  const options = { clipboardData, bubbles: true, cancelable: true, ...ofFirefox };
  target.dispatchEvent(new ClipboardEvent('paste', options));
}

const today = dateIn('Asia/Jakarta', new Date());

describe('<asn-activity-log>', () => {
  it('shows today, the month against its target, its gaps and holidays, and is accessible', async () => {
    const { element, root } = await open();
    const text = shownText(element);
    expect(text).to.contain('Apa yang Anda kerjakan?');
    expect(text).to.contain('Hari ini');
    expect(text).to.match(/dari 4\.800 menit/);
    expect(text).to.contain('Semua catatan ada di server · dibaca Lestari Handayani, S.E.');
    expect(root.querySelector('[aria-current=date]')?.textContent).to.contain(
      new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(today)),
    );
    await expect(element).to.be.accessible();
  });

  it('records a repeated task in four keystrokes', async () => {
    const { root, recordings } = await open();
    field(root, 'text').focus();
    for (const key of ['i', 'm', 'Enter', 'Enter']) await sendKeys({ press: key });
    const recording = await until(() => recordings[0]);
    const [entry] = recording.body.entries;
    expect(entry).to.include({ text: 'Imunisasi dasar di posyandu', minutes: 120, indicatorId: 'i-anak', quantity: 9 });
    expect(entry?.date).to.equal(today);
    expect(recording.appraisalId).to.equal('a-dedi');
    await until(() => field(root, 'text').value === '' && root.activeElement?.id === 'text');
  });

  it('records a repeated task in two taps', async () => {
    const { root, recordings } = await open();
    (await button(root, 'Input laporan surveilans')).click();
    await until(() => root.activeElement?.id === 'record');
    field(root, 'record').click();
    expect((await until(() => recordings[0])).body.entries[0]?.minutes).to.equal(45);
  });

  it('keeps what was typed where no proposal is meant', async () => {
    const { element, root, recordings } = await open();
    field(root, 'text').focus();
    await sendKeys({ type: 'rapat' });
    await until(() => root.querySelector('[role=option]'));
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(() => !root.querySelector('[role=option]'));
    await sendKeys({ press: 'Enter' });
    // What is missing is asked for, not guessed.
    await until(() => root.activeElement?.id === 'minutes');
    expect(shownText(element)).to.contain('Isi lama pekerjaan.');
    await sendKeys({ type: '30' });
    await sendKeys({ press: 'Enter' });
    expect((await until(() => recordings[0])).body.entries[0]).to.include({ text: 'rapat', minutes: 30 });
  });

  it('says what is missing only after somebody tried, and leads there', async () => {
    const { element, root } = await open();
    expect(root.querySelector('.error:not([hidden])')).to.equal(null);
    field(root, 'record').click();
    await until(() => root.activeElement?.id === 'text');
    expect(shownText(element)).to.contain('Tulis apa yang Anda kerjakan.');
    await expect(element).to.be.accessible();
  });

  it('goes on after the last work of the day where times are asked for', async () => {
    const { root, recordings } = await open({}, 'times');
    // The day of the stories ends at 11.00 with what is recorded so far.
    const ends = [...root.querySelectorAll('.day li .note')].map(({ textContent }) => textContent ?? '');
    const last = ends
      .flatMap((text) => /–(\d\d\.\d\d)/.exec(text)?.[1] ?? [])
      .sort()
      .at(-1);
    (await button(root, 'Rapat koordinasi')).click();
    await until(() => root.activeElement?.id === 'record');
    if (last) expect(field(root, 'start').value.replace(':', '.')).to.equal(last);
    field(root, 'record').click();
    const [entry] = (await until(() => recordings[0])).body.entries;
    expect(entry?.minutes).to.equal(90);
  });

  it('of 200 pasted rows records the 193 that are right, keeps 7 to be corrected, and sends nothing twice', async () => {
    const { element, root, recordings } = await open();
    paste(field(root, 'text'), records.spreadsheetRows(today));
    await until(() => root.activeElement?.id === 'rows-heading');
    expect(shownText(element)).to.contain('7 baris perlu diperbaiki; 193 baris sudah dapat dicatat.');
    expect(root.querySelectorAll('[aria-invalid=true]')).to.have.length(7);
    (await button(root, 'Catat 193 dari 200 baris')).click();
    await until(() => recordings.length === 2);
    expect(recordings.map(({ body }) => body.entries.length)).to.deep.equal([100, 93]);
    await until(() => root.querySelectorAll('tbody tr').length === 7);
    await expect(element).to.be.accessible();
    const mend = (label: string, text: string) => {
      const input = [...root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].find((one) =>
        one.getAttribute('aria-label')?.startsWith(label),
      );
      if (!input) throw new Error(`no bad ${label}`);
      input.value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const [year, month, day] = today.split('-');
    for (const [label, text] of [
      ['Tanggal', `${day}-${month}-${year}`],
      ['Tanggal', `${day}-${month}-${year}`],
      ['Kegiatan', 'Input laporan surveilans mingguan'],
      ['Menit', '60'],
      ['Menit', '60'],
      ['Jumlah', '12,5'],
      ['Hasil kerja', ''],
    ] as const) {
      mend(label, text);
      await (root.host as ActivityLogView).updateComplete;
    }
    (await button(root, 'Catat 7 baris')).click();
    await until(() => recordings.length === 3);
    const ids = recordings.flatMap(({ body }) => body.entries.map(({ id }) => id));
    expect(ids).to.have.length(200);
    expect(new Set(ids).size).to.equal(200);
    await until(() => field(root, 'text'));
  });

  it('keeps what is recorded without a line, says so, and sends it when the line is back', async () => {
    let isOffline = true;
    const sent: Recording[] = [];
    const { element, root } = await open({
      'activities.record': (input: Recording) => {
        if (isOffline) throw new ConnectionError('gone');
        sent.push(input);
        return { saved: [], refused: [] };
      },
    });
    (await button(root, 'Rapat koordinasi')).click();
    field(root, 'record').click();
    await until(() => shownText(element).includes('1 catatan menunggu sinyal · tersimpan di perangkat ini'));
    expect(shownText(element)).to.contain('belum terkirim');
    isOffline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => sent.length === 1);
    await until(() => shownText(element).includes('Semua catatan ada di server'));
  });

  it('gives back on the screen what the device could not keep', async () => {
    const { element, root } = await open();
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      (await button(root, 'Rapat koordinasi')).click();
      field(root, 'record').click();
      await until(() => shownText(element).includes('Perangkat ini tidak dapat menyimpan catatan lagi.'));
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    const rows = await until(() => root.querySelector('.rows'));
    expect(rows.textContent).to.contain('Rapat koordinasi bidang P2P');
    await expect(element).to.be.accessible();
  });

  it('shows what the server refused with its reason, and lets it be corrected', async () => {
    let isRefusing = true;
    const bodies: NewActivity[][] = [];
    const { element, root } = await open({
      'activities.record': ({ body }: Recording) => {
        bodies.push(body.entries);
        const errors = [{ pointer: '/minutes', code: 'overlaps', detail: 'Melebihi jam kerja hari itu.' }];
        return isRefusing ? { saved: [], refused: [{ index: 0, errors }] } : { saved: [], refused: [] };
      },
    });
    (await button(root, 'Rapat koordinasi')).click();
    field(root, 'record').click();
    await until(() => shownText(element).includes('Belum tercatat: Rapat koordinasi bidang P2P'));
    expect(shownText(element)).to.contain('Melebihi jam kerja hari itu.');
    await expect(element).to.be.accessible();
    (await button(root, 'Perbaiki')).click();
    const input = await until(() => root.querySelector<HTMLInputElement>('.rows [aria-invalid=true]'));
    expect(input.value).to.equal('90');
    isRefusing = false;
    input.value = '60';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    (await button(root, 'Catat 1 baris')).click();
    await until(() => bodies.length === 2);
    expect(bodies[1]?.[0]).to.include({ id: bodies[0]?.[0]?.id, minutes: 60 });
    await until(() => !shownText(element).includes('Belum tercatat'));
  });

  it('changes an entry on the version that was read, and removes one after asking', async () => {
    const changes: { activityId: string; ifMatch: string; body: object }[] = [];
    const removed: { activityId: string }[] = [];
    const stored = { ...records.activityOf('x-1', today, 1, 'waiting'), start: null, end: null };
    const { root } = await open({
      'activities.list': { items: [stored], nextCursor: null },
      'activities.change': (input: (typeof changes)[number]) => {
        changes.push(input);
        return { ...stored, ...input.body, etag: '"2"' };
      },
      'activities.remove': (input: { activityId: string }) => void removed.push(input),
    });
    (await until(() => root.getElementById('edit-x-1'))).click();
    await until(() => field(root, 'text').value === stored.text);
    type(root, 'minutes', '50');
    (await button(root, 'Simpan perubahan')).click();
    await until(() => changes.length === 1);
    expect(changes[0]).to.include({ activityId: 'x-1', ifMatch: '"x-1-1"' });
    expect(changes[0]?.body).to.include({ minutes: 50 });
    (await until(() => root.getElementById('remove-x-1'))).click();
    (await until(() => root.getElementById('really-x-1'))).click();
    await until(() => removed.length === 1);
    expect(removed[0]?.activityId).to.equal('x-1');
    expect(root.activeElement?.id).to.equal('day-heading');
  });

  it('copies a day into today, to be looked over first', async () => {
    const { root, recordings } = await open();
    const day = [...root.querySelectorAll<HTMLElement>('.calendar button:not(.today)')].find((one) =>
      /[1-9]/.test(one.querySelector('.count')?.textContent ?? ''),
    );
    day?.click();
    (await button(root, 'Salin ke hari ini')).click();
    await until(() => root.activeElement?.id === 'rows-heading');
    (await button(root, 'Catat ')).click();
    const { entries } = (await until(() => recordings[0])).body;
    expect(entries.every(({ date, evidence }) => date === today && evidence.length === 0)).to.equal(true);
  });

  it('leads through the month by arrow keys, one stop of the Tab key in all', async () => {
    const { root } = await open();
    expect(root.querySelectorAll('.calendar [tabindex="0"]')).to.have.length(1);
    root.querySelector<HTMLElement>('.calendar [tabindex="0"]')?.focus();
    await sendKeys({ press: 'ArrowUp' });
    const focused = root.activeElement as HTMLElement;
    const week = (Date.parse(today) - Date.parse(focused.dataset['date'] ?? '')) / 86_400_000;
    expect(week === 7 || focused.dataset['date'] === today).to.equal(true);
    const before = root.getElementById('month-heading')?.textContent;
    root.querySelector<HTMLElement>('[aria-label="Bulan sebelumnya"]')?.click();
    await until(() => root.getElementById('month-heading')?.textContent !== before);
  });

  it('uploads a file in parts, goes on after a dropped line with what is missing, and attaches it', async () => {
    const content = new Uint8Array(2_500).map((_, place) => place % 251);
    const arrived = new Map<number, Uint8Array>();
    let isDropped = false;
    const known = (): EvidenceFile => ({
      ...{ id: 'f-9', appraisalId: 'a-dedi', name: 'bukti.pdf', mediaType: 'application/pdf', size: content.length },
      ...{ partSize: 1_000, parts: [...arrived.keys()], sha256: null },
      state: arrived.size === 3 ? 'complete' : 'uploading',
    });
    const parts: number[] = [];
    const { element, root, recordings } = await open({
      'evidenceFiles.create': known,
      'evidenceFiles.get': known,
      'evidenceFiles.sendPart': ({ part, body }: { part: string; body: Uint8Array }) => {
        if (part === '1' && !isDropped) {
          isDropped = true;
          throw new ConnectionError('gone');
        }
        parts.push(Number(part));
        arrived.set(Number(part), body);
        return known();
      },
    });
    root.querySelector('details')!.open = true;
    const choose = (file: File) => {
      const files = new DataTransfer();
      files.items.add(file);
      field(root, 'file').files = files.files;
      field(root, 'file').dispatchEvent(new Event('change'));
    };
    expect(shownText(element)).to.contain('paling besar 10 MB');
    choose(new File(['x'], 'film.mp4', { type: 'video/mp4' }));
    await until(() => shownText(element).includes('Jenis berkas ini tidak diterima.'));
    (await button(root, 'Batalkan')).click();
    choose(new File([content], 'bukti.pdf', { type: 'application/pdf' }));
    await until(() => shownText(element).includes('sambungan terputus pada 40%'));
    await expect(element).to.be.accessible();
    (await button(root, 'Lanjutkan')).click();
    await until(
      () => shownText(element).includes('bukti.pdf ✓ terunggah') || shownText(element).includes('terunggah Hapus'),
    );
    expect(parts).to.deep.equal([0, 1, 2]);
    const whole = [...arrived.values()].flatMap((part) => [...part]);
    expect(whole).to.deep.equal([...content]);
    (await button(root, 'Rapat koordinasi')).click();
    field(root, 'record').click();
    const [entry] = (await until(() => recordings[0])).body.entries;
    expect(entry?.evidence).to.deep.equal([{ label: 'bukti.pdf', url: null, fileId: 'f-9' }]);
  });

  it('keeps what is being written when it is detached and attached again', async () => {
    const { element, root } = await open();
    type(root, 'text', 'Pendampingan posyandu');
    const parent = element.parentNode;
    element.remove();
    parent?.append(element);
    const again = await rootOf(element);
    await until(() => field(again, 'text').value === 'Pendampingan posyandu');
  });

  it('shows another person’s log without anything to write', async () => {
    const { ownAppraisal } = await import('../../../stories/fixtures/self-assessment.js');
    const { element, root } = await open({
      'appraisals.get': { ...ownAppraisal, relations: ['appraiser', 'signed-in'] },
    });
    expect(shownText(element)).to.contain('Catatan kegiatan Dedi Hidayat');
    expect(root.getElementById('text')).to.equal(null);
  });

  it('records what was entered before the outbox has come, once it has, and nothing twice', async () => {
    const recordings: Recording[] = [];
    const answers = records.logAnswers({
      'activities.record': (input: Recording) => {
        recordings.push(input);
        return { saved: [], refused: [] };
      },
    });
    const element = await fixture<ActivityLog>(
      html`<asn-activity-log .client=${fakeClient(answers)}></asn-activity-log>`,
    );
    const root = await until(() => element.shadowRoot?.querySelector('asn-activity-log-view')?.shadowRoot);
    await until(() => root.getElementById('record'));
    type(root, 'text', 'Rapat');
    await (root.host as ActivityLogView).updateComplete;
    type(root, 'minutes', '30');
    field(root, 'record').click();
    field(root, 'record').click();
    await until(() => recordings.length === 1);
    expect(recordings[0]?.body.entries[0]).to.include({ text: 'Rapat', minutes: 30 });
    await until(() => shownText(element).includes('Semua catatan ada di server'));
    expect(recordings.length).to.equal(1);
  });

  it('says that it waits for a line, for a session, for an appraisal', async () => {
    for (const [error, words] of [
      [problems.offline, 'Yang sudah Anda catat di perangkat ini aman'],
      [problems.sessionExpired, 'Sesi Anda berakhir'],
      [problems.notFound, 'Belum ada catatan untuk Anda'],
    ] as const) {
      const client = fakeClient({ ...records.logAnswers(), 'appraisals.get': error });
      const element = await fixture(html`<asn-activity-log .client=${client}></asn-activity-log>`);
      await until(() => shownText(element).includes(words));
      await expect(element).to.be.accessible();
    }
  });
});

describe('<asn-activity-log-view>', () => {
  it('is the same whether its properties come before or after it is attached', async () => {
    const activities = records.activitiesOf(records.logToday);
    const properties = {
      record: records.recordOf(),
      ...{ month: '2026-11', day: records.logToday, frequent: records.suggestions },
      state: { type: 'ready', summary: records.monthOf(records.logToday, activities) },
    } as const;
    const before = Object.assign(document.createElement('asn-activity-log-view'), properties);
    const after = document.createElement('asn-activity-log-view');
    const place = await fixture(html`<div></div>`);
    place.append(before, after);
    Object.assign(after, properties);
    for (const view of [before, after]) await until(() => /Hari Pahlawan.*Semua catatan/.test(shownText(view)));
    expect(shownText(before)).to.equal(shownText(after));
    expect(shownText(before)).to.contain('10 November: Hari Pahlawan (libur daerah)');
  });
});
