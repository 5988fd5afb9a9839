import type { LitElement } from 'lit';
import { indicatorSources } from '../../../client/generated/indicator-sources.js';
import { serviceDesks } from '../../../client/generated/service-desks.js';
import { unitIndicatorSources } from '../../../client/generated/unit-indicator-sources.js';
import { units } from '../../../client/generated/units.js';
import { asnError } from '../../../client/errors.js';
import { type Client, StaleVersionError } from '../../../client/index.js';
import { offer } from '../../../client/rows.js';
import type { IndicatorSources, IndicatorSourcesChange, Unit } from '../../../contract/index.js';
import { Loading } from '../../../controllers/loading.js';
import {
  type DeskState,
  isSameResult,
  type OpenResult,
  type SourceRequest,
  type SourcesState,
  type UnitOption,
} from './indicator-source.state.js';

/** The plan whose indicators take their realisation from open results: of an employee, or of a unit. */
export interface SourcedPlan {
  /** Tells one plan from another. */
  readonly key: string;
  /** Its unit, whose results are offered first: by id where that is known, else by name. */
  readonly unit: { readonly id: string } | { readonly name: string };
  readonly read: (client: Client, signal?: AbortSignal) => Promise<IndicatorSources>;
  readonly save: (client: Client, ifMatch: string, body: IndicatorSourcesChange) => Promise<IndicatorSources>;
}

interface Host {
  readonly element: LitElement;
  readonly client: () => Client | undefined;
  readonly plan: () => SourcedPlan | undefined;
}

/** The sources of a plan's indicators: reads them, what there is to choose from, and saves a choice. */
export class SourceFlow {
  readonly #host: Host;
  readonly #reading;
  #units: SourcesState['units'];
  readonly #desks = new Map<string, DeskState>();
  #saving: string | undefined;
  #failed: SourcesState['failed'];

  constructor(host: Host) {
    offer({ indicatorSources, unitIndicatorSources, serviceDesks, units });
    this.#host = host;
    this.#reading = new Loading(host.element, {
      args: () => [host.client(), host.plan()?.key] as const,
      task: async ([client, key], { signal }) => {
        const plan = host.plan();
        this.#failed = undefined;
        if (!client || !plan || key === undefined) return undefined;
        const sources = await plan.read(client, signal);
        for (const unitId of new Set(sources.items.map((one) => one.unitId))) void this.#readDesk(client, unitId);
        return { key, sources };
      },
    });
  }

  /** `undefined` as long as they are not read, and where the reader may not see them: a plan can be read without. */
  get state(): SourcesState | undefined {
    const plan = this.#host.plan();
    const read = this.#reading.value;
    if (!plan || read?.key !== plan.key) return undefined;
    return {
      ...{ sources: read.sources, unitId: this.#unitOf(plan), units: this.#units, desks: this.#desks },
      ...{ saving: this.#saving, failed: this.#failed },
    };
  }

  take(request: SourceRequest): void {
    const client = this.#host.client();
    if (!client) return;
    if (request.type === 'save') void this.#save(client, request.indicatorId, request.result);
    if (request.type === 'look') void this.#look(client, request.unitId);
  }

  /** Reads the units and what one of them does for the public. */
  async #look(client: Client, chosen: string | undefined) {
    const plan = this.#host.plan();
    this.#failed = undefined;
    if (chosen !== undefined) void this.#readDesk(client, chosen);
    if (this.#units === undefined || this.#units === 'failed') await this.#readUnits(client);
    const unitId = chosen ?? (plan && this.#unitOf(plan));
    if (unitId !== undefined) void this.#readDesk(client, unitId);
  }

  #unitOf({ unit }: SourcedPlan): string | undefined {
    if ('id' in unit) return unit.id;
    const units = this.#units === 'failed' ? undefined : this.#units;
    // Of two that are called alike, neither stands there by its bare name.
    return units?.find(({ name }) => name === unit.name)?.id;
  }

  async #save(client: Client, indicatorId: string, result: OpenResult | null) {
    const plan = this.#host.plan();
    const { sources } = this.#reading.value ?? {};
    if (!plan || !sources || this.#saving !== undefined) return;
    this.#saving = indicatorId;
    this.#failed = undefined;
    this.#show();
    try {
      const saved = await this.#put(client, plan, sources, indicatorId, result);
      this.#reading.value = { key: plan.key, sources: saved };
    } catch (error) {
      this.#failed = { indicatorId, error: asnError(error) };
    }
    this.#saving = undefined;
    this.#show();
  }

  /** The list with another source for one indicator. Somebody else's change to other indicators is no conflict. */
  async #put(
    client: Client,
    plan: SourcedPlan,
    sources: IndicatorSources,
    indicatorId: string,
    result: OpenResult | null,
  ): Promise<IndicatorSources> {
    const others = sources.items.filter((one) => one.indicatorId !== indicatorId);
    const items = [...others, ...(result ? [{ ...result, indicatorId }] : [])];
    const body = {
      items: items.map(({ kind, unitId, serviceId, ...one }) => ({
        indicatorId: one.indicatorId,
        kind,
        unitId,
        serviceId,
      })),
    };
    try {
      return await plan.save(client, sources.etag, body);
    } catch (error) {
      if (!(error instanceof StaleVersionError)) throw error;
      const theirs = await plan.read(client);
      const of = ({ items: all }: IndicatorSources) => all.find((one) => one.indicatorId === indicatorId);
      if (isSameResult(of(sources), of(theirs))) return this.#put(client, plan, theirs, indicatorId, result);
      for (const { unitId } of theirs.items) void this.#readDesk(client, unitId);
      this.#reading.value = { key: plan.key, sources: theirs };
      throw error;
    }
  }

  /** Reads what a unit does for the public, unless that is known. */
  async #readDesk(client: Client, unitId: string) {
    const known = this.#desks.get(unitId)?.type;
    if (known === 'loaded' || known === 'loading') return;
    this.#desks.set(unitId, { type: 'loading' });
    this.#show();
    try {
      this.#desks.set(unitId, { type: 'loaded', desk: await client.serviceDesks.get({ unitId }) });
    } catch {
      this.#desks.set(unitId, { type: 'failed' });
    }
    this.#show();
  }

  async #readUnits(client: Client) {
    try {
      this.#units = await allUnits(client);
    } catch {
      this.#units = 'failed';
    }
    this.#show();
  }

  #show() {
    this.#host.element.requestUpdate();
  }
}

/** All units by name; those that are called alike with the unit above them. */
async function allUnits(client: Client): Promise<UnitOption[]> {
  const found: Unit[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await client.units.list({ limit: 200, cursor });
    found.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return found.map(({ id, name, parentId }) => {
    const isAlone = found.every((other) => other.id === id || other.name !== name);
    const above = names.get(parentId ?? '');
    return { id, name: isAlone || above === undefined ? name : `${name} (${above})` };
  });
}
