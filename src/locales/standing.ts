import type { Indicator } from '../contract/indicator.js';
import type { Achievement } from '../contract/score-card.js';
import { catalogue } from './catalogue.js';
import type { Formats } from './formats.js';
import { actualFigure } from './measure.js';
import { textsIn } from './page-texts.js';

export const standingTexts = catalogue('standing', {
  id: {
    met: 'tercapai',
    unmet: 'belum tercapai',
    late: 'lewat tenggat',
    outside: 'di luar rentang',
    percent: (percent: string) => `${percent} dari target`,
    early: (days: string) => `${days} hari sebelum tenggat`,
    overdue: (days: string) => `${days} hari sesudah tenggat`,
    onTheDay: 'tepat pada tenggat',
    above: (difference: string) => `${difference} di atas rentang`,
    below: (difference: string) => `${difference} di bawah rentang`,
  },
  en: {
    met: 'reached',
    unmet: 'not reached yet',
    late: 'past the deadline',
    outside: 'outside the range',
    percent: (percent: string) => `${percent} of target`,
    early: (days: string) => `${days} days before the deadline`,
    overdue: (days: string) => `${days} days after the deadline`,
    onTheDay: 'on the day',
    above: (difference: string) => `${difference} above the range`,
    below: (difference: string) => `${difference} below the range`,
  },
});

function wordsOf({ locale }: Formats) {
  return textsIn(standingTexts, locale) ?? standingTexts.texts.id;
}

/** How an actual stands to its target, in a word. It says, it does not rate (GEN-1). */
export function standingWord(format: Formats, { direction }: Indicator, { met }: Achievement): string {
  const words = wordsOf(format);
  if (met) return words.met;
  if (direction === 'range') return words.outside;
  return direction === 'deadline' ? words.late : words.unmet;
}

/**
 * How far from the target, in what the direction is measured in; `undefined` where nothing is worth reading. A percent of a
 * range would say 119% of a value that is too high: there the distance is the honest figure.
 */
export function standingFigure(
  format: Formats,
  indicator: Indicator,
  { met, percent, difference }: Achievement,
): string | undefined {
  const words = wordsOf(format);
  if (indicator.direction === 'range') {
    if (met || difference === null) return undefined;
    const distance = actualFigure(format, indicator, Math.abs(difference));
    return difference > 0 ? words.above(distance) : words.below(distance);
  }
  if (indicator.direction === 'deadline') {
    if (difference === null) return undefined;
    if (difference === 0) return words.onTheDay;
    const days = format.number(Math.abs(difference));
    return difference > 0 ? words.overdue(days) : words.early(days);
  }
  return percent === null ? undefined : words.percent(format.percent(percent));
}
