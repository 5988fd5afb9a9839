import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/rules/calendar.js';
import { feedbackBatches, type WithheldEntry } from '../../src/rules/feedback-batches.js';
import { termsOf } from '../../src/rules/terms.js';

const period = { year: 2026, start: '2026-01-01', end: '2026-12-31', evaluationEnd: '2027-01-31' };
const quarters = termsOf(period, 'quarter', 10, { workingWeek: 'five-days', holidays: new Set() });

/** `budi 2026-02-01` is what Budi gave on that day. */
function entries(source: WithheldEntry['source'], ...texts: string[]): WithheldEntry[] {
  return texts.map((text) => {
    const [author = '', givenOn = ''] = text.split(' ');
    return { id: `${source} ${text}`, author, source, givenOn };
  });
}

function published(given: WithheldEntry[], today: string, floor = 3) {
  const { published: found, waiting } = feedbackBatches(given, quarters, today, floor);
  return { found: [...found].map(([id, term]) => `${id}: ${term}`), waiting };
}

test('a group of three appears when the quarter has ended, and not on its last day', () => {
  const given = entries('peer', 'budi 2026-02-01', 'citra 2026-03-01', 'dewi 2026-03-31');
  assert.deepEqual(published(given, '2026-03-31'), { found: [], waiting: ['peer'] });
  assert.deepEqual(published(given, '2026-04-01'), {
    found: ['peer budi 2026-02-01: Q1', 'peer citra 2026-03-01: Q1', 'peer dewi 2026-03-31: Q1'],
    waiting: [],
  });
});

test('two people wait, however much they write, and appear together with a third', () => {
  const two = entries('peer', 'budi 2026-02-01', 'budi 2026-02-02', 'citra 2026-03-01', 'citra 2026-03-02');
  assert.deepEqual(published(two, '2026-05-01'), { found: [], waiting: ['peer'] });
  const three = [...two, ...entries('peer', 'dewi 2026-05-05')];
  assert.deepEqual(published(three, '2026-07-01').found.length, 5);
  assert.ok(published(three, '2026-07-01').found.every((text) => text.endsWith('Q2')));
});

test('what comes after a batch waits for enough people again', () => {
  const first = entries('subordinate', 'budi 2026-02-01', 'citra 2026-02-01', 'dewi 2026-02-01');
  const late = entries('subordinate', 'budi 2026-04-20', 'citra 2026-05-20');
  const now = published([...first, ...late], '2026-07-01');
  assert.deepEqual([now.found.length, now.waiting], [3, ['subordinate']]);
  const next = published([...first, ...late, ...entries('subordinate', 'eka 2026-08-01')], '2026-10-01');
  assert.deepEqual(
    next.found.filter((text) => text.endsWith('Q3')).length,
    3,
    'the two that waited, and the one that freed them',
  );
});

test('groups do not count for each other, and leaders do not count at all', () => {
  const given = [
    ...entries('peer', 'budi 2026-02-01', 'citra 2026-02-01'),
    ...entries('other', 'dewi 2026-02-01'),
    ...entries('superior', 'eka 2026-02-01'),
    ...entries('team-lead', 'fajar 2026-02-01'),
  ];
  assert.deepEqual(published(given, '2026-12-31'), { found: [], waiting: ['peer', 'other'] });
});

test('a policy may ask for more people, never for fewer than three', () => {
  const three = entries('peer', 'budi 2026-02-01', 'citra 2026-02-01', 'dewi 2026-02-01');
  assert.deepEqual(published(three, '2026-04-01', 5).found, []);
  assert.deepEqual(published(three, '2026-04-01', 1).found.length, 3);
  assert.deepEqual(published(three.slice(0, 2), '2026-04-01', 1).found, []);
});

const authors = ['budi', 'citra', 'dewi', 'eka', 'fajar'];
/** What people give through a year and the months after it. */
const year = fc.array(
  fc.record({
    author: fc.constantFrom(...authors),
    source: fc.constantFrom('peer' as const, 'subordinate' as const, 'other' as const, 'superior' as const),
    offset: fc.nat(420),
  }),
  { maxLength: 60 },
);
const asEntries = (given: readonly { author: string; source: string; offset: number }[]): WithheldEntry[] =>
  given.map(({ author, source, offset }, index) => ({
    ...{ id: String(index), author, source },
    givenOn: addDays('2026-01-01', offset),
  }));

test('every batch of a group is from enough distinct people, whatever they write and when', () => {
  fc.assert(
    fc.property(year, fc.nat(450), fc.nat(6), (given, offset, floor) => {
      const all = asEntries(given);
      const { published: found } = feedbackBatches(all, quarters, addDays('2026-01-01', offset), floor);
      const batches = new Map<string, Set<string>>();
      for (const { id, author, source } of all) {
        const term = found.get(id);
        if (term === undefined) continue;
        assert.notEqual(source, 'superior');
        const key = `${source} ${term}`;
        batches.set(key, (batches.get(key) ?? new Set()).add(author));
      }
      for (const [key, people] of batches) assert.ok(people.size >= Math.max(3, floor), key);
    }),
  );
});

test('a batch never changes once it is published, and nothing appears before its term has ended', () => {
  fc.assert(
    fc.property(year, fc.nat(450), fc.nat(200), (given, first, more) => {
      const [then, later] = [addDays('2026-01-01', first), addDays('2026-01-01', first + more)];
      const all = asEntries(given);
      // What is given after today is not known today.
      const known = (today: string) => all.filter(({ givenOn }) => givenOn <= today);
      const before = feedbackBatches(known(then), quarters, then, 3).published;
      const after = feedbackBatches(known(later), quarters, later, 3).published;
      for (const [id, term] of before) assert.equal(after.get(id), term);
      for (const [id, term] of after) {
        if (before.has(id)) continue;
        const end = quarters.find((each) => each.term === term)?.end ?? '';
        assert.ok(end >= then && end < later, 'a new batch is of a term that ended since');
      }
    }),
  );
});

test('what is given is published or waits, and order of arrival says nothing', () => {
  fc.assert(
    fc.property(year, fc.nat(450), (given, offset) => {
      const today = addDays('2026-01-01', offset);
      const all = asEntries(given);
      const { published: found, waiting } = feedbackBatches(all, quarters, today, 3);
      for (const { id, source } of all) {
        if (source !== 'superior' && !found.has(id)) assert.ok(waiting.some((group) => group === source));
      }
      const reversed = feedbackBatches(all.toReversed(), quarters.toReversed(), today, 3);
      assert.deepEqual(new Map([...reversed.published].sort()), new Map([...found].sort()));
      assert.deepEqual(reversed.waiting, waiting);
    }),
  );
});
