import { command, date, etag, id, type ObjectMaker, openEnum, resource } from './scalars.js';
import { indicatorSourceKinds } from './vocabulary.js';
import * as z from './zod.js';

const fields = (object: ObjectMaker) =>
  object({
    /** The indicator, whose actual is a number. */
    indicatorId: id,
    /** The satisfaction index (25–100) of a service; how many public cases a unit answered; percent of them in time. */
    kind: z.enum(indicatorSourceKinds),
    /** The unit. */
    unitId: id,
    /** The service, with `satisfaction-index`; else `null`. */
    serviceId: z.nullable(id),
  });

/** From which open results indicators take their realisation, each at most from one. */
export const indicatorSources = resource({
  /** By indicator. */
  items: z.array(fields(resource)),
  /** `edit` where the caller may change them. */
  allowedActions: z.array(openEnum(['edit'])),
  /** Version; send it as `If-Match` with a change. */
  etag,
});
export type IndicatorSources = z.output<typeof indicatorSources>;
export type IndicatorSource = IndicatorSources['items'][number];

/** The sources, whole. */
export const indicatorSourcesChange = command({
  /** By indicator. */
  items: z.array(fields(command)).check(z.maxLength(400)),
});
export type IndicatorSourcesChange = z.output<typeof indicatorSourcesChange>;

/** The open result behind a proposal. */
export const suggestionSource = resource({
  /** What it is. */
  kind: openEnum(indicatorSourceKinds),
  /** What it is, of which service or unit and until when, in the caller's language: fit to be the label of evidence. */
  label: z.string(),
  /** The day on which it stands, `null` where there is no result yet. */
  date: z.nullable(date),
  /**
   * Where everybody can read it; `null` where the unit has no public page. From the root of the API where the server does not know
   * under which address it is reached.
   */
  address: z.nullable(z.string()),
});
export type SuggestionSource = z.output<typeof suggestionSource>;
