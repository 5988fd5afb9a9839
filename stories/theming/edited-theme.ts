import { type ColourName, colourMeanings, type MeasureName, measureMeanings } from '../../src/styles/token-guide.js';
import { hexOf } from './colour.js';
import { type Declarations, resolveColours } from './resolve.js';

export type Scheme = 'light' | 'dark';

/** A theme under way: the look it started from, and what the designer has changed. */
export interface EditedTheme {
  readonly start: Declarations;
  readonly colours: Readonly<Partial<Record<ColourName, Readonly<Record<Scheme, string>>>>>;
  readonly measures: Readonly<Partial<Record<MeasureName, string>>>;
}

/** Every token that a page may set. */
export const tokenNames: readonly string[] = [
  ...Object.keys(colourMeanings).map((name) => `--asn-color-${name}`),
  ...Object.keys(measureMeanings).map((name) => `--asn-${name}`),
];

/** What the theme says, the start's words first. */
export function declarationsOfTheme({ start, colours, measures }: EditedTheme): Map<string, string> {
  const edits = [
    ...Object.entries(colours).map(([name, { light, dark }]) => [`--asn-color-${name}`, pair(light, dark)] as const),
    ...Object.entries(measures).map(([name, value]) => [`--asn-${name}`, value] as const),
  ];
  return new Map([...start, ...edits.filter(([, value]) => value !== '')]);
}

const pair = (light: string, dark: string) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** The theme with one colour changed for one scheme; the other keeps what it comes to now. */
export function withColour(theme: EditedTheme, name: ColourName, scheme: Scheme, value: string): EditedTheme {
  const now = (of: Scheme) =>
    hexOf(resolveColours(declarationsOfTheme(theme), { scheme: of, highContrast: false })[name]);
  const both = { light: now('light'), dark: now('dark'), [scheme]: value };
  return { ...theme, colours: { ...theme.colours, [name]: both } };
}

/** The theme without what was changed of one colour. */
export function withoutColour(theme: EditedTheme, name: ColourName): EditedTheme {
  return { ...theme, colours: Object.fromEntries(Object.entries(theme.colours).filter(([other]) => other !== name)) };
}

/** The sheet that a portal pastes. Engines that do not know `light-dark()` keep our own light look. */
export function sheetOf(theme: EditedTheme): string {
  const lines = [...declarationsOfTheme(theme)]
    .filter(([, value]) => value !== 'initial')
    .map(([name, value]) => `    ${name}: ${value};`);
  if (lines.length === 0) return '/* Nothing to set: this is the elements’ own look. */';
  return ['@supports (color: light-dark(#000, #fff)) {', '  :root {', ...lines, '  }', '}'].join('\n');
}
