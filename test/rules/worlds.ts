import { groupedBy } from '../../src/rules/grouped.js';

/** Somebody who attacks: reads all that is published, and may know what one of those asked has answered. */
export type Adversary = 'reader' | 'insider';

/** A world in which an answer follows from what is published. */
export interface Exposure<Kind> {
  readonly adversary: Adversary;
  /** What each person answered; of an insider, their own answer first. */
  readonly world: readonly Kind[];
  readonly value: unknown;
}

export interface Search<Kind> {
  /** What a person can have answered. */
  readonly kinds: readonly Kind[];
  /** How many people were asked. The adversary knows it. */
  readonly people: number;
  /** Everything that is published in a world, and everything else that the adversary sees. */
  readonly observe: (world: readonly Kind[]) => unknown;
  /** What the adversary wants to know of a person. */
  readonly target: (kind: Kind) => unknown;
  /** What the adversary knows of the person already, such as their sex; nothing unless told. */
  readonly given?: (kind: Kind) => unknown;
}

export interface Found<Kind> {
  readonly worlds: number;
  readonly exposed: readonly Exposure<Kind>[];
}

/**
 * Enumerates every world of answers, and looks in each whether an answer is the same in all worlds that look alike to the
 * adversary: then it is recovered. People are interchangeable in what is published, so that a world is how many gave which answer.
 */
export function attack<Kind>({ kinds, people, observe, target, given = () => '' }: Search<Kind>): Found<Kind> {
  const worlds = multisets(kinds.length, people);
  const expand = (counts: readonly number[]) => counts.flatMap((count, kind) => Array<number>(count).fill(kind));
  const seen = worlds.map((counts) => JSON.stringify(observe(expand(counts).map((kind) => kinds[kind] as Kind))));
  const views = new Map<string, Map<string, Set<unknown>>>();
  const looks = (visit: (view: string, others: number[], world: number[], adversary: Adversary) => void) => {
    for (const [index, counts] of worlds.entries()) {
      visit(`reader ${seen[index]}`, expand(counts), expand(counts), 'reader');
      for (const own of kinds.keys()) {
        if (!counts[own]) continue;
        const others = expand(counts.map((count, kind) => count - Number(kind === own)));
        visit(`insider ${own} ${seen[index]}`, others, [own, ...others], 'insider');
      }
    }
  };
  const factOf = (kind: number) => JSON.stringify(given(kinds[kind] as Kind));
  looks((view, others) => {
    const facts = views.get(view) ?? new Map<string, Set<unknown>>();
    views.set(view, facts);
    for (const kind of others) {
      facts.set(factOf(kind), (facts.get(factOf(kind)) ?? new Set()).add(target(kinds[kind] as Kind)));
    }
  });
  const exposed: Exposure<Kind>[] = [];
  looks((view, others, world, adversary) => {
    for (const fact of new Set(others.map(factOf))) {
      const possible = [...(views.get(view)?.get(fact) ?? [])];
      if (possible.length !== 1) continue;
      exposed.push({ adversary, world: world.map((kind) => kinds[kind] as Kind), value: possible[0] });
    }
  });
  return { worlds: worlds.length, exposed };
}

/** How many people a group has that is shown, and which groups an adversary knows beside all of them. */
export interface Shown<Kind> {
  readonly threshold: number;
  readonly groupOf?: (kind: Kind, world: readonly Kind[]) => unknown;
}

/**
 * What an attack recovers beside what no threshold can keep: that all of a group that is shown were the same, or all but the
 * adversary. Of a service that is free everybody says so; the result is that they did. Nothing else may follow.
 */
export function unexplained<Kind>(
  search: Search<Kind>,
  { threshold, groupOf = () => '' }: Shown<Kind>,
): Exposure<Kind>[] {
  return attack(search).exposed.filter(({ adversary, world, value }) => {
    // That somebody gave no answer may be said: it is none.
    if (value === null) return false;
    const others = adversary === 'insider' ? world.slice(1) : world;
    const parts = groupedBy(
      others,
      (kind) => groupOf(kind, world),
      (kind) => kind,
    );
    const groups = [others, ...parts.values()];
    const isAlike = groups.some(
      (group) => group.length >= threshold - 1 && group.every((kind) => search.target(kind) === value),
    );
    return !isAlike;
  });
}

/** All ways in which `people` can be spread over `kinds`. */
function multisets(kinds: number, people: number): number[][] {
  if (kinds === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    multisets(kinds - 1, people - first).map((rest) => [first, ...rest]),
  ).flat();
}
