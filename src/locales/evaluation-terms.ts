import { catalogue } from './catalogue.js';

/** The year, its quarters and months: which of them is assessed. */
export const evaluationTermTexts = catalogue('evaluationTerms', {
  id: {
    term: 'Yang dinilai',
    termOption: (label: string, state: string) => `${label} · ${state}`,
  },
  en: {
    term: 'What is assessed',
    termOption: (label: string, state: string) => `${label} · ${state}`,
  },
});
