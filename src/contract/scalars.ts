import * as z from './zod.js';

type ObjectOf<Shape extends z.core.$ZodShape> = z.ZodMiniObject<Shape, z.core.$strip>;

/**
 * An object that a server sends: unknown fields pass untouched, so that a newer server does not break an older page. Its
 * type lists the known fields only, or a misspelt name would compile as `unknown`.
 */
export function resource<const Shape extends z.core.$ZodShape>(shape: Shape): ObjectOf<Shape> {
  return z.looseObject(shape);
}

/** An object that a caller sends: a field we do not know is an error that names it, for it would be lost silently. */
export function command<const Shape extends z.core.$ZodShape>(shape: Shape): ObjectOf<Shape> {
  return z.strictObject(shape);
}

/** `resource` or `command`: lets one list of fields serve both directions. */
export type ObjectMaker = typeof resource;

/** The known values of every open vocabulary, for the generator of `docs/openapi.json` alone. */
export const knownValues = new WeakMap<object, readonly string[]>();

/** A vocabulary that later versions may widen: known values are typed, unknown ones pass and are shown as they are. */
export function openEnum<const Known extends string>(known: readonly Known[]): z.ZodMiniType<Known | (string & {})> {
  const schema = z.string();
  knownValues.set(schema, known);
  return schema;
}

/** Parts of answers that no page reads: the client does not look inside, so that no element carries their form. */
export const unread = new WeakSet<object>();

/** Marks a part of an answer as `unread`. */
export function notRead<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  unread.add(schema);
  return schema;
}

/** An identifier: opaque, 1–64 letters, digits, `-` and `_`. The reference server makes UUIDs. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A calendar date, `2026-01-31`. */
export const date = z.iso.date();

/** A moment with its offset, `2026-01-31T16:59:00Z`. */
export const moment = z.iso.datetime({ offset: true });

/**
 * The stretch of a performance year that is assessed: `annual`, a quarter (`Q1`) or a month (`M01`), as the policy's
 * `evaluationCycle` says (P6 §24(2)–(3)).
 */
export const term = z.string().check(z.regex(/^(annual|Q[1-4]|M(0[1-9]|1[0-2]))$/));

/** A month, `2026-01`. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A time of day where the unit is, `07:30`. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** One line of text that must not be blank, at most 500 characters. */
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** Running text, at most 8,000 characters; may be empty. */
export const prose = z.string().check(z.maxLength(8000));

/** Running text that must say something, at most 4,000 characters: reasons, notes, objections. */
export const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** A web address of evidence. Only http and https: a `javascript:` address would run in the reader's page. */
export const webAddress = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/\S+$/i));

/**
 * The version of something that can be edited, equal to its `ETag` header. Send it back as `If-Match`: it is also in the
 * body because a proxy or a missing CORS header can keep the header from a page.
 */
export const etag = z.string().check(z.minLength(1), z.maxLength(128));

/** One page of a list: the items, and the cursor of the next page or `null` at the end. */
export function page<Item extends z.ZodMiniType>(item: Item) {
  return resource({
    /** The items of this page, in the order the operation states. */
    items: z.array(item),
    /** Pass it as `cursor` to get the next page; `null` on the last one. Opaque: do not read or build it. */
    nextCursor: z.nullable(z.string()),
  });
}

/** Query parameters shared by every list. */
export const pageQuery = {
  /** Where to go on, from `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(500))),
  /** How many items at the most, 1–200; 50 unless told. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
};
