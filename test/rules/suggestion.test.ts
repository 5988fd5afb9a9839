import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Rating, ratings } from '../../src/contract/vocabulary.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { needsReason, suggestionCodes, suggestRatings } from '../../src/rules/suggestion.js';

const { guidance } = presetPolicy;
const letters: Record<string, Rating | null> = { a: 'above', m: 'meets', b: 'below', '-': null };

/** Marks as letters: `aam-`; capital letters are main results, small ones additional. */
function results(marks: string) {
  return [...marks].map((letter, index) => ({
    id: `result-${index}`,
    kind: letter === letter.toLowerCase() && letter !== '-' ? ('additional' as const) : ('main' as const),
    rating: letters[letter.toLowerCase()] ?? null,
  }));
}

function behaviours(marks: string) {
  return [...marks].map((letter, index) => ({ value: `value-${index}`, rating: letters[letter] ?? null }));
}

const workResults: [marks: string, rating: Rating | null, codes: string[]][] = [
  ['AAM', 'above', ['most-results-above', 'no-main-result-below']],
  ['AAAb', 'above', ['most-results-above', 'no-main-result-below']],
  ['AAAB', 'meets', ['most-results-meet', 'few-main-results-below']],
  ['AAMM', 'meets', ['most-results-meet', 'no-main-result-below']],
  ['MMM', 'meets', ['most-results-meet', 'no-main-result-below']],
  ['MMMB', 'meets', ['most-results-meet', 'few-main-results-below']],
  ['MMB', null, ['no-row-fits-results']],
  ['MMBB', null, ['no-row-fits-results']],
  ['AABB', null, ['no-row-fits-results']],
  ['BBM', 'below', ['most-results-below']],
  ['B', 'below', ['most-results-below']],
  ['AA-', null, ['results-unmarked']],
  ['', null, ['no-results']],
];

for (const [marks, rating, codes] of workResults) {
  test(`results ${marks || 'none'} suggest ${rating ?? 'nothing'}`, () => {
    const { workResult } = suggestRatings({ results: results(marks), behaviours: [], guidance });
    assert.equal(workResult.rating, rating);
    assert.deepEqual(
      workResult.reasons.map(({ code }) => code),
      codes,
    );
  });
}

const values: [marks: string, rating: Rating | null, code: string][] = [
  ['aaaammm', 'above', 'most-behaviours-above'],
  ['aaammmm', 'meets', 'no-behaviour-below'],
  ['mmmmmmm', 'meets', 'no-behaviour-below'],
  ['aaaaaab', null, 'no-row-fits-behaviours'],
  ['bbbbmmm', 'below', 'most-behaviours-below'],
  ['mmmmmm-', null, 'behaviours-unmarked'],
];

for (const [marks, rating, code] of values) {
  test(`behaviours ${marks} suggest ${rating ?? 'nothing'}`, () => {
    const { behaviour } = suggestRatings({ results: [], behaviours: behaviours(marks), guidance });
    assert.equal(behaviour.rating, rating);
    assert.equal(behaviour.reasons[0]?.code, code);
  });
}

test('reasons say how many, with rule and source', () => {
  const { workResult } = suggestRatings({ results: results('AAM-'), behaviours: [], guidance });
  assert.deepEqual(workResult.reasons, [
    { code: 'results-unmarked', rule: 'RTG-1', cite: 'P6 p.97–98, 100–101', values: { missing: 1, of: 4 } },
  ]);
});

test('the result of the unit is the result of its head, whatever the marks say', () => {
  const suggested = (organisation: 'outstanding' | 'good' | 'needs-improvement' | 'poor' | 'very-poor') =>
    suggestRatings({ results: results('B-'), behaviours: [], guidance, organisation }).workResult;
  assert.equal(suggested('outstanding').rating, 'above');
  assert.equal(suggested('good').rating, 'meets');
  for (const level of ['needs-improvement', 'poor', 'very-poor'] as const)
    assert.equal(suggested(level).rating, 'below');
  assert.deepEqual(suggested('good').reasons[0]?.rule, 'RTG-8');
});

test('a majority of the whole means all, not more than all', () => {
  const strict = { ...guidance, majority: 1 };
  assert.equal(
    suggestRatings({ results: results('AAA'), behaviours: [], guidance: strict }).workResult.rating,
    'above',
  );
});

test('a reason is needed where a rating differs from a suggestion, and only there', () => {
  const suggested = { rating: 'meets' as const, reasons: [] };
  assert.equal(needsReason('above', suggested), true);
  assert.equal(needsReason('meets', suggested), false);
  assert.equal(needsReason(null, suggested), false);
  assert.equal(needsReason('above', { rating: null, reasons: [] }), false);
});

const mark = fc.constantFrom(...ratings);
const raised: Record<Rating, Rating> = { below: 'meets', meets: 'above', above: 'above' };
const rank: Record<string, number> = { above: 3, meets: 2, null: 1, below: 0 };
const policyGuidance = fc.record({
  majority: fc.constantFrom(0.5, 0.6, 2 / 3, 0.75),
  smallPart: fc.constantFrom(0.1, 0.25, 1 / 3),
  unitHead: fc.constant(guidance.unitHead),
});

test('a better mark never leads to a lower suggestion', () => {
  const list = fc.array(fc.record({ rating: mark, main: fc.boolean() }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(list, fc.nat(), policyGuidance, (marks, at, rules) => {
      const better = marks.map((each, index) =>
        index === at % marks.length ? { ...each, rating: raised[each.rating] } : each,
      );
      const suggested = (each: typeof marks) =>
        suggestRatings({
          results: each.map(({ rating, main }, index) => ({
            id: `${index}`,
            kind: main ? 'main' : 'additional',
            rating,
          })),
          behaviours: each.map(({ rating }, index) => ({ value: `${index}`, rating })),
          guidance: rules,
        });
      const [before, after] = [suggested(marks), suggested(better)];
      for (const part of ['workResult', 'behaviour'] as const) {
        assert.ok((rank[String(after[part].rating)] ?? 0) >= (rank[String(before[part].rating)] ?? 0));
      }
    }),
  );
});

test('above never stands beside a main result below, and every reason has a known code', () => {
  const list = fc.array(fc.record({ rating: fc.option(mark), main: fc.boolean() }), { maxLength: 8 });
  fc.assert(
    fc.property(list, policyGuidance, (marks, rules) => {
      const { workResult, behaviour } = suggestRatings({
        results: marks.map(({ rating, main }, index) => ({
          id: `${index}`,
          kind: main ? 'main' : 'additional',
          rating,
        })),
        behaviours: marks.map(({ rating }, index) => ({ value: `${index}`, rating })),
        guidance: rules,
      });
      const mainBelow = marks.some(({ rating, main }) => main && rating === 'below');
      if (workResult.rating === 'above') assert.equal(mainBelow, false);
      if (marks.some(({ rating }) => rating === null)) assert.equal(workResult.rating ?? behaviour.rating, null);
      for (const { code, rule, cite } of [...workResult.reasons, ...behaviour.reasons]) {
        assert.ok((suggestionCodes as readonly string[]).includes(code));
        assert.ok(rule && cite);
      }
    }),
  );
});
