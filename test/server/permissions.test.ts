import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import {
  capabilities,
  type Endpoint,
  type OperationId,
  operations,
  type Relation,
  visibility,
} from '../../src/contract/index.js';
import type { Answer, Call } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { type Bench, onBothDatabases, setUpBench } from './harness.js';
import { prepareValidRequests, type ValidRequests } from './valid-requests.js';

/** Somebody, and how they stand to each kind of record. */
interface Place {
  readonly person: Person;
  readonly appraisal?: Relation[];
  readonly assignment?: Relation[];
  readonly unit?: Relation[];
  /** To the service desk of that unit, beside `unit`. */
  readonly desk?: Relation[];
  readonly feedback?: Relation[];
}

/**
 * How each of these people stands to Ani's appraisal, to the review that Budi is asked for, to the unit in which she works and its
 * service desk, and to the feedback that Budi drafts.
 */
const standing: Record<string, Place> = {
  'the employee': { person: 'ani', appraisal: ['own'], unit: ['unit-member'] },
  'the appraiser': { person: 'lead', appraisal: ['appraiser', 'same-unit'], unit: ['unit-member', 'unit-head'] },
  'the second-level appraiser': { person: 'head', appraisal: ['second-level-appraiser'], unit: ['above-unit'] },
  'a reviewer': {
    ...{ person: 'budi', appraisal: ['same-unit'], unit: ['unit-member'] },
    ...{ assignment: ['reviewer'], feedback: ['giver'], desk: ['service-officer'] },
  },
  'a colleague of the unit': { person: 'citra', appraisal: ['same-unit'], unit: ['unit-member'] },
  'a stranger': { person: 'joko' },
  'the HR agency': { person: 'officer' },
  'an auditor': { person: 'auditor' },
};

const agencyRoles: Partial<Record<Person, Relation[]>> = { officer: ['hr-agency'], auditor: ['auditor'] };

/** What the table says: whether the person gets past the door, and if not, by which answer they are turned away. */
function expected(
  endpoint: Endpoint,
  { person, appraisal, assignment, unit, desk, feedback }: Place,
): 'in' | 403 | 404 {
  const relations: Relation[] = ['signed-in', ...(agencyRoles[person] ?? [])];
  const atDesk = [...(unit ?? []), ...(desk ?? [])];
  const mayHandle = (['service-officer', 'unit-head', 'above-unit', 'hr-agency'] as const).some((one) =>
    [...relations, ...atDesk].includes(one),
  );
  const ofCase: Relation[] = mayHandle ? ['case-handler'] : [];
  const ofPublic = { 'service-desk': atDesk, survey: atDesk, 'forum-day': atDesk, 'public-case': ofCase };
  const ofScope = { appraisal, 'review-assignment': assignment, unit, proposal: unit, feedback, ...ofPublic };
  if (endpoint.scope in ofScope) relations.push(...(ofScope[endpoint.scope as keyof typeof ofScope] ?? []));
  const known: readonly Relation[] = visibility[endpoint.scope];
  if (!known.some((relation) => relations.includes(relation))) return 404;
  return endpoint.relations.some((relation) => relations.includes(relation)) ? 'in' : 403;
}

/** Operations that find nothing behind the door: a person whom one cannot see, a part that was never sent. */
const mayFindNothing: readonly OperationId[] = [
  'employees.get',
  'feedback.frame',
  'feedback.create',
  'evidenceFiles.content',
  'documents.signedCopy',
  'webhooks.replay',
  'surveys.hideComment',
];

const ofPeople = operations.filter(
  ([, { relations }]) => !relations.some((relation) => relation === 'public' || relation === 'portal'),
);

