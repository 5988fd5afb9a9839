import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labels } from '../../src/rules/labels.js';

test('organisation and employee lists stay apart at the top', () => {
  assert.equal(labels.organisationLevel.outstanding, 'Istimewa');
  assert.equal(labels.predicate['very-good'], 'Sangat Baik');
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
