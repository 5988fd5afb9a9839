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

/** Open results of a unit from which an indicator can take its realisation: they are linked and dated, never typed again. */
export const indicatorSourceKinds = ['satisfaction-index', 'cases-answered', 'cases-in-time'] as const;
export type IndicatorSourceKind = (typeof indicatorSourceKinds)[number];

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
export const planActions = ['edit', 'comment', 'submit', 'return', 'approve', 'revise', 'supersede', 'close'] as const;
export type PlanAction = (typeof planActions)[number];

/** What a person can do to an evaluation. */
export const evaluationActions = [
  'submit-self-assessment',
  'rate',
  'sign',
  'deliver',
  'acknowledge',
  'object',
  'explain',
  'decide',
  'take-over',
  'report',
  'correct',
] as const;
export type EvaluationAction = (typeof evaluationActions)[number];

/**
 * How a caller stands to a record. Permissions are written in these words. To the appraisal of a second post: `year-appraiser`
 * evaluates the year to which it belongs, as its appraiser or second-level appraiser (ACT-5, ACT-6). To a unit: `unit-member` works in it or in a unit
 * below, `unit-head` heads it, `above-unit` heads a unit above it, however far; `service-officer` is named by its service desk to
 * deal with the public. To a case: `case-handler` is who may see and handle it, which for conduct is the superior alone.
 */
export const relations = [
  'public',
  'portal',
  'signed-in',
  'own',
  'appraiser',
  'second-level-appraiser',
  'year-appraiser',
  'reviewer',
  'giver',
  'same-unit',
  'unit-member',
  'unit-head',
  'above-unit',
  'service-officer',
  'case-handler',
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
  'discuss-plan',
  'explain-objection',
  'decide-objection',
  'take-over',
  'report',
  'verify-activities',
  'answer-coaching',
  'write-unit-plan',
  'decide-unit-plan',
  'set-achievement',
  'decide-proposal',
  'handle-public-case',
  'close-survey',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** States of the yearly plan of a unit. */
export const unitPlanStates = ['draft', 'submitted', 'returned', 'approved'] as const;
export type UnitPlanState = (typeof unitPlanStates)[number];

/** What can be done to the yearly plan of a unit. */
export const unitPlanActions = [
  'edit',
  'submit',
  'return',
  'approve',
  'revise',
  'record-progress',
  'set-achievement',
] as const;
export type UnitPlanAction = (typeof unitPlanActions)[number];

/**
 * How an employee holds a post: the one they were appointed to, one they fill while it is vacant (*Plt.*) or its holder away
 * (*Plh.*), or one they were transferred to in mid-year (ACT-5, ACT-6; P6 p.50, 65).
 */
export const postKinds = ['definitive', 'plt', 'plh', 'transfer'] as const;
export type PostKind = (typeof postKinds)[number];

/** States of an entry of the activity log. */
export const activityStates = ['waiting', 'verified', 'returned'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What continuous feedback speaks of. */
export const feedbackSubjects = ['general', 'result', 'behaviour', 'activity'] as const;
export type FeedbackSubject = (typeof feedbackSubjects)[number];

/** Whether feedback confirms or asks for something else; the forms ask for both (P6 p.69–77). */
export const feedbackTones = ['positive', 'improve'] as const;
export type FeedbackTone = (typeof feedbackTones)[number];

/** From where feedback comes. `team-lead` leads work outside the line (P6 §1, ACT-4). */
export const feedbackSources = ['superior', 'team-lead', 'peer', 'subordinate', 'other'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];

/** Kinds of talk between leader and employee: *bimbingan* and *konseling* (P6 §21, p.78–88). */
export const coachingKinds = ['coaching', 'counselling'] as const;
export type CoachingKind = (typeof coachingKinds)[number];

/** States of a proposal in the indicator forum. */
export const proposalStates = ['open', 'accepted', 'merged', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** The official documents, by the forms of the annex (P6 p.32–118). */
export const documentKinds = ['work-plan', 'evaluation-result', 'evaluation-document'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The workbooks for those who must hand one in. */
export const workbookKinds = ['work-plan', 'activity-log', 'recap'] as const;
export type WorkbookKind = (typeof workbookKinds)[number];

/** What a portal can be told of as it happens. */
export const eventTypes = [
  'plan.submitted',
  'plan.returned',
  'plan.approved',
  'plan.revised',
  'evaluation.submitted',
  'evaluation.signed',
  'evaluation.delivered',
  'evaluation.acknowledged',
  'evaluation.objected',
  'evaluation.explained',
  'evaluation.decided',
  'evaluation.taken-over',
  'evaluation.corrected',
  'evaluation.reported',
  'activity.returned',
  'feedback.given',
  'coaching.recorded',
  'deadline.near',
  'deadline.missed',
  'survey.closed',
  'public-case.received',
  'public-case.answered',
] as const;
export type EventType = (typeof eventTypes)[number];
