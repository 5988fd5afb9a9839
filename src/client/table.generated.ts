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
  'required?': {
    states: ['list', 'string'],
    relations: ['list', 'string'],
    notBefore: ['either', 'string', 'null'],
    notAfter: ['either', 'string', 'null'],
  },
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

const workingCalendar: Shape = {
  year: 'integer',
  holidays: ['list', { date: 'date', name: 'string', kind: 'string' }],
  etag: 'string',
};

const unit: Shape = {
  id: 'string',
  name: 'string',
  parentId: ['either', 'string', 'null'],
  headId: ['either', 'string', 'null'],
  'timeZone?': 'string',
  'etag?': 'string',
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

const unitPlan: Shape = {
  unitId: 'string',
  unit: 'string',
  parentId: ['either', 'string', 'null'],
  periodId: 'string',
  year: 'integer',
  head: ['either', employeeSummary, 'null'],
  state: 'string',
  version: 'integer',
  objectives: [
    'list',
    {
      id: 'string',
      title: 'string',
      indicators: ['list', indicator],
      actions: ['list', { id: 'string', quarter: 'integer', text: 'string' }],
    },
  ],
  progress: [
    'list',
    {
      indicatorId: 'string',
      quarter: 'integer',
      actual: ['either', ['either', 'number', 'date', 'boolean'], 'null'],
      note: 'string',
      url: ['either', 'string', 'null'],
    },
  ],
  actionProgress: ['list', { actionId: 'string', done: 'boolean', note: 'string' }],
  achievements: [
    'list',
    {
      term: ['value', 'Q1', 'Q2', 'Q3', 'Q4', 'annual'],
      level: 'string',
      reason: 'string',
      by: employeeSummary,
      at: 'moment',
    },
  ],
  history: [
    'list',
    {
      action: 'string',
      by: employeeSummary,
      at: 'moment',
      note: 'string',
      'term?': ['value', 'Q1', 'Q2', 'Q3', 'Q4', 'annual'],
      'level?': 'string',
    },
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const cascade: Shape = {
  unitId: 'string',
  unit: 'string',
  periodId: 'string',
  objectives: ['list', { id: 'string', title: 'string' }],
  results: [
    'list',
    {
      appraisalId: 'string',
      employee: employeeSummary,
      resultId: 'string',
      title: 'string',
      parentResultId: ['either', 'string', 'null'],
      objectiveId: ['either', 'string', 'null'],
      share: ['either', 'number', 'null'],
      carriedOn: 'boolean',
    },
  ],
  uncarried: ['list', 'string'],
  withoutPlan: ['list', employeeSummary],
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
  'version?': 'integer',
  'proposalId?': ['either', 'string', 'null'],
};

const indicatorProposal: Shape = {
  id: 'string',
  unitId: 'string',
  unit: 'string',
  position: 'string',
  workResult: 'string',
  indicator: indicator,
  reason: 'string',
  replacesId: ['either', 'string', 'null'],
  by: employeeSummary,
  at: 'moment',
  state: 'string',
  votes: { for: 'integer', against: 'integer', mine: ['either', 'string', 'null'] },
  remarks: ['list', { id: 'string', by: employeeSummary, at: 'moment', text: 'string' }],
  decision: [
    'either',
    { reason: 'string', by: employeeSummary, at: 'moment', libraryId: ['either', 'string', 'null'] },
    'null',
  ],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const task: Shape = {
  id: 'string',
  kind: 'string',
  appraisalId: 'string',
  'term?': 'string',
  'unitId?': 'string',
  'count?': 'integer',
  assignmentId: ['either', 'string', 'null'],
  subject: employeeSummary,
  periodLabel: 'string',
  dueOn: ['either', 'date', 'null'],
  timeZone: 'string',
};

const post: Shape = {
  kind: 'string',
  position: 'string',
  unit: 'string',
  from: ['either', 'date', 'null'],
  to: ['either', 'date', 'null'],
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
  'post?': post,
  'mainAppraisalId?': ['either', 'string', 'null'],
  'otherPosts?': ['list', { id: 'string', post: post }],
  relations: ['list', 'string'],
  allowedActions: ['list', 'string'],
  createdAt: 'moment',
};

const workResult: Shape = {
  id: 'string',
  kind: ['value', 'main', 'additional'],
  title: 'string',
  parentResultId: ['either', 'string', 'null'],
  'share?': ['either', 'number', 'null'],
  'objectiveId?': ['either', 'string', 'null'],
  parentTitle: ['either', 'string', 'null'],
  'objectiveTitle?': ['either', 'string', 'null'],
  indicators: ['list', indicator],
};

const planComment: Shape = {
  id: 'string',
  about: { part: ['value', 'plan', 'result', 'indicator', 'annex', 'behaviour'], id: 'string' },
  text: 'string',
  by: employeeSummary,
  at: 'moment',
  version: 'integer',
};

const runningClock: Shape = {
  clock: 'string',
  binds: 'string',
  dueOn: 'date',
  timeZone: 'string',
  state: 'string',
  'workingDaysLeft?': ['either', 'integer', 'null'],
  cite: 'string',
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
  'comments?': ['list', planComment],
  'agreedVersion?': ['either', 'integer', 'null'],
  'clocks?': ['list', runningClock],
  history: ['list', planStep],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const planVersion: Shape = {
  version: 'integer',
  agreedAt: 'moment',
  agreedBy: employeeSummary,
  reason: 'string',
  results: ['list', workResult],
  expectations: ['list', { value: 'string', text: 'string' }],
  annexes: { support: 'string', accountability: 'string', consequences: 'string' },
};

const planVersions: Shape = { items: ['list', planVersion] };

const leaderResults: Shape = {
  leader: ['either', employeeSummary, 'null'],
  planState: ['either', 'string', 'null'],
  results: ['list', { id: 'string', title: 'string' }],
};

const activity: Shape = {
  id: 'string',
  appraisalId: 'string',
  employee: employeeSummary,
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
  verifiedBy: ['either', employeeSummary, 'null'],
  verifiedAt: ['either', 'moment', 'null'],
  verificationNote: 'string',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const recordedActivities: Shape = {
  saved: ['list', activity],
  refused: ['list', { index: 'integer', errors: ['list', fieldError] }],
};

const activityMonth: Shape = {
  month: 'string',
  targetMinutes: ['either', 'number', 'null'],
  minutes: 'number',
  verifiedMinutes: 'number',
  gaps: ['list', 'date'],
  days: [
    'list',
    {
      date: 'date',
      working: 'boolean',
      holiday: ['either', 'string', 'null'],
      waiting: 'integer',
      verified: 'integer',
      returned: 'integer',
      minutes: 'number',
    },
  ],
};

const activitySuggestion: Shape = {
  source: 'string',
  text: 'string',
  resultId: ['either', 'string', 'null'],
  indicatorId: ['either', 'string', 'null'],
  minutes: ['either', 'number', 'null'],
  quantity: ['either', 'number', 'null'],
  unit: ['either', 'string', 'null'],
  count: 'integer',
};

const activitySuggestions: Shape = { items: ['list', activitySuggestion] };

const teamMonth: Shape = {
  month: 'string',
  workingDays: ['list', 'date'],
  people: [
    'list',
    {
      appraisalId: 'string',
      employee: employeeSummary,
      waiting: 'integer',
      verified: 'integer',
      returned: 'integer',
      minutes: 'number',
      days: ['map', 'integer'],
    },
  ],
};

const verified: Shape = {
  saved: ['list', activity],
  refused: ['list', { activityId: 'string', code: 'string', detail: 'string' }],
};

const activityCatalogue: Shape = {
  items: [
    'list',
    { text: 'string', position: 'string', minutes: ['either', 'integer', 'null'], unit: ['either', 'string', 'null'] },
  ],
  etag: 'string',
};

const evidenceFile: Shape = {
  id: 'string',
  appraisalId: 'string',
  name: 'string',
  mediaType: 'string',
  size: 'integer',
  partSize: 'integer',
  parts: ['list', 'integer'],
  state: 'string',
  sha256: ['either', 'string', 'null'],
};

const feedback: Shape = {
  id: 'string',
  appraisalId: 'string',
  employee: employeeSummary,
  source: 'string',
  by: ['either', employeeSummary, 'null'],
  at: ['either', 'moment', 'null'],
  published: ['either', 'string', 'null'],
  about: { kind: 'string', id: 'string' },
  tone: 'string',
  text: 'string',
  evidence: ['list', { label: 'string', url: 'string' }],
  state: 'string',
  attribution: 'string',
  mine: 'boolean',
  etag: 'string',
};

const receivedFeedback: Shape = { items: ['list', feedback], waiting: ['list', 'string'] };

const feedbackFrame: Shape = {
  employee: employeeSummary,
  appraisalId: ['either', 'string', 'null'],
  source: 'string',
  attribution: 'string',
  minimum: 'integer',
  results: ['list', { id: 'string', title: 'string' }],
  behaviours: ['list', { key: 'string', label: 'string', gloss: 'string' }],
};

const coaching: Shape = {
  id: 'string',
  appraisalId: 'string',
  kind: 'string',
  date: 'date',
  topic: 'string',
  notes: 'string',
  agreement: 'string',
  followUpOn: ['either', 'date', 'null'],
  recordedBy: employeeSummary,
  state: 'string',
  answer: 'string',
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const coachings: Shape = { items: ['list', coaching] };

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

const actualSuggestions: Shape = {
  items: ['list', { indicatorId: 'string', actual: ['either', 'number', 'null'], entries: 'integer' }],
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

const objection: Shape = {
  reasons: 'string',
  at: 'moment',
  explanation: ['either', 'string', 'null'],
  outcome: ['either', 'string', 'null'],
  decision: ['either', 'string', 'null'],
  decidedBy: ['either', employeeSummary, 'null'],
  decidedAt: ['either', 'moment', 'null'],
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
  'studyLeave?': ['either', { predicate: ['value', 'poor', 'very-poor'], reason: 'string' }, 'null'],
};

const signedVersion: Shape = {
  version: 'integer',
  judgement: judgement,
  predicate: 'string',
  signedAt: 'moment',
  signedBy: employeeSummary,
  replacedBecause: 'string',
};

const evaluationStep: Shape = { action: 'string', by: employeeSummary, at: 'moment', 'note?': 'string' };

const evaluation: Shape = {
  appraisalId: 'string',
  'term?': 'string',
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
  'studyLeave?': ['either', { predicate: ['value', 'poor', 'very-poor'], reason: 'string' }, 'null'],
  suggestions: { workResult: suggestion, behaviour: suggestion },
  predicate: ['either', 'string', 'null'],
  'objection?': ['either', objection, 'null'],
  'versions?': ['list', signedVersion],
  'final?': 'boolean',
  'onStudyLeave?': 'boolean',
  'reportedAt?': ['either', 'moment', 'null'],
  'clocks?': ['list', runningClock],
  history: ['list', evaluationStep],
  allowedActions: ['list', 'string'],
  etag: 'string',
};

const evaluationTerms: Shape = {
  items: [
    'list',
    {
      term: 'string',
      start: 'date',
      end: 'date',
      windowEnd: 'date',
      state: 'string',
      predicate: ['either', 'string', 'null'],
    },
  ],
};

const distributionFinding: Shape = {
  id: 'string',
  predicates: ['list', 'string'],
  kind: 'string',
  share: ['either', 'number', 'null'],
  count: 'integer',
  bound: ['either', 'integer', 'null'],
  needed: 'integer',
  curable: 'boolean',
  holds: 'boolean',
  severity: 'string',
  cite: 'string',
};

const distribution: Shape = {
  unit: ['either', { id: 'string', name: 'string' }, 'null'],
  level: ['either', 'string', 'null'],
  reason: 'string',
  carriedOver: 'boolean',
  team: 'integer',
  counts: ['list', { predicate: 'string', count: 'integer' }],
  findings: ['list', distributionFinding],
  curve: ['list', 'number'],
};

const organisationResult: Shape = {
  unit: 'string',
  level: ['either', ['value', 'outstanding', 'good', 'needs-improvement', 'poor', 'very-poor'], 'null'],
  reason: 'string',
  carriedOver: 'boolean',
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
  'organisation?': ['either', organisationResult, 'null'],
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
  'organisation?': ['either', organisationResult, 'null'],
  judgement: ['either', judgement, 'null'],
  trend: ['list', trendPoint],
};

const issuedDocument: Shape = {
  id: 'string',
  kind: 'string',
  form: 'string',
  term: 'string',
  version: 'integer',
  contentHash: 'string',
  settledAt: ['either', 'moment', 'null'],
  signedCopy: ['either', { at: 'moment', sha256: 'string', size: 'integer' }, 'null'],
};

const issuedDocuments: Shape = { items: ['list', issuedDocument] };

const documentCheck: Shape = {
  contentHash: 'string',
  kind: 'string',
  agency: 'string',
  settledOn: 'date',
  replaced: 'boolean',
};

const webhook: Shape = {
  id: 'string',
  name: 'string',
  url: 'string',
  events: ['list', 'string'],
  active: 'boolean',
  secret: ['either', 'string', 'null'],
  createdAt: 'moment',
};

const webhookDelivery: Shape = {
  id: 'string',
  webhookId: 'string',
  type: 'string',
  at: 'moment',
  data: ['map', 'any'],
  state: 'string',
  attempts: 'integer',
  nextAttemptAt: ['either', 'moment', 'null'],
  lastStatus: ['either', 'integer', 'null'],
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
  calendars: {
    get: { method: 'GET', path: '/v1/calendars/{year}', answer: workingCalendar },
    change: {
      method: 'PUT',
      path: '/v1/calendars/{year}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: workingCalendar,
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
    change: {
      method: 'PUT',
      path: '/v1/units/{unitId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unit,
    },
  },
  unitPlans: {
    get: { method: 'GET', path: '/v1/units/{unitId}/plans/{periodId}', answer: unitPlan },
    save: {
      method: 'PUT',
      path: '/v1/units/{unitId}/plans/{periodId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    submit: {
      method: 'POST',
      path: '/v1/units/{unitId}/plans/{periodId}/submit',
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    return: {
      method: 'POST',
      path: '/v1/units/{unitId}/plans/{periodId}/return',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    approve: {
      method: 'POST',
      path: '/v1/units/{unitId}/plans/{periodId}/approve',
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    revise: {
      method: 'POST',
      path: '/v1/units/{unitId}/plans/{periodId}/revise',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    recordProgress: {
      method: 'PUT',
      path: '/v1/units/{unitId}/plans/{periodId}/progress',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    setAchievement: {
      method: 'PUT',
      path: '/v1/units/{unitId}/plans/{periodId}/achievement',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: unitPlan,
    },
    cascade: { method: 'GET', path: '/v1/units/{unitId}/plans/{periodId}/cascade', answer: cascade },
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
  indicatorProposals: {
    list: {
      method: 'GET',
      path: '/v1/indicator-proposals',
      query: ['cursor', 'limit', 'search', 'unitId', 'state'],
      paged: true,
      answer: { items: ['list', indicatorProposal], nextCursor: ['either', 'string', 'null'] },
    },
    create: {
      method: 'POST',
      path: '/v1/indicator-proposals',
      sendsBody: true,
      sendsKey: true,
      answer: indicatorProposal,
    },
    get: { method: 'GET', path: '/v1/indicator-proposals/{proposalId}', answer: indicatorProposal },
    change: {
      method: 'PUT',
      path: '/v1/indicator-proposals/{proposalId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: indicatorProposal,
    },
    vote: {
      method: 'PUT',
      path: '/v1/indicator-proposals/{proposalId}/vote',
      sendsBody: true,
      sendsKey: true,
      answer: indicatorProposal,
    },
    remark: {
      method: 'POST',
      path: '/v1/indicator-proposals/{proposalId}/remarks',
      sendsBody: true,
      sendsKey: true,
      answer: indicatorProposal,
    },
    decide: {
      method: 'POST',
      path: '/v1/indicator-proposals/{proposalId}/decide',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: indicatorProposal,
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
    addPost: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/posts',
      sendsBody: true,
      sendsKey: true,
      answer: appraisal,
    },
    assignAppraiser: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/appraiser',
      sendsBody: true,
      sendsKey: true,
      answer: appraisal,
    },
    endPost: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/end-post',
      sendsBody: true,
      sendsKey: true,
      answer: appraisal,
    },
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
    revise: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/revise',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: workPlan,
    },
    comment: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/work-plan/comments',
      sendsBody: true,
      sendsKey: true,
      answer: workPlan,
    },
    versions: { method: 'GET', path: '/v1/appraisals/{appraisalId}/work-plan/versions', answer: planVersions },
    leaderResults: { method: 'GET', path: '/v1/appraisals/{appraisalId}/leader-results', answer: leaderResults },
  },
  activities: {
    list: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/activities',
      query: ['cursor', 'limit', 'month', 'state'],
      paged: true,
      answer: { items: ['list', activity], nextCursor: ['either', 'string', 'null'] },
    },
    record: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/activities',
      sendsBody: true,
      sendsKey: true,
      answer: recordedActivities,
    },
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/activities/{activityId}', answer: activity },
    change: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/activities/{activityId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: activity,
    },
    remove: { method: 'DELETE', path: '/v1/appraisals/{appraisalId}/activities/{activityId}', sendsKey: true },
    month: { method: 'GET', path: '/v1/appraisals/{appraisalId}/activity-months/{month}', answer: activityMonth },
    suggestions: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/activity-suggestions',
      query: ['search'],
      answer: activitySuggestions,
    },
  },
  teamActivities: {
    list: {
      method: 'GET',
      path: '/v1/team-activities',
      query: ['cursor', 'limit', 'month', 'state', 'appraisalId'],
      paged: true,
      answer: { items: ['list', activity], nextCursor: ['either', 'string', 'null'] },
    },
    month: { method: 'GET', path: '/v1/team-activity-months/{month}', answer: teamMonth },
    verify: { method: 'POST', path: '/v1/team-activities/verify', sendsBody: true, sendsKey: true, answer: verified },
  },
  activityCatalogue: {
    get: { method: 'GET', path: '/v1/activity-catalogue', answer: activityCatalogue },
    change: {
      method: 'PUT',
      path: '/v1/activity-catalogue',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: activityCatalogue,
    },
  },
  evidenceFiles: {
    create: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evidence-files',
      sendsBody: true,
      sendsKey: true,
      answer: evidenceFile,
    },
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}', answer: evidenceFile },
    sendPart: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}/parts/{part}',
      sendsBytes: 'application/octet-stream',
      answer: evidenceFile,
    },
    content: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}/content',
      answersBytes: ['application/octet-stream'],
    },
    remove: { method: 'DELETE', path: '/v1/appraisals/{appraisalId}/evidence-files/{fileId}', sendsKey: true },
  },
  feedback: {
    received: { method: 'GET', path: '/v1/appraisals/{appraisalId}/feedback', answer: receivedFeedback },
    frame: { method: 'GET', path: '/v1/employees/{employeeId}/feedback-frame', answer: feedbackFrame },
    mine: {
      method: 'GET',
      path: '/v1/feedback',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', feedback], nextCursor: ['either', 'string', 'null'] },
    },
    create: { method: 'POST', path: '/v1/feedback', sendsBody: true, sendsKey: true, answer: feedback },
    get: { method: 'GET', path: '/v1/feedback/{feedbackId}', answer: feedback },
    change: {
      method: 'PUT',
      path: '/v1/feedback/{feedbackId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: feedback,
    },
    give: {
      method: 'POST',
      path: '/v1/feedback/{feedbackId}/give',
      sendsVersion: true,
      sendsKey: true,
      answer: feedback,
    },
    remove: { method: 'DELETE', path: '/v1/feedback/{feedbackId}', sendsKey: true },
  },
  coachings: {
    list: { method: 'GET', path: '/v1/appraisals/{appraisalId}/coachings', answer: coachings },
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}', answer: coaching },
    record: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/coachings',
      sendsBody: true,
      sendsKey: true,
      answer: coaching,
    },
    change: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: coaching,
    },
    answer: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/coachings/{coachingId}/answer',
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: coaching,
    },
  },
  selfAssessments: {
    get: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/self-assessment',
      query: ['term'],
      answer: selfAssessment,
    },
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/self-assessment',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: selfAssessment,
    },
    submit: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/self-assessment/submit',
      query: ['term'],
      sendsVersion: true,
      sendsKey: true,
      answer: selfAssessment,
    },
    suggestions: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/self-assessment/suggestions',
      query: ['term'],
      answer: actualSuggestions,
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
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evaluation', query: ['term'], answer: evaluation },
    terms: { method: 'GET', path: '/v1/appraisals/{appraisalId}/evaluations', answer: evaluationTerms },
    distribution: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/evaluation/distribution',
      query: ['term'],
      answer: distribution,
    },
    save: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/evaluation',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    sign: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/sign',
      query: ['term'],
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    deliver: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/deliver',
      query: ['term'],
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    acknowledge: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/acknowledge',
      query: ['term'],
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    object: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/object',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    explain: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/explain',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    decide: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/decide',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    takeOver: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/take-over',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    correct: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/correct',
      query: ['term'],
      sendsBody: true,
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
    report: {
      method: 'POST',
      path: '/v1/appraisals/{appraisalId}/evaluation/report',
      query: ['term'],
      sendsVersion: true,
      sendsKey: true,
      answer: evaluation,
    },
  },
  scoreCards: {
    get: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card', answer: scoreCard },
    inputs: { method: 'GET', path: '/v1/appraisals/{appraisalId}/score-card/inputs', answer: scoreCardInputs },
  },
  documents: {
    list: { method: 'GET', path: '/v1/appraisals/{appraisalId}/documents', answer: issuedDocuments },
    pdf: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/documents/{kind}/pdf',
      query: ['term'],
      answersBytes: ['application/pdf'],
    },
    returnSigned: {
      method: 'PUT',
      path: '/v1/appraisals/{appraisalId}/documents/{kind}/signed-copy',
      query: ['term'],
      sendsBytes: 'application/pdf',
      answer: issuedDocument,
    },
    signedCopy: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/documents/{kind}/signed-copy',
      query: ['term'],
      answersBytes: ['application/pdf'],
    },
    workbook: {
      method: 'GET',
      path: '/v1/appraisals/{appraisalId}/workbooks/{kind}',
      query: ['term'],
      answersBytes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    },
    check: { method: 'GET', path: '/v1/document-checks/{contentHash}', proof: 'none', answer: documentCheck },
  },
  webhooks: {
    list: {
      method: 'GET',
      path: '/v1/webhooks',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', webhook], nextCursor: ['either', 'string', 'null'] },
    },
    create: { method: 'POST', path: '/v1/webhooks', sendsBody: true, sendsKey: true, answer: webhook },
    remove: { method: 'DELETE', path: '/v1/webhooks/{webhookId}', sendsKey: true },
    deliveries: {
      method: 'GET',
      path: '/v1/webhooks/{webhookId}/deliveries',
      query: ['cursor', 'limit'],
      paged: true,
      answer: { items: ['list', webhookDelivery], nextCursor: ['either', 'string', 'null'] },
    },
    replay: {
      method: 'POST',
      path: '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
      sendsKey: true,
      answer: webhookDelivery,
    },
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
