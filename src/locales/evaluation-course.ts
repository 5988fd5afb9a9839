import { catalogue } from './catalogue.js';

/** What may happen beside rating and signing: taking over, correcting, reporting, explaining, deciding. */
export const evaluationCourseTexts = catalogue('evaluationCourse', {
  id: {
    'take-overTitle': 'Penilai belum menyelesaikan penilaian ini',
    'take-overText': (name: string) =>
      `Waktu menilai sudah berakhir dan ${name} belum menandatangani. Anda dapat mengambil alih: Anda yang menilai, menandatangani, dan menyerahkan. Hasilnya final; pegawai tidak dapat mengajukan keberatan.`,
    'take-overWords': 'Mengapa penilaian ini Anda ambil alih?',
    'take-overHint': 'Tercatat dalam riwayat; dibaca penilai dan pegawai.',
    takenOverYours: 'Anda mengambil alih penilaian ini',
    takenOverYoursText:
      'Nilai, tanda tangani, lalu serahkan. Hasilnya final: pegawai tidak dapat mengajukan keberatan.',
    takenOverBy: (name: string) => `Diambil alih ${name}`,
    takenOverText: 'Ia menilai, menandatangani, dan menyerahkan penilaian ini. Hasilnya final.',
    takenOverUnknown: 'atasan penilai',
    reasonGiven: (why: string) => `Alasannya: ${why}`,

    correct: 'Ada yang keliru?',
    correctText:
      'Penilaian dibuka lagi sebagai versi baru. Versi yang sudah ditandatangani tetap tersimpan dan dapat dibaca. Sesudah memperbaiki, tanda tangani dan serahkan sekali lagi.',
    correctWords: 'Apa yang keliru?',
    correctHint: 'Pegawai membaca alasan ini.',

    reportDelivered: 'Tenggat pengembalian sudah lewat. Hasil ini tetap dapat Anda laporkan.',
    reportObjected:
      'Laporan tidak perlu menunggu putusan. Bila penilaian diubah, dokumen yang baru menggantikan yang dilaporkan.',
    reportNext: 'Langkah terakhir: laporkan hasilnya kepada pejabat yang berwenang.',
    reportedOn: (date: string) => `Dilaporkan ke pejabat yang berwenang ${date}.`,
    reportedTitle: 'Selesai',
    reportedText: 'Hasil penilaian ini sudah dilaporkan kepada pejabat yang berwenang.',

    explainWords: 'Penjelasan Anda',
    explainHint: 'Dasar penilaian Anda, dan jawaban atas alasan pegawai. Dibaca pegawai dan atasan penilai.',
    explainAgain: 'Perbarui penjelasan',

    decideQuestion: 'Apa putusan Anda?',
    decideQuestionHint: 'Dengarkan pegawai dan penilai lebih dahulu. Putusan Anda final.',
    upheld: 'Penilaian tetap',
    changed: 'Penilaian diubah',
    outcomeMissing: 'Pilih salah satu.',
    changedNext: 'Isi penilaian yang baru di bawah. Alasan putusan dan tombolnya ada di ujung halaman.',
    decision: 'Putusan keberatan',
    decideWords: 'Alasan putusan',
    decideHint: 'Bagaimana kedua pihak Anda dengar, dan mengapa Anda memutus demikian. Dibaca pegawai dan penilai.',
    decideTitle: 'Tetapkan putusan ini?',
    decideText: 'Putusan ini final dan langsung terbaca oleh pegawai dan penilai.',
    outcome: 'Putusan',

    versions: (count: string) => `Versi yang sudah digantikan (${count})`,
    version: (number: string, name: string, date: string) => `Versi ${number}: ditandatangani ${name}, ${date}`,
    replaced: (why: string) => `Digantikan karena: ${why}`,
  },
  en: {
    'take-overTitle': 'The appraiser has not finished this evaluation',
    'take-overText': (name: string) =>
      `The time to rate has ended and ${name} has not signed. You can take over: you rate, sign and hand over. The result is final; the employee cannot object.`,
    'take-overWords': 'Why do you take this evaluation over?',
    'take-overHint': 'Kept in the steps; read by the appraiser and the employee.',
    takenOverYours: 'You have taken this evaluation over',
    takenOverYoursText: 'Rate, sign, then hand over. The result is final: the employee cannot object.',
    takenOverBy: (name: string) => `Taken over by ${name}`,
    takenOverText: 'He or she rates, signs and hands over this evaluation. The result is final.',
    takenOverUnknown: 'the appraiser’s superior',
    reasonGiven: (why: string) => `The reason: ${why}`,

    correct: 'Is something wrong?',
    correctText:
      'The evaluation is opened again as a new version. What was signed is kept and can be read. Once corrected, sign and hand over again.',
    correctWords: 'What is wrong?',
    correctHint: 'The employee reads this reason.',

    reportDelivered: 'The term of return has passed. You can report the result all the same.',
    reportObjected:
      'The report need not wait for the decision. If the evaluation is changed, the new document replaces the reported one.',
    reportNext: 'The last step: report the result to the competent official.',
    reportedOn: (date: string) => `Reported to the competent official on ${date}.`,
    reportedTitle: 'Finished',
    reportedText: 'This result has been reported to the competent official.',

    explainWords: 'Your explanation',
    explainHint:
      'What your rating rests on, and your answer to the reasons. Read by the employee and the appraiser’s superior.',
    explainAgain: 'Renew the explanation',

    decideQuestion: 'What do you decide?',
    decideQuestionHint: 'Hear the employee and the appraiser first. Your decision is final.',
    upheld: 'The evaluation stands',
    changed: 'The evaluation is changed',
    outcomeMissing: 'Choose one.',
    changedNext: 'Make the new judgement below. The reason and the button are at the end of the page.',
    decision: 'Decision on the objection',
    decideWords: 'Reason of the decision',
    decideHint: 'How you heard both sides, and why you decide so. Read by the employee and the appraiser.',
    decideTitle: 'Record this decision?',
    decideText: 'It is final, and the employee and the appraiser read it at once.',
    outcome: 'Decision',

    versions: (count: string) => `Versions that were replaced (${count})`,
    version: (number: string, name: string, date: string) => `Version ${number}: signed by ${name}, ${date}`,
    replaced: (why: string) => `Replaced because: ${why}`,
  },
});
