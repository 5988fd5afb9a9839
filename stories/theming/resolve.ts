import { type ColourName, contrastPairs, type ContrastPair } from '../../src/styles/token-guide.js';
import { colours, tokens } from '../../src/styles/tokens.js';
import { type Colour, contrast, mix, parseColour } from './colour.js';

/** Custom properties with what they say: `--surface` → `var(--asn-color-surface, …)`. */
export type Declarations = ReadonlyMap<string, string>;

/** In which the values are read. */
export interface Appearance {
  readonly scheme: 'light' | 'dark';
  readonly highContrast: boolean;
}

/** The four appearances that every theme must hold. */
export const appearances: readonly Appearance[] = [false, true].flatMap((highContrast) =>
  (['light', 'dark'] as const).map((scheme) => ({ scheme, highContrast })),
);

/** All custom properties that a piece of a style sheet declares. */
export function declarationsOf(css: string): Map<string, string> {
  const found = css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

const sheet = tokens.cssText;
const normal = declarationsOf(sheet.slice(0, sheet.indexOf(':host(')));
const strong = declarationsOf(sheet.slice(sheet.indexOf(':host(:state(high-contrast))')));

/**
 * The colours of every token on a page with these properties (`--asn-*` of a theme, `--bs-*` and `--ina-*` of a host), worked
 * out from the text of the style sheet as a browser does it. A test in the browser holds this to what browsers compute.
 */
export function resolveColours(page: Declarations, { scheme, highContrast }: Appearance): Record<ColourName, Colour> {
  const known = new Map([...page, ...normal, ...(highContrast ? strong : [])]);
  const entries = Object.keys(colours).map((name) => {
    const text = valueOf(`var(--${name})`, known, scheme);
    const colour = text === undefined ? undefined : parseColour(text);
    if (!colour) throw new TypeError(`--${name} is no colour that we can read: ${text ?? 'nothing'}`);
    return [name, colour] as const;
  });
  return Object.fromEntries(entries) as Record<ColourName, Colour>;
}

/** How a pair stands. */
export interface Finding extends ContrastPair {
  readonly ratio: number;
  readonly holds: boolean;
}

/** The contrast of every documented pair. In high contrast words hold 7:1 (WCAG 2.2, 1.4.6). */
export function judge(palette: Readonly<Record<ColourName, Colour>>, { highContrast }: Appearance): Finding[] {
  return contrastPairs.map(({ front, back, least }) => {
    const wanted = highContrast && least === 4.5 ? 7 : least;
    const ratio = contrast(palette[front], palette[back]);
    return { front, back, least, ratio, holds: ratio >= wanted };
  });
}

function valueOf(text: string, known: Declarations, scheme: 'light' | 'dark'): string | undefined {
  const call = /^([a-z-]+)\((.*)\)$/s.exec(text.trim());
  if (!call) return text.trim();
  const [, name = '', inside = ''] = call;
  const parts = topLevelParts(inside);
  const read = (part = '') => valueOf(part, known, scheme);
  switch (name) {
    case 'var': {
      const declared = known.get(parts[0] ?? '');
      const found = declared === undefined || declared === 'initial' ? undefined : read(declared);
      return found ?? (parts.length > 1 ? read(parts.slice(1).join(',')) : undefined);
    }
    case 'light-dark':
      return read(scheme === 'light' ? parts[0] : parts[1]);
    case 'color-mix': {
      const [, first = '', share = ''] = /^(.*) ([\d.]+)%$/s.exec(parts[1] ?? '') ?? [];
      const [one, other] = [first, parts[2]].map((part) => parseColour(read(part) ?? ''));
      if (!one || !other) return undefined;
      return `rgb(${mix(one, Number(share) / 100, other).join(', ')})`;
    }
    default:
      return text.trim();
  }
}

/** Splits at commas that stand in no bracket. */
function topLevelParts(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === ',' && depth === 0) {
      parts.push('');
      continue;
    }
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
