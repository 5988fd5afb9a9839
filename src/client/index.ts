/** The SDK: `createClient()` and everything it can answer or throw. Runs in pages, in Node and in other runtimes with `fetch`. */
export type { Answer, Call, Page, PagedCall } from './call.js';
export type { SignedOut } from './caller.js';
export type { ValidationMode } from './check.js';
export { type Client, createClient } from './client.js';
export {
  DraftNotKeptError,
  type DraftEntry,
  type DraftOptions,
  type DraftStorage,
  type DraftWarning,
  openDrafts,
} from './drafts.js';
export {
  AsnError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ContractMismatchError,
  type ErrorDetails,
  ForbiddenError,
  InvalidFieldsError,
  type LoadError,
  type Mismatch,
  NotFoundError,
  OfflinePageError,
  OutcomeUnknownError,
  PreconditionRequiredError,
  RateLimitedError,
  ServerError,
  StaleVersionError,
  TimeoutError,
  UnauthenticatedError,
} from './errors.js';
export type { CallOptions, InputOf, Operation, Operations, OutputOf } from './operations.js';
export type { ClientOptions, Exchange, Logger, PortalCredentials } from './options.js';
export { randomId } from './random-id.js';
export type { Token, TokenRequest, TokenSource } from './tokens.js';
export type { Fetch } from './transport.js';
