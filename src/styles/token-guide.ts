import type { colours, measures } from './tokens.js';

/** Public name of a colour token, without `--asn-color-`. */
export type ColourName = keyof typeof colours;

/** Public name of another token, without `--asn-`. */
export type MeasureName = keyof typeof measures | 'font-family' | 'font-size';

/** What each colour is for. Values and fallbacks are in `tokens.ts`. */
export const colourMeanings: Readonly<Record<ColourName, string>> = {
  surface: 'The paper that everything stands on.',
  'surface-subtle': 'A message, a read-only field, a row under the pointer.',
  'surface-muted': 'Skeletons, the scale behind a bar, a button under the pointer.',
  text: 'Words and figures.',
  'text-muted': 'Notes, labels of figures, hints.',
  border: 'Lines between rows. Decoration: nothing is told by it alone.',
  'border-input': 'The edge of fields, choices and buttons.',
  accent: 'Fill of the one button that goes on; the brand. Links and tints are mixed from it unless named.',
  'on-accent': 'Words on that fill.',
  'accent-text': 'Links, quiet buttons, the chosen answer, the reader’s own mark.',
  'accent-subtle': 'Tint under a chosen answer and the reader’s own cell.',
  focus: 'The ring around what has the keyboard.',
  success: 'Met, above expectations, done.',
  'success-subtle': 'Fill of a message that something went well.',
  warning: 'Waiting, incomplete, close to a deadline.',
  'warning-subtle': 'Fill of a message that asks for attention.',
  danger: 'Below expectations, failed, a field that cannot be saved.',
  'danger-subtle': 'Fill of a message that something failed.',
};

/** What the other tokens are for. */
export const measureMeanings: Readonly<Record<MeasureName, string>> = {
  'font-family': 'Type; the national design system’s, else the system’s own. Nothing is fetched.',
  'font-size': 'Size of body text; everything else follows in em. Never in rem: many hosts set html to 10 px.',
  radius: 'Rounding of fields, buttons and panels.',
  density: 'Factor of all space: 1 as drawn, 0.625 compact, 1.25 airy.',
  'control-height': 'Least height of buttons, fields and choices: 44 px for a thumb.',
  'focus-width': 'Width of the ring around what has the keyboard.',
};

/** Two colours that meet, and the least contrast between them (WCAG 2.2: 1.4.3 for words, 1.4.11 for marks). */
export interface ContrastPair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly least: 4.5 | 3;
}

const pairs = (least: 4.5 | 3, fronts: readonly ColourName[], backs: readonly ColourName[]): readonly ContrastPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

const plain = ['surface', 'surface-subtle'] as const;

/** Every pair that the elements draw. A theme is sound when each holds in light, in dark and in high contrast. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(
    4.5,
    ['text'],
    [...plain, 'surface-muted', 'accent-subtle', 'success-subtle', 'warning-subtle', 'danger-subtle'],
  ),
  ...pairs(4.5, ['text-muted'], [...plain, 'surface-muted', 'accent-subtle']),
  ...pairs(4.5, ['on-accent'], ['accent']),
  ...pairs(4.5, ['accent-text'], [...plain, 'accent-subtle']),
  ...pairs(4.5, ['success'], [...plain, 'success-subtle']),
  ...pairs(4.5, ['warning'], [...plain, 'warning-subtle']),
  ...pairs(4.5, ['danger'], [...plain, 'surface-muted', 'danger-subtle']),
  ...pairs(3, ['accent'], ['surface']),
  ...pairs(3, ['border-input'], plain),
  ...pairs(3, ['focus'], [...plain, 'surface-muted']),
];
