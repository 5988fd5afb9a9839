import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PublicCaseKind, publicCaseKinds } from '../../src/contract/index.js';
import { addDays } from '../../src/rules/calendar.js';
import { caseFigures, caseFiguresIn, type CountedCase } from '../../src/rules/case-figures.js';
import { type CaseCourse, daysToAnswer, firstAnswerOn, inTimeBy } from '../../src/rules/case-terms.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { type Exposure, unexplained } from './worlds.js';

const minimum = 5;
const { caseDays } = presetPolicy.publicVoice;
const days = { workingWeek: 'five-days', holidays: new Set<string>() } as const;

/** A case that came on a day, with what became of it: `answer 2026-01-14`. */
function caseOf(sentOn: string, kind: PublicCaseKind, ...done: string[]): CountedCase {
  const steps = done.map((text) => {
    const [action = '', on = ''] = text.split(' ');
    return { action: action as CaseCourse['steps'][number]['action'], on };
  });
  // An officer who reads it finds that it needs longer.
  const given = steps.some(({ action }) => action === 'verify') ? 'complaint-supervisory' : null;
  const course: CaseCourse = { kind, class: given, state: 'in-progress', sentOn, steps };
  const answer = { answeredOn: firstAnswerOn(course), days: daysToAnswer(course, days) };
  return { kind, subject: 'service', sentOn, ...answer, inTimeBy: inTimeBy(course, { caseDays, days }) };
}

/** Every case is one of its own, and known from the day on which it came. */
function knownBy(today: string, cases: readonly CountedCase[]): CountedCase[] {
  return cases.filter(({ sentOn }) => sentOn <= today).map((one) => ({ ...one }));
}

const spans = [
  { start: '2026-02-01', end: '2026-02-28' },
  { start: '2026-01-01', end: '2026-03-31' },
];

/** Somebody who kept the page of every month, and what it meant for parts of the year. */
const diary = (cases: readonly CountedCase[]) => [
  ...['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'].map((today) =>
    caseFigures(knownBy(today, cases), { minimum, today }),
  ),
  ...spans.map((span) => caseFiguresIn(knownBy('2026-05-01', cases), { minimum, today: '2026-05-01', span })),
];

interface Person {
  /** When they wrote. The adversary may know it. */
  readonly month: string;
  readonly kind: PublicCaseKind;
  readonly fate: string;
  readonly made: CountedCase;
}

/** Who is counted together: the months that pass until enough have written. */
function batchOf({ month }: Person, world: readonly Person[]): string {
  let waiting = 0;
  for (const end of ['01', '02', '03']) {
    waiting += world.filter((one) => one.month === end).length;
    if (waiting < minimum) continue;
    if (month <= end) return end;
    waiting = 0;
  }
  return 'waiting';
}

const shown = { threshold: minimum, groupOf: batchOf };

function writers(of: readonly string[], kinds: readonly PublicCaseKind[]): Person[] {
  return of.flatMap((month) =>
    kinds.map((kind) => ({ month, kind, fate: 'never', made: caseOf(`2026-${month}-09`, kind) })),
  );
}

/** What can become of complaints of 9 January, whose fourteen working days end on the 29th. */
const complaints: Person[] = Object.entries({
  'at once': ['answer 2026-01-12'],
  'in time': ['answer 2026-01-20'],
  late: ['answer 2026-02-10'],
  later: ['answer 2026-03-10'],
  again: ['answer 2026-01-12', 'reopen 2026-01-19', 'answer 2026-02-20'],
  never: [],
}).map(([fate, steps]) => {
  return { month: '01', kind: 'complaint', fate, made: caseOf('2026-01-09', 'complaint', ...steps) };
});

const read = (world: readonly Person[]) => diary(world.map(({ made }) => made));

