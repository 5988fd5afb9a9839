import type { AsnError } from '../../../client/index.js';
import type {
  ActualSuggestions,
  IndicatorSource,
  IndicatorSources,
  ServiceDesk,
  Unit,
} from '../../../contract/index.js';

/** An open result, whatever takes its realisation from it. */
export type OpenResult = Pick<IndicatorSource, 'kind' | 'unitId' | 'serviceId'>;

/** A unit to choose, by a name that tells it from the others. */
export type UnitOption = Pick<Unit, 'id' | 'name'>;

/** What is known of what a unit does for the public. */
export type DeskState =
  { readonly type: 'loading' } | { readonly type: 'failed' } | { readonly type: 'loaded'; readonly desk: ServiceDesk };

/** From where the indicators of a plan take their realisation, and what there is to choose from. */
export interface SourcesState {
  readonly sources: IndicatorSources;
  /** The unit that is offered first: that of the plan. `undefined` until it is known, and where two units are called alike. */
  readonly unitId: string | undefined;
  /** The units of the agency, by name; `undefined` until somebody chooses, `failed` where they cannot be read. */
  readonly units: readonly UnitOption[] | 'failed' | undefined;
  /** By unit; those that a source names, and those that were looked at. */
  readonly desks: ReadonlyMap<string, DeskState>;
  /** The indicator whose source is on its way. */
  readonly saving?: string | undefined;
  /** The indicator whose source could not be saved, and why. */
  readonly failed?: { readonly indicatorId: string; readonly error: AsnError } | undefined;
}

/** What a view wants of the flow. */
export type SourceRequest =
  /** To choose from what there is; the unit is the one whose services are looked at, that of the plan unless told. */
  | { readonly type: 'look'; readonly unitId: string | undefined }
  /** To save the source of an indicator; `null` for none. */
  | { readonly type: 'save'; readonly indicatorId: string; readonly result: OpenResult | null }
  /** To read what the sources say by the end of another quarter. */
  | { readonly type: 'quarter'; readonly quarter: number };

/** What the sources of a unit say by the end of a quarter. */
export interface QuarterSuggestions {
  readonly quarter: number;
  readonly items: ActualSuggestions['items'];
}

export function isSameResult(one: OpenResult | null | undefined, other: OpenResult | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return one.kind === other.kind && one.unitId === other.unitId && one.serviceId === other.serviceId;
}
