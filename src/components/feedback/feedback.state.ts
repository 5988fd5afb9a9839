import type { Feedback, FeedbackChange } from '../../contract/feedback.js';
import { isWebAddress } from '../../templates/evidence.js';

/**
 * Feedback as it is being written. `tone` and the subject are empty until they are chosen: nothing about a colleague is ever
 * preselected.
 */
export interface FeedbackDraft {
  readonly about: FeedbackChange['about'] | null;
  readonly tone: FeedbackChange['tone'] | null;
  readonly text: string;
  readonly evidence: readonly { readonly label: string; readonly url: string }[];
  readonly asTeamLead: boolean;
}

/** A field that keeps feedback from being given. */
export type FeedbackFault = 'about' | 'tone' | 'text' | 'evidence';

export const emptyDraft: FeedbackDraft = { about: null, tone: null, text: '', evidence: [], asTeamLead: false };

/** The working copy of a stored draft. */
export function draftOf(stored: Feedback): FeedbackDraft {
  const { about, tone, text, evidence, source } = stored;
  return {
    about: about,
    tone: tone as FeedbackChange['tone'],
    text,
    evidence,
    asTeamLead: source === 'team-lead',
  };
}

/** What stands in the way of giving it, in the order of the form. */
export function faultsOf({ about, tone, text, evidence }: FeedbackDraft): FeedbackFault[] {
  const isWhole = evidence.every(({ label, url }) => label.trim() !== '' && isWebAddress(url));
  return [
    ...(about ? [] : ['about' as const]),
    ...(tone ? [] : ['tone' as const]),
    ...(text.trim() ? [] : ['text' as const]),
    ...(isWhole ? [] : ['evidence' as const]),
  ];
}

/** What is sent; a draft that says nothing of subject or tone yet is filed as general and confirming. */
export function changeOf({ about, tone, text, evidence, asTeamLead }: FeedbackDraft): FeedbackChange {
  return {
    about: about ?? { kind: 'general', id: '' },
    tone: tone ?? 'positive',
    text,
    evidence: evidence.filter(({ label, url }) => label.trim() !== '' && isWebAddress(url)),
    asTeamLead,
  };
}
