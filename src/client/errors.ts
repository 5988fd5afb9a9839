import type { FieldError, Problem } from '../contract/index.js';
import { problemTypeOf, type ProblemType } from '../contract/problem-types.js';
import { redact } from './redaction.js';

/** Why something could not be shown or done, as a closed list that a portal can switch on. */
export type LoadError =
  'connection' | 'authentication' | 'permission' | 'invalid-request' | 'rate-limit' | 'render' | 'api';

/** What an error knows beside its message. */
export interface ErrorDetails {
  /** Operation id, such as `workPlans.submit`. */
  readonly operation?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  readonly requestId?: string;
  /** The problem document, where the answer was one. */
  readonly problem?: Problem;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number;
  /** The key the write was sent under. */
  readonly idempotencyKey?: string;
  readonly cause?: unknown;
}

/**
 * Base of every error of the SDK. Its message, `toJSON()` and inspection show no token, no identity number and no query of
 * an address, so that it may be logged. `problem` and what is read from it are the server's own words, for the person on
 * the screen and not for a log; they are behind getters, which no logger copies.
 */
export class AsnError extends Error {
  override readonly name: string = 'AsnError';
  readonly #details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}) {
    super(redact(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.#details = details;
  }

  /** Operation id, such as `workPlans.submit`; `undefined` where none was called. */
  get operation(): string | undefined {
    return this.#details.operation;
  }

  /** HTTP status; `undefined` where there was no answer. */
  get status(): number | undefined {
    return this.#details.status;
  }

  /** Quote it when asking the API's operator for help. */
  get requestId(): string | undefined {
    return this.#details.requestId;
  }

  /** The problem document (RFC 9457), extension members included; `undefined` where the answer was none. */
  get problem(): Problem | undefined {
    return this.#details.problem;
  }

  /** Problem type of the registry; `undefined` for one that this version does not know: then the class says enough. */
  get type(): ProblemType | undefined {
    return problemTypeOf(this.problem?.type);
  }

  /** Seconds after which the server wants to be asked again, where it said so. */
  get retryAfter(): number | undefined {
    return this.#details.retryAfter;
  }

  /** The key a write was sent under; calling again with it cannot do the thing twice. */
  get idempotencyKey(): string | undefined {
    return this.#details.idempotencyKey;
  }

  /** Which kind of failure this is for somebody who waits for a page. */
  get loadError(): LoadError {
    return this.status !== undefined && this.status < 500 ? 'invalid-request' : 'api';
  }

  toJSON(): Record<string, unknown> {
    const { name, message, operation, type, status, requestId, loadError } = this;
    const errors = this.problem?.errors?.map(({ pointer, code }) => ({ pointer: redact(pointer), code: redact(code) }));
    return { name, message, operation, type, status, requestId, loadError, errors };
  }

  // What Node prints for the object, in place of every property and the cause.
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `${redact(this.stack ?? this.message)} ${JSON.stringify(this)}`;
  }
}

/** Anything thrown, as an error a person can act on. */
export function asnError(error: unknown): AsnError {
  return error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
}

/** 400: not readable, or a header is missing or has the wrong form. Also for input that the SDK itself cannot send. */
export class BadRequestError extends AsnError {
  override readonly name = 'BadRequestError';

  override get loadError(): LoadError {
    return 'invalid-request';
  }
}

/** 401: no valid token, and `getToken` gave none that is. Keep the person's work and let them sign in again. */
export class UnauthenticatedError extends AsnError {
  override readonly name = 'UnauthenticatedError';

  override get loadError(): LoadError {
    return 'authentication';
  }
}

/** 403: the person may see this record but not do this to it. */
export class ForbiddenError extends AsnError {
  override readonly name = 'ForbiddenError';

  override get loadError(): LoadError {
    return 'permission';
  }
}

/** 404: no such record, or one the person may not know of. */
export class NotFoundError extends AsnError {
  override readonly name = 'NotFoundError';

  // A record that is hidden answers like a missing one, so both are told alike.
  override get loadError(): LoadError {
    return 'permission';
  }
}

