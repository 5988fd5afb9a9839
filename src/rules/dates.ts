const dayLength = 24 * 60 * 60 * 1000;

/** Whether the text is a real calendar date, `2026-01-31`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const time = new Date(`${text}T00:00:00Z`);
  // A day that does not exist, such as 30 February, rolls over into the next month.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** Whole days from one calendar date to another; negative when `to` is earlier. No clock and no time zone are involved. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** Making a formatter costs a hundred times what using it does, and a list asks for the same few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar date in a time zone at a moment, `2026-01-31`. Put together from its parts: how a language writes a date is up to
 * the engine (WebKitGTK 2.50 writes `en-CA` as 1/31/2026).
 */
export function dateIn(timeZone: string, moment: Date): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
