import type { PublicCaseSubject } from '../contract/public-case.js';
import type { Relation } from '../contract/vocabulary.js';

/** What of a case decides who may see it. */
export interface CaseParties {
  readonly subject: PublicCaseSubject;
  /** The head of the unit is the person meant. */
  readonly concernsHead: boolean;
  /** Who headed the unit when such a case came, `null` where nobody did or nobody is known. */
  readonly meantId: string | null;
}

/** Somebody, and how they stand to the unit of a case. */
export interface CaseViewer {
  readonly id: string;
  readonly relations: readonly Relation[];
}

/**
 * The one person who sees a case about conduct: the superior of whoever is meant. That is the head of the unit or, where the
 * head is meant or nobody heads it, the nearest head above; `null` where there is none. Never the person meant, whatever
 * post they have come to hold since (CAS-6).
 *
 * @param heads ids of the heads of the unit and of those above it, from below; `null` where nobody heads one.
 */
export function superiorFor(
  { concernsHead, meantId }: Pick<CaseParties, 'concernsHead' | 'meantId'>,
  heads: readonly (string | null)[],
): string | null {
  const [present = null] = heads;
  const line = concernsHead ? heads.slice(1).filter((head) => head !== present) : heads;
  return line.find((head) => head !== null && head !== meantId) ?? null;
}

/**
 * Whether somebody may see and handle a public case of a unit. About a service: the officers of its service desk, its head, those
 * above, the HR agency. About a person's conduct: the superior alone, so that a complaint about a colleague is not read by
 * colleagues; where nobody in the agency is above, the HR agency stands in, as it does for plans (CAS-5; ORG-4).
 */
export function mayHandle(
  publicCase: CaseParties,
  { id, relations }: CaseViewer,
  heads: readonly (string | null)[],
): boolean {
  if (publicCase.subject === 'service') {
    const handlers: readonly Relation[] = ['service-officer', 'unit-head', 'above-unit', 'hr-agency'];
    return handlers.some((relation) => relations.includes(relation));
  }
  if (id === publicCase.meantId) return false;
  const superior = superiorFor(publicCase, heads);
  return superior === null ? relations.includes('hr-agency') : superior === id;
}
