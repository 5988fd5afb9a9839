import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SatisfactionElement } from '../../src/contract/index.js';
import { satisfactionElements } from '../../src/contract/index.js';
import {
  allElements,
  requiredSample,
  satisfactionClassOf,
  satisfactionIndex,
  satisfactionQuestions,
} from '../../src/rules/index.js';
import { binomialTail, studentQuantile, unlikelyCount } from '../../src/rules/chance.js';

/** One respondent, in the order of the elements; `null` is not answered. */
const answer = (...scores: (number | null)[]) => ({
  scores: scores.map((score, place) => ({ question: allElements[place] as string, score })),
});

/** Respondents of whom so many gave 4, 3, 2 and 1 for one element. */
const column = (element: SatisfactionElement, counts: readonly number[]) =>
  counts.flatMap((count, place) =>
    Array.from({ length: count }, () => ({ scores: [{ question: element, score: 4 - place }] })),
  );

/** Respondents from a tally sheet: for each element how many gave 4, 3, 2 and 1. */
const respondentsOf = (tally: readonly (readonly number[])[]) =>
  Array.from({ length: sumOf(tally[0] ?? []) }, (_, person) =>
    answer(...tally.map((counts) => 4 - counts.findIndex((_, place) => person < sumOf(counts.slice(0, place + 1))))),
  );

const only = (element: SatisfactionElement) => ({ elements: [element] });

