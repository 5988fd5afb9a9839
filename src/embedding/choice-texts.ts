import type { ChoiceError, Reason } from './choices.js';

type Words = Readonly<Record<Reason, string>>;

/** What is wrong and what to do, for whoever makes a snippet. `{value}` comes from the error. */
const words: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    'no-element': 'Pilih sedikitnya satu elemen, misalnya asn-score-card.',
    'unknown-element': 'Elemen <{name}> tidak ada. Mungkin maksud Anda: {names}.',
    address: '“{text}” bukan alamat. Tulis jalur yang diawali /, atau alamat lengkap yang diawali https://.',
    'other-version':
      'Alamat ini menyebut versi {named}, padahal nilai integrity di sini milik versi {version}. Tulis VERSION sebagai pengganti nomor, atau buat cuplikannya dengan versi {named}: npx asn-kinerja@{named} snippet.',
    'moving-address':
      'Isi alamat ini berubah saat versi baru terbit, lalu integrity menolaknya. Tulis {version} di alamat, atau pilih selalu terbaru (--evergreen).',
    several: 'Satu berkas hanya memuat satu elemen, sedangkan halaman ini memakai {count}. Hapus pilihan satu berkas.',
    'no-file': '<{name}> tidak punya berkas sendiri. Hapus pilihan satu berkas.',
    nonce: 'Nonce tidak boleh kosong dan tidak boleh memuat tanda kutip ganda.',
  },
  en: {
    'no-element': 'Name at least one element, such as asn-score-card.',
    'unknown-element': 'There is no element <{name}>. Perhaps you mean: {names}.',
    address: '“{text}” is no address. Write a path that begins with /, or a whole address that begins with https://.',
    'other-version':
      'This address names version {named}, but the hashes here are those of {version}. Write VERSION in place of the number, or make the snippet with version {named}: npx asn-kinerja@{named} snippet.',
    'moving-address':
      'What lies at this address changes with the next version, and integrity would refuse it. Write {version} into the address, or choose evergreen (--evergreen).',
    several: 'One file holds one element, but this page has {count}. Leave the choice of one file out.',
    'no-file': '<{name}> has no file of its own. Leave the choice of one file out.',
    nonce: 'A nonce is not empty, and has no double quote in it.',
  },
};

/** The error as a sentence or two in the reader's language. */
export function choiceText({ reason, values }: ChoiceError, language: 'id' | 'en'): string {
  return words[language][reason].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
