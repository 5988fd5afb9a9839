import { employeeSummary } from './agency.js';
import { suggestionSource } from './indicator-source.js';
import { fieldError } from './problems.js';
import {
  command,
  date,
  etag,
  id,
  line,
  moment,
  month,
  openEnum,
  type ObjectMaker,
  prose,
  resource,
} from './scalars.js';
import { timeOfDay, webAddress } from './scalars.js';
import { activityStates } from './vocabulary.js';
import * as z from './zod.js';

const activityEvidence = (object: ObjectMaker) =>
  object({
    /** What the reader will find there. */
    label: line,
    /** An http or https address, `null` for a file. */
    url: z.nullable(webAddress),
    /** Id of an uploaded file, `null` for an address. Exactly one of the two is given. */
    fileId: z.nullable(id),
  });

const fields = (object: ObjectMaker) => ({
  /** The day on which the work was done, where the unit is. */
  date,
  /** What was done. */
  text: line,
  /** The result of the plan it belongs to, `null` where none. */
  resultId: z.nullable(id),
  /** The indicator it counts towards, `null` where none; its quantity then prefills the actual. */
  indicatorId: z.nullable(id),
  /** Beginning, `null` where the policy asks for none. */
  start: z.nullable(timeOfDay),
  /** End, after the beginning. */
  end: z.nullable(timeOfDay),
  /** Minutes it took; from beginning and end where those are given. */
  minutes: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(1440))),
  /** How much was done, in the indicator's unit or `unit`. */
  quantity: z.nullable(z.number().check(z.minimum(0), z.maximum(1e12))),
  /** Unit of the quantity, such as `dokumen`. */
  unit: z.nullable(z.string().check(z.maxLength(60))),
  /** A remark; may be empty. */
  note: prose,
  /** Links and files that show it. */
  evidence: z.array(activityEvidence(object)).check(z.maxLength(10)),
});

/** One entry of the daily log (*progress harian*, documentation of progress; P6 §16). */
export const activity = resource({
  /** Made by the writer: the same entry sent again is the same entry. */
  id,
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** Whose work it is. */
  employee: employeeSummary,
  ...fields(resource),
  /** `waiting` for the superior, `verified`, or `returned` with a note. */
  state: openEnum(activityStates),
  /** Who looked at it last, `null` before. */
  verifiedBy: z.nullable(employeeSummary),
  /** When, `null` before. */
  verifiedAt: z.nullable(moment),
  /** Why it was returned; empty otherwise. */
  verificationNote: z.string(),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(['edit', 'remove', 'verify', 'return'])),
  /** Version of the entry; send it as `If-Match` with a change. */
  etag,
});
export type Activity = z.output<typeof activity>;

/** A day's work as it is written. */
export const activityChange = command(fields(command));
export type ActivityChange = z.output<typeof activityChange>;

/** An entry in full, as `NewActivities` takes it. */
export const newActivity = command({
  /** Made by the writer (a UUID will do): sent again, nothing is written twice. */
  id,
  ...fields(command),
});
export type NewActivity = z.output<typeof newActivity>;

/** Entries to be recorded, up to five hundred at once. Each stands for itself: a bad one does not hold up the others. */
export const newActivities = command({
  /**
   * The entries. Their form is checked one by one, so that one misspelt row of a spreadsheet is refused alone; see
   * `NewActivity`.
   */
  entries: z.array(z.unknown()).check(z.minLength(1), z.maxLength(500)),
});
export type NewActivities = z.output<typeof newActivities>;

/** What became of the entries. */
export const recordedActivities = resource({
  /** Those that are on the server now, in the order they were sent; also those that were there before. */
  saved: z.array(activity),
  /** Those that are not, each with what is wrong with it. */
  refused: z.array(
    resource({
      /** Its place in what was sent, from 0. */
      index: z.number().check(z.int()),
      /** What is wrong; pointers are into the entry. */
      errors: z.array(fieldError),
    }),
  ),
});
export type RecordedActivities = z.output<typeof recordedActivities>;

/** What a month looks like, day by day: gaps show. */
export const activityMonth = resource({
  /** The month. */
  month,
  /** Minutes that the policy asks for, `null` where none. */
  targetMinutes: z.nullable(z.number()),
  /** Minutes recorded and not returned. */
  minutes: z.number(),
  /** Minutes verified. */
  verifiedMinutes: z.number(),
  /** Working days up to today without any entry. */
  gaps: z.array(date),
  /** Days that have something, or are no working days. */
  days: z.array(
    resource({
      /** The day. */
      date,
      /** Whether it is a working day of the agency's calendar. */
      working: z.boolean(),
      /** Name of the holiday, `null` otherwise. */
      holiday: z.nullable(z.string()),
      /** Entries of the day that wait for the superior. */
      waiting: z.number().check(z.int()),
      /** Those that are verified. */
      verified: z.number().check(z.int()),
      /** Those that were returned. */
      returned: z.number().check(z.int()),
      /** Minutes of the day. */
      minutes: z.number(),
    }),
  ),
});
export type ActivityMonth = z.output<typeof activityMonth>;

/** How the log of everybody whom the caller appraises stands in a month, person by person. */
export const teamMonth = resource({
  /** The month. */
  month,
  /** Its working days up to today, in order. */
  workingDays: z.array(date),
  /** The people, by name. */
  people: z.array(
    resource({
      /** Their appraisal. */
      appraisalId: id,
      /** Who. */
      employee: employeeSummary,
      /** Entries that wait for the superior. */
      waiting: z.number().check(z.int()),
      /** Those that are verified. */
      verified: z.number().check(z.int()),
      /** Those that were returned. */
      returned: z.number().check(z.int()),
      /** Minutes not returned. */
      minutes: z.number(),
      /** Entries on each day that has any: `{ "2026-05-04": 6 }`. */
      days: z.record(z.string(), z.number().check(z.int())),
    }),
  ),
});
export type TeamMonth = z.output<typeof teamMonth>;

