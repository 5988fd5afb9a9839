import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Indicator } from '../../src/contract/indicator.js';
import {
  type PlanChange,
  type PlanContent,
  planDifference,
  planFields,
  type PlanFieldValue,
} from '../../src/rules/plan-difference.js';
import { indicator } from './fixtures.js';

type Result = PlanContent['results'][number];

function result(id: string, changes: Partial<Result> = {}): Result {
  return {
    id,
    kind: 'main',
    title: `Hasil ${id}`,
    parentResultId: null,
    parentTitle: null,
    indicators: [],
    ...changes,
  };
}

function content(results: Result[], changes: Partial<PlanContent> = {}): PlanContent {
  return { results, expectations: [], annexes: { support: '', accountability: '', consequences: '' }, ...changes };
}

const measure = (id: string, target = 90) => indicator({ direction: 'higher', target }, { id, name: `Ukuran ${id}` });

/** Each change in one line: `changed indicator a: target 90 → 95`. */
function told(before: PlanContent, after: PlanContent): string[] {
  return planDifference(before, after).map(({ kind, part, id, fields }) => {
    const words = fields.map(({ field, before: was, after: is }) => `${field} ${String(was)} → ${String(is)}`);
    return `${kind} ${part} ${id}: ${words.join(', ')}`;
  });
}

test('a plan does not differ from itself', () => {
  const plan = content([result('a', { indicators: [measure('m')] })]);
  assert.deepEqual(planDifference(plan, structuredClone(plan)), []);
});

test('what changed is told field by field, with the titles of now', () => {
  const before = content([result('a', { indicators: [measure('m')] })]);
  const after = content([
    result('a', {
      title: 'Hasil baru',
      share: 40,
      parentResultId: 'p',
      parentTitle: 'RHK atasan',
      indicators: [measure('m', 95)],
    }),
  ]);
  assert.deepEqual(told(before, after), [
    'changed result a: title Hasil a → Hasil baru, parentResultId null → p, parentTitle null → RHK atasan, share null → 40',
    'changed indicator m: target 90 → 95',
  ]);
  assert.deepEqual(
    planDifference(before, after).map(({ title }) => title),
    ['Hasil baru', 'Ukuran m'],
  );
});

test('an indicator whose direction changed tells both forms of its target', () => {
  const range = {
    ...indicator({ direction: 'range', target: { minimum: 2, maximum: 4 } }, { id: 'm', name: 'Ukuran m' }),
  };
  const before = content([result('a', { indicators: [measure('m')] })]);
  const after = content([result('a', { indicators: [range] })]);
  assert.deepEqual(told(before, after), [
    'changed indicator m: direction higher → range, target 90 → null, target.minimum null → 2, target.maximum null → 4',
  ]);
  const steps = indicator(
    { direction: 'milestone', target: { steps: ['satu', 'dua'] } },
    { id: 'm', name: 'Ukuran m' },
  );
  assert.deepEqual(planDifference(after, content([result('a', { indicators: [steps] })]))[0]?.fields.at(-1), {
    field: 'target.steps',
    before: null,
    after: ['satu', 'dua'],
  });
});

test('a result that is new brings its indicators, and one that is gone takes them along', () => {
  const [one, two] = [result('a'), result('b', { indicators: [measure('m')] })];
  const added = planDifference(content([one]), content([one, two]));
  assert.deepEqual(
    added.map(({ kind, part, id }) => `${kind} ${part} ${id}`),
    ['added result b', 'added indicator m'],
  );
  assert.deepEqual(added[1]?.fields[0], { field: 'position', before: null, after: 1 });
  const removed = planDifference(content([one, two]), content([one]));
  assert.deepEqual(
    removed.map(({ kind, part, id, title }) => `${kind} ${part} ${id} ${title}`),
    ['removed result b Hasil b', 'removed indicator m Ukuran m'],
  );
});

