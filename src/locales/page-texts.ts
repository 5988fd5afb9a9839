import { version } from '../version.js';
import type { Catalogue, Locale } from './catalogue.js';

interface PageTexts {
  readonly languages: Map<Locale, Readonly<Record<string, unknown>>>;
  readonly listeners: Set<() => void>;
}

// By version: texts of another one know other keys.
const key = Symbol.for(`asn-kinerja.texts@${version}`);
const page = globalThis as { [key]?: PageTexts };
const state: PageTexts = (page[key] ??= { languages: new Map(), listeners: new Set() });

/**
 * Gives the page a language that its bundle came without: the main file of the CDN speaks Indonesian, and
 * `asn-kinerja.en.js` calls this, before or after it.
 */
export function offerTexts(locale: Locale, catalogues: readonly Catalogue[]): void {
  state.languages.set(locale, Object.fromEntries(catalogues.map(({ name, texts }) => [name, texts[locale]])));
  for (const listener of [...state.listeners]) listener();
}

/** Calls `listener` when a language arrives; returns the way to stop. */
export function onTexts(listener: () => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}

/** The texts of a catalogue in a language: its own or the page's; `undefined` until the page has them. */
export function textsIn<Texts>(
  { name, texts }: { readonly name: string; readonly texts: Readonly<Partial<Record<Locale, Texts>>> },
  locale: Locale,
): Texts | undefined {
  return texts[locale] ?? (state.languages.get(locale)?.[name] as Texts | undefined);
}
