import { catalogue } from './catalogue.js';

/** The month of a log: its days, what they come to, what is missing. */
export const activityMonth = catalogue('activityMonth', {
  id: {
    monthBefore: 'Bulan sebelumnya',
    monthAfter: 'Bulan berikutnya',
    minutesUnit: 'menit',
    ofTarget: (minutes: string) => `dari ${minutes} menit`,
    targetReached: 'Menit yang tercatat terhadap target bulan ini',
    verifiedMinutes: (minutes: string) => `${minutes} menit sudah diverifikasi atasan`,
    nothingVerified: 'Belum ada yang diverifikasi atasan',
    gaps: (count: string) => `${count} hari kerja masih kosong`,
    returnedCount: (count: string) => `${count} dikembalikan`,
    unsentCount: (count: string) => `${count} belum terkirim`,
    legendGap: 'kosong',
    legendOff: 'bukan hari kerja',
    legendUnsent: 'belum terkirim',
  },
  en: {
    monthBefore: 'Month before',
    monthAfter: 'Month after',
    minutesUnit: 'minutes',
    ofTarget: (minutes: string) => `of ${minutes} minutes`,
    targetReached: 'Minutes recorded against the target of the month',
    verifiedMinutes: (minutes: string) => `${minutes} minutes are verified`,
    nothingVerified: 'Nothing is verified yet',
    gaps: (count: string) => `${count} working days are empty`,
    returnedCount: (count: string) => `${count} returned`,
    unsentCount: (count: string) => `${count} not sent yet`,
    legendGap: 'empty',
    legendOff: 'no working day',
    legendUnsent: 'not sent yet',
  },
});
