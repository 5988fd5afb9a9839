import type { Endpoints, WorkingCalendar, WorkingCalendarChange } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, ProblemError, refuseFields } from '../problem-error.js';
import { type CalendarRow, findCalendar, saveCalendar } from '../store/calendars.js';
import { repeated } from './repeated.js';

export const calendars: HandlersOf<'calendars'> = {
  async get(context) {
    return calendarView(await calendarOf(context));
  },

  async change(context) {
    const calendar = await calendarOf(context);
    refuseFields(faultsOf(context.body, calendar.id));
    return calendarView(await saveCalendar(context.db, calendar, context.body.holidays));
  },
};

/** The calendar of the path; every year has one, though most are empty. */
async function calendarOf({
  db,
  agency,
  params,
}: Pick<RequestContext<Endpoints['calendars']['get']>, 'db' | 'agency' | 'params'>): Promise<CalendarRow> {
  if (!/^\d{4}$/.test(params.year)) throw new ProblemError('not-found');
  return findCalendar(db, agency.id, params.year);
}

function faultsOf({ holidays }: WorkingCalendarChange, year: string): FieldFault[] {
  const pointer = (index: number) => `/holidays/${index}/date`;
  return [
    ...repeated(holidays, ({ date }) => date, pointer),
    ...holidays.flatMap(({ date }, index): FieldFault[] =>
      date.startsWith(`${year}-`) ? [] : [{ pointer: pointer(index), code: 'day-outside-year' }],
    ),
  ];
}

function calendarView({ id, holidays, version }: CalendarRow): WorkingCalendar {
  return { year: Number(id), holidays, etag: `"calendar-${version}"` };
}
