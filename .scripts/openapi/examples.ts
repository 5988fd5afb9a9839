// Records one request and its answer for every operation, from the reference server itself: in memory, with a clock, ids
// and randomness that are the same every time.
import { pino } from 'pino';
import { type OperationId, operations } from '../../src/contract/index.js';
import { createServer, openStore } from '../../src/server/index.js';
import type { Sources } from '../../src/server/store/database.js';
import { type Answer, ApiCaller } from '../../test/support/api-caller.js';
import { fillExampleAgency } from '../../test/support/example-agency.js';
import { ExampleWalk, reviewers, selfAssessment } from '../../test/support/example-walk.js';

/** What was sent and answered, ready for the document. */
export interface Example {
  readonly request?: unknown;
  readonly response?: unknown;
  readonly etag?: string;
}

/** An example of every operation. Where it was called more than once, the last successful call counts. */
export async function recordExamples(): Promise<Map<OperationId, Example>> {
  const store = await openStore({ memory: true });
  const sources = steadySources();
  const server = createServer({ store, ...sources, logger: pino({ level: 'silent' }), checkResponses: true });
  const agency = await fillExampleAgency(store, sources);
  const examples = new Map<OperationId, Example>();
  const api = new ApiCaller(server.fetch, (operation, { init }, answer) => {
    if (answer.status < 300) examples.set(operation, exampleOf(init.body, answer));
  });
  await walk(new ExampleWalk(api, agency));
  await store.close();
  const missing = operations.map(([operation]) => operation).filter((operation) => !examples.has(operation));
  if (missing.length > 0) throw new Error(`No example was recorded of: ${missing.join(', ')}`);
  return examples;
}

/** A whole appraisal, with a look at everything that can be read. */
async function walk(example: ExampleWalk): Promise<void> {
  const { api, agency } = example;
  const officer = example.as('officer');
  await example.begin();
  await example.plan();
  const own = { ...example.as('ani'), params: example.params };
  const appraiser = { ...example.as('lead'), params: example.params };
  await api.ok('workPlans.leaderResults', own);
  await example.assessSelf();
  await example.openRound();
  for (const [turn, { person }] of reviewers.slice(0, -1).entries()) await example.answer(person, turn);
  const last = reviewers.at(-1)?.person ?? 'indah';
  const assignment = { ...example.as(last), params: { assignmentId: await example.assignmentOf(last) } };
  await api.change('reviewRounds.close', appraiser);
  await api.ok('reviewRounds.get', appraiser);
  await api.ok('reviewRounds.summary', own);
  await api.ok('reviewAssignments.get', assignment);
  await example.rate();
  await api.ok('tasks.list', example.as('lead'));
  await example.finish();
  await api.ok('appraisals.get', own);
  await api.ok('appraisals.list', example.as('lead'));
  await api.ok('evaluations.get', own);
  await api.ok('selfAssessments.get', own);
  await api.ok('workPlans.get', own);
  await api.ok('scoreCards.get', own);
  await api.ok('scoreCards.inputs', own);
  await readAgency(example);
  await changeAgency(example);
  await api.ok('auditEvents.ofAppraisal', { ...own, query: { limit: '3' } });
  await api.ok('auditEvents.list', { ...officer, query: { limit: '3' } });
  await declineReview(example);
  await api.ok('sessions.create', { body: { employeeId: agency.ids.ani, lifetime: 900 } });
  await api.ok('sessions.end', example.as('joko'));
}

async function readAgency(example: ExampleWalk): Promise<void> {
  const { api, agency } = example;
  const as = example.as('ani');
  await api.ok('service.describe');
  await api.ok('me.get', as);
  await api.ok('policy.get', as);
  await api.ok('periods.get', { ...as, params: { periodId: agency.periodId } });
  const { items } = await api.ok('units.list', { ...as, query: { limit: '2' } });
  await api.ok('units.get', { ...as, params: { unitId: items[0]?.id ?? '' } });
  await api.ok('employees.list', { ...as, query: { limit: '2', search: 'ani' } });
  await api.ok('employees.get', { ...as, params: { employeeId: agency.ids.ani } });
  await api.ok('indicatorLibrary.list', { ...as, query: { search: 'dokumen' } });
}

async function changeAgency(example: ExampleWalk): Promise<void> {
  const { api } = example;
  const officer = example.as('officer');
  const period = { label: '2027', evaluationEnd: '2028-01-31' };
  const { id } = await api.ok('periods.create', {
    ...officer,
    body: { ...period, year: 2027, start: '2027-01-01', end: '2027-12-31' },
  });
  await api.change('periods.change', { ...officer, params: { periodId: id }, body: { ...period, state: 'planned' } });
  await api.ok('periods.list', officer);
  const { id: _id, version: _version, since: _since, etag, ...rules } = await api.ok('policy.get', officer);
  await api.ok('policy.change', { ...officer, etag, body: { ...rules, evaluationCycle: 'month' } });
}

/** A second appraisal whose round is open, for what a reviewer sees. */
async function declineReview(example: ExampleWalk): Promise<void> {
  const { api, agency } = example;
  const { id } = await api.ok('appraisals.create', { ...example.as('lead'), body: { employeeId: agency.ids.eka } });
  const other = new ExampleWalk(api, { ...agency, ids: { ...agency.ids, ani: agency.ids.eka, eka: agency.ids.ani } });
  other.appraisalId = id;
  await other.plan();
  await api.change('selfAssessments.save', { ...other.as('ani'), params: other.params, body: selfAssessment });
  await api.change('selfAssessments.submit', { ...other.as('ani'), params: other.params });
  await other.openRound();
  const { items } = await api.ok('reviewAssignments.list', { ...example.as('budi'), query: { state: 'waiting' } });
  const params = { assignmentId: items[0]?.id ?? '' };
  const citra = await api.ok('reviewAssignments.list', { ...example.as('citra'), query: { state: 'waiting' } });
  await other.answer('budi', 1);
  await api.ok('reviewAssignments.get', { ...example.as('budi'), params });
  await api.change('reviewAssignments.decline', {
    ...example.as('citra'),
    params: { assignmentId: citra.items[0]?.id ?? '' },
  });
}

/** Time passes by half a minute with every look at the clock; ids count up. */
function steadySources(): Sources {
  let ids = 0;
  let looks = 0;
  let random = 1;
  return {
    now: () => new Date(Date.parse('2026-06-15T02:00:00Z') + (looks += 1) * 500),
    makeId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    makeRandom: () => (random = (random * 48_271) % 2_147_483_647) / 2_147_483_647,
  };
}

function exampleOf(request: unknown, { body, headers }: Answer): Example {
  const etag = headers.get('ETag');
  return {
    ...(typeof request === 'string' && { request: shortened(JSON.parse(request) as unknown) }),
    ...(body !== undefined && { response: shortened(body) }),
    ...(etag !== null && { etag }),
  };
}

const itemsShown = 2;

/** Long lists are cut, and a token is not shown: even an expired one looks like a secret to those who search for them. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, itemsShown).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'token' ? 'header.claims.signature' : shortened(part)]),
  );
}
