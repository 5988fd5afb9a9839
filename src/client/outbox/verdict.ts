import type { Problem } from '../../contract/index.js';
import { AsnError, BadRequestError, ConflictError, StaleVersionError, UnauthenticatedError } from '../errors.js';

/** Why nothing goes out now. */
export type Hindrance =
  /** No line, a proxy's page, or no answer in time. */
  | 'connection'
  /** Nobody is signed in. */
  | 'authentication'
  /** The server cannot, or wants a pause. */
  | 'server'
  /** Somebody else is signed in on this page: what waits is not theirs. */
  | 'other-person';

/** What became of an attempt. */
export type Verdict =
  | { readonly type: 'done' }
  /** Proven final, or a choice for the person: trying again changes nothing. */
  | { readonly type: 'refused' | 'conflict'; readonly problem: Problem | undefined }
  | { readonly type: 'wait'; readonly hindrance: Hindrance; readonly seconds: number | undefined };

// Refusals that pass: a time-out, too early, too many.
const passing = [401, 408, 419, 425, 429];

/** What an error of an attempt means for the entry. Only the API's own words are proof; a proxy's 404 or 403 is none. */
export function verdictOf(error: unknown): Verdict {
  if (!(error instanceof AsnError)) return wait('server');
  const { status, problem, type, retryAfter } = error;
  if (error instanceof UnauthenticatedError) return wait('authentication');
  // The effect is there; only its description came in a form we do not know.
  if (status !== undefined && status >= 200 && status < 300 && error.name === 'ContractMismatchError') {
    return { type: 'done' };
  }
  // What the SDK itself cannot put into a request will not go out tomorrow either.
  if (error instanceof BadRequestError && status === undefined) return { type: 'refused', problem };
  if (status !== undefined && status >= 400 && status < 500 && problem && !passing.includes(status)) {
    const isChoice = error instanceof ConflictError || error instanceof StaleVersionError;
    return { type: isChoice && type !== 'idempotency-conflict' ? 'conflict' : 'refused', problem };
  }
  return wait(error.loadError === 'connection' ? 'connection' : 'server', retryAfter);
}

function wait(hindrance: Hindrance, seconds?: number): Verdict {
  return { type: 'wait', hindrance, seconds };
}
