import type { NipProblem } from '../../rules/index.js';
import type { Broken, Fault, Values } from './report.js';

/** Languages of the reports. */
export type Language = 'id' | 'en';

interface Sentence {
  /** What is wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
}

type Texts = (values: Values) => Readonly<Record<Language, readonly [reason: string, remedy: string]>>;

const brokenTexts = {
  'empty-file': () => ({
    id: ['Berkas ini tidak berisi satu baris data pun.', 'Ekspor ulang datanya, lalu impor lagi.'],
    en: ['The file has not a single row of data.', 'Export the data again, then import it.'],
  }),
  spreadsheet: () => ({
    id: [
      'Ini berkas Excel (.xlsx), bukan CSV.',
      'Buka di Excel, pilih Simpan sebagai → CSV UTF-8, lalu impor berkas itu.',
    ],
    en: [
      'This is an Excel file (.xlsx), not CSV.',
      'Open it in Excel, choose Save as → CSV UTF-8 and import that file.',
    ],
  }),
  undecodable: () => ({
    id: [
      'Mulai baris ini hurufnya tidak terbaca; berkas rusak.',
      'Ekspor ulang datanya sebagai CSV UTF-8, lalu impor lagi.',
    ],
    en: ['From this line on the letters cannot be read; the file is damaged.', 'Export the data again as CSV UTF-8.'],
  }),
  'unclosed-quote': () => ({
    id: ['Tanda kutip (") di baris ini tidak ditutup.', 'Tutup atau hapus tanda kutip itu, lalu impor lagi.'],
    en: ['A quotation mark (") on this line is never closed.', 'Close or remove it, then import again.'],
  }),
  'stray-quote': () => ({
    id: ['Ada tanda kutip (") yang tidak berpasangan di sekitar baris ini.', 'Hapus tanda kutip itu, lalu impor lagi.'],
    en: ['A quotation mark (") near this line has no partner.', 'Remove it, then import again.'],
  }),
  'cut-off': ({ cells, expected }) => ({
    id: [
      `Mulai baris ini jumlah kolom salah (${cells}, seharusnya ${expected}); berkas tampaknya terpotong.`,
      'Ekspor ulang datanya, lalu impor lagi.',
    ],
    en: [
      `From this line on the number of columns is wrong (${cells} instead of ${expected}); the file seems to be cut off.`,
      'Export the data again, then import it.',
    ],
  }),
  'missing-columns': ({ columns }) => ({
    id: [`Kolom ini belum ada: ${columns}.`, 'Tambahkan kolom itu pada baris judul. Urutan kolom bebas.'],
    en: [`These columns are missing: ${columns}.`, 'Add them to the header. Their order does not matter.'],
  }),
  'repeated-column': ({ column }) => ({
    id: [`Kolom ${column} ada lebih dari satu.`, 'Sisakan satu kolom saja.'],
    en: [`There is more than one column ${column}.`, 'Keep one of them.'],
  }),
} satisfies Record<string, Texts>;

const compareWithDecree = {
  id: 'Cocokkan dengan SK atau kartu pegawai.',
  en: 'Compare it with the decree of appointment.',
};

const nipText =
  (id: string, en: string): Texts =>
  () => ({ id: [id, compareWithDecree.id], en: [en, compareWithDecree.en] });

/** One for each way in which a staff number can be wrong. */
const nipTexts = {
  'nip-empty': nipText('NIP masih kosong.', 'The staff number is missing.'),
  'nip-not-digits': nipText(
    'NIP memuat huruf atau tanda lain selain angka.',
    'The staff number has signs that are not digits.',
  ),
  'nip-old-number': nipText(
    'Ini NIP lama (9 angka); yang dipakai NIP 18 angka.',
    'This is an old number of 9 digits; 18 are needed.',
  ),
  'nip-wrong-length': nipText('NIP harus 18 angka.', 'A staff number has 18 digits.'),
  'nip-birth-date': nipText(
    'Delapan angka pertama NIP bukan tanggal lahir.',
    'The first eight digits are not a birth date.',
  ),
  'nip-appointment': nipText(
    'Angka ke-13 dan ke-14 NIP bukan bulan pengangkatan (01–12) atau kode PPPK (mulai 21).',
    'Digits 13–14 are neither a month of appointment (01–12) nor a PPPK code (from 21).',
  ),
  'nip-too-young': nipText(
    'Menurut NIP, pegawai ini diangkat sebelum berumur 18 tahun.',
    'By this number the person was appointed before 18.',
  ),
  'nip-sex': nipText(
    'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
    'Digit 15 must be 1 (male) or 2 (female).',
  ),
  'nip-serial': nipText('Tiga angka terakhir NIP tidak boleh 000.', 'The last three digits cannot be 000.'),
} satisfies Record<`nip-${NipProblem}`, Texts>;

const refusalTexts = {
  'wrong-column-count': ({ cells, expected }) => ({
    id: [`Baris ini punya ${cells} kolom, seharusnya ${expected}.`, 'Periksa pemisah kolom yang kurang atau berlebih.'],
    en: [`This row has ${cells} columns instead of ${expected}.`, 'Look for a missing or surplus separator.'],
  }),
  required: () => ({
    id: ['Sel ini masih kosong.', 'Isi selnya.'],
    en: ['This cell is empty.', 'Fill it in.'],
  }),
  'too-long': ({ maximum }) => ({
    id: [`Teks ini lebih dari ${maximum} huruf.`, 'Persingkat teksnya.'],
    en: [`This text has more than ${maximum} letters.`, 'Shorten it.'],
  }),
  ...nipTexts,
  'other-birth-date': ({ found }) => ({
    id: [`Tanggal lahir menurut NIP adalah ${found}, berbeda dari kolom ini.`, 'Betulkan NIP atau tanggal lahirnya.'],
    en: [`The staff number says the birth date is ${found}.`, 'Correct the staff number or the birth date.'],
  }),
  'other-sex': () => ({
    id: [
      'Jenis kelamin tidak cocok dengan angka ke-15 NIP (1 laki-laki, 2 perempuan).',
      'Betulkan NIP atau jenis kelaminnya.',
    ],
    en: ['The sex does not fit the 15th digit of the staff number (1 male, 2 female).', 'Correct one of them.'],
  }),
  'other-employment-type': ({ found }) => ({
    id: [`Menurut angka ke-13 dan ke-14 NIP, pegawai ini ${found}.`, 'Betulkan NIP atau status kepegawaiannya.'],
    en: [`By digits 13–14 of the staff number this person is ${found}.`, 'Correct the staff number or the status.'],
  }),
  'duplicate-nip': ({ line }) => ({
    id: [`NIP ini sudah ada pada baris ${line}.`, 'Sisakan satu baris untuk tiap pegawai.'],
    en: [`This staff number is on line ${line} already.`, 'Keep one row for each employee.'],
  }),
  'bad-date': () => ({
    id: ['Tanggal ini tidak ada atau tidak terbaca.', 'Tulis sebagai hari-bulan-tahun, misalnya 31-01-1990.'],
    en: ['This date does not exist or cannot be read.', 'Write day-month-year, such as 31-01-1990.'],
  }),
  'unknown-sex': () => ({
    id: ['Jenis kelamin ini tidak dikenal.', 'Isi L atau P.'],
    en: ['This sex is not known.', 'Write L (male) or P (female).'],
  }),
  'unknown-employment-type': () => ({
    id: ['Status kepegawaian ini tidak dikenal.', 'Isi PNS atau PPPK.'],
    en: ['This employment status is not known.', 'Write PNS or PPPK.'],
  }),
  'unknown-grade': ({ expected }) => ({
    id: [`Golongan ini tidak ada untuk status pegawai tersebut.`, `Isi salah satu dari ${expected}.`],
    en: ['There is no such grade for this employment status.', `Write one of ${expected}.`],
  }),
  'unknown-position-kind': () => ({
    id: ['Jenis jabatan ini tidak dikenal.', 'Isi Struktural, Fungsional, atau Pelaksana.'],
    en: ['This kind of position is not known.', 'Write Struktural, Fungsional or Pelaksana.'],
  }),
  'unknown-echelon': () => ({
    id: ['Jabatan struktural memerlukan eselon I.a sampai V.b.', 'Isi eselonnya, atau betulkan jenis jabatannya.'],
    en: ['A structural position needs an echelon, I.a to V.b.', 'Fill it in, or correct the kind of position.'],
  }),
  'unknown-legal-standing': () => ({
    id: ['Kedudukan hukum ini tidak dikenal.', 'Pakai istilah SIASN, misalnya Aktif, Tugas Belajar, atau CLTN.'],
    en: ['This legal standing is not known.', 'Use a SIASN term such as Aktif, Tugas Belajar or CLTN.'],
  }),
  'own-superior': () => ({
    id: ['Pegawai ini tercatat sebagai atasannya sendiri.', 'Isi NIP atasan langsungnya, atau kosongkan.'],
    en: ['This person is recorded as their own superior.', 'Write the superior’s staff number, or leave it empty.'],
  }),
  'unknown-superior': () => ({
    id: ['Atasan dengan NIP ini tidak ada di berkas maupun di data.', 'Tambahkan barisnya, atau betulkan NIP atasan.'],
    en: ['No superior of this staff number is in the file or in the records.', 'Add their row, or correct the number.'],
  }),
  'superior-refused': ({ line }) => ({
    id: [
      `Atasannya (baris ${line}) ditolak, jadi baris ini belum bisa masuk.`,
      `Betulkan baris ${line}, lalu impor lagi.`,
    ],
    en: [
      `The superior (line ${line}) was refused, so this row has to wait.`,
      `Correct line ${line}, then import again.`,
    ],
  }),
  'superior-cycle': ({ lines }) => ({
    id: [
      `Garis atasan berputar kembali ke pegawai ini (baris ${lines}).`,
      'Betulkan salah satu NIP atasan di baris-baris itu.',
    ],
    en: [
      `The line of superiors leads back to this person (lines ${lines}).`,
      'Correct a superior on one of those lines.',
    ],
  }),
  'unit-cycle': () => ({
    id: ['Unit induk berputar kembali ke unit ini.', 'Betulkan unit induknya.'],
    en: ['The units above lead back to this unit.', 'Correct the unit above.'],
  }),
  'ambiguous-parent-unit': () => ({
    id: ['Ada beberapa unit bernama sama, jadi unit induknya tidak pasti.', 'Beri nama unit induk yang lengkap.'],
    en: ['Several units have this name, so the unit above is not certain.', 'Give the unit above its full name.'],
  }),
  'unknown-aspect': () => ({
    id: ['Aspek ini tidak dikenal.', 'Isi Kuantitas, Kualitas, Waktu, atau Biaya; boleh lebih dari satu dengan koma.'],
    en: ['This aspect is not known.', 'Write Kuantitas, Kualitas, Waktu or Biaya; several with commas.'],
  }),
  'unknown-direction': () => ({
    id: ['Arah ini tidak dikenal.', 'Isi naik, turun, rentang, tenggat, ya-tidak, atau bertahap.'],
    en: ['This direction is not known.', 'Write naik, turun, rentang, tenggat, ya-tidak or bertahap.'],
  }),
  'bad-number': () => ({
    id: ['Angka ini tidak terbaca.', 'Tulis angka saja, misalnya 1200 atau 12,5.'],
    en: ['This number cannot be read.', 'Write the figure alone, such as 1200 or 12.5.'],
  }),
  'ambiguous-number': ({ readings }) => ({
    id: [
      `Angka ini bisa dibaca ${readings}.`,
      'Tulis tanpa titik ribuan, misalnya 12500, atau dengan koma, misalnya 12,5.',
    ],
    en: [`This number can be read as ${readings}.`, 'Write it without separators, such as 12500, or as 12,5.'],
  }),
  'negative-number': () => ({
    id: ['Target tidak boleh kurang dari nol.', 'Betulkan angkanya.'],
    en: ['A target cannot be below zero.', 'Correct the number.'],
  }),
  'range-order': () => ({
    id: ['Target atas harus lebih besar dari target bawah.', 'Tukar atau betulkan kedua angkanya.'],
    en: ['The upper target must be above the lower one.', 'Swap or correct the two numbers.'],
  }),
  'target-not-yes': () => ({
    id: ['Target untuk arah ya-tidak adalah "ya".', 'Isi ya, dan tulis indikatornya sebagai keadaan yang diharapkan.'],
    en: ['The target of a yes/no indicator is "ya".', 'Write ya, and word the indicator as what is wanted.'],
  }),
  'too-many-steps': ({ maximum }) => ({
    id: [`Tahapnya lebih dari ${maximum}.`, 'Gabungkan beberapa tahap.'],
    en: [`There are more than ${maximum} steps.`, 'Join some of them.'],
  }),
  'duplicate-indicator': ({ line }) => ({
    id: [`Indikator ini sudah ada pada baris ${line}.`, 'Sisakan satu baris.'],
    en: [`This indicator is on line ${line} already.`, 'Keep one row.'],
  }),
} satisfies Record<string, Texts>;

export type BrokenCode = keyof typeof brokenTexts;
export type RefusalCode = keyof typeof refusalTexts;

/** What is wrong with the file as a whole, and what to do. */
export function describeBroken({ code, values }: Broken, language: Language): Sentence {
  return sentence(brokenTexts[code], values, language);
}

/** What is wrong with a row, and what to do. */
export function describeRefusal({ code, values }: Fault, language: Language): Sentence {
  return sentence(refusalTexts[code], values ?? {}, language);
}

function sentence(texts: Texts, values: Values, language: Language): Sentence {
  const [reason, remedy] = texts(values)[language];
  return { reason, remedy };
}
