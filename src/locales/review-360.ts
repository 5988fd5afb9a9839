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
    overviewSkipped: 'Yang belum dijawab boleh dikosongkan; tidak dihitung.',
    nothingAnswered: 'Jawab sedikitnya satu pernyataan sebelum mengirim, atau katakan bahwa Anda tidak dapat menilai.',
    send: 'Kirim',
    sending: 'Mengirim…',
    readAsSum: 'dibaca hanya sebagai gabungan',

    decline: 'Saya tidak dapat menilai rekan ini',

    thanksTitle: 'Terima kasih, jawaban Anda sudah diterima',
    declinedTitle: 'Anda memilih tidak menilai rekan ini',
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
    overviewSkipped: 'You may leave statements unanswered; they are not counted.',
    nothingAnswered: 'Answer at least one statement before you send, or say that you cannot review this colleague.',
    send: 'Send',
    sending: 'Sending…',
    readAsSum: 'read only as part of a sum',

    decline: 'I cannot review this colleague',

    thanksTitle: 'Thank you, your answer has arrived',
    declinedTitle: 'You chose not to review this colleague',
  },
});
