import type { ServedPerson } from '../../contract/index.js';
import { splitRows } from '../import/table.js';
import { type FieldFault, refuseFields } from '../problem-error.js';

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;
const headings = /^(e-?mail|surel|alamat surel|alamat e-?mail)$/i;
const most = 5000;

/**
 * Reads lines of people: label, and e-mail address or nothing. Nobody is in the answer twice: not by the same address, nor by the
 * same label without one.
 *
 * @throws {ProblemError} `invalid-fields` that names the line which cannot be read.
 */
export function readServedPeople(lines: string): ServedPerson[] {
  const rows = splitRows(lines);
  if ('code' in rows) return refuse(rows.line);
  const people = new Map<string, ServedPerson>();
  for (const [index, { line, cells }] of rows.entries()) {
    const [label = '', email = '', ...rest] = cells;
    if (index === 0 && headings.test(email)) continue;
    const isRight = label !== '' && label.length <= 500 && email.length <= 254 && rest.every((cell) => cell === '');
    if (!isRight || (email !== '' && !address.test(email))) refuse(line);
    const person = { label, email: email === '' ? null : email };
    if (!people.has(keyOf(person))) people.set(keyOf(person), person);
  }
  if (people.size > most) refuseFields([{ pointer: '/lines', code: 'too-many', values: { maximum: most } }]);
  return [...people.values()];
}

/** Tells people apart. */
export function keyOf({ label, email }: ServedPerson): string {
  return (email ?? ` ${label.replace(/\s+/g, ' ')}`).toLowerCase();
}

function refuse(line: number): never {
  const fault: FieldFault = { pointer: '/lines', code: 'wrong-line', values: { line } };
  refuseFields([fault]);
  throw new Error('A fault was not refused.');
}
