import type { LitElement } from 'lit';
import type { Connection } from '../../controllers/connection.js';
import type { Editing } from '../../controllers/editing.js';
import { Loading } from '../../controllers/loading.js';
import type { QuarterSuggestions, SourceRequest, SourcesState } from '../work-plan/sources/indicator-source.state.js';
import { type SourcedPlan, SourceFlow } from '../work-plan/sources/source-flow.js';
import { linked } from '../self-assessment/linked.js';
import type { EnteredUnitPlan } from './unit-plan.state.js';
import { lastQuarter } from './unit-problems.js';
import type { UnitRecord } from './unit-record.js';

/** From which open results the indicators of a unit take their realisation, and what these say by the end of a quarter. */
export class UnitSources {
  readonly #host: LitElement;
  readonly #editing: Editing<UnitRecord, EnteredUnitPlan>;
  readonly #flow: SourceFlow;
  readonly #reading;
  #quarter: number | undefined;

  constructor(host: LitElement, connection: Connection, editing: Editing<UnitRecord, EnteredUnitPlan>) {
    this.#host = host;
    this.#editing = editing;
    const client = () => connection.client;
    this.#flow = new SourceFlow({ element: host, client, plan: () => this.#sourced });
    this.#reading = new Loading(host, {
      args: () =>
        [connection.client, this.#recorded?.unitId, this.#recorded?.periodId, this.#asked, this.#named] as const,
      task: async ([from, unitId, periodId, quarter, named], { signal }): Promise<QuarterSuggestions | undefined> => {
        if (!from || !unitId || !periodId || !quarter || !named?.length) return undefined;
        // What was reached can be entered without a proposal.
        const said = await from.unitIndicatorSources
          .suggestions({ unitId, periodId, quarter, signal })
          .catch(() => null);
        return { quarter, items: linked(from, said)?.items ?? [] };
      },
    });
  }

  get state(): SourcesState | undefined {
    return this.#flow.state;
  }

  get suggestions(): QuarterSuggestions | undefined {
    return this.#reading.value;
  }

  take(request: SourceRequest): void {
    if (request.type !== 'quarter') return this.#flow.take(request);
    this.#quarter = request.quarter;
    this.#host.requestUpdate();
  }

  get #plan() {
    const { state } = this.#editing;
    return state.type === 'ready' ? state.resource.plan : undefined;
  }

  /** The plan, where what was reached is entered. */
  get #recorded() {
    return this.#plan?.allowedActions.includes('record-progress') ? this.#plan : undefined;
  }

  /** The quarter that stands in the form: the last that has ended, until the person chooses. */
  get #asked(): number | undefined {
    return this.#recorded && (this.#quarter ?? lastQuarter(this.#recorded.year, new Date()));
  }

  get #named() {
    return this.#flow.state?.sources.items;
  }

  get #sourced(): SourcedPlan | undefined {
    const { unitId, periodId } = this.#plan ?? {};
    if (unitId === undefined || periodId === undefined) return undefined;
    return {
      ...{ key: `${unitId} ${periodId}`, unit: { id: unitId } },
      read: (client, signal) => client.unitIndicatorSources.get({ unitId, periodId, signal }),
      save: (client, ifMatch, body) => client.unitIndicatorSources.save({ unitId, periodId, ifMatch, body }),
    };
  }
}
