import { catalogue } from './catalogue.js';

/** A form whose record has changed elsewhere, or can no longer be changed. */
export const editingNotices = catalogue('editing', {
  id: {
    conflictTitle: 'Ada versi yang lebih baru',
    conflictText:
      'Data ini diubah di tempat lain sesudah Anda membukanya. Bandingkan, lalu pilih. Isian Anda belum hilang.',
    conflictTheirs: 'Lihat versi di server',
    conflictMine: 'Lihat isian Anda',
    keepMine: 'Pakai isian saya',
    takeTheirs: 'Pakai versi server',
    unsentTitle: 'Ada isian lama yang belum terkirim',
    unsentText: 'Isian ini masih tersimpan di perangkat, tetapi data di server sudah tidak dapat diubah.',
    discardDraft: 'Hapus isian lama',
  },
  en: {
    conflictTitle: 'There is a newer version',
    conflictText: 'This was changed elsewhere after you opened it. Compare, then choose. What you entered is not lost.',
    conflictTheirs: 'See the version on the server',
    conflictMine: 'See what you entered',
    keepMine: 'Use what I entered',
    takeTheirs: 'Use the server’s version',
    unsentTitle: 'Something you entered was never sent',
    unsentText: 'It is still on this device, but the record on the server can no longer be changed.',
    discardDraft: 'Delete the old entry',
  },
});
