import { catalogue } from './catalogue.js';

/** Words where there is no plan yet. */
export const planStartTexts = catalogue('planStart', {
  id: {
    startTitle: 'Anda belum punya rencana kinerja',
    startText:
      'Rencana kinerja berisi hasil yang ingin Anda capai, cara mengukurnya, dan targetnya. Atasan Anda membacanya setelah Anda ajukan.',
    start: (year: string) => `Mulai rencana kinerja ${year}`,
    starting: 'Menyiapkan…',
    noPeriodTitle: 'Belum ada tahun kinerja yang dibuka',
    noPeriodText:
      'Rencana dapat ditulis setelah pengelola kepegawaian membuka tahun kinerja. Tanyakan kepada mereka bila Anda menunggu.',
  },
  en: {
    startTitle: 'You have no work plan yet',
    startText:
      'A work plan says which results you want to reach, how they are measured, and their targets. Your superior reads it once you propose it.',
    start: (year: string) => `Start the work plan for ${year}`,
    starting: 'Preparing…',
    noPeriodTitle: 'No performance year is open yet',
    noPeriodText:
      'Plans can be written once the HR office has opened a performance year. Ask them if you are waiting for it.',
  },
});
