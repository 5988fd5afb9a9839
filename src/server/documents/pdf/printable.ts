import type { PdfDocument } from './page-flow.js';

/** What people type that Noto Sans has no glyph for, in signs that it has. */
const substitutes: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
  '≈': '~',
  '−': '–',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '√': 'akar ',
  '∞': '(tak hingga)',
  '✓': '(v)',
  '✔': '(v)',
  '✗': '(x)',
  '✘': '(x)',
  '■': '•',
  '▪': '•',
  '●': '•',
  '➢': '•',
};

/** Stands for a sign that the font does not have, so that it shows that something was there. */
const missing = '\uFFFD';

/** A change of texts so that every sign of them can be printed; signs without any look of their own are left out. */
export function printableBy(doc: PdfDocument): (text: string) => string {
  const has = glyphsOf(doc);
  return (text) =>
    Array.from(text.normalize('NFC').replace(/\t/g, ' '))
      .map((sign) =>
        sign === '\n' || has(sign) ? sign : (substitutes[sign] ?? (/\p{C}|\p{M}/u.test(sign) ? '' : missing)),
      )
      .join('')
      .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '');
}

/** The same value with every text in it changed. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? change(inner) : inner,
  ) as Value;
}

/** Which signs the regular weight has; the other one has the same. PDFKit keeps the parsed font to itself. */
function glyphsOf(doc: PdfDocument): (sign: string) => boolean {
  doc.font('regular');
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font;
  return (sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}
