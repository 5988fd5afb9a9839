import type { Field } from '../model.js';

/** How wide a text is in points, in one of the two weights. */
export type Measure = (text: string, strong: boolean) => number;

/** A line of a field as it is set. */
export interface Line {
  readonly text: string;
  readonly strong: boolean;
  /** Distance from the left edge of the field. */
  readonly indent: number;
  /** Whether a bullet stands before it. */
  readonly bullet: boolean;
  /** Which paragraph of the field it belongs to. */
  readonly paragraph: number;
}

/** Room for the bullet of a list. */
export const itemIndent = 8;

/** Breaks a field into lines that fit the width. */
export function linesOf(field: Field, width: number, measure: Measure): Line[] {
  return field.flatMap(({ text, as }, paragraph) => {
    const strong = as === 'strong';
    const indent = as === 'item' ? itemIndent : 0;
    const lines = text.split('\n').flatMap((part) => wrap(part, width - indent, (one) => measure(one, strong)));
    return lines.map((line, index) => ({
      ...{ text: line, strong, indent, paragraph },
      bullet: as === 'item' && index === 0,
    }));
  });
}

/**
 * Breaks a text at its spaces so that every line fits. A word that is wider than the line, such as an address, is broken after
 * a sign that addresses have, and where there is none, anywhere: nothing is ever cut off.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : broken(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A word in pieces that fit. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
  const places = word.split(/(?<=[/?&=_.,;:-])/);
  const small = places.flatMap((place) => (measure(place) <= width ? [place] : Array.from(place)));
  const pieces: string[] = [];
  for (const next of small) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + next) <= width) pieces[pieces.length - 1] = last + next;
    else pieces.push(next);
  }
  return pieces;
}
