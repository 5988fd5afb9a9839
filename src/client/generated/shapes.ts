// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';

export const employeeSummaryForm: Shape = { id: 'string', name: 'string', position: 'string', unit: 'string' };

export const employeeForm: Shape = {
  id: 'string',
  name: 'string',
  position: 'string',
  unit: 'string',
  nip: ['either', 'string', 'null'],
  employmentType: 'string',
  grade: ['either', 'string', 'null'],
  rank: ['either', 'string', 'null'],
  positionType: 'string',
  planForm: ['value', 'leader', 'staff'],
  unitId: 'string',
  superior: ['either', employeeSummaryForm, 'null'],
  legalStanding: ['either', 'string', 'null'],
  planningApplies: 'boolean',
  roles: ['list', 'string'],
};

export const indicatorForm: Shape = [
  'either',
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'higher'],
    target: 'number',
    'targetIsMaximum?': 'boolean',
  },
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'lower'],
    target: 'number',
  },
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'range'],
    target: { minimum: 'number', maximum: 'number' },
  },
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'deadline'],
    target: 'date',
  },
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'milestone'],
    target: { steps: ['list', 'string'] },
  },
  {
    id: 'string',
    name: 'string',
    aspects: ['list', ['value', 'quantity', 'quality', 'time', 'cost']],
    perspective: ['either', ['value', 'service-user', 'business-process', 'internal-strength', 'budget'], 'null'],
    unit: ['either', 'string', 'null'],
    measured: ['value', 'cumulative', 'position', 'yearly-release'],
    note: 'string',
    libraryId: ['either', 'string', 'null'],
    direction: ['value', 'yes-no'],
    target: ['value', true],
  },
];

export const runningClockForm: Shape = {
  clock: 'string',
  binds: 'string',
  dueOn: 'date',
  timeZone: 'string',
  state: 'string',
  'workingDaysLeft?': ['either', 'integer', 'null'],
  cite: 'string',
};

export const activityForm: Shape = {
  id: 'string',
  appraisalId: 'string',
  employee: employeeSummaryForm,
  date: 'date',
  text: 'string',
  resultId: ['either', 'string', 'null'],
  indicatorId: ['either', 'string', 'null'],
  start: ['either', 'string', 'null'],
  end: ['either', 'string', 'null'],
  minutes: ['either', 'integer', 'null'],
  quantity: ['either', 'number', 'null'],
  unit: ['either', 'string', 'null'],
  note: 'string',
  evidence: ['list', { label: 'string', url: ['either', 'string', 'null'], fileId: ['either', 'string', 'null'] }],
  state: 'string',
  verifiedBy: ['either', employeeSummaryForm, 'null'],
  verifiedAt: ['either', 'moment', 'null'],
  verificationNote: 'string',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

export const fieldErrorForm: Shape = { pointer: 'string', code: 'string', detail: 'string' };

export const guardedScoreForm: Shape = { score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] };

export const groupSummaryForm: Shape = {
  group: 'string',
  score: ['either', 'number', 'null'],
  hidden: ['either', 'string', 'null'],
  statements: [
    'list',
    { statement: 'string', score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] },
  ],
  comments: ['list', 'string'],
};

export const reviewSummaryForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  closedOn: ['either', 'date', 'null'],
  scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
  values: ['list', { value: 'string', overall: guardedScoreForm, groups: ['list', groupSummaryForm] }],
};

export const judgementForm: Shape = {
  results: [
    'list',
    { resultId: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  behaviours: [
    'list',
    { value: 'string', rating: ['either', ['value', 'above', 'meets', 'below'], 'null'], note: 'string' },
  ],
  workResultRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  workResultReason: 'string',
  behaviourRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  behaviourReason: 'string',
  notes: 'string',
  recommendation: 'string',
  'studyLeave?': ['either', { predicate: ['value', 'poor', 'very-poor'], reason: 'string' }, 'null'],
};
