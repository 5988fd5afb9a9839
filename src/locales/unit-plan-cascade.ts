import { catalogue } from './catalogue.js';

/** Words on who in a unit carries what. */
export const unitCascadeTexts = catalogue('unitPlanCascade', {
  id: {
    cascade: 'Siapa memikul apa',
    cascadeHint: 'Hanya SKP yang sudah ditetapkan yang dihitung.',
    cascadeLoading: 'Memuat pembagian peran…',
    cascadeFailed: 'Pembagian peran belum dapat dimuat.',
    cascadeHidden: 'Pembagian peran dapat dibaca oleh pegawai unit ini dan unit di atasnya.',
    cascadeEmpty: 'Belum ada SKP yang ditetapkan di unit ini, jadi pembagian peran masih kosong.',
    uncarried: 'belum ada yang memikul',
    carries: (share: string) => `memikul ${share}`,
    divided: (share: string) => `terbagi ${share}`,
    who: (name: string, position: string) => `${name} · ${position}`,
    unlinked: 'Belum terhubung ke sasaran unit',
    withoutPlan: 'SKP belum ditetapkan',
    withoutPlanHint: 'Bagian mereka belum terlihat di sini karena SKP-nya belum disepakati dengan atasan.',
  },
  en: {
    cascade: 'Who carries what',
    cascadeHint: 'Only agreed work plans count.',
    cascadeLoading: 'Loading who carries what…',
    cascadeFailed: 'Who carries what could not be loaded.',
    cascadeHidden: 'Who carries what can be read by people of this unit and of the units above.',
    cascadeEmpty: 'No work plan is agreed in this unit yet, so there is nothing to show.',
    uncarried: 'nobody carries it yet',
    carries: (share: string) => `carries ${share}`,
    divided: (share: string) => `divided ${share}`,
    who: (name: string, position: string) => `${name} · ${position}`,
    unlinked: 'Not linked to an objective of the unit',
    withoutPlan: 'Work plan not agreed yet',
    withoutPlanHint: 'Their part does not show here because their plan is not agreed with the superior yet.',
  },
});
