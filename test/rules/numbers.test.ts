import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  difference,
  divide,
  fraction,
  mean,
  multiply,
  roundHalfUp,
  subtract,
  sum,
} from '../../src/rules/numbers.js';

const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true });

test('a half goes up, where binary floating point would let it fall', () => {
  assert.equal(roundHalfUp(fraction(1.005), 2), 1.01);
  assert.equal(roundHalfUp(fraction(100.05), 1), 100.1);
  assert.equal(roundHalfUp(fraction(2.25), 1), 2.3);
  assert.equal(roundHalfUp(fraction(-2.25), 1), -2.3);
  assert.equal(roundHalfUp(fraction(-0.04), 1), 0);
  assert.equal(Object.is(roundHalfUp(fraction(-0.04), 1), 0), true);
});

test('differences read as people write them', () => {
  assert.equal(difference(0.3, 0.1), 0.2);
  assert.equal(difference(87.5, 90), -2.5);
  assert.equal(difference(5, 5), 0);
});

test('numbers with an exponent keep their size', () => {
  assert.equal(roundHalfUp(fraction(1e21), 0), 1e21);
  assert.equal(roundHalfUp(multiply(fraction(1e-7), fraction(1e7)), 3), 1);
});

test('the mean of nothing is missing, not zero', () => {
  assert.equal(mean([]), null);
});

test('a number survives the way into a fraction and back', () => {
  fc.assert(fc.property(figure, (value) => difference(value, 0) === value + 0));
});

test('what is subtracted can be added again, and what is divided multiplied', () => {
  const small = fc.integer({ min: -999, max: 999 });
  fc.assert(
    fc.property(small, small, (first, second) => {
      const there = add(subtract(fraction(first), fraction(second)), fraction(second));
      assert.equal(roundHalfUp(there, 0), first + 0);
      if (second === 0) return;
      const back = multiply(divide(fraction(first), fraction(second)), fraction(second));
      assert.equal(roundHalfUp(back, 0), first + 0);
    }),
  );
});

test('rounding moves a value by half a unit at the most', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      assert.ok(Math.abs(roundHalfUp(fraction(value), 1) - value) <= 0.05 + 1e-9);
    }),
  );
});

test('a sum is what people get by hand, of nothing it is missing', () => {
  assert.equal(sum([0.1, 0.2]), 0.3);
  assert.equal(sum([1.005, 2, -0.005]), 3);
  assert.equal(sum([1e21, 1]), 1e21 + 1);
  assert.equal(sum([]), null);
});

test('a sum of many entries stays quick', () => {
  const quantities = Array.from({ length: 20_000 }, (_, index) => (index % 100) / 100);
  assert.equal(sum(quantities), 9900);
});
