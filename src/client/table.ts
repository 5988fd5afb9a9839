import type { Endpoint, Endpoints } from '../contract/index.js';
import type { Shape } from './check.js';

/** An endpoint as far as a caller needs it. What the columns mean is said in the contract (`Endpoint`). */
export interface Row {
  readonly method: Endpoint['method'];
  /** Path template: `/v1/units/{unitId}`. */
  readonly path: string;
  /** With what the caller proves itself: a person's token unless told. */
  readonly proof?: 'none' | 'credentials';
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  readonly sendsBody?: true;
  /** Media type of a body that is bytes and not JSON. */
  readonly sendsBytes?: string;
  /** Sends the version it changes, as `If-Match`. */
  readonly sendsVersion?: true;
  /** Sends an idempotency key. A write without one does no harm when it is repeated. */
  readonly sendsKey?: true;
  readonly paged?: true;
  /** Media types of an answer that is bytes and not JSON. */
  readonly answersBytes?: readonly string[];
  /** Form of the answer; absent with 204 and where bytes are answered. */
  readonly answer?: Shape;
}

/** A row for every endpoint: the compiler compares the generated table with the contract. */
export type Table = {
  readonly [Group in keyof Endpoints]: { readonly [Name in keyof Endpoints[Group]]: Row };
};
