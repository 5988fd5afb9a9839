import { catalogue } from './catalogue.js';

/** The steps of an evaluation: what they are called, what is told afterwards, who reads the words for them. */
export const evaluationStepTexts = catalogue('evaluationSteps', {
  id: {
    mainOnlyTitle: 'Dinilai bersama jabatan utama',
    mainOnlyText:
      'Penilaian tahunan dibuat satu kali, pada penilaian jabatan utama, dan mencakup hasil kerja dari jabatan ini.',
    'do-take-over': 'Ambil alih penilaian',
    'do-correct': 'Buka untuk diperbaiki',
    'do-report': 'Laporkan ke pejabat yang berwenang',
    'do-explain': 'Kirim penjelasan',
    'do-decide': 'Tetapkan putusan',
    decideYes: 'Ya, tetapkan',

    'readBy-take-over': 'dibaca penilai dan pegawai',
    'readBy-correct': 'dibaca pegawai',
    'readBy-explain': 'dibaca pegawai dan atasan penilai',
    'readBy-decide': 'dibaca pegawai dan penilai',
    'told-save': 'Penilaian tersimpan di server.',
    'told-sign': 'Penilaian sudah ditandatangani.',
    'told-deliver': 'Penilaian sudah diserahkan ke pegawai.',
    'told-acknowledge': 'Terima kasih. Penilaian sudah Anda terima.',
    'told-take-over': 'Penilaian ini sekarang ada pada Anda.',
    'told-correct': 'Penilaian dibuka untuk diperbaiki.',
    'told-explain': 'Penjelasan Anda sudah terkirim.',
    'told-decide': 'Putusan sudah ditetapkan.',
    'told-report': 'Hasil penilaian sudah dilaporkan.',
  },
  en: {
    mainOnlyTitle: 'Assessed together with the main post',
    mainOnlyText:
      'The annual evaluation is made once, in the appraisal of the main post, over the results of this post too.',
    'do-take-over': 'Take over',
    'do-correct': 'Open for correction',
    'do-report': 'Report to the competent official',
    'do-explain': 'Send explanation',
    'do-decide': 'Decide',
    decideYes: 'Yes, decide',

    'readBy-take-over': 'read by the appraiser and the employee',
    'readBy-correct': 'read by the employee',
    'readBy-explain': 'read by the employee and the appraiser’s superior',
    'readBy-decide': 'read by the employee and the appraiser',
    'told-save': 'The evaluation is saved on the server.',
    'told-sign': 'The evaluation is signed.',
    'told-deliver': 'The evaluation has been handed over to the employee.',
    'told-acknowledge': 'Thank you. You have acknowledged the evaluation.',
    'told-take-over': 'This evaluation is with you now.',
    'told-correct': 'The evaluation is open for correction.',
    'told-explain': 'Your explanation is sent.',
    'told-decide': 'The decision is recorded.',
    'told-report': 'The result is reported.',
  },
});
