/**
 * The SDK: `createClient()` and everything it can answer or throw. Runs in pages, in Node and in other runtimes with `fetch`. What is
 * kept on a device has entries of its own, `asn-kinerja/client/drafts` and `asn-kinerja/client/outbox`: a portal's server needs
 * neither.
 */
export type { Answer, Call, Page, PagedCall } from './call.js';
export type { SignedOut } from './caller.js';
export type { ValidationMode } from './check.js';
export { type Client, createClient } from './client.js';
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
  PortalError,
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
