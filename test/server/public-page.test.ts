import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { publicCaseStates, type PublicPerformance } from '../../src/contract/index.js';
import { namesSomebody, presetPolicy } from '../../src/rules/index.js';
import { demoTickets, loadDemo } from '../../src/server/demo/index.js';
import { createServer, type Store } from '../../src/server/index.js';
import { employees, publicCases, serviceDesks, units } from '../../src/server/store/schema.js';
import { ApiCaller } from '../support/api-caller.js';
import { openMemoryStore } from '../support/memory-store.js';
import { plenty } from './harness.js';

// The demo agency, as it stands in November: what the public reads of every unit, in every year.
describe('the public pages of the demo agency', () => {
  const now = new Date('2026-11-20T03:00:00Z');
  let store: Store;
  let api: ApiCaller;
  let pages: PublicPerformance[];

  before(async () => {
    store = await openMemoryStore();
    await loadDemo(store, now);
    const logger = pino({ level: 'silent' });
    const server = createServer({ store, now: () => now, logger, checkResponses: true, rateLimit: plenty });
    api = new ApiCaller(server.fetch);
    const open = await store.db.select().from(serviceDesks).where(eq(serviceDesks.isPublic, true));
    pages = [];
    for (const { id: unitId } of open) {
      const latest = await api.ok('publicUnits.performance', { params: { unitId } });
      pages.push(latest);
      for (const year of latest.years.slice(1)) {
        pages.push(await api.ok('publicUnits.performance', { params: { unitId }, query: { year: String(year) } }));
      }
    }
  });
  after(() => store.close());

  const latestOf = (unit: string) => pages.find((page) => page.unit === unit && page.year === 2026);

  it('name no employee, by name, number or id', async () => {
    assert.ok(pages.length >= 20, String(pages.length));
    const people = await store.db.select().from(employees);
    for (const page of pages) {
      const text = JSON.stringify(page);
      for (const { id, nip, name } of people) {
        for (const trace of [id, nip, name])
          assert.ok(trace === null || !text.includes(trace), `${page.unit}: ${trace}`);
      }
      const words = textsIn({ ...page, satisfaction: [] });
      const names = people.map(({ name }) => name);
      for (const word of words) assert.ok(!namesSomebody(word, names), `${page.unit}: ${word}`);
    }
  });

  it('leave out the notes, the links and the names of an agreed plan, and show what was reached', () => {
    const page = latestOf('Dinas Kesehatan');
    const indicators = page?.objectives.flatMap((objective) => objective.indicators) ?? [];
    assert.ok(page?.achievement !== null && indicators.length > 3);
    assert.ok(indicators.every(({ indicator }) => indicator.note === '' && indicator.libraryId === null));
    assert.ok(indicators.some(({ actual, quarter, percent }) => actual !== null && quarter === 3 && percent !== null));
    assert.ok(!JSON.stringify(page).includes('berkas.nusacontoh'));
    // A plan that is not agreed is nobody's business yet.
    assert.deepEqual(latestOf('Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu')?.objectives, []);
  });

  it('show satisfaction with its trend, figures of cases, published answers and forum days', () => {
    const page = latestOf('Bidang Pelayanan Pendaftaran Penduduk');
    assert.ok(page);
    const [card] = page.satisfaction.filter(({ latest }) => latest.service === 'KTP elektronik');
    assert.ok(card && card.trend.length > 0 && card.trend.every(({ closesOn }) => closesOn < card.latest.closesOn));
    const { received, answered, inTime, medianDays, asOf } = page.cases;
    assert.ok(received !== null && received >= 15 && answered !== null && answered <= received);
    assert.ok(inTime !== null && inTime > 0.5 && inTime < 1 && medianDays !== null && medianDays < 10);
    assert.match(asOf ?? '', /^2026-\d\d-(28|30|31)$/);
    assert.ok(page.answers.length >= 2 && page.answers.every(({ month }) => month.startsWith('2026-')));
    assert.deepEqual(
      page.answers.map(({ month }) => month),
      page.answers
        .map(({ month }) => month)
        .sort()
        .reverse(),
    );
    const [day] = page.forumDays;
    assert.ok(day && day.attendance !== null && day.actions.some(({ isDone }) => isDone));
    assert.deepEqual(
      page.related.map(({ unit, place }) => [unit, place]),
      [['Dinas Kependudukan dan Pencatatan Sipil', 'above']],
    );
  });

  it('hide small counts so that no hidden one follows from the others', () => {
    const { minimumRespondents } = presetPolicy.publicVoice;
    let hidden = 0;
    for (const { cases } of pages) {
      const counts = cases.kinds.map(({ count }) => count);
      assert.ok(counts.every((count) => count === null || count === 0 || count >= minimumRespondents));
      const missing = counts.filter((count) => count === null).length;
      if (cases.received === null) assert.equal(missing, counts.length);
      // Those of no kind that is shown: nobody, or enough.
      const rest = (cases.received ?? 0) - counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
      assert.ok(rest === 0 || rest >= minimumRespondents);
      hidden += missing;
    }
    assert.ok(hidden > 0);
  });

  it('do not exist for units that have none, and for years that have not begun', async () => {
    const all = await store.db.select().from(units);
    const open = new Set(pages.map(({ unitId }) => unitId));
    const { id: closed } = all.find(({ id }) => !open.has(id)) ?? { id: '' };
    const [first = ''] = open;
    const status = async (unitId: string, year?: string) =>
      (
        await api.call('publicUnits.performance', {
          params: { unitId },
          ...(year !== undefined && { query: { year } }),
        })
      ).status;
    assert.deepEqual(
      [await status(closed), await status(first), await status(first, '2027'), await status(first, '2001')],
      [404, 200, 404, 404],
    );
  });

  it('stand beside cases in every state, some overdue, some about conduct that no page shows', async () => {
    const rows = await store.db.select().from(publicCases);
    assert.deepEqual([...new Set(rows.map(({ state }) => state))].sort(), [...publicCaseStates].sort());
    const waiting = rows.filter(({ state }) => !['answered', 'closed', 'rejected'].includes(state));
    assert.ok(waiting.some(({ dueOn }) => dueOn !== null && dueOn < '2026-11-20'));
    const conduct = rows.filter(({ subject }) => subject === 'conduct');
    assert.deepEqual(conduct.map(({ concernsHead }) => concernsHead).sort(), [false, true]);
    for (const page of pages) for (const { text } of conduct) assert.ok(!JSON.stringify(page).includes(text));
  });

  it('lead citizens of the demo to their tickets', async () => {
    const states = Object.values(demoTickets).map(async ({ ticket, accessCode }) => {
      const read = await api.ok('publicTickets.open', { params: { ticket }, body: { accessCode } });
      return [read.state, read.allowedActions];
    });
    assert.deepEqual(await Promise.all(states), [
      ['answered', ['confirm', 'reopen']],
      ['in-progress', ['add']],
    ]);
  });
});

/** Every text in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