test('only what was moved was moved, not what gave way', () => {
  const [a, b, c] = [result('a'), result('b'), result('c')];
  assert.deepEqual(told(content([a, b, c]), content([c, a, b])), ['moved result c: position 3 → 1']);
  assert.deepEqual(told(content([a, b, c]), content([b, c])).length, 1, 'the others came up by themselves');
  assert.deepEqual(told(content([a, b]), content([c, a, b])).length, 1);
});

test('an indicator that went to another result was moved there', () => {
  const before = content([result('a', { indicators: [measure('m')] }), result('b')]);
  const after = content([result('a'), result('b', { indicators: [measure('m')] })]);
  assert.deepEqual(told(before, after), ['moved indicator m: position 1 → 1, resultId a → b']);
});

test('annexes and expectations are written, rewritten and taken back; they come last', () => {
  const before = content([], {
    annexes: { support: 'Dua petugas', accountability: 'Laporan', consequences: '' },
    expectations: [{ value: 'loyal', text: 'Jaga rahasia' }],
  });
  const after = content([result('a')], {
    annexes: { support: '', accountability: 'Laporan bulanan', consequences: 'Penghargaan' },
    expectations: [{ value: 'accountable', text: 'Laporkan kendala' }],
  });
  assert.deepEqual(told(before, after).slice(1), [
    'changed annex accountability: text Laporan → Laporan bulanan',
    'added annex consequences: text null → Penghargaan',
    'removed annex support: text Dua petugas → null',
    'added behaviour accountable: text null → Laporkan kendala',
    'removed behaviour loyal: text Jaga rahasia → null',
  ]);
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const measures = ['m', 'n', 'o', 'p', 'q', 'r'];
const goal = fc.oneof(
  fc.nat(100).map((target) => ({ direction: 'higher' as const, target })),
  fc.nat(100).map((target) => ({ direction: 'lower' as const, target })),
  fc.nat(9).map((minimum) => ({ direction: 'range' as const, target: { minimum, maximum: minimum + 1 } })),
  fc.constantFrom('2026-06-30', '2026-09-30').map((target) => ({ direction: 'deadline' as const, target })),
  fc
    .subarray(['satu', 'dua', 'tiga'], { minLength: 1 })
    .map((steps) => ({ direction: 'milestone' as const, target: { steps } })),
);
const text = fc.constantFrom('', 'satu', 'dua');
/** Plans over a few ids, so that two of them share many. */
const plans: fc.Arbitrary<PlanContent> = fc
  .record({
    order: fc.shuffledSubarray(ids),
    places: fc.array(fc.nat(5), { minLength: measures.length, maxLength: measures.length }),
    measureOrder: fc.shuffledSubarray(measures, { minLength: measures.length }),
    titles: fc.array(text, { minLength: ids.length, maxLength: ids.length }),
    goals: fc.array(goal, { minLength: measures.length, maxLength: measures.length }),
    annexes: fc.record({ support: text, accountability: text, consequences: text }),
    expectations: fc.subarray([
      { value: 'accountable', text: 'satu' },
      { value: 'loyal', text: 'dua' },
    ]),
  })
  .map(({ order, places, measureOrder, titles, goals, annexes, expectations }) => ({
    results: order.map((id, place) =>
      result(id, {
        title: titles[place] ?? '',
        kind: place % 2 === 0 ? 'main' : 'additional',
        share: place === 0 ? null : place * 10,
        objectiveId: null,
        indicators: measureOrder.flatMap((each, index): Indicator[] => {
          const target = goals[index];
          return places[index] === place && target ? [indicator(target, { id: each })] : [];
        }),
      }),
    ),
    expectations,
    annexes,
  }));

test('the new plan follows from the old one and its changes', () => {
  fc.assert(
    fc.property(plans, plans, (before, after) => {
      const changes = planDifference(before, after);
      assert.deepEqual(apply(flat(before), changes), flat(after));
      for (const { kind, fields } of changes) {
        assert.ok(fields.length > 0);
        for (const { field, before: was, after: is } of fields) {
          assert.ok(planFields.includes(field));
          if (kind === 'changed') assert.notDeepEqual(was, is);
        }
      }
    }),
  );
});

test('backwards it tells the same the other way round', () => {
  const opposite = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;
  const withoutMoves = (changes: readonly PlanChange[]) =>
    changes
      .filter(({ kind }) => kind !== 'moved')
      .map(({ kind, part, id }) => `${kind} ${part} ${id}`)
      .sort();
  fc.assert(
    fc.property(plans, plans, (before, after) => {
      const back = planDifference(after, before).map((change) => ({ ...change, kind: opposite[change.kind] }));
      assert.deepEqual(withoutMoves(back), withoutMoves(planDifference(before, after)));
    }),
  );
});

type Fields = Record<string, PlanFieldValue>;

/** A part of a plan: the list it stands in, its place there, what it says. */
interface Part {
  readonly key: string;
  readonly list: string;
  readonly place: number;
  readonly fields: Fields;
}

/** A plan as parts by their key, independently of how the rule looks at it. */
function flat({ results, annexes, expectations }: PlanContent): Part[] {
  return [
    ...results.map(({ id, indicators: _indicators, ...fields }, index) =>
      partOf(`result ${id}`, 'plan', index, fields),
    ),
    ...results.flatMap(({ id: list, indicators }) =>
      indicators.map(({ id, ...fields }, index) => partOf(`indicator ${id}`, list, index, fields)),
    ),
    ...Object.entries(annexes).map(([name, words]) => partOf(`annex ${name}`, '', -1, { text: words })),
    ...expectations.map(({ value, text: words }) => partOf(`behaviour ${value}`, '', -1, { text: words })),
  ]
    .filter(({ key, fields }) => !key.startsWith('annex') || fields['text'] !== undefined)
    .sort(byKey);
}

function partOf(key: string, list: string, index: number, fields: object): Part {
  return { key, list, place: index + 1, fields: spoken(fields) };
}

/** Fields that say something, targets flat. */
function spoken(fields: object): Fields {
  const entries = Object.entries(fields).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    name === 'target' && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([part, inner]): [string, unknown] => [`target.${part}`, inner])
      : [[name, value]],
  );
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Fields;
}

