import { type Formats, tags } from './formats.js';

// Apart from `Formats`, which every element brings along: few speak of months.

/** `Mei 2026` for any ISO date of the month. */
export function monthYear({ locale }: Formats, isoDate: string): string {
  return month(locale, 'long', isoDate);
}

/** `Mei 2026` in short, as it stands below a drawing. */
export function shortMonth({ locale }: Formats, isoDate: string): string {
  return month(locale, 'short', isoDate);
}

function month(locale: Formats['locale'], length: 'long' | 'short', isoDate: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], { month: length, year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
