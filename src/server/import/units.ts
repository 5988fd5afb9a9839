import type { EmployeeRow } from './employee-row.js';
import type { Fault } from './report.js';

/** A unit of the file. Known by its place in the tree: two agencies may each have a "Sekretariat". */
export interface UnitNode {
  /** Names from the top down. */
  readonly path: readonly string[];
  readonly name: string;
}

/** The units of the file, top first, the unit of every row, and the rows whose unit has no certain place. */
export interface UnitTree {
  readonly units: readonly UnitNode[];
  readonly unitOf: ReadonlyMap<EmployeeRow, UnitNode>;
  readonly faults: readonly Fault[];
}

/** A key for a place in the tree. */
export const keyOf = (path: readonly string[]) => path.join('\u0000');

/**
 * Builds the tree of units from the columns UNIT KERJA and UNIT INDUK. The file names the unit above, not its place: the
 * name must lead to one place only.
 */
export function unitTree(rows: readonly EmployeeRow[]): UnitTree {
  const parents = new Map<string, Set<string>>();
  for (const { unit, parentUnit } of rows) {
    parents.set(unit, (parents.get(unit) ?? new Set()).add(parentUnit));
  }
  const units = new Map<string, UnitNode>();
  const unitOf = new Map<EmployeeRow, UnitNode>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const path = pathTo(row.parentUnit, parents, [row.unit]);
    if (typeof path === 'string') {
      faults.push({ line: row.line, column: 'UNIT INDUK', value: row.parentUnit, code: path });
      continue;
    }
    for (let depth = 1; depth <= path.length; depth++) {
      const place = path.slice(0, depth);
      if (!units.has(keyOf(place))) units.set(keyOf(place), { path: place, name: path[depth - 1] as string });
    }
    unitOf.set(row, units.get(keyOf(path)) as UnitNode);
  }
  const topFirst = [...units.values()].sort((one, other) => one.path.length - other.path.length);
  return { units: topFirst, unitOf, faults };
}

function pathTo(
  name: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  below: readonly string[],
): readonly string[] | 'unit-cycle' | 'ambiguous-parent-unit' {
  if (name === '') return below;
  if (below.includes(name)) return 'unit-cycle';
  const above = [...(parents.get(name) ?? [''])];
  if (above.length > 1) return 'ambiguous-parent-unit';
  return pathTo(above[0] as string, parents, [name, ...below]);
}

/**
 * Who heads each unit, by staff number. No column says so. Of the people in the unit who hold a structural post or one
 * called "Kepala …", it is the one whose superior is not in the unit; where that leaves two, the one to whom more people
 * of the unit and of the units below report. Else nobody: a wrong head would answer for strangers.
 */
export function headsOf(tree: UnitTree): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const unit of tree.units) {
    const members = [...tree.unitOf].flatMap(([row, place]) => (place === unit ? [row] : []));
    const own = new Set(members.map((row) => row.nip));
    const candidates = members
      .filter((row) => mayHead(row) && !(row.superiorNip !== null && own.has(row.superiorNip)))
      .map((row) => ({ nip: row.nip, reports: reportsWithin(unit, row.nip, tree) }))
      .sort((one, other) => other.reports - one.reports);
    const [first, second] = candidates;
    if (first && (!second || first.reports > second.reports)) heads.set(keyOf(unit.path), first.nip);
  }
  return heads;
}

function mayHead({ positionType, position }: EmployeeRow): boolean {
  return (positionType !== 'functional' && positionType !== 'pelaksana') || /^kepala\s/i.test(position);
}

function reportsWithin(unit: UnitNode, nip: string, { unitOf }: UnitTree): number {
  const isWithin = ({ path }: UnitNode) => keyOf(path.slice(0, unit.path.length)) === keyOf(unit.path);
  return [...unitOf].filter(([row, place]) => row.superiorNip === nip && isWithin(place)).length;
}
