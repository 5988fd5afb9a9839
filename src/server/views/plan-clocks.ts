import type { RunningClock } from '../../contract/index.js';
import { planClocks } from '../../rules/index.js';
import { type Almanac, unitOf } from '../almanac.js';
import { agreedVersions } from '../handlers/plan-versions.js';
import type { AppraisalRecord } from '../store/appraisals.js';

/** The terms of a plan, in the zone of the unit in which the post is (CLK-1, CLK-2). */
export function planClocksOf(record: AppraisalRecord, almanac: Almanac): RunningClock[] {
  const unitId = unitOf(record);
  return planClocks({
    state: record.planState,
    year: record.period.year,
    from: record.post?.from ?? null,
    agreedAt: agreedVersions(record)[0]?.agreedAt ?? null,
    today: almanac.todayAt(unitId),
    timeZone: almanac.zoneOf(unitId),
    dateOf: (moment) => almanac.dateAt(unitId, new Date(moment)),
  });
}
