/** Languages that are complete. Indonesian is the default and the type of the others. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

type Message = string | ((...values: never[]) => string);
type Messages = Record<string, Message>;
type SameShape<Base> = {
  [Key in keyof Base]: Base[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};

/** The texts of one element in every language, side by side so that they are read and changed together. */
export interface Catalogue<Base extends Messages = Messages> {
  readonly name: string;
  readonly texts: Readonly<Record<Locale, SameShape<Base>>>;
}

/**
 * Makes a catalogue. English must answer every Indonesian key with the same values, or it does not compile. Texts take
 * finished words (formatted numbers and dates), never raw values. Read them through `Localize` or `textsIn`: the CDN files
 * hold a language each (`rollup.config.mjs`), so `texts` itself may lack one there.
 */
export function catalogue<const Base extends Messages>(
  name: string,
  texts: { readonly id: Base; readonly en: SameShape<NoInfer<Base>> },
): Catalogue<Base> {
  return { name, texts: texts as unknown as Record<Locale, SameShape<Base>> };
}

/** Words of an agency in place of ours: `{ 'scoreCard.title': 'Rapor kinerja' }`. Plain texts only. */
export type MessageOverrides = Readonly<Record<string, string>>;
