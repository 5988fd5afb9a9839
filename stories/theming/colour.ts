/** A colour as red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `#abc`, `#aabbcc`, `rgb(1, 2, 3)` and `color(srgb 0 0.5 1)`, which browsers answer for a mix; else `undefined`. */
export function parseColour(text: string): Colour | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16)) as unknown as Colour;
  }
  const [, space, values] = /^(rgb|color)\((?:srgb )?([^/]+)\)$/.exec(text.trim()) ?? [];
  if (!values) return undefined;
  const numbers = values.split(/[\s,]+/).map(Number);
  return (space === 'rgb' ? numbers : numbers.map((part) => part * 255)) as unknown as Colour;
}

/** `#aabbcc` */
export const hexOf = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the first colour, the rest of the second, as `color-mix(in srgb, …)` does it. */
export const mix = (first: Colour, share: number, second: Colour): Colour =>
  first.map((part, index) => part * share + (second[index] ?? 0) * (1 - share)) as unknown as Colour;

/** Contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The colour nearest to a brand's that can be read on every one of `backs`: the brand itself where it can, else mixed with
 * black (or white, on dark paper) in steps of one per cent until it holds `least`.
 */
export function readable(brand: Colour, backs: readonly Colour[], least: number, toward: Colour): Colour {
  for (let share = 1; share >= 0; share = Math.round(share * 100 - 1) / 100) {
    // Rounded as it will be written, or a hundredth is lost.
    const candidate = mix(brand, share, toward).map(Math.round) as unknown as Colour;
    if (backs.every((back) => contrast(candidate, back) >= least)) return candidate;
  }
  return toward;
}
