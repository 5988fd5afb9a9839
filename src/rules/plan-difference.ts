import type { Indicator } from '../contract/indicator.js';
import type { WorkPlan } from '../contract/work-plan.js';

/** What of a plan is compared: a version as it was agreed, or the plan as it is being changed. */
export type PlanContent = Pick<WorkPlan, 'results' | 'expectations' | 'annexes'>;

/** Every field a change can name, in the order in which they are told. */
export const planFields = [
  /** Place among the results, or among the indicators of a result, from 1. */
  'position',
  /** Id of the result an indicator belongs to. */
  'resultId',
  'kind',
  'title',
  /** Id of the leader's result; `parentTitle` is for reading. */
  'parentResultId',
  'parentTitle',
  'share',
  /** Id of the unit's objective; `objectiveTitle` is for reading. */
  'objectiveId',
  'objectiveTitle',
  'name',
  'aspects',
  'perspective',
  'direction',
  /** A number, a date, or `true`. */
  'target',
  'target.minimum',
  'target.maximum',
  'target.steps',
  'targetIsMaximum',
  'unit',
  'measured',
  'note',
  'libraryId',
  /** The text of an annex, or of an expectation. */
  'text',
] as const;
export type PlanField = (typeof planFields)[number];

/** What a field says; `null` where it says nothing or is not there. */
export type PlanFieldValue = string | number | boolean | readonly string[] | null;

/** One change of a plan. What was moved and changed is told twice. */
export interface PlanChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly part: 'result' | 'indicator' | 'annex' | 'behaviour';
  /** Id of the result or indicator, name of the annex, key of the behaviour value. */
  readonly id: string;
  /** Title of the result, name of the indicator; empty for an annex and a behaviour value, which are named by their key. */
  readonly title: string;
  /** What is different, field by field; everything there is to tell of what was added or removed. */
  readonly fields: readonly {
    readonly field: PlanField;
    readonly before: PlanFieldValue;
    readonly after: PlanFieldValue;
  }[];
}

type Fields = { readonly [Field in PlanField]?: PlanFieldValue | undefined };

/** A part of a plan, flat: what is compared, and where it stands. */
interface Item {
  readonly part: PlanChange['part'];
  readonly id: string;
  readonly title: string;
  readonly place: Fields;
  readonly fields: Fields;
}

/**
 * What changed from one version of a plan to the next (CYC-4; P6 §14(2)): results with their indicators in the order of the new
 * plan, then what is gone, the annexes and the expectations. Results and indicators are recognised by their ids. Only what
 * really changed its order was moved, not everything behind it. Nothing is told twice and nothing is left out: the new plan
 * follows from the old one and its changes.
 */
export function planDifference(before: PlanContent, after: PlanContent): PlanChange[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const known = new Map(old.map((item) => [keyOf(item), item]));
  const left = new Set(now.map(keyOf));
  const stayed = stayedInPlace(old, now);
  return [
    ...now.flatMap((item) => {
      const was = known.get(keyOf(item));
      return was ? alteration(was, item, stayed.has(keyOf(item))) : [change('added', item, {}, whole(item))];
    }),
    ...old.filter((item) => !left.has(keyOf(item))).map((item) => change('removed', item, whole(item), {})),
  ].sort((one, other) => group(one) - group(other));
}

function alteration(was: Item, now: Item, stayed: boolean): PlanChange[] {
  const moved = stayed ? null : change('moved', now, was.place, now.place);
  const changed = change('changed', now, was.fields, now.fields);
  return [...(moved ? [moved] : []), ...(changed.fields.length > 0 ? [changed] : [])];
}

function change(kind: PlanChange['kind'], { part, id, title }: Item, before: Fields, after: Fields): PlanChange {
  const fields = planFields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    // Where several parts change places, one can end where it was, relative to the plan but not to the others.
    const isTold = kind === 'moved' && field === 'position';
    return isTold || JSON.stringify(was) !== JSON.stringify(is) ? [{ field, before: was, after: is }] : [];
  });
  return { kind, part, id, title, fields };
}

/** Results and indicators first, as they stand in the plan; then annexes, then behaviour. */
function group({ part }: PlanChange): number {
  return ['annex', 'behaviour'].indexOf(part);
}

function itemsOf({ results, annexes, expectations }: PlanContent): Item[] {
  return [
    ...results.flatMap((result, index): Item[] => {
      const { id, indicators, ...fields } = result;
      const measures = indicators.map((indicator, place) =>
        indicatorItem(indicator, { resultId: id, position: place + 1 }),
      );
      return [{ part: 'result', id, title: fields.title, place: { position: index + 1 }, fields }, ...measures];
    }),
    ...(['support', 'accountability', 'consequences'] as const)
      .filter((name) => annexes[name] !== '')
      .map((name): Item => ({ part: 'annex', id: name, title: '', place: {}, fields: { text: annexes[name] } })),
    ...expectations
      .filter(({ text }) => text !== '')
      .map(({ value, text }): Item => ({ part: 'behaviour', id: value, title: '', place: {}, fields: { text } })),
  ];
}

function indicatorItem(indicator: Indicator, place: Fields): Item {
  const { id, target: _target, ...fields } = indicator;
  return { part: 'indicator', id, title: fields.name, place, fields: { ...fields, ...targetFields(indicator) } };
}

function targetFields(indicator: Indicator): Fields {
  switch (indicator.direction) {
    case 'range':
      return { 'target.minimum': indicator.target.minimum, 'target.maximum': indicator.target.maximum };
    case 'milestone':
      return { 'target.steps': indicator.target.steps };
    default:
      return { target: indicator.target };
  }
}

/** Results and indicators share no id space. */
function keyOf({ part, id }: Pick<Item, 'part' | 'id'>): string {
  return `${part} ${id}`;
}

function whole({ place, fields }: Item): Fields {
  return { ...place, ...fields };
}

/**
 * What is in both plans and did not have to be moved: results in the longest run that kept its order, likewise indicators that
 * kept their result. Annexes and behaviours have no order of their own.
 */
function stayedInPlace(before: readonly Item[], after: readonly Item[]): Set<string> {
  const places = new Map(before.map((item, index) => [keyOf(item), { index, holder: holderOf(item) }]));
  const lists = new Map<string, { key: string; index: number }[]>();
  for (const item of after) {
    const was = places.get(keyOf(item));
    const holder = holderOf(item);
    if (was?.holder !== holder) continue;
    lists.set(holder, [...(lists.get(holder) ?? []), { key: keyOf(item), index: was.index }]);
  }
  const unordered = after.filter(({ part }) => part === 'annex' || part === 'behaviour').map(keyOf);
  return new Set([...[...lists.values()].flatMap((list) => longestRising(list).map(({ key }) => key)), ...unordered]);
}

/** The list an item stands in: the results, the indicators of one result, or what has no order. */
function holderOf({ part, place }: Item): string {
  return part === 'indicator' ? `indicators of ${String(place.resultId)}` : part;
}

/** The longest run of rising indexes, not necessarily next to each other. A plan is short: the plain way suffices. */
function longestRising<Entry extends { readonly index: number }>(list: readonly Entry[]): Entry[] {
  const runs: Entry[][] = [];
  for (const entry of list) {
    const before = runs.filter((run) => (run.at(-1)?.index ?? -1) < entry.index);
    runs.push([...longest(before), entry]);
  }
  return longest(runs);
}

function longest<Entry>(runs: readonly Entry[][]): Entry[] {
  return runs.reduce((found, run) => (run.length > found.length ? run : found), []);
}
