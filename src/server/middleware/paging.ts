import type { OperationId } from '../../contract/index.js';
import type { Paging } from '../context.js';
import { openCursor, sealCursor } from './cursor.js';

const usualLimit = 50;

/** The page that a list is asked for, and how to answer it. */
export function pagingOf(list: OperationId, secret: string, query: Record<string, unknown>): Paging {
  const { cursor, limit } = query as { cursor?: string; limit?: number };
  return {
    page: { after: cursor === undefined ? undefined : openCursor(secret, list, cursor), limit: limit ?? usualLimit },
    answerPage: ({ items, next }, item) => ({
      items: items.map(item),
      nextCursor: next && sealCursor(secret, list, next),
    }),
  };
}
