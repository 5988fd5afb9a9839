import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allElements, type Ballot, type ClosingSurvey, guardSurvey, satisfactionIndex } from '../../src/rules/index.js';
import { ballot, seeded } from './ballots.js';

const survey = (ballots: readonly Ballot[], facts: Partial<ClosingSurvey> = {}): ClosingSurvey => ({
  ...{ elements: allElements, additional: [], respondentFacts: [], population: null },
  promise: { minimumRespondents: 5, minimumCommenters: 10 },
  ballots,
  ...facts,
});

let ids = 0;
const sources = { makeId: () => `id-${(ids += 1)}`, shuffle: <Item>(items: readonly Item[]) => [...items].reverse() };
const guarded = (ballots: readonly Ballot[], facts: Partial<ClosingSurvey> = {}) =>
  guardSurvey(survey(ballots, facts), sources);

const all = (score: number | null) => allElements.map(() => score);
const many = (count: number, scores: readonly (number | null)[] = all(3), facts: Partial<Ballot> = {}) =>
  Array.from({ length: count }, () => ballot(scores, facts));

describe('the guard of a survey', () => {
  it('shows the index from the promised number of respondents on', () => {
    const shown = guarded(many(5), { population: 100 });
    assert.deepEqual([shown.score, shown.index, shown.class, shown.hidden], [3, 75, 'C', null]);
    assert.deepEqual(shown.sample, { respondents: 5, population: 100, required: 80, isEnough: false });
    assert.deepEqual(shown.elements[0], { element: 'requirements', score: 3, index: 75, class: 'C', hidden: null });
    assert.ok(shown.interval);

    const few = guarded(many(4), { population: 100 });
    assert.deepEqual([few.score, few.index, few.class, few.hidden, few.interval], [null, null, null, 'too-few', null]);
    assert.deepEqual(few.sample, { respondents: null, population: 100, required: 80, isEnough: null });
    assert.ok(few.elements.every(({ score, hidden }) => score === null && hidden === 'too-few'));
    assert.equal(guarded([]).hidden, 'no-answers');
  });

  it('keeps the floor of three whatever the promise says', () => {
    const promise = { minimumRespondents: 1, minimumCommenters: 1 };
    assert.equal(guarded(many(2), { promise }).hidden, 'too-few');
    assert.equal(guarded(many(3), { promise }).index, 75);
    assert.deepEqual(guarded(many(2, all(3), { comment: 'Baik' }), { promise }).comments, []);
  });

  it('hides the index with an element that is hidden, for it would follow by subtraction', () => {
    const rare = [...many(20, [3, 3, 3, 3, 3, 3, 3, null, 3]), ...many(4, all(4))];
    const { hidden, index, elements, sample } = guarded(rare);
    assert.deepEqual([hidden, index], ['protects-another', null]);
    assert.deepEqual(
      elements.filter((one) => one.hidden !== null).map((one) => [one.element, one.hidden]),
      [['complaint-handling', 'too-few']],
    );
    assert.equal(sample.respondents, 24);
    const none = guarded(many(20, [3, 3, 3, 3, 3, 3, 3, null, 3]));
    assert.deepEqual([none.hidden, none.elements[7]?.hidden], ['no-answers', 'no-answers']);
  });

  it('hides a fact about respondents whole where one value has too few', () => {
    const said = (value: string, count: number) =>
      many(count, all(3), {
        respondent: [{ fact: 'sex', value }, ...(count > 8 ? [{ fact: 'education' as const, value: 'diploma' }] : [])],
      });
    const [sex, education, age] = guarded([...said('female', 9), ...said('male', 4)], {
      respondentFacts: ['sex', 'education', 'age-band'],
    }).respondents;
    assert.deepEqual(sex, { fact: 'sex', counts: null });
    // Four who did not say are no group.
    assert.deepEqual(education?.counts, [
      { value: 'diploma', count: 9 },
      { value: 'not-said', count: 4 },
    ]);
    assert.equal(age?.counts, null);
    const enough = guarded([...said('female', 9), ...said('male', 5)], { respondentFacts: ['sex'] });
    assert.deepEqual(enough.respondents[0]?.counts, [
      { value: 'female', count: 9 },
      { value: 'male', count: 5 },
    ]);
  });

  it('shows words from the promised number of writers on, in another order, under new ids', () => {
    const writers = Array.from({ length: 10 }, (_, place) => ballot(all(3), { comment: ` Kata ${9 - place} ` }));
    assert.deepEqual(guarded([...writers.slice(1), ...many(9)]).comments, []);
    const { comments } = guarded(writers);
    assert.deepEqual(
      comments.map(({ text }) => text),
      writers
        .map(({ comment }) => comment.trim())
        .sort()
        .reverse(),
    );
    assert.equal(new Set(comments.map(({ id }) => id)).size, 10);
    assert.ok(comments.every(({ hidden }) => hidden === null));
  });

  it('shows answers to the agency’s own questions where enough gave one', () => {
    const additional = [
      { id: 'antre', choices: [1, 2, 3] },
      { id: 'usul', choices: [] },
    ];
    const chose = (choice: number | null, count: number) =>
      many(count, all(3), {
        additional: [
          { question: 'antre', choice, text: null },
          { question: 'usul', choice: null, text: 'Kursi' },
        ],
      });
    const shown = guarded([...chose(1, 4), ...chose(3, 2), ...chose(null, 4)], { additional }).additional;
    assert.deepEqual(shown[0], { question: 'antre', counts: [4, 0, 2], texts: [] });
    assert.deepEqual([shown[1]?.counts, shown[1]?.texts.length], [null, 10]);
    const few = guarded([...chose(1, 4), ...chose(null, 5)], { additional }).additional;
    assert.deepEqual([few[0]?.counts, few[1]?.texts], [null, []]);
  });

  it('shows no index without so few ballots that the difference would be theirs', () => {
    const late = (count: number) => many(count, all(1), { way: 'presence-code', presenceStep: 1, isLate: true });
    const without = (count: number) => {
      const { examination } = guarded([...many(50), ...late(count)]);
      return [
        examination.findings[0]?.kind,
        examination.findings[0]?.ballots,
        examination.findings[0]?.indexWithout,
        examination.indexWithoutAll,
      ];
    };
    assert.deepEqual(without(4), ['late-code', 4, null, null]);
    assert.deepEqual(without(5), ['late-code', 5, 75, 75]);
  });

  it('counts what was sent, by way, and leaves repetitions out', () => {
    const ballots = [...many(6, all(3), { repeats: 2 }), ...many(5, all(3), { way: 'counter' })];
    const { received, counted, ways, findings, indexWithoutAll } = guarded(ballots).examination;
    assert.deepEqual([received, counted, indexWithoutAll], [23, 11, 75]);
    assert.deepEqual(ways, [
      { way: 'counter', count: 5 },
      { way: 'link', count: 6 },
    ]);
    assert.deepEqual(findings, [{ kind: 'same-ballot', ballots: 12, isLeftOut: true, facts: {}, indexWithout: 75 }]);
  });

  it('tells no two sets of ballots apart that differ by fewer than promised, whatever stands out', () => {
    const random = seeded(11);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (onlyLate, both, onlyWords) => {
          const words = { comment: 'Pelayanan di sini ramah dan cepat sekali, pertahankan sampai tahun depan ya' };
          const isLate = { way: 'presence-code' as const, presenceStep: 1, isLate: true };
          const score = () => 1 + Math.floor(random() * 4);
          const ballots = [
            ...many(40, all(score())),
            ...many(onlyLate, all(score()), isLate),
            ...many(both, all(score()), { ...isLate, ...words }),
            ...many(onlyWords, all(score()), words),
          ];
          const { index, examination } = guarded(ballots);
          const sets: Record<string, Set<number>> = {};
          ballots.forEach((one, place) => {
            if (one.isLate) (sets['late-code'] ??= new Set()).add(place);
            if (one.comment) (sets['same-words'] ??= new Set()).add(place);
          });
          const shown = examination.findings.flatMap(({ kind, indexWithout }) =>
            indexWithout === null ? [] : [sets[kind] ?? new Set<number>()],
          );
          if (examination.indexWithoutAll !== null) {
            const told = examination.findings.flatMap(({ kind }) => [...(sets[kind] ?? [])]);
            shown.push(new Set(told));
          }
          if (index === null) return;
          const parts = new Map<string, number>();
          ballots.forEach((_, place) => {
            const mark = shown.map((set) => (set.has(place) ? 1 : 0)).join('');
            parts.set(mark, (parts.get(mark) ?? 0) + 1);
          });
          for (const [mark, size] of parts)
            assert.ok(size >= 5, `${mark}: ${size} of ${onlyLate}, ${both}, ${onlyWords}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves no way to an element that too few answered: nothing that it is part of is shown', () => {
    const row = fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), (rows) => {
        const { index, score, interval, elements, examination } = guarded(rows.map((scores) => ballot(scores)));
        const answered = allElements.map((_, place) => rows.filter((scores) => scores[place] !== null).length);
        elements.forEach((one, place) => assert.equal(one.score !== null, (answered[place] ?? 0) >= 5));
        if (answered.every((count) => count >= 5)) return;
        const whole = [
          index,
          score,
          interval,
          examination.indexWithoutAll,
          ...examination.findings.map((one) => one.indexWithout),
        ];
        assert.ok(whole.every((one) => one === null));
      }),
      { numRuns: 300 },
    );
  });

  it('ties nothing that somebody said to anything else that they said', () => {
    const random = seeded(21);
    const mixed = <Item>(items: readonly Item[]) =>
      items
        .map((item) => ({ item, place: random() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item);
    const one = Array.from({ length: 80 }, (_, place) =>
      ballot(
        allElements.map(() => 1 + Math.floor(random() * 4)),
        {
          comment: place % 3 ? '' : `Pesan ${place}`,
          respondent: [{ fact: 'sex', value: place % 2 ? 'male' : 'female' }],
          additional: [{ question: 'usul', choice: null, text: `Usul ${place}` }],
        },
      ),
    );
    const [comments, people, ideas] = [mixed(one), mixed(one), mixed(one)];
    const other = mixed(
      one.map((given, place) => ({
        ...given,
        comment: comments[place]?.comment ?? '',
        respondent: people[place]?.respondent ?? [],
        additional: ideas[place]?.additional ?? [],
      })),
    );
    const facts = { respondentFacts: ['sex' as const], additional: [{ id: 'usul', choices: [] }] };
    const seen = (ballots: readonly Ballot[]) => {
      ids = 0;
      return guarded(ballots, facts);
    };
    assert.deepEqual(seen(other), seen(one));
    assert.ok(seen(one).comments.length > 20 && seen(one).respondents[0]?.counts);
  });

  it('publishes what the index rule computes, and nothing of the ballots themselves', () => {
    const random = seeded(4);
    const ballots = Array.from({ length: 60 }, (_, place) =>
      ballot(
        allElements.map(() => 1 + Math.floor(random() * 4)),
        {
          arrivedAt: 29_000_000 + place * 17,
          presenceStep: 987_654 + place,
          comment: place < 3 ? 'Rahasia kecil' : '',
        },
      ),
    );
    const result = guarded(ballots);
    assert.equal(result.index, satisfactionIndex(ballots).value?.index);
    const text = JSON.stringify(result);
    for (const trace of ['Rahasia', '9876', '2900', 'arrived', 'presence']) assert.ok(!text.includes(trace), trace);
  });
});
