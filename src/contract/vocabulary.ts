/**
 * The closed and open vocabularies of the contract: keys on the wire, never labels. Official Indonesian labels are data in
 * `asn-kinerja/rules` (`labels`). Keys follow the glossary of the domain; BKN's numbers appear only in `ratingCode` and
 * `predicateCode`.
 */

/** Ratings of work results and of behaviour (P6 p.97–102). Best first. */
export const ratings = ['above', 'meets', 'below'] as const;
export type Rating = (typeof ratings)[number];

/** Predicates that the 3×3 table gives (P6 p.99–100, 102–103). Best first. */
export const predicates = ['very-good', 'good', 'needs-improvement', 'poor', 'very-poor'] as const;
export type Predicate = (typeof predicates)[number];

/** Achievement of an organisation (P6 p.92). Best first; not to be confused with the predicates of a person. */
export const organisationLevels = ['outstanding', 'good', 'needs-improvement', 'poor', 'very-poor'] as const;
export type OrganisationLevel = (typeof organisationLevels)[number];

/** Which way an indicator is better. */
export const directions = ['higher', 'lower', 'range', 'deadline', 'milestone', 'yes-no'] as const;
export type Direction = (typeof directions)[number];

/** Aspects of an indicator in the staff form: *kuantitas, kualitas, waktu, biaya* (P6 §9(2)). */
export const aspects = ['quantity', 'quality', 'time', 'cost'] as const;
export type Aspect = (typeof aspects)[number];

/** Perspectives in the leader form: *Penerima Layanan, Proses Bisnis, Penguatan Internal, Anggaran* (P6 p.29). */
export const perspectives = ['service-user', 'business-process', 'internal-strength', 'budget'] as const;
export type Perspective = (typeof perspectives)[number];

/** The two plan forms: leaders (A.1.1, A.1.2) and staff (A.1.6, A.1.7). */
export const planForms = ['leader', 'staff'] as const;
export type PlanForm = (typeof planForms)[number];

/** How a plan states measures: separate targets with units, or one narrative (P6 p.50). */
export const planApproaches = ['quantitative', 'qualitative'] as const;
export type PlanApproach = (typeof planApproaches)[number];

/** *Hasil kerja utama / tambahan* (P6 p.28, 49–50). */
export const resultKinds = ['main', 'additional'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** How the actual of an indicator grows: an index released once a year is not spread over months. */
export const measurements = ['cumulative', 'position', 'yearly-release'] as const;
export type Measurement = (typeof measurements)[number];

/** Who answers about a person. `superior` and `self` are known by their role; the floor of anonymity does not apply to them. */
export const raterGroups = ['superior', 'peer', 'subordinate', 'self', 'other', 'public'] as const;
export type RaterGroup = (typeof raterGroups)[number];

/** Groups whose members stay anonymous in a round: what leaves the server never names them. */
export const anonymousGroups = ['peer', 'subordinate', 'other', 'public'] as const satisfies readonly RaterGroup[];
export type AnonymousGroup = (typeof anonymousGroups)[number];

/** States of a work plan. */
export const planStates = ['draft', 'submitted', 'returned', 'approved', 'superseded', 'closed'] as const;
export type PlanState = (typeof planStates)[number];

/** States of an evaluation. */
export const evaluationStates = [
  'collecting',
  'rating',
  'rated',
  'signed',
  'delivered',
  'acknowledged',
  'objected',
  'decided',
  'taken-over',
  'reported',
] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** What a person can do to a work plan. */
export const planActions = ['edit', 'submit', 'return', 'approve', 'revise', 'supersede', 'close'] as const;
export type PlanAction = (typeof planActions)[number];

/** What a person can do to an evaluation. */
export const evaluationActions = [
  'submit-self-assessment',
  'rate',
  'sign',
  'deliver',
  'acknowledge',
  'object',
  'decide',
  'take-over',
  'report',
] as const;
export type EvaluationAction = (typeof evaluationActions)[number];

/** How a caller stands to a record. Permissions are written in these words. */
export const relations = [
  'public',
  'portal',
  'signed-in',
  'own',
  'appraiser',
  'second-level-appraiser',
  'reviewer',
  'same-unit',
  'hr-agency',
  'auditor',
] as const;
export type Relation = (typeof relations)[number];

/** Roles an employee holds in the agency beside being an employee. */
export const agencyRoles = ['hr-agency', 'auditor'] as const;
export type AgencyRole = (typeof agencyRoles)[number];

/** What a component session may do. A portal asks for the least that its page needs. */
export const capabilities = [
  'appraisal:read',
  'appraisal:write',
  'review:write',
  'agency:read',
  'agency:write',
] as const;
export type Capability = (typeof capabilities)[number];

export const employmentTypes = ['pns', 'pppk'] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** Position types of the plan forms (P6 p.32–57; labels in `asn-kinerja/rules`). */
export const positionTypes = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'unit-head',
  'administrator',
  'pengawas',
  'pelaksana',
  'functional',
] as const;
export type PositionType = (typeof positionTypes)[number];

/** Legal standing (*kedudukan hukum*), which decides whether planning applies (P6 p.65–66). */
export const legalStandings = [
  'active',
  'unpaid-leave',
  'study-leave',
  'suspended',
  'state-official',
  'under-penalty',
  'pre-retirement',
  'dismissed',
  'retired',
] as const;
export type LegalStanding = (typeof legalStandings)[number];

/** What can wait for a person. */
export const taskKinds = [
  'write-plan',
  'revise-plan',
  'decide-plan',
  'assess-self',
  'choose-reviewers',
  'answer-review',
  'rate',
  'sign',
  'deliver',
  'acknowledge',
] as const;
export type TaskKind = (typeof taskKinds)[number];
