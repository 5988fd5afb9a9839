import { sha256 } from './content-hash.js';

/** The bytes from which a signed copy must begin. */
export interface SignedFrom {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Whether a file is ours with a signature added to it. A signer who follows PAdES leaves every byte of the file as it is and
 * writes the signature behind it (an incremental update; ISO 32000-1, 7.5.6): so it must begin with our bytes, and the signature
 * must cover all of them. Who signed and whether the certificate is good is for the signature's own verifier.
 */
export function isSignedCopy(copy: Uint8Array, ours: SignedFrom): boolean {
  if (copy.byteLength <= ours.size || sha256(copy.subarray(0, ours.size)) !== ours.sha256) return false;
  const added = Buffer.from(copy.subarray(ours.size)).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(added)) return false;
  return [...added.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].some(([, ...numbers]) => {
    const [start, length, next, rest] = numbers.map(Number) as [number, number, number, number];
    return start === 0 && length >= ours.size && next >= length && next + rest <= copy.byteLength;
  });
}
