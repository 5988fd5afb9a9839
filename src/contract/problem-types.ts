/**
 * The registry of problem types (RFC 9457). `type` on the wire is `urn:asn-kinerja:problem:<key>`; titles in the caller's
 * language belong to the server. An unknown type degrades to the class of its status.
 */
export const problemTypes = {
  /** The body is not readable JSON, or a header has the wrong form. */
  'malformed-request': 400,
  /** A POST came without an `Idempotency-Key`. */
  'idempotency-key-required': 400,
  /** No token, or one that is expired, revoked or unknown. */
  unauthenticated: 401,
  /** The caller may see the record but not do this to it. */
  forbidden: 403,
  /** No such record, or one the caller may not know of: the two answers are the same. */
  'not-found': 404,
  /** The path exists, the method does not. `Allow` lists those that do. */
  'method-not-allowed': 405,
  /** The state of the record does not allow this step; `currentState` and `allowedActions` say what would. */
  'invalid-transition': 409,
  /** The agency has made the guiding distribution binding, and this signature would break it beyond repair. */
  'distribution-bounds': 409,
  /** There is one already; `existingId` names it. */
  'already-exists': 409,
  /** The same `Idempotency-Key` came before with another request. */
  'idempotency-conflict': 409,
  /** `If-Match` names an older version; `current` holds the version of the server. */
  'stale-version': 412,
  /** The body is larger than the server takes. */
  'too-large': 413,
  /** The body is not `application/json`, or not of the media type that the operation takes. */
  'unsupported-media-type': 415,
  /** Well-formed, but one or more fields are wrong; `errors` names each with a JSON pointer. */
  'invalid-fields': 422,
  /** The file that came back is not the document we made. */
  'not-ours': 422,
  /** An editable record was written without `If-Match`. */
  'precondition-required': 428,
  /** Too many requests; `Retry-After` says when to come back. */
  'rate-limited': 429,
  /** A fault of the server. Tell its operator the request id. */
  internal: 500,
  /** The server cannot answer now; `Retry-After` says when to come back. */
  unavailable: 503,
} as const;

export type ProblemType = keyof typeof problemTypes;

const urn = 'urn:asn-kinerja:problem:';

/** The `type` member of a problem document. */
export function problemTypeUri(type: ProblemType): string {
  return urn + type;
}

/** The key behind a `type` member, or `undefined` where this version does not know it. */
export function problemTypeOf(uri: string | undefined): ProblemType | undefined {
  const key = uri?.startsWith(urn) ? uri.slice(urn.length) : undefined;
  return key !== undefined && Object.hasOwn(problemTypes, key) ? (key as ProblemType) : undefined;
}
