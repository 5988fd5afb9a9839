import { parseDecimal } from '../../rules/index.js';
import type { RefusalCode } from './messages.js';
import type { Values } from './report.js';

/** A number that was read, or why none was. */
export type Reading = { readonly value: number } | { readonly code: RefusalCode; readonly values?: Values };

/**
 * How a file writes its numbers. `12.500` alone is either twelve thousand five hundred or twelve and a half (docs/rules.md); a
 * file that elsewhere writes `88,31` or `1.500.000` has told us that its point groups thousands. A file that writes
 * `88.31` has told us nothing of the kind: people mix, and a target that is a thousand times too small goes unnoticed.
 */
export function numberReader(texts: readonly string[]): (text: string) => Reading {
  const pointGroupsThousands = texts.some((text) =>
    /^\s*\d{1,3}(\.\d{3}){2,}(,\d+)?\s*$|^[\d.\s]*\d,(\d{1,2}|\d{4,})\s*$/.test(text),
  );
  return (text) => {
    const parsed = parseDecimal(text);
    if ('value' in parsed) return { value: parsed.value };
    if (!('ambiguous' in parsed)) return { code: 'bad-number' };
    if (pointGroupsThousands && /\.\d{3}$/.test(text.trim())) return { value: Math.max(...parsed.ambiguous) };
    const readings = parsed.ambiguous.map((value) => value.toLocaleString('id-ID')).join(' / ');
    return { code: 'ambiguous-number', values: { readings } };
  };
}
