import type { Actual, Indicator } from '../contract/indicator.js';
import { catalogue } from './catalogue.js';
import type { Formats } from './formats.js';
import { textsIn } from './page-texts.js';

export const measure = catalogue('measure', {
  id: {
    atLeast: (value: string) => `paling sedikit ${value}`,
    atMost: (value: string) => `paling banyak ${value}`,
    between: (from: string, to: string) => `antara ${from} dan ${to}`,
    before: (date: string) => `paling lambat ${date}`,
    steps: (count: string) => `${count} tahap selesai`,
    done: 'terlaksana',
    notDone: 'tidak terlaksana',
    range: (from: string, to: string) => `${from}–${to}`,
    stepsDone: (done: string, all: string) => `${done} dari ${all} tahap`,
    missing: 'belum ada',
    sentence: (name: string, target: string) => `${name}: ${target}.`,
  },
  en: {
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    before: (date: string) => `no later than ${date}`,
    steps: (count: string) => `${count} steps finished`,
    done: 'done',
    notDone: 'not done',
    range: (from: string, to: string) => `${from}–${to}`,
    stepsDone: (done: string, all: string) => `${done} of ${all} steps`,
    missing: 'not stated',
    sentence: (name: string, target: string) => `${name}: ${target}.`,
  },
});

function wordsOf({ locale }: Formats) {
  return textsIn(measure, locale) ?? measure.texts.id;
}

/** `3 hari kerja`; percent stands close to its number. */
function withUnit(format: Formats, value: number, unit: string | null): string {
  const number = format.number(value);
  if (!unit) return number;
  return unit === 'persen' || unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** The target in short, for a table: `≥ 98%`, `2–8 derajat Celsius`, `30 September 2026`. */
export function targetFigure(format: Formats, indicator: Indicator): string {
  const words = wordsOf(format);
  switch (indicator.direction) {
    case 'higher':
      return `≥ ${withUnit(format, indicator.target, indicator.unit)}`;
    case 'lower':
      return `≤ ${withUnit(format, indicator.target, indicator.unit)}`;
    case 'range': {
      const { minimum, maximum } = indicator.target;
      return words.range(format.number(minimum), withUnit(format, maximum, indicator.unit));
    }
    case 'deadline':
      return format.date(indicator.target);
    case 'milestone':
      return words.steps(format.number(indicator.target.steps.length));
    case 'yes-no':
      return words.done;
  }
}

/** The target as a person says it: `paling banyak 3 hari kerja`. */
export function targetPhrase(format: Formats, indicator: Indicator): string {
  const words = wordsOf(format);
  switch (indicator.direction) {
    case 'higher':
      return words.atLeast(withUnit(format, indicator.target, indicator.unit));
    case 'lower':
      return words.atMost(withUnit(format, indicator.target, indicator.unit));
    case 'range': {
      const { minimum, maximum } = indicator.target;
      return words.between(format.number(minimum), withUnit(format, maximum, indicator.unit));
    }
    case 'deadline':
      return words.before(format.date(indicator.target));
    case 'milestone':
    case 'yes-no':
      return targetFigure(format, indicator);
  }
}

/** The whole indicator as one sentence. */
export function indicatorSentence(format: Formats, indicator: Indicator): string {
  return wordsOf(format).sentence(indicator.name, targetPhrase(format, indicator));
}

/** What was reached, in the form of the direction; "belum ada" where nothing is stated. */
export function actualFigure(format: Formats, indicator: Indicator, actual: Actual): string {
  const words = wordsOf(format);
  if (actual === null) return words.missing;
  if (typeof actual === 'boolean') return actual ? words.done : words.notDone;
  if (typeof actual === 'string') return format.date(actual);
  if (indicator.direction === 'milestone') {
    return words.stepsDone(format.number(actual), format.number(indicator.target.steps.length));
  }
  return withUnit(format, actual, indicator.unit);
}
