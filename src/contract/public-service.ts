import { employeeSummary } from './agency.js';
import { command, etag, id, line, type ObjectMaker, resource } from './scalars.js';
import * as z from './zod.js';

/** A sentence of an agency's own, in both languages; what the public reads depends on the language of the page. */
export const bilingual = (object: ObjectMaker) =>
  object({
    /** In Indonesian. */
    indonesian: line,
    /** In English. */
    english: line,
  });
export type Bilingual = z.output<ReturnType<typeof bilingual>>;

const service = (object: ObjectMaker) =>
  object({
    /** Made by the writer (a UUID will do), so that surveys and links stay with the service when it is renamed. */
    id,
    /** What the public calls it, such as *Izin mendirikan bangunan*. */
    name: line,
    /** One sentence on what it is for; may be empty. */
    description: z.string().check(z.maxLength(500)),
    /** How many people use it in a year, `null` where nobody knows: it decides the sample that a survey needs (SAT-6). */
    usersPerYear: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(300_000_000))),
    /** `false` once it is no longer offered; what was said of it stays. */
    isOffered: z.boolean(),
  });

const officerLimit = 30;

/**
 * What a unit does for the public, and who in it deals with what the public says. Officers see what citizens write; their head
 * names them.
 */
export const serviceDesk = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** Its services, in the order of the unit. */
  services: z.array(service(resource)),
  /** Who runs surveys and answers the public beside the head of the unit. */
  officers: z.array(employeeSummary),
  /** Whether the unit has a public page (`publicUnits.performance`). */
  isPublic: z.boolean(),
  /** Whether the caller may change it. */
  allowedActions: z.array(z.string()),
  /** Version; send it as `If-Match` with a change. */
  etag,
});
export type ServiceDesk = z.output<typeof serviceDesk>;
export type PublicService = ServiceDesk['services'][number];

/** The service desk of a unit, whole. A service that a survey or a case names stays in the list; it can be closed. */
export const serviceDeskChange = command({
  /** In the order in which the public sees them. */
  services: z.array(service(command)).check(z.maxLength(200)),
  /** Ids of the employees; each at most once. */
  officerIds: z.array(id).check(z.maxLength(officerLimit)),
  /** Whether the unit has a public page. */
  isPublic: z.boolean(),
});
export type ServiceDeskChange = z.output<typeof serviceDeskChange>;
