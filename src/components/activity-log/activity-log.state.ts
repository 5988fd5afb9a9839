import type { ActivityMonth } from '../../contract/activity.js';
import type { Policy } from '../../contract/policy.js';
import type { AsnError } from '../../client/index.js';
import { dateIn } from '../../rules/dates.js';
import { blankEntry, type Fault, type LogRules, minutesBetween, readTime, type WrittenEntry } from './written-entry.js';

/** What is known of a log whatever the month. */
export interface LogRecord {
  readonly appraisalId: string;
  /** Whose log it is. */
  readonly name: string;
  /** Who verifies it, `null` where nobody is named. */
  readonly appraiser: string | null;
  /** Whether the reader writes it. */
  readonly own: boolean;
  readonly rules: LogRules;
  readonly evidence: Policy['activityLog']['evidence'];
}

/** A month of it. */
export type MonthState =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly error: AsnError }
  | { readonly type: 'ready'; readonly summary: ActivityMonth };

/** A row that was pasted, copied, or refused by the server, until it is right and sent. */
export interface Row {
  readonly entry: WrittenEntry;
  /** What the server has refused of it; a field that is changed is asked about anew. */
  readonly refused: readonly Fault[];
}

/** What a person is writing. Kept on the device as they type. */
export interface Working {
  readonly entry: WrittenEntry;
  /** Where an entry is being changed: its version on the server, or the entry of the outbox it still waits in. */
  readonly editing?: { readonly etag?: string; readonly outboxIds: readonly string[] };
  readonly rows: readonly Row[];
  /** Rows of the last pasting that were too many. */
  readonly leftOut: number;
}

/** A file on its way to the server. */
export interface Upload {
  /** Made here; the server's id comes with the first answer. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: 'running' | 'paused' | 'stopped' | 'complete' | 'refused';
  /** Id on the server, once it is complete. */
  readonly fileId: string | null;
  /** Why it was refused. */
  readonly reason?: 'type' | 'size' | { readonly detail: string };
}

/** What waits on this device. */
export interface Waiting {
  readonly count: number;
  readonly durable: boolean;
  readonly hindrance: 'connection' | 'authentication' | 'server' | 'other-person' | undefined;
}

/** A working copy with nothing in it. */
export function nothingWritten(id: string, date: string): Working {
  return { entry: blankEntry(id, date), rows: [], leftOut: 0 };
}

/** The date in a zone, now. */
export function todayIn(timeZone: string, now = new Date()): string {
  return dateIn(timeZone, now);
}

/** Minutes that the times of the form say, or nothing. */
export function understoodMinutes({ start, end }: WrittenEntry): number | undefined {
  return readTime(start) && readTime(end) ? minutesBetween(start, end) : undefined;
}
