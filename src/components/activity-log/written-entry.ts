import type { ActivityChange, NewActivity } from '../../contract/activity.js';
import type { FieldError } from '../../contract/problems.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import { type DecimalProblem, parseDate, parseDecimal } from '../../rules/input.js';
import { isWebAddress } from '../../templates/evidence.js';

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

/** What of an entry stands in one cell. */
export const cells = ['date', 'text', 'start', 'end', 'minutes', 'quantity', 'unit', 'result'] as const;
export type Cell = (typeof cells)[number];
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

const longestText = 500;
const longestUnit = 60;
const mostMinutes = 1440;

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

/** What was written, as it is sent; or what is wrong with it. */
export function read(written: WrittenEntry, rules: LogRules): { entry: NewActivity } | { faults: readonly Fault[] } {
  const faults = faultsOf(written, rules);
  if (faults.length > 0) return { faults };
  const { id, text, note, unit, evidence } = written;
  const date = parseDate(written.date);
  const choice = choiceOf(written.result, rules.choices);
  const [resultId = null, indicatorId = null] = choice?.value.split('/') ?? [];
  const minutes = minutesBetween(written.start, written.end) ?? numberIn(withoutUnit(written.minutes), rules);
  const entry: NewActivity = {
    ...{ id, date: 'value' in date ? date.value : '', text: text.trim(), resultId, indicatorId },
    ...{ start: readTime(written.start) ?? null, end: readTime(written.end) ?? null, minutes },
    ...{ quantity: numberIn(written.quantity, rules), unit: unit.trim() || null, note },
    evidence: evidence.filter(isFilled).map(({ label, url, fileId }) => ({
      ...{ label: label.trim(), url: fileId === null ? url.trim() : null, fileId },
    })),
  };
  return { entry };
}

/** Everything that is wrong, field by field. */
export function faultsOf(written: WrittenEntry, rules: LogRules): Fault[] {
  return [
    ...textFaults(written),
    ...dateFaults(written, rules),
    ...timeFaults(written, rules),
    ...minuteFaults(written, rules),
    ...quantityFaults(written, rules),
    ...(written.unit.trim().length > longestUnit ? [{ field: 'unit', code: 'unit-long' } as const] : []),
    ...(written.result.trim() && !choiceOf(written.result, rules.choices)
      ? [{ field: 'result', code: 'result-unknown' } as const]
      : []),
    ...evidenceFaults(written),
  ];
}

function textFaults({ text }: WrittenEntry): Fault[] {
  if (text.trim() === '') return [{ field: 'text', code: 'text-missing' }];
  return text.trim().length > longestText ? [{ field: 'text', code: 'text-long' }] : [];
}

function dateFaults(written: WrittenEntry, { today, earliest, latest }: LogRules): Fault[] {
  const date = parseDate(written.date);
  const fault = (code: FaultCode): Fault[] => [{ field: 'date', code }];
  if (!('value' in date)) return fault(date.code === 'empty' ? 'date-missing' : 'date-unreadable');
  if (date.value > today) return fault('date-future');
  return date.value < earliest || date.value > latest ? fault('date-early') : [];
}

function timeFaults({ start, end }: WrittenEntry, { entry }: LogRules): Fault[] {
  const isAsked = entry === 'times' || start.trim() !== '' || end.trim() !== '';
  if (!isAsked) return [];
  const both = [
    ['start', start],
    ['end', end],
  ] as const;
  const faults = both.flatMap(([field, typed]): Fault[] => {
    if (typed.trim() === '') return [{ field, code: 'time-missing' }];
    return readTime(typed) === undefined ? [{ field, code: 'time-unreadable' }] : [];
  });
  const isReversed = faults.length === 0 && minutesBetween(start, end) === undefined;
  return isReversed ? [{ field: 'end', code: 'end-before-start' }] : faults;
}

function minuteFaults({ minutes, start, end }: WrittenEntry, { entry, locale }: LogRules): Fault[] {
  if (minutesBetween(start, end) !== undefined) return [];
  const typed = withoutUnit(minutes);
  if (typed === '') return entry === 'minutes' ? [{ field: 'minutes', code: 'minutes-missing' }] : [];
  const number = parseDecimal(typed, locale);
  const isRight =
    'value' in number && Number.isInteger(number.value) && number.value >= 1 && number.value <= mostMinutes;
  return isRight ? [] : [{ field: 'minutes', code: 'minutes-unreadable' }];
}

function quantityFaults({ quantity }: WrittenEntry, { entry, locale }: LogRules): Fault[] {
  const number = parseDecimal(quantity, locale);
  const fault = (code: FaultCode): Fault[] => [{ field: 'quantity', code }];
  if ('ambiguous' in number) return fault('quantity-ambiguous');
  if ('value' in number) return number.value < 0 || number.value > 1e12 ? fault('quantity-unreadable') : [];
  const problem: DecimalProblem = number.code;
  if (problem !== 'empty') return fault('quantity-unreadable');
  return entry === 'quantity' ? fault('quantity-missing') : [];
}

function evidenceFaults({ evidence }: WrittenEntry): Fault[] {
  return evidence.filter(isFilled).flatMap(({ label, url, fileId }): Fault[] => {
    if (label.trim() === '') return [{ field: 'evidence', code: 'evidence-label' }];
    return fileId === null && !isWebAddress(url.trim()) ? [{ field: 'evidence', code: 'evidence-address' }] : [];
  });
}

/** What the server refused of an entry, by field. */
export function serverFaults(errors: readonly FieldError[], prefix = ''): Fault[] {
  const fieldOf = (pointer: string): Field => {
    const name = pointer.slice(prefix.length).split('/')[1] ?? '';
    if (name === 'resultId' || name === 'indicatorId') return 'result';
    return [...cells, 'note', 'evidence'].includes(name) ? (name as Field) : 'text';
  };
  const mine = errors.filter(({ pointer }) => pointer.startsWith(`${prefix}/`) || pointer === prefix);
  return mine.map(({ pointer, detail }) => ({ field: fieldOf(pointer), code: 'server', detail }));
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

export function isFilled({ label, url, fileId }: EvidenceRow): boolean {
  return fileId !== null || label.trim() !== '' || url.trim() !== '';
}

/** An entry with nothing in it yet. */
export function blankEntry(id: string, date: string): WrittenEntry {
  const nothing = { text: '', start: '', end: '', minutes: '', quantity: '', unit: '', result: '', note: '' };
  return { ...nothing, id, date, evidence: [] };
}

function numberIn(typed: string, { locale }: LogRules): number | null {
  const number = parseDecimal(typed, locale);
  return 'value' in number ? number.value : null;
}

/** `90` for `90 menit`. */
function withoutUnit(minutes: string): string {
  return minutes.trim().replace(/\s*(menit|mnt|minutes?|min)\.?$/i, '');
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}
