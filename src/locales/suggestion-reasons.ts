import { catalogue } from './catalogue.js';

type Figures = Readonly<Record<string, string>>;

/** Why a rating is suggested, or why none is: the sentence behind each code of `suggestRatings`. Reads on after "because". */
export const suggestionReasons = catalogue('suggestionReasons', {
  id: {
    'unit-achievement': ({ organisation }: Figures) =>
      `capaian unit ${organisation}, dan pegawai ini memimpin unit itu`,
    'no-results': 'SKP belum memuat hasil kerja',
    'results-unmarked': ({ missing, of }: Figures) => `${missing} dari ${of} hasil kerja belum dinilai`,
    'most-results-above': ({ count, of }: Figures) => `${count} dari ${of} hasil kerja di atas ekspektasi`,
    'no-main-result-below': ({ of }: Figures) => `tidak satu pun dari ${of} hasil utama di bawah ekspektasi`,
    'most-results-meet': ({ count, of }: Figures) => `${count} dari ${of} hasil kerja sesuai atau di atas ekspektasi`,
    'few-main-results-below': ({ count, of }: Figures) => `hanya ${count} dari ${of} hasil utama di bawah ekspektasi`,
    'most-results-below': ({ count, of }: Figures) => `${count} dari ${of} hasil kerja di bawah ekspektasi`,
    'no-row-fits-results': ({ above, meets, below, mainBelow }: Figures) =>
      `${above} hasil di atas, ${meets} sesuai, ${below} di bawah ekspektasi (${mainBelow} di antaranya utama), dan pedoman tidak punya baris untuk susunan ini`,
    'behaviours-unmarked': ({ missing, of }: Figures) => `${missing} dari ${of} perilaku belum dinilai`,
    'most-behaviours-above': ({ count, of }: Figures) => `${count} dari ${of} perilaku di atas ekspektasi`,
    'no-behaviour-below': ({ of }: Figures) => `tidak satu pun dari ${of} perilaku di bawah ekspektasi`,
    'most-behaviours-below': ({ count, of }: Figures) => `${count} dari ${of} perilaku di bawah ekspektasi`,
    'no-row-fits-behaviours': ({ above, meets, below }: Figures) =>
      `${above} perilaku di atas, ${meets} sesuai, ${below} di bawah ekspektasi, dan pedoman tidak punya baris untuk susunan ini`,
  },
  en: {
    'unit-achievement': ({ organisation }: Figures) => `the unit achieved ${organisation}, and this employee heads it`,
    'no-results': 'the work plan has no results yet',
    'results-unmarked': ({ missing, of }: Figures) => `${missing} of ${of} results are not marked yet`,
    'most-results-above': ({ count, of }: Figures) => `${count} of ${of} results are above expectation`,
    'no-main-result-below': ({ of }: Figures) => `none of the ${of} main results is below expectation`,
    'most-results-meet': ({ count, of }: Figures) => `${count} of ${of} results meet or exceed expectation`,
    'few-main-results-below': ({ count, of }: Figures) => `only ${count} of ${of} main results are below expectation`,
    'most-results-below': ({ count, of }: Figures) => `${count} of ${of} results are below expectation`,
    'no-row-fits-results': ({ above, meets, below, mainBelow }: Figures) =>
      `${above} results are above, ${meets} meet and ${below} are below expectation (${mainBelow} of these main), and the guidance has no row for that`,
    'behaviours-unmarked': ({ missing, of }: Figures) => `${missing} of ${of} behaviours are not marked yet`,
    'most-behaviours-above': ({ count, of }: Figures) => `${count} of ${of} behaviours are above expectation`,
    'no-behaviour-below': ({ of }: Figures) => `none of the ${of} behaviours is below expectation`,
    'most-behaviours-below': ({ count, of }: Figures) => `${count} of ${of} behaviours are below expectation`,
    'no-row-fits-behaviours': ({ above, meets, below }: Figures) =>
      `${above} behaviours are above, ${meets} meet and ${below} are below expectation, and the guidance has no row for that`,
  },
});
