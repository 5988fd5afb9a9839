import { catalogue } from './catalogue.js';

/** Words around a work plan: the other posts of the year, what the law opens where nobody decides, who signs. */
export const planAroundTexts = catalogue('workPlanAround', {
  id: {
    posts: 'Jabatan Anda tahun ini',
    postsOf: (name: string) => `Jabatan ${name} tahun ini`,
    postsNote: 'Setiap jabatan punya rencana sendiri. Penilaian tahunan dibuat satu kali dan mencakup semuanya.',
    post: (position: string, unit: string) => `${position} · ${unit}`,
    'post-definitive': 'jabatan utama',
    'post-plt': 'Plt.',
    'post-plh': 'Plh.',
    'post-transfer': 'sesudah pindah',
    silentOwn: (name: string, cite: string) =>
      `Rencana ini belum diputuskan sampai tenggatnya. Anda berhak membicarakannya bersama ${name} (${cite}).`,
    silentAppraiser: (name: string, cite: string) =>
      `Tenggatnya sudah lewat: pegawai dapat membicarakan rencana ini bersama ${name} (${cite}).`,
    aboveAppraiser: 'atasan pejabat penilai',
    place: 'Tempat, tanggal',
  },
  en: {
    posts: 'Your posts this year',
    postsOf: (name: string) => `Posts of ${name} this year`,
    postsNote: 'Each post has a plan of its own. The annual evaluation is made once and covers all of them.',
    post: (position: string, unit: string) => `${position} · ${unit}`,
    'post-definitive': 'main post',
    'post-plt': 'acting (Plt.)',
    'post-plh': 'standing in (Plh.)',
    'post-transfer': 'after the transfer',
    silentOwn: (name: string, cite: string) =>
      `Nothing was decided by the due date. You may discuss this plan with ${name} (${cite}).`,
    silentAppraiser: (name: string, cite: string) =>
      `The due date has passed: the employee may discuss this plan with ${name} (${cite}).`,
    aboveAppraiser: 'the appraiser’s superior',
    place: 'Place, date',
  },
});
