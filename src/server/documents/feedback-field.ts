import type { Feedback, FeedbackSource } from '../../contract/index.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { labels } from '../../rules/index.js';
import type { Field } from './model.js';

/**
 * Feedback as the forms print it: role and name, then what was said, then the evidence (FBK-5). Where names are withheld, the
 * role alone with the term in which it was published: the entry itself knows no more. Those come last and in the order of their
 * words, for the order in which they were given must not show (ANO-6).
 */
export function feedbackField(entries: readonly Feedback[]): Field {
  const named = entries.filter(({ by }) => by !== null);
  const withheld = entries.filter(({ by }) => by === null);
  const oldestFirst = [...named].sort((first, second) => compare(first.at ?? '', second.at ?? ''));
  const byWords = [...withheld].sort((first, second) => compare(first.text, second.text));
  return [...oldestFirst, ...byWords].flatMap(({ source, by, published, text, evidence }): Field => {
    const role = labels.feedbackSource[source as FeedbackSource] ?? source;
    const term = published === null ? '' : ` (${termLabel(published, '', 'id').trim()})`;
    const giver = by === null ? `${role}${term}` : `${role} (${by.name})`;
    return [
      { text: `${giver}: ${text.trim()}`, as: 'item' },
      ...evidence.map(({ label, url }) => ({ text: `Bukti: ${label}, ${url}` })),
    ];
  });
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
