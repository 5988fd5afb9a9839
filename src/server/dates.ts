/** The calendar date in a time zone at a moment, `2026-01-31`. */
export function dateIn(timeZone: string, moment: Date): string {
  // Swedish writes dates as ISO does.
  return moment.toLocaleDateString('sv-SE', { timeZone });
}

/** The date so many days later. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The date so many working days later, Monday to Friday, the first day not counted (docs/rules.md, Deadlines). */
export function addWorkingDays(date: string, days: number): string {
  let end = date;
  for (let left = days; left > 0;) {
    end = addDays(end, 1);
    if (isWorkingDay(end)) left -= 1;
  }
  return end;
}

function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}
