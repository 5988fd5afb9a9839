import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeNumber } from '../../src/templates/whole-number.js';

describe('wholeNumber', () => {
  it('reads a count however its groups are set apart', () => {
    for (const typed of ['1200', '1.200', '1,200', '1 200', ' 1200 ']) assert.equal(wholeNumber(typed), 1200, typed);
    assert.equal(wholeNumber('270.000.000'), 270_000_000);
    assert.equal(wholeNumber('0'), 0);
  });

  it('takes nothing for a count that may be another number', () => {
    for (const typed of ['', '12,5', '1.20', '1.2000', '-3', 'banyak', '1e3']) {
      assert.equal(wholeNumber(typed), undefined, typed);
    }
  });
});
