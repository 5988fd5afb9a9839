import type { SatisfactionSurvey, ServiceDesk } from '../../src/contract/index.js';
import type { Api, Subject } from './api.js';

/** A unit that the public may look at and write to. */
export interface PublicUnit {
  readonly id: string;
  readonly name: string;
  readonly services: readonly string[];
}

/** A survey that anybody may answer, with the code of its posters. */
export interface OpenSurvey {
  readonly code: string;
  readonly service: string;
}

interface Unit {
  readonly id: string;
  readonly name: string;
}

/** Which units have a public page changes seldom, and a start page must not ask for forty desks each time. */
const keptFor = 60_000;

/** What a municipal site knows of the public pages of its units: read on its server, so that the public's pages need no session. */
export class PublicUnits {
  readonly #api: Api;
  readonly #reader: Subject;
  #kept: { readonly until: number; readonly units: Promise<readonly PublicUnit[]> } | undefined;

  constructor(api: Api, reader: Subject) {
    this.#api = api;
    this.#reader = reader;
  }

  /** Units with a public page, by name. */
  list(): Promise<readonly PublicUnit[]> {
    if (this.#kept && this.#kept.until > Date.now()) return this.#kept.units;
    const units = this.#read();
    this.#kept = { until: Date.now() + keptFor, units };
    units.catch(() => (this.#kept = undefined));
    return units;
  }

  /** The unit of this id, `undefined` where it has no public page. */
  async find(id: string): Promise<PublicUnit | undefined> {
    return (await this.list()).find((unit) => unit.id === id);
  }

  /** Its surveys that are open to everyone, or to those at the counter. */
  async openSurveys({ id }: PublicUnit): Promise<readonly OpenSurvey[]> {
    const surveys = await this.#api.list<SatisfactionSurvey>(
      this.#reader,
      `/v1/units/${encodeURIComponent(id)}/surveys`,
    );
    return surveys.flatMap(({ state, access, code, service }) =>
      state === 'open' && access !== 'invitation' && code !== null ? [{ code, service }] : [],
    );
  }

  async #read(): Promise<readonly PublicUnit[]> {
    const units = await this.#api.list<Unit>(this.#reader, '/v1/units');
    const desks = await Promise.all(
      units.map(({ id }) =>
        this.#api.find<ServiceDesk>(this.#reader, `/v1/units/${encodeURIComponent(id)}/service-desk`),
      ),
    );
    const open = desks.flatMap((desk) => (desk?.isPublic ? [desk] : []));
    return open
      .map(({ unitId, unit, services }) => ({
        id: unitId,
        name: unit,
        services: services.filter(({ isOffered }) => isOffered).map(({ name }) => name),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'id'));
  }
}
