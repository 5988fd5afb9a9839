import { catalogue, type Locale } from './catalogue.js';
import { textsIn } from './page-texts.js';

/** The stretches of a performance year, as the forms of the regulation name them (CYC-6; P6 p.105). */
export const termsOfYear = catalogue('termsOfYear', {
  id: {
    annual: (year: string) => `Tahun ${year}`,
    quarter: (numeral: string, year: string) => `Triwulan ${numeral} ${year}`,
  },
  en: {
    annual: (year: string) => `Year ${year}`,
    quarter: (numeral: string, year: string) => `Quarter ${numeral} ${year}`,
  },
});

const numerals = ['I', 'II', 'III', 'IV'];

/**
 * What a term of the contract is called: `Januari 2026` for `M01`, `Triwulan I 2026` for `Q1`, `Tahun 2026` for `annual` and
 * where no term is named. A term that this version does not know is shown as it is.
 */
export function termLabel(term: string | undefined, year: number | string, locale: Locale): string {
  const words = textsIn(termsOfYear, locale) ?? termsOfYear.texts.id;
  const place = Number(term?.slice(1));
  if (term === undefined || term === 'annual') return words.annual(String(year));
  if (term.startsWith('Q')) return words.quarter(numerals[place - 1] ?? term, String(year));
  if (term.startsWith('M') && place >= 1 && place <= 12) return `${monthName(place, locale)} ${year}`;
  return `${term} ${year}`;
}

function monthName(month: number, locale: Locale): string {
  const tag = locale === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));
}
