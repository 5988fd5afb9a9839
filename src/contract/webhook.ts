import { command, id, line, moment, openEnum, resource } from './scalars.js';
import { eventTypes } from './vocabulary.js';
import * as z from './zod.js';

const url = z.string().check(z.maxLength(500), z.regex(/^https?:\/\/\S+$/i));

/** An address of a portal that is told what happens, signed as Standard Webhooks describes. */
export const webhook = resource({
  /** Id of the registration. */
  id,
  /** What it is for. */
  name: z.string(),
  /** Where events are sent. */
  url: z.string(),
  /** Which events; all when empty. */
  events: z.array(openEnum(eventTypes)),
  /** Whether events are sent now. */
  active: z.boolean(),
  /** The signing secret, `whsec_…`: shown once, when the registration is made; `null` afterwards. */
  secret: z.nullable(z.string()),
  /** When it was made. */
  createdAt: moment,
});
export type Webhook = z.output<typeof webhook>;

/** A new registration. */
export const newWebhook = command({
  /** What it is for. */
  name: line,
  /** Where events are sent; https, or http inside the agency's own network. */
  url,
  /** Which events; all when empty. */
  events: z.array(z.enum(eventTypes)).check(z.maxLength(50)),
});
export type NewWebhook = z.output<typeof newWebhook>;

/** An event on its way to one address. What it carries names records, never what is written in them. */
export const webhookDelivery = resource({
  /** Id of the message, the same through all attempts (`webhook-id`). */
  id,
  /** The registration. */
  webhookId: id,
  /** What happened. */
  type: openEnum(eventTypes),
  /** When it happened. */
  at: moment,
  /** What is sent: ids, states, dates. */
  data: z.record(z.string(), z.unknown()),
  /** `waiting`, `delivered`, or `failed` after the last attempt. */
  state: openEnum(['waiting', 'delivered', 'failed']),
  /** Attempts so far. */
  attempts: z.number().check(z.int()),
  /** When it is tried next, `null` when it is over. */
  nextAttemptAt: z.nullable(moment),
  /** Status of the last answer, `null` where none came. */
  lastStatus: z.nullable(z.number().check(z.int())),
});
export type WebhookDelivery = z.output<typeof webhookDelivery>;
