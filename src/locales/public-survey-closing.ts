import { catalogue } from './catalogue.js';

/** The end of a survey's form. */
export const surveyClosingTexts = catalogue('surveyClosing', {
  id: {
    heading: 'Hampir selesai',
    optional: '(boleh dikosongkan)',
    comment: 'Apa yang perlu kami ketahui?',
    commentHint: (count: string) => `Dibaca bila sedikitnya ${count} orang menulis. Hindari nama dan nomor Anda.`,
    facts: 'Tentang Anda (boleh dikosongkan)',
    factsHint: 'Membantu melihat apakah semua kelompok dilayani sama baiknya.',
    notSaid: 'tidak disebutkan',
    presence: 'Kode di layar loket',
    presenceHint: 'Enam angka yang tampil di layar loket sekarang.',
    presenceMissing: 'Isi enam angka yang tampil di layar loket.',
    nothing: 'Jawab sedikitnya satu pertanyaan sebelum mengirim.',
    answered: (passed: string, all: string) => `${passed} dari ${all} pertanyaan dijawab. Yang kosong tidak dihitung.`,
    send: 'Kirim jawaban',
    trust: 'Isian tersimpan di halaman ini sampai Anda mengirim atau menutupnya.',
    trustCounter: 'Terkirim saat Anda menekan Kirim jawaban.',
  },
  en: {
    heading: 'Almost done',
    optional: '(may be left empty)',
    comment: 'What should we know?',
    commentHint: (count: string) => `Read when at least ${count} people have written. Leave out your name and numbers.`,
    facts: 'About you (may be left empty)',
    factsHint: 'Helps to see whether all groups are served equally well.',
    notSaid: 'not said',
    presence: 'Code on the counter’s screen',
    presenceHint: 'The six digits that the counter’s screen shows now.',
    presenceMissing: 'Enter the six digits that the counter’s screen shows.',
    nothing: 'Answer at least one question before you send.',
    answered: (passed: string, all: string) => `${passed} of ${all} questions answered. Empty ones are not counted.`,
    send: 'Send answer',
    trust: 'What you enter stays in this page until you send it or close it.',
    trustCounter: 'Sent when you press Send answer.',
  },
});
