import type { FieldError, NewActivities, Problem, RecordedActivities } from '../../contract/index.js';
import { problemTypeUri } from '../../contract/problem-types.js';
import type { Command } from './command.js';

/** What stays of a write that was done in part: the rest of its input, and why it was not taken. */
export interface Remainder {
  readonly input: Command['input'];
  readonly problem: Problem;
}

/**
 * Some writes take many things, each for itself, and are answered 2xx with some of them refused. Those must stay with the
 * person. Pointers lead into the rest: `/entries/0/date`.
 */
export function remainderOf({ operation, input }: Command, answer: unknown): Remainder | undefined {
  if (operation !== 'activities.record') return undefined;
  const { refused } = answer as RecordedActivities;
  if (!refused?.length) return undefined;
  const { entries } = input['body'] as NewActivities;
  const errors = refused.flatMap((refusal, place): FieldError[] =>
    refusal.errors.map((error) => ({ ...error, pointer: `/entries/${place}${error.pointer}` })),
  );
  const problem: Problem = {
    type: problemTypeUri('invalid-fields'),
    title: errors[0]?.detail ?? '',
    status: 422,
    errors,
  };
  return { input: { ...input, body: { entries: refused.map(({ index }) => entries[index]) } }, problem };
}
