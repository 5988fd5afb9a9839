import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { presetPolicy, scoreCard } from '../../src/rules/index.js';
import type {
  ReviewAssignment,
  ReviewRound,
  ScoreCard,
  ScoreCardInputs,
  WorkPlan,
  WorkPlanChange,
} from '../../src/contract/index.js';
import { appraiser, employee, hrOfficer, reviewers } from '../../stories/portal/people.js';
import { walkFacts } from '../../stories/portal/api.js';
import { nextStep } from '../../stories/portal/walk.js';
import { openPortal, Visitor } from './visitor.js';

let opened: Awaited<ReturnType<typeof openPortal>>;

before(async () => {
  opened = await openPortal();
});
after(() => opened.serving.close());

const hrAgency = { nip: hrOfficer.nip };
const step = async () => nextStep(await walkFacts(opened.api, hrAgency))?.number ?? 'done';

/** Calls the API as that person, with the version read last. */
async function call<Body>(nip: string, method: string, path: string, body?: unknown, etag?: string): Promise<Body> {
  const { token } = await opened.api.openSession({ nip });
  const headers = {
    authorization: `Bearer ${token}`,
    'idempotency-key': randomUUID(),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(etag && { 'if-match': etag }),
  };
  const response = await fetch(`${opened.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${answer}`);
  return JSON.parse(answer) as Body;
}

/** Reads the record, then sends the step with its version. */
async function take(nip: string, record: string, action: string, body?: unknown, method = 'POST') {
  const { etag } = await call<{ etag: string }>(nip, 'GET', record);
  return call<{ etag: string }>(nip, method, action === '' ? record : `${record}/${action}`, body, etag);
}

const plan: WorkPlanChange = {
  results: [
    {
      id: randomUUID(),
      kind: 'main',
      title: 'Cakupan imunisasi anak meningkat',
      parentResultId: null,
      indicators: [
        {
          ...{
            id: randomUUID(),
            name: 'Anak yang mendapat imunisasi dasar lengkap',
            aspects: ['quantity'],
            perspective: null,
          },
          ...{ unit: 'anak', measured: 'cumulative', note: '', libraryId: null, direction: 'higher', target: 320 },
        },
      ],
    },
  ],
  annexes: { support: '', accountability: 'Laporan setiap triwulan.', consequences: '' },
};

it('the guide follows the appraisal from the empty plan to the acknowledged card', async () => {
  assert.equal(await step(), 1);
  const { id } = await call<{ id: string }>(employee.nip, 'POST', '/v1/appraisals', {});
  const appraisal = `/v1/appraisals/${id}`;
  const [workPlan, assessment, round, evaluation] = ['work-plan', 'self-assessment', 'review-round', 'evaluation'].map(
    (record) => `${appraisal}/${record}`,
  ) as [string, string, string, string];
  assert.equal(await step(), 1);

  await take(employee.nip, workPlan, '', plan, 'PUT');
  await take(employee.nip, workPlan, 'submit');
  assert.equal(await step(), 2);
  await take(appraiser.nip, workPlan, 'return', { note: 'Tambahkan ukuran mutu.' });
  assert.equal(await step(), 3);
  await take(employee.nip, workPlan, 'submit');
  assert.equal(await step(), 4);
  await take(appraiser.nip, workPlan, 'approve', {});
  assert.equal(await step(), 5);

  const { results } = await call<WorkPlan>(employee.nip, 'GET', workPlan);
  const realisations = results.flatMap(({ indicators }) =>
    indicators.map(({ id: indicatorId }) => ({ indicatorId, actual: 341, note: '', evidence: [] })),
  );
  await take(
    employee.nip,
    assessment,
    '',
    { achievements: 'Tercapai.', challenges: '', realisations, reflections: [] },
    'PUT',
  );
  await take(employee.nip, assessment, 'submit');
  assert.equal(await step(), 6);

  const ids = await Promise.all(reviewers.map(async ({ nip }) => (await opened.api.me({ nip })).employee.id));
  await take(appraiser.nip, round, '', { reviewers: ids.map((employeeId) => ({ employeeId, group: 'peer' })) }, 'PUT');
  await take(appraiser.nip, round, 'open');
  assert.equal(await step(), 7);
  await asNextReviewer(id);
  for (const { nip } of reviewers) {
    const { items } = await call<{ items: ReviewAssignment[] }>(nip, 'GET', '/v1/review-assignments?state=waiting');
    const { id: assignmentId, etag, behaviours } = items[0] as ReviewAssignment;
    const answers = behaviours.flatMap(({ statements }) => statements.map(({ id }) => ({ statement: id, score: 3 })));
    await call(nip, 'PUT', `/v1/review-assignments/${assignmentId}/answer`, { answers, comments: [] }, etag);
  }
  // The last answer closes the round by itself.
  assert.equal((await call<ReviewRound>(appraiser.nip, 'GET', round)).state, 'closed');
  assert.equal(await step(), 8);

  const judgement = {
    results: results.map(({ id: resultId }) => ({ resultId, rating: 'meets', note: '' })),
    behaviours: presetPolicy.behaviours.map(({ key }) => ({ value: key, rating: 'meets', note: '' })),
    ...{ workResultRating: 'meets', workResultReason: '', behaviourRating: 'meets', behaviourReason: '' },
    ...{ notes: 'Terima kasih.', recommendation: '' },
  };
  await take(appraiser.nip, evaluation, '', judgement, 'PUT');
  await take(appraiser.nip, evaluation, 'sign');
  assert.equal(await step(), 8);
  await take(appraiser.nip, evaluation, 'deliver');
  assert.equal(await step(), 9);
  await take(employee.nip, evaluation, 'acknowledge');
  assert.equal(await step(), 'done');

  const card = await call<ScoreCard>(employee.nip, 'GET', `${appraisal}/score-card`);
  const inputs = await call<ScoreCardInputs>(employee.nip, 'GET', `${appraisal}/score-card/inputs`);
  assert.deepEqual(card, JSON.parse(JSON.stringify(scoreCard(inputs))));
  assert.equal(card.predicate, 'good');
  assert.deepEqual(
    card.trend.map(({ year, predicate }) => [year, predicate]),
    [
      [2023, 'good'],
      [2024, 'needs-improvement'],
      [2025, 'good'],
      [2026, 'good'],
    ],
  );
});

/** The button of step seven signs in as someone who was asked; the page before it names nobody who has or has not answered. */
async function asNextReviewer(appraisalId: string) {
  const who = new Visitor(opened.url);
  await who.signInAs('Putri');
  const { body } = await who.get('/panduan');
  assert.match(body, /Langkah 7 dari 9/);
  assert.match(body, /0 dari 4 rekan selesai/);
  for (const { name } of reviewers) assert.doesNotMatch(body, new RegExp(name));
  const { status, headers } = await who.post('/panduan/lanjut', {});
  assert.deepEqual([status, headers.get('location')], [303, '/umpan-balik-360']);
  const home = await who.get('/umpan-balik-360');
  assert.ok(reviewers.some(({ name }) => home.body.includes(name)));
  assert.doesNotMatch(home.body, new RegExp(appraisalId));
}
