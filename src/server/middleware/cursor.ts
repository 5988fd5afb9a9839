import { createHmac } from 'node:crypto';
import { refuseFields } from '../problem-error.js';
import type { CursorValue } from '../store/paging.js';

/**
 * Cursors are opaque and sealed: what comes back is what we gave, for the list we gave it for, so that a made-up one never
 * reaches a query.
 */
export function sealCursor(secret: string, list: string, values: readonly CursorValue[]): string {
  const text = JSON.stringify(values);
  return Buffer.from(`${seal(secret, list, text)}${text}`).toString('base64url');
}

/** @throws {ProblemError} `invalid-fields` for a cursor that is not from this list. */
export function openCursor(secret: string, list: string, cursor: string): readonly CursorValue[] {
  const content = Buffer.from(cursor, 'base64url').toString();
  const text = content.slice(sealLength);
  if (content.slice(0, sealLength) !== seal(secret, list, text)) {
    refuseFields([{ pointer: 'query:cursor', code: 'invalid-cursor' }]);
  }
  return JSON.parse(text) as CursorValue[];
}

const sealLength = 16;

function seal(secret: string, list: string, text: string): string {
  return createHmac('sha256', secret).update(`${list} ${text}`).digest('base64url').slice(0, sealLength);
}