/** 409: the record's state does not allow it, it exists already, or a key was used for something else. */
export class ConflictError extends AsnError {
  override readonly name = 'ConflictError';

  /** State the record is in, with `invalid-transition`. */
  get currentState(): string | undefined {
    return this.problem?.currentState;
  }

  /** What is allowed in that state, with `invalid-transition`. */
  get allowedActions(): readonly string[] {
    return this.problem?.allowedActions ?? [];
  }

  /** The record that is there already, with `already-exists`. */
  get existingId(): string | undefined {
    return this.problem?.existingId;
  }
}

/** 412: somebody saved in the meantime. Show the person both versions; never overwrite. */
export class StaleVersionError extends AsnError {
  override readonly name = 'StaleVersionError';

  /** The server's version, in the form the operation answers; `undefined` where the server did not send it. */
  get current(): unknown {
    return this.problem?.current;
  }
}

/** 422: one or more fields are wrong; `errors` names each. */
export class InvalidFieldsError extends AsnError {
  override readonly name = 'InvalidFieldsError';

  get errors(): readonly FieldError[] {
    return this.problem?.errors ?? [];
  }
}

/** 428: an editable record was written without `ifMatch`. A mistake in the calling code. */
export class PreconditionRequiredError extends AsnError {
  override readonly name = 'PreconditionRequiredError';
}

/** 429: too many requests. `retryAfter` says when to come back. */
export class RateLimitedError extends AsnError {
  override readonly name = 'RateLimitedError';

  override get loadError(): LoadError {
    return 'rate-limit';
  }
}

/** 5xx: a fault of the server, or it cannot answer now. */
export class ServerError extends AsnError {
  override readonly name = 'ServerError';
}

/** The API could not be reached. For a write: certainly not done. */
export class ConnectionError extends AsnError {
  override readonly name = 'ConnectionError';

  override get loadError(): LoadError {
    return 'connection';
  }
}

/**
 * The portal could not give what a page needs of it: `getToken` failed, because its server did, or answered with something else
 * than a token; or a file of ours did not come. For a write: certainly not done. Nobody is signed out.
 */
export class PortalError extends AsnError {
  override readonly name = 'PortalError';

  override get loadError(): LoadError {
    return 'connection';
  }
}

/** The answer did not come in time. Only for what changes nothing; a write is `OutcomeUnknownError`. */
export class TimeoutError extends AsnError {
  override readonly name = 'TimeoutError';

  override get loadError(): LoadError {
    return 'connection';
  }
}

/**
 * A write went out and no answer came back: it may be done or not. Never tell a person that it failed. To find out, call the
 * same operation with the same input and this error's `idempotencyKey`: the server answers what it answered the first time,
 * or does it now.
 */
export class OutcomeUnknownError extends AsnError {
  override readonly name = 'OutcomeUnknownError';

  override get loadError(): LoadError {
    return 'connection';
  }
}

/** A web page came where data should: an offline page, a log-in form or a proxy's notice. Not an answer of the API. */
export class OfflinePageError extends AsnError {
  override readonly name = 'OfflinePageError';

  override get loadError(): LoadError {
    return 'connection';
  }
}

/** One place where an answer differs from the contract. */
export interface Mismatch {
  /** JSON pointer into the answer; empty for the whole. */
  readonly pointer: string;
  /** What is wrong there, such as `invalid_type`. Never the value. */
  readonly code: string;
}

/** The answer does not have the form the contract promises. The server's operator should run the conformance kit. */
export class ContractMismatchError extends AsnError {
  override readonly name = 'ContractMismatchError';
  readonly mismatches: readonly Mismatch[];

  constructor(mismatches: readonly Mismatch[], details: ErrorDetails & { readonly operation: string }) {
    const places = mismatches.slice(0, 5).map(({ pointer, code }) => `${pointer || 'the answer'} (${code})`);
    super(`${details.operation}: the answer is not what the contract promises at ${places.join(', ')}.`, details);
    this.mismatches = mismatches;
  }

  override get loadError(): LoadError {
    return 'api';
  }
}
