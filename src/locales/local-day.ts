import { dateIn } from '../rules/dates.js';

/** The day of a moment where the reader is, as an ISO date. For what is told to the public: nobody says in which zone they live. */
export function localDay(moment: string | Date): string {
  return dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(moment));
}
