import { createContext } from '@lit/context';
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
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly messages?: MessageOverrides;
}

/**
 * The context under which providers offer surroundings. `Symbol.for`, because two of our bundles on a page must understand
 * each other; the number changes when the meaning does.
 */
export const surroundingsContext = createContext<Surroundings>(Symbol.for('asn.surroundings@1'));
