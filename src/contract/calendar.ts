import { command, date, etag, line, openEnum, type ObjectMaker, resource } from './scalars.js';
import * as z from './zod.js';

const holiday = (object: ObjectMaker) =>
  object({
    /** The day. */
    date,
    /** Its name, such as `Hari Raya Idulfitri 1447 H`. */
    name: line,
  });

const kinds = ['national-holiday', 'joint-leave', 'regional-holiday'] as const;

/** The days of a year on which nobody works beside the weekends: no term of the regulation counts them. */
export const workingCalendar = resource({
  /** Calendar year. */
  year: z.number().check(z.int()),
  /** National holidays, joint leave (*cuti bersama*) and holidays of the region, in order. */
  holidays: z.array(
    resource({
      ...holiday(resource).shape,
      /** Who keeps it: the nation, those on joint leave, the region. */
      kind: openEnum(kinds),
    }),
  ),
  /** Version of the calendar; send it as `If-Match` with a change. */
  etag,
});
export type WorkingCalendar = z.output<typeof workingCalendar>;

/** The holidays of a year, whole. */
export const workingCalendarChange = command({
  /** The days; each at most once, all of that year. */
  holidays: z
    .array(
      command({
        ...holiday(command).shape,
        /** Who keeps it: the nation, those on joint leave, the region. */
        kind: z.enum(kinds),
      }),
    )
    .check(z.maxLength(100)),
});
export type WorkingCalendarChange = z.output<typeof workingCalendarChange>;
