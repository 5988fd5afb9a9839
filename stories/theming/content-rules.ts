import { Formats } from '../../src/locales/formats.js';

/** A way we say something, and the way we do not. */
export interface Example {
  readonly say: string;
  readonly notSay?: string;
  /** What `say` means in English, and why. */
  readonly english: string;
}

/** One rule of how we write, with examples; in Indonesian, and what it says in English. */
export interface ContentRule {
  readonly id: string;
  readonly title: string;
  readonly englishTitle: string;
  readonly rule: string;
  readonly englishRule: string;
  readonly examples: readonly Example[];
}

const format = new Formats('id');

export const contentRules: readonly ContentRule[] = [
  {
    id: 'address',
    title: 'Sapa pembaca: Anda',
    englishTitle: 'Speak to the reader',
    rule: 'Gunakan “Anda” dengan A besar, kalimat aktif, dan sebut siapa yang berbuat. Satu kalimat, satu hal.',
    englishRule: 'Use “Anda”, active sentences, and name who does it. One sentence, one thing.',
    examples: [
      {
        say: 'Atasan Anda mengembalikan rencana ini.',
        notSay: 'Rencana kerja telah dikembalikan oleh pejabat penilai kinerja.',
        english: 'Your superior returned this plan. Active; the reader knows who.',
      },
      {
        say: 'Jawaban Anda digabung dengan sedikitnya 4 orang lain.',
        notSay: 'Kerahasiaan responden dijamin oleh sistem.',
        english: 'Your answers are joined with those of at least 4 others. Say how, do not promise.',
      },
    ],
  },
  {
    id: 'buttons',
    title: 'Tombol: kata kerja',
    englishTitle: 'Buttons are verbs',
    rule: 'Sebut apa yang terjadi bila ditekan. Huruf besar hanya di awal. Bila ada langkah lagi, akhiri dengan “…”.',
    englishRule: 'Say what happens on pressing. Sentence case. End with “…” where another step follows.',
    examples: [
      {
        say: 'Kirim penilaian diri…',
        notSay: 'OK',
        english: 'Send self-assessment… A question follows, so an ellipsis.',
      },
      {
        say: 'Kembalikan dengan catatan',
        notSay: 'Tolak',
        english: 'Return with a note. It is not refused; it comes back.',
      },
      { say: 'Coba lagi', notSay: 'Refresh', english: 'Try again. In the reader’s language.' },
    ],
  },
  {
    id: 'empty',
    title: 'Keadaan kosong: mengapa, dan apa berikutnya',
    englishTitle: 'Empty states: why, and what next',
    rule: 'Jangan berhenti di “tidak ada data”. Tulis apa yang belum ada, sebabnya, dan siapa berbuat apa.',
    englishRule: 'Never stop at “no data”. Say what is missing, why, and who does what.',
    examples: [
      {
        say: 'Atasan Anda belum menetapkan SKP-nya, jadi daftar ini masih kosong. Kami beri tahu begitu tersedia.',
        notSay: 'Data tidak ditemukan.',
        english: 'Your superior has not set a plan yet, so this list is still empty. We tell you when it is there.',
      },
    ],
  },
  {
    id: 'errors',
    title: 'Kesalahan: apa, mengapa, langkah berikutnya',
    englishTitle: 'Errors: what, why, the next step',
    rule: 'Tidak menyalahkan, tidak memakai kode. Katakan apakah isian aman. Di kolom isian, sebut contoh yang benar.',
    englishRule: 'No blame and no codes. Say whether what was typed is safe. At a field, show a right example.',
    examples: [
      {
        say: 'Belum terkirim: sambungan terputus. Isian Anda aman di perangkat ini dan dikirim begitu tersambung.',
        notSay: 'Error 503: Service Unavailable',
        english: 'Not sent yet: the line is down. What you typed is safe on this device and goes out when it is back.',
      },
      { say: 'Tulis angka, misalnya 320.', notSay: 'Input tidak valid.', english: 'Write a number, for example 320.' },
    ],
  },
  {
    id: 'numbers',
    title: 'Angka: dengan satuan dan pembandingnya',
    englishTitle: 'Numbers: with unit and measure',
    rule: 'Koma untuk desimal, titik untuk ribuan. Persen tidak pernah tanpa “dari apa”. Kosong bukan nol: tulis “belum ada”.',
    englishRule: 'Decimal comma, point for thousands. No per cent without of what. Missing is not zero: “belum ada”.',
    examples: [
      {
        say: `${format.number(341)} dari ${format.number(320)} anak`,
        notSay: '106.56%',
        english: '341 of 320 children. The figure and what it is measured by.',
      },
      {
        say: format.number(1234567.8),
        notSay: '1,234,567.8',
        english: 'A decimal comma; people also type a point, and see what we understood.',
      },
      { say: 'Rp 4.500.001', notSay: 'IDR 4,500,001.00', english: 'Rupiah, whole.' },
    ],
  },
  {
    id: 'dates',
    title: 'Tanggal dan tenggat: hari, zona, sisa waktu',
    englishTitle: 'Dates and deadlines: weekday, zone, what is left',
    rule: 'Tenggat ditulis dengan hari, jam, zona waktu, dan sisa hari kerja.',
    englishRule: 'A deadline has its weekday, hour, zone and the working days left.',
    examples: [
      {
        say: `${format.weekday('2026-01-15')} pukul ${format.endOfDay('Asia/Jayapura')} · 3 hari kerja lagi`,
        notSay: '15/01/2026 23:59',
        english: 'Thursday, 15 January 2026, 23:59 WIT · 3 working days left.',
      },
      {
        say: format.moment('2026-01-05T01:42:00Z', 'Asia/Jayapura'),
        notSay: '2026-01-05T10:42',
        english: 'A point between hours and minutes.',
      },
    ],
  },
  {
    id: 'states',
    title: 'Kata keadaan: sama di mana-mana',
    englishTitle: 'Words of state: the same everywhere',
    rule: 'Draf, Terkirim, Dalam verifikasi, Perlu perbaikan, Disetujui, Ditolak, Dibatalkan, Selesai, Kedaluwarsa. Selalu dengan tanda, tidak pernah warna saja.',
    englishRule: 'One word for one state, always with a mark, never by colour alone.',
    examples: [
      { say: '✓ Disetujui', notSay: 'APPROVED', english: 'Agreed.' },
      { say: '△ Perlu perbaikan', notSay: 'Revisi/Pending', english: 'To be mended: it waits for the reader.' },
      { say: '▼ Ditolak', notSay: '● (merah)', english: 'Refused. A red dot says nothing in print.' },
    ],
  },
  {
    id: 'terms',
    title: 'Istilah resmi: tetap, lalu dijelaskan',
    englishTitle: 'Official terms: kept, then explained',
    rule: 'Istilah peraturan (SKP, RHK, predikat) tidak diganti. Penjelasan singkat berdiri di dekatnya, dengan sumbernya.',
    englishRule: 'Terms of the regulation stay. A short explanation stands beside them, with its source.',
    examples: [
      {
        say: 'Di atas ekspektasi',
        notSay: 'DIATAS EKSPEKTASI',
        english: 'Above expectations: the code stays in the data, the label is readable.',
      },
    ],
  },
  {
    id: 'trust',
    title: 'Baris kepercayaan: tersimpan di mana, dibaca siapa',
    englishTitle: 'The trust line: saved where, read by whom',
    rule: 'Setiap formulir menyebutnya dalam satu baris kecil. Catatan privasi instansi berdiri di slot “privacy”.',
    englishRule: 'Every form says it in one small line. The agency’s own notice goes into the slot “privacy”.',
    examples: [
      {
        say: 'Tersimpan di perangkat ini 10.42 · terkirim saat Anda menekan Kirim · dibaca atasan Anda.',
        notSay: 'Data Anda aman.',
        english: 'Kept on this device 10.42 · sent when you press Send · read by your superior.',
      },
    ],
  },
];
