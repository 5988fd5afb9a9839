import { catalogue } from './catalogue.js';
import { selfAssessmentTexts } from './self-assessment.js';

/** `selfAssessmentTexts`, with the last question before sending and what is read; by the same name, so that an agency words both at once. */
export const selfAssessmentReadTexts = catalogue('selfAssessment', {
  id: {
    ...selfAssessmentTexts.texts.id,
    resultsOf: 'Hasil kerja',
    noReflection: 'tidak diisi',
    noText: 'Tidak diisi.',
    submitting: 'Mengirim…',
    confirmTitle: (name: string) => `Kirim ke ${name}?`,
    confirmText: 'Sesudah dikirim, isian tidak dapat diubah lagi.',
    confirmBlank: 'Yang masih kosong (boleh, tetapi periksa dulu):',
    confirmComplete: 'Semua bagian sudah terisi.',
    blankIndicators: (count: string, names: string) => `${count} indikator tanpa realisasi: ${names}`,
    blankBehaviours: (names: string) => `Perilaku menurut Anda: ${names}`,
    confirmYes: 'Ya, kirim',
    confirmNo: 'Kembali mengisi',
    submittedText: (at: string, name: string) => `Ada pada ${name} sejak ${at}. Isian tidak dapat diubah lagi.`,
    submittedUndated: (name: string) => `Isian ini ada pada ${name} dan tidak dapat diubah lagi.`,
    submittedOther: (at: string) => `Dikirim pegawai ${at}.`,
    openOther: 'Pegawai belum mengirim isian ini; isinya masih dapat berubah.',
    notYetTitle: 'Belum dapat diisi',
    'notYet-draft':
      'Rencana kinerja (SKP) Anda belum diajukan. Ajukan dulu; setelah disetujui, realisasi diisi di sini.',
    'notYet-submitted': (name: string) =>
      `${name} sedang memeriksa rencana kinerja (SKP) Anda. Setelah disetujui, realisasi diisi di sini.`,
    'notYet-returned':
      'Rencana kinerja (SKP) Anda perlu diperbaiki dan diajukan lagi. Setelah disetujui, realisasi diisi di sini.',
    notYetOther: 'Rencana kinerja (SKP) pegawai ini belum disetujui. Realisasi dapat diisi setelah itu.',
  },
  en: {
    ...selfAssessmentTexts.texts.en,
    resultsOf: 'Work results',
    noReflection: 'left empty',
    noText: 'Left empty.',
    submitting: 'Sending…',
    confirmTitle: (name: string) => `Send to ${name}?`,
    confirmText: 'Once it is sent you can no longer change it.',
    confirmBlank: 'Still empty (that is allowed, but have a look):',
    confirmComplete: 'Everything is filled in.',
    blankIndicators: (count: string, names: string) => `${count} indicators without an actual: ${names}`,
    blankBehaviours: (names: string) => `Your own view of: ${names}`,
    confirmYes: 'Yes, send',
    confirmNo: 'Back to the form',
    submittedText: (at: string, name: string) => `With ${name} since ${at}. It can no longer be changed.`,
    submittedUndated: (name: string) => `This is with ${name} and can no longer be changed.`,
    submittedOther: (at: string) => `Sent by the employee ${at}.`,
    openOther: 'The employee has not sent this yet; it may still change.',
    notYetTitle: 'Not possible yet',
    'notYet-draft':
      'Your work plan has not been proposed. Propose it first; once it is agreed, state your results here.',
    'notYet-submitted': (name: string) =>
      `${name} is looking at your work plan. Once it is agreed, state your results here.`,
    'notYet-returned': 'Your work plan needs changes before it can be agreed. After that, state your results here.',
    notYetOther: 'The work plan of this employee is not agreed yet. Results can be stated after that.',
  },
});
