import { command, date, id, line, openEnum, type ObjectMaker, prose, resource } from './scalars.js';
import { aspects, directions, measurements, perspectives } from './vocabulary.js';
import * as z from './zod.js';

const numberTarget = z.number().check(z.minimum(0), z.maximum(1e15));

const common = {
  /** Made by the writer (a UUID will do), so that an actual can name the indicator before the plan is saved. */
  id,
  /** What is measured (*indikator kinerja individu*). */
  name: line,
  /** One or more in the staff form (P6 §9(2)); empty in the leader form. */
  aspects: z.array(z.enum(aspects)).check(z.maxLength(4)),
  /** In the leader form (P6 p.29); `null` in the staff form. */
  perspective: z.nullable(z.enum(perspectives)),
  /** Unit of the target, such as `dokumen` or `hari kerja`; `null` where the direction needs none. */
  unit: z.nullable(z.string().check(z.maxLength(60))),
  measured: z.enum(measurements),
  /** How it is counted, and from what evidence. */
  note: prose,
  /** The library entry it was taken from, `null` when written anew. */
  libraryId: z.nullable(id),
};

const variants = (object: ObjectMaker) =>
  z.discriminatedUnion('direction', [
    /** *Makin besar makin baik* (P8 p.91 "normal"). */
    object({
      ...common,
      direction: z.literal('higher'),
      target: numberTarget,
      /** The target is the most that can be reached, such as 100 % (P8 p.93). */
      targetIsMaximum: z.optional(z.boolean()),
    }),
    /** *Makin kecil makin baik* (P8 p.91 "special"). */
    object({ ...common, direction: z.literal('lower'), target: numberTarget }),
    /** Good inside the range, both ends included. */
    object({
      ...common,
      direction: z.literal('range'),
      target: object({ minimum: z.number(), maximum: z.number() }),
    }),
    /** Good on or before the date. */
    object({ ...common, direction: z.literal('deadline'), target: date }),
    /** Steps in order; the actual is how many of them are done. */
    object({
      ...common,
      direction: z.literal('milestone'),
      target: object({ steps: z.array(line).check(z.minLength(1), z.maxLength(30)) }),
    }),
    /** Done or not. */
    object({ ...common, direction: z.literal('yes-no'), target: z.literal(true) }),
  ]);

/** A measure of success of a work result. The `direction` decides the form of the target. */
export const indicator = variants(resource);
export type Indicator = z.output<typeof indicator>;

/** An indicator as a writer sends it. */
export const indicatorInput = variants(command);

/**
 * What was reached, in the form the direction asks for: a number (`higher`, `lower`, `range`), a date (`deadline`), the number
 * of finished steps (`milestone`) or a truth value (`yes-no`). `null` is "not stated" and never counts as zero (GEN-4).
 */
export const actual = z.nullable(z.union([z.number(), date, z.boolean()]));
export type Actual = z.output<typeof actual>;

/** An indicator kept by the agency for others to use. */
export const libraryIndicator = resource({
  id,
  /** Unit whose library it is in. */
  unit: z.string(),
  /** Position or job family it was written for. */
  position: z.string(),
  /** The result it measures. */
  workResult: z.string(),
  name: z.string(),
  aspects: z.array(openEnum(aspects)),
  direction: z.enum(directions),
  /** In the form the direction asks for; see `Indicator`. */
  target: z.union([
    z.number(),
    z.string(),
    z.boolean(),
    resource({ minimum: z.number(), maximum: z.number() }),
    resource({ steps: z.array(z.string()) }),
  ]),
  /** Unit of the target. */
  measureUnit: z.nullable(z.string()),
  note: z.string(),
});
export type LibraryIndicator = z.output<typeof libraryIndicator>;