/** What the superior decides about many entries at once. Each stands for itself. */
export const verification = command({
  /** The entries. */
  items: z
    .array(
      command({
        /** The appraisal it belongs to. */
        appraisalId: id,
        /** The entry. */
        activityId: id,
        /** The version that was looked at. */
        etag,
        /** What is decided. */
        decision: z.enum(['verify', 'return']),
        /** Why it is returned; required then. */
        note: prose,
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});
export type Verification = z.output<typeof verification>;

/** What became of a verification. */
export const verified = resource({
  /** The entries as they stand now. */
  saved: z.array(activity),
  /** Those that were not decided. */
  refused: z.array(
    resource({
      /** The entry. */
      activityId: id,
      /** Why: `not-found`, `stale-version`, `invalid-transition`, `note-required`. */
      code: z.string(),
      /** The same in the caller's language. */
      detail: z.string(),
    }),
  ),
});
export type Verified = z.output<typeof verified>;

/** A proposal for the next entry: from what the person wrote before, or from the catalogue of the agency. */
export const activitySuggestion = resource({
  /** `history` or `catalogue`. */
  source: openEnum(['history', 'catalogue']),
  /** What was done. */
  text: z.string(),
  /** The result it belonged to, `null` where none. */
  resultId: z.nullable(id),
  /** The indicator it counted towards, `null` where none. */
  indicatorId: z.nullable(id),
  /** Minutes it took last, or the norm of the catalogue. */
  minutes: z.nullable(z.number()),
  /** Quantity of the last time. */
  quantity: z.nullable(z.number()),
  /** Unit of the quantity. */
  unit: z.nullable(z.string()),
  /** How often it was written before. */
  count: z.number().check(z.int()),
});
export type ActivitySuggestion = z.output<typeof activitySuggestion>;

/** Proposals for the next entry. */
export const activitySuggestions = resource({
  /** The likeliest first, at most twenty. */
  items: z.array(activitySuggestion),
});
export type ActivitySuggestions = z.output<typeof activitySuggestions>;

const catalogueEntry = (object: ObjectMaker) =>
  object({
    /** The activity, in the words people are to use. */
    text: line,
    /** Job family or position it is for; empty for everybody. */
    position: z.string().check(z.maxLength(200)),
    /** Minutes it normally takes, `null` where no norm is set. */
    minutes: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(1440))),
    /** Unit of what is counted, `null` where nothing is. */
    unit: z.nullable(z.string().check(z.maxLength(60))),
  });

/** The activities that an agency has named, for type-ahead. */
export const activityCatalogue = resource({
  /** The entries, by text. */
  items: z.array(catalogueEntry(resource)),
  /** Version of the catalogue; send it as `If-Match` with a change. */
  etag,
});
export type ActivityCatalogue = z.output<typeof activityCatalogue>;

/** The catalogue, whole. */
export const activityCatalogueChange = command({
  /** The entries. */
  items: z.array(catalogueEntry(command)).check(z.maxLength(5000)),
});
export type ActivityCatalogueChange = z.output<typeof activityCatalogueChange>;

/**
 * What the log says of an indicator, from verified entries alone, or the open result that is named as its source: a proposal for
 * its actual. A person decides.
 */
export const actualSuggestions = resource({
  /** The agreed indicators, in the order of the plan. */
  items: z.array(
    resource({
      /** Id of the indicator. */
      indicatorId: id,
      /** The proposal, `null` where the log cannot say (an index that is released once a year, a date, a yes or no), or the source. */
      actual: z.nullable(z.number()),
      /** How many verified entries it rests on. */
      entries: z.number().check(z.int()),
      /** The open result it rests on instead; `null` or absent where it is the log. */
      source: z.optional(z.nullable(suggestionSource)),
    }),
  ),
});
export type ActualSuggestions = z.output<typeof actualSuggestions>;

/** A file of evidence on its way, or arrived. */
export const evidenceFile = resource({
  /** Id of the file. */
  id,
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** Its name, without path. */
  name: z.string(),
  /** Its media type. */
  mediaType: z.string(),
  /** Its size in bytes. */
  size: z.number().check(z.int()),
  /** Bytes of every part but the last. */
  partSize: z.number().check(z.int()),
  /** Numbers of the parts that have arrived, from 0. After a dropped line, send only the others. */
  parts: z.array(z.number().check(z.int())),
  /** `uploading` until the last part has arrived and the whole has been checked. */
  state: openEnum(['uploading', 'complete']),
  /** SHA-256 of the whole in hexadecimal digits, `null` while uploading. */
  sha256: z.nullable(z.string()),
});
export type EvidenceFile = z.output<typeof evidenceFile>;

/** A file that is to be uploaded. */
export const newEvidenceFile = command({
  /** Its name, without path. */
  name: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^/\\\p{Cc}]+$/u)),
  /** Its media type; one that the policy takes. */
  mediaType: z.string().check(z.maxLength(100)),
  /** Its size in bytes; at most what the policy takes. */
  size: z.number().check(z.int(), z.minimum(1)),
});
export type NewEvidenceFile = z.output<typeof newEvidenceFile>;
