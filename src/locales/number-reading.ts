import { catalogue } from './catalogue.js';

/** How a typed number was read, and what is asked where it can be read in two ways (docs/rules.md, Numbers). */
export const numberReadingTexts = catalogue('numberReading', {
  id: {
    understood: (figure: string) => `Terbaca: ${figure}`,
    which: 'Angka ini dapat dibaca dua cara. Yang mana?',
    'not-understood': 'Angka ini belum terbaca. Tulis angka saja, misalnya 18,75.',
    ambiguous: 'Pilih dulu cara membaca angka ini.',
  },
  en: {
    understood: (figure: string) => `Read as: ${figure}`,
    which: 'This number can be read in two ways. Which one?',
    'not-understood': 'This number could not be read. Write a number only, such as 18.75.',
    ambiguous: 'Choose first how to read this number.',
  },
});
