import type { CommunityDraw, CommunityReview } from '../../contract/community-review.js';
import { drawFaults } from '../../rules/community-draw.js';

/** What is asked of the server, with what it needs. */
export type CommunityStep =
  | { readonly step: 'nominate' | 'import'; readonly lines: string }
  | ({ readonly step: 'approve' } & CommunityDraw)
  | { readonly step: 'invite' };

/** Why something cannot be sent yet; `field` is the DOM id of the field in the view. */
export interface CommunityFault {
  readonly field: 'nominees' | 'records' | 'file' | 'from-nominees' | 'from-records';
  readonly code: 'lines' | 'file' | 'number' | 'too-large' | 'too-small';
  readonly bound?: number;
}

/** The draw as it is typed. */
export interface TypedDraw {
  readonly fromNominees: string;
  readonly fromRecords: string;
}

const fields = { fromNominees: 'from-nominees', fromRecords: 'from-records' } as const;

/** The people as lines, as they were typed. */
export function linesOf(people: CommunityReview['nominees']): string {
  return people
    .map(({ label, email }) => [label, ...(email === null ? [] : [email])].map(quoted).join(', '))
    .join('\n');
}

/** Twice the fewest where there are so many, because not everybody answers; from those who were named as far as may be. */
export function suggestedDraw({ minimum, records, nominees, isHalved }: CommunityReview): TypedDraw {
  const named = isHalved ? Math.min(Math.floor(nominees.length / 2), minimum, records) : nominees.length;
  const fromNominees = Math.min(named, 2 * minimum);
  const fromRecords = Math.min(records, 2 * minimum - fromNominees);
  return { fromNominees: String(fromNominees), fromRecords: String(fromRecords) };
}

/** The draw, or what stands in its way. The server judges it again, by the same rule. */
export function readDraw(typed: TypedDraw, review: CommunityReview): CommunityDraw | readonly CommunityFault[] {
  const fromNominees = countOf(typed.fromNominees);
  const fromRecords = countOf(typed.fromRecords);
  if (fromNominees === undefined) return [{ field: 'from-nominees', code: 'number' }];
  if (fromRecords === undefined) return [{ field: 'from-records', code: 'number' }];
  const draw = { fromNominees, fromRecords };
  const faults = drawFaults(draw, { ...review, nominees: review.nominees.length });
  return faults.length > 0 ? faults.map(({ field, ...why }) => ({ field: fields[field], ...why })) : draw;
}

function countOf(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}

function quoted(text: string): string {
  return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
