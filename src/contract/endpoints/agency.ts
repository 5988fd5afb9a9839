import { activityCatalogue as activityCatalogueSchema, activityCatalogueChange } from '../activity.js';
import { employee, newPeriod, period, periodChange, unit, unitChange } from '../agency.js';
import { workingCalendar, workingCalendarChange } from '../calendar.js';
import type { Endpoint } from '../endpoint.js';
import { libraryIndicator } from '../indicator.js';
import { policy as policySchema, policyChange } from '../policy.js';
import { id, page, pageQuery } from '../scalars.js';
import { me as meSchema, newSession, serviceDescription, session } from '../session.js';
import { task } from '../task.js';
import { newWebhook, webhook, webhookDelivery } from '../webhook.js';
import * as z from '../zod.js';
import { read, search, since, writeAgency } from './row.js';

export const service = {
  /** Describes the service. What answers here, in which version, and what time it is there. */
  describe: { ...read, path: '/v1', scope: 'service', relations: ['public'], response: serviceDescription },
} as const satisfies Record<string, Endpoint>;

export const sessions = {
  /**
   * Opens a component session. Called by the portal's server with its client id and secret (HTTP Basic), never by a page.
   * The token names one employee and what the page may do.
   */
  create: {
    method: 'POST',
    path: '/v1/sessions',
    status: 201,
    since,
    scope: 'service',
    relations: ['portal'],
    body: newSession,
    response: session,
    idempotencyKey: false,
    next: ['me.get', 'sessions.end'],
  },
  /** Ends the session. The token is refused from now on, in every process of the server. */
  end: {
    method: 'DELETE',
    path: '/v1/sessions/current',
    status: 204,
    since,
    scope: 'agency',
    relations: ['signed-in'],
    idempotencyKey: false,
  },
} as const satisfies Record<string, Endpoint>;

export const me = {
  /** Reads who is signed in. The person, the open period, their own appraisal in it, and the key of their drafts. */
  get: {
    ...read,
    path: '/v1/me',
    scope: 'agency',
    relations: ['signed-in'],
    response: meSchema,
    next: ['appraisals.get', 'tasks.list'],
  },
} as const satisfies Record<string, Endpoint>;

