import type { Store } from '../../../src/server/index.js';
import type { Call } from '../../../test/support/api-caller.js';
import type { Person } from '../../../test/support/example-agency.js';
import type { ExampleWalk } from '../../../test/support/example-walk.js';
import type { SteadySources } from './sources.js';

/** What every part of the recording works with. */
export interface Stage {
  readonly example: ExampleWalk;
  readonly store: Store;
  readonly sources: SteadySources;
}

/** A call of somebody on the example appraisal, with whatever else its path names. */
export function on({ example }: Stage, person: Person, more: Readonly<Record<string, string>> = {}): Call {
  return { ...example.as(person), params: { ...example.params, ...more } };
}

/** Id of a unit of the example agency. */
export async function unitId({ example }: Stage, wanted = 'Bidang Pelayanan'): Promise<string> {
  const { items } = await example.api.ok('units.list', example.as('ani'));
  const unit = items.find(({ name }) => name === wanted);
  if (!unit) throw new Error(`The example agency has no unit ${wanted}.`);
  return unit.id;
}

/** Lets time pass; sessions are opened anew. */
export function moveTo({ example, sources }: Stage, moment: string): void {
  sources.moveTo(moment);
  example.api.forgetTokens();
}
