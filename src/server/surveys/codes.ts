import { createHash, createHmac } from 'node:crypto';

/** Without vowels, so that no code is a word, and without what is read as something else: 0 and O, 1, I and L. */
export const codeAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** Characters of codes and keys: one that many type, one that opens one answer, one that stays on a tablet. */
export const codeLengths = { survey: 8, invitation: 16, counterKey: 24 } as const;

/** A code that nobody can foresee. */
export function makeCode(length: number, makeRandom: () => number): string {
  return Array.from({ length }, () => codeAlphabet[Math.floor(makeRandom() * codeAlphabet.length)]).join('');
}

/** A code as it is kept, from what somebody typed or scanned: without regard to case, spaces and dashes. */
export function normalCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '');
}

/** What is kept of a code or key that must not be read back. They are long and random, so that a plain hash is enough. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * Under which id a ballot is kept. The ballot's own number stays with the respondent: whoever reads the database cannot
 * tell from it which device sent an answer, nor whose receipt it is.
 *
 * @param recordId the survey, or the appraisal whose round it is.
 */
export function ballotId(recordId: string, ballot: string): string {
  return hashOf(`ballot ${recordId} ${ballot}`);
}

/** The receipt of a ballot: the same whenever it comes again, and no way back to the answer. */
export function receiptOf(recordId: string, ballot: string): string {
  const bytes = createHash('sha256').update(`receipt ${recordId} ${ballot}`).digest();
  const code = Array.from(bytes.subarray(0, 8), (byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The six digits that the counter shows in a stretch of time. */
export function presenceCodeOf(secret: string, step: number): string {
  const bytes = createHmac('sha256', secret).update(String(step)).digest();
  return String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
