import { createHash } from 'node:crypto';
import type { DocumentModel } from './model.js';

/**
 * The hash by which a copy is checked: SHA-256 of the canonical JSON of what the document says, in 64 hexadecimal digits. The
 * moment of printing is not in it.
 */
export function contentHash(model: DocumentModel): string {
  return sha256(canonicalJson(model));
}

/** SHA-256 in hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** JSON with the keys of every object in order and nothing between tokens, so that equal values are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
      : inner,
  );
}

/** `1a2b 3c4d …`: a hash as people read it aloud. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}
