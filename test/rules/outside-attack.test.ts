import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  outsideFloor,
  type OutsidePromise,
  outsidePromise,
  outsideQuestions,
  presetPolicy,
  rangeOf,
  summariseOutside,
} from '../../src/rules/index.js';
import { raters, summary } from './rounds.js';
import { attack } from './worlds.js';

const [question] = outsideQuestions;
const answersOf = (scores: readonly (number | null)[]) =>
  scores.map((score) => ({ answers: [{ statement: question?.key ?? '', score }], comments: [] }));
const release = (scores: readonly (number | null)[], promise: OutsidePromise) =>
  summariseOutside({ promise, answers: answersOf(scores) }).questions;
const promiseOf = (minimumRaters: number): OutsidePromise => ({ minimumRaters, minimumCommenters: 10 });

const steps = [1, 2, 3, 4];
const same = (score: unknown) => score;

describe('an attack on what people from outside say', () => {
  it('recovers nothing from a round, whoever knows who was asked and who answered, and what one of them said', () => {
    let worlds = 0;
    for (let people = outsideFloor; people <= 16; people += 1) {
      const found = attack({
        ...{ kinds: steps, people, target: same },
        observe: (world) => release(world, promiseOf(outsideFloor)),
      });
      worlds += found.worlds;
      assert.deepEqual(found.exposed, [], `${people} people`);
    }
    assert.ok(worlds > 4_000, `${worlds}`);
  });

  it('recovers nothing where nobody knows who left the question out', () => {
    for (let people = 1; people <= 10; people += 1) {
      const found = attack<number | null>({
        ...{ kinds: [null, ...steps], people, target: same },
        observe: (world) => release(world, promiseOf(5)),
      });
      assert.deepEqual(
        found.exposed.filter(({ world }) => world.length > 1),
        [],
        `${people} people`,
      );
    }
  });

  it('recovers nothing of a single respondent', () => {
    for (const score of steps) assert.deepEqual(release([score], promiseOf(5)), release([], promiseOf(5)));
  });

  it('recovers nothing from two rounds beside each other, nor from one beside what colleagues say', () => {
    const four = (both: readonly { first: number; second: number }[]) => [
      release(
        both.map(({ first }) => first),
        promiseOf(4),
      ),
      release(
        both.map(({ second }) => second),
        promiseOf(4),
      ),
    ];
    const kinds = steps.flatMap((first) => steps.map((second) => ({ first, second })));
    const rounds = { kinds, people: 4, observe: four };
    assert.deepEqual(attack({ ...rounds, target: ({ first }) => first }).exposed, []);
    assert.deepEqual(attack({ ...rounds, target: ({ second }) => second }).exposed, []);
    // What the colleagues said is fixed here: it can only help the adversary.
    for (const colleague of steps) {
      const colleagues = summary([...raters('peer', 5, [colleague, colleague]), ...raters('public', 2, [1, 4])]);
      const observe = (world: readonly number[]) => [colleagues, release(world, promiseOf(4))];
      assert.deepEqual(attack({ kinds: steps, people: 4, target: same, observe }).exposed, []);
    }
  });

  it('recovers nothing from several questions of the same people', () => {
    const kinds = steps.flatMap((one) => steps.map((other) => ({ one, other })));
    const keys = outsideQuestions.map(({ key }) => key);
    const observe = (world: readonly { one: number; other: number }[]) =>
      summariseOutside({
        promise: promiseOf(5),
        answers: world.map(({ one, other }) => ({
          answers: [
            { statement: keys[0] ?? '', score: one },
            { statement: keys[1] ?? '', score: other },
          ],
          comments: [],
        })),
      });
    // Who is known to have praised one thing is not known to have praised the other.
    const given = ({ one }: { one: number }) => one;
    const found = attack({ kinds, people: 5, observe, target: ({ other }) => other, given });
    assert.deepEqual(found.exposed, []);
  });

  it('would find a leak: a mean, the floor of three, and an adversary who knows all but one', () => {
    const means = attack({
      ...{ kinds: steps, people: 5, target: same },
      observe: (world) => (world.reduce((sum, score) => sum + score, 0) / world.length).toFixed(1),
    });
    // Everybody at one end; or all but the insider: three others of four kinds at each end.
    assert.equal(means.exposed.filter(({ adversary }) => adversary === 'reader').length, 2);
    assert.ok(means.exposed.filter(({ adversary }) => adversary === 'insider').length >= 8);
    const three = attack({ kinds: steps, people: 3, target: same, observe: (world) => release(world, promiseOf(3)) });
    assert.ok(three.exposed.length > 0);
    // Whoever answers for all the others themselves learns much of the last: no threshold helps against that (decision 0026).
    const last = steps.filter(
      (score) => JSON.stringify(rangeOf([3, 3, 3, 3, score])) === JSON.stringify({ low: 3, high: 4 }),
    );
    assert.deepEqual(last, [3, 4]);
  });

  it('promises no less than the floor, whatever the policy says', () => {
    const { review, publicVoice } = presetPolicy;
    const policy = {
      review: { ...review, minimumRaters: { ...review.minimumRaters, public: 3 } },
      publicVoice: { ...publicVoice, minimumCommenters: 3 },
    };
    assert.deepEqual(outsidePromise(policy), { minimumRaters: 4, minimumCommenters: 4 });
    assert.deepEqual(outsidePromise(presetPolicy), { minimumRaters: 5, minimumCommenters: 10 });
  });

  it('shows words only from enough writers, in an order that says nothing', () => {
    const writers = (texts: readonly string[]) =>
      texts.map((text) => ({ answers: [], comments: [{ value: '', text }] }));
    const promise = { minimumRaters: 4, minimumCommenters: 4 };
    const said = (texts: readonly string[]) => summariseOutside({ promise, answers: writers(texts) }).comments;
    assert.deepEqual(said(['b', ' ', 'a', 'c']), []);
    assert.deepEqual(said(['b', 'd', 'a', 'c']), said(['c', 'a', 'b', 'd']));
  });
});
