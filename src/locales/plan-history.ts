import { catalogue } from './catalogue.js';

/** Words of what happened to a plan so far. */
export const planHistoryTexts = catalogue('planHistory', {
  id: {
    history: 'Riwayat rencana',
    edit: 'Disimpan',
    comment: 'Diberi catatan',
    submit: 'Diajukan',
    return: 'Dikembalikan',
    approve: 'Ditetapkan',
    revise: 'Dibuka lagi sebagai versi baru',
    supersede: 'Digantikan',
    close: 'Selesai',
    byWhom: (name: string, at: string) => `${name} · ${at}`,
  },
  en: {
    history: 'History of the plan',
    edit: 'Saved',
    comment: 'Commented',
    submit: 'Proposed',
    return: 'Returned',
    approve: 'Agreed',
    revise: 'Opened again as a new version',
    supersede: 'Replaced',
    close: 'Closed',
    byWhom: (name: string, at: string) => `${name} · ${at}`,
  },
});
