import { catalogue } from './catalogue.js';

export const predicateTableTexts = catalogue('predicateTable', {
  id: {
    caption: 'Tabel predikat: rating hasil kerja dan rating perilaku kerja',
    workResult: 'Hasil kerja',
    behaviour: 'Perilaku',
    above: 'di atas',
    meets: 'sesuai',
    below: 'di bawah',
    here: 'posisi ini',
  },
  en: {
    caption: 'Predicate table: work result rating and behaviour rating',
    workResult: 'Work result',
    behaviour: 'Behaviour',
    above: 'above',
    meets: 'meets',
    below: 'below',
    here: 'this position',
  },
});
