import type { PublicCaseSubject } from '../contract/public-case.js';
import type { Relation } from '../contract/vocabulary.js';

/**
 * Whether somebody may see and handle a public case of a unit. About a service: the officers of its service desk, its head, those
 * above, the HR agency. About a person's conduct: the head of the unit as that person's superior, or, where the head is meant, whoever heads a unit
 * above; nobody else, so that a complaint about a colleague is not read by colleagues (asn-kinerja's decision).
 */
export function mayHandle(
  publicCase: { readonly subject: PublicCaseSubject; readonly concernsHead: boolean },
  relations: readonly Relation[],
): boolean {
  const handlers: readonly Relation[] =
    publicCase.subject === 'service'
      ? ['service-officer', 'unit-head', 'above-unit', 'hr-agency']
      : publicCase.concernsHead
        ? ['above-unit']
        : ['unit-head', 'above-unit'];
  return handlers.some((relation) => relations.includes(relation));
}
