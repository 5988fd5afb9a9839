// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from './check.js';
import type { Table } from './table.js';

const fieldError: Shape = { pointer: 'string', code: 'string', detail: 'string' };

const problem: Shape = {
  type: 'string',
  title: 'string',
  status: 'number',
  'detail?': 'string',
  'instance?': 'string',
  'requestId?': 'string',
  'errors?': ['list', fieldError],
  'currentState?': 'string',
  'allowedActions?': ['list', 'string'],
  'existingId?': 'string',
  'current?': 'any',
};

const serviceDescription: Shape = {
  name: 'string',
  apiVersion: 'string',
  time: 'moment',
  openapi: 'string',
  'documentation?': 'string',
};

const session: Shape = { token: 'string', expiresAt: 'moment', employeeId: 'string', capabilities: ['list', 'string'] };

const employeeSummary: Shape = { id: 'string', name: 'string', position: 'string', unit: 'string' };

const employee: Shape = {
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
  superior: ['either', employeeSummary, 'null'],
  legalStanding: ['either', 'string', 'null'],
  planningApplies: 'boolean',
  roles: ['list', 'string'],
};

const me: Shape = {
  employee: employee,
  capabilities: ['list', 'string'],
  agency: 'string',
  periodId: ['either', 'string', 'null'],
  appraisalId: ['either', 'string', 'null'],
  draftKey: 'string',
};

const policy: Shape = {
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
  drafts: { keepAfterSignOut: 'boolean', maximumAgeDays: 'integer' },
  etag: 'string',
};

const period: Shape = {
  id: 'string',
  label: 'string',
  year: 'integer',
  start: 'date',
  end: 'date',
  evaluationEnd: 'date',
  state: 'string',
  etag: 'string',
};

const unit: Shape = {
  id: 'string',
  name: 'string',
  parentId: ['either', 'string', 'null'],
  headId: ['either', 'string', 'null'],
};

const libraryIndicator: Shape = {
  id: 'string',
  unit: 'string',
  position: 'string',
  workResult: 'string',
  name: 'string',
  aspects: ['list', 'string'],
  direction: ['value', 'higher', 'lower', 'range', 'deadline', 'milestone', 'yes-no'],
  target: [
    'either',
    'number',
    'string',
    'boolean',
    { minimum: 'number', maximum: 'number' },
    { steps: ['list', 'string'] },
  ],
  measureUnit: ['either', 'string', 'null'],
  note: 'string',
};

const task: Shape = {
  id: 'string',
  kind: 'string',
  appraisalId: 'string',
  assignmentId: ['either', 'string', 'null'],
  subject: employeeSummary,
  periodLabel: 'string',
  dueOn: ['either', 'date', 'null'],
  timeZone: 'string',
};

const appraisal: Shape = {
  id: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummary,
  appraiser: ['either', employeeSummary, 'null'],
  secondLevelAppraiser: ['either', employeeSummary, 'null'],
  planState: 'string',
  evaluationState: 'string',
  predicate: ['either', 'string', 'null'],
  relations: ['list', 'string'],
  allowedActions: ['list', 'string'],
  createdAt: 'moment',
};

