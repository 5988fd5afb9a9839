import type { Activity, ActivityChange, NewActivity } from '../../contract/activity.js';
import type { Problem } from '../../contract/problems.js';
import type { OutboxEntry } from '../../controllers/outbox.js';

/** An entry as a person sees it: as the server has it, with what waits on this device on top. */
export interface ShownEntry extends ActivityChange {
  readonly id: string;
  /** `unsent` where something about it waits on this device. */
  readonly state: Activity['state'] | 'unsent';
  readonly verificationNote: string;
  readonly verifiedBy: string | null;
  /** Version on the server; `undefined` for one that is not there yet. */
  readonly etag: string | undefined;
  /** What may be done now. */
  readonly actions: readonly string[];
  /** Entries of the outbox that concern it. */
  readonly outboxIds: readonly string[];
}

/** Something that was sent and came back: the person decides what becomes of it. */
export interface CameBack {
  readonly outboxId: string;
  readonly action: 'record' | 'change' | 'remove';
  readonly state: Exclude<OutboxEntry['state'], 'waiting'>;
  /** What was to be recorded, or how it was to be changed. */
  readonly entries: readonly NewActivity[];
  readonly problem: Problem | undefined;
}

/** The entries of a log as the server has them. Newest day first. */
export function entriesOnServer(activities: readonly Activity[]): ShownEntry[] {
  return activities.map(fromServer).sort(newestFirst);
}

function fromServer({ etag, allowedActions, verifiedBy, ...activity }: Activity): ShownEntry {
  return { ...activity, etag, actions: allowedActions, verifiedBy: verifiedBy?.name ?? null, outboxIds: [] };
}

export function newestFirst(one: ShownEntry, other: ShownEntry): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return (one.start ?? '').localeCompare(other.start ?? '');
}
