import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Client } from '../../src/client/index.js';
import type { EvaluationChange, Predicate } from '../../src/contract/index.js';
import { afterObjection, figures, monthly } from './year/figures.js';
import { dataStaff, Office, type Person, servicesStaff, type Staff } from './year/office.js';
import { judgement, leaderPlan, staffPlan, unitPlan } from './year/plans.js';
import { textOf } from './year/pdf.js';

const everybody: readonly Staff[] = [...servicesStaff, ...dataStaff];
const days = ['05', '12', '19'] as const;

/** Holidays of 2026 and January 2027 that fall on working days of this story. */
const holidays2026 = [
  { date: '2026-01-16', name: 'Isra Mikraj', kind: 'national-holiday' },
  { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'joint-leave' },
  { date: '2026-12-25', name: 'Hari Raya Natal', kind: 'national-holiday' },
] as const;
const holidays2027 = [
  { date: '2027-01-01', name: 'Tahun Baru', kind: 'national-holiday' },
  { date: '2027-02-05', name: 'Tahun Baru Imlek', kind: 'national-holiday' },
] as const;

/**
 * A full year of one office through the SDK alone, month by month: unit plans, work plans, log, quarterly evaluations, an
 * acting officer from July on, the annual evaluation, one objection. What comes out is compared with `figures.ts`, which was
 * calculated by hand. Each test is the next step of the same year, so they run in order.
 */
