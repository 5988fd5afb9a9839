import { randomUUID } from 'node:crypto';
import type { CommunityInvitations, PublicAnswer } from '../../src/contract/index.js';
import { outsideQuestions } from '../../src/rules/index.js';
import type { Answer, ApiCaller } from './api-caller.js';
import type { ExampleWalk } from './example-walk.js';

/** Lines of so many people whom the service has served. */
export function servedLines(count: number, title = 'Kepala SDN'): string {
  const lines = Array.from({ length: count }, (_, index) => `${title} ${index + 1}, sdn${index + 1}@sekolah.example`);
  return ['nama,surel', ...lines].join('\n');
}

/** What one person from outside answers: these scores, question by question. */
export function outsideAnswer(scores: readonly (number | null)[], comment = ''): PublicAnswer {
  return {
    ballot: randomUUID(),
    scores: outsideQuestions.map(({ key }, index) => ({ question: key, score: scores[index] ?? null })),
    additional: [],
    comment,
    respondent: [],
    proof: { presenceCode: null, counterKey: null },
    filledAt: '2026-06-16T03:00:00Z',
  };
}

/** So many people from the records of the service are drawn and agreed to, by the HR agency. */
export async function drawOutsiders(api: ApiCaller, walk: ExampleWalk, count: number): Promise<void> {
  const officer = { ...walk.as('officer'), params: walk.params };
  await api.change('communityReviews.import', { ...officer, body: { lines: servedLines(count + 3) } });
  await api.change('communityReviews.approve', { ...officer, body: { fromNominees: 0, fromRecords: count } });
}

/** Invites those who are agreed to, once the round is open. */
export async function inviteOutsiders(api: ApiCaller, walk: ExampleWalk): Promise<CommunityInvitations> {
  const officer = { ...walk.as('officer'), params: walk.params };
  const { etag } = await api.ok('communityReviews.get', officer);
  return api.ok('communityReviews.invite', { ...officer, etag });
}

/** Sends an answer with an invitation. */
export function sendOutside(api: ApiCaller, formCode: string, body: unknown, key?: string): Promise<Answer> {
  return api.call('publicForms.answer', { params: { formCode }, body, ...(key !== undefined && { key }) });
}