/** Carries changes out: who is told a place gets it, the others keep their order around them. */
function apply(before: readonly Part[], changes: readonly PlanChange[]): Part[] {
  const parts = new Map(before.map((part) => [part.key, part]));
  const placed = new Map<string, number>();
  for (const { kind, part, id, fields } of changes) {
    const key = `${part} ${id}`;
    const { position, resultId, ...rest } = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
    const old = parts.get(key) ?? { key, list: part === 'result' ? 'plan' : '', place: 0, fields: {} };
    if (typeof position === 'number') placed.set(key, position);
    const list = typeof resultId === 'string' ? resultId : old.list;
    if (kind === 'removed') parts.delete(key);
    else parts.set(key, { ...old, list, fields: spoken({ ...old.fields, ...rest }) });
  }
  const lists = new Set([...parts.values()].map(({ list }) => list));
  const all = [...lists].flatMap((list) =>
    inPlace(
      [...parts.values()].filter((part) => part.list === list),
      placed,
    ),
  );
  return all.sort(byKey);
}

/** What has an order gets its places: those that were told, and for the others the places between, in the old order. */
function inPlace(list: readonly Part[], placed: ReadonlyMap<string, number>): Part[] {
  if (list[0]?.list === '') return list.map((part) => ({ ...part, place: 0 }));
  const taken = list.flatMap(({ key }) => placed.get(key) ?? []);
  const free = list.map((_, index) => index + 1).filter((place) => !taken.includes(place));
  const waiting = list.filter(({ key }) => !placed.has(key)).sort((one, other) => one.place - other.place);
  const places = new Map([...placed, ...waiting.map(({ key }, index): [string, number] => [key, free[index] ?? 0])]);
  return list.map((part) => ({ ...part, place: places.get(part.key) ?? 0 }));
}

function byKey(one: Part, other: Part): number {
  return one.key < other.key ? -1 : 1;
}