describe('the index', () => {
  it('is the mean of the elements’ means times 25, as computed by hand', () => {
    // Two respondents; means 3.5, 3, 4, 3.5, 2.5, 4, 3.5, 3, 3: sum 30, 30/9 = 3.3333…, × 25 = 83.3333… → 83.33, B.
    const answers = [answer(3, 3, 4, 4, 2, 4, 3, 3, 3), answer(4, 3, 4, 3, 3, 4, 4, 3, 3)];
    const { value, respondents, elements } = satisfactionIndex(answers);
    assert.deepEqual(value, { score: 3.33, index: 83.33, class: 'B' });
    assert.equal(respondents, 2);
    assert.deepEqual(elements[0], {
      ...{ element: 'requirements', answered: 2 },
      value: { score: 3.5, index: 87.5, class: 'B' },
    });
  });

  it('recomputes a survey of 150 respondents to two decimals from its tally sheet', () => {
    // A made-up tally of the usual form (how many gave 4, 3, 2, 1 per element), computed by hand from the sums of scores:
    // 505, 496, 478, 573, 500, 519, 527, 546, 489 over 150 each: means add up to 4633/150 = 30.88667; /9 = 3.431852; × 25 = 85.7963.
    const tally = [
      [60, 85, 5, 0],
      [55, 86, 9, 0],
      [48, 84, 16, 2],
      [125, 23, 2, 0],
      [56, 88, 6, 0],
      [70, 79, 1, 0],
      [78, 71, 1, 0],
      [102, 42, 6, 0],
      [52, 85, 13, 0],
    ];
    const { value, elements } = satisfactionIndex(respondentsOf(tally));
    assert.deepEqual(value, { score: 3.43, index: 85.8, class: 'B' });
    assert.deepEqual(
      elements.map((one) => one.value?.score),
      [3.37, 3.31, 3.19, 3.82, 3.33, 3.46, 3.51, 3.64, 3.26],
    );
  });

  it('recomputes a published worked sheet of 29 respondents to two decimals', () => {
    // A third quarter of a public service unit, as published with the formulas of its application (github.com/rennn9/GASPUL_BACKEND,
    // rumus_perhitungan_ikm_lengkap.md): totals 105, 101, 100, 116, 102, 105, 106, 115, 105; 955 / (29 × 9) × 25 = 91.48. The
    // sheet prints facilities as U8 and complaint handling as U9 (SAT-5), and 90.56 where it weighs by the printed 0.11.
    const tally = [
      [18, 11, 0, 0],
      [14, 15, 0, 0],
      [15, 12, 2, 0],
      [29, 0, 0, 0],
      [15, 14, 0, 0],
      [18, 11, 0, 0],
      [19, 10, 0, 0],
      [28, 1, 0, 0],
      [18, 11, 0, 0],
    ];
    const { value, elements } = satisfactionIndex(respondentsOf(tally));
    assert.deepEqual(value, { score: 3.66, index: 91.48, class: 'A' });
    assert.deepEqual(
      elements.map((one) => one.value?.score),
      [3.62, 3.48, 3.45, 4, 3.52, 3.62, 3.66, 3.97, 3.62],
    );
  });

  it('counts an element over those who answered it (SAT-1)', () => {
    const answers = [
      answer(4, 4, 4, 4, 4, 4, 4, null, 4),
      answer(4, 4, 4, 4, 4, 4, 4, 1, 4),
      answer(4, 4, 4, 4, 4, 4, 4, 4),
    ];
    const { value, elements } = satisfactionIndex(answers);
    assert.deepEqual(
      elements.slice(7).map(({ answered, value }) => [answered, value?.score]),
      [
        [2, 2.5],
        [2, 4],
      ],
    );
    // (8 × 4 + 2.5) / 9 × 25 = 95.8333…
    assert.equal(value?.index, 95.83);
  });

  it('is absent while an element has no answer, and names it', () => {
    const { value, missing, interval, respondents } = satisfactionIndex([answer(3, 3, 3, 3, 3, 3, 3), answer(4)]);
    assert.deepEqual([value, interval, missing, respondents], [null, null, ['complaint-handling', 'facilities'], 2]);
    assert.equal(satisfactionIndex([]).respondents, 0);
    assert.equal(satisfactionIndex([{ scores: [] }, answer(null)]).respondents, 0);
  });

  it('weighs each element 1/n where fewer are asked (SAT-2, SAT-3), and reaches 100', () => {
    const elements: SatisfactionElement[] = ['time', 'cost'];
    const answers = [
      {
        scores: [
          { question: 'time', score: 4 },
          { question: 'cost', score: 2 },
        ],
      },
      {
        scores: [
          { question: 'cost', score: 3 },
          { question: 'facilities', score: 1 },
        ],
      },
    ];
    assert.equal(satisfactionIndex(answers, { elements }).value?.index, 81.25);
    assert.deepEqual(satisfactionIndex([answer(4, 4, 4, 4, 4, 4, 4, 4, 4)]).value, {
      score: 4,
      index: 100,
      class: 'A',
    });
    assert.deepEqual(satisfactionIndex([answer(1, 1, 1, 1, 1, 1, 1, 1, 1)]).value, { score: 1, index: 25, class: 'D' });
  });

  it('goes by key, never by position (SAT-5), and not by what is no step of the scale', () => {
    const scores = [
      { question: 'facilities', score: 1 },
      { question: 'complaint-handling', score: 4 },
      { question: 'time', score: 5 },
      { question: 'cost', score: 2.5 },
      { question: 'unsur-10', score: 4 },
    ];
    const { elements } = satisfactionIndex([{ scores }]);
    assert.deepEqual(
      elements.filter(({ answered }) => answered > 0).map(({ element, value }) => [element, value?.score]),
      [
        ['complaint-handling', 4],
        ['facilities', 1],
      ],
    );
  });

  it('gives the class of the rounded index at every bound (SAT-4)', () => {
    const classes: [number, string][] = [
      [100, 'A'],
      [88.31, 'A'],
      [88.3, 'B'],
      [76.61, 'B'],
      [76.6, 'C'],
      [65, 'C'],
      [64.99, 'D'],
      [25, 'D'],
    ];
    for (const [index, letter] of classes) assert.equal(satisfactionClassOf(index), letter, String(index));
    // 88.305 is 88.31 once rounded half up: 17,661 points of 5,000 respondents on one element, × 25.
    const nearly = satisfactionIndex(column('time', [2661, 2339, 0, 0]), only('time'));
    assert.deepEqual(nearly.value, { score: 3.53, index: 88.31, class: 'A' });
    const below = satisfactionIndex(column('time', [2660, 2340, 0, 0]), only('time'));
    assert.deepEqual(below.value, { score: 3.53, index: 88.3, class: 'B' });
  });

  it('stays between 25 and 100, whatever the order of answers and of elements', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 40 }), (rows) => {
        const answers = rows.map((row) => answer(...row));
        const found = satisfactionIndex(answers);
        const turned = satisfactionIndex([...answers].reverse().map((one) => ({ scores: [...one.scores].reverse() })));
        assert.deepEqual(turned.value, found.value);
        if (!found.value || !found.interval) return;
        const { low, high } = found.interval;
        assert.ok(25 <= low && low <= found.value.index + 0.01 && found.value.index - 0.01 <= high && high <= 100);
      }),
      { numRuns: 200 },
    );
  });

  it('asks the nine elements of the regulation, with four choices each in both languages', () => {
    assert.deepEqual(allElements, [...satisfactionElements]);
    for (const { text, choices } of Object.values(satisfactionQuestions)) {
      assert.equal(choices.length, 4);
      for (const words of [text, ...choices]) assert.ok(words.indonesian && words.english);
      assert.equal(new Set(choices.map(({ indonesian }) => indonesian)).size, 4);
    }
  });
});

