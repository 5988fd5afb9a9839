import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const length = 32;

/** A secret nobody can guess: 32 random bytes as base64url. */
export function makeSecret(): string {
  return randomBytes(length).toString('base64url');
}

/** What is kept of a client's secret: salt and scrypt hash. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, length);
  return `${salt.toString('base64url')}.${hash.toString('base64url')}`;
}

/** Whether the secret is the one that was hashed; takes as long for a wrong one. */
export async function matchesSecret(secret: string, stored: string): Promise<boolean> {
  const [salt = '', hash = ''] = stored.split('.');
  const actual = await derive(secret, Buffer.from(salt, 'base64url'), length);
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === length && timingSafeEqual(actual, expected);
}

/** The key of one person's drafts: 32 bytes, base64url. The same for every session of that person. */
export function draftKeyOf(draftSecret: string, employeeId: string): string {
  return createHmac('sha256', draftSecret).update(employeeId).digest('base64url');
}
