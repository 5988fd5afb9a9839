import { en } from './en.js';
import { id } from './id.js';

/** The languages in which the server speaks. */
export type Language = 'id' | 'en';

type Catalogue = typeof id;
export type Messages = { readonly [Part in keyof Catalogue]: Readonly<Record<keyof Catalogue[Part], string>> };
export type DetailCode = keyof Catalogue['details'];
export type FieldCode = keyof Catalogue['fields'];
type NameKey = keyof Catalogue['names'];

/** What a sentence needs: figures, lists of allowed values, and `name:` keys of the catalogue. */
export type Values = Readonly<Record<string, string | number | { readonly name: string }>>;

export const messages: Readonly<Record<Language, Messages>> = { id, en };

/** The sentence of a refused field. */
export function fieldText(language: Language, code: FieldCode, values: Values = {}): string {
  const { fields, names } = messages[language];
  return fields[code].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    return typeof value === 'object' ? names[value.name as NameKey] : String(value ?? '');
  });
}

/**
 * The language a caller reads best by `Accept-Language`, Indonesian where it names none of ours. (`in` is what Java still
 * calls Indonesian.)
 */
export function chooseLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { primary: range.trim().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter(({ primary, quality }) => quality > 0 && ['id', 'in', 'en'].includes(primary ?? ''));
  const [best] = known.sort((one, other) => other.quality - one.quality);
  return best?.primary === 'en' ? 'en' : 'id';
}
