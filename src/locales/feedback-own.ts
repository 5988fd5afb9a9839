import { catalogue } from './catalogue.js';

/** Words of the feedback that the reader has written. */
export const ownFeedbackTexts = catalogue('feedbackOwn', {
  id: {
    emptyMine: 'Anda belum menulis umpan balik.',
    emptyMineNext: 'Pilih rekan, lalu ceritakan satu hal yang Anda lihat sendiri.',
    draft: 'Draf',
    given: 'Sudah diberikan',
    goOn: 'Lanjutkan',
    goOnAbout: (text: string) => `Lanjutkan draf: ${text}`,
    remove: 'Hapus draf',
    removed: 'Draf dihapus.',
    emptyText: '(belum ada isi)',
    more: 'Tampilkan lagi',
  },
  en: {
    emptyMine: 'You have not written any feedback yet.',
    emptyMineNext: 'Choose a colleague and tell one thing you saw yourself.',
    draft: 'Draft',
    given: 'Given',
    goOn: 'Continue',
    goOnAbout: (text: string) => `Continue the draft: ${text}`,
    remove: 'Delete draft',
    removed: 'Draft deleted.',
    emptyText: '(nothing written yet)',
    more: 'Show more',
  },
});
