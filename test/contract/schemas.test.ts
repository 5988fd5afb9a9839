import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  indicator,
  indicatorInput,
  newSession,
  operations,
  selfAssessmentChange,
  workPlanChange,
} from '../../src/contract/index.js';
import * as z from '../../src/contract/zod.js';
import { indicators } from '../../stories/fixtures/plan.js';

test('every direction has its form of target, and no other', () => {
  for (const [direction, example] of Object.entries(indicators)) {
    assert.ok(indicatorInput.safeParse(example).success, direction);
    for (const [other, { target }] of Object.entries(indicators)) {
      const alike = [direction, other].every((name) => name === 'higher' || name === 'lower') || direction === other;
      assert.equal(
        indicatorInput.safeParse({ ...example, target }).success,
        alike,
        `${direction} with a target of ${other}`,
      );
    }
  }
});

test('a request refuses a field it does not know; an answer lets it pass', () => {
  const misspelt = { ...indicators.higher, tagret: 3 };
  assert.equal(indicatorInput.safeParse(misspelt).success, false);
  const read = indicator.safeParse(misspelt);
  assert.ok(read.success && 'tagret' in read.data);
});

test('every body refuses an unknown field, whatever else it holds', () => {
  for (const [id, { body }] of operations) {
    if (!body) continue;
    const { error } = z.safeParse(body, { unknownFieldForTest: 1 });
    assert.ok(
      error?.issues.some(({ code }) => code === 'unrecognized_keys'),
      id,
    );
  }
});

test('evidence is a web address: a script is refused', () => {
  const withEvidence = (url: string) => ({
    achievements: '',
    challenges: '',
    reflections: [],
    realisations: [{ indicatorId: 'i', actual: 1, note: '', evidence: [{ label: 'Laporan', url }] }],
  });
  assert.ok(selfAssessmentChange.safeParse(withEvidence('https://berkas.example.go.id/1')).success);
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://x', 'ftp://x', '']) {
    assert.equal(selfAssessmentChange.safeParse(withEvidence(url)).success, false, url);
  }
});

test('a missing actual is null and stays null', () => {
  const parsed = selfAssessmentChange.parse({
    achievements: '',
    challenges: '',
    reflections: [],
    realisations: [{ indicatorId: 'i', actual: null, note: '', evidence: [] }],
  });
  assert.equal(parsed.realisations[0]?.actual, null);
});

test('a title of spaces is not a title', () => {
  const plan = { results: [{ id: 'r', kind: 'main', title: '   ', parentResultId: null, indicators: [] }] };
  const annexes = { support: '', accountability: '', consequences: '' };
  assert.equal(workPlanChange.safeParse({ ...plan, annexes }).success, false);
});

test('a session lives between a minute and an hour', () => {
  assert.ok(newSession.safeParse({ nip: '1', lifetime: 60 }).success);
  assert.equal(newSession.safeParse({ nip: '1', lifetime: 59 }).success, false);
  assert.equal(newSession.safeParse({ nip: '1', lifetime: 3601 }).success, false);
});
