/** What each `::part` is, in every element that has it. The selectors behind them are in `controllers/parts.ts`. */
export const partMeanings = {
  page: 'The paper of the element: its outermost surface.',
  heading: 'Headings of any level.',
  panel: 'A message: nothing there yet, something failed, something to decide.',
  button: 'Every button, the primary one included.',
  'primary-button': 'The one button that goes on.',
  input: 'Fields for words, numbers and dates, and lists to choose from.',
  choice: 'One answer of several, with its radio button or box.',
  table: 'Tables.',
  chart: 'Drawings: bars, scales, the course over the years.',
  figure: 'The large figure or word that answers first.',
  state: 'A word of state with its mark: done, waiting, returned.',
  trust: 'The quiet line that says whether it is saved, where, and who reads it.',
  predicate: 'The predicate of an appraisal.',
  task: 'One task of the list.',
} as const;
