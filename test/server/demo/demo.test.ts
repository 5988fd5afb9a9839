import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newActivity } from '../../../src/contract/index.js';
import * as z from '../../../src/contract/zod.js';
import { checkActual, evaluationGaps, planGaps, predicateFor, predicateOf } from '../../../src/rules/index.js';
import {
  admitPortal,
  cast,
  demoAgency,
  demoPolicy,
  demoReviewInvitations,
  demoSurveys,
  loadDemo,
} from '../../../src/server/demo/index.js';
import { type Store, verifyAuditChain } from '../../../src/server/index.js';
import { verifyClient } from '../../../src/server/store/agencies.js';
import { invitationId } from '../../../src/server/store/surveys.js';
import {
  activities,
  appraisals,
  coachings,
  communityReviews,
  employees,
  feedback,
  indicatorProposals,
  outsideAnswers,
  periods,
  publicInvitations,
  reviewRounds,
  serviceDesks,
  surveyAnswers,
  surveys,
  termAssessments,
  unitPlans,
} from '../../../src/server/store/schema.js';
import { openMemoryStore } from '../../support/memory-store.js';

let store: Store;
let rows: (typeof appraisals.$inferSelect)[];
let people: (typeof employees.$inferSelect)[];
let milliseconds: number;

before(async () => {
  store = await openMemoryStore();
  const start = process.cpuUsage();
  assert.equal(await loadDemo(store), true);
  const { user, system } = process.cpuUsage(start);
  milliseconds = (user + system) / 1000;
  rows = await store.db.select().from(appraisals);
  people = await store.db.select().from(employees);
});
after(() => store.close());

const inYear = (year: number) => rows.filter(({ createdAt }) => createdAt.getUTCFullYear() === year);
const of = (nip: string, year: number) =>
  inYear(year).find(({ employeeId }) => people.find(({ id }) => id === employeeId)?.nip === nip);

describe('the demo agency', () => {
  it('loads once, in less than five seconds of work', async () => {
    assert.ok(milliseconds < 5_000, `${milliseconds} ms`);
    assert.equal(await loadDemo(store), false);
  });

  it('has three finished years and an open one, an HR person and an auditor', async () => {
    const years = await store.db.select().from(periods);
    assert.deepEqual(years.map(({ year, state }) => `${year} ${state}`).sort(), [
      '2023 closed',
      '2024 closed',
      '2025 closed',
      '2026 open',
    ]);
    assert.deepEqual(people.flatMap(({ roles }) => roles).sort(), ['auditor', 'hr-agency']);
    assert.deepEqual(await verifyAuditChain(store.db, demoAgency), { ok: true, events: 2 });
  });

  it('lets its portal in, also when the secret is another one than before', async () => {
    for (const secret of ['one', 'one', 'two']) {
      await admitPortal(store, { clientId: 'demo-portal', secret });
      assert.ok(await verifyClient(store.db, 'demo-portal', secret));
    }
    assert.equal(await verifyClient(store.db, 'demo-portal', 'one'), undefined);
  });
});

describe('its past appraisals', () => {
  const past = () => [2023, 2024, 2025].flatMap(inYear);

  it('are there for nearly everyone, mostly good', () => {
    for (const year of [2023, 2024, 2025]) {
      const predicates = inYear(year).map(({ predicate }) => predicate);
      const share = (predicate: string) => predicates.filter((one) => one === predicate).length / predicates.length;
      assert.ok(predicates.length > 70, `${year}: ${predicates.length}`);
      assert.ok(share('good') > 0.6 && share('good') < 0.9, `${year}: ${share('good')}`);
      assert.ok(share('very-good') > 0.04 && share('very-good') < 0.3, `${year}: ${share('very-good')}`);
      assert.ok(share('poor') + share('very-poor') < 0.06, `${year}: ${share('poor')}`);
    }
  });

  it('have the predicate that the table gives, from a judgement without gaps', () => {
    for (const { plan, evaluation, predicate } of past()) {
      const { workResultRating, behaviourRating, suggestions } = evaluation;
      assert.ok(workResultRating && behaviourRating);
      assert.equal(predicate, predicateFor(workResultRating, behaviourRating));
      assert.deepEqual(evaluationGaps(evaluation, plan.results, demoPolicy.behaviours, suggestions), []);
    }
  });

  it('have plans that could be submitted, and actuals of the form their indicators ask for', () => {
    for (const { plan, planState, selfAssessment } of rows.filter(({ planState }) => planState !== 'draft')) {
      const results = plan.results.map(({ parentTitle, ...result }) => result);
      const errors = planGaps({ ...plan, results }).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], planState);
      const indicators = new Map(plan.results.flatMap((result) => result.indicators.map((one) => [one.id, one])));
      for (const { indicatorId, actual } of selfAssessment.realisations) {
        const indicator = indicators.get(indicatorId);
        assert.ok(indicator);
        assert.equal(checkActual(indicator, actual), null, `${indicator.name}: ${String(actual)}`);
      }
    }
  });

  it('have closed rounds that show groups and name nobody', async () => {
    const rounds = await store.db.select().from(reviewRounds);
    assert.ok(rounds.length > 150);
    const ids = new Set(people.map(({ id }) => id));
    // One is open: only people from outside are asked in it.
    assert.equal(rounds.filter(({ state }) => state !== 'closed').length, 1);
    for (const { summary } of rounds.filter(({ state }) => state === 'closed')) {
      assert.ok(summary?.some(({ groups }) => groups.some(({ score }) => score !== null)));
      for (const id of ids) assert.ok(!JSON.stringify(summary).includes(id));
    }
  });
});

