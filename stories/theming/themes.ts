import { type Declarations, declarationsOf } from './resolve.js';

/** The ready themes, by file name, with the brands that each knows; the first is the one without `data-brand`. */
export const readyThemes = {
  ina: ['inaku', 'inagov', 'inapas', 'bkn', 'panrb', 'lan', 'bgn'],
  'bootstrap-5': [],
  'bootstrap-4': [],
  'bootstrap-3': [],
  'adminlte-2': [],
  'region-example': [],
} as const satisfies Record<string, readonly string[]>;

export type ReadyTheme = keyof typeof readyThemes;

/** What a theme's sheet says on a page of this brand: every rule for the whole page, then those of the brand. */
export function themeDeclarations(css: string, brand?: string): Declarations {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const found = new Map<string, string>();
  for (const [, selectors = '', body = ''] of rules) {
    const applies = selectors
      .split(',')
      .some((selector) => [':root', `[data-brand='${brand}']`].includes(selector.trim()));
    if (applies) for (const [name, value] of declarationsOf(body)) found.set(name, value);
  }
  return found;
}
