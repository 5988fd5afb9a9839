import type { Client } from '../client/index.js';
import type { Locale, MessageOverrides } from '../locales/catalogue.js';

/** `auto` follows the reader's system; without any the elements follow the page. */
export type ColourScheme = 'light' | 'dark' | 'auto';

/** High contrast stands alone, for the page's own scheme, or beside one: `dark high-contrast`. */
export type Theme = ColourScheme | 'high-contrast' | `${ColourScheme} high-contrast`;

/** `compact` for long lists on a desk; a finger keeps its 44 px. */
export type Density = 'comfortable' | 'compact';

/** What an element finds around it: the client to speak with, the language, the theme, words of the agency. */
export interface Surroundings {
  readonly client?: Client;
  /** Where a provider without a session says the API is: enough for what everybody may see. */
  readonly baseUrl?: string;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly messages?: MessageOverrides;
}

interface PageState {
  surroundings: Surroundings;
  readonly listeners: Set<() => void>;
}

// One for the page, also where two of our bundles are loaded: both must understand each other. The number changes when the
// meaning does.
const key = Symbol.for('asn-kinerja.page@2');
const page = globalThis as { [key]?: PageState };
const state: PageState = (page[key] ??= { surroundings: {}, listeners: new Set() });

/** What `configure()` has set for the whole page; empty before. */
export function pageSurroundings(): Surroundings {
  return state.surroundings;
}

/** Sets what holds for the whole page. */
export function setPageSurroundings(surroundings: Surroundings): void {
  state.surroundings = surroundings;
  announceSurroundings();
}

/** Tells every element of the page that what is around it may have changed. */
export function announceSurroundings(): void {
  for (const listener of [...state.listeners]) listener();
}

/** Calls `listener` when a provider or the page has something new to offer; returns the way to stop. */
export function onSurroundings(listener: () => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}
