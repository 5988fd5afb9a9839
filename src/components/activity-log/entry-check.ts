import type { NewActivity } from '../../contract/activity.js';
import type { FieldError } from '../../contract/problems.js';
import { type DecimalProblem, parseDate, parseDecimal } from '../../rules/input.js';
import { isWebAddress } from '../../templates/evidence.js';
import { cells } from './cells.js';
import {
  choiceOf,
  type EvidenceRow,
  type Fault,
  type FaultCode,
  type Field,
  type LogRules,
  minutesBetween,
  readTime,
  type WrittenEntry,
} from './written-entry.js';

const longestText = 500;
const longestUnit = 60;
const mostMinutes = 1440;

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

function isFilled({ label, url, fileId }: EvidenceRow): boolean {
  return fileId !== null || label.trim() !== '' || url.trim() !== '';
}

function numberIn(typed: string, { locale }: LogRules): number | null {
  const number = parseDecimal(typed, locale);
  return 'value' in number ? number.value : null;
}

/** `90` for `90 menit`. */
function withoutUnit(minutes: string): string {
  return minutes.trim().replace(/\s*(menit|mnt|minutes?|min)\.?$/i, '');
}
