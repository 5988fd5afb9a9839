import type { PolicyChange, WorkResult } from '../../contract/index.js';
import type { Predicate } from '../../contract/vocabulary.js';
import { parseNip } from '../../rules/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { emptyEvaluation, emptySelfAssessment } from '../store/documents.js';
import { type EmployeeWithNames, summaryOf } from '../store/employees.js';
import type { LibraryRow } from '../store/library.js';
import type { RoundRow } from '../store/review-rounds.js';
import type { UnitLine } from '../store/units.js';
import { demoPlan, planHistory } from './plan.js';
import { demoId, SeededRandom } from './random.js';
import type { DemoTime } from './time.js';

/** What the years of the demo are made from. */
export interface World {
  readonly agencyId: string;
  readonly policy: PolicyChange;
  /** Everyone, superiors before the people below them. */
  readonly people: readonly EmployeeWithNames[];
  readonly library: readonly LibraryRow[];
  readonly units: readonly UnitLine[];
  readonly time: DemoTime;
}

/** A performance year of the demo. */
export interface DemoYear {
  readonly id: string;
  readonly year: number;
}

/** What a year consists of. */
export interface YearRows {
  readonly appraisals: AppraisalRow[];
  readonly rounds: RoundRow[];
}

/** How often which predicate comes out. */
export const usualPredicates: Readonly<Record<Predicate, number>> = {
  good: 74,
  'very-good': 18,
  'needs-improvement': 6,
  poor: 1.5,
  'very-poor': 0.5,
};

/** An appraisal with its agreed plan, and chance that is this person's in this year. */
export interface PlannedAppraisal {
  readonly row: AppraisalRow;
  readonly person: EmployeeWithNames;
  readonly superior: EmployeeWithNames;
  readonly random: SeededRandom;
}

/** An appraisal with an agreed plan for everyone who plans that year and has an appraiser; from the top down. */
export function plansOf(
  { agencyId, people, library, time }: World,
  { id: periodId, year }: DemoYear,
): PlannedAppraisal[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const results = new Map<string, readonly WorkResult[]>();
  return people.flatMap((person) => {
    const superior = byId.get(person.superiorId ?? '');
    if (!superior || !plansIn(person, year)) return [];
    const random = new SeededRandom(person.nip ?? person.id, year);
    const plan = demoPlan({ employee: person, year, library, parents: results.get(superior.id) ?? [] }, random);
    results.set(person.id, plan.results);
    const by = { own: summaryOf(person), appraiser: summaryOf(superior) };
    const row: AppraisalRow = {
      agencyId,
      id: demoId('appraisal', person.id, year),
      periodId,
      employeeId: person.id,
      appraiserId: superior.id,
      secondLevelAppraiserId: superior.superiorId,
      createdAt: new Date(`${year}-01-05T01:00:00Z`),
      planState: 'approved',
      planVersion: 3,
      plan: { ...plan, history: planHistory(by, year, time) },
      selfAssessmentVersion: 1,
      selfAssessment: emptySelfAssessment(),
      evaluationState: 'collecting',
      evaluationVersion: 1,
      evaluation: emptyEvaluation(),
      predicate: null,
      signedAt: null,
      deliveredAt: null,
      reportedAt: null,
      post: null,
      mainAppraisalId: null,
    };
    return [{ row, person, superior, random }];
  });
}

/** Whether planning applies and the person was there by the middle of the year. */
function plansIn({ nip, planningApplies }: EmployeeWithNames, year: number): boolean {
  const parsed = parseNip(nip ?? '');
  return planningApplies && parsed.ok && parsed.appointment < `${year}-07`;
}

/** Who would be asked about a person. */
export function colleaguesOf({ people }: World, person: EmployeeWithNames, year: number) {
  const there = people.filter((other) => other.id !== person.id && plansIn(other, year));
  const isPeer = ({ unitId, superiorId }: EmployeeWithNames) =>
    unitId === person.unitId && superiorId === person.superiorId;
  return {
    peer: there.filter(isPeer).map(({ id }) => id),
    subordinate: there.filter(({ superiorId }) => superiorId === person.id).map(({ id }) => id),
  };
}
