import { catalogue } from './catalogue.js';

/** The employee's side of the evaluation: where it stands, what it says, taking it in receipt. */
export const receiptTexts = catalogue('evaluationReceipt', {
  id: {
    heading: (period: string) => `Penilaian kinerja Anda ${period}`,
    stages: 'Tahap penilaian',
    'stage-collecting': 'Isi realisasi',
    'stage-rating': 'Dinilai',
    'stage-signed': 'Ditandatangani',
    'stage-delivered': 'Anda baca',
    'stage-acknowledged': 'Anda terima',
    collectingTitle: 'Giliran Anda',
    collectingText: 'Penilaian dimulai sesudah Anda mengirim realisasi dan penilaian diri.',
    collectingUntil: (when: string) => `Penilaian seluruhnya harus selesai ${when}, jadi kirim jauh sebelum itu.`,
    ratingTitle: (appraiser: string) => `Sedang dinilai ${appraiser}`,
    ratingText:
      'Belum ada yang perlu Anda kerjakan. Anda membaca seluruh isinya begitu penilaian diserahkan kepada Anda.',
    ratingUntil: (when: string) => `Penilai menyelesaikannya paling lambat ${when}.`,
    ratedTitle: (appraiser: string) => `Menunggu tanda tangan ${appraiser}`,
    signedTitle: (appraiser: string) => `Ditandatangani ${appraiser}`,
    signedText: (days: string) =>
      `Penilai menyerahkan dokumen ini kepada Anda paling lambat ${days} hari kerja sesudah ditandatangani.`,
    signedOn: (date: string) => `Ditandatangani ${date}.`,
    'taken-overTitle': 'Diambil alih atasan penilai',
    'taken-overText': (days: string) =>
      `Atasan penilai Anda menyelesaikan penilaian ini dan menyerahkannya paling lambat ${days} hari kerja sesudah ditandatangani.`,
    noAppraiser: 'penilai (belum tercatat)',
    noAppraiserText: 'Penilai Anda belum tercatat. Beri tahu pengelola kepegawaian agar penilaian ini tidak terhenti.',
    when: (date: string, end: string) => `${date} pukul ${end}`,

    given: (appraiser: string, date: string) => `Ditandatangani ${appraiser} · ${date}`,
    givenUndated: (appraiser: string) => `Ditandatangani ${appraiser}`,
    receiptTitle: 'Tanda terima',
    receiptText:
      'Menerima berarti Anda sudah membaca dokumen ini. Menerima tidak berarti Anda setuju, dan tidak menghapus hak Anda untuk berkeberatan.',
    receiptUntil: (days: string) => `Kembalikan paling lambat ${days} hari kerja sesudah Anda menerima dokumen ini.`,
    deliveredOn: (date: string) => `Diserahkan kepada Anda ${date}.`,
    acknowledge: 'Saya sudah membaca dan menerima',
    confirmTitle: 'Catat bahwa Anda sudah membaca dan menerima?',
    confirmText: 'Tanggalnya dicatat dan terlihat oleh penilai. Langkah ini tidak dapat dibatalkan.',
    confirmYes: 'Ya, catat',
    thanksTitle: 'Terima kasih',
    thanksText: (date: string) => `Anda menerima dokumen ini ${date}.`,
    thanksUndated: 'Anda sudah menerima dokumen ini.',

    objectionTitle: 'Bila Anda tidak setuju',
    objectionText: (days: string, superior: string) =>
      `Anda dapat mengajukan keberatan beserta alasannya dalam ${days} sesudah menerima dokumen ini. Keberatan dibaca atasan penilai Anda: ${superior}. Ia mendengar Anda dan penilai, lalu memutuskan.`,
    workingDays: (days: string) => `${days} hari kerja`,
    calendarDays: (days: string) => `${days} hari`,
    objectionUnknown: 'tanyakan namanya kepada pengelola kepegawaian',
    objectionSource: (cite: string) => `Dasar: ${cite}`,
    objectionFinal: (cite: string) =>
      `Penilaian yang diambil alih atasan penilai bersifat final; keberatan tidak dapat diajukan (${cite}).`,
    objectionFinalTop: (cite: string) =>
      `Penilaian oleh menteri koordinator, pimpinan instansi pusat, atau kepala daerah bersifat final; keberatan tidak dapat diajukan (${cite}).`,
    objectionOver: (when: string) => `Waktu untuk mengajukan keberatan berakhir ${when}.`,
    objectionWrite: 'Tulis keberatan',
    objectionWords: 'Alasan keberatan Anda',
    objectionHint:
      'Sebutkan bagian yang Anda persoalkan dan buktinya. Keberatan hanya dapat diajukan satu kali, dan putusannya final.',
    objectionSend: 'Ajukan keberatan',
    objectionNeeded: 'Tulis alasannya.',
    objectionSent: 'Keberatan Anda sudah diajukan.',
    objectionReaders: 'dibaca penilai dan atasan penilai',
    objectionBrief: (days: string) =>
      `Anda dapat mengajukan keberatan beserta alasannya dalam ${days} sesudah menerima dokumen ini. Atasan penilai mendengar Anda dan penilai, lalu memutuskan.`,

    course: 'Perjalanan keberatan',
    courseReasons: 'Alasan pegawai',
    courseExplanation: 'Penjelasan penilai',
    courseDecision: 'Putusan atasan penilai',
    by: (name: string, date: string) => `${name} · ${date}`,
    waitingExplanation: (name: string) => `Menunggu penjelasan dari ${name}`,
    noExplanation: 'Penilai tidak memberi penjelasan.',
    waitingDecision: (name: string) => `Menunggu putusan ${name}, sesudah mendengar kedua pihak.`,
    noSuperior: 'atasan penilai',
    'outcome-upheld': 'Penilaian tetap',
    'outcome-changed': 'Penilaian diubah',
    decisionFinal: (cite: string) => `Putusan ini final (${cite}).`,
  },
  en: {
    heading: (period: string) => `Your evaluation ${period}`,
    stages: 'Stages of the evaluation',
    'stage-collecting': 'State results',
    'stage-rating': 'Being rated',
    'stage-signed': 'Signed',
    'stage-delivered': 'You read it',
    'stage-acknowledged': 'You acknowledge',
    collectingTitle: 'It is your turn',
    collectingText: 'Rating starts once you have sent your results and self-assessment.',
    collectingUntil: (when: string) =>
      `The whole evaluation must be finished by ${when}, so send yours well before that.`,
    ratingTitle: (appraiser: string) => `Being rated by ${appraiser}`,
    ratingText: 'There is nothing for you to do yet. You read all of it as soon as it is handed over to you.',
    ratingUntil: (when: string) => `The appraiser finishes by ${when}.`,
    ratedTitle: (appraiser: string) => `Waiting for the signature of ${appraiser}`,
    signedTitle: (appraiser: string) => `Signed by ${appraiser}`,
    signedText: (days: string) =>
      `The appraiser hands this document over to you within ${days} working days of signing.`,
    signedOn: (date: string) => `Signed on ${date}.`,
    'taken-overTitle': 'Taken over by the appraiser’s superior',
    'taken-overText': (days: string) =>
      `The superior of your appraiser finishes this evaluation and hands it over within ${days} working days of signing.`,
    noAppraiser: 'the appraiser (not recorded)',
    noAppraiserText:
      'No appraiser is recorded for you. Tell your HR office, so that this evaluation does not stop here.',
    when: (date: string, end: string) => `${date}, ${end}`,

    given: (appraiser: string, date: string) => `Signed by ${appraiser} · ${date}`,
    givenUndated: (appraiser: string) => `Signed by ${appraiser}`,
    receiptTitle: 'Receipt',
    receiptText:
      'Acknowledging means that you have read this document. It does not mean that you agree, and it does not take away your right to object.',
    receiptUntil: (days: string) => `Return it within ${days} working days of receiving this document.`,
    deliveredOn: (date: string) => `Handed over to you on ${date}.`,
    acknowledge: 'I have read and acknowledge this',
    confirmTitle: 'Record that you have read and acknowledge it?',
    confirmText: 'The date is recorded and the appraiser sees it. This step cannot be undone.',
    confirmYes: 'Yes, record it',
    thanksTitle: 'Thank you',
    thanksText: (date: string) => `You acknowledged this document on ${date}.`,
    thanksUndated: 'You have acknowledged this document.',

    objectionTitle: 'If you do not agree',
    objectionText: (days: string, superior: string) =>
      `You can object, with reasons, within ${days} of receiving this document. The superior of your appraiser reads it: ${superior}. He or she hears you and the appraiser, then decides.`,
    workingDays: (days: string) => `${days} working days`,
    calendarDays: (days: string) => `${days} days`,
    objectionUnknown: 'ask your HR office for the name',
    objectionSource: (cite: string) => `Source: ${cite}`,
    objectionFinal: (cite: string) =>
      `An evaluation taken over by the appraiser’s superior is final; no objection is possible (${cite}).`,
    objectionFinalTop: (cite: string) =>
      `An evaluation by the coordinating minister, the head of a central agency or the regional head is final; no objection is possible (${cite}).`,
    objectionOver: (when: string) => `The time to object ended on ${when}.`,
    objectionWrite: 'Write an objection',
    objectionWords: 'Your reasons',
    objectionHint:
      'Name the parts you do not agree with, and the evidence. You can object once, and the decision is final.',
    objectionSend: 'Object',
    objectionNeeded: 'Write the reason.',
    objectionSent: 'Your objection is filed.',
    objectionReaders: 'read by the appraiser and the appraiser’s superior',
    objectionBrief: (days: string) =>
      `You can object, with reasons, within ${days} of receiving this document. The superior of your appraiser hears you and the appraiser, then decides.`,

    course: 'The course of the objection',
    courseReasons: 'The employee’s reasons',
    courseExplanation: 'The appraiser’s explanation',
    courseDecision: 'Decision of the appraiser’s superior',
    by: (name: string, date: string) => `${name} · ${date}`,
    waitingExplanation: (name: string) => `Waiting for the explanation of ${name}`,
    noExplanation: 'The appraiser gave no explanation.',
    waitingDecision: (name: string) => `Waiting for the decision of ${name}, who hears both sides.`,
    noSuperior: 'the appraiser’s superior',
    'outcome-upheld': 'The evaluation stands',
    'outcome-changed': 'The evaluation is changed',
    decisionFinal: (cite: string) => `This decision is final (${cite}).`,
  },
});
