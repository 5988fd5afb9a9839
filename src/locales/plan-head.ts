import { catalogue } from './catalogue.js';

/** Words above a plan that is read on its own: whose it is, and where it stands. */
export const planHeadTexts = catalogue('planHead', {
  id: {
    heading: 'Rencana kinerja (SKP)',
    headingYear: (year: string) => `Rencana kinerja (SKP) ${year}`,
    about: (name: string, position: string) => `${name} · ${position}`,
    stateDraft: 'Tulis hasil yang ingin Anda capai tahun ini, lalu ajukan ke atasan.',
    stateSubmittedOwn: 'Rencana ini sedang dibaca atasan Anda. Anda dapat mengubahnya lagi jika dikembalikan.',
    stateSubmitted: 'Rencana ini menunggu keputusan atasan.',
    stateDecide: 'Baca rencananya, lalu setujui atau kembalikan dengan catatan.',
    stateApproved: 'Rencana ini sudah disepakati dan menjadi dasar penilaian.',
    stateReturned: 'Rencana ini sedang diperbaiki pegawai.',
    stateUnwritten: 'Rencana ini masih ditulis pegawai.',
  },
  en: {
    heading: 'Work plan (SKP)',
    headingYear: (year: string) => `Work plan (SKP) ${year}`,
    about: (name: string, position: string) => `${name} · ${position}`,
    stateDraft: 'Write the results you want to reach this year, then propose them to your superior.',
    stateSubmittedOwn: 'Your superior is reading this plan. You can change it again if it is returned.',
    stateSubmitted: 'This plan is waiting for the superior’s decision.',
    stateDecide: 'Read the plan, then agree it or return it with a note.',
    stateApproved: 'This plan is agreed and is what the appraisal is based on.',
    stateReturned: 'The employee is reworking this plan.',
    stateUnwritten: 'The employee is still writing this plan.',
  },
});
