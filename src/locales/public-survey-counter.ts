import { catalogue } from './catalogue.js';

/** What a tablet at the counter says beside the form. */
export const surveyCounterTexts = catalogue('surveyCounter', {
  id: {
    start: 'Mulai',
    startText: 'Ketuk untuk menilai layanan ini. Kurang dari satu menit, tanpa nama.',
    thanks: 'Terima kasih atas jawaban Anda',
    next: 'Responden berikutnya',
    nextSoon: 'Layar ini kembali ke awal sendiri.',
    idleTitle: 'Masih mengisi?',
    idleText: 'Jika tidak disentuh, isian di layar ini dihapus sebentar lagi.',
    goOn: 'Lanjut mengisi',
    wipe: 'Hapus sekarang',
    leave: 'Selesai tanpa mengirim',
    waiting: (count: string) => `${count} jawaban menunggu sambungan`,
    allSent: 'Semua jawaban sudah terkirim',
    refused: (count: string) => `${count} jawaban tidak diterima server`,
    notKept: 'Peramban ini tidak menyimpan apa pun: jangan tutup halaman sebelum semua terkirim.',
  },
  en: {
    start: 'Start',
    startText: 'Tap to rate this service. Less than a minute, no name.',
    thanks: 'Thank you for your answer',
    next: 'Next respondent',
    nextSoon: 'This screen goes back to the start by itself.',
    idleTitle: 'Still there?',
    idleText: 'Unless you touch it, what was entered on this screen is wiped in a moment.',
    goOn: 'Go on',
    wipe: 'Wipe it now',
    leave: 'Leave without sending',
    waiting: (count: string) => `${count} answers wait for the connection`,
    allSent: 'All answers are sent',
    refused: (count: string) => `${count} answers were not taken by the server`,
    notKept: 'This browser keeps nothing: do not close the page before all is sent.',
  },
});
