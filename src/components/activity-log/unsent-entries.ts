import type { Activity, ActivityChange, NewActivity } from '../../contract/activity.js';
import type { OutboxEntry } from '../../controllers/outbox.js';
import { type CameBack, entriesOnServer, newestFirst, type ShownEntry } from './shown-entry.js';

interface RecordInput {
  readonly appraisalId: string;
  readonly body: { readonly entries: readonly NewActivity[] };
}

interface ChangeInput {
  readonly appraisalId: string;
  readonly activityId: string;
  readonly body: ActivityChange;
}

/** The entries of a log: those on the server, changed and completed by what still waits here. Newest day first. */
export function shownEntries(
  activities: readonly Activity[],
  outbox: readonly OutboxEntry[],
  appraisalId: string,
): ShownEntry[] {
  const shown = new Map(entriesOnServer(activities).map((entry) => [entry.id, entry]));
  for (const waiting of outbox) {
    if (waiting.state !== 'waiting' || appraisalOf(waiting) !== appraisalId) continue;
    if (waiting.operation === 'activities.record') {
      for (const entry of recorded(waiting)) if (!shown.has(entry.id)) shown.set(entry.id, unsent(entry, waiting.id));
    }
    if (waiting.operation === 'activities.change') applyChange(shown, waiting);
    if (waiting.operation === 'activities.remove') shown.delete(String(waiting.input['activityId']));
  }
  return [...shown.values()].sort(newestFirst);
}

/** What came back from the server, or waited too long. */
export function cameBack(outbox: readonly OutboxEntry[], appraisalId: string): CameBack[] {
  return outbox.flatMap((entry): CameBack[] => {
    const { id, operation, state, problem } = entry;
    const [group, action] = operation.split('.') as [string, CameBack['action']];
    if (state === 'waiting' || group !== 'activities' || appraisalOf(entry) !== appraisalId) return [];
    return [{ outboxId: id, action, state, problem, entries: entriesOf(entry) }];
  });
}

/** How many entries of the log wait on this device. */
export function countUnsentEntries(outbox: readonly OutboxEntry[], appraisalId: string): number {
  return outbox
    .filter((entry) => entry.state === 'waiting' && appraisalOf(entry) === appraisalId)
    .reduce((count, entry) => count + Math.max(1, entriesOf(entry).length), 0);
}

function entriesOf(entry: OutboxEntry): readonly NewActivity[] {
  if (entry.operation === 'activities.record') return recorded(entry);
  if (entry.operation !== 'activities.change') return [];
  const { activityId, body } = entry.input as unknown as ChangeInput;
  return [{ id: activityId, ...body }];
}

function recorded({ input }: OutboxEntry): readonly NewActivity[] {
  return (input as unknown as RecordInput).body.entries;
}

function appraisalOf({ input }: OutboxEntry): unknown {
  return input['appraisalId'];
}

function applyChange(shown: Map<string, ShownEntry>, { id, input }: OutboxEntry) {
  const { activityId, body } = input as unknown as ChangeInput;
  const before = shown.get(activityId);
  if (!before) return;
  shown.set(activityId, { ...before, ...body, state: 'unsent', outboxIds: [...before.outboxIds, id] });
}

function unsent(entry: NewActivity, outboxId: string): ShownEntry {
  const standing = { state: 'unsent', verificationNote: '', verifiedBy: null, etag: undefined } as const;
  return { ...entry, ...standing, actions: ['edit', 'remove'], outboxIds: [outboxId] };
}
