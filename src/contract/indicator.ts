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
  /** How the actual grows over the year: summed up, a standing at the end, or released once a year. */
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
      /** More is better. */
      direction: z.literal('higher'),
      /** In `unit`; reached at this much or more. */
      target: numberTarget,
      /** The target is the most that can be reached, such as 100 % (P8 p.93). */
      targetIsMaximum: z.optional(z.boolean()),
    }),
    /** *Makin kecil makin baik* (P8 p.91 "special"). */
    object({
      ...common,
      /** Less is better. */
      direction: z.literal('lower'),
      /** In `unit`; reached at this much or less. */
      target: numberTarget,
    }),
    /** Good inside the range, both ends included. */
    object({
      ...common,
      /** Neither too little nor too much. */
      direction: z.literal('range'),
      /** In `unit`; reached between the two ends. */
      target: object({
        /** Lower end, included. */
        minimum: z.number(),
        /** Upper end, included; not below the lower one. */
        maximum: z.number(),
      }),
    }),
    /** Good on or before the date. */
    object({
      ...common,
      /** Done in time. */
      direction: z.literal('deadline'),
      /** The last day that is in time. */
      target: date,
    }),
    /** Steps in order; the actual is how many of them are done. */
    object({
      ...common,
      /** Step after step. */
      direction: z.literal('milestone'),
      /** Reached when every step is done. */
      target: object({
        /** What is to be done, in order. */
        steps: z.array(line).check(z.minLength(1), z.maxLength(30)),
      }),
    }),
    /** Done or not. */
    object({
      ...common,
      /** There is nothing in between. */
      direction: z.literal('yes-no'),
      /** Always `true`: what is to be done is in `name`. */
      target: z.literal(true),
    }),
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
  /** Id of the entry; a plan that takes it over names it as `libraryId`. */
  id,
  /** Unit whose library it is in. */
  unit: z.string(),
  /** Position or job family it was written for. */
  position: z.string(),
  /** The result it measures. */
  workResult: z.string(),
  /** What is measured. */
  name: z.string(),
  /** One or more of quantity, quality, time and cost (P6 §9(2)). */
  aspects: z.array(openEnum(aspects)),
  /** Which way is better; decides the form of the target. */
  direction: z.enum(directions),
  /** In the form the direction asks for; see `Indicator`. */
  target: z.union([
    z.number(),
    z.string(),
    z.boolean(),
    resource({
      /** Lower end, included. */
      minimum: z.number(),
      /** Upper end, included. */
      maximum: z.number(),
    }),
    resource({
      /** What is to be done, in order. */
      steps: z.array(z.string()),
    }),
  ]),
  /** Unit of the target, `null` where the direction needs none. */
  measureUnit: z.nullable(z.string()),
  /** How it is counted, and from what evidence; may be empty. */
  note: z.string(),
  /** Counts up with every accepted change; plans keep the entry, and so the version, they were agreed with. */
  version: z.optional(z.number().check(z.int())),
  /** The proposal of the forum it came from, `null` or absent where the agency brought it. */
  proposalId: z.optional(z.nullable(id)),
});
export type LibraryIndicator = z.output<typeof libraryIndicator>;
