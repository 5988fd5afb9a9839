import { maskNip } from '../../rules/index.js';
import type { EmployeeRow } from './employee-row.js';
import type { Fault } from './report.js';

/** What is known beside the rows that can be read. */
interface Surroundings {
  /** Superior of everyone in the records, by staff number. */
  readonly known: ReadonlyMap<string, string | null>;
  /** Lines of rows that were refused already, by staff number. */
  readonly refused: ReadonlyMap<string, number>;
}

/** The rows whose line of superiors holds, and the faults of the others. */
export interface Sorted {
  readonly accepted: readonly EmployeeRow[];
  readonly faults: readonly Fault[];
}

/**
 * Keeps one row for each staff number: the first. Personnel systems print a person twice who holds two posts; refusing
 * both rows would take their subordinates' superior away.
 */
export function withoutDuplicates(rows: readonly EmployeeRow[]): Sorted {
  const first = new Map<string, number>();
  const accepted: EmployeeRow[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const line = first.get(row.nip);
    if (line === undefined) {
      first.set(row.nip, row.line);
      accepted.push(row);
    } else {
      faults.push({ line: row.line, column: 'NIP', value: maskNip(row.nip), code: 'duplicate-nip', values: { line } });
    }
  }
  return { accepted, faults };
}

/** Refuses rows whose superior is unknown, is the person, or stands under the person. */
export function withSoundSuperiors(rows: readonly EmployeeRow[], { known, refused }: Surroundings): Sorted {
  const faults: Fault[] = [];
  const lines = new Map(refused);
  const open = new Map(rows.map((row) => [row.nip, row]));
  const refuse = (row: EmployeeRow, code: Fault['code'], values?: Fault['values']) => {
    const value = maskNip(row.superiorNip ?? '');
    faults.push({ line: row.line, column: 'NIP ATASAN', value, code, ...(values && { values }) });
    lines.set(row.nip, row.line);
    open.delete(row.nip);
  };

  for (const row of rows) if (row.superiorNip === row.nip) refuse(row, 'own-superior');
  for (const cycle of cyclesIn(open, known)) {
    const text = cycle
      .map((row) => row.line)
      .sort((one, other) => one - other)
      .join(', ');
    for (const row of cycle) refuse(row, 'superior-cycle', { lines: text });
  }
  // A refused superior takes their subordinates along, and those theirs: until a round finds none.
  for (let found = true; found;) {
    found = false;
    for (const row of [...open.values()]) {
      if (row.superiorNip === null || open.has(row.superiorNip) || known.has(row.superiorNip)) continue;
      const line = lines.get(row.superiorNip);
      if (line === undefined) refuse(row, 'unknown-superior');
      else refuse(row, 'superior-refused', { line });
      found = true;
    }
  }
  return { accepted: [...open.values()], faults };
}

/** Rows that are their own superior over one or more steps, each cycle once. Rows of the file override the records. */
function cyclesIn(rows: ReadonlyMap<string, EmployeeRow>, known: ReadonlyMap<string, string | null>): EmployeeRow[][] {
  const done = new Set<string>();
  const cycles: EmployeeRow[][] = [];
  const above = (nip: string) => (rows.has(nip) ? rows.get(nip)?.superiorNip : known.get(nip)) ?? null;
  for (const start of rows.keys()) {
    const path: string[] = [];
    let nip: string | null = start;
    while (nip !== null && !done.has(nip) && !path.includes(nip)) {
      path.push(nip);
      nip = above(nip);
    }
    const entry = nip === null ? -1 : path.indexOf(nip);
    if (entry >= 0) cycles.push(path.slice(entry).flatMap((member) => rows.get(member) ?? []));
    for (const visited of path) done.add(visited);
  }
  return cycles;
}
