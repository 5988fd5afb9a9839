import { namesSomebody } from '../../rules/index.js';
import type { Database } from '../store/database.js';
import { listNames } from '../store/employees.js';
import type { FieldFault } from '../problem-error.js';

/**
 * A fault for every text that everybody will read and that names an employee of the agency, or one of these people, or leads to
 * somebody by a number or an address. It catches slips; the officer remains responsible for the words.
 */
export async function nameFaults(
  db: Database,
  agencyId: string,
  texts: Readonly<Record<string, string>>,
  others: readonly (string | null)[] = [],
): Promise<FieldFault[]> {
  const names = [...(await listNames(db, agencyId)), ...others.filter((name) => name !== null)];
  return Object.entries(texts)
    .filter(([, text]) => namesSomebody(text, names))
    .map(([pointer]) => ({ pointer, code: 'names-somebody' }));
}
