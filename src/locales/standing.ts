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
    soFar: (percent: string) => `${percent} dari target setahun`,
    running: 'masih berjalan',
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
    soFar: (percent: string) => `${percent} of the year’s target`,
    running: 'still going on',
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

/**
 * What is to be said in the middle of the year of an indicator that grows over it and is not reached yet: how far it is, and no
 * verdict, which only the year can give (CYC-1). `undefined` where a verdict is due: reached, or measured as it stands.
 */
export function standingSoFar(
  format: Formats,
  { direction, measured }: Indicator,
  { met, percent }: Achievement,
): string | undefined {
  // A day that was missed, or a most that was passed, does not get better by the end of the year.
  const grows = direction === 'higher' || direction === 'milestone' || direction === 'yes-no';
  if (met || !grows || measured === 'position') return undefined;
  const words = wordsOf(format);
  return percent === null ? words.running : words.soFar(format.percent(percent));
}
