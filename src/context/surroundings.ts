import { createContext } from '@lit/context';
import type { Client } from '../client/index.js';
import type { Locale, MessageOverrides } from '../locales/catalogue.js';

export type Theme = 'light' | 'dark';

/** What an element finds around it: the client to speak with, the language, the theme, words of the agency. */
export interface Surroundings {
  readonly client?: Client;
  readonly locale?: Locale;
  readonly theme?: Theme;
  readonly messages?: MessageOverrides;
}

/**
 * The context under which providers offer surroundings. `Symbol.for`, because two of our bundles on a page must understand
 * each other; the number changes when the meaning does.
 */
export const surroundingsContext = createContext<Surroundings>(Symbol.for('asn.surroundings@1'));
