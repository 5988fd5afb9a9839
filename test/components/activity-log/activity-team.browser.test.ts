import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ConnectionError, OutcomeUnknownError } from '../../../src/client/index.js';
import '../../../src/components/activity-log/activity-log.define.js';
import type { ActivityLog } from '../../../src/components/activity-log/activity-log.js';
import type { ActivitiesDecidedEvent, TeamFilter } from '../../../src/components/activity-log/activity-log.events.js';
import type { ActivityTeamView } from '../../../src/components/activity-log/activity-team-view.js';
import type { Verification } from '../../../src/contract/index.js';
import * as records from '../../../stories/fixtures/activity-log.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

type Decision = { body: Verification; idempotencyKey: string };

async function open(count: number, people: number, others: Answers = {}) {
  const decisions: Decision[] = [];
  const answers = records.teamAnswers(count, people, others);
  const verify = answers['teamActivities.verify'] as (input: Decision) => unknown;
  const client = fakeClient({
    ...answers,
    'teamActivities.verify': (input: Decision) => {
      decisions.push(input);
      return verify(input);
    },
  });
  const element = await fixture<ActivityLog>(html`<asn-activity-log view="team" .client=${client}></asn-activity-log>`);
  const view = await until(() => element.shadowRoot?.querySelector('asn-activity-team-view'));
  const root = await until(() => view.shadowRoot?.querySelector('.row') && view.shadowRoot);
  return { element, view, root, decisions };
}

const button = (root: ShadowRoot, name: string) =>
  until(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name)));

