import { catalogue } from './catalogue.js';

/** Rows that are pasted, copied or put right before they are recorded. */
export const activityRows = catalogue('activityRows', {
  id: {
    paste: 'Tempel dari lembar kerja…',
    'column-number': 'No.',
    'column-actions': 'Tindakan',
    pasteHere: 'Tempel baris di sini',
    pasteHint:
      'Salin sel dari Excel atau lembar kerja lain. Kolom dikenali dari judulnya: tanggal, kegiatan, mulai, selesai, menit, jumlah, satuan, hasil kerja.',
    rowsHeading: (count: string) => `${count} baris siap diperiksa`,
    rowsGood: 'Semua baris dapat dicatat.',
    rowsBad: (bad: string, good: string) => `${bad} baris perlu diperbaiki; ${good} baris sudah dapat dicatat.`,
    rowsLeftOut: (count: string) => ` ${count} baris terakhir tidak diambil: paling banyak 500 sekali tempel.`,
    rowNumber: (number: string) => `baris ${number}`,
    toMend: 'perbaiki',
    openRow: 'Ubah',
    closeRow: 'Selesai',
    removeRow: 'Buang',
    rowsDiscard: 'Buang semua baris',
    rowsSend: (count: string) => `Catat ${count} baris`,
    rowsSendSome: (good: string, all: string) => `Catat ${good} dari ${all} baris`,
    rowsSent: (count: string) => `${count} baris dicatat`,
  },
  en: {
    paste: 'Paste from a spreadsheet…',
    'column-number': 'No.',
    'column-actions': 'Actions',
    pasteHere: 'Paste rows here',
    pasteHint:
      'Copy cells from Excel or another spreadsheet. Columns are told by their headings: date, activity, start, end, minutes, amount, unit, work result.',
    rowsHeading: (count: string) => `${count} rows to check`,
    rowsGood: 'All rows can be recorded.',
    rowsBad: (bad: string, good: string) => `${bad} to correct; ${good} can be recorded.`,
    rowsLeftOut: (count: string) => ` The last ${count} rows were left out: 500 at a time at the most.`,
    rowNumber: (number: string) => `row ${number}`,
    toMend: 'correct',
    openRow: 'Edit',
    closeRow: 'Done',
    removeRow: 'Drop',
    rowsDiscard: 'Drop all rows',
    rowsSend: (count: string) => `Record ${count} rows`,
    rowsSendSome: (good: string, all: string) => `Record ${good} of ${all} rows`,
    rowsSent: (count: string) => `${count} rows recorded`,
  },
});
