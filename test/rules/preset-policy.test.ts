import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyChange } from '../../src/contract/policy.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';

test('the preset is a policy that the contract accepts', () => {
  assert.deepEqual(policyChange.parse(presetPolicy), presetPolicy);
});

test('seven values with three statements each, in the official order', () => {
  assert.deepEqual(
    presetPolicy.behaviours.map(({ label }) => label),
    ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'],
  );
  for (const { key, statements } of presetPolicy.behaviours) {
    assert.deepEqual(
      statements.map(({ id }) => id),
      [`${key}.1`, `${key}.2`, `${key}.3`],
    );
  }
  const texts = presetPolicy.behaviours.flatMap(({ statements }) => statements.map(({ text }) => text));
  assert.equal(new Set(texts).size, 21);
});

test('thresholds and guidance are those of the rules', () => {
  assert.deepEqual(presetPolicy.review.minimumRaters, { peer: 5, subordinate: 3, other: 3, public: 5 });
  assert.deepEqual(
    presetPolicy.review.scale.map(({ score, label }) => [score, label]),
    [
      [1, 'jarang'],
      [2, 'kadang'],
      [3, 'sering'],
      [4, 'selalu'],
    ],
  );
  assert.deepEqual([presetPolicy.guidance.majority, presetPolicy.guidance.smallPart], [0.5, 0.25]);
});
