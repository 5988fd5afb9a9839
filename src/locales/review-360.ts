import { catalogue } from './catalogue.js';

export const reviewTexts = catalogue('review', {
  id: {
    listHeading: 'Masukan 360° untuk rekan Anda',
    listEmpty: 'Tidak ada masukan yang diminta dari Anda sekarang.',
    listEmptyNext: 'Bila atasan seorang rekan meminta pandangan Anda, kami tampilkan di sini.',
    listDone: 'Semua permintaan sudah Anda tanggapi. Terima kasih.',
    backToList: 'Kembali ke daftar',
    'state-waiting': 'menunggu Anda',
    'state-answered': 'sudah dijawab',
    'state-declined': 'Anda menolak',
    'state-closed': 'sudah ditutup',

    heading: (name: string) => `Masukan untuk ${name}`,
    closes: (date: string, end: string) => `Ditutup ${date} pukul ${end}`,
    workResults: (count: string) => `Hasil kerja yang disepakati (${count})`,
    noWorkResults: 'Hasil kerjanya belum disepakati.',

    promise: (group: string, count: string) =>
      `Anda menjawab sebagai ${group}. Jawaban Anda hanya ditampilkan sebagai gabungan sedikitnya ${count} orang; nama, waktu, dan urutan tidak pernah ditampilkan.`,
    promiseByRole: (group: string) =>
      `Anda menjawab sebagai ${group}. Pembaca tahu jawaban ini berasal dari peran Anda; janji anonim tidak berlaku di sini.`,
    promiseMore: 'Apa yang disimpan, dan siapa yang membacanya',
    promiseSum: (count: string) =>
      `Bila yang menjawab kurang dari ${count} orang dalam kelompok Anda, tidak ada angka kelompok itu yang ditampilkan.`,
    promiseComments: (count: string) =>
      `Komentar ditampilkan setelah sedikitnya ${count} orang menulis, dalam urutan acak, dengan kata-kata Anda sendiri.`,
    promiseOpen:
      'Selama putaran terbuka, jawaban disimpan atas nama Anda agar dapat Anda ubah. Hanya Anda yang dapat membacanya.',
    promiseClosed:
      'Saat putaran ditutup, jawaban dilepaskan dari nama Anda. Satu-satunya tanggal yang diterbitkan adalah hari penutupan.',
    promiseDecline: 'Siapa yang menjawab dan siapa yang menolak tidak diberitahukan kepada siapa pun.',

    step: (number: string, all: string) => `${number} dari ${all}`,
    stepSpoken: (value: string, number: string, all: string) => `${value}, ${number} dari ${all}`,
    question: 'Seberapa sering Anda melihatnya?',
    unknown: 'saya tidak tahu',
    comment: 'Ceritakan satu kejadian',
    commentOptional: '(opsional)',
    commentHint: 'Hindari nama atau kejadian yang hanya diketahui satu orang.',
    unansweredError: (count: string) =>
      `${count} pernyataan belum dijawab. Pilih jawaban, “saya tidak tahu”, atau tekan Lewati.`,
    statementError: 'Belum dijawab.',
    back: 'Kembali',
    skip: 'Lewati',
    next: 'Lanjut',
    toOverview: 'Periksa jawaban',
    backToOverview: 'Kembali ke ringkasan',

    overview: 'Periksa jawaban Anda',
    overviewSpoken: 'Ringkasan jawaban',
    answered: (count: string, all: string) => `${count} dari ${all} pernyataan dijawab`,
    unanswered: 'belum dijawab',
    edit: 'Ubah',
    editNamed: (value: string) => `Ubah jawaban ${value}`,
    yourComment: 'Komentar Anda',
    overviewSkipped: 'Yang belum dijawab boleh dikosongkan; tidak dihitung.',
    nothingAnswered: 'Jawab sedikitnya satu pernyataan sebelum mengirim, atau katakan bahwa Anda tidak dapat menilai.',
    send: 'Kirim',
    sending: 'Mengirim…',
    sentAs: 'Kirim',
    readAsSum: 'dibaca hanya sebagai gabungan',

    decline: 'Saya tidak dapat menilai rekan ini',
    declineTitle: 'Tidak menilai rekan ini?',
    declineText:
      'Tidak ada yang diberi tahu siapa yang menolak; putaran hanya mencatat satu orang selesai. Jawaban yang sudah Anda isi dihapus.',
    declineYes: 'Ya, saya tidak menilai',
    declineNo: 'Tetap menjawab',

    thanksTitle: 'Terima kasih, jawaban Anda sudah diterima',
    thanksText: (count: string, name: string) => `${count} jawaban tentang ${name} tersimpan di server.`,
    thanksChange: 'Anda dapat mengubahnya sampai putaran ditutup.',
    change: 'Ubah jawaban',
    yourAnswers: 'Jawaban Anda',
    declinedTitle: 'Anda memilih tidak menilai rekan ini',
    declinedText: 'Tidak ada yang diberi tahu. Tidak ada lagi yang perlu Anda lakukan.',
    answerAfterAll: 'Jawab juga',
    closedTitle: 'Putaran ini sudah ditutup',
    closedText: 'Jawaban yang terkirim sudah diterima dan tidak dapat diubah lagi. Terima kasih atas perhatian Anda.',
    closedByYou: 'Putaran ini sudah ditutup, jadi jawaban tidak dapat diubah lagi.',
  },
  en: {
    listHeading: '360° feedback for your colleagues',
    listEmpty: 'No feedback is asked of you now.',
    listEmptyNext: 'When a colleague’s superior asks for your view, we show it here.',
    listDone: 'You have responded to every request. Thank you.',
    backToList: 'Back to the list',
    'state-waiting': 'waiting for you',
    'state-answered': 'answered',
    'state-declined': 'you declined',
    'state-closed': 'closed',

    heading: (name: string) => `Feedback for ${name}`,
    closes: (date: string, end: string) => `Closes ${date}, ${end}`,
    workResults: (count: string) => `Agreed work results (${count})`,
    noWorkResults: 'The work results are not agreed yet.',

    promise: (group: string, count: string) =>
      `You answer as one of: ${group}. Your answer is only shown as part of a sum of at least ${count} people; names, times and order are never shown.`,
    promiseByRole: (group: string) =>
      `You answer as: ${group}. Readers know that this answer comes from your role; the promise of anonymity does not hold here.`,
    promiseMore: 'What is stored, and who reads it',
    promiseSum: (count: string) =>
      `If fewer than ${count} people of your group answer, no figure of that group is shown.`,
    promiseComments: (count: string) =>
      `Comments are shown once at least ${count} people wrote one, in random order, in your own words.`,
    promiseOpen:
      'While the round is open your answer is stored under your name so that you can change it. Only you can read it.',
    promiseClosed:
      'When the round closes, answers are cut from names. The only date that is published is the closing day.',
    promiseDecline: 'Nobody is told who answered and who declined.',

    step: (number: string, all: string) => `${number} of ${all}`,
    stepSpoken: (value: string, number: string, all: string) => `${value}, ${number} of ${all}`,
    question: 'How often do you see it?',
    unknown: 'I cannot tell',
    comment: 'Tell of one event',
    commentOptional: '(optional)',
    commentHint: 'Avoid names, or events that only one person knows of.',
    unansweredError: (count: string) =>
      `${count} statements are not answered. Choose an answer, “I cannot tell”, or press Skip.`,
    statementError: 'Not answered yet.',
    back: 'Back',
    skip: 'Skip',
    next: 'Next',
    toOverview: 'Check answers',
    backToOverview: 'Back to the overview',

    overview: 'Check your answers',
    overviewSpoken: 'Overview of your answers',
    answered: (count: string, all: string) => `${count} of ${all} statements answered`,
    unanswered: 'not answered',
    edit: 'Change',
    editNamed: (value: string) => `Change answers on ${value}`,
    yourComment: 'Your comment',
    overviewSkipped: 'You may leave statements unanswered; they are not counted.',
    nothingAnswered: 'Answer at least one statement before you send, or say that you cannot review this colleague.',
    send: 'Send',
    sending: 'Sending…',
    sentAs: 'Send',
    readAsSum: 'read only as part of a sum',

    decline: 'I cannot review this colleague',
    declineTitle: 'Not review this colleague?',
    declineText:
      'Nobody is told who declined; the round only counts one more person as finished. What you have answered is deleted.',
    declineYes: 'Yes, I will not review',
    declineNo: 'Go on answering',

    thanksTitle: 'Thank you, your answer has arrived',
    thanksText: (count: string, name: string) => `${count} answers about ${name} are stored on the server.`,
    thanksChange: 'You can change them until the round closes.',
    change: 'Change answers',
    yourAnswers: 'Your answers',
    declinedTitle: 'You chose not to review this colleague',
    declinedText: 'Nobody is told. There is nothing left for you to do.',
    answerAfterAll: 'Answer after all',
    closedTitle: 'This round is closed',
    closedText: 'Answers that were sent have arrived and can no longer be changed. Thank you for your attention.',
    closedByYou: 'The round is closed now, so the answers can no longer be changed.',
  },
});
