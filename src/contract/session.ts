import { employee } from './agency.js';
import { command, id, moment, openEnum, resource } from './scalars.js';
import { capabilities } from './vocabulary.js';
import * as z from './zod.js';

/** What answers at this address. */
export const serviceDescription = resource({
  /** Name of the implementation. */
  name: z.string(),
  /** Version of the API, such as `1.0`. */
  apiVersion: z.string(),
  /** The server's clock, for pages whose own is wrong. */
  time: moment,
  /** Where the OpenAPI document is, relative to this answer. */
  openapi: z.string(),
  /** Where its readable form is, relative to this answer. */
  documentation: z.optional(z.string()),
});
export type ServiceDescription = z.output<typeof serviceDescription>;

/** A portal's server asks for a component session of one of its signed-in employees. */
export const newSession = command({
  /** The employee by staff number, or by our id: exactly one of the two. */
  nip: z.optional(z.string().check(z.maxLength(30))),
  /** Our id of the employee, instead of `nip`. */
  employeeId: z.optional(id),
  /** What the session may do; everything the portal itself may unless told. */
  capabilities: z.optional(z.array(z.enum(capabilities)).check(z.minLength(1))),
  /** Lifetime in seconds, 60–3,600; 900 unless told. */
  lifetime: z.optional(z.number().check(z.int(), z.minimum(60), z.maximum(3600))),
});
export type NewSession = z.output<typeof newSession>;

/** A component session. Hand the token to the page through your own signed-in endpoint, never in an attribute. */
export const session = resource({
  /** Bearer token of the page. */
  token: z.string(),
  /** When the token ends; ask for a new one a little before. */
  expiresAt: moment,
  /** Whom it names. */
  employeeId: id,
  /** What the session may do. */
  capabilities: z.array(openEnum(capabilities)),
});
export type Session = z.output<typeof session>;

/** The person signed in, and what elements need to know to start. */
export const me = resource({
  /** The person, with their own staff number. */
  employee,
  /** What this session may do. */
  capabilities: z.array(openEnum(capabilities)),
  /** Name of the agency. */
  agency: z.string(),
  /** The open performance year, `null` between years. */
  periodId: z.nullable(id),
  /** The person's own appraisal in it, `null` while there is none. */
  appraisalId: z.nullable(id),
  /** Key that encrypts this person's drafts on the device: 32 bytes, base64url. Only a signed-in session gets it. */
  draftKey: z.string(),
});
export type Me = z.output<typeof me>;
