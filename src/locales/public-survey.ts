import { catalogue } from './catalogue.js';

/** What a respondent reads first. */
export const surveyTexts = catalogue('survey', {
  id: {
    promise: (count: string) =>
      `Tanpa nama, tanpa akun, tanpa cookie. Yang ditampilkan hanya gabungan sedikitnya ${count} orang.`,
    promiseReview: (count: string) =>
      `Tanpa nama, tanpa akun, tanpa cookie. Yang dinilai hanya membaca gabungan sedikitnya ${count} orang.`,
    skip: 'Tidak tahu, lewati',
    progress: (passed: string, all: string) => `${passed} dari ${all} pertanyaan`,

    noCodeTitle: 'Survei belum dipilih',
    noCodeText: 'Buka halaman ini lewat kode QR di loket atau tautan yang Anda terima.',
    unknownTitle: 'Survei ini tidak ditemukan',
    unknownText: 'Periksa kode atau tautannya. Kode yang sudah lewat masanya tidak dapat dibuka lagi.',
    waitingTitle: 'Survei ini belum dibuka',
    waitingText: 'Coba lagi nanti dengan kode yang sama.',
    closedTitle: 'Survei ini sudah ditutup',
    closedText: (date: string) => `Jawaban diterima sampai ${date}. Terima kasih atas perhatian Anda.`,

    sending: 'Mengirim…',
    thanks: 'Terima kasih, jawaban Anda sudah diterima',
    receipt: 'Nomor tanda terima:',
    receiptNote: 'Nomor ini tidak dapat dipakai untuk melihat jawaban Anda. Tidak ada yang tersisa di perangkat ini.',
    keptTitle: 'Jawaban Anda tersimpan di perangkat ini',
    keptText:
      'Sambungan sedang tidak ada. Jawaban terkirim sendiri, sekali saja, begitu halaman ini terbuka dan tersambung lagi.',
    keptInPage:
      'Sambungan sedang tidak ada, dan peramban ini tidak menyimpan apa pun. Biarkan halaman ini terbuka sampai terkirim.',
    keptServer: 'Server belum dapat menerima. Jawaban terkirim sendiri, sekali saja, begitu server siap.',
    sendNow: 'Kirim sekarang',
    another: 'Isi untuk orang lain',
    refusedTitle: 'Jawaban Anda belum diterima',
    refusedKept: 'Isian Anda masih ada.',
    usedTitle: 'Undangan ini sudah dipakai',
    usedText: 'Setiap undangan berlaku untuk satu jawaban. Yang sudah terkirim tetap dihitung.',
  },
  en: {
    promise: (count: string) =>
      `No name, no account, no cookies. Only sums of at least ${count} people are ever shown.`,
    promiseReview: (count: string) =>
      `No name, no account, no cookies. The person rated only reads sums of at least ${count} people.`,
    skip: 'I cannot tell, skip',
    progress: (passed: string, all: string) => `${passed} of ${all} questions`,

    noCodeTitle: 'No survey chosen yet',
    noCodeText: 'Open this page by the QR code at the counter, or by the link that you were given.',
    unknownTitle: 'This survey was not found',
    unknownText: 'Check the code or the link. A code whose time is over cannot be opened any more.',
    waitingTitle: 'This survey is not open yet',
    waitingText: 'Try again later with the same code.',
    closedTitle: 'This survey is closed',
    closedText: (date: string) => `Answers were taken until ${date}. Thank you for your interest.`,

    sending: 'Sending…',
    thanks: 'Thank you, your answer has arrived',
    receipt: 'Receipt number:',
    receiptNote: 'Nobody can use this number to see your answer. Nothing of it is left on this device.',
    keptTitle: 'Your answer is kept on this device',
    keptText:
      'There is no connection now. Your answer goes out by itself, once, when this page is open and the connection is back.',
    keptInPage:
      'There is no connection now, and this browser keeps nothing. Leave this page open until the answer is sent.',
    keptServer: 'The server cannot take it yet. Your answer goes out by itself, once, when the server is ready.',
    sendNow: 'Send now',
    another: 'Fill in for somebody else',
    refusedTitle: 'Your answer was not taken yet',
    refusedKept: 'What you filled in is still here.',
    usedTitle: 'This invitation has been used',
    usedText: 'Every invitation is good for one answer. The one that was sent still counts.',
  },
});
