import {
  activity,
  activityChange,
  activityMonth,
  activitySuggestions,
  evidenceFile,
  newActivities,
  newEvidenceFile,
  recordedActivities,
  teamMonth,
  verification,
  verified,
} from '../activity.js';
import type { Endpoint } from '../endpoint.js';
import { id, month, page, pageQuery } from '../scalars.js';
import { activityStates } from '../vocabulary.js';
import * as z from '../zod.js';
import { read, readAppraisal, search, since, writeAppraisal } from './row.js';

const log = '/v1/appraisals/{appraisalId}/activities';
const files = '/v1/appraisals/{appraisalId}/evidence-files';
const people = ['own', 'appraiser', 'second-level-appraiser'] as const;
const filter = {
  ...pageQuery,
  /** Only this month, `2026-05`. */
  month: z.optional(month),
  /** Only those in this state. */
  state: z.optional(z.enum(activityStates)),
};

/** The daily log. Read by its person and their line, not by the HR agency: it is working material, not a result. */
export const activities = {
  /** Lists entries of the log, newest day first. */
  list: { ...readAppraisal, relations: people, path: log, query: filter, response: page(activity), paged: true },
  /**
   * Records entries, one or hundreds. Each stands for itself: bad ones are answered with what is wrong, the others are saved.
   * An entry whose id is there already is not written twice.
   */
  record: {
    ...writeAppraisal,
    method: 'POST',
    path: log,
    relations: ['own'],
    body: newActivities,
    response: recordedActivities,
    problems: ['invalid-transition'],
    next: ['activities.list'],
  },
  /** Reads an entry. */
  get: { ...readAppraisal, relations: people, path: `${log}/{activityId}`, response: activity },
  /** Changes an entry that is not verified; one that was returned waits again. */
  change: {
    ...writeAppraisal,
    method: 'PUT',
    path: `${log}/{activityId}`,
    relations: ['own'],
    body: activityChange,
    response: activity,
    ifMatch: true,
    problems: ['invalid-transition', 'invalid-fields'],
  },
  /** Removes an entry that is not verified. */
  remove: {
    ...writeAppraisal,
    method: 'DELETE',
    path: `${log}/{activityId}`,
    status: 204,
    relations: ['own'],
    problems: ['invalid-transition'],
  },
  /** Reads a month: totals against the target, days, gaps. */
  month: {
    ...readAppraisal,
    relations: people,
    path: '/v1/appraisals/{appraisalId}/activity-months/{month}',
    response: activityMonth,
    next: ['activities.list'],
  },
  /** Lists proposals for the next entry: own history first, then the catalogue. At most twenty. */
  suggestions: {
    ...readAppraisal,
    relations: ['own'],
    path: '/v1/appraisals/{appraisalId}/activity-suggestions',
    query: { /** What was typed so far. */ search },
    response: activitySuggestions,
  },
} as const satisfies Record<string, Endpoint>;

/** The logs of everybody whom the caller appraises in the open period. */
export const teamActivities = {
  /** Lists entries of the caller's people, oldest day first. */
  list: {
    ...read,
    path: '/v1/team-activities',
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:read',
    query: {
      ...filter,
      /** Only this person's. */
      appraisalId: z.optional(id),
    },
    response: page(activity),
    paged: true,
    next: ['teamActivities.verify'],
  },
  /** Reads how the logs stand in a month, person by person. */
  month: {
    ...read,
    path: '/v1/team-activity-months/{month}',
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:read',
    response: teamMonth,
    next: ['teamActivities.list'],
  },
  /** Verifies or returns many entries at once. Each stands for itself. */
  verify: {
    method: 'POST',
    path: '/v1/team-activities/verify',
    status: 200,
    since,
    scope: 'agency',
    relations: ['signed-in'],
    capability: 'appraisal:write',
    body: verification,
    response: verified,
    next: ['teamActivities.list'],
  },
} as const satisfies Record<string, Endpoint>;

/** Files of evidence, uploaded in parts, so that a dropped line costs one part at the most. */
export const evidenceFiles = {
  /** Announces a file. The answer says how large the parts are. */
  create: {
    ...writeAppraisal,
    method: 'POST',
    path: files,
    status: 201,
    relations: ['own'],
    body: newEvidenceFile,
    response: evidenceFile,
    problems: ['invalid-fields'],
    next: ['evidenceFiles.sendPart'],
  },
  /** Reads which parts have arrived. */
  get: { ...readAppraisal, relations: people, path: `${files}/{fileId}`, response: evidenceFile },
  /**
   * Sends one part of a file, numbered from 0, in any order. Sent again, it is the same part. The last one to arrive completes
   * the file.
   */
  sendPart: {
    ...writeAppraisal,
    method: 'PUT',
    path: `${files}/{fileId}/parts/{part}`,
    relations: ['own'],
    sends: ['application/octet-stream'],
    response: evidenceFile,
    idempotencyKey: false,
    problems: ['invalid-transition', 'invalid-fields'],
    next: ['evidenceFiles.get'],
  },
  /** Reads the content of a complete file, always as a download. */
  content: {
    ...readAppraisal,
    relations: people,
    path: `${files}/{fileId}/content`,
    answers: ['application/octet-stream'],
    problems: ['invalid-transition'],
  },
  /** Removes a file that no entry names. */
  remove: {
    ...writeAppraisal,
    method: 'DELETE',
    path: `${files}/{fileId}`,
    status: 204,
    relations: ['own'],
    problems: ['invalid-transition'],
  },
} as const satisfies Record<string, Endpoint>;
