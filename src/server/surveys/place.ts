import { dateIn } from '../../rules/index.js';
import { zoneIn } from '../almanac.js';
import type { Surroundings } from '../context.js';
import type { Agency } from '../store/agencies.js';
import type { PolicyRow } from '../store/policies.js';
import { listUnitLines } from '../store/units.js';

/** Where a unit is, as far as the days of its surveys go. */
export interface Place {
  readonly unit: string;
  /** IANA zone in which its days end. */
  readonly timeZone: string;
  /** Today there. */
  readonly today: string;
}

/** Reads where a unit is. */
export async function placeOf(
  { db, agency, policy, now }: Pick<Surroundings, 'db' | 'now'> & { agency: Agency; policy: PolicyRow },
  unitId: string,
): Promise<Place> {
  const units = new Map((await listUnitLines(db, agency.id)).map((line) => [line.id, line]));
  const timeZone = zoneIn(units, unitId) ?? policy.rules.timeZone;
  return { unit: units.get(unitId)?.name ?? '', timeZone, today: dateIn(timeZone, now()) };
}
