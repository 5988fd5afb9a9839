import type { Catalogue, Locale } from './catalogue.js';
import { textsIn } from './page-texts.js';

export * as terms from './terms.js';

/** The readable word for a key of the contract, from one of `terms`. A key that this version does not know is shown as it is. */
export function officialTerm(language: Locale, words: Catalogue, key: string): string {
  return textsIn(words, language)?.[key] ?? key;
}
