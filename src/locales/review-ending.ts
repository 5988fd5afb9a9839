import { catalogue } from './catalogue.js';

/** What a reviewer reads after the questions, or by choice: the overview, the way out, what was sent, the promise in full. */
export const reviewEndingTexts = catalogue('reviewEnding', {
  id: {
    promiseSum: (count: string) =>
      `Bila yang menjawab kurang dari ${count} orang dalam kelompok Anda, tidak ada angka kelompok itu yang ditampilkan.`,
    promiseComments: (count: string) =>
      `Komentar ditampilkan setelah sedikitnya ${count} orang menulis, dalam urutan acak, dengan kata-kata Anda sendiri.`,
    promiseOpen:
      'Selama putaran terbuka, jawaban disimpan atas nama Anda agar dapat Anda ubah. Hanya Anda yang dapat membacanya.',
    promiseClosed:
      'Saat putaran ditutup, jawaban dilepaskan dari nama Anda. Satu-satunya tanggal yang diterbitkan adalah hari penutupan.',
    promiseDecline: 'Siapa yang menjawab dan siapa yang menolak tidak diberitahukan kepada siapa pun.',
    unanswered: 'belum dijawab',
    edit: 'Ubah',
    editNamed: (value: string) => `Ubah jawaban ${value}`,
    yourComment: 'Komentar Anda',
    declineTitle: 'Tidak menilai rekan ini?',
    declineText:
      'Tidak ada yang diberi tahu siapa yang menolak; putaran hanya mencatat satu orang selesai. Jawaban yang sudah Anda isi dihapus.',
    declineYes: 'Ya, saya tidak menilai',
    declineNo: 'Tetap menjawab',
    thanksText: (count: string, name: string) => `${count} jawaban tentang ${name} tersimpan di server.`,
    thanksChange: 'Anda dapat mengubahnya sampai putaran ditutup.',
    change: 'Ubah jawaban',
    yourAnswers: 'Jawaban Anda',
    declinedText: 'Tidak ada yang diberi tahu. Tidak ada lagi yang perlu Anda lakukan.',
    answerAfterAll: 'Jawab juga',
    closedTitle: 'Putaran ini sudah ditutup',
    closedText: 'Jawaban yang terkirim sudah diterima dan tidak dapat diubah lagi. Terima kasih atas perhatian Anda.',
    closedByYou: 'Putaran ini sudah ditutup, jadi jawaban tidak dapat diubah lagi.',
  },
  en: {
    promiseSum: (count: string) =>
      `If fewer than ${count} people of your group answer, no figure of that group is shown.`,
    promiseComments: (count: string) =>
      `Comments are shown once at least ${count} people wrote one, in random order, in your own words.`,
    promiseOpen:
      'While the round is open your answer is stored under your name so that you can change it. Only you can read it.',
    promiseClosed:
      'When the round closes, answers are cut from names. The only date that is published is the closing day.',
    promiseDecline: 'Nobody is told who answered and who declined.',
    unanswered: 'not answered',
    edit: 'Change',
    editNamed: (value: string) => `Change answers on ${value}`,
    yourComment: 'Your comment',
    declineTitle: 'Not review this colleague?',
    declineText:
      'Nobody is told who declined; the round only counts one more person as finished. What you have answered is deleted.',
    declineYes: 'Yes, I will not review',
    declineNo: 'Go on answering',
    thanksText: (count: string, name: string) => `${count} answers about ${name} are stored on the server.`,
    thanksChange: 'You can change them until the round closes.',
    change: 'Change answers',
    yourAnswers: 'Your answers',
    declinedText: 'Nobody is told. There is nothing left for you to do.',
    answerAfterAll: 'Answer after all',
    closedTitle: 'This round is closed',
    closedText: 'Answers that were sent have arrived and can no longer be changed. Thank you for your attention.',
    closedByYou: 'The round is closed now, so the answers can no longer be changed.',
  },
});
