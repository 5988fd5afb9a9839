import type { Relation } from '../contract/vocabulary.js';

/** What is known of a caller and of the appraisal in question. */
export interface RelationFacts {
  readonly viewerId: string;
  /** Agency roles of the viewer; unknown ones are ignored. */
  readonly roles: readonly string[];
  /** Whose appraisal it is; `null` for what belongs to the agency as a whole. */
  readonly employeeId: string | null;
  readonly appraiserId: string | null;
  readonly secondLevelAppraiserId: string | null;
  /** Who appraises the year at both levels, where the appraisal is that of a second post (ACT-5, ACT-6). */
  readonly yearAppraiserIds?: readonly (string | null)[];
  /** Whether viewer and employee work in the same unit. */
  readonly sameUnit: boolean;
}

/**
 * How a signed-in viewer stands to an appraisal. Appraiser and second-level appraiser may be one person (ACT-3), but nobody
 * is ever an authority over their own appraisal, whatever the records or roles say: records with a person as their own
 * superior exist (ACT-12), and an officer of the HR agency would otherwise choose their own reviewers.
 * Source: P6 §1(9), p.89 A.2–7 for who appraises; the rest is our decision.
 */
export function relationsTo(facts: RelationFacts): Relation[] {
  const { viewerId, employeeId } = facts;
  if (viewerId === employeeId) return ['signed-in', 'own'];
  const relations: Relation[] = ['signed-in'];
  if (employeeId !== null) {
    if (viewerId === facts.appraiserId) relations.push('appraiser');
    if (viewerId === facts.secondLevelAppraiserId) relations.push('second-level-appraiser');
    if (facts.yearAppraiserIds?.includes(viewerId)) relations.push('year-appraiser');
    if (facts.sameUnit) relations.push('same-unit');
  }
  if (facts.roles.includes('hr-agency')) relations.push('hr-agency');
  if (facts.roles.includes('auditor')) relations.push('auditor');
  return relations;
}
