import type { Localize } from '../../controllers/localize.js';
import type { IndicatorProposal } from '../../contract/proposal.js';
import type { forumTexts } from '../../locales/indicator-forum.js';
import { dateIn } from '../../rules/dates.js';

export type Text = Localize<typeof forumTexts>;

const marks: Readonly<Record<string, string>> = { open: 'attention', accepted: 'good', merged: 'good' };

/** The state of a proposal as word and mark: `{ words: 'Sedang dibahas', mark: 'attention' }`. */
export function stateOf(text: Text, { state }: Pick<IndicatorProposal, 'state'>): { words: string; mark: string } {
  return { words: text.known(`state-${state}`) ?? state, mark: marks[state] ?? 'failure' };
}

/** The votes so far, in one phrase. */
export function votesOf(text: Text, { votes }: Pick<IndicatorProposal, 'votes'>): string {
  return text.term('votes', text.format.number(votes.for), text.format.number(votes.against));
}

/** A moment as its date where the agency is. */
export function dayOf(text: Pick<Text, 'format'>, moment: string, timeZone: string): string {
  return text.format.date(dateIn(timeZone, new Date(moment)));
}
