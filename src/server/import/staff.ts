import { and, eq } from 'drizzle-orm';
import type { Database } from '../store/database.js';
import { type EmployeeRecord, upsertEmployees } from '../store/employees.js';
import { differs, inBatches } from '../store/rows.js';
import { employees, units } from '../store/schema.js';
import { followSuperiors } from '../store/superiors.js';
import { setUnitHeads, type UnitRow } from '../store/units.js';
import type { EmployeeRow } from './employee-row.js';
import { planFormOf, planningAppliesTo } from './ranks.js';
import type { Counts } from './report.js';
import { headsOf, keyOf, type UnitTree } from './units.js';
import type { Work } from './work.js';

/** Superior by staff number, of everyone in the records who has a number. */
export async function readSuperiors(db: Database, agency: string): Promise<ReadonlyMap<string, string | null>> {
  const { id, nip, superiorId } = employees;
  const people = await db.select({ id, nip, superiorId }).from(employees).where(eq(employees.agencyId, agency));
  const nipOf = new Map(people.map((person) => [person.id, person.nip]));
  const superiorOf = (person: (typeof people)[number]) => (person.superiorId && nipOf.get(person.superiorId)) || null;
  return new Map(people.flatMap((person) => (person.nip === null ? [] : [[person.nip, superiorOf(person)]])));
}

/**
 * Brings units and employees in step with the accepted rows, and open appraisals with their superiors. People and units that
 * the file does not name stay.
 */
export async function writeStaff(work: Work, rows: readonly EmployeeRow[], tree: UnitTree): Promise<Counts> {
  const { db, agency, makeId, note } = work;
  const unitRows = await placeUnits(work, tree);
  const records = rows.map((row): EmployeeRecord => {
    const { nip, name, position, positionType, superiorNip, employmentType, grade, rank, legalStanding } = row;
    return {
      nip,
      name,
      position,
      positionType,
      planForm: planFormOf(positionType),
      unitId: (unitRows.get(keyOf(tree.unitOf.get(row)?.path ?? [])) as UnitRow).id,
      superiorNip,
      employmentType,
      grade,
      rank,
      legalStanding,
      planningApplies: planningAppliesTo(legalStanding),
    };
  });
  const { ids, added, changed, unchanged, moved } = await upsertEmployees(db, agency, records, makeId);

  // A file of a part of the agency may hold a unit without its head: then the recorded head stays.
  const heads = [...headsOf(tree)].flatMap(([key, nip]) => {
    const unit = unitRows.get(key);
    const headId = ids.get(nip);
    return unit && headId && unit.headId !== headId ? [[unit.id, headId] as const] : [];
  });
  await setUnitHeads(db, agency, new Map(heads));
  for (const appraisalId of await followSuperiors(db, agency, moved)) note('import.appraiser', appraisalId);
  return { created: added.length, updated: changed.length, unchanged: unchanged.length };
}

/**
 * Makes a record for every unit of the file, and answers it by the key of its place. A unit is recognised by its place;
 * where the place is new but the name is known once on both sides, the unit has moved.
 */
async function placeUnits({ db, agency, makeId }: Work, tree: UnitTree): Promise<ReadonlyMap<string, UnitRow>> {
  const known = await db.select().from(units).where(eq(units.agencyId, agency));
  const byPlace = new Map(known.map((unit) => [placeKey(unit.parentId, unit.name), unit]));
  const placed = new Map<string, UnitRow>();
  for (const { path, name } of tree.units) {
    const parentId = placed.get(keyOf(path.slice(0, -1)))?.id ?? null;
    const namesakes = known.filter((unit) => unit.name === name);
    const isUnique = namesakes.length === 1 && tree.units.filter((unit) => unit.name === name).length === 1;
    const unit = byPlace.get(placeKey(parentId, name)) ?? (isUnique ? namesakes[0] : undefined);
    const fresh = { agencyId: agency, id: makeId(), name, headId: null, timeZone: null, version: 1 };
    placed.set(keyOf(path), { ...(unit ?? fresh), parentId });
  }
  const before = new Map(known.map((unit) => [unit.id, unit]));
  const wanted = [...placed.values()];
  await inBatches(
    wanted.filter(({ id }) => !before.has(id)),
    (batch) => db.insert(units).values(batch),
  );
  for (const { id, parentId } of wanted.filter((unit) => differs(unit, before.get(unit.id)))) {
    await db
      .update(units)
      .set({ parentId })
      .where(and(eq(units.agencyId, agency), eq(units.id, id)));
  }
  return placed;
}

function placeKey(parentId: string | null, name: string): string {
  return `${parentId ?? ''}\u0000${name}`;
}