describe('the interval (SAT-9)', () => {
  it('is that of a plain mean where one element is asked', () => {
    // 8 × 4 and 8 × 2: mean 3, s² = 16/15, s²/n = 1/15, t(15) = 2.1314: half = 0.55034 × 25 = 13.7585.
    const { interval } = satisfactionIndex(column('time', [8, 0, 8, 0]), only('time'));
    assert.deepEqual(interval, { low: 61.24, high: 88.76 });
  });

  it('narrows with the share of the population that answered', () => {
    const answers = column('time', [8, 0, 8, 0]);
    const half = satisfactionIndex(answers, { ...only('time'), population: 32 }).interval;
    // × √(1 − 16/32)
    assert.deepEqual(half, { low: 65.27, high: 84.73 });
    assert.deepEqual(satisfactionIndex(answers, { ...only('time'), population: 16 }).interval, { low: 75, high: 75 });
    assert.equal(satisfactionIndex(answers.slice(0, 1), only('time')).interval, null);
  });

  it('holds the true index in about 95 of 100 surveys, with elements unanswered', () => {
    const random = seeded(7);
    const truth = 3.2;
    let inside = 0;
    const surveys = 400;
    for (let survey = 0; survey < surveys; survey += 1) {
      const answers = Array.from({ length: 40 }, () => {
        // A respondent's own mood ties the nine answers together; one in five is left out.
        const mood = random() < 0.5 ? 0.5 : -0.5;
        return answer(...allElements.map(() => (random() < 0.2 ? null : random() < (truth + mood - 1) / 3 ? 4 : 1)));
      });
      const { interval } = satisfactionIndex(answers);
      if (interval && interval.low <= truth * 25 && truth * 25 <= interval.high) inside += 1;
    }
    assert.ok(inside / surveys > 0.92 && inside / surveys < 0.98, String(inside / surveys));
  });
});

describe('the required sample (SAT-6)', () => {
  it('is that of the table of Krejcie and Morgan (1970)', () => {
    const table = [
      [10, 10],
      [15, 14],
      [20, 19],
      [50, 44],
      [75, 63],
      [100, 80],
      [150, 108],
      [200, 132],
      [300, 169],
      [500, 217],
      [750, 254],
      [1000, 278],
      [1500, 306],
      [2000, 322],
      [3000, 341],
      [5000, 357],
      [10_000, 370],
      [20_000, 377],
      [50_000, 381],
      [100_000, 384],
    ] as const;
    // The printed table has 383 for 75,000 and 384 for 100,000; the formula gives 382 and 383.
    for (const [population, sample] of table)
      assert.ok(Math.abs(requiredSample(population) - sample) <= (population >= 100_000 ? 1 : 0), String(population));
    assert.equal(requiredSample(1), 1);
    assert.equal(requiredSample(300_000_000), 384);
  });
});

describe('chance', () => {
  it('knows Student’s t', () => {
    const known = [
      [1, 12.706],
      [2, 4.303],
      [3, 3.182],
      [4, 2.776],
      [5, 2.571],
      [9, 2.262],
      [29, 2.045],
      [1000, 1.962],
    ] as const;
    for (const [degrees, t] of known) assert.ok(Math.abs(studentQuantile(degrees) - t) < 0.002, String(degrees));
  });

  it('knows where Poisson’s tail and the negative binomial one fall below an alarm', () => {
    // Poisson 5: P(X ≥ 13) = 0.00202, P(X ≥ 14) = 0.00070.
    assert.equal(unlikelyCount({ mean: 5, variance: 5 }, 0.001), 14);
    assert.equal(unlikelyCount({ mean: 5, variance: 5 }, 0.01), 12);
    assert.ok(unlikelyCount({ mean: 5, variance: 20 }, 0.001) > 24);
    assert.ok(unlikelyCount({ mean: 2000, variance: 2000 }, 1e-6) < 2300);
  });

  it('knows the binomial tail', () => {
    assert.ok(Math.abs(binomialTail(3, 5, 0.5) - 0.5) < 1e-12);
    assert.ok(Math.abs(binomialTail(5, 5, 0.1) - 1e-5) < 1e-12);
    assert.deepEqual([binomialTail(0, 5, 0.1), binomialTail(1, 5, 0)], [1, 0]);
    assert.ok(binomialTail(1600, 10_000, 0.15) < 0.01);
  });
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Chance that is the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
