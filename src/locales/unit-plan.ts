import { catalogue } from './catalogue.js';

/** Words of the yearly plan of a unit: objectives, progress, achievement, and who carries what. */
export const unitPlanTexts = catalogue('unitPlan', {
  id: {
    heading: (year: string, unit: string) => `Rencana kinerja unit ${year} · ${unit}`,
    head: (name: string) => `Pimpinan unit: ${name}`,
    vacant: 'Pimpinan unit belum tercatat.',
    levelOf: (term: string) => `Capaian organisasi ${term}`,
    write: 'Tulis sasaran, indikator, dan rencana aksi tiap triwulan, lalu ajukan ke unit di atas.',
    mend: 'Perbaiki sesuai catatan di bawah ini, lalu ajukan lagi.',
    decide: 'Baca rencananya, lalu setujui atau kembalikan dengan catatan.',
    waiting: 'Rencana ini menunggu keputusan unit di atas.',
    unwritten: 'Pimpinan unit masih menyusun rencana ini.',
    record: 'Catat realisasi dan rencana aksi setiap akhir triwulan.',
    set: 'Tetapkan capaian organisasi setiap triwulan dan akhir tahun.',
    agreed: 'Rencana ini sudah disepakati dan menjadi pegangan SKP semua pegawai unit.',

    objectives: 'Sasaran',
    empty: 'Belum ada sasaran.',
    emptyReading: 'Sasaran tampil di sini begitu pimpinan unit menuliskannya.',
    untitled: 'Sasaran tanpa judul',
    actions: 'Rencana aksi',

    done: 'selesai',
    open: 'belum selesai',
    reached: (term: string, figure: string) => `${term}: ${figure}`,
    evidence: 'bukti',

    achievement: 'Capaian organisasi',
    achievementHint:
      'Ditetapkan pimpinan unit di atas. Istimewa bila rencana aksi melampaui target; Sangat Kurang bila sebagian besar belum berjalan.',
    notSet: 'belum ditetapkan',
    setBy: (name: string, at: string) => `${name} · ${at}`,

    edit: 'Disimpan',
  },
  en: {
    heading: (year: string, unit: string) => `Unit plan ${year} · ${unit}`,
    head: (name: string) => `Head of the unit: ${name}`,
    vacant: 'No head of the unit is recorded.',
    levelOf: (term: string) => `Achievement of the organisation, ${term}`,
    write: 'Write objectives, indicators and the action plan of each quarter, then propose them to the unit above.',
    mend: 'Follow the note below, then propose it again.',
    decide: 'Read the plan, then agree it or return it with a note.',
    waiting: 'This plan is waiting for the decision of the unit above.',
    unwritten: 'The head of the unit is still writing this plan.',
    record: 'Record what was reached, and the action plan, at the end of each quarter.',
    set: 'Set the achievement of the organisation for each quarter and the year.',
    agreed: 'This plan is agreed; everybody’s work plan in the unit rests on it.',

    objectives: 'Objectives',
    empty: 'No objectives yet.',
    emptyReading: 'Objectives show here as soon as the head of the unit writes them.',
    untitled: 'Untitled objective',
    actions: 'Action plan',

    done: 'done',
    open: 'not done yet',
    reached: (term: string, figure: string) => `${term}: ${figure}`,
    evidence: 'evidence',

    achievement: 'Achievement of the organisation',
    achievementHint:
      'Set by the head of the unit above. Outstanding where actions exceed the target; Very poor where most have not moved.',
    notSet: 'not set yet',
    setBy: (name: string, at: string) => `${name} · ${at}`,

    edit: 'Saved',
  },
});