const indicator: Shape = [
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

const workResult: Shape = {
  id: 'string',
  kind: ['value', 'main', 'additional'],
  title: 'string',
  parentResultId: ['either', 'string', 'null'],
  parentTitle: ['either', 'string', 'null'],
  indicators: ['list', indicator],
};

const planStep: Shape = { action: 'string', by: employeeSummary, at: 'moment', note: 'string' };

const workPlan: Shape = {
  appraisalId: 'string',
  state: 'string',
  version: 'integer',
  approach: ['value', 'quantitative', 'qualitative'],
  planForm: ['value', 'leader', 'staff'],
  results: ['list', workResult],
  expectations: ['list', { value: 'string', text: 'string' }],
  annexes: { support: 'string', accountability: 'string', consequences: 'string' },
  history: ['list', planStep],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const leaderResults: Shape = {
  leader: ['either', employeeSummary, 'null'],
  planState: ['either', 'string', 'null'],
  results: ['list', { id: 'string', title: 'string' }],
};

const selfAssessment: Shape = {
  appraisalId: 'string',
  state: 'string',
  achievements: 'string',
  challenges: 'string',
  realisations: [
    'list',
    {
      indicatorId: 'string',
      actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
      note: 'string',
      evidence: ['list', { label: 'string', url: 'string' }],
    },
  ],
  reflections: ['list', { value: 'string', score: ['either', 'integer', 'null'], text: 'string' }],
  submittedAt: ['either', 'moment', 'null'],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const reviewRound: Shape = {
  appraisalId: 'string',
  state: 'string',
  reviewers: ['list', { employee: employeeSummary, group: 'string' }],
  candidates: ['list', { employee: employeeSummary, group: 'string' }],
  closesOn: ['either', 'date', 'null'],
  finished: 'integer',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const guardedScore: Shape = { score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] };

const groupSummary: Shape = {
  group: 'string',
  score: ['either', 'number', 'null'],
  hidden: ['either', 'string', 'null'],
  statements: [
    'list',
    { statement: 'string', score: ['either', 'number', 'null'], hidden: ['either', 'string', 'null'] },
  ],
  comments: ['list', 'string'],
};

const reviewSummary: Shape = {
  appraisalId: 'string',
  state: 'string',
  closedOn: ['either', 'date', 'null'],
  scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
  values: ['list', { value: 'string', overall: guardedScore, groups: ['list', groupSummary] }],
};

const reviewAssignment: Shape = {
  id: 'string',
  subject: employeeSummary,
  group: 'string',
  state: 'string',
  closesOn: ['either', 'date', 'null'],
  promise: { minimumRaters: 'integer', minimumCommenters: 'integer' },
  behaviours: [
    'list',
    {
      key: 'string',
      label: 'string',
      gloss: 'string',
      statements: ['list', { id: 'string', text: 'string', gloss: 'string' }],
    },
  ],
  scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
  workResults: ['list', 'string'],
  answers: ['list', { statement: 'string', score: ['either', 'integer', 'null'] }],
  comments: ['list', { value: 'string', text: 'string' }],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const suggestionReason: Shape = {
  code: 'string',
  rule: 'string',
  cite: 'string',
  values: ['map', ['either', 'number', 'string']],
};

const suggestion: Shape = {
  rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  reasons: ['list', suggestionReason],
};

const evaluationStep: Shape = { action: 'string', by: employeeSummary, at: 'moment' };

const evaluation: Shape = {
  appraisalId: 'string',
  state: 'string',
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
  suggestions: { workResult: suggestion, behaviour: suggestion },
  predicate: ['either', 'string', 'null'],
  history: ['list', evaluationStep],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const achievement: Shape = {
  met: 'boolean',
  percent: ['either', 'number', 'null'],
  difference: ['either', 'number', 'null'],
  rule: 'string',
  cite: 'string',
};

const behaviourView: Shape = {
  group: 'string',
  rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  score: ['either', 'number', 'null'],
  hidden: ['either', 'string', 'null'],
};

const trendPoint: Shape = {
  year: 'number',
  label: 'string',
  predicate: ['either', ['value', 'very-good', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
};

const highlight: Shape = { code: 'string', subject: 'string', title: 'string' };

const explanationStep: Shape = {
  figure: 'string',
  code: 'string',
  rule: 'string',
  cite: 'string',
  inputs: ['map', ['either', 'number', 'string', 'boolean', 'null']],
  rounding: ['either', 'string', 'null'],
  result: ['either', 'number', 'string', 'boolean', 'null'],
};

const scoreCard: Shape = {
  appraisalId: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummary,
  appraiser: ['either', employeeSummary, 'null'],
  state: 'string',
  signedAt: ['either', 'moment', 'null'],
  timeZone: 'string',
  policyVersion: 'number',
  ruleVersion: 'string',
  workResultRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  behaviourRating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
  predicate: ['either', ['value', 'very-good', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
  notes: 'string',
  recommendation: 'string',
  results: [
    'list',
    {
      id: 'string',
      kind: 'string',
      title: 'string',
      rating: ['either', ['value', 'above', 'meets', 'below'], 'null'],
      indicators: [
        'list',
        {
          indicator: indicator,
          actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
          achievement: ['either', achievement, 'null'],
        },
      ],
    },
  ],
  behaviours: ['list', { value: 'string', label: 'string', gloss: 'string', views: ['list', behaviourView] }],
  scaleMaximum: 'number',
  trend: ['list', trendPoint],
  strengths: ['list', highlight],
  improvements: ['list', highlight],
  reviewClosedOn: ['either', 'date', 'null'],
  explanation: ['list', explanationStep],
};

const judgement: Shape = {
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
};

const scoreCardInputs: Shape = {
  appraisalId: 'string',
  period: { id: 'string', label: 'string', year: 'number' },
  employee: employeeSummary,
  appraiser: ['either', employeeSummary, 'null'],
  state: 'string',
  signedAt: ['either', 'moment', 'null'],
  timeZone: 'string',
  policyVersion: 'number',
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
  behaviours: ['list', { key: 'string', label: 'string', gloss: 'string' }],
  results: ['list', { id: 'string', kind: 'string', title: 'string', indicators: ['list', indicator] }],
  actuals: ['list', { indicatorId: 'string', actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'] }],
  reflections: ['list', { value: 'string', score: ['either', 'number', 'null'] }],
  review: ['either', reviewSummary, 'null'],
  judgement: ['either', judgement, 'null'],
  trend: ['list', trendPoint],
};

const auditEvent: Shape = {
  sequence: 'integer',
  operation: 'string',
  actorId: ['either', 'string', 'null'],
  objectId: ['either', 'string', 'null'],
  appraisalId: ['either', 'string', 'null'],
  at: ['either', 'moment', 'date'],
  requestId: 'string',
  previousHash: 'string',
  hash: 'string',
};

/** Form of an identifier. */
export const identifier = /^[A-Za-z0-9_-]{1,64}$/;

/** Form of a problem document. */
export const problemShape: Shape = problem;

/** The endpoint table, as far as a caller needs it. */
export const table: Table = {
  service: { describe: { method: 'GET', path: '/v1', proof: 'none', answer: serviceDescription } },
  sessions: {
    create: { method: 'POST', path: '/v1/sessions', proof: 'credentials', sendsBody: true, answer: session },
    end: { method: 'DELETE', path: '/v1/sessions/current' },
  },
  me: { get: { method: 'GET', path: '/v1/me', answer: me } },
  policy: {
    get: { method: 'GET', path: '/v1/policy', answer: policy },
    change: { method: 'PUT', path: '/v1/policy', sendsBody: true, sendsVersion: true, sendsKey: true, answer: policy },
  },
  periods: {
    list: {
      method: 'GET',
      path: '/v1/periods',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', period], nextCursor: ['either', 'string', 'null'] },
    },
    get: { method: 'GET', path: '/v1/periods/{periodId}', answer: period },
    create: { method: 'POST', path: '/v1/periods', sendsBody: true, sendsKey: true, answer: period },
    change: {
      method: 'PUT',
      path: '/v1/periods/{periodId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: period,
    },
  },
  units: {
    list: {
      method: 'GET',
      path: '/v1/units',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', unit], nextCursor: ['either', 'string', 'null'] },
    },
    get: { method: 'GET', path: '/v1/units/{unitId}', answer: unit },
  },
  employees: {
    list: {
      method: 'GET',
      path: '/v1/employees',
      query: ['cursor', 'limit', 'search', 'unitId'],
      paged: true,
      answer: { items: ['list', employee], nextCursor: ['either', 'string', 'null'] },
    },
    get: { method: 'GET', path: '/v1/employees/{employeeId}', answer: employee },
  },
  indicatorLibrary: {
    list: {
      method: 'GET',
      path: '/v1/indicator-library',
      query: ['cursor', 'limit', 'search'],
      paged: true,
      answer: { items: ['list', libraryIndicator], nextCursor: ['either', 'string', 'null'] },
    },
  },
  tasks: {
    list: {
      method: 'GET',
      path: '/v1/tasks',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', task], nextCursor: ['either', 'string', 'null'] },
    },
  },
  appraisals: {
    list: {
      method: 'GET',
      path: '/v1/appraisals',
      query: ['cursor', 'limit', 'periodId', 'relation'],
      paged: true,
      answer: { items: ['list', appraisal], nextCursor: ['either', 'string', 'null'] },
    },
    create: { method: 'POST', path: '/v1/appraisals', sendsBody: true, sendsKey: true, answer: appraisal },
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}', answer: appraisal },
  },
  workPlans: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/work-plan', answer: workPlan },
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/work-plan',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: workPlan,
    },
    submit: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/submit',
      sendsVersion: true,
      sendsKey: true,
      answer: workPlan,
    },
    return: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/return',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: workPlan,
    },
    approve: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/approve',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: workPlan,
    },
    leaderResults: { method: 'GET', path: '/v1/appraisals/{appraisalId}/leader-results', answer: leaderResults },
  },
  selfAssessments: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/self-assessment', answer: selfAssessment },
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/self-assessment',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: selfAssessment,
    },
    submit: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/self-assessment/submit',
      sendsVersion: true,
      sendsKey: true,
      answer: selfAssessment,
    },
  },
  reviewRounds: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/review-round', answer: reviewRound },
    choose: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/review-round',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: reviewRound,
    },
    open: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/review-round/open',
      sendsVersion: true,
      sendsKey: true,
      answer: reviewRound,
    },
    close: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/review-round/close',
      sendsVersion: true,
      sendsKey: true,
      answer: reviewRound,
    },
    summary: { method: 'GET', path: '/v1/appraisals/{appraisalId}/review-summary', answer: reviewSummary },
  },
  reviewAssignments: {
    list: {
      method: 'GET',
      path: '/v1/review-assignments',
      query: ['cursor', 'limit', 'state'],
      paged: true,
      answer: { items: ['list', reviewAssignment], nextCursor: ['either', 'string', 'null'] },
    },
    get: { method: 'GET', path: '/v1/review-assignments/{assignmentId}', answer: reviewAssignment },
    answer: {
      method: 'PUT',
      path: '/v1/review-assignments/{assignmentId}/answer',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: reviewAssignment,
    },
    decline: {
      method: 'POST',
      path: '/v1/review-assignments/{assignmentId}/decline',
      sendsVersion: true,
      sendsKey: true,
      answer: reviewAssignment,
    },
  },
  evaluations: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evaluation', answer: evaluation },
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/evaluation',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    sign: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/sign',
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    deliver: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/deliver',
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    acknowledge: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/acknowledge',
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
  },
  scoreCards: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card', answer: scoreCard },
    inputs: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card/inputs', answer: scoreCardInputs },
  },
  auditEvents: {
    list: {
      method: 'GET',
      path: '/v1/audit-events',
      query: ['cursor', 'limit', 'appraisalId'],
      paged: true,
      answer: { items: ['list', auditEvent], nextCursor: ['either', 'string', 'null'] },
    },
    ofAppraisal: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/audit-events',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', auditEvent], nextCursor: ['either', 'string', 'null'] },
    },
  },
};
