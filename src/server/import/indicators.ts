import { and, eq } from 'drizzle-orm';
import type { LibraryRow } from '../store/library.js';
import type { Store } from '../store/open.js';
import { differs, inBatches } from '../store/rows.js';
import { libraryIndicators } from '../store/schema.js';
import type { ImportOptions } from './employees.js';
import { indicatorColumns, type IndicatorRow, readIndicator } from './indicator-row.js';
import { numberReader } from './numbers.js';
import { brokenReport, type Counts, type Fault, type ImportReport, report } from './report.js';
import { plain, readTable } from './table.js';
import { importWork, type Work } from './work.js';

/**
 * Takes over an indicator library. An entry is known by its unit, position, result and name; what else the file says of it
 * replaces what was there, for plans keep what they took over. What the forum has decided stands: an entry that it made or
 * replaced is left as it is. Entries that are not in the file stay. As with employees: refused rows are named and the others
 * go in; a file that is damaged half-way changes nothing; a second import changes nothing.
 */
export async function importIndicators(store: Store, bytes: Uint8Array, options: ImportOptions): Promise<ImportReport> {
  const { agency, dryRun = false, language = 'id' } = options;
  const table = readTable(bytes, indicatorColumns);
  if ('code' in table) return brokenReport(table, dryRun, language);

  const faults: Fault[] = table.uneven.map(({ line, ...values }) => {
    return { line, column: null, value: '', code: 'wrong-column-count', values };
  });
  const readNumber = numberReader(table.rows.flatMap((row) => [row.cell('TARGET'), row.cell('TARGET ATAS')]));
  const readable = table.rows.flatMap((row) => {
    const indicator = readIndicator(row, readNumber);
    if (!Array.isArray(indicator)) return [indicator];
    faults.push(...indicator);
    return [];
  });
  const accepted = withoutRepeats(readable, faults);

  const operation = 'import.indicators';
  const counts = await importWork(store, { agency, dryRun, operation }, (work) => writeLibrary(work, accepted));
  return report({ rows: table.rows.length + table.uneven.length, ...counts }, faults, dryRun, language);
}

/** Brings the library in step with the accepted rows. Entries that the file does not name, or the forum has decided on, stay. */
export async function writeLibrary(
  { db, agency, makeId }: Omit<Work, 'note'>,
  rows: ReadonlyArray<Omit<IndicatorRow, 'line'>>,
): Promise<Counts> {
  const present = await db.select().from(libraryIndicators).where(eq(libraryIndicators.agencyId, agency));
  const known = new Map(present.map((record) => [keyOf(record), record]));
  const wanted = rows.map((row): LibraryRow => {
    const before = known.get(keyOf(row));
    if (before && (before.proposalId !== null || before.replacedById !== null)) return before;
    const { unit, position, workResult, name, aspects, direction, target, measureUnit, note } = row;
    const fresh = { agencyId: agency, id: makeId(), version: 1, replacedById: null, proposalId: null };
    return { ...(before ?? fresh), unit, position, workResult, name, aspects, direction, target, measureUnit, note };
  });
  const created = wanted.filter((record) => !known.has(keyOf(record)));
  const updated = wanted.filter((record) => differs(record, known.get(keyOf(record))));
  await inBatches(created, (batch) => db.insert(libraryIndicators).values(batch));
  for (const record of updated) {
    const isThis = and(eq(libraryIndicators.agencyId, agency), eq(libraryIndicators.id, record.id));
    await db.update(libraryIndicators).set(record).where(isThis);
  }
  return {
    created: created.length,
    updated: updated.length,
    unchanged: wanted.length - created.length - updated.length,
  };
}

function withoutRepeats(rows: readonly IndicatorRow[], faults: Fault[]): IndicatorRow[] {
  const first = new Map<string, number>();
  return rows.filter((row) => {
    const line = first.get(keyOf(row));
    first.set(keyOf(row), line ?? row.line);
    if (line === undefined) return true;
    faults.push({
      line: row.line,
      column: 'INDIKATOR',
      value: row.name,
      code: 'duplicate-indicator',
      values: { line },
    });
    return false;
  });
}

function keyOf({
  unit,
  position,
  workResult,
  name,
}: Pick<LibraryRow, 'unit' | 'position' | 'workResult' | 'name'>): string {
  return [unit, position, workResult, name].map(plain).join('\u0000');
}
