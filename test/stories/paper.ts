import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page; points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Sheet {
  readonly width: number;
  readonly runs: readonly Run[];
  /** Everything on it without spaces, in the order in which it is painted. */
  readonly text: string;
  /** Colours that are no grey, as the document names them. */
  readonly colours: readonly string[];
}

/** Text as it is compared: without spaces, hyphens (a broken word gets one) and places for a break, and with letters apart. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-]+/g, '');

/** The pages of a PDF: what stands where, and in which colours. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const loading = getDocument({ data: pdf, verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height }];
    });
    const text = bare(runs.map((run) => run.text).join(''));
    const { fnArray, argsArray } = await page.getOperatorList();
    const [, , width = 0] = page.view;
    sheets.push({ width, runs, text, colours: coloursIn(fnArray, argsArray as readonly unknown[][]) });
  }
  await loading.destroy();
  return sheets;
}

function coloursIn(operators: readonly number[], values: readonly unknown[][]): string[] {
  const found = operators.flatMap((operator, index) =>
    operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor ? [String(values[index]?.[0])] : [],
  );
  return [...new Set(found)].filter((colour) => {
    const [red, green, blue] = colour.match(/[0-9a-f]{2}/gi) ?? [];
    return red !== green || green !== blue;
  });
}

/** Pairs of texts that stand on each other. */
export function collisions({ runs }: Sheet): string[] {
  return runs.flatMap((run, index) =>
    runs.slice(index + 1).flatMap((other) => {
      const across = Math.min(run.right, other.right) - Math.max(run.left, other.left);
      const along = Math.min(run.top, other.top) - Math.max(run.bottom, other.bottom);
      const least = Math.min(run.top - run.bottom, other.top - other.bottom);
      return across > 1 && along > least / 4 ? [`"${run.text}" on "${other.text}"`] : [];
    }),
  );
}