describe('<asn-activity-log view="team">', () => {
  it('shows people by days with their sums, and what waits, and is accessible', async () => {
    const { element } = await open(60, 5);
    const text = shownText(element);
    expect(text).to.match(/catatan menunggu Anda, dari \d orang/);
    expect(text).to.contain('Hendra Maulana, S.Pd.');
    expect(text).to.contain('– = hari kerja tanpa catatan');
    await expect(element).to.be.accessible();
  });

  it('leads through the matrix by arrow keys, and shows the entries of a day by Enter', async () => {
    const { root } = await open(60, 5);
    expect(root.querySelectorAll('.matrix [tabindex="0"]')).to.have.length(1);
    root.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await sendKeys({ press: key });
    expect((root.activeElement as HTMLElement).parentElement?.textContent).to.contain('Hendra');
    const filled = root.querySelector<HTMLElement>('td[data-person="a-hendra"]');
    filled?.focus();
    filled?.click();
    await until(() => root.activeElement?.id === 'list-heading');
    await until(() => /^Hendra Maulana, S\.Pd\., \S+, \d/.test(root.activeElement?.textContent?.trim() ?? ''));
    await until(() => root.querySelectorAll('.row').length === Number(filled?.textContent));
    const names = [...root.querySelectorAll('.row .whose p:first-child')].map(({ textContent }) => textContent);
    expect(new Set(names)).to.deep.equal(new Set(['Hendra Maulana, S.Pd.']));
  });

  it('verifies what was chosen, each on the version that was read', async () => {
    const { element, root, decisions } = await open(60, 5);
    const [first, second] = root.querySelectorAll<HTMLInputElement>('.row input');
    first?.click();
    second?.click();
    await until(() => shownText(element).includes('2 dipilih'));
    await expect(element).to.be.accessible();
    const told = oneEvent<ActivitiesDecidedEvent>(element, 'asn-activities-decided');
    (await button(root, 'Verifikasi 2 catatan')).click();
    expect((await told).detail.decision).to.equal('verify');
    await until(() => shownText(element).includes('2 catatan terverifikasi.'));
    expect(decisions[0]?.body.items.map(({ decision, note, etag }) => [decision, note, etag.length > 2])).to.deep.equal(
      [
        ['verify', '', true],
        ['verify', '', true],
      ],
    );
    await until(() => root.activeElement?.id === 'outcome');
  });

  it('returns with a note, and not without one', async () => {
    const { element, root, decisions } = await open(60, 5);
    root.querySelector<HTMLInputElement>('.row input')?.click();
    (await button(root, 'Kembalikan…')).click();
    const note = await until(() => root.getElementById('note') as HTMLTextAreaElement | null);
    await until(() => root.activeElement === note);
    (await button(root, 'Kembalikan 1 catatan')).click();
    await until(() => shownText(element).includes('Tulis dulu apa yang perlu diperbaiki.'));
    await expect(element).to.be.accessible();
    note.value = 'Lampirkan daftar hadir.';
    note.dispatchEvent(new Event('input'));
    (await button(root, 'Kembalikan 1 catatan')).click();
    await until(() => shownText(element).includes('1 catatan dikembalikan.'));
    expect(decisions[0]?.body.items[0]).to.include({ decision: 'return', note: 'Lampirkan daftar hadir.' });
  });

  it('verifies all that wait, five hundred at a time, after asking', async () => {
    const { element, root, decisions } = await open(1_500, 12);
    (await button(root, 'Verifikasi semua')).click();
    await until(() => root.activeElement?.id === 'question');
    root.querySelector<HTMLElement>('.question .primary')?.click();
    const counts = () => decisions.map(({ body }) => body.items.length);
    await until(() => shownText(element).includes('catatan terverifikasi.'));
    expect(counts().length).to.equal(2);
    expect(counts()[0]).to.equal(500);
    await until(() => shownText(element).includes('Semua sudah Anda periksa'));
  });

  it('says which were not decided and why', async () => {
    const { element, root } = await open(60, 5, {
      'teamActivities.verify': ({ body }: Decision) => ({
        saved: [],
        refused: body.items.map(({ activityId }) => ({
          ...{ activityId, code: 'stale-version', detail: 'Catatan diubah sesudah Anda membukanya.' },
        })),
      }),
    });
    root.querySelector<HTMLInputElement>('.row input')?.click();
    (await button(root, 'Verifikasi 1 catatan')).click();
    await until(() => shownText(element).includes('0 catatan terverifikasi. 1 tidak, karena:'));
    expect(shownText(element)).to.contain('Catatan diubah sesudah Anda membukanya.');
  });

  it('tries again under the same key where the answer was lost', async () => {
    let isLost = true;
    const keys: string[] = [];
    const { element, root } = await open(60, 5, {
      'teamActivities.verify': ({ idempotencyKey }: Decision) => {
        keys.push(idempotencyKey);
        if (isLost) throw new OutcomeUnknownError('lost', { idempotencyKey });
        return { saved: [], refused: [] };
      },
    });
    root.querySelector<HTMLInputElement>('.row input')?.click();
    (await button(root, 'Verifikasi 1 catatan')).click();
    await until(() => shownText(element).includes('Belum pasti terkirim'));
    isLost = false;
    (await button(root, 'Coba lagi')).click();
    await until(() => keys.length === 2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('fetches the list page by page, and goes on after a page that did not come', async () => {
    let isBroken = true;
    const answers = records.teamAnswers(500, 12);
    const list = answers['teamActivities.list'] as (query: { cursor?: string }) => unknown;
    const { element, root } = await open(500, 12, {
      'teamActivities.list': (query: { cursor?: string }) => {
        if (query.cursor === '200' && isBroken) throw new ConnectionError('gone');
        return list(query);
      },
    });
    root.querySelector('#end')?.scrollIntoView();
    await until(() => shownText(element).includes('Catatan berikutnya belum termuat'));
    isBroken = false;
    (await button(root, 'Coba lagi')).click();
    await until(() => root.querySelectorAll('[data-chunk]').length > 4);
  });

  it('says when nobody is there, and when the line is not', async () => {
    const empty = fakeClient({ ...records.teamAnswers(0, 0) });
    const element = await fixture(html`<asn-activity-log view="team" .client=${empty}></asn-activity-log>`);
    await until(() => shownText(element).includes('Belum ada pegawai yang Anda nilai'));
    const offline = fakeClient({ ...records.teamAnswers(0, 0), 'teamActivities.month': problems.offline });
    const broken = await fixture(html`<asn-activity-log view="team" .client=${offline}></asn-activity-log>`);
    await until(() => shownText(broken).includes('Sambungan terputus'));
    await expect(broken).to.be.accessible();
  });
});

describe('<asn-activity-team-view>', () => {
  it('keeps a list of 20,000 light: rows only near the window, places told all the same', async () => {
    const entries = records.teamEntries(20_000, 200);
    const filter: TeamFilter = { waiting: false };
    const view = await fixture<ActivityTeamView>(html`<asn-activity-team-view
      .summary=${records.teamMonthOf(entries, 200)}
      .today=${records.logToday}
      .filter=${filter}
      .list=${{ entries, end: 'all' }}
    ></asn-activity-team-view>`);
    const root = view.shadowRoot!;
    const rows = () => root.querySelectorAll('.row');
    await until(() => rows().length > 0);
    root.querySelector('[data-chunk="200"]')?.scrollIntoView();
    const row = await until(() => root.querySelector('[aria-posinset="8010"]'));
    expect(row.getAttribute('aria-setsize')).to.equal('20000');
    await until(() => rows().length < 400 && rows().length > 0);
    // What was seen keeps its height.
    expect(root.querySelector<HTMLElement>('[data-chunk="0"]')?.getBoundingClientRect().height).to.be.above(1_000);
    await until(() => !root.querySelector('[data-chunk="0"] .row'));
  });
});