export const policy = {
  /** Reads the policy in force. Everything the agency has decided: behaviours, scale, thresholds, guidance, time zone. */
  get: { ...read, path: '/v1/policy', scope: 'agency', relations: ['signed-in'], response: policySchema },
  /** Replaces the policy by a new version. Cards made before keep naming the version they were made under. */
  change: {
    ...writeAgency,
    method: 'PUT',
    path: '/v1/policy',
    body: policyChange,
    response: policySchema,
    ifMatch: true,
    next: ['policy.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const periods = {
  /** Lists the performance years, newest first. At most one of them is open; elements mean that one unless told. */
  list: {
    ...read,
    path: '/v1/periods',
    scope: 'agency',
    relations: ['signed-in'],
    query: pageQuery,
    response: page(period),
    paged: true,
  },
  /** Reads a performance year. Its dates decide the deadlines of plans and evaluations. */
  get: { ...read, path: '/v1/periods/{periodId}', scope: 'agency', relations: ['signed-in'], response: period },
  /** Plans a performance year. Dates must be in order, and each year exists once. */
  create: {
    method: 'POST',
    path: '/v1/periods',
    status: 201,
    since,
    scope: 'agency',
    relations: ['hr-agency'],
    capability: 'agency:write',
    body: newPeriod,
    response: period,
    problems: ['already-exists'],
    next: ['periods.change'],
  },
  /** Changes a performance year: its label, the end of its evaluation window, whether it is open. One is open at a time. */
  change: {
    ...writeAgency,
    method: 'PUT',
    path: '/v1/periods/{periodId}',
    body: periodChange,
    response: period,
    ifMatch: true,
    problems: ['already-exists'],
    next: ['periods.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const calendars = {
  /** Reads the calendar of a year: holidays and joint leave, which no working-day term counts. */
  get: { ...read, path: '/v1/calendars/{year}', scope: 'agency', relations: ['signed-in'], response: workingCalendar },
  /** Replaces the calendar of a year. Terms that are running are counted anew. */
  change: {
    ...writeAgency,
    method: 'PUT',
    path: '/v1/calendars/{year}',
    body: workingCalendarChange,
    response: workingCalendar,
    ifMatch: true,
    next: ['calendars.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const units = {
  /** Lists the units of the agency by name. Each names the unit above and who heads it. */
  list: {
    ...read,
    path: '/v1/units',
    scope: 'agency',
    relations: ['signed-in'],
    query: pageQuery,
    response: page(unit),
    paged: true,
  },
  /** Reads a unit. Its people are found by `employees.list` with `unitId`. */
  get: { ...read, path: '/v1/units/{unitId}', scope: 'agency', relations: ['signed-in'], response: unit },
  /** Changes what the agency decides of a unit: the zone in which its deadlines end. */
  change: {
    ...writeAgency,
    method: 'PUT',
    path: '/v1/units/{unitId}',
    body: unitChange,
    response: unit,
    ifMatch: true,
    next: ['units.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const employees = {
  /** Lists employees by name. The HR agency sees all; everybody else the people of their own unit and those they appraise. */
  list: {
    ...read,
    path: '/v1/employees',
    scope: 'agency',
    relations: ['signed-in'],
    query: { ...pageQuery, /** Words in the name. */ search, /** Id of a unit. */ unitId: z.optional(id) },
    response: page(employee),
    paged: true,
  },
  /** Reads an employee. One whom the caller may not list answers like one that does not exist. */
  get: {
    ...read,
    path: '/v1/employees/{employeeId}',
    scope: 'agency',
    relations: ['signed-in'],
    response: employee,
  },
} as const satisfies Record<string, Endpoint>;

export const indicatorLibrary = {
  /** Lists indicators to take over into a plan. Those of the caller's own unit and position come first, then by name. */
  list: {
    ...read,
    path: '/v1/indicator-library',
    scope: 'agency',
    relations: ['signed-in'],
    query: { ...pageQuery, /** Words in the indicator, the result, the position or the unit. */ search },
    response: page(libraryIndicator),
    paged: true,
  },
} as const satisfies Record<string, Endpoint>;

export const tasks = {
  /** Lists what waits for the caller now. Nearest due date first, undated last. */
  list: {
    ...read,
    path: '/v1/tasks',
    scope: 'agency',
    relations: ['signed-in'],
    query: pageQuery,
    response: page(task),
    paged: true,
  },
} as const satisfies Record<string, Endpoint>;

export const activityCatalogue = {
  /** Reads the activities that the agency has named. Type-ahead offers them beside what a person wrote before. */
  get: {
    ...read,
    path: '/v1/activity-catalogue',
    scope: 'agency',
    relations: ['signed-in'],
    response: activityCatalogueSchema,
  },
  /** Replaces the catalogue. Entries already recorded stay as they are. */
  change: {
    ...writeAgency,
    method: 'PUT',
    path: '/v1/activity-catalogue',
    body: activityCatalogueChange,
    response: activityCatalogueSchema,
    ifMatch: true,
    next: ['activityCatalogue.get'],
  },
} as const satisfies Record<string, Endpoint>;

export const webhooks = {
  /** Lists the addresses that are told what happens. */
  list: {
    ...read,
    path: '/v1/webhooks',
    scope: 'agency',
    relations: ['hr-agency'],
    capability: 'agency:write',
    query: pageQuery,
    response: page(webhook),
    paged: true,
  },
  /** Registers an address. The answer holds the signing secret, once. */
  create: {
    ...writeAgency,
    method: 'POST',
    path: '/v1/webhooks',
    status: 201,
    body: newWebhook,
    response: webhook,
    next: ['webhooks.deliveries'],
  },
  /** Ends a registration. What still waits for it is not sent any more. */
  remove: { ...writeAgency, method: 'DELETE', path: '/v1/webhooks/{webhookId}', status: 204 },
  /** Lists what was sent to an address, newest first: delivered, waiting or failed. */
  deliveries: {
    ...read,
    path: '/v1/webhooks/{webhookId}/deliveries',
    scope: 'agency',
    relations: ['hr-agency'],
    capability: 'agency:write',
    query: pageQuery,
    response: page(webhookDelivery),
    paged: true,
  },
  /** Sends a message again, with the same id: a receiver that has it already lets it pass. */
  replay: {
    ...writeAgency,
    method: 'POST',
    path: '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
    response: webhookDelivery,
    next: ['webhooks.deliveries'],
  },
} as const satisfies Record<string, Endpoint>;
