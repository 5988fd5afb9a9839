import { actualSuggestions } from '../activity.js';
import type { Endpoint } from '../endpoint.js';
import { indicatorSources as sources, indicatorSourcesChange } from '../indicator-source.js';
import * as z from '../zod.js';
import { read, readAppraisal, since, writeAppraisal } from './row.js';

const ofPlan = '/v1/appraisals/{appraisalId}/indicator-sources';
const ofUnit = '/v1/units/{unitId}/plans/{periodId}';
const heads = ['unit-head', 'above-unit', 'hr-agency'] as const;
const unit = { scope: 'unit', relations: heads } as const;

/** From which open results the indicators of a work plan take their realisation (`selfAssessments.suggestions`). */
export const indicatorSources = {
  /** Reads them. */
  get: { ...readAppraisal, path: ofPlan, response: sources, next: ['indicatorSources.save'] },
  /** Saves them, whole. The employee and the appraiser may. */
  save: {
    ...writeAppraisal,
    method: 'PUT',
    path: ofPlan,
    relations: ['own', 'appraiser'],
    body: indicatorSourcesChange,
    response: sources,
    ifMatch: true,
    next: ['selfAssessments.suggestions'],
  },
} as const satisfies Record<string, Endpoint>;

/** The same for the plan of a unit. */
export const unitIndicatorSources = {
  /** Reads them. */
  get: {
    ...{ ...read, ...unit, capability: 'appraisal:read', path: `${ofUnit}/indicator-sources`, response: sources },
    next: ['unitIndicatorSources.save', 'unitIndicatorSources.suggestions'],
  },
  /** Saves them, whole. */
  save: {
    ...{ ...unit, method: 'PUT', status: 200, since, capability: 'appraisal:write' },
    path: `${ofUnit}/indicator-sources`,
    body: indicatorSourcesChange,
    response: sources,
    ifMatch: true,
    next: ['unitIndicatorSources.suggestions'],
  },
  /** Reads what the sources say by the end of a quarter: proposals for the progress of the unit, never more. */
  suggestions: {
    ...{ ...read, ...unit, capability: 'appraisal:read', path: `${ofUnit}/progress/suggestions` },
    query: {
      /** Counted from the beginning of the year to its end; the last quarter that has begun unless told. */
      quarter: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(4))),
    },
    response: actualSuggestions,
    next: ['unitPlans.recordProgress'],
  },
} as const satisfies Record<string, Endpoint>;
