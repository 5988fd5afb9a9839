import { catalogue } from './catalogue.js';

/** The guiding distribution of predicates in a team: a consideration for the appraiser, never a quota (ORG-5, DST-4). */
export const distributionTexts = catalogue('distribution', {
  id: {
    summary: (rated: string, team: string) => `Pola tim Anda: ${rated} dari ${team} pegawai sudah berpredikat`,
    attention: (count: string) => `${count} hal untuk dipertimbangkan`,
    fits: 'sejalan dengan pedoman',
    level: (unit: string, level: string) => `Capaian ${unit}: ${level}.`,
    yourUnit: 'unit Anda',
    carriedOver: 'Memakai capaian tahun lalu, karena capaian tahun ini belum ditetapkan.',
    noLevel: 'Capaian unit Anda belum ditetapkan, jadi belum ada pola yang menjadi pedoman.',
    counts: 'Predikat tim sekarang',
    people: (count: string) => `${count} orang`,
    notRated: 'Belum berpredikat',
    curve: (level: string, most: string) =>
      `Bentuk pola bila capaian unit ${level}: paling banyak di ${most}. Gambaran, bukan jatah.`,
    maximum: (predicates: string, share: string, bound: string, count: string) =>
      `${predicates} paling banyak ${share} tim, yaitu ${bound} orang; sekarang ${count}.`,
    minimum: (predicates: string, share: string, bound: string, count: string) =>
      `${predicates} paling sedikit ${share} tim, yaitu ${bound} orang; sekarang ${count}.`,
    largest: (predicates: string, count: string) => `${predicates} menjadi kelompok terbesar; sekarang ${count} orang.`,
    some: (predicates: string, count: string) => `Sedikitnya satu orang ${predicates}; sekarang ${count}.`,
    none: (predicates: string, count: string) => `Tidak ada ${predicates}; sekarang ${count}.`,
    or: (one: string, other: string) => `${one} atau ${other}`,
    holds: 'sesuai',
    open: 'masih terbuka',
    openText: 'Pegawai yang belum berpredikat masih dapat mengubahnya.',
    differs: 'berbeda',
    blocks: 'menahan tanda tangan',
    advisory: 'Bahan pertimbangan saja. Pola ini tidak pernah mengubah rating.',
    small: (minimum: string) =>
      `Tim di bawah ${minimum} orang: hanya informasi, sebab satu orang saja sudah menggeser semua bagian.`,
    blocking:
      'Instansi Anda menahan tanda tangan selama batas ini terlampaui dan tidak dapat lagi terpenuhi oleh pegawai yang belum berpredikat.',
    source: (cite: string) => `Dasar: ${cite}`,
  },
  en: {
    summary: (rated: string, team: string) => `Pattern of your team: ${rated} of ${team} people have a predicate`,
    attention: (count: string) => `${count} to consider`,
    fits: 'in line with the guideline',
    level: (unit: string, level: string) => `Achievement of ${unit}: ${level}.`,
    yourUnit: 'your unit',
    carriedOver: 'Last year’s achievement, because this year’s is not set yet.',
    noLevel: 'The achievement of your unit is not set yet, so there is no pattern to go by.',
    counts: 'Predicates of the team now',
    people: (count: string) => `${count} people`,
    notRated: 'No predicate yet',
    curve: (level: string, most: string) =>
      `Shape of the pattern for a unit that achieved ${level}: most at ${most}. A picture, not a quota.`,
    maximum: (predicates: string, share: string, bound: string, count: string) =>
      `${predicates}: at most ${share} of the team, that is ${bound} people; now ${count}.`,
    minimum: (predicates: string, share: string, bound: string, count: string) =>
      `${predicates}: at least ${share} of the team, that is ${bound} people; now ${count}.`,
    largest: (predicates: string, count: string) => `${predicates} is the largest group; now ${count} people.`,
    some: (predicates: string, count: string) => `At least one person ${predicates}; now ${count}.`,
    none: (predicates: string, count: string) => `Nobody ${predicates}; now ${count}.`,
    or: (one: string, other: string) => `${one} or ${other}`,
    holds: 'holds',
    open: 'still open',
    openText: 'People without a predicate can still change this.',
    differs: 'differs',
    blocks: 'holds up signing',
    advisory: 'To be considered only. The pattern never changes a rating.',
    small: (minimum: string) =>
      `A team under ${minimum} people: information only, because a single person shifts every share.`,
    blocking:
      'Your agency holds up signatures while this bound is passed and people without a predicate can no longer make it good.',
    source: (cite: string) => `Source: ${cite}`,
  },
});