onBothDatabases('permissions', (store) => {
  let bench: Bench;
  let valid: ValidRequests;

  before(async () => {
    bench = await setUpBench(store());
    valid = await prepareValidRequests(bench);
  });

  // A version that is never current: whoever gets past the door of a write is stopped there, and nothing changes.
  const send = (operation: OperationId, endpoint: Endpoint, call: Call): Promise<Answer> =>
    bench.api.call(operation, {
      params: valid.params,
      ...(valid.bodies[operation] !== undefined && { body: valid.bodies[operation] }),
      ...(endpoint.sends && { bytes: new TextEncoder().encode('%PDF-1.7') }),
      ...(endpoint.ifMatch && { etag: '"never"' }),
      ...call,
    });

  for (const [who, place] of Object.entries(standing)) {
    it(`lets ${who} do what the table says, and nothing else`, async () => {
      for (const [operation, endpoint] of ofPeople) {
        if (operation === 'sessions.end') continue;
        const wanted = expected(endpoint, place);
        // What one may remove is gone for the others who come after.
        if (endpoint.method === 'DELETE' && wanted === 'in') continue;
        const { status, text } = await send(operation, endpoint, bench.walk.as(place.person));
        const seen = status === 403 || status === 404 ? status : 'in';
        if (wanted === 'in' && seen === 404 && mayFindNothing.includes(operation)) continue;
        assert.equal(seen, wanted, `${operation} by ${who}: ${text}`);
        assert.ok(status < 500, `${operation} by ${who}: ${text}`);
      }
    });
  }

  it('turns away whoever has no session, before anything else', async () => {
    for (const [operation, endpoint] of ofPeople) {
      for (const token of [undefined, 'Bearer nonsense', 'Basic eDp5']) {
        const headers: Record<string, string> = token === undefined ? {} : { Authorization: token };
        const { status, headers: answered } = await send(operation, endpoint, { headers });
        assert.equal(status, 401, operation);
        assert.equal(answered.get('WWW-Authenticate'), 'Bearer');
      }
    }
    const { status } = await bench.api.call('sessions.create', { body: {}, headers: { Authorization: 'Basic eDp5' } });
    assert.equal(status, 401);
  });

  it('keeps a session to what it was opened for', async () => {
    const { api, agency } = bench;
    for (const missing of capabilities) {
      const others = capabilities.filter((capability) => capability !== missing);
      const body = { employeeId: agency.ids.lead, capabilities: others };
      const { token } = await api.ok('sessions.create', { body });
      for (const [operation, endpoint] of ofPeople.filter(([, { capability }]) => capability === missing)) {
        const { status, text } = await send(operation, endpoint, { headers: { Authorization: `Bearer ${token}` } });
        assert.equal(status, 403, `${operation}: ${text}`);
      }
    }
  });

  it('answers for what one may not see exactly as for what does not exist', async () => {
    const { walk } = bench;
    for (const [operation, endpoint] of ofPeople) {
      if (['agency', 'unit', 'service-desk', 'forum-day'].includes(endpoint.scope)) continue;
      const hidden = await send(operation, endpoint, walk.as('joko'));
      const none = 'no-such-thing';
      const records = {
        appraisalId: none,
        assignmentId: none,
        proposalId: none,
        feedbackId: none,
        surveyId: none,
        caseId: none,
      };
      const params = { ...valid.params, ...records };
      const missing = await send(operation, endpoint, { ...walk.as('joko'), params });
      assert.equal(hidden.status, 404, operation);
      assert.equal(neutral(hidden), neutral(missing), operation);
    }
  });

  it('answers for a hidden employee exactly as for a missing one', async () => {
    const { api, walk } = bench;
    const hidden = await api.call('employees.get', { ...walk.as('joko'), params: valid.params });
    const missing = await api.call('employees.get', { ...walk.as('joko'), params: { employeeId: 'nobody' } });
    assert.equal(hidden.status, 404);
    assert.equal(neutral(hidden), neutral(missing));
  });

  it('does not know the people of another agency', async () => {
    const other = await setUpBench(store());
    const { status } = await bench.api.call('employees.get', {
      ...bench.walk.as('officer'),
      params: { employeeId: other.agency.ids.ani },
    });
    assert.equal(status, 404);
    const list = await other.api.ok('appraisals.list', other.walk.as('officer'));
    assert.deepEqual(list.items, []);
  });

  it('shows staff number and legal standing only to the person, the superior and the HR agency', async () => {
    const { api, walk } = bench;
    const seen = async (person: Person) => {
      const { nip, legalStanding } = await api.ok('employees.get', { ...walk.as(person), params: valid.params });
      return [nip !== null, legalStanding !== null];
    };
    assert.deepEqual(await Promise.all((['ani', 'lead', 'officer', 'budi'] as const).map(seen)), [
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  it('ends a session for good', async () => {
    const { api, agency } = bench;
    const { token } = await api.ok('sessions.create', { body: { employeeId: agency.ids.joko } });
    const headers = { Authorization: `Bearer ${token}` };
    assert.equal((await api.call('me.get', { headers })).status, 200);
    assert.equal((await api.call('sessions.end', { headers })).status, 204);
    assert.equal((await api.call('me.get', { headers })).status, 401);
  });

  it('takes no token after its time', async () => {
    const { api, agency, clock } = bench;
    const { token } = await api.ok('sessions.create', { body: { employeeId: agency.ids.joko, lifetime: 60 } });
    const then = clock.now;
    clock.now = new Date(then.getTime() + 61_000);
    assert.equal((await api.call('me.get', { headers: { Authorization: `Bearer ${token}` } })).status, 401);
    clock.now = then;
  });
});

/** An answer without what differs between any two requests: status, headers and body. */
function neutral({ status, headers, text }: Answer): string {
  const { instance: _instance, requestId: _requestId, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const kept = [...headers].filter(([name]) => name !== 'x-request-id');
  return JSON.stringify([status, kept, rest]);
}
