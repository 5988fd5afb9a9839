// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const policyForm: Shape = {
  id: 'string',
  version: 'integer',
  since: 'moment',
  timeZone: ['value', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
  planApproach: ['value', 'quantitative', 'qualitative'],
  evaluationCycle: ['value', 'month', 'quarter'],
  behaviours: [
    'list',
    {
      key: 'string',
      label: 'string',
      gloss: 'string',
      statements: ['list', { id: 'string', text: 'string', gloss: 'string' }],
    },
  ],
  review: {
    scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
    minimumRaters: { peer: 'integer', subordinate: 'integer', other: 'integer', public: 'integer' },
    minimumCommenters: 'integer',
    daysOpen: 'integer',
  },
  guidance: {
    majority: 'number',
    smallPart: 'number',
    unitHead: {
      outstanding: ['value', 'above', 'meets', 'below'],
      good: ['value', 'above', 'meets', 'below'],
      'needs-improvement': ['value', 'above', 'meets', 'below'],
      poor: ['value', 'above', 'meets', 'below'],
      'very-poor': ['value', 'above', 'meets', 'below'],
    },
  },
  workingWeek: ['value', 'five-days', 'six-days'],
  periodicWindowDays: 'integer',
  objection: { days: 'integer', dayType: ['value', 'working', 'calendar'] },
  distribution: {
    severity: ['value', 'info', 'warning', 'blocking'],
    rounding: ['value', 'exact', 'lenient'],
    minimumTeam: 'integer',
  },
  activityLog: {
    entry: ['value', 'times', 'minutes', 'quantity'],
    monthlyMinutes: ['either', 'integer', 'null'],
    daysBack: 'integer',
    evidence: { maximumBytes: 'integer', mediaTypes: ['list', 'string'] },
  },
  feedback: { attribution: ['value', 'named', 'withheld'] },
  publicVoice: 'any',
  drafts: { keepAfterSignOut: 'boolean', maximumAgeDays: 'integer' },
  etag: 'string',
};

/** The operations `policy.*`. */
export const policy: Table['policy'] = {
  get: { method: 'GET', path: '/v1/policy', answer: policyForm },
  change: {
    method: 'PUT',
    path: '/v1/policy',
    sendsBody: true,
    sendsVersion: true,
    sendsKey: true,
    answer: policyForm,
  },
};
