import { catalogue } from './catalogue.js';

/** Words of the forum as a list of proposals, shared by its other parts. */
export const forumTexts = catalogue('forum', {
  id: {
    heading: 'Forum indikator',
    intro:
      'Usulkan ukuran yang cocok dengan pekerjaan Anda. Rekan membahas dan memilih, pimpinan unit memutuskan dan menjelaskan alasannya.',
    propose: 'Usulkan indikator',
    back: 'Kembali ke daftar',
    show: 'Tampilkan',
    'state-all': 'Semua',
    'state-open': 'Sedang dibahas',
    'state-accepted': 'Diterima',
    'state-merged': 'Digabung',
    'state-declined': 'Tidak diterima',
    search: 'Cari indikator atau jabatan',
    empty: 'Belum ada usulan.',
    emptyNext: 'Mulailah dengan satu ukuran yang menurut Anda lebih adil atau lebih mudah dihitung.',
    emptyFilter: 'Tidak ada usulan yang cocok dengan pilihan ini.',
    more: 'Tampilkan lagi',
    for: (position: string, unit: string) => `Untuk ${position} · diputuskan ${unit}`,
    votes: (inFavour: string, against: string) => `${inFavour} setuju · ${against} tidak`,
    remarks: (count: string) => `${count} tanggapan`,
    // Form
    formHeading: 'Usulan baru',
    sent: 'Usulan terkirim ke forum.',
    'fault-reason': 'Jelaskan mengapa cocok.',
  },
  en: {
    heading: 'Indicator forum',
    intro:
      'Propose a measure that fits your work. Colleagues discuss and vote, the head of the unit decides and says why.',
    propose: 'Propose an indicator',
    back: 'Back to the list',
    show: 'Show',
    'state-all': 'All',
    'state-open': 'Under discussion',
    'state-accepted': 'Accepted',
    'state-merged': 'Merged',
    'state-declined': 'Declined',
    search: 'Search indicator or position',
    empty: 'No proposals yet.',
    emptyNext: 'Begin with one measure that you find fairer or easier to count.',
    emptyFilter: 'No proposal matches this choice.',
    more: 'Show more',
    for: (position: string, unit: string) => `For ${position} · decided by ${unit}`,
    votes: (inFavour: string, against: string) => `${inFavour} for · ${against} against`,
    remarks: (count: string) => `${count} remarks`,
    formHeading: 'New proposal',
    sent: 'Proposal sent to the forum.',
    'fault-reason': 'Explain why it fits.',
  },
});
