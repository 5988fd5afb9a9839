import type { Store } from '../store/open.js';
import { type EmployeeRow, employeeColumns, readEmployee } from './employee-row.js';
import type { Language } from './messages.js';
import { brokenReport, type Fault, type ImportReport, report } from './report.js';
import { readSuperiors, writeStaff } from './staff.js';
import { withoutDuplicates, withSoundSuperiors } from './superiors.js';
import { readTable } from './table.js';
import { type UnitTree, unitTree } from './units.js';
import { importWork } from './work.js';

export interface ImportOptions {
  /** Id of the agency whose records the file is for. */
  readonly agency: string;
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
  /** Language of the reasons; Indonesian unless told. */
  readonly language?: Language;
}

/**
 * Takes over employees, units and superiors from an export of a personnel system (SIMPEG, SIASN). A row that cannot be right
 * is refused and named; the others go in, in one transaction. A file that is damaged half-way changes nothing. Importing a
 * file twice changes nothing the second time; people who are not in the file stay as they are.
 *
 * Where a superior changes, the appraisals of the open year whose plan is not agreed yet go to the new one.
 */
export async function importEmployees(store: Store, bytes: Uint8Array, options: ImportOptions): Promise<ImportReport> {
  const { agency, dryRun = false, language = 'id' } = options;
  const table = readTable(bytes, employeeColumns);
  if ('code' in table) return brokenReport(table, dryRun, language);

  const faults: Fault[] = table.uneven.map(({ line, ...values }) => {
    return { line, column: null, value: '', code: 'wrong-column-count', values };
  });
  const refusedLines = new Map<string, number>();
  const readable = table.rows.flatMap((row) => {
    const employee = readEmployee(row);
    if (!Array.isArray(employee)) return [employee];
    faults.push(...employee);
    refusedLines.set(row.cell('NIP').replace(/\s/g, ''), row.line);
    return [];
  });

  const operation = 'import.employees';
  const counts = await importWork(store, { agency, dryRun, operation }, async (work) => {
    const { accepted, tree } = sift(readable, refusedLines, await readSuperiors(work.db, agency), faults);
    return writeStaff(work, accepted, tree);
  });
  return report({ rows: table.rows.length + table.uneven.length, ...counts }, faults, dryRun, language);
}

/** The rows that fit each other and the records; the faults of the others join the list. */
function sift(
  rows: readonly EmployeeRow[],
  refused: Map<string, number>,
  known: ReadonlyMap<string, string | null>,
  faults: Fault[],
): { accepted: readonly EmployeeRow[]; tree: UnitTree } {
  const single = withoutDuplicates(rows);
  const placed = unitTree(single.accepted);
  const withPlace = single.accepted.filter((row) => placed.unitOf.has(row) || void refused.set(row.nip, row.line));
  const { accepted, faults: wrongSuperiors } = withSoundSuperiors(withPlace, { known, refused });
  faults.push(...single.faults, ...placed.faults, ...wrongSuperiors);
  // The tree again, of accepted rows alone: a refused row must not leave its unit behind.
  return { accepted, tree: unitTree(accepted) };
}
