import type { ValidationMode } from './check.js';
import type { Token, TokenSource } from './tokens.js';
import type { Fetch } from './transport.js';

/** What a portal's server proves itself with when it opens sessions. */
export interface PortalCredentials {
  readonly id: string;
  readonly secret: string;
}

/** Where notes of the SDK go; `console` will do. Off unless given. They hold no token, no body and no query. */
export interface Logger {
  debug(message: string, details?: object): void;
  warn(message: string, details?: object): void;
}

/** One finished exchange with the API, for measuring. */
export interface Exchange {
  /** Operation id, such as `workPlans.submit`. */
  readonly operation: string;
  readonly method: string;
  /** Path template, such as `/v1/units/{unitId}`: ids do not leave. */
  readonly path: string;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** From call to answer, token and retries included. */
  readonly milliseconds: number;
}

/** How to reach the API, as whom, and how to behave. One client serves one person. */
export interface ClientOptions {
  /** Address of the API, such as `https://kinerja.example.go.id/api` or, in a page, `/kinerja`. */
  readonly baseUrl: string | URL;
  /** Fetches the token of the person's session. In pages, and wherever something is done in a person's name. */
  readonly getToken?: TokenSource;
  /** A session that the page was served with: saves the first question for a token. `getToken` is asked when it ends. */
  readonly session?: Token;
  /** Instead of `getToken`, on a portal's own server: opens sessions for people (`sessions.create`). Never in a page. */
  readonly credentials?: PortalCredentials;
  /** Language of the server's messages: `id` unless told. A function where it may change. */
  readonly locale?: string | (() => string | undefined);
  /** Replaces the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** How answers are checked against the contract: `strict` unless told. */
  readonly validate?: ValidationMode;
  /** Milliseconds for a call, retries included: 60,000 unless told. */
  readonly timeout?: number;
  readonly logger?: Logger;
  /** Called after every exchange. */
  readonly onExchange?: (exchange: Exchange) => void;
}
