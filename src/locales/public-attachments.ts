import { catalogue } from './catalogue.js';

/** Words around the files that go with what the public sends. */
export const attachmentTexts = catalogue('publicAttachments', {
  id: {
    choose: 'Pilih foto atau dokumen',
    hint: (count: string, size: string) =>
      `Paling banyak ${count} berkas, masing-masing ${size}. Foto kami kecilkan di perangkat ini; lokasi dan data kamera tidak ikut terkirim.`,
    remove: 'Hapus',
    removeNamed: (name: string) => `Hapus ${name}`,
    reading: 'Menyiapkan…',
    waiting: 'Ikut terkirim',
    sending: 'Mengirim…',
    sent: 'Terkirim',
    failed: 'Belum terkirim',
    retry: 'Kirim lagi berkasnya',
    again: 'Berkas yang Anda pilih sebelumnya tidak tersimpan. Pilih lagi.',
    'fault-type': (name: string) => `${name}: jenis berkas ini tidak diterima.`,
    'fault-size': (name: string, size: string) => `${name} terlalu besar. Paling besar ${size}.`,
    'fault-count': (count: string) => `Paling banyak ${count} berkas.`,
    'fault-unreadable': (name: string) => `${name} tidak dapat dibaca.`,
  },
  en: {
    choose: 'Choose photos or documents',
    hint: (count: string, size: string) =>
      `At most ${count} files of ${size} each. We make photos smaller on this device; place and camera data are not sent.`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    reading: 'Getting ready…',
    waiting: 'Goes along',
    sending: 'Sending…',
    sent: 'Sent',
    failed: 'Not sent yet',
    retry: 'Send the files again',
    again: 'The files that you chose before were not kept. Please choose them again.',
    'fault-type': (name: string) => `${name}: files of this kind are not taken.`,
    'fault-size': (name: string, size: string) => `${name} is too large. At most ${size}.`,
    'fault-count': (count: string) => `At most ${count} files.`,
    'fault-unreadable': (name: string) => `${name} cannot be read.`,
  },
});
