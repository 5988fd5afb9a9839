import { randomId } from '../../client/random-id.js';
import type { ForumDay, ForumDayChange } from '../../contract/public-case.js';
import { wholeNumber } from '../../templates/whole-number.js';

/** What was agreed, as it is being written. */
export interface EnteredAction {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly isDone: boolean;
  readonly note: string;
}

/** A forum day as it is being written. */
export interface ForumDayEntry {
  readonly topic: string;
  readonly date: string;
  readonly place: string;
  /** One line a point. */
  readonly agenda: string;
  /** As it was typed. */
  readonly attendance: string;
  readonly actions: readonly EnteredAction[];
}

export interface ForumDayFault {
  readonly code: 'topic' | 'date' | 'place' | 'attendance' | 'action';
  /** DOM id of the field. */
  readonly field: string;
}

export const newForumDay: ForumDayEntry = { topic: '', date: '', place: '', agenda: '', attendance: '', actions: [] };

export const newAction = (): EnteredAction => ({ id: randomId(), text: '', dueOn: '', isDone: false, note: '' });

/** The day as the server has it. */
export function forumDayEntry({ topic, date, place, agenda, attendance, actions }: ForumDay): ForumDayEntry {
  return {
    ...{ topic, date, place },
    agenda: agenda.join('\n'),
    attendance: attendance === null ? '' : String(attendance),
    actions: actions.map(({ dueOn, ...action }) => ({ ...action, dueOn: dueOn ?? '' })),
  };
}

/** What stands in the way of saving, in the order of the form. */
export function forumDayFaults(entry: ForumDayEntry): ForumDayFault[] {
  const fields = (['topic', 'date', 'place'] as const).filter((field) => entry[field].trim() === '');
  return [
    ...fields.map((field) => ({ code: field, field })),
    ...(attendanceOf(entry) === undefined ? [{ code: 'attendance', field: 'attendance' } as const] : []),
    ...entry.actions
      .filter(({ text }) => text.trim() === '')
      .map(({ id }) => ({ code: 'action', field: `action-${id}` }) as const),
  ];
}

/** What is sent. */
export function forumDayChange(entry: ForumDayEntry): ForumDayChange {
  const { topic, date, place, agenda, actions } = entry;
  return {
    ...{ topic: topic.trim(), date, place: place.trim() },
    agenda: agenda
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    attendance: attendanceOf(entry) ?? null,
    actions: actions.map(({ id, text, dueOn, isDone, note }) => ({
      ...{ id, isDone, text: text.trim(), note: note.trim() },
      dueOn: dueOn || null,
    })),
  };
}

/** `null` until it was held, `undefined` where it cannot be read. */
function attendanceOf({ attendance }: ForumDayEntry): number | null | undefined {
  if (attendance.trim() === '') return null;
  const count = wholeNumber(attendance);
  return count !== undefined && count <= 100_000 ? count : undefined;
}
