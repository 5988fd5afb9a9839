import { catalogue } from './catalogue.js';

/** Words of the screen at the counter for those who set it up; what the public reads there is in both languages anyway. */
export const counterTexts = catalogue('counterScreen', {
  id: {
    name: 'Layar loket',
    newCode: (digits: string) => `Kode baru: ${digits}`,
    full: 'Layar penuh',
    leave: 'Tutup layar loket',
    waiting: 'Menunggu kode…',
    interrupted: 'Sambungan terputus. Layar ini mencoba lagi sendiri.',
    ended: 'Survei sudah ditutup. Terima kasih.',
  },
  en: {
    name: 'Screen at the counter',
    newCode: (digits: string) => `New code: ${digits}`,
    full: 'Full screen',
    leave: 'Close the screen',
    waiting: 'Waiting for the code…',
    interrupted: 'No connection. This screen tries again by itself.',
    ended: 'The survey has closed. Thank you.',
  },
});
