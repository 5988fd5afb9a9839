import { catalogue } from './catalogue.js';

/** Words of the form in which an indicator is proposed. */
export const forumFormTexts = catalogue('forumForm', {
  id: {
    unit: 'Unit yang memutuskan',
    position: 'Untuk jabatan',
    workResult: 'Hasil kerja yang diukur',
    reasonOf: 'Mengapa indikator ini cocok dengan pekerjaannya?',
    send: 'Kirim usulan',
    readBy: 'dibaca semua orang di unit ini, dengan nama Anda',
    'fault-position': 'Tulis jabatannya.',
    'fault-workResult': 'Tulis hasil kerja yang diukur.',
    'fault-name': 'Tulis indikatornya.',
    'fault-direction': 'Pilih kapan indikator ini berhasil.',
    'fault-target': 'Isi targetnya.',
  },
  en: {
    unit: 'Unit that decides',
    position: 'For the position',
    workResult: 'Work result it measures',
    reasonOf: 'Why does this indicator fit the work?',
    send: 'Send proposal',
    readBy: 'read by everybody in this unit, with your name',
    'fault-position': 'Write the position.',
    'fault-workResult': 'Write the work result.',
    'fault-name': 'Write the indicator.',
    'fault-direction': 'Choose when it counts as a success.',
    'fault-target': 'Enter the target.',
  },
});
