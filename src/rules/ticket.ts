/** Signs of ticket numbers and access codes: 31, a prime, for the check; none is mistaken for another (no 0, I, L, O, U). */
export const ticketSigns = '123456789ABCDEFGHJKMNPQRSTVWXYZ';

const length = 8;

/**
 * A ticket number, `7K4M-2Q9D`: seven signs and a check sign. Modulo a prime, with a weight for each place, it finds every
 * single wrong sign and every two that changed places.
 *
 * @param values seven whole numbers from 0 to 30.
 */
export function ticketOf(values: readonly number[]): string {
  const signs = [...values.slice(0, length - 1), checkOf(values)].map((value) => ticketSigns[value] ?? '').join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** A typed ticket number or code as it is kept: capital letters, no blanks or strokes, look-alikes put right. */
export function normalSigns(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');
}

/** A typed ticket number as it is printed, `null` where it cannot be one: too long, an unknown sign, a slip of the pen. */
export function normalTicket(text: string): string | null {
  const signs = normalSigns(text);
  const values = [...signs].map((sign) => ticketSigns.indexOf(sign));
  if (values.length !== length || values.includes(-1) || values.at(-1) !== checkOf(values)) return null;
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

function checkOf(values: readonly number[]): number {
  return values.slice(0, length - 1).reduce((sum, value, place) => sum + value * (place + 1), 0) % ticketSigns.length;
}
