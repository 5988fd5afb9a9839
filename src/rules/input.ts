import { isDate } from './dates.js';

/** What can be wrong with a number that somebody typed. */
export const decimalProblems = ['empty', 'not-a-number', 'too-many-digits'] as const;
export type DecimalProblem = (typeof decimalProblems)[number];

/** What can be wrong with a date that somebody typed. */
export const dateProblems = ['empty', 'not-a-date'] as const;
export type DateProblem = (typeof dateProblems)[number];

/**
 * Reads a number as people in Indonesia type it, with decimal comma or point, groups of three, `Rp` or `%`. `12.500` may be
 * twelve thousand five hundred or twelve and a half: then both values come back, the likelier in this language first, and
 * the form asks (docs/rules.md). In Indonesian a single comma is always decimal; in English it is as open as the point.
 */
export function parseDecimal(
  text: string,
  locale: string = 'id',
): { value: number } | { ambiguous: number[] } | { code: DecimalProblem } {
  const plain = text
    .replace(/\s/g, '')
    .replace(/^Rp\.?/i, '')
    .replace(/%$/, '')
    .replace(/^\u2212/, '-');
  if (plain === '') return { code: 'empty' };
  const { sign, digits } = /^(?<sign>[+-]?)(?<digits>[0-9.,]+)$/.exec(plain)?.groups ?? {};
  if (digits === undefined) return { code: 'not-a-number' };
  if (digits.replace(/[.,]|^0+/g, '').length > 15) return { code: 'too-many-digits' };

  const readings = readNumber(digits, locale).map((reading) => Number((sign === '-' ? '-' : '') + reading) + 0);
  const [value] = readings;
  if (value === undefined) return { code: 'not-a-number' };
  return readings.length > 1 ? { ambiguous: readings } : { value };
}

/**
 * Reads a date as people type it: `31-01-2026`, `31/1/2026`, `31.1.2026`, or `2026-01-31`. Day before month, years in full
 * (docs/rules.md).
 */
export function parseDate(text: string): { value: string } | { code: DateProblem } {
  const plain = text.trim();
  if (plain === '') return { code: 'empty' };
  const typed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain);
  const value = typed ? `${typed[4]}-${typed[3]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}` : plain;
  return isDate(value) ? { value } : { code: 'not-a-date' };
}

/** Every way to read the digits, as numbers with a decimal point, the likelier first; none where no way is right. */
function readNumber(digits: string, locale: string): string[] {
  const decimalOf = { ',': '.', '.': ',' } as const;
  const readings: string[] = [];
  for (const group of locale.startsWith('en') ? ([',', '.'] as const) : (['.', ','] as const)) {
    const reading = readWith(digits, group, decimalOf[group]);
    if (reading !== null && !readings.includes(reading)) readings.push(reading);
  }
  // In Indonesian nobody groups by comma once: 12,500 is twelve and a half.
  const [likely] = readings;
  if (!locale.startsWith('en') && likely !== undefined && digits.includes(',')) return [likely];
  return readings;
}

/** The digits with one separator for groups of three and the other for decimals, or `null` where they do not fit that. */
function readWith(digits: string, group: '.' | ',', decimal: '.' | ','): string | null {
  const parts = digits.split(decimal);
  const [whole = '', fraction] = parts;
  if (parts.length > 2 || fraction === '' || fraction?.includes(group)) return null;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  const fits = grouped
    ? /^[1-9][0-9]{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((part) => part.length === 3)
    : whole !== '' || fraction !== undefined;
  if (!fits) return null;
  return `${groups.join('') || '0'}${fraction === undefined ? '' : `.${fraction}`}`;
}
