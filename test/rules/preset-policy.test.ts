import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyChange } from '../../src/contract/policy.js';
import { organisationLevels } from '../../src/contract/vocabulary.js';
import { clocks } from '../../src/rules/clocks.js';
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

test('the settings of the year are those of the regulation, or our own where it is silent', () => {
  const { objection, distribution, workingWeek, evaluationCycle, periodicWindowDays, feedback, activityLog } =
    presetPolicy;
  assert.deepEqual(objection, { days: clocks['objection.file'].days, dayType: 'working' }, 'CLK-10');
  assert.deepEqual(distribution, { severity: 'warning', rounding: 'exact', minimumTeam: 10 }, 'DST-1 to DST-3');
  assert.deepEqual([workingWeek, evaluationCycle, periodicWindowDays], ['five-days', 'quarter', 10]);
  assert.deepEqual(feedback, { attribution: 'named' }, 'FBK-5');
  assert.deepEqual(
    [activityLog.entry, activityLog.monthlyMinutes],
    ['minutes', null],
    'CYC-2: asked for by no regulation',
  );
});

test('evidence is taken in forms that no reader runs, and in sizes that a slow line carries', () => {
  const { maximumBytes, mediaTypes } = presetPolicy.activityLog.evidence;
  assert.equal(maximumBytes, 10_485_760);
  assert.ok(mediaTypes.includes('application/pdf'));
  for (const type of mediaTypes) assert.doesNotMatch(type, /html|svg|script|octet-stream/, type);
});

test('a unit head’s rating falls with the unit', () => {
  const { unitHead } = presetPolicy.guidance;
  assert.deepEqual(
    organisationLevels.map((level) => unitHead[level]),
    ['above', 'meets', 'below', 'below', 'below'],
  );
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