describe('its open year', () => {
  it('begins afresh for the employee of the guided walk, whose superior has agreed results', () => {
    assert.equal(of('197912082003011001', 2026), undefined);
    assert.equal(of('197912082003011001', 2024)?.predicate, 'needs-improvement');
    const superior = of('197301072000072001', 2026);
    assert.equal(superior?.planState, 'approved');
    assert.ok(superior.plan.results.length >= 3);
  });

  it('has appraisals in every state, and results that point to the superior’s', () => {
    const states = new Set(inYear(2026).flatMap(({ planState, evaluationState }) => [planState, evaluationState]));
    for (const state of ['draft', 'submitted', 'returned', 'approved', 'collecting', 'rating', 'delivered'] as const) {
      assert.ok(states.has(state), state);
    }
    const results = new Set(inYear(2026).flatMap(({ plan }) => plan.results.map(({ id }) => id)));
    const named = inYear(2026).flatMap(({ plan }) =>
      plan.results.flatMap(({ parentResultId }) => parentResultId ?? []),
    );
    assert.ok(named.length > 50);
    assert.ok(named.every((id) => results.has(id)));
  });
});

describe('its performance cycle, by the day it is looked at', () => {
  const stateOf = (rows: { readonly state: string }[]) => [...new Set(rows.map(({ state }) => state))].sort();
  const loadedOn = async (day: string) => {
    const another = await openMemoryStore();
    await loadDemo(another, new Date(`${day}T03:00:00Z`));
    const { db } = another;
    const read = {
      terms: await db.select().from(termAssessments),
      appraisals: await db.select().from(appraisals),
      activities: await db.select().from(activities),
      unitPlans: await db.select().from(unitPlans),
      proposals: await db.select().from(indicatorProposals),
      talks: await db.select().from(coachings),
      feedback: await db.select().from(feedback),
    };
    await another.close();
    return read;
  };

  it('has quarters in every state, each after those before it', async () => {
    const {
      terms,
      appraisals: all,
      unitPlans: plans,
      proposals,
      talks,
      activities: log,
      ...rest
    } = await loadedOn('2026-08-12');
    assert.deepEqual([...new Set(terms.map(({ term }) => term))].sort(), ['Q1', 'Q2']);
    const last = new Set(terms.filter(({ term }) => term === 'Q2').map(({ evaluationState }) => evaluationState));
    for (const state of ['rating', 'rated', 'signed', 'delivered', 'objected', 'decided', 'taken-over', 'reported'])
      assert.ok(last.has(state as 'rated'), state);
    assert.ok(terms.some(({ evaluation }) => evaluation.versions?.length === 1 && evaluation.objection === undefined));
    assert.ok(terms.some(({ evaluation }) => evaluation.objection?.explanation && !evaluation.objection.outcome));
    assert.deepEqual(stateOf(plans), ['approved', 'draft', 'returned', 'submitted']);
    assert.deepEqual(stateOf(proposals), ['accepted', 'declined', 'merged', 'open']);
    assert.deepEqual(stateOf(talks), ['agreed', 'disputed', 'recorded']);
    assert.deepEqual(stateOf(log), ['returned', 'verified', 'waiting']);
    assert.deepEqual(stateOf(rest.feedback), ['draft', 'given']);
    assert.ok(all.some(({ planState, plan }) => planState === 'draft' && plan.versions?.length === 1));
    assert.deepEqual(all.flatMap(({ post }) => post?.kind ?? []).sort(), ['definitive', 'plt', 'transfer']);
  });

  it('holds nothing that has not happened yet, in any month', async () => {
    for (const day of ['2026-01-21', '2026-05-06', '2026-10-02', '2027-01-20']) {
      const { terms, appraisals: all, activities: log, unitPlans: plans } = await loadedOn(day);
      const open = all.filter(({ createdAt }) => createdAt.getUTCFullYear() === 2026);
      const moments = [
        ...open.flatMap(({ plan, evaluation }) => [...plan.history, ...evaluation.history].map(({ at }) => at)),
        ...terms.flatMap(({ evaluation }) => evaluation.history.map(({ at }) => at)),
        ...plans.flatMap(({ plan }) => plan.history.map(({ at }) => at)),
        ...log.map(({ date }) => date),
      ];
      assert.ok(moments.length > 200, `${day}: ${moments.length}`);
      assert.deepEqual(
        moments.filter((at) => at.slice(0, 10) > day),
        [],
        day,
      );
    }
  });

  it('holds entries of the log that the API would take, and nothing waits where the log is closed', async () => {
    const log = await store.db.select().from(activities);
    assert.ok(log.length > 500);
    for (const { id, text, date, minutes, quantity, resultId, indicatorId, content, appraisalId, state } of log) {
      const { start, end, unit, note, evidence } = content;
      const written = { text, date, minutes, quantity, resultId, indicatorId, start, end, unit, note, evidence };
      assert.ok(z.safeParse(newActivity, { id, ...written }).success, JSON.stringify(written));
      const year = rows.find((row) => row.id === appraisalId)?.evaluationState ?? '';
      assert.ok(state !== 'waiting' || ['collecting', 'rating', 'rated'].includes(year), `${year}: ${text}`);
    }
  });

  it('judges quarters without gaps once they are signed', async () => {
    const { terms, appraisals: all } = await loadedOn('2026-11-21');
    for (const { appraisalId, evaluation, signedAt, predicate } of terms) {
      if (signedAt === null) continue;
      const results = all.find(({ id }) => id === appraisalId)?.plan.versions?.[0]?.results;
      const judged = results ?? all.find(({ id }) => id === appraisalId)?.plan.results ?? [];
      assert.deepEqual(evaluationGaps(evaluation, judged, demoPolicy.behaviours, evaluation.suggestions), []);
      assert.equal(predicate, predicateOf(evaluation));
    }
  });

  it('has people from outside in 360° rounds: heard, being asked, and named', async () => {
    const { db } = store;
    const reviews = await db.select().from(communityReviews);
    const rounds = await db.select().from(reviewRounds);
    const whose = (nip: string) => {
      const id = of(nip, 2026)?.id;
      return { review: reviews.find((one) => one.id === id), round: rounds.find((one) => one.id === id) };
    };
    assert.equal(reviews.length, 3);

    const heard = whose(cast.health.clinic.kartika);
    assert.equal(heard.round?.state, 'closed');
    const ranges = heard.review?.summary?.questions.map(({ range, hidden }) => (range ? 'range' : hidden));
    assert.deepEqual(ranges, ['range', 'range', 'range', 'range', 'range', 'too-few-raters']);
    assert.ok((heard.review?.summary?.comments.length ?? 0) >= 10);
    assert.deepEqual([heard.review?.people, heard.review?.nominees, heard.review?.records], [[], [], []]);

    const asked = whose(cast.education.wawan);
    const appraisal = asked.review?.id ?? '';
    assert.deepEqual([asked.round?.state, asked.round?.reviewers, asked.review?.isInvited], ['open', [], true]);
    const answers = (await db.select().from(outsideAnswers)).filter(({ appraisalId }) => appraisalId === appraisal);
    const invitations = (await db.select().from(publicInvitations)).filter(({ recordId }) => recordId === appraisal);
    const unused = invitations.filter(({ isUsed }) => !isUsed).map(({ id }) => id);
    assert.deepEqual(unused.sort(), demoReviewInvitations.map(invitationId).sort());
    assert.equal(invitations.length, asked.review?.people.length);
    assert.equal(invitations.length - unused.length, answers.length);

    const named = whose(cast.registry.maria);
    assert.equal(named.round, undefined);
    assert.ok(named.review && named.review.nominees.length > 0 && named.review.records.length > 0);
  });

  it('has services with officers, past surveys that show something of everything, and two that take answers', async () => {
    const desks = await store.db.select().from(serviceDesks);
    assert.ok(
      desks.length >= 6 && desks.every(({ officerIds, services }) => officerIds.length > 0 && services.length > 0),
    );
    const all = await store.db.select().from(surveys);
    const open = all.filter(({ state }) => state === 'open');
    assert.deepEqual(
      open.map(({ code }) => code).sort(),
      Object.values(demoSurveys)
        .filter((code) => typeof code === 'string')
        .sort(),
    );
    const results = all.flatMap((survey) => (survey.results ? [survey.results] : []));
    assert.ok(results.length >= 12);
    assert.ok(results.some(({ hidden }) => hidden === 'too-few'));
    assert.ok(results.some(({ sample }) => sample.isEnough === false) && results.some(({ sample }) => sample.isEnough));
    assert.deepEqual([...new Set(results.map((one) => one.class))].sort(), ['B', 'C', null]);
    const flagged = results.filter(({ examination }) => examination.findings.some(({ kind }) => kind === 'campaign'));
    assert.deepEqual(
      flagged.map(({ service }) => service),
      ['KTP elektronik'],
    );
    const answers = await store.db.select().from(surveyAnswers);
    assert.deepEqual([...new Set(answers.map(({ surveyId }) => surveyId))].sort(), open.map(({ id }) => id).sort());
  });
});
