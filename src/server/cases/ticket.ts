import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { normalSigns, ticketOf, ticketSigns } from '../../rules/index.js';

/** Signs of an access code: 79 bits, more than anybody can try. */
const codeLength = 16;

/**
 * The ticket number of a request that sends a case; the next one with each attempt, where another case has it already.
 *
 * @param seed what belongs to the request and its repetitions alone.
 */
export function ticketFor(seed: string, attempt: number): string {
  return ticketOf(valuesFrom(`ticket ${attempt}`, seed, 7));
}

/** The access code that goes with the ticket: `XXXX-XXXX-XXXX-XXXX`. */
export function accessCodeOf(seed: string, ticket: string): string {
  const signs = valuesFrom(`access ${ticket}`, seed, codeLength).map((value) => ticketSigns[value] ?? '');
  return (signs.join('').match(/.{4}/g) ?? []).join('-');
}

/** What is kept of an access code. It is no word that a person chose, so that one round of hashing is enough. */
export function accessHashOf(ticket: string, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify([ticket, normalSigns(code)]))
    .digest('base64url');
}

/** Whether the code opens the ticket; takes as long for a wrong one. */
export function opensTicket({ ticket, accessHash }: { ticket: string; accessHash: string }, code: string): boolean {
  const given = Buffer.from(accessHashOf(ticket, code));
  const kept = Buffer.from(accessHash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** Whole numbers below 31, each as likely as the others: bytes from 248 up are left out. */
function valuesFrom(purpose: string, seed: string, count: number): number[] {
  const values: number[] = [];
  for (let block = 0; values.length < count; block += 1) {
    const bytes = createHmac('sha256', seed).update(`${purpose} ${block}`).digest();
    for (const byte of bytes) if (byte < 248) values.push(byte % ticketSigns.length);
  }
  return values.slice(0, count);
}
