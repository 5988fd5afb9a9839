import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { type AuditEvent, operations } from '../../src/contract/index.js';
import { verifyAuditChain } from '../../src/server/index.js';
import * as schema from '../../src/server/store/schema.js';
import { problemOf } from '../support/api-caller.js';
import { people, type Person } from '../support/example-agency.js';
import { reviewAnswer, reviewers } from '../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';

const raters = reviewers.map(({ person }) => person);

onBothDatabases('anonymity of a review', (store) => {
  let bench: Bench;
  before(async () => {
    bench = await setUpBench(store());
    await bench.walk.begin();
    await bench.walk.plan();
    const early = await bench.api.call('reviewRounds.summary', on('lead'));
    assert.deepEqual([early.status, problemOf(early).type], [404, 'urn:asn-kinerja:problem:not-found']);
    assert.equal((await bench.api.ok('scoreCards.inputs', on('lead'))).review, null);
    await bench.walk.openRound('2026-06-20');
  });

  const on = (person: Person) => ({ ...bench.walk.as(person), params: bench.walk.params });

  /** Everything that the appraiser and the HR agency can read, as one text for each operation. */
  async function everything(person: Person): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const [operation, endpoint] of operations) {
      if (endpoint.method !== 'GET' || endpoint.scope === 'review-assignment') continue;
      if (['units.get', 'employees.get', 'periods.get', 'employees.list'].includes(operation)) continue;
      const { status, text } = await bench.api.call(operation, on(person));
      if (status === 200) texts.set(operation, text);
    }
    return texts;
  }

  /** The agency's record, oldest first. */
  async function record(): Promise<AuditEvent[]> {
    const { items } = await bench.api.ok('auditEvents.list', { ...bench.walk.as('officer'), query: { limit: '200' } });
    return items.reverse();
  }

  const isByReviewer = ({ operation }: AuditEvent) => operation.startsWith('reviewAssignments.');

  it('shows nothing of the answers while the round runs, but how many are finished', async () => {
    const { api, walk } = bench;
    for (const [turn, person] of raters.slice(0, 4).entries()) await walk.answer(person, turn);
    const summary = await api.ok('reviewRounds.summary', on('lead'));
    assert.deepEqual([summary.state, summary.closedOn, summary.values], ['open', null, []]);
    const round = await api.ok('reviewRounds.get', on('lead'));
    assert.equal(round.finished, 4);
    for (const [operation, text] of await everything('lead')) {
      assert.ok(!text.includes('Mau membantu'), `${operation} shows a comment`);
    }
  });

  it('does not tell who has answered or declined', async () => {
    const { api, walk } = bench;
    const params = { assignmentId: await walk.assignmentOf('fajar') };
    await api.change('reviewAssignments.decline', { ...walk.as('fajar'), params });
    const round = await api.ok('reviewRounds.get', on('lead'));
    assert.deepEqual(Object.keys(round.reviewers[0] ?? {}).sort(), ['employee', 'group']);
    assert.deepEqual(
      round.reviewers.map(({ employee }) => employee.name),
      raters.map((person) => people[person].name).sort(),
    );
  });

  it('lets a reviewer read and replace their own answer, and nobody else', async () => {
    const { api, walk } = bench;
    const params = { assignmentId: await walk.assignmentOf('budi') };
    const own = await api.ok('reviewAssignments.get', { ...walk.as('budi'), params });
    assert.equal(own.state, 'answered');
    assert.equal(own.comments[0]?.text, 'Mau membantu saat loket penuh, kali ke-1.');
    for (const person of ['lead', 'officer', 'ani', 'citra', 'auditor'] as const) {
      assert.equal((await api.call('reviewAssignments.get', { ...walk.as(person), params })).status, 404);
    }
    await walk.answer('budi', 7);
  });

  it('keeps what reviewers do out of the record while the round runs', async () => {
    assert.deepEqual((await record()).filter(isByReviewer), []);
  });

  it('opens a session without saying for whom', async () => {
    const { api, walk } = bench;
    const { items } = await api.ok('auditEvents.list', { ...walk.as('officer'), query: { limit: '200' } });
    const sessions = items.filter(({ operation }) => operation === 'sessions.create');
    assert.ok(sessions.length > 0);
    assert.ok(sessions.every(({ actorId, objectId }) => actorId === null && objectId === null));
  });

  it('closes by itself when its last day has passed', async () => {
    const { api, clock, walk } = bench;
    const budi = { ...walk.as('budi'), params: { assignmentId: await walk.assignmentOf('budi') } };
    const moveTo = (moment: string) => {
      clock.now = new Date(moment);
      api.forgetTokens();
    };
    moveTo('2026-06-20T16:59:00Z');
    assert.equal((await api.ok('reviewRounds.summary', on('lead'))).state, 'open');
    // Midnight in Jakarta.
    moveTo('2026-06-20T17:00:00Z');
    const summary = await api.ok('reviewRounds.summary', on('lead'));
    assert.deepEqual([summary.state, summary.closedOn], ['closed', '2026-06-20']);
    // Four answers, one of them sent twice, and one refusal: in one piece, by operation, with the day of the close alone.
    const events = await record();
    const closing = events.findIndex(({ operation }) => operation === 'reviewRounds.close');
    const batch = events.slice(closing - 6, closing + 1);
    assert.deepEqual(
      batch.map(({ operation }) => operation),
      [...Array<string>(5).fill('reviewAssignments.answer'), 'reviewAssignments.decline', 'reviewRounds.close'],
    );
    assert.equal(events.filter(isByReviewer).length, 6);
    for (const { actorId, objectId, appraisalId, at, requestId } of batch) {
      const { appraisalId: own } = walk;
      assert.deepEqual([actorId, objectId, appraisalId, at, requestId], [null, own, own, '2026-06-20', '']);
    }
    assert.ok((await verifyAuditChain(store().db, bench.agency.agency.id)).ok);
    const ofAppraisal = await api.ok('auditEvents.ofAppraisal', { ...on('ani'), query: { limit: '200' } });
    assert.ok(ofAppraisal.items.length > 0 && !ofAppraisal.items.some(isByReviewer));
    const asked = await api.ok('reviewAssignments.get', budi);
    assert.deepEqual([asked.state, asked.answers, asked.comments], ['closed', [], []]);
    const body = reviewAnswer(asked, 2);
    const late = await api.call('reviewAssignments.answer', { ...budi, etag: asked.etag, body });
    assert.deepEqual([late.status, problemOf(late).currentState], [409, 'closed']);
  });

  it('leaves no tie between an answer and its author in the database', async () => {
    const { agency } = bench.agency;
    const { db } = store();
    const responses = await db
      .select()
      .from(schema.reviewResponses)
      .where(eq(schema.reviewResponses.agencyId, agency.id));
    const assignments = await db
      .select()
      .from(schema.reviewAssignments)
      .where(eq(schema.reviewAssignments.agencyId, agency.id));
    const keys = await db.select().from(schema.idempotencyKeys).where(eq(schema.idempotencyKeys.agencyId, agency.id));
    assert.equal(responses.length, 4);
    assert.ok(
      assignments.every(({ answer, state, version }) => answer === null && state === 'closed' && version === 1_000_000),
    );
    const ofReviewers = keys.filter(({ assignmentId }) => assignmentId !== null);
    assert.ok(ofReviewers.length > 0);
    for (const { fingerprint, body } of ofReviewers) {
      assert.equal(fingerprint, '');
      assert.ok(!body?.includes('Mau membantu') && !body?.includes('"score":3,"'), 'a kept answer holds what was sent');
    }
    const text = JSON.stringify(responses);
    for (const person of raters) assert.ok(!text.includes(bench.agency.ids[person]));
  });

  it('says nothing after the close that names a rater, a time or a count', async () => {
    const { api, agency, walk } = bench;
    for (const person of ['ani', 'lead', 'head', 'officer'] as const) {
      for (const operation of ['reviewRounds.summary', 'scoreCards.get', 'scoreCards.inputs'] as const) {
        const { text } = await api.call(operation, { ...walk.as(person), params: walk.params });
        for (const rater of raters) {
          assert.ok(!text.includes(agency.ids[rater]), `${operation} names ${rater}`);
          assert.ok(!text.includes(people[rater].name), `${operation} names ${rater}`);
        }
      }
    }
  });

  it('tells the last reviewer, who repeats a lost answer, that it arrived', async () => {
    const { api, walk } = await setUpBench(store());
    await walk.begin();
    await walk.plan();
    await walk.openRound();
    for (const [turn, person] of raters.slice(0, -1).entries()) await walk.answer(person, turn);
    const last = {
      ...walk.as('indah'),
      params: { assignmentId: await walk.assignmentOf('indah') },
      key: 'lost-answer',
    };
    const asked = await api.ok('reviewAssignments.get', last);
    const call = { ...last, etag: asked.etag, body: reviewAnswer(asked, 3) };
    const first = await api.call('reviewAssignments.answer', call);
    const again = await api.call('reviewAssignments.answer', call);
    assert.deepEqual([first.status, again.status], [200, 200]);
    assert.equal(again.text, first.text);
    assert.ok(!again.text.includes('Mau membantu'));
    // The repetition leaves no second line, and the close by the last answer no time.
    const { items } = await api.ok('auditEvents.list', { ...walk.as('officer'), query: { limit: '200' } });
    const closing = items.findIndex(({ operation }) => operation === 'reviewRounds.close');
    assert.deepEqual([items[closing]?.actorId, items[closing]?.at], [null, '2026-06-15']);
    assert.ok(items.slice(closing + 1, closing + 1 + raters.length).every(isByReviewer));
    assert.equal(items.filter(isByReviewer).length, raters.length);
    const early = { ...walk.as('budi'), params: { assignmentId: 'unknown' } };
    assert.equal((await api.call('reviewAssignments.get', early)).status, 404);
  });

  it('refuses to open a round in which a group is too small to protect its members', async () => {
    const { api, agency, walk } = await setUpBench(store());
    await walk.begin();
    await walk.plan();
    const lead = { ...walk.as('lead'), params: walk.params, headers: { 'Accept-Language': 'en' } };
    const chosen = (['budi', 'citra', 'dedi', 'eka'] as const).map((person) => ({
      employeeId: agency.ids[person],
      group: 'peer',
    }));
    await api.change('reviewRounds.choose', { ...lead, body: { reviewers: chosen } });
    const answer = await api.call('reviewRounds.open', { ...lead, etag: await api.etag('reviewRounds.open', lead) });
    assert.equal(answer.status, 422);
    assert.deepEqual(problemOf(answer).errors, [
      {
        pointer: '/reviewers',
        code: 'too-few-reviewers',
        detail: 'The group peers needs at least 5 people to keep its answers anonymous.',
      },
    ]);
  });

  it('refuses the subject, the appraiser, strangers to the agency and repeated reviewers', async () => {
    const { api, agency, walk } = await setUpBench(store());
    await walk.begin();
    const lead = { ...walk.as('lead'), params: walk.params };
    const employeeIds = [agency.ids.ani, agency.ids.lead, 'nobody', agency.ids.budi, agency.ids.budi];
    const chosen = employeeIds.map((employeeId) => ({ employeeId, group: 'peer' }));
    const etag = await api.etag('reviewRounds.choose', lead);
    const answer = await api.call('reviewRounds.choose', { ...lead, etag, body: { reviewers: chosen } });
    const codes = problemOf(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    assert.deepEqual(codes?.sort(), [
      '/reviewers/0/employeeId is-subject',
      '/reviewers/1/employeeId is-appraiser',
      '/reviewers/2/employeeId unknown-employee',
      '/reviewers/4/employeeId repeated',
    ]);
  });

  it('suggests peers and subordinates, but neither subject nor appraiser', async () => {
    const { api, walk } = await setUpBench(store());
    await walk.begin();
    const round = await api.ok('reviewRounds.get', { ...walk.as('lead'), params: walk.params });
    const suggested = Object.fromEntries(round.candidates.map(({ employee, group }) => [employee.name, group]));
    assert.deepEqual(suggested, Object.fromEntries(reviewers.map(({ person, group }) => [people[person].name, group])));
  });
});
