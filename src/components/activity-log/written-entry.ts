import type { ActivityChange } from '../../contract/activity.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import type { Cell } from './cells.js';

export type { Cell } from './cells.js';

/** Evidence as it is being written: a link, or a file that is on the server or on its way. */
export interface EvidenceRow {
  readonly label: string;
  readonly url: string;
  readonly fileId: string | null;
}

/** An entry as somebody writes it, in the form or in a row of a spreadsheet: text, until it is read. */
export interface WrittenEntry {
  /** Made when it is first written, so that sending it again writes nothing twice. */
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: string;
  readonly quantity: string;
  readonly unit: string;
  /** A choice (`ResultChoice.value`), or words that name one. */
  readonly result: string;
  readonly note: string;
  readonly evidence: readonly EvidenceRow[];
}

export type Field = Cell | 'note' | 'evidence';

/** A result or an indicator that work can be recorded for. */
export interface ResultChoice {
  /** `RESULT` or `RESULT/INDICATOR`. */
  readonly value: string;
  readonly label: string;
  /** Unit of what is counted towards it. */
  readonly unit: string | null;
}

/** What an entry is checked against before it leaves. The server has the last word. */
export interface LogRules {
  readonly entry: 'times' | 'minutes' | 'quantity';
  /** The date where the unit is. */
  readonly today: string;
  /** First and last day that may be recorded. */
  readonly earliest: string;
  readonly latest: string;
  readonly choices: readonly ResultChoice[];
  /** Language in which numbers were typed. */
  readonly locale: string;
}

export type FaultCode =
  | 'text-missing'
  | 'text-long'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-future'
  | 'date-early'
  | 'time-missing'
  | 'time-unreadable'
  | 'end-before-start'
  | 'minutes-missing'
  | 'minutes-unreadable'
  | 'quantity-missing'
  | 'quantity-unreadable'
  | 'quantity-ambiguous'
  | 'unit-long'
  | 'result-unknown'
  | 'evidence-label'
  | 'evidence-address';

/** What is wrong in one field; in the server's words where it was the server that refused. */
export interface Fault {
  readonly field: Field;
  readonly code: FaultCode | 'server';
  readonly detail?: string;
}

/** The results and indicators of a plan, each result before its indicators. */
export function choicesOf(results: WorkPlan['results']): ResultChoice[] {
  return results.flatMap(({ id, title, indicators }) => [
    { value: id, label: title, unit: null },
    ...indicators.map((indicator) => ({
      ...{ value: `${id}/${indicator.id}`, label: indicator.name, unit: indicator.unit },
    })),
  ]);
}

/** The choice behind a value or behind words: the same title, or the only one that contains them. */
export function choiceOf(result: string, choices: readonly ResultChoice[]): ResultChoice | undefined {
  const words = result.trim().toLowerCase();
  if (words === '') return undefined;
  const exact = choices.find(({ value, label }) => value === result || label.toLowerCase() === words);
  const close = choices.filter(({ label }) => label.toLowerCase().includes(words));
  return exact ?? (close.length === 1 ? close[0] : undefined);
}

/** Minutes that beginning and end say; nothing where they say none. */
export function minutesBetween(start: string, end: string): number | undefined {
  const [from, to] = [readTime(start), readTime(end)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  return minuteOf(to) - minuteOf(from);
}

/** `07:30` for `7.30`, `07:30` or `07.30.00`; `undefined` where it is no time of day. */
export function readTime(typed: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/.exec(typed.trim()) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** An entry of the server, or one that was written before, back in the form in which it is written. */
export function writtenFrom(id: string, entry: ActivityChange, formatNumber: (value: number) => string): WrittenEntry {
  const { date, text, start, end, minutes, quantity, unit, note } = entry;
  const number = (value: number | null) => (value === null ? '' : formatNumber(value));
  return {
    ...{ id, date, text, note, start: start ?? '', end: end ?? '', minutes: number(minutes) },
    ...{ quantity: number(quantity), unit: unit ?? '', result: valueOf(entry.resultId, entry.indicatorId) },
    evidence: entry.evidence.map(({ label, url, fileId }) => ({ label, url: url ?? '', fileId })),
  };
}

/** The value of the choice for what an entry belongs to; empty where to nothing. */
export function valueOf(resultId: string | null, indicatorId: string | null): string {
  return [resultId, indicatorId].filter((id) => id !== null).join('/');
}

/** An entry with nothing in it yet. */
export function blankEntry(id: string, date: string): WrittenEntry {
  const nothing = { text: '', start: '', end: '', minutes: '', quantity: '', unit: '', result: '', note: '' };
  return { ...nothing, id, date, evidence: [] };
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}

/** Whether pasted text is a table and not words for one field. */
export function isTable(text: string): boolean {
  return text.includes('\t') || text.trim().includes('\n');
}
