import { css, type CSSResult } from 'lit';

/** Light value, dark value, and the host's own variables that are asked before them. */
type Colour = readonly [light: string, dark: string, ...host: readonly string[]];

/**
 * The colours, each under its public name without `--asn-color-`. Every chain asks our own token first, then the national
 * design system's, then Bootstrap 5's, and ends in a literal, so that it holds on a page that knows none of them. What each
 * one means, and which pairs must keep which contrast, is in `token-guide.ts`.
 *
 * Accent text and the accent's tint are mixed from the accent in use: a brand that names its fill alone gets words that can
 * be read on both themes.
 */
export const colours = {
  surface: ['#fff', '#141414', 'ina-background-primary', 'bs-body-bg'],
  'surface-subtle': ['#f8f8f7', '#1f1f1f', 'ina-background-secondary'],
  'surface-muted': ['#f0f0ee', '#333'],
  text: ['#1f1f1f', '#fff', 'ina-content-primary', 'bs-body-color'],
  'text-muted': ['#525252', '#b8b8b8', 'ina-content-secondary'],
  border: ['#e2e2e0', '#404040', 'ina-stroke-primary', 'bs-border-color'],
  'border-input': ['#737373', '#a3a3a3', 'ina-stroke-input'],
  accent: ['#06264d', '#2f6db8', 'ina-primary-primary', 'bs-primary'],
  'on-accent': ['#fff', '#fff', 'ina-content-on-primary'],
  'accent-text': ['color-mix(in srgb, var(--brand) 75%, #000)', 'color-mix(in srgb, var(--brand) 50%, #fff)'],
  'accent-subtle': [
    'color-mix(in srgb, var(--brand) 9%, var(--surface))',
    'color-mix(in srgb, var(--brand) 20%, var(--surface))',
  ],
  focus: ['#0968f6', '#4d93fc', 'ina-stroke-focus'],
  success: ['#1f7a2e', '#4fce60', 'ina-content-positive'],
  'success-subtle': ['#f0f9f2', '#14291a'],
  warning: ['#7a5600', '#ffcc14', 'ina-content-warning'],
  'warning-subtle': ['#fdf6e3', '#2b2410'],
  danger: ['#c40a0a', '#ff7070', 'ina-content-negative-strong'],
  'danger-subtle': ['#fdeeee', '#331717'],
} as const satisfies Record<string, Colour>;

/**
 * High contrast, asked for by the person's system or by the page: black and white, 7:1 for words, every line visible. It
 * reads no token of the host, so that no brand can weaken it.
 */
export const highContrast = {
  surface: ['#fff', '#000'],
  'surface-subtle': ['#fff', '#000'],
  'surface-muted': ['#eee', '#222'],
  text: ['#000', '#fff'],
  'text-muted': ['#000', '#fff'],
  border: ['#555', '#aaa'],
  'border-input': ['#000', '#fff'],
  accent: ['#00308f', '#a8d1ff'],
  'on-accent': ['#fff', '#000'],
  'accent-text': ['#00308f', '#a8d1ff'],
  'accent-subtle': ['#eee', '#222'],
  focus: ['#00308f', '#a8d1ff'],
  success: ['#00491a', '#8fe89a'],
  'success-subtle': ['#fff', '#000'],
  warning: ['#523a00', '#ffd84d'],
  'warning-subtle': ['#fff', '#000'],
  danger: ['#8a0000', '#ffb3b3'],
  'danger-subtle': ['#fff', '#000'],
} as const satisfies Record<keyof typeof colours, readonly [light: string, dark: string]>;

/** The tokens that are no colours, under their public name without `--asn-`; sizes in `em` of `--asn-font-size`. */
export const measures = {
  radius: '0.375em',
  'control-height': '2.75em',
  'focus-width': '2px',
  density: '1',
} as const;

// Chrome 123, Safari 17.5, Firefox 120. Older engines get the light look, which is what their pages have.
const knowsSchemes = typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(#000, #fff)');

const pair = (light: string, dark: string) => (knowsSchemes ? `light-dark(${light}, ${dark})` : light);

/** `var(--first, var(--second, … last))` */
const chain = (names: readonly string[], last: string) =>
  names.reduceRight((rest, name) => `var(--${name}, ${rest})`, last);

const colourRules = Object.entries<Colour>(colours).map(
  ([name, [light, dark, ...host]]) => `--${name}: ${chain([`asn-color-${name}`, ...host], pair(light, dark))};`,
);

const measureRules = Object.entries(measures).map(([name, value]) => `--${name}: var(--asn-${name}, ${value});`);

const spaces = [1, 2, 3, 4, 6, 8].map((step) => `--space-${step}: calc(${step / 4}em * var(--density));`);

// The accent's chain once more, with an end that gives our links and choices more blue than the fill has.
const brand = `--brand: ${chain(['asn-color-accent', 'ina-primary-primary', 'bs-primary'], pair('#0d63c5', '#1571eb'))};`;

const strong = [
  ...Object.entries(highContrast).map(([name, [light, dark]]) => `--${name}: ${pair(light, dark)};`),
  '--focus-width: 3px;',
];

const block = (selector: string, lines: readonly string[]) => `${selector}{${lines.join('')}}`;

const sheet = [
  block(':host', [...colourRules, ...measureRules, ...spaces, brand]),
  block(':host(:state(compact))', ['--density: var(--asn-density, 0.625);']),
  // A thumb needs its 44 px also on a dense page.
  block('@media (pointer: fine)', [
    block(':host(:state(compact))', ['--control-height: var(--asn-control-height, 2.125em);']),
  ]),
  block('@media (prefers-contrast: more)', [block(':host', strong)]),
  block(':host(:state(high-contrast))', strong),
].join('');

/**
 * The tokens as every element reads them: `--surface`, `--text` and so on. `light-dark()` follows the element's
 * `color-scheme`, which it inherits from the page unless a theme is named. `em` throughout: `rem` follows a host's
 * `html { font-size: 10px }`.
 */
// As a call: the build's minifier of templates leaves a file alone in which text becomes a style sheet in lit's other way.
export const tokens: CSSResult = css(Object.assign([sheet], { raw: [sheet] }));
