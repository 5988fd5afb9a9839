import { groupedBy } from './grouped.js';

/** Shorter comments are the same by nature: *pelayanan sudah baik, pertahankan*. */
const fewestWords = 8;

/** So many with the same long sentence are no chance. */
const fewestWriters = 5;

/** Share of three-word sequences that two comments have in common to be nearly the same. */
const likeness = 0.55;

/** Comments that say the same in the same words. */
export interface SameWords {
  /** Places of the comments. */
  readonly members: readonly number[];
  /** Words of the sentence. */
  readonly words: number;
}

/**
 * Groups of long comments that are the same or nearly so: case, punctuation and spaces aside, or with a few words
 * exchanged as in a text handed out. Each text joins the nearest earlier one that is alike (Jaccard over three-word
 * sequences), the commonest first.
 */
export function sameWordsAmong(comments: readonly string[]): SameWords[] {
  const texts = comments.map((comment, place) => ({ text: plain(comment), place }));
  const long = texts.filter(({ text }) => text.split(' ').length >= fewestWords);
  const byText = groupedBy(
    long,
    ({ text }) => text,
    ({ place }) => place,
  );
  const groups: { sequences: ReadonlySet<string>; words: number; members: number[] }[] = [];
  const groupsWith = new Map<string, number[]>();
  const commonest = [...byText].sort(
    ([one, first], [other, second]) => second.length - first.length || (one < other ? -1 : 1),
  );
  for (const [text, members] of commonest) {
    const sequences = sequencesOf(text);
    const nearest = nearestGroup(sequences, groups, groupsWith);
    if (nearest) {
      nearest.members.push(...members);
      continue;
    }
    for (const sequence of sequences) groupsWith.set(sequence, [...(groupsWith.get(sequence) ?? []), groups.length]);
    groups.push({ sequences, words: text.split(' ').length, members: [...members] });
  }
  return groups
    .filter(({ members }) => members.length >= fewestWriters)
    .map(({ members, words }) => ({ members: members.sort((one, other) => one - other), words }));
}

function nearestGroup<Group extends { readonly sequences: ReadonlySet<string> }>(
  sequences: ReadonlySet<string>,
  groups: readonly Group[],
  groupsWith: ReadonlyMap<string, readonly number[]>,
): Group | undefined {
  const shared = new Map<number, number>();
  for (const sequence of sequences)
    for (const group of groupsWith.get(sequence) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  let best: { group: Group; likeness: number } | undefined;
  for (const [place, count] of shared) {
    const group = groups[place];
    if (!group) continue;
    const alike = count / (sequences.size + group.sequences.size - count);
    if (alike >= likeness && alike > (best?.likeness ?? 0)) best = { group, likeness: alike };
  }
  return best?.group;
}

function plain(comment: string): string {
  return comment
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sequencesOf(text: string): Set<string> {
  const words = text.split(' ');
  return new Set(words.slice(2).map((word, place) => `${words[place]} ${words[place + 1]} ${word}`));
}
