import { catalogue } from './catalogue.js';

/** Words of what is asked for beside the steps of a plan: last year’s plan as a beginning, a PDF. */
export const planRequestTexts = catalogue('workPlanRequests', {
  id: {
    copyTitle: (year: string) => `Mulai dari SKP ${year}?`,
    copyText:
      'Hasil kerja, indikator, dan lampirannya disalin ke sini. Tanggal target maju sesuai tahunnya; periksa target lainnya. Belum ada yang terkirim.',
    copy: (year: string) => `Salin SKP ${year}`,
    copying: 'Menyalin…',
    copied: 'SKP tahun lalu sudah disalin. Periksa targetnya.',
    pdfName: (year: string, name: string) => `SKP ${year} ${name}.pdf`,
  },
  en: {
    copyTitle: (year: string) => `Start from the plan of ${year}?`,
    copyText:
      'Results, indicators and annexes are copied here. Target dates move on with the year; check the other targets. Nothing is sent yet.',
    copy: (year: string) => `Copy the plan of ${year}`,
    copying: 'Copying…',
    copied: 'Last year’s plan is copied. Check its targets.',
    pdfName: (year: string, name: string) => `Work plan ${year} ${name}.pdf`,
  },
});
