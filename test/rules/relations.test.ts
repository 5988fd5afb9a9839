import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relationsTo } from '../../src/rules/relations.js';

const facts = {
  viewerId: 'viewer',
  roles: [],
  employeeId: 'siti',
  appraiserId: 'budi',
  secondLevelAppraiserId: 'dewi',
  sameUnit: false,
};

test('a stranger is signed in, and no more', () => assert.deepEqual(relationsTo(facts), ['signed-in']));

test('the appraiser may be the second-level appraiser too', () => {
  assert.deepEqual(relationsTo({ ...facts, viewerId: 'budi' }), ['signed-in', 'appraiser']);
  assert.deepEqual(relationsTo({ ...facts, viewerId: 'budi', secondLevelAppraiserId: 'budi' }), [
    'signed-in',
    'appraiser',
    'second-level-appraiser',
  ]);
});

test('who appraises the year stands to the appraisal of its second post too, and never to their own', () => {
  const secondPost = { ...facts, yearAppraiserIds: ['eka', null] };
  assert.deepEqual(relationsTo({ ...secondPost, viewerId: 'eka' }), ['signed-in', 'year-appraiser']);
  assert.deepEqual(relationsTo({ ...secondPost, viewerId: 'budi' }), ['signed-in', 'appraiser']);
  assert.deepEqual(relationsTo({ ...secondPost, yearAppraiserIds: ['siti'], viewerId: 'siti' }), ['signed-in', 'own']);
});

test('roles and unit are added', () => {
  assert.deepEqual(relationsTo({ ...facts, roles: ['hr-agency', 'auditor', 'poet'], sameUnit: true }), [
    'signed-in',
    'same-unit',
    'hr-agency',
    'auditor',
  ]);
});

test('without an appraisal nobody is related to one', () => {
  const agency = { ...facts, employeeId: null, appraiserId: null, secondLevelAppraiserId: null, sameUnit: true };
  assert.deepEqual(relationsTo({ ...agency, roles: ['hr-agency'] }), ['signed-in', 'hr-agency']);
});

test('nobody is an authority over their own appraisal', () => {
  const id = fc.constantFrom('siti', 'budi', 'dewi');
  const anyFacts = fc.record({
    viewerId: id,
    roles: fc.subarray(['hr-agency', 'auditor']),
    employeeId: fc.option(id),
    appraiserId: fc.option(id),
    secondLevelAppraiserId: fc.option(id),
    sameUnit: fc.boolean(),
  });
  fc.assert(
    fc.property(anyFacts, (any) => {
      const relations = relationsTo(any);
      if (any.viewerId === any.employeeId) assert.deepEqual(relations, ['signed-in', 'own']);
      else assert.equal(relations.includes('own'), false);
      if (relations.includes('appraiser')) assert.equal(any.viewerId, any.appraiserId);
    }),
  );
});
