import { catalogue } from './catalogue.js';

/** What of `activityDay` the daily log opens with, one line to record work; by the same name, so that an agency words both at once. */
export const activityLog = catalogue('activityLog', {
  id: {
    heading: 'Catatan kegiatan',
    headingOf: (name: string) => `Catatan kegiatan ${name}`,
    noAppraisalTitle: 'Belum ada catatan untuk Anda',
    noAppraisalText:
      'Tahun kinerja ini belum dibuka untuk Anda. Hubungi pengelola kepegawaian jika menurut Anda keliru.',
    offlineTitle: 'Sambungan terputus',
    offlineText:
      'Yang sudah Anda catat di perangkat ini aman dan terkirim begitu tersambung. Kami coba lagi dengan sendirinya.',

    whatToday: 'Apa yang Anda kerjakan?',
    whatOn: (date: string) => `Apa yang Anda kerjakan pada ${date}?`,
    changing: 'Ubah catatan',
    text: 'Kegiatan',
    record: 'Catat',
    saveChange: 'Simpan perubahan',
    cancelChange: 'Batal mengubah',
    timeExample: '07.30',
    quantityOf: (unit: string) => `Jumlah (${unit})`,
    minutes: (count: string) => `${count} menit`,
    noResult: 'Tidak terkait rencana',
    'column-date': 'Tanggal',
    'column-text': 'Kegiatan',
    'column-start': 'Mulai',
    'column-end': 'Selesai',
    'column-minutes': 'Menit',
    'column-quantity': 'Jumlah',
    'column-unit': 'Satuan',
    'column-result': 'Hasil kerja',

    full: 'Perangkat ini tidak dapat menyimpan catatan lagi. Tunggu sampai yang lama terkirim.',
  },
  en: {
    heading: 'Activity log',
    headingOf: (name: string) => `Activity log of ${name}`,
    noAppraisalTitle: 'There is no log for you yet',
    noAppraisalText: 'This performance year is not open for you. Ask your HR office if you think that is wrong.',
    offlineTitle: 'No connection',
    offlineText:
      'What you recorded on this device is safe and goes out once there is a connection. We try again by ourselves.',

    whatToday: 'What did you do?',
    whatOn: (date: string) => `What did you do on ${date}?`,
    changing: 'Change the entry',
    text: 'Activity',
    record: 'Record',
    saveChange: 'Save change',
    cancelChange: 'Do not change',
    timeExample: '07:30',
    quantityOf: (unit: string) => `Amount (${unit})`,
    minutes: (count: string) => `${count} minutes`,
    noResult: 'Not part of the plan',
    'column-date': 'Date',
    'column-text': 'Activity',
    'column-start': 'Start',
    'column-end': 'End',
    'column-minutes': 'Minutes',
    'column-quantity': 'Amount',
    'column-unit': 'Unit',
    'column-result': 'Work result',

    full: 'This device cannot keep another entry. Wait until the others are sent.',
  },
});
