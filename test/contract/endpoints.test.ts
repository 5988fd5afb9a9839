import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endpoints,
  keyRule,
  operations,
  pathParameters,
  problemsOf,
  problemTypeOf,
  problemTypes,
  problemTypeUri,
  visibility,
} from '../../src/contract/index.js';

test('no two operations answer to the same method and path', () => {
  const addresses = operations.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  assert.deepEqual(addresses.length, new Set(addresses).size);
});

test('what comes next exists', () => {
  const ids = new Set<string>(operations.map(([id]) => id));
  for (const [id, { next = [] }] of operations) {
    for (const name of next) assert.ok(ids.has(name), `${id} points to ${name}`);
  }
});

test('an operation on an appraisal or an assignment names it in its path', () => {
  const names = { appraisal: 'appraisalId', 'review-assignment': 'assignmentId' } as const;
  for (const [id, { scope, path }] of operations) {
    if (scope === 'appraisal' || scope === 'review-assignment') {
      assert.ok(pathParameters(path).includes(names[scope]), `${id}: ${path}`);
    }
  }
});

test('whoever may call an operation may know of its record', () => {
  for (const [id, { scope, relations }] of operations) {
    if (scope !== 'appraisal' && scope !== 'review-assignment') continue;
    const known: readonly string[] = visibility[scope];
    for (const relation of relations) assert.ok(known.includes(relation), `${id}: ${relation}`);
  }
});

test('every write to an editable record asks for its version, every creation for a key', () => {
  for (const [id, endpoint] of operations) {
    // Nobody else can change what these three replace: the caller's own vote, a part of their file, a signed copy.
    const isOnlyTheirs = id === 'indicatorProposals.vote' || endpoint.sends !== undefined;
    if (endpoint.method === 'PUT') assert.equal(endpoint.ifMatch, isOnlyTheirs ? undefined : true, id);
    if (endpoint.status === 201 && id !== 'sessions.create') assert.equal(keyRule(endpoint), 'required', id);
  }
  assert.equal(keyRule(endpoints.sessions.create), 'ignored');
});

test('a read never asks for a key or a version', () => {
  for (const [id, endpoint] of operations.filter(([, { method }]) => method === 'GET')) {
    assert.equal(keyRule(endpoint), 'ignored', id);
    assert.equal(endpoint.ifMatch, undefined, id);
    assert.ok(!problemsOf(endpoint).includes('stale-version'), id);
  }
});

test('problem types go to the wire and back; unknown ones are not guessed', () => {
  for (const type of Object.keys(problemTypes) as (keyof typeof problemTypes)[]) {
    assert.equal(problemTypeOf(problemTypeUri(type)), type);
  }
  assert.equal(problemTypeOf('urn:asn-kinerja:problem:of-tomorrow'), undefined);
  assert.equal(problemTypeOf('urn:asn-kinerja:problem:toString'), undefined);
  assert.equal(problemTypeOf('about:blank'), undefined);
});
