import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as labels from '../../src/rules/labels.js';

test('organisation and employee lists stay apart at the top', () => {
  assert.equal(labels.organisationLevel.outstanding, 'Istimewa');
  assert.equal(labels.predicate['very-good'], 'Sangat Baik');
});

test('the official words of posts, talks and forms', () => {
  assert.match(labels.postKind.plt, /Plt\./);
  assert.match(labels.postKind.plh, /Plh\./);
  assert.deepEqual(labels.coachingKind, { coaching: 'Bimbingan kinerja', counselling: 'Konseling kinerja' });
  assert.equal(labels.documentForm['D.1.1'], 'Dokumen evaluasi kinerja');
});

test('a group reads the same wherever it gives feedback', () => {
  for (const group of ['superior', 'peer', 'subordinate', 'other'] as const) {
    assert.equal(labels.feedbackSource[group], labels.raterGroup[group]);
  }
  for (const state of ['draft', 'submitted', 'returned', 'approved'] as const) {
    assert.equal(labels.unitPlanState[state], labels.planState[state]);
  }
});

test('no label is empty, padded, or in the spelling of SIASN', () => {
  for (const [list, entries] of Object.entries(labels)) {
    for (const [key, label] of Object.entries(entries)) {
      assert.equal(label, label.trim(), `${list}.${key}`);
      assert.notEqual(label, '', `${list}.${key}`);
      assert.doesNotMatch(label, /espektasi|diatas|dibawah/i, `${list}.${key}`);
    }
  }
});

test('no two keys of a list read the same', () => {
  for (const [list, entries] of Object.entries(labels)) {
    const texts = Object.values(entries);
    assert.equal(new Set(texts).size, texts.length, list);
  }
});
