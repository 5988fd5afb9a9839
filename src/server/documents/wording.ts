import type { Indicator } from '../../contract/index.js';
import { labels } from '../../rules/index.js';
import { Formats } from '../../locales/formats.js';
import { indicatorSentence, targetPhrase } from '../../locales/measure.js';
import { termLabel } from '../../locales/terms-of-year.js';
import type { Field, Piece } from './model.js';

/** Official forms are written in Indonesian, whatever language the reader's page has. */
export const format = new Formats('id');

/** A field with one paragraph; none where nothing is said. */
export function field(text: string | null | undefined): Field {
  return text === null || text === undefined || text.trim() === '' ? [] : [{ text: text.trim() }];
}

/** A list, one paragraph each. */
export function items(texts: readonly string[]): Field {
  return texts.map((text): Piece => ({ text, as: 'item' }));
}

/** A target as the quantitative forms have it; of steps each, or the reader would not know what is to be done. */
export function targetField(indicator: Indicator): Field {
  const phrase = field(targetPhrase(format, indicator));
  return indicator.direction === 'milestone' ? [...phrase, ...items(indicator.target.steps)] : phrase;
}

/** Measure, target and perspective in one narrative, as the qualitative forms have it (PLN-6; P6 p.50). */
export function measureField(indicator: Indicator): Field {
  const steps = indicator.direction === 'milestone' ? items(indicator.target.steps) : [];
  const perspective = perspectiveText(indicator);
  return [
    { text: indicatorSentence(format, indicator) },
    ...steps,
    ...(perspective ? [{ text: `Perspektif: ${perspective}` }] : []),
  ];
}

/** `Kuantitas, Waktu`. */
export function aspectText({ aspects }: Indicator): string {
  return aspects.map((aspect) => labels.aspect[aspect]).join(', ');
}

/** `Penerima Layanan`; empty where the indicator has none. */
export function perspectiveText({ perspective }: Indicator): string {
  return perspective === null ? '' : labels.perspective[perspective];
}

/** `5 Januari 2026` where a moment fell, in a zone. */
export function dayOf(isoMoment: string, timeZone: string): string {
  return format.moment(isoMoment, timeZone).split(' pukul ')[0] ?? '';
}

/** `1 JANUARI SD 31 DESEMBER TAHUN 2026`: the period line of the forms (CYC-6; P6 p.32, 105). */
export function periodLine({ start, end }: { readonly start: string; readonly end: string }): string {
  const withoutYear = (date: string) => format.date(date).replace(/ \d+$/, '');
  const year = (date: string) => date.slice(0, 4);
  const first = year(start) === year(end) ? withoutYear(start) : format.date(start);
  return `${first} sd ${withoutYear(end)} Tahun ${year(end)}`.toLocaleUpperCase('id');
}

/** `TRIWULAN I`, `BULAN JANUARI`, `AKHIR`: which evaluation of the year it is (CYC-6; P6 p.105). */
export function termLine(term: string): string {
  if (term === 'annual') return 'AKHIR';
  const label = termLabel(term, '', 'id').trim();
  return (term.startsWith('M') ? `Bulan ${label}` : label).toLocaleUpperCase('id');
}
