import type { ActivityChange, Policy } from '../../contract/index.js';
import { addDays } from '../../rules/index.js';
import type { FieldFault } from '../problem-error.js';
import type { ClaimedTime } from '../store/activities.js';
import type { AgreedPlan } from '../store/documents.js';
import type { EvidenceRow } from '../store/evidence-files.js';

/** What an entry of a log is checked against. */
export interface LogRules {
  readonly policy: Policy['activityLog'];
  readonly period: { readonly start: string; readonly end: string };
  /** The date where the unit is. */
  readonly today: string;
  /** What work is recorded for; `undefined` before a plan is agreed. */
  readonly plan: AgreedPlan | undefined;
  /** Files of the appraisal that entries name. */
  readonly files: ReadonlyMap<string, EvidenceRow>;
}

/** An entry with the minutes that its beginning and end say, where they say any. */
export function withMinutes<Entry extends ActivityChange>(entry: Entry): Entry {
  const { start, end } = entry;
  if (start === null || end === null || end <= start) return entry;
  return { ...entry, minutes: minuteOf(end) - minuteOf(start) };
}

/**
 * What is wrong with an entry, beside its form.
 *
 * @param claimed times of the employee's other entries.
 * @param before the entry as it stands: what is not changed is not asked about again. Days pass and plans change.
 */
export function entryFaults(
  entry: ActivityChange,
  rules: LogRules,
  claimed: readonly ClaimedTime[],
  before?: ActivityChange,
): FieldFault[] {
  const isMoved = before?.date !== entry.date;
  const isRelated = before?.resultId !== entry.resultId || before.indicatorId !== entry.indicatorId;
  return [
    ...(isMoved ? dateFaults(entry, rules) : []),
    ...measureFaults(entry, rules),
    ...overlapFaults(entry, claimed),
    ...(isRelated ? planFaults(entry, rules) : []),
    ...evidenceFaults(entry, rules),
  ];
}

function dateFaults({ date }: ActivityChange, { policy, period, today }: LogRules): FieldFault[] {
  const pointer = '/date';
  const { start, end } = period;
  if (date < start || date > end) return [{ pointer, code: 'outside-period', values: { start, end } }];
  if (date > today) return [{ pointer, code: 'in-the-future' }];
  const earliest = addDays(today, -policy.daysBack);
  return date < earliest ? [{ pointer, code: 'too-far-back', values: { earliest } }] : [];
}

/** A day's work is stated as the policy says; what is stated beside must be possible. */
function measureFaults({ start, end, minutes, quantity }: ActivityChange, { policy }: LogRules): FieldFault[] {
  const hasTimes = policy.entry === 'times' || start !== null || end !== null;
  const missing = [
    ...(hasTimes && start === null ? ['/start'] : []),
    ...(hasTimes && end === null ? ['/end'] : []),
    ...(policy.entry === 'minutes' && minutes === null ? ['/minutes'] : []),
    ...(policy.entry === 'quantity' && quantity === null ? ['/quantity'] : []),
  ];
  const isReversed = start !== null && end !== null && end <= start;
  return [
    ...missing.map((pointer) => ({ pointer, code: 'required' as const })),
    ...(isReversed ? [{ pointer: '/end', code: 'end-not-after-start' as const }] : []),
  ];
}

function overlapFaults({ date, start, end }: ActivityChange, claimed: readonly ClaimedTime[]): FieldFault[] {
  if (start === null || end === null || end <= start) return [];
  const other = claimed.find((time) => time.date === date && time.start < end && start < time.end);
  if (!other) return [];
  const values = { start: other.start, end: other.end, text: other.text };
  return [{ pointer: '/start', code: 'overlaps', values }];
}

function planFaults({ resultId, indicatorId }: ActivityChange, { plan }: LogRules): FieldFault[] {
  const results = plan?.results ?? [];
  const result = results.find(({ id }) => id === resultId);
  if (resultId !== null && !result) return [{ pointer: '/resultId', code: 'unknown-result' }];
  const indicators = (result ? [result] : results).flatMap((one) => one.indicators);
  const isKnown = indicatorId === null || indicators.some(({ id }) => id === indicatorId);
  return isKnown ? [] : [{ pointer: '/indicatorId', code: 'unknown-indicator' }];
}

function evidenceFaults({ evidence }: ActivityChange, { files }: LogRules): FieldFault[] {
  return evidence.flatMap(({ url, fileId }, index): FieldFault[] => {
    const pointer = `/evidence/${index}`;
    if ((url === null) === (fileId === null)) return [{ pointer, code: 'url-or-file' }];
    if (fileId === null) return [];
    const file = files.get(fileId);
    if (!file) return [{ pointer: `${pointer}/fileId`, code: 'unknown-file' }];
    return file.sha256 === null ? [{ pointer: `${pointer}/fileId`, code: 'file-incomplete' }] : [];
  });
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
}
