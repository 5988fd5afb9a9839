import { catalogue } from './catalogue.js';
import type { Formats } from './formats.js';
import { textsIn } from './page-texts.js';

export const remaining = catalogue('remaining', {
  id: {
    daysLeft: (count: string) => `${count} hari lagi`,
    today: 'hari ini',
    overdue: (count: string) => `lewat ${count} hari`,
  },
  en: {
    daysLeft: (count: string) => `${count} days left`,
    today: 'today',
    overdue: (count: string) => `${count} days overdue`,
  },
});

/** How long there still is: `10 hari lagi`, `hari ini`, `lewat 2 hari`. Takes days as `Formats.daysUntil` counts them. */
export function remainingDays(format: Formats, days: number): string {
  const words = textsIn(remaining, format.locale) ?? remaining.texts.id;
  if (days === 0) return words.today;
  return days < 0 ? words.overdue(format.number(-days)) : words.daysLeft(format.number(days));
}