describe('an attack on the figures of what the public sends', () => {
  it('recovers no kind of a message from all pages of a year, nor from what indicators take of them', () => {
    const { worlds, observe } = remembered();
    const tried: [Person[], number[]][] = [
      [writers(['01', '02'], ['complaint', 'suggestion', 'praise']), [1, 4, 5, 7]],
      [writers(['01', '02', '03'], ['complaint', 'praise']), [5, 8]],
    ];
    for (const [kinds, sizes] of tried) {
      for (const people of sizes) {
        const search = {
          kinds,
          people,
          observe,
          target: ({ kind }: Person) => kind,
          given: ({ month }: Person) => month,
        };
        assert.deepEqual(brief(unexplained(search, shown)), [], `${people} people`);
      }
    }
    assert.ok(worlds.size > 2_600, `${worlds.size}`);
  });

  it('recovers not whether, how fast or how late somebody was answered', () => {
    const { worlds, observe } = remembered();
    const targets: ((person: Person) => unknown)[] = [
      ({ fate }) => fate !== 'never',
      ({ made }) => made.inTimeBy('2026-04-30'),
      ({ made }) => made.days ?? 'unanswered',
    ];
    for (const people of [4, 5, 6, 8]) {
      for (const target of targets) {
        const found = unexplained({ kinds: complaints, people, observe, target }, shown);
        assert.deepEqual(brief(found), [], `${people} people`);
      }
    }
    assert.ok(worlds.size > 2_000, `${worlds.size}`);
  });

  const day = fc.integer({ min: 0, max: 119 }).map((place) => addDays('2026-01-01', place));
  const kind = fc.constantFrom(...publicCaseKinds);
  const courses = fc.array(
    fc.record({ sentOn: day, kind, later: fc.array(fc.nat(50), { maxLength: 3 }), verified: fc.option(fc.nat(9)) }),
    { maxLength: 40, size: 'max' },
  );
  type Story = typeof courses extends fc.Arbitrary<(infer Item)[]> ? Item : never;

  /** A case as it is known on a day: answered, opened again, answered again, each so many days after the last. */
  function told({ sentOn, kind: of, later, verified }: Story, today = '9999'): CountedCase[] {
    const gaps = verified === null ? later : [verified, ...later];
    const actions = [...(verified === null ? [] : ['verify']), 'answer', 'reopen', 'answer'];
    let on = sentOn;
    const done = gaps.map((gap, place) => `${actions[place] ?? ''} ${(on = addDays(on, gap))}`);
    const known = done.filter((text) => (text.split(' ')[1] ?? '') <= today);
    return sentOn <= today ? [caseOf(sentOn, of, ...known)] : [];
  }

  it('reads on every day what it will read of that day for ever', () => {
    fc.assert(
      fc.property(courses, day, (stories, today) => {
        const page = (cases: CountedCase[]) => caseFigures(cases, { minimum, today });
        const then = page(stories.flatMap((story) => told(story, today)));
        assert.deepEqual(page(stories.flatMap((story) => told(story))), then);
        const monthBegan = `${today.slice(0, 7)}-01`;
        const first = caseFigures(
          stories.flatMap((story) => told(story, monthBegan)),
          { minimum, today: monthBegan },
        );
        assert.deepEqual(then, first, 'nothing moves but at an end of a month');
      }),
    );
  });

  it('finds no two readings that differ by fewer than were promised, in any figure', () => {
    const isAllowed = (count: number) => count === 0 || count >= minimum;
    fc.assert(
      fc.property(courses, day, day, (stories, ...looks) => {
        const [one, other] = looks.sort().map((today) => {
          const figures = caseFigures(
            stories.flatMap((story) => told(story, today)),
            { minimum, today },
          );
          const shownOf = figures.kinds.map(({ count }) => count ?? 0);
          const rest = (figures.received ?? 0) - shownOf.reduce((sum, count) => sum + count, 0);
          assert.ok(isAllowed(rest), 'what no kind shows');
          return { ...figures, counts: [figures.received ?? 0, figures.answered ?? 0, ...shownOf] };
        });
        if (!one || !other) return;
        for (const [place, count] of other.counts.entries()) assert.ok(isAllowed(count - (one.counts[place] ?? 0)));
        if (one.answered === other.answered) assert.equal(one.medianDays, other.medianDays);
      }),
    );
  });

  it('tells of the parts of a year no more than its pages do', () => {
    fc.assert(
      fc.property(courses, (stories) => {
        const today = '2026-07-01';
        const cases = stories.flatMap((story) => told(story));
        const answeredIn = (span: { start: string; end: string }) =>
          caseFiguresIn(cases, { minimum, today, span }).answered ?? 0;
        const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);
        const parts = months.map((month) => answeredIn({ start: `${month}-01`, end: `${month}-31` }));
        const whole = caseFigures(cases, { minimum, today }).answered ?? 0;
        assert.equal(
          parts.reduce((sum, count) => sum + count, 0),
          whole,
        );
        assert.equal(answeredIn({ start: '2026-01-01', end: '2026-12-31' }), whole);
      }),
    );
  });

  it('would find a leak: figures that move with every answer', () => {
    const live = (world: readonly Person[]) =>
      ['01-15', '02-01', '02-15', '04-01'].map((date) => {
        const answers = world.filter(({ made }) => made.answeredOn !== null && made.answeredOn <= `2026-${date}`);
        return [answers.length, answers.filter(({ made }) => made.inTimeBy(`2026-${date}`)).length];
      });
    // The adversary knows who was still waiting in February, and that nobody else was.
    const found = unexplained(
      {
        ...{ kinds: complaints, people: 5, observe: live, target: ({ fate }: Person) => fate },
        given: ({ fate }: Person) => ['at once', 'in time', 'again'].includes(fate),
      },
      shown,
    );
    assert.ok(found.some(({ adversary }) => adversary === 'reader'));
  });
});

/** Looks into every world once, whatever is asked of it. */
function remembered() {
  const worlds = new Map<string, unknown>();
  const observe = (world: readonly Person[]) => {
    const key = world.map(({ month, kind, fate }) => month + kind + fate).join();
    if (!worlds.has(key)) worlds.set(key, read(world));
    return worlds.get(key);
  };
  return { worlds, observe };
}

/** A find as it can be read. */
function brief(found: readonly Exposure<Person>[]): string[] {
  return found.map(({ adversary, world, value }) =>
    [adversary, String(value), ...world.map(({ month, kind, fate }) => `${month} ${kind} ${fate}`)].join(', '),
  );
}
