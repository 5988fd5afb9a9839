import { catalogue } from './catalogue.js';
import type { Formats } from './formats.js';
import { textsIn } from './page-texts.js';

/** How long there still is. */
export const remaining = catalogue('remaining', {
  id: {
    daysLeft: (count: string) => `${count} hari lagi`,
    workingDaysLeft: (count: string) => `${count} hari kerja lagi`,
    today: 'hari ini',
    overdue: (count: string) => `lewat ${count} hari`,
    overdueWorking: (count: string) => `lewat ${count} hari kerja`,
  },
  en: {
    daysLeft: (count: string) => `${count} ${count === '1' ? 'day' : 'days'} left`,
    workingDaysLeft: (count: string) => `${count} working ${count === '1' ? 'day' : 'days'} left`,
    today: 'today',
    overdue: (count: string) => `${count} ${count === '1' ? 'day' : 'days'} overdue`,
    overdueWorking: (count: string) => `${count} working ${count === '1' ? 'day' : 'days'} overdue`,
  },
});

/** How long there still is: `10 hari lagi`, `hari ini`, `lewat 2 hari`. Takes days as `Formats.daysUntil` counts them. */
export function remainingDays(format: Formats, days: number): string {
  const words = wordsIn(format);
  if (days === 0) return words.today;
  return days < 0 ? words.overdue(format.number(-days)) : words.daysLeft(format.number(days));
}

/** The same in working days, which only the server counts: it has the calendar. `3 hari kerja lagi`. */
export function remainingWorkingDays(format: Formats, days: number): string {
  const words = wordsIn(format);
  if (days === 0) return words.today;
  return days < 0 ? words.overdueWorking(format.number(-days)) : words.workingDaysLeft(format.number(days));
}

function wordsIn({ locale }: Formats) {
  return textsIn(remaining, locale) ?? remaining.texts.id;
}
