import { resource } from './scalars.js';
import * as z from './zod.js';

export * from './problem-types.js';

/** One field that was refused. */
export const fieldError = resource({
  /** JSON pointer into the body (`/results/0/title`), or `query:NAME`, `path:NAME`, `header:NAME`. */
  pointer: z.string(),
  /** Stable key of the reason, such as `required`, `unknown-field`, `too-long`. */
  code: z.string(),
  /** What is wrong and what would be right, in the caller's language. */
  detail: z.string(),
});
export type FieldError = z.output<typeof fieldError>;

/** A problem document (RFC 9457) with our extension members. */
export const problem = resource({
  /** `urn:asn-kinerja:problem:<key>`. */
  type: z.string(),
  /** What happened, in the caller's language. */
  title: z.string(),
  /** The status of the answer, once more. */
  status: z.number(),
  /** What to do about it, in the caller's language. */
  detail: z.optional(z.string()),
  /** The request's path, without its query. */
  instance: z.optional(z.string()),
  /** Quote it when asking for help. Equal to the `X-Request-Id` header. */
  requestId: z.optional(z.string()),
  /** The refused fields, with `invalid-fields`. */
  errors: z.optional(z.array(fieldError)),
  /** The state the record is in, with `invalid-transition`. */
  currentState: z.optional(z.string()),
  /** What the caller may do in that state, with `invalid-transition`. */
  allowedActions: z.optional(z.array(z.string())),
  /** What would make the step possible, with `invalid-transition`, and with `forbidden` where it is a matter of who asks. */
  required: z.optional(
    resource({
      /** The record must be in one of these states. */
      states: z.array(z.string()),
      /** One of these must take the step. */
      relations: z.array(z.string()),
      /** Not before this day, `null` where only state and person matter. */
      notBefore: z.nullable(z.string()),
      /** Not after this day, `null` where no term has passed. */
      notAfter: z.nullable(z.string()),
    }),
  ),
  /** The record that exists already, with `already-exists`. */
  existingId: z.optional(z.string()),
  /** The server's version of the record, with `stale-version`. */
  current: z.optional(z.unknown()),
});
export type Problem = z.output<typeof problem>;
