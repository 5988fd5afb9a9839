/** Making a formatter costs a hundred times what using it does, and a list asks for the same few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date in a time zone at a moment, `2026-01-31`. */
export function dateIn(timeZone: string, moment: Date): string {
  // Swedish writes dates as ISO does.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formats.set(timeZone, format);
  return format.format(moment);
}