describe('a year of one office, through the SDK alone', { timeout: 300_000 }, () => {
  let office: Office;
  const appraisals = new Map<Person, string>();
  const as = (person: Person): Client => office.as(person);
  const idOf = (person: Person) => {
    const id = appraisals.get(person);
    assert.ok(id !== undefined, `${person} has no appraisal`);
    return id;
  };
  /** Who appraises one of the twelve: Citra acts for Bambang from July on. */
  const leadOf = (person: Staff, month: number): Person =>
    (servicesStaff as readonly Staff[]).includes(person) && month < 6 ? 'bambang' : 'citra';

  let fallen = false;
  const step = (name: string, walk: () => Promise<void>): void => {
    void it(name, async () => {
      assert.ok(!fallen, 'an earlier step failed');
      fallen = true;
      await walk();
      fallen = false;
    });
  };

  before(async () => {
    office = await Office.open();
  });
  after(() => office?.close());

  step('January: the HR agency enters the holidays', async () => {
    for (const [year, holidays] of [
      ['2026', holidays2026],
      ['2027', holidays2027],
    ] as const) {
      const { etag } = await as('officer').calendars.get({ year });
      const body = { holidays: [...holidays] };
      const calendar = await as('officer').calendars.change({ year, body, ifMatch: etag });
      assert.equal(calendar.holidays.length, holidays.length);
    }
  });

  step('January: the office and both bidang plan their year, and the level above agrees', async () => {
    office.at('2026-01-07');
    for (const [name, head, above, target] of [
      ['office', 'head', 'officer', 14_000],
      ['services', 'bambang', 'head', 6000],
      ['data', 'citra', 'head', 8000],
    ] as const) {
      const at = { unitId: await office.unit(name), periodId: 'current' };
      const plans = as(head).unitPlans;
      const { etag } = await plans.get(at);
      const saved = await plans.save({ ...at, body: unitPlan(name, target), ifMatch: etag });
      const submitted = await plans.submit({ ...at, ifMatch: saved.etag });
      const agreed = await as(above).unitPlans.approve({ ...at, ifMatch: submitted.etag });
      assert.equal(agreed.state, 'approved');
    }
  });

  step('January: work plans are proposed and agreed, from the top down', async () => {
    office.at('2026-01-12');
    await agree('head', 'secretary', leaderPlan('head', null, 14_000));
    await agree('bambang', 'head', leaderPlan('bambang', 'head', 6000));
    await agree('citra', 'head', leaderPlan('citra', 'head', 8000));
    for (const person of everybody) {
      const lead = leadOf(person, 0);
      await agree(person, lead, staffPlan(person, lead, figures[person].target));
    }
    const cascade = await as('head').unitPlans.cascade({ unitId: await office.unit('office'), periodId: 'current' });
    assert.equal(cascade.results.filter(({ parentResultId }) => parentResultId === 'hasil-bambang').length, 6);
    assert.equal(cascade.results.filter(({ share }) => share === 50).length, 2);
    assert.deepEqual([...cascade.uncarried].sort(), ['anggaran-bambang', 'anggaran-citra', 'anggaran-head'].sort());
    assert.deepEqual(cascade.withoutPlan, []);
  });

  for (const month of [0, 1, 2, 3, 4, 5]) {
    step(
      `month ${month + 1}: everybody records, the lead verifies${month % 3 === 2 ? ', the quarter is evaluated' : ''}`,
      () => work(month),
    );
  }

  step('July: Bambang moves on, Citra acts for him and appraises his people', async () => {
    office.at('2026-07-01');
    const officer = as('officer');
    const services = await office.unit('services');
    const plt = await officer.appraisals.addPost({
      appraisalId: idOf('citra'),
      body: {
        ...{ kind: 'plt', position: 'Plt. Kepala Bidang Pelayanan', unitId: services, positionType: 'administrator' },
        ...{ from: '2026-07-01', to: null, appraiserId: office.ids.head },
      },
    });
    assert.equal(plt.mainAppraisalId, idOf('citra'));
    const plan = leaderPlan('bambang', 'head', 3000);
    const acting = {
      ...plan,
      results: plan.results.slice(0, 1).map((result) => ({ ...result, id: 'hasil-plt', indicators: ids(result) })),
    };
    await settle('citra', 'head', plt.id, acting);
    for (const person of servicesStaff) {
      const changed = await officer.appraisals.assignAppraiser({
        appraisalId: idOf(person),
        body: { appraiserId: office.ids.citra, reason: 'Bambang Nugroho pindah tugas; Citra Dewi menjabat Plt.' },
      });
      assert.equal(changed.appraiser?.name, 'Citra Dewi, S.Stat.');
    }
    assert.equal((await as('citra').appraisals.get({ appraisalId: 'current' })).id, idOf('citra'));
  });

  step('August: one plan is changed during the year, and the first version is kept', async () => {
    office.at('2026-08-10');
    const appraisalId = idOf('joko');
    const plans = as('joko').workPlans;
    const revised = await plans.revise({
      appraisalId,
      body: { note: 'Tambahan tugas pendataan kampung.' },
      ifMatch: (await plans.get({ appraisalId })).etag,
    });
    assert.equal(revised.agreedVersion, 1);
    const before = staffPlan('joko', 'citra', figures.joko.target);
    const extra = { ...staffPlan('joko', 'citra', 4).results[1], id: 'kampung-joko', kind: 'additional' as const };
    const results = [...before.results, { ...extra, title: 'Kampung terdata', indicators: [] }].map((result) =>
      result.id === 'kampung-joko'
        ? { ...result, indicators: ids({ ...result, indicators: extra.indicators ?? [] }) }
        : result,
    );
    await settle('joko', 'citra', appraisalId, { ...before, results } as typeof before);
    const { items } = await plans.versions({ appraisalId });
    assert.deepEqual(
      items.map(({ version, results: kept }) => [version, kept.length]),
      [
        [2, 3],
        [1, 2],
      ],
    );
  });

  for (const month of [6, 7, 8, 9, 10, 11]) {
    step(
      `month ${month + 1}: everybody records, the lead verifies${month % 3 === 2 ? ', the quarter is evaluated' : ''}`,
      () => work(month),
    );
  }

  step('January 2027: the level above sets what office and bidang have reached', async () => {
    office.at('2027-01-04');
    for (const [name, above] of [
      ['office', 'officer'],
      ['services', 'head'],
      ['data', 'head'],
    ] as const) {
      const at = { unitId: await office.unit(name), periodId: 'current' };
      const { etag } = await as(above).unitPlans.get(at);
      const body = { term: 'annual', level: 'good', reason: 'Sasaran tercapai, rencana aksi selesai.' } as const;
      const plan = await as(above).unitPlans.setAchievement({ ...at, body, ifMatch: etag });
      assert.equal(plan.achievements.at(-1)?.level, 'good');
    }
  });

  step('January 2027: the year is assessed; the log proposes what was counted by hand', async () => {
    office.at('2027-01-06');
    for (const person of everybody) {
      await assess(person, 'annual', figures[person].year);
      const { predicate, suggestions } = await rate(person, 'citra', 'annual');
      assert.equal(suggestions.workResult.rating, figures[person].results, `suggestion for ${person}`);
      assert.equal(predicate, figures[person].predicate, `predicate of ${person}`);
    }
  });

  step('January 2027: the distribution of the twelve, counted by hand', async () => {
    const { team, level, counts, findings } = await as('citra').evaluations.distribution({ appraisalId: idOf('ani') });
    assert.equal(team, 12);
    assert.equal(level, 'good');
    assert.deepEqual(Object.fromEntries(counts.map(({ predicate, count }) => [predicate, count])), {
      ...{ 'very-good': 3, good: 7, 'needs-improvement': 1, poor: 1, 'very-poor': 0 },
    });
    // Baik at most 70 % of 12 = 8,4 → 8; the largest group; somebody at Butuh Perbaikan or Kurang.
    assert.deepEqual(
      findings.map(({ id, holds, bound }) => [id, holds, bound]),
      [
        ['good.good.max', true, 8],
        ['good.good.largest', true, null],
        ['good.lower.some', true, 1],
      ],
    );
  });

  step('January 2027: the leaders are assessed; the head by what the office has reached', async () => {
    office.at('2027-01-08');
    await assess('citra', 'annual', null);
    const ofCitra = ['hasil-citra', 'anggaran-citra', 'hasil-plt'];
    const citra = await judge('citra', 'head', 'annual', judgement(ofCitra, 'meets', 'above'));
    assert.equal(citra.predicate, 'good');
    await assess('head', 'annual', null);
    const head = await judge(
      'head',
      'secretary',
      'annual',
      judgement(['hasil-head', 'anggaran-head'], 'meets', 'above'),
    );
    assert.equal(head.suggestions.workResult.rating, 'meets');
    assert.equal(head.suggestions.workResult.reasons[0]?.rule, 'RTG-8');
    assert.equal(head.predicate, 'good');
  });

  step('January 2027: signed, handed over; every clock is where the calendar puts it', async () => {
    office.at('2027-01-11');
    for (const person of everybody) await handOver(person, 'citra', 'annual');
    const { clocks } = await as('made').evaluations.get({ appraisalId: idOf('made') });
    // Received Monday 11 January; 14 working days without the first one end on Friday 29 January.
    const ends = Object.fromEntries(
      (clocks ?? []).map(({ clock, dueOn, timeZone }) => [clock, `${dueOn} ${timeZone}`]),
    );
    assert.equal(ends['document.return'], '2027-01-29 Asia/Jayapura');
    assert.equal(ends['objection.file'], '2027-01-29 Asia/Jayapura');
  });

  step('January 2027: eleven sign and return, one objects', async () => {
    office.at('2027-01-13');
    for (const person of everybody.filter((name) => name !== 'made')) {
      const appraisalId = idOf(person);
      const ifMatch = (await as(person).evaluations.get({ appraisalId })).etag;
      const done = await as(person).evaluations.acknowledge({ appraisalId, ifMatch });
      assert.equal(done.state, 'acknowledged');
    }
    const appraisalId = idOf('made');
    const { etag } = await as('made').evaluations.get({ appraisalId });
    const body = { reasons: 'Keterlambatan bulan Mei karena server pusat mati, bukan kelalaian saya.' };
    const objected = await as('made').evaluations.object({ appraisalId, body, ifMatch: etag });
    assert.equal(objected.state, 'objected');
    // Received Wednesday 13 January; 7 working days end on Friday 22 January.
    const decide = objected.clocks?.find(({ clock }) => clock === 'objection.decide');
    assert.equal(decide?.dueOn, '2027-01-22');
    const { items } = await as('citra').tasks.list({ limit: 200 });
    assert.ok(items.some(({ kind }) => kind === 'explain-objection'));
  });

  step('January 2027: the appraiser explains, the superior changes the judgement, finally', async () => {
    office.at('2027-01-15');
    const appraisalId = idOf('made');
    const explained = await as('citra').evaluations.explain({
      appraisalId,
      body: { note: 'Saya menilai dari laporan absen; gangguan server belum saya hitung.' },
      ifMatch: (await as('citra').evaluations.get({ appraisalId })).etag,
    });
    const decided = await as('head').evaluations.decide({
      appraisalId,
      body: {
        outcome: 'changed',
        reason: 'Keduanya didengar pada 15 Januari; gangguan server terbukti.',
        judgement: judgement([`hasil-made`, `waktu-made`], 'meets', afterObjection.behaviour),
      },
      ifMatch: explained.etag,
    });
    assert.equal(decided.predicate, afterObjection.predicate);
    assert.equal(decided.versions?.[0]?.predicate, 'poor');
    const again = as('made').evaluations.object({ appraisalId, body: { reasons: 'Lagi.' }, ifMatch: decided.etag });
    await assert.rejects(again, { status: 409 });
  });

  step('February 2027: everything is reported, and the record says what the hand says', async () => {
    office.at('2027-02-01');
    for (const person of everybody) {
      const appraisalId = idOf(person);
      const reporter: Person = person === 'made' ? 'head' : 'citra';
      const { etag } = await as(reporter).evaluations.get({ appraisalId });
      const reported = await as(reporter).evaluations.report({ appraisalId, ifMatch: etag });
      assert.equal(reported.state, 'reported', person);
      const expected: Predicate = person === 'made' ? afterObjection.predicate : figures[person].predicate;
      const card = await as(person).scoreCards.get({ appraisalId });
      assert.equal(card.predicate, expected, `card of ${person}`);
      const documents = card.results[0]?.indicators[0]?.achievement;
      assert.equal(documents?.percent, figures[person].percent, `percent of ${person}`);
    }
  });

  step('the documents say the same as the record', async () => {
    for (const [person, form, words] of [
      ['ani', 'D.1.1', 'SANGAT BAIK'],
      ['made', 'D.1.3', 'BAIK'],
    ] as const) {
      const appraisalId = idOf(person);
      const pdf = await as(person).documents.pdf({ appraisalId, kind: 'evaluation-document' });
      const text = await textOf(pdf);
      assert.ok(text.toUpperCase().includes(words), `${form} of ${person} names the predicate`);
      assert.match(text, new RegExp(person === 'made' ? 'server pusat mati' : 'Terima kasih atas kerja'));
      const { items } = await as(person).documents.list({ appraisalId });
      const document = items.find(({ kind, term }) => kind === 'evaluation-document' && term === 'annual');
      assert.equal(document?.form, form);
      const known = await as(person).documents.check({ contentHash: document?.contentHash ?? '' });
      assert.equal(known.agency, 'Kabupaten Nusa Contoh');
    }
  });

  /** A month: three entries each, one returned and sent again in March; at its end the quarter where there is one. */
  async function work(month: number): Promise<void> {
    const name = `2026-${String(month + 1).padStart(2, '0')}`;
    office.at(`${name}-20`);
    for (const person of everybody) await record(person, name, monthly(figures[person].base, month));
    if (month === 2) await returnOne('budi', 'bambang', name);
    for (const lead of new Set(everybody.map((person) => leadOf(person, month)))) await verify(lead, name);
    if (month % 3 !== 2) return;
    const quarter = `Q${(month + 1) / 3}`;
    office.at(`${month === 11 ? '2027-01' : `2026-${String(month + 2).padStart(2, '0')}`}-02`);
    for (const person of everybody) {
      const lead = leadOf(person, month);
      await assess(person, quarter, figures[person].quarter);
      const { predicate } = await rate(person, lead, quarter);
      assert.equal(predicate, figures[person].predicate);
      await handOver(person, lead, quarter);
    }
  }

  /** The month's documents in three days of a third, a third and the rest. */
  async function record(person: Staff, month: string, total: number): Promise<void> {
    const third = Math.floor(total / 3);
    const quantities = [third, third, total - 2 * third];
    const entries = days.map((day, place) => ({
      ...{ id: `${person}-${month}-${day}`, date: `${month}-${day}`, text: 'Menyelesaikan dokumen kependudukan' },
      ...{ resultId: `hasil-${person}`, indicatorId: `iki-${person}`, start: null, end: null, minutes: null },
      ...{ quantity: quantities[place] ?? 0, unit: 'dokumen', note: '', evidence: [] },
    }));
    const { saved, refused } = await as(person).activities.record({ appraisalId: idOf(person), body: { entries } });
    assert.deepEqual([saved.length, refused], [3, []], `${person} in ${month}`);
  }

  async function returnOne(person: Staff, lead: Person, month: string): Promise<void> {
    const at = { appraisalId: idOf(person), activityId: `${person}-${month}-05` };
    const { etag } = await as(lead).activities.get(at);
    const item = { ...at, etag, decision: 'return', note: 'Jumlahnya belum cocok dengan sistem antrean.' } as const;
    const { saved } = await as(lead).teamActivities.verify({ body: { items: [item] } });
    assert.equal(saved[0]?.state, 'returned');
    const entry = saved[0];
    assert.ok(entry);
    const { date, text, resultId, indicatorId, start, end, minutes, quantity, unit, note, evidence } = entry;
    const body = { date, text, resultId, indicatorId, start, end, minutes, quantity, unit, note, evidence };
    const again = await as(person).activities.change({ ...at, body, ifMatch: entry.etag });
    assert.equal(again.state, 'waiting');
  }

  async function verify(lead: Person, month: string): Promise<void> {
    const waiting = await as(lead).teamActivities.list({ month, state: 'waiting' }).toArray({ limit: 500 });
    const items = waiting.map(({ id: activityId, appraisalId, etag }) => ({
      ...{ appraisalId, activityId, etag, note: '' },
      decision: 'verify' as const,
    }));
    const { saved, refused } = await as(lead).teamActivities.verify({ body: { items } });
    assert.deepEqual([saved.length, refused], [items.length, []]);
  }

  /** The plan of a person, in their main appraisal. */
  async function agree(person: Person, appraiser: Person, plan: Parameters<typeof settle>[3]): Promise<void> {
    const { id } = await as(person).appraisals.create({ body: {} });
    appraisals.set(person, id);
    await settle(person, appraiser, id, plan);
  }

  async function settle(
    person: Person,
    appraiser: Person,
    appraisalId: string,
    body: ReturnType<typeof staffPlan>,
  ): Promise<void> {
    const plans = as(person).workPlans;
    const { etag } = await plans.get({ appraisalId });
    const saved = await plans.save({ appraisalId, body, ifMatch: etag });
    const submitted = await plans.submit({ appraisalId, ifMatch: saved.etag });
    const agreed = await as(appraiser).workPlans.approve({ appraisalId, body: {}, ifMatch: submitted.etag });
    assert.equal(agreed.state, 'approved');
  }

  /** States the actuals: documents as the log proposes them, which is what was counted by hand. */
  async function assess(person: Person, term: string, counted: number | null): Promise<void> {
    const appraisalId = idOf(person);
    const own = as(person).selfAssessments;
    const { items } = await own.suggestions({ appraisalId, term });
    const proposed = items.find(({ indicatorId }) => indicatorId === `iki-${person}`);
    if (counted !== null) assert.equal(proposed?.actual, counted, `documents of ${person} in ${term}`);
    const realisations = [
      { indicatorId: `iki-${person}`, actual: counted ?? 12_000, note: '', evidence: [] },
      ...(counted === null ? [] : [{ indicatorId: `hari-${person}`, actual: 2.5, note: '', evidence: [] }]),
    ];
    const body = { achievements: 'Antrean turun.', challenges: 'Jaringan.', realisations, reflections: [] };
    const saved = await own.save({ appraisalId, term, body, ifMatch: (await own.get({ appraisalId, term })).etag });
    await own.submit({ appraisalId, term, ifMatch: saved.etag });
  }

  function rate(person: Staff, lead: Person, term: string) {
    const { results, behaviour } = figures[person];
    const ofPerson = [`hasil-${person}`, `waktu-${person}`];
    const all = person === 'joko' && lead === 'citra' && isAfterAugust(term) ? [...ofPerson, 'kampung-joko'] : ofPerson;
    return judge(person, lead, term, judgement(all, results, behaviour));
  }

  async function judge(person: Person, appraiser: Person, term: string, body: EvaluationChange) {
    const appraisalId = idOf(person);
    const { evaluations } = as(appraiser);
    const { etag } = await evaluations.get({ appraisalId, term });
    const rated = await evaluations.save({ appraisalId, term, body, ifMatch: etag });
    assert.equal(rated.state, 'rated', `${person} ${term}: ${JSON.stringify(rated.suggestions)}`);
    return rated;
  }

  async function handOver(person: Person, appraiser: Person, term: string): Promise<void> {
    const appraisalId = idOf(person);
    const { evaluations } = as(appraiser);
    const { etag } = await evaluations.get({ appraisalId, term });
    const signed = await evaluations.sign({ appraisalId, term, ifMatch: etag });
    const delivered = await evaluations.deliver({ appraisalId, term, ifMatch: signed.etag });
    assert.equal(delivered.state, 'delivered');
  }
});

/** Joko's plan has a third result from its second version on, agreed in August. */
function isAfterAugust(term: string): boolean {
  return term === 'annual' || term === 'Q3' || term === 'Q4';
}

/** The same indicators under ids of their own: an id names one thing in an appraisal. */
function ids<Indicator extends { id: string }>({
  id,
  indicators,
}: {
  id: string;
  indicators: Indicator[];
}): Indicator[] {
  return indicators.map((indicator, place) => ({ ...indicator, id: `${id}-${place}` }));
}
