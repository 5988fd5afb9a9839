import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionTypes } from '../../src/contract/vocabulary.js';
import { finalResult } from '../../src/rules/annual.js';

test('what was taken over is final, whoever the appraiser is', () => {
  for (const appraiserPositionType of [...positionTypes, null]) {
    assert.equal(finalResult({ takenOver: true, appraiserPositionType }), true);
  }
});

test('only at the top of a line is a result final by itself', () => {
  const final = positionTypes.filter((type) => finalResult({ takenOver: false, appraiserPositionType: type }));
  assert.deepEqual(final, ['jpt-utama'], 'the head of a central agency');
  assert.equal(finalResult({ takenOver: false, appraiserPositionType: null }), true, 'a minister or regional head');
  const regent = { appraiserPositionType: 'pelaksana', appraiserLegalStanding: 'state-official' } as const;
  assert.equal(finalResult({ takenOver: false, ...regent }), true, 'a regional head in the records');
  const head = { appraiserPositionType: 'jpt-pratama', appraiserLegalStanding: 'active' } as const;
  assert.equal(finalResult({ takenOver: false, ...head }), false);
});
