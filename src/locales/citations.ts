import type { Locale } from './catalogue.js';

/** Names of the instruments behind the source keys of the rules (domain, section 0). */
const instruments: Readonly<Record<string, string>> = {
  P6: 'PermenPANRB 6/2022',
  P8: 'PermenPANRB 8/2021',
  P14: 'PermenPANRB 14/2017',
  PP30: 'PP 30/2019',
  SE3: 'SE MenPANRB 3/2023',
};

/** A source as a reader can look it up: `P6 p.99–100` becomes `PermenPANRB 6/2022, hlm. 99–100`. */
export function citation(locale: Locale, cite: string): string {
  const [key = '', ...place] = cite.split(' ');
  const instrument = instruments[key];
  // What is written out already needs no key.
  if (!instrument && /\d\/\d{4}/.test(cite)) return cite;
  if (!instrument) return locale === 'id' ? `ketentuan ${cite}` : `rule of ${cite}`;
  const where = place.join(' ');
  const paged = locale === 'id' ? where.replaceAll('p.', 'hlm. ') : where.replaceAll('p.', 'p. ');
  return where ? `${instrument}, ${paged.replaceAll('§', 'Pasal ')}` : instrument;
}
