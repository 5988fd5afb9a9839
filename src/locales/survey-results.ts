import { catalogue } from './catalogue.js';

/** Words of what a closed survey says, for those who run it. */
export const surveyResultTexts = catalogue('surveyResults', {
  id: {
    heading: 'Hasil',
    index: 'Indeks kepuasan masyarakat (IKM)',
    noIndex: 'Tanpa indeks',
    classOf: (letter: string, words: string) => `${letter} · ${words}`,
    interval: (low: string, high: string) => `Nilai sebenarnya antara ${low} dan ${high} (tingkat kepercayaan 95%).`,
    sampleEnough: (count: string, required: string, population: string) =>
      `${count} orang menjawab, dibutuhkan ${required} dari ${population} pengguna: cukup.`,
    sampleShort: (count: string, required: string, population: string) =>
      `${count} orang menjawab, dibutuhkan ${required} dari ${population} pengguna: belum cukup. Bacalah hasilnya sebagai gambaran.`,
    sampleUnknown: (count: string) =>
      `${count} orang menjawab. Apakah itu cukup tidak dapat dikatakan, karena jumlah pengguna tidak diisi.`,
    enough: 'Sampel cukup',
    short: 'Sampel kurang',
    'hidden-too-few':
      'Tidak ditampilkan: terlalu sedikit yang menjawab. Dengan begitu tidak seorang pun dapat dikenali.',
    'hidden-protects-another': 'Tidak ditampilkan, karena dengannya angka lain yang disembunyikan dapat dihitung.',
    'hidden-no-answers': 'Tidak ada yang menjawab.',
    'hidden-survey-open': 'Terlihat setelah survei ditutup.',
    hiddenShort: 'disembunyikan',
    elements: 'Menurut unsur',
    element: 'Unsur',
    lowest: 'terendah',
    value: 'Indeks',
    grade: 'Mutu',
    trend: 'Dari survei ke survei',
    trendOf: (service: string) => `Indeks ${service} menurut survei`,
    closedOn: 'Ditutup',
    additional: 'Pertanyaan tambahan',
    people: (count: string) => `${count} orang`,
    withheld: 'Tidak ditampilkan: terlalu sedikit yang menjawab pertanyaan ini.',
    respondents: 'Siapa yang menjawab',
    respondentsHint: 'Menurut keterangan mereka sendiri. Yang terlalu sedikit tidak ditampilkan.',
    comments: 'Yang ditulis warga',
    commentsOrder: 'Urutannya diacak. Jangan mencari tahu siapa penulisnya.',
    noComments: 'Tidak ditampilkan: terlalu sedikit yang menulis, jadi penulisnya dapat dikenali.',
    hide: 'Sembunyikan…',
    hideOf: (words: string) => `Sembunyikan: ${words}`,
    hideReason: 'Mengapa disembunyikan?',
    hideHint: 'Misalnya menyebut nama atau menghina. Alasan ini tercatat dan dibaca pengelola serta auditor.',
    hideYes: 'Sembunyikan',
    cancel: 'Batal',
    'fault-reason': 'Tulis alasannya.',
    hiddenBecause: (reason: string) => `Disembunyikan: ${reason}`,
    showAgain: 'Tampilkan lagi',
    hiddenNow: 'Disembunyikan.',
    shownNow: 'Ditampilkan lagi.',
    // How the ballots were examined
    examination: 'Pemeriksaan jawaban',
    counted: (received: string, counted: string) => `${received} kiriman diterima, ${counted} dihitung.`,
    ways: 'Jalan masuk',
    'way-link': 'tautan',
    'way-presence-code': 'kode loket',
    'way-invitation': 'undangan',
    'way-counter': 'tablet loket',
    nothingFound: 'Tidak ada yang mencolok.',
    'found-same-ballot': (count: string) =>
      `${count} kiriman persis sama dengan yang sudah tercatat: kiriman yang diulang, bukan orang yang lain. Masing-masing dihitung satu kali.`,
    'found-burst': (count: string, within: string, expected: string) =>
      `${count} jawaban tiba dalam ${within} menit; biasanya sekitar ${expected}.`,
    'found-same-words': (count: string, words: string, share: string) =>
      `${count} komentar panjang memakai kalimat yang sama (${words} kata, ${share} dari semua komentar).`,
    'found-same-pattern': (count: string, run: string, expected: string) =>
      `${count} jawaban berturut-turut sama pada semua unsur: deret terpanjang ${run}, secara kebetulan paling banyak ${expected}.`,
    'found-crowded-code': (count: string, expected: string, most: string) =>
      `${count} jawaban memakai kode loket yang lebih ramai daripada biasanya: sampai ${most} untuk satu kode, biasanya sekitar ${expected}.`,
    'found-late-code': (count: string, share: string) =>
      `${count} jawaban (${share} dari yang memakai kode loket) tiba lama setelah kodenya berganti, seperti jawaban yang diisi tanpa jaringan.`,
    'found-campaign': (count: string, score: string, share: string, expected: string) =>
      `Di antara yang mencolok, ${count} jawaban condong ke satu arah: nilai ${score} pada ${share}, pada jawaban lain ${expected}. Periksalah apakah ada ajakan mengisi.`,
    'found-other': (count: string) => `${count} jawaban mencolok.`,
    indexWithout: (index: string) => `Tanpa jawaban itu indeksnya ${index}.`,
    indexWith: (index: string, without: string) => `Indeks ${index}; tanpa semua yang mencolok ${without}.`,
    noneDropped: 'Tidak ada jawaban yang dibuang karena temuan ini. Menilainya tugas manusia.',
  },
  en: {
    heading: 'Result',
    index: 'Satisfaction index (IKM)',
    noIndex: 'No index',
    classOf: (letter: string, words: string) => `${letter} · ${words}`,
    interval: (low: string, high: string) => `The true value lies between ${low} and ${high} (confidence 95%).`,
    sampleEnough: (count: string, required: string, population: string) =>
      `${count} people answered, ${required} of ${population} users are needed: enough.`,
    sampleShort: (count: string, required: string, population: string) =>
      `${count} people answered, ${required} of ${population} users are needed: not enough. Take the result as an impression.`,
    sampleUnknown: (count: string) =>
      `${count} people answered. Whether that is enough cannot be said, for nobody said how many use the service.`,
    enough: 'Enough answers',
    short: 'Too few answers',
    'hidden-too-few': 'Not shown: too few people answered. That way nobody can be recognised.',
    'hidden-protects-another': 'Not shown, because another hidden figure could be calculated from it.',
    'hidden-no-answers': 'Nobody answered.',
    'hidden-survey-open': 'Shown after the survey has closed.',
    hiddenShort: 'hidden',
    elements: 'By element',
    element: 'Element',
    lowest: 'lowest',
    value: 'Index',
    grade: 'Quality',
    trend: 'From survey to survey',
    trendOf: (service: string) => `Index of ${service} by survey`,
    closedOn: 'Closed',
    additional: 'Additional questions',
    people: (count: string) => `${count} people`,
    withheld: 'Not shown: too few people answered this question.',
    respondents: 'Who answered',
    respondentsHint: 'By what they say of themselves. What is too little is not shown.',
    comments: 'What people wrote',
    commentsOrder: 'The order is random. Do not try to find out who wrote what.',
    noComments: 'Not shown: too few people wrote, so that they could be recognised.',
    hide: 'Hide…',
    hideOf: (words: string) => `Hide: ${words}`,
    hideReason: 'Why is it hidden?',
    hideHint:
      'For example: it names somebody, or insults. The reason is kept on record for those who run surveys and for auditors.',
    hideYes: 'Hide it',
    cancel: 'Cancel',
    'fault-reason': 'Enter the reason.',
    hiddenBecause: (reason: string) => `Hidden: ${reason}`,
    showAgain: 'Show again',
    hiddenNow: 'Hidden.',
    shownNow: 'Shown again.',
    examination: 'How the answers were examined',
    counted: (received: string, counted: string) => `${received} were received, ${counted} count.`,
    ways: 'By way of',
    'way-link': 'link',
    'way-presence-code': 'code at the counter',
    'way-invitation': 'invitation',
    'way-counter': 'tablet at the counter',
    nothingFound: 'Nothing stood out.',
    'found-same-ballot': (count: string) =>
      `${count} were the very same ballot as one already there: sent again, not another person. Each counts once.`,
    'found-burst': (count: string, within: string, expected: string) =>
      `${count} answers arrived within ${within} minutes; usually it is about ${expected}.`,
    'found-same-words': (count: string, words: string, share: string) =>
      `${count} long comments use the same sentence (${words} words, ${share} of all comments).`,
    'found-same-pattern': (count: string, run: string, expected: string) =>
      `${count} answers in a row are the same in every element: the longest row is ${run}, by chance at most ${expected}.`,
    'found-crowded-code': (count: string, expected: string, most: string) =>
      `${count} answers used codes of the counter that were busier than usual: up to ${most} for one code, usually about ${expected}.`,
    'found-late-code': (count: string, share: string) =>
      `${count} answers (${share} of those with a code) arrived long after their code had changed, as answers made without a line do.`,
    'found-campaign': (count: string, score: string, share: string, expected: string) =>
      `Among what stood out, ${count} answers lean one way: score ${score} in ${share}, in other answers ${expected}. Look into whether people were urged.`,
    'found-other': (count: string) => `${count} answers stood out.`,
    indexWithout: (index: string) => `Without them the index is ${index}.`,
    indexWith: (index: string, without: string) => `Index ${index}; without all that stood out ${without}.`,
    noneDropped: 'No answer was dropped because of this. To judge it is for people.',
  },
});
