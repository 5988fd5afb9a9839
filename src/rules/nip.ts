import { isDate } from './dates.js';

/** What can be wrong with a staff number. */
export const nipProblems = [
  'empty',
  'not-digits',
  /** Nine digits: a number from before 2007, kept in history only (IDN-4). */
  'old-number',
  'wrong-length',
  'birth-date',
  'appointment',
  'too-young',
  'sex',
  'serial',
] as const;
export type NipProblem = (typeof nipProblems)[number];

/** A staff number (*NIP*) taken apart. */
export interface ParsedNip {
  readonly ok: true;
  /** 18 digits without spaces. */
  readonly nip: string;
  /** By the shape of digits 13–14; "21 and more is PPPK" is not confirmed (IDN-2). */
  readonly kind: 'pns' | 'pppk';
  /** `1990-01-31` */
  readonly birthDate: string;
  /** `2015-03`; the year alone (`2022`) for PPPK, whose number holds no month. */
  readonly appointment: string;
  readonly sex: 'male' | 'female';
  /** Counts people whose first 15 digits are the same, from 1. */
  readonly serial: number;
}

/**
 * Reads a staff number as people write it, with or without spaces (IDN-1 to IDN-4; Perka BKN 22/2007 and 43/2007). The
 * date of birth is taken as it stands: adding 40 to the day for women belongs to the NIK, not here.
 */
export function parseNip(text: string): ParsedNip | { readonly ok: false; readonly code: NipProblem } {
  // Zero-width characters come along when a number is copied from a web page.
  const nip = text.replace(/[\s\u200b\u2060]/g, '');
  const fail = (code: NipProblem) => ({ ok: false, code }) as const;
  if (nip === '') return fail('empty');
  if (!/^[0-9]+$/.test(nip)) return fail('not-digits');
  if (nip.length === 9) return fail('old-number');
  if (nip.length !== 18) return fail('wrong-length');

  const birthDate = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  if (birthDate < '1900' || !isDate(birthDate)) return fail('birth-date');

  const year = nip.slice(8, 12);
  const code = Number(nip.slice(12, 14));
  const kind = code >= 1 && code <= 12 ? 'pns' : code >= 21 ? 'pppk' : null;
  if (kind === null) return fail('appointment');
  const appointment = kind === 'pns' ? `${year}-${nip.slice(12, 14)}` : year;
  if (!isGrownUp(birthDate, appointment)) return fail('too-young');

  const sex = { 1: 'male', 2: 'female' }[nip.slice(14, 15)] as 'male' | 'female' | undefined;
  if (!sex) return fail('sex');
  const serial = Number(nip.slice(15));
  if (serial === 0) return fail('serial');
  return { ok: true, nip, kind, birthDate, appointment, sex, serial };
}

/** Hides a staff number but for its serial: the rest tells birth date and sex (IDN-5). */
export function maskNip(nip: string): string {
  const digits = nip.replace(/[\s\u200b\u2060]/g, '');
  return (
    '*'.repeat(Math.max(0, digits.length - 3)) + (digits.length > 3 ? digits.slice(-3) : '*'.repeat(digits.length))
  );
}

/** Whether the 18th birthday falls into the month (PNS) or year (PPPK) of appointment, or before (IDN-3). */
function isGrownUp(birthDate: string, appointment: string): boolean {
  const grownUp = String(Number(birthDate.slice(0, 4)) + 18) + birthDate.slice(4);
  return grownUp.slice(0, appointment.length) <= appointment;
}
