import type { Endpoint, Relation } from '../../contract/index.js';
import type { SignedIn } from '../context.js';

/** The caller, as far as actions depend on it. */
export interface Actor extends Pick<SignedIn, 'capabilities'> {
  readonly relations: readonly Relation[];
}

/** Whether the caller may use an operation. `undefined` is a step that the API does not offer. */
export function mayCall(endpoint: Endpoint | undefined, { capabilities, relations }: Omit<Actor, 'today'>): boolean {
  if (!endpoint) return false;
  const isAllowed = endpoint.capability === undefined || capabilities.includes(endpoint.capability);
  return isAllowed && endpoint.relations.some((relation) => relations.includes(relation));
}
